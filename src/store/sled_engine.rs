//! How is a store on the disk opened for one operation, and made?

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::error::AtPath;
use super::exchange::Asked;
use super::identity::IDENTITY_KEY;
use super::lock::{Clock, LOOK_AGAIN, Lock, holder_named_in};
use super::sled_fault::{ask, is_still_locked, meaning};
use super::sled_lease::SledLease;
use super::sled_trees::SledTrees;
use super::{
    Damage, Doing, Engine, Holder, Lease, Listener, MakeAnew, Paths, Patience, Step, Steps, StoreError,
    StoreId, Tree, Writes,
};
use super::{directory, exchange, files, forgetting, older, settle, swap};

/// How long sled's own lock may outlive the store that was dropped.
const LINGERING: Duration = Duration::from_secs(5);

/// What sled may keep in memory; a district's whole store is smaller.
const CACHE_BYTES: u64 = 64 << 20;

/// The store on the disk: sled 0.34 under a lock of our own, opened for each operation.
///
/// Sled lets one process in, not even readers beside it; between operations the store is closed, so
/// any number of people share it.
#[derive(Debug, Clone)]
pub struct SledEngine {
    pub(super) paths: Paths,
    login: String,
    lingering: Duration,
    pub(super) steps: Steps,
}

impl SledEngine {
    /// Returns the engine of the store at `paths`, held in the name of `login`; touches nothing.
    pub fn new(paths: Paths, login: impl Into<String>) -> Self {
        Self { paths, login: login.into(), lingering: LINGERING, steps: Steps::default() }
    }

    /// Sets how long to wait for sled's own lock once ours is held; five seconds unless set.
    #[must_use]
    pub fn lingering(self, lingering: Duration) -> Self {
        Self { lingering, ..self }
    }

    /// Has each step called out between two effects on the disk.
    #[must_use]
    pub fn stepping(self, steps: Steps) -> Self {
        Self { steps, ..self }
    }

    /// Says what is missing here: everything, or only the store.
    fn must_be_there(&self, doing: Doing) -> Result<(), StoreError> {
        let paths = &self.paths;
        let trace = paths.trace().at(doing, paths.data())?;
        match trace {
            None => Err(StoreError::Absent { path: paths.data().to_owned() }),
            Some(found) if found == paths.store() => Ok(()),
            Some(_) if swap::is_between(paths).at(doing, paths.data())? => Ok(()),
            Some(trace) => Err(StoreError::Damaged { doing, what: Damage::Gone { trace } }),
        }
    }

    /// Takes the lock, and mends what a crash has left.
    pub(super) fn lock(&self, doing: Doing, patience: Patience) -> Result<Lock, StoreError> {
        let lock = Lock::take(&self.paths, &self.login, doing, patience)?;
        self.steps.pass(Step::Locked)?;
        swap::mend(&self.paths).at(doing, self.paths.data())?;
        self.steps.pass(Step::Mended)?;
        Ok(lock)
    }

    /// Opens the store that is there; to be called under the lock.
    pub(super) fn opened(&self, doing: Doing) -> Result<SledLease, StoreError> {
        self.must_be_there(doing)?;
        let store = self.paths.store();
        self.wait_for_the_log(doing, &store)?;
        settle::clear_unfinished_snapshots(&store).at(doing, &store)?;
        settle::settle(&store).at(doing, &store)?;
        let db = self.open(doing, &store)?;
        files::share_all(&store).at(doing, &store)?;
        let trees = SledTrees::of(doing, store.clone(), db)?;
        let id = id_of(doing, &trees)?;
        let newest = trees.last_key(Tree::History)?;
        older::must_not_be_older(doing, &self.paths, id, newest.as_deref())?;
        Ok(SledLease { doing, store, id, trees, steps: self.steps.clone(), _lock: None })
    }

    /// Opens sled, once whoever had it open before is really gone.
    fn open(&self, doing: Doing, store: &Path) -> Result<sled::Db, StoreError> {
        let clock = Clock::start(Patience::Wait(self.lingering));
        loop {
            match ask(doing, store, || Ok(config(store).open()))? {
                Ok(db) => return Ok(db),
                Err(error) if !is_still_locked(&error) => return Err(meaning(doing, store, error)),
                Err(_) if clock.is_over() => {
                    return Err(StoreError::Busy { holder: holder_named_in(&self.paths.lock()) });
                }
                Err(_) => thread::sleep(LOOK_AGAIN),
            }
        }
    }

    /// Waits until nobody has the log open, whatever the lock file says: a half-written snapshot is
    /// only to be cleared away when nobody writes it.
    fn wait_for_the_log(&self, doing: Doing, store: &Path) -> Result<(), StoreError> {
        let path = store.join("db");
        let clock = Clock::start(Patience::Wait(self.lingering));
        let log = fs::File::open(&path).map_err(|error| no_log(doing, &path, error))?;
        if log.metadata().at(doing, &path)?.len() == 0 {
            return Err(StoreError::Damaged { doing, what: Damage::NoIdentity });
        }
        loop {
            match log.try_lock() {
                Ok(()) => return Ok(()),
                Err(fs::TryLockError::Error(error)) => return Err(StoreError::from_io(doing, &path, error)),
                Err(fs::TryLockError::WouldBlock) if clock.is_over() => {
                    return Err(StoreError::Busy { holder: None });
                }
                Err(fs::TryLockError::WouldBlock) => thread::sleep(LOOK_AGAIN),
            }
        }
    }

    /// Builds a whole store beside the one that is there, and leaves it closed and on the disk.
    pub(super) fn build(
        &self,
        doing: Doing,
        id: StoreId,
        first: &Writes,
        listener: &Listener,
    ) -> Result<PathBuf, StoreError> {
        let (data, folder) = (self.paths.data(), self.paths.store_half());
        swap::clear(&folder).at(doing, &folder)?;
        files::make_inner_folder(data, &folder).at(doing, &folder)?;
        files::make_inner_folder(data, &folder.join("blobs")).at(doing, &folder)?;
        let db = self.open(doing, &folder)?;
        let mut trees = SledTrees::make(doing, folder.clone(), db)?;
        trees.write_in_pieces(&id.with(first), listener)?;
        drop(trees);
        self.steps.pass(Step::HalfBuilt)?;
        files::share_all(&folder).at(doing, &folder)?;
        files::sync_whole(&folder).at(doing, &folder)?;
        self.steps.pass(Step::Built)?;
        Ok(folder)
    }
}

impl Engine for SledEngine {
    fn holder(&self) -> Option<Holder> {
        holder_named_in(&self.paths.lock())
    }

    fn lease(&self, doing: Doing, patience: Patience) -> Result<Box<dyn Lease + '_>, StoreError> {
        directory::must_be_fit(self.paths.data(), doing)?;
        self.must_be_there(doing)?;
        let lock = self.lock(doing, patience)?;
        let opened = self.opened(doing)?;
        forgetting::finish(&self.paths, opened.id).at(doing, self.paths.data())?;
        Ok(Box::new(SledLease { _lock: Some(lock), ..opened }))
    }

    fn create(&self, first: &Writes, patience: Patience) -> Result<StoreId, StoreError> {
        let doing = Doing::Creating;
        let data = self.paths.data();
        directory::must_be_fit(data, doing)?;
        must_be_free(&self.paths)?;
        files::make_private_folder(data).at(doing, data)?;
        let _lock = self.lock(doing, patience)?;
        must_be_free(&self.paths)?;
        let id = StoreId::random();
        let built = self.build(doing, id, first, &Listener::default())?;
        fs::rename(&built, self.paths.store()).at(doing, data)?;
        self.steps.pass(Step::InPlace)?;
        files::sync_folder(data).at(doing, data)?;
        self.steps.pass(Step::NamesSynced)?;
        Ok(id)
    }

    fn exchange(
        &self,
        doing: Doing,
        patience: Patience,
        at: DateTime<Utc>,
        listener: &Listener,
        make: &mut MakeAnew<'_>,
    ) -> Result<StoreId, StoreError> {
        directory::must_be_fit(self.paths.data(), doing)?;
        exchange::exchange(self, Asked { doing, patience, at }, listener, make)
    }
}

/// Refuses where a new store would stand on, or hide, what is left of another.
fn must_be_free(paths: &Paths) -> Result<(), StoreError> {
    match paths.trace().at(Doing::Creating, paths.data())? {
        None => Ok(()),
        Some(path) => Err(StoreError::Exists { path }),
    }
}

/// Returns the id of an opened store.
fn id_of(doing: Doing, trees: &SledTrees) -> Result<StoreId, StoreError> {
    match trees.read(Tree::Meta, IDENTITY_KEY)? {
        Some(record) if doing == Doing::Migrating => StoreId::read_of_any_format(&record),
        Some(record) => StoreId::read(&record),
        None => Err(StoreError::Damaged { doing, what: Damage::NoIdentity }),
    }
}

/// No flusher of sled's own: a store is open for milliseconds, and flushed by its commit.
fn config(store: &Path) -> sled::Config {
    sled::Config::new().path(store).flush_every_ms(None).cache_capacity(CACHE_BYTES)
}

fn no_log(doing: Doing, path: &Path, error: io::Error) -> StoreError {
    if error.kind() == io::ErrorKind::NotFound {
        StoreError::Damaged { doing, what: Damage::Found(format!("{} is gone", path.display())) }
    } else {
        StoreError::from_io(doing, path, error)
    }
}
