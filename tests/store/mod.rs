//! What the store promises: to whoever stands above it, and about what it leaves on the disk.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod acknowledgement;
mod backup;
mod contract;
mod damage;
mod digest;
mod directory;
mod durability;
mod envelope;
mod exchange;
mod killed_swaps;
mod lock;
mod mending;
mod places;
mod sessions;
mod storm;

use std::time::Duration;

use talimger::store::{Doing, Lease, Patience};
use talimger::store::{Engine, MemoryEngine, Paths, SledEngine, StoreId, Tree, Writes};
use tempfile::TempDir;

/// Long enough for any lock of a test to be given back.
const LONG: Patience = Patience::Wait(Duration::from_secs(60));

/// A store on the disk that goes away by itself.
struct OnDisk {
    folder: TempDir,
}

impl OnDisk {
    fn empty() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn with_store() -> Self {
        let place = Self::empty();
        place.engine("dana").create(&put(Tree::School, "name", "№ 7"), LONG).unwrap();
        place
    }

    fn paths(&self) -> Paths {
        Paths::in_directory(self.folder.path().join("data"))
    }

    fn engine(&self, login: &str) -> SledEngine {
        SledEngine::new(self.paths(), login)
    }
}

/// An engine of either kind, without a store yet.
struct Place {
    engine: Box<dyn Engine>,
    _folder: Option<TempDir>,
}

impl Place {
    fn on_disk() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let engine = SledEngine::new(Paths::in_directory(folder.path().join("data")), "dana");
        Self { engine: Box::new(engine), _folder: Some(folder) }
    }

    fn in_memory() -> Self {
        Self { engine: Box::new(MemoryEngine::new("dana")), _folder: None }
    }

    fn create(&self, first: &Writes) -> StoreId {
        self.engine.create(first, LONG).unwrap()
    }

    fn lease(&self) -> Box<dyn Lease + '_> {
        self.engine.lease(Doing::Saving, LONG).unwrap()
    }

    fn commit(&self, writes: &Writes) {
        self.lease().commit(writes).unwrap();
    }

    fn read(&self, tree: Tree, key: &str) -> Option<String> {
        read(self.lease().as_ref(), tree, key)
    }
}

fn put(tree: Tree, key: &str, value: &str) -> Writes {
    let mut writes = Writes::new();
    writes.put(tree, key, value);
    writes
}

fn read(lease: &dyn Lease, tree: Tree, key: &str) -> Option<String> {
    lease.read(tree, key.as_bytes()).unwrap().map(|value| String::from_utf8(value).unwrap())
}

/// The keys that a scan of a prefix meets, in order.
fn keys(lease: &dyn Lease, tree: Tree, prefix: &str) -> Vec<String> {
    let mut found = Vec::new();
    lease
        .scan(tree, prefix.as_bytes(), &mut |key, _| {
            found.push(String::from_utf8(key.to_vec()).unwrap());
            Ok(())
        })
        .unwrap();
    found
}
