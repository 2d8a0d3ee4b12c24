//! One at a time holds the store on the disk, and those who wait learn whom they wait for.

use std::fs;
use std::sync::Barrier;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use talimger::store::{Doing, Engine, Patience, StoreError, Tree, Waiting};

use super::{LONG, OnDisk, put, read};

#[test]
fn who_waits_learns_who_holds_the_store_and_what_for() {
    let place = OnDisk::with_store();
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Importing, LONG).unwrap();
    let refused = place.engine("marat").lease(Doing::Reading, Patience::Try).err().unwrap();
    let StoreError::Busy { holder: Some(holder) } = refused else { panic!("{refused}") };
    assert_eq!(holder.login, "dana");
    assert_eq!(holder.pid, std::process::id());
    assert_eq!(holder.doing, Some(Doing::Importing));
    drop(held);
}

#[test]
fn nobody_is_named_once_the_store_is_given_back() {
    let place = OnDisk::with_store();
    drop(place.engine("dana").lease(Doing::Saving, LONG).unwrap());
    assert_eq!(fs::read_to_string(place.paths().lock()).unwrap(), "");
}

#[test]
fn the_name_of_a_killed_holder_keeps_nobody_out() {
    let place = OnDisk::with_store();
    fs::write(place.paths().lock(), "1 importing somebody with a very long name indeed\n").unwrap();
    let marat = place.engine("marat");
    let held = marat.lease(Doing::Saving, Patience::Try).unwrap();
    let text = fs::read_to_string(place.paths().lock()).unwrap();
    assert_eq!(text, format!("{} saving marat\n", std::process::id()));
    drop(held);
}

#[test]
fn a_deleted_lock_file_does_not_let_a_second_one_in() {
    let place = OnDisk::with_store();
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Saving, LONG).unwrap();
    fs::remove_file(place.paths().lock()).unwrap();
    let hasty = place.engine("marat").lingering(Duration::from_millis(60));
    let refused = hasty.lease(Doing::Saving, Patience::Try).err().unwrap();
    assert!(matches!(refused, StoreError::Busy { .. }), "{refused}");
    drop(held);
    place.engine("marat").lease(Doing::Saving, LONG).unwrap();
}

#[test]
fn those_who_lock_while_the_lock_file_is_deleted_again_and_again_still_come_in_one_by_one() {
    let place = OnDisk::with_store();
    let (started, turns) = (Barrier::new(3), 6);
    thread::scope(|scope| {
        for login in ["dana", "marat"] {
            let (place, started) = (&place, &started);
            scope.spawn(move || {
                let engine = place.engine(login).lingering(Duration::from_secs(60));
                started.wait();
                for _ in 0..turns {
                    let mut lease = engine.lease(Doing::Saving, LONG).unwrap();
                    let seen = read(lease.as_ref(), Tree::Parts, "n").unwrap_or_default();
                    lease.commit(&put(Tree::Parts, "n", &format!("{seen}x"))).unwrap();
                }
            });
        }
        started.wait();
        for _ in 0..200 {
            let _ = fs::remove_file(place.paths().lock());
            thread::yield_now();
        }
    });
    let lease = place.engine("dana");
    let lease = lease.lease(Doing::Reading, LONG).unwrap();
    assert_eq!(read(lease.as_ref(), Tree::Parts, "n").unwrap().len(), 2 * turns);
}

#[test]
fn what_sled_still_has_open_is_waited_for() {
    let place = OnDisk::with_store();
    let log = fs::File::open(place.paths().store().join("db")).unwrap();
    log.lock().unwrap();
    let hasty = place.engine("dana").lingering(Duration::from_millis(60));
    let refused = hasty.lease(Doing::Reading, LONG).err().unwrap();
    assert!(matches!(refused, StoreError::Busy { holder: None }), "{refused}");
    drop(log);
    place.engine("dana").lease(Doing::Reading, LONG).unwrap();
}

#[test]
fn one_who_wants_the_store_again_at_once_does_not_keep_those_who_wait_out() {
    let place = OnDisk::with_store();
    let (started, is_in, most) = (Barrier::new(2), AtomicBool::new(false), 500);
    thread::scope(|scope| {
        scope.spawn(|| {
            started.wait();
            drop(place.engine("marat").lease(Doing::Saving, LONG).unwrap());
            is_in.store(true, Ordering::SeqCst);
        });
        let dana = place.engine("dana");
        let mut held = dana.lease(Doing::Saving, LONG).unwrap();
        started.wait();
        for _ in 0..most {
            drop(held);
            held = dana.lease(Doing::Saving, LONG).unwrap();
            if is_in.load(Ordering::SeqCst) {
                return;
            }
        }
        panic!("dana had the store {most} times while marat waited");
    });
}

#[test]
fn whoever_sits_before_a_screen_waits_until_it_is_called_off_and_is_seen_to_wait() {
    let place = OnDisk::with_store();
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Importing, LONG).unwrap();
    let waiting = Waiting::of_this_run();
    thread::scope(|scope| {
        let marat = place.engine("marat");
        let waits = scope.spawn(move || marat.lease(Doing::Saving, waiting.patience(1)).err());
        while !waiting.is_under_way() {
            thread::yield_now();
        }
        assert!(!waits.is_finished());
        waiting.call_off(1);
        let refused = waits.join().unwrap();
        assert!(matches!(refused, Some(StoreError::Busy { holder: Some(_) })), "{refused:?}");
    });
    assert!(!waiting.is_under_way());
    drop(held);
}

#[test]
fn calling_off_one_operation_does_not_call_off_what_is_asked_for_later() {
    let place = OnDisk::with_store();
    let waiting = Waiting::of_this_run();
    waiting.call_off(1);
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Importing, LONG).unwrap();
    assert!(place.engine("marat").lease(Doing::Saving, waiting.patience(1)).is_err());
    thread::scope(|scope| {
        let marat = place.engine("marat");
        let waits = scope.spawn(move || marat.lease(Doing::Saving, waiting.patience(2)).is_ok());
        while !waiting.is_under_way() {
            thread::yield_now();
        }
        drop(held);
        assert!(waits.join().unwrap());
    });
}

#[test]
fn who_holds_the_store_is_told_without_taking_it() {
    let place = OnDisk::with_store();
    let marat = place.engine("marat");
    assert_eq!(marat.holder(), None);
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Compacting, LONG).unwrap();
    let holder = marat.holder().unwrap();
    assert_eq!((holder.login.as_str(), holder.doing), ("dana", Some(Doing::Compacting)));
    drop(held);
    assert_eq!(marat.holder(), None);
}
