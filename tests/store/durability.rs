//! What a commit that did not succeed, or was never waited for, leaves behind.

use talimger::store::{Damage, Doing, Engine, MemoryEngine, StoreError, Tree, Writes, inside_lease};

use super::{LONG, OnDisk, put, read};

#[test]
fn a_commit_told_to_fail_writes_nothing_and_the_next_one_succeeds() {
    let engine = MemoryEngine::new("dana");
    engine.create(&Writes::new(), LONG).unwrap();
    engine.fail_next_commit(StoreError::Full { doing: Doing::Saving, path: "memory".into() });
    let mut lease = engine.lease(Doing::Saving, LONG).unwrap();
    let failed = lease.commit(&put(Tree::Parts, "a", "1")).unwrap_err();
    assert!(matches!(failed, StoreError::Full { .. }), "{failed}");
    assert_eq!(read(lease.as_ref(), Tree::Parts, "a"), None);
    lease.commit(&put(Tree::Parts, "a", "1")).unwrap();
    assert_eq!(read(lease.as_ref(), Tree::Parts, "a").unwrap(), "1");
}

#[test]
fn two_sessions_meet_in_one_memory() {
    let dana = MemoryEngine::new("dana");
    let marat = dana.signed_in_as("marat");
    dana.create(&Writes::new(), LONG).unwrap();
    marat.lease(Doing::Saving, LONG).unwrap().commit(&put(Tree::Parts, "a", "by marat")).unwrap();
    assert_eq!(
        read(dana.lease(Doing::Reading, LONG).unwrap().as_ref(), Tree::Parts, "a").unwrap(),
        "by marat"
    );
}

#[test]
fn a_panic_between_two_calls_of_a_lease_is_the_programs_own_and_frees_the_store() {
    let place = OnDisk::with_store();
    let engine = place.engine("dana");
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let lease = engine.lease(Doing::Saving, LONG).unwrap();
        lease
            .scan(Tree::School, b"", &mut |_, _| {
                assert!(!inside_lease());
                std::panic::resume_unwind(Box::new("ours"))
            })
            .unwrap();
    }));
    assert_eq!(*caught.unwrap_err().downcast::<&str>().unwrap(), "ours");
    engine.lease(Doing::Reading, LONG).unwrap();
}

#[test]
fn a_large_value_whose_file_is_gone_is_damage_and_the_rest_is_still_read() {
    let place = OnDisk::with_store();
    let engine = place.engine("dana");
    let mut writes = Writes::new();
    writes.put(Tree::History, "1", vec![5; 1 << 20]);
    engine.lease(Doing::Saving, LONG).unwrap().commit(&writes).unwrap();
    let blobs = place.paths().store().join("blobs");
    let large: Vec<_> = std::fs::read_dir(blobs).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!large.is_empty(), "a large value has a file of its own");
    for file in large {
        std::fs::remove_file(file).unwrap();
    }
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    let error = lease.read(Tree::History, b"1").unwrap_err();
    assert!(matches!(error, StoreError::Damaged { what: Damage::Found(_), .. }), "{error}");
    assert_eq!(read(lease.as_ref(), Tree::School, "name").unwrap(), "№ 7");
}
