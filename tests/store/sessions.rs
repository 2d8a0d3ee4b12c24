//! Whoever has the screens open is seen by the others, and nobody who has gone.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use chrono::{DateTime, Utc};
use talimger::store::{Doing, Engine, Present, Seat, holder_now, present};

use super::{LONG, OnDisk};

fn somebody(login: &str, since: &str) -> Present {
    let since: DateTime<Utc> = since.parse().unwrap();
    Present { login: login.into(), pid: std::process::id(), since, host: Some("10.0.0.7".into()) }
}

#[test]
fn who_is_in_is_seen_in_the_order_of_coming_and_who_leaves_is_not() {
    let place = OnDisk::with_store();
    let (late, early) = (somebody("marat", "2026-09-14T05:00:00Z"), somebody("dana", "2026-09-14T04:00:00Z"));
    let one = Seat::take(&place.paths(), &late).unwrap();
    let other = Seat::take(&place.paths(), &early).unwrap();
    assert_eq!(present(&place.paths()).unwrap(), [early.clone(), late]);
    drop(one);
    assert_eq!(present(&place.paths()).unwrap(), [early]);
    drop(other);
    assert_eq!(fs::read_dir(place.paths().sessions()).unwrap().count(), 0);
}

#[test]
fn the_file_of_one_who_died_is_nobody_and_goes() {
    let place = OnDisk::with_store();
    drop(Seat::take(&place.paths(), &somebody("dana", "2026-09-14T04:00:00Z")).unwrap());
    fs::write(place.paths().sessions().join("1-0"), "1 2026-09-14T04:00:00Z - dana\n").unwrap();
    assert_eq!(present(&place.paths()).unwrap(), []);
    assert_eq!(fs::read_dir(place.paths().sessions()).unwrap().count(), 0);
}

#[test]
fn who_looks_takes_no_seat_away_that_is_just_being_taken() {
    let (place, over) = (OnDisk::with_store(), AtomicBool::new(false));
    let dana = somebody("dana", "2026-09-14T04:00:00Z");
    thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                present(&place.paths()).unwrap();
            }
        });
        let seen = (0..300).all(|_| {
            let _seat = Seat::take(&place.paths(), &dana).unwrap();
            present(&place.paths()).unwrap() == std::slice::from_ref(&dana)
        });
        over.store(true, Ordering::Relaxed);
        assert!(seen);
    });
}

#[test]
fn where_nobody_was_ever_in_nobody_is() {
    let place = OnDisk::empty();
    assert_eq!(present(&place.paths()).unwrap(), []);
    assert!(!place.paths().data().exists());
}

#[test]
fn who_holds_the_store_is_told_without_waiting_and_a_killed_one_is_not_named() {
    let place = OnDisk::with_store();
    let dana = place.engine("dana");
    let held = dana.lease(Doing::Importing, LONG).unwrap();
    assert_eq!(holder_now(&place.paths()).unwrap().login, "dana");
    drop(held);
    assert_eq!(holder_now(&place.paths()), None);
    fs::write(place.paths().lock(), "1 importing somebody\n").unwrap();
    assert_eq!(holder_now(&place.paths()), None);
}
