//! What every engine keeps to when a new store takes the place of the old one.

use std::thread;

use chrono::{DateTime, Utc};
use talimger::store::{Doing, LONGEST_KEY, Lease, Listener, Patience, StoreError, Tree, Writes};

use super::super::{LONG, Place, put, read};

fn first_of_september() -> DateTime<Utc> {
    "2026-09-01T05:00:00Z".parse().unwrap()
}

pub(super) fn an_exchange_puts_what_was_made_in_the_place_of_the_old_store(place: &Place) {
    let old = place.create(&put(Tree::School, "name", "№ 7"));
    let new = place
        .engine
        .exchange(Doing::Compacting, LONG, first_of_september(), &Listener::default(), &mut |lease| {
            let lease = lease.unwrap();
            assert_eq!(lease.store_id(), old);
            Ok(put(Tree::Parts, "copied", &read(lease, Tree::School, "name").unwrap()))
        })
        .unwrap();
    assert_ne!(new, old);
    assert_eq!(place.lease().store_id(), new);
    assert_eq!(place.read(Tree::Parts, "copied").unwrap(), "№ 7");
    assert_eq!(place.read(Tree::School, "name"), None);
}

pub(super) fn an_exchange_that_cannot_be_made_leaves_the_old_store(place: &Place) {
    let old = place.create(&put(Tree::School, "name", "№ 7"));
    let mut large = put(Tree::School, "name", "№ 8");
    large.put(Tree::Parts, vec![1; LONGEST_KEY + 1], "");
    let makings: [&dyn Fn() -> Result<Writes, StoreError>; 2] =
        [&|| Err(StoreError::Busy { holder: None }), &|| Ok(large.clone())];
    for making in makings {
        let exchanged = place.engine.exchange(
            Doing::Compacting,
            LONG,
            first_of_september(),
            &Listener::default(),
            &mut |_| making(),
        );
        assert!(exchanged.is_err());
        assert_eq!(place.lease().store_id(), old);
        assert_eq!(place.read(Tree::School, "name").unwrap(), "№ 7");
    }
}

pub(super) fn an_exchange_where_no_store_is_begins_one(place: &Place) {
    let mut make = |old: Result<&dyn Lease, &StoreError>| {
        assert!(matches!(old, Err(StoreError::Absent { .. })));
        Ok(put(Tree::School, "name", "№ 7"))
    };
    let id = place
        .engine
        .exchange(Doing::Restoring, LONG, first_of_september(), &Listener::default(), &mut make)
        .unwrap();
    assert_eq!(place.lease().store_id(), id);
    assert_eq!(place.read(Tree::School, "name").unwrap(), "№ 7");
}

pub(super) fn an_exchange_waits_for_whoever_holds_the_store(place: &Place) {
    let old = place.create(&put(Tree::School, "name", "№ 7"));
    let held = place.lease();
    let mut make = |_: Result<&dyn Lease, &StoreError>| Ok(put(Tree::School, "name", "№ 8"));
    let busy = place.engine.exchange(
        Doing::Restoring,
        Patience::Try,
        first_of_september(),
        &Listener::default(),
        &mut make,
    );
    assert!(matches!(busy, Err(StoreError::Busy { .. })));
    assert_eq!(held.store_id(), old);
    thread::scope(|scope| {
        let exchanged = scope.spawn(|| {
            place.engine.exchange(
                Doing::Restoring,
                LONG,
                first_of_september(),
                &Listener::default(),
                &mut |_| Ok(put(Tree::School, "name", "№ 8")),
            )
        });
        thread::yield_now();
        drop(held);
        exchanged.join().unwrap().unwrap();
    });
    assert_eq!(place.read(Tree::School, "name").unwrap(), "№ 8");
}
