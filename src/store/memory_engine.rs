//! What does a store do that forgets everything at the end?

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use super::lock::Clock;
use super::{
    Doing, Each, EachUntil, Engine, Holder, Lease, Listener, MakeAnew, Patience, StoreError, StoreId, Tree,
    Write, Writes,
};
use crate::domain::progress::Stage;

/// The twin of the store on the disk, for tests and scenes.
///
/// Clones share one store, so two sessions can meet in it.
#[derive(Debug, Clone)]
pub struct MemoryEngine {
    shared: Arc<Shared>,
    login: String,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    given_back: Condvar,
}

type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

#[derive(Debug, Default)]
struct State {
    store: Option<Stored>,
    holder: Option<Holder>,
    next_commit: Option<StoreError>,
}

#[derive(Debug, Clone)]
struct Stored {
    id: StoreId,
    /// In the order of [`Tree::ALL`].
    trees: [Entries; Tree::ALL.len()],
}

impl State {
    /// Puts a new store in the place of whatever there was.
    fn begin(&mut self, first: &Writes) -> StoreId {
        let id = StoreId::random();
        let mut stored = Stored { id, trees: Default::default() };
        stored.write(&id.with(first));
        self.store = Some(stored);
        id
    }
}

impl Shared {
    /// Nothing here is left half-changed by a panic, so the state is good after one.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl MemoryEngine {
    /// Returns a place without a store, used in the name of `login`.
    pub fn new(login: impl Into<String>) -> Self {
        Self { shared: Arc::default(), login: login.into() }
    }

    /// Returns the same place, used in the name of another.
    #[must_use]
    pub fn signed_in_as(&self, login: impl Into<String>) -> Self {
        Self { shared: Arc::clone(&self.shared), login: login.into() }
    }

    /// Returns a place of its own that holds the same: what happens in one is not seen in the other.
    #[must_use]
    pub fn apart(&self) -> Self {
        let store = self.shared.state().store.clone();
        let state = Mutex::new(State { store, ..State::default() });
        Self { shared: Arc::new(Shared { state, ..Shared::default() }), login: self.login.clone() }
    }

    /// Makes the next commit fail with `error`, and write nothing.
    pub fn fail_next_commit(&self, error: StoreError) {
        self.shared.state().next_commit = Some(error);
    }

    /// Waits for the place to be free, and takes it.
    fn take(&self, doing: Doing, patience: Patience) -> Result<MemoryLease<'_>, StoreError> {
        let clock = Clock::start(patience);
        let mut state = self.shared.state();
        let _seen = state.holder.as_ref().filter(|_| !clock.is_over()).map(|_| patience.seen_waiting());
        while let Some(holder) = &state.holder {
            if clock.is_over() {
                return Err(StoreError::Busy { holder: Some(holder.clone()) });
            }
            let waited = self.shared.given_back.wait_timeout(state, clock.left());
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.holder = Some(Holder::here(&self.login, doing));
        Ok(MemoryLease { shared: &self.shared })
    }
}

impl Engine for MemoryEngine {
    fn holder(&self) -> Option<Holder> {
        self.shared.state().holder.clone()
    }

    fn lease(&self, doing: Doing, patience: Patience) -> Result<Box<dyn Lease + '_>, StoreError> {
        let lease = self.take(doing, patience)?;
        if self.shared.state().store.is_none() {
            return Err(StoreError::Absent { path: place() });
        }
        Ok(Box::new(lease))
    }

    fn create(&self, first: &Writes, patience: Patience) -> Result<StoreId, StoreError> {
        first.must_fit()?;
        let _lease = self.take(Doing::Creating, patience)?;
        let mut state = self.shared.state();
        if state.store.is_some() {
            return Err(StoreError::Exists { path: place() });
        }
        Ok(state.begin(first))
    }

    fn exchange(
        &self,
        doing: Doing,
        patience: Patience,
        _at: DateTime<Utc>,
        listener: &Listener,
        make: &mut MakeAnew<'_>,
    ) -> Result<StoreId, StoreError> {
        let lease = self.take(doing, patience)?;
        let is_there = self.shared.state().store.is_some();
        let made = if is_there { make(Ok(&lease)) } else { make(Err(&StoreError::Absent { path: place() })) };
        let writes = made?;
        writes.must_fit()?;
        let mut building = listener.begin(Stage::Building, writes.all().len() as u64)?;
        for _written in writes.all() {
            building.step()?;
        }
        let mut placing = listener.settled().begin(Stage::Placing, 1)?;
        let id = self.shared.state().begin(&writes);
        placing.step()?;
        Ok(id)
    }
}

/// What errors name where a path would stand.
fn place() -> PathBuf {
    PathBuf::from("memory")
}

struct MemoryLease<'a> {
    shared: &'a Shared,
}

impl MemoryLease<'_> {
    /// Looks at the store, which is there as long as a lease is held.
    fn with_store<T>(&self, look: impl FnOnce(&mut Stored) -> T) -> T {
        look(self.shared.state().store.as_mut().expect("a lease is given on a store only"))
    }

    /// Returns a copy, so that whoever visits it may read the store meanwhile.
    fn entries(&self, tree: Tree) -> Entries {
        self.with_store(|stored| stored.trees[tree.place()].clone())
    }
}

impl Lease for MemoryLease<'_> {
    fn store_id(&self) -> StoreId {
        self.with_store(|stored| stored.id)
    }

    fn read(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.with_store(|stored| stored.trees[tree.place()].get(key).cloned()))
    }

    fn scan(&self, tree: Tree, prefix: &[u8], each: &mut Each) -> Result<(), StoreError> {
        self.entries(tree)
            .range(prefix.to_vec()..)
            .take_while(|(key, _)| key.starts_with(prefix))
            .try_for_each(|(key, value)| each(key, value))
    }

    fn scan_down(&self, tree: Tree, each: &mut EachUntil) -> Result<(), StoreError> {
        for (key, value) in self.entries(tree).iter().rev() {
            if each(key, value)? == ControlFlow::Break(()) {
                break;
            }
        }
        Ok(())
    }

    fn commit(&mut self, writes: &Writes) -> Result<(), StoreError> {
        writes.must_fit()?;
        if let Some(error) = self.shared.state().next_commit.take() {
            return Err(error);
        }
        self.with_store(|stored| stored.write(writes));
        Ok(())
    }
}

impl Drop for MemoryLease<'_> {
    fn drop(&mut self) {
        self.shared.state().holder = None;
        self.shared.given_back.notify_all();
    }
}

impl Stored {
    fn write(&mut self, writes: &Writes) {
        for write in writes.iter() {
            match write {
                Write::Put { tree, key, value } => {
                    self.trees[tree.place()].insert(key.clone(), value.clone());
                }
                Write::Remove { tree, key } => {
                    self.trees[tree.place()].remove(key);
                }
            }
        }
    }
}
