//! What a commit that did not succeed, or was never waited for, leaves behind.

use talimger::store::{Doing, Engine, MemoryEngine, StoreError, Tree, Writes, inside_lease};

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
fn no_value_however_large_lies_outside_the_log_that_a_commit_waits_for() {
    let place = OnDisk::with_store();
    let engine = place.engine("dana");
    for round in 0..6_u8 {
        let mut writes = Writes::new();
        for key in 0..40_u8 {
            writes.put(Tree::Parts, [key], vec![round; 9_000 + 400 * usize::from(key)]);
        }
        writes.put(Tree::History, [round], vec![round; 1 << 20]);
        engine.lease(Doing::Saving, LONG).unwrap().commit(&writes).unwrap();
        let outside = std::fs::read_dir(place.paths().store().join("blobs")).unwrap().count();
        assert_eq!(outside, 0, "round {round}");
    }
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    assert!(lease.read(Tree::Parts, &[39]).unwrap() == Some(vec![5; 9_000 + 400 * 39]));
    assert!(lease.last(Tree::History).unwrap() == Some((vec![5], vec![5; 1 << 20])));
}
