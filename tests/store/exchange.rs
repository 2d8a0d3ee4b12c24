//! Whatever happens while one store takes the place of another, the old one or the new one stands whole.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use talimger::store::{
    BootId, Counts, Damage, DigestHeader, Doing, Engine, Lease, Listener, SledEngine, Step, Steps,
    StoreError, StoreId, Tree, Writes, read_header, write_digest,
};

use super::{LONG, OnDisk, put, read};

/// The steps of an exchange, in their order.
const STEPS: [Step; 9] = [
    Step::Locked,
    Step::Mended,
    Step::HalfBuilt,
    Step::Built,
    Step::Waiting,
    Step::DigestGone,
    Step::PutAside,
    Step::InPlace,
    Step::NamesSynced,
];

fn at() -> chrono::DateTime<chrono::Utc> {
    "2026-09-14T10:15:00Z".parse().unwrap()
}

/// What the disk does at one step.
#[derive(Clone, Copy)]
enum Fault {
    Crash,
    Full,
}

fn failing(place: &OnDisk, step: Step, fault: Fault) -> SledEngine {
    let path = place.paths().data().to_owned();
    place.engine("dana").stepping(Steps::calling(Arc::new(move |passed| match fault {
        _ if passed != step => Ok(()),
        Fault::Crash => panic!("dead at {step:?}"),
        Fault::Full => Err(StoreError::Full { doing: Doing::Compacting, path: path.clone() }),
    })))
}

fn rebuilt(old: Result<&dyn Lease, &StoreError>) -> Result<Writes, StoreError> {
    old.map(|_| put(Tree::School, "name", "rebuilt")).map_err(|error| panic!("{error}"))
}

fn trusted_digest(place: &OnDisk, store: StoreId) {
    let boot = BootId::of_this_machine();
    let header = DigestHeader { store, boot, revision: 0, counts: Counts::default() };
    write_digest(&place.paths().digest(), &header, &[]).unwrap();
}

/// The store of which a digest speaks that anybody would believe without a lock.
fn believed(place: &OnDisk) -> Option<StoreId> {
    read_header(&place.paths().digest()).ok().map(|header| header.store)
}

fn standing(place: &OnDisk) -> (StoreId, String) {
    let engine = place.engine("dana");
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    (lease.store_id(), read(lease.as_ref(), Tree::School, "name").unwrap())
}

fn names(place: &OnDisk) -> Vec<String> {
    let entries = fs::read_dir(place.paths().data()).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_crash_at_each_step_leaves_the_old_store_or_the_new_one_and_no_digest_of_the_other() {
    for step in STEPS {
        let place = OnDisk::with_store();
        let old = standing(&place).0;
        trusted_digest(&place, old);
        let engine = failing(&place, step, Fault::Crash);
        let died = catch_unwind(AssertUnwindSafe(|| {
            engine.exchange(Doing::Compacting, LONG, at(), &Listener::default(), &mut rebuilt)
        }));
        assert!(died.is_err(), "{step:?} was never passed");
        // A reader without a lock comes before anybody mends.
        let before_mending = believed(&place);
        let (id, name) = standing(&place);
        if let Some(store) = before_mending {
            assert_eq!(store, id, "{step:?}: the digest speaks of another store");
        }
        assert_eq!(name, if id == old { "№ 7" } else { "rebuilt" }, "{step:?}");
        assert_eq!(id == old, step < Step::PutAside, "{step:?}");
        let left = names(&place);
        assert!(!left.iter().any(|name| name == "store.new" || name == "store.half"), "{step:?}: {left:?}");
    }
}

#[test]
fn a_crash_at_each_step_of_taking_out_for_good_keeps_every_copy_or_none() {
    for step in STEPS.into_iter().chain([Step::Noted]) {
        let place = OnDisk::with_store();
        let old = standing(&place).0;
        let backups = place.paths().backups();
        fs::create_dir(&backups).unwrap();
        fs::write(backups.join("old.backup"), "№ 7").unwrap();
        let aside = place.paths().store_old("20260901-050000");
        fs::create_dir(&aside).unwrap();
        let engine = failing(&place, step, Fault::Crash);
        let died = catch_unwind(AssertUnwindSafe(|| {
            engine.exchange(Doing::Anonymising, LONG, at(), &Listener::default(), &mut rebuilt)
        }));
        assert!(died.is_err(), "{step:?} was never passed");
        let is_old = standing(&place).0 == old;
        assert_eq!(backups.join("old.backup").exists(), is_old, "{step:?}");
        assert_eq!(aside.exists(), is_old, "{step:?}");
        let left = names(&place);
        assert_eq!(left.iter().any(|name| name.starts_with("store.")), is_old, "{step:?}: {left:?}");
        assert!(!left.iter().any(|name| name == "forgetting"), "{step:?}: {left:?}");
    }
}

#[test]
fn an_error_at_each_step_before_the_new_store_stands_leaves_the_old_one() {
    for step in STEPS.into_iter().filter(|step| *step < Step::InPlace) {
        let place = OnDisk::with_store();
        let old = standing(&place);
        trusted_digest(&place, old.0);
        let engine = failing(&place, step, Fault::Full);
        let failed =
            engine.exchange(Doing::Compacting, LONG, at(), &Listener::default(), &mut rebuilt).unwrap_err();
        assert!(matches!(failed, StoreError::Full { .. }), "{step:?}: {failed}");
        assert!(believed(&place).is_none_or(|store| store == old.0), "{step:?}");
        let left: Vec<String> = names(&place).into_iter().filter(|name| name.starts_with("store")).collect();
        assert_eq!(left, ["store"], "{step:?}");
        assert_eq!(standing(&place), old, "{step:?}");
    }
}

#[test]
fn a_crash_in_the_exchange_of_a_lost_store_leaves_it_lost_or_the_new_one() {
    for step in STEPS {
        let place = OnDisk::with_store();
        let aside = place.paths().store_old("20260901-050000");
        fs::rename(place.paths().store(), &aside).unwrap();
        let engine = failing(&place, step, Fault::Crash);
        let died = catch_unwind(AssertUnwindSafe(|| {
            engine.exchange(Doing::Restoring, LONG, at(), &Listener::default(), &mut |_| {
                Ok(put(Tree::School, "name", "restored"))
            })
        }));
        assert!(died.is_err(), "{step:?} was never passed");
        let engine = place.engine("dana");
        match engine.lease(Doing::Reading, LONG) {
            Ok(lease) => assert_eq!(read(lease.as_ref(), Tree::School, "name").unwrap(), "restored"),
            Err(error) => {
                assert!(step < Step::Waiting, "{step:?}");
                assert!(
                    matches!(error, StoreError::Damaged { what: Damage::Gone { .. }, .. }),
                    "{step:?}: {error}"
                );
            }
        }
        assert!(aside.exists());
    }
}

#[test]
fn the_store_that_was_is_put_aside_whole_under_the_time() {
    let place = OnDisk::with_store();
    place.engine("dana").exchange(Doing::Compacting, LONG, at(), &Listener::default(), &mut rebuilt).unwrap();
    place.engine("dana").exchange(Doing::Compacting, LONG, at(), &Listener::default(), &mut rebuilt).unwrap();
    let aside = [place.paths().store_old("20260914-101500"), place.paths().store_old("20260914-101500-02")];
    assert_eq!(place.paths().old_stores().unwrap(), aside);
    // Put back by hand it is the store that it was.
    fs::remove_dir_all(place.paths().store()).unwrap();
    fs::rename(&aside[0], place.paths().store()).unwrap();
    assert_eq!(standing(&place).1, "№ 7");
}

#[test]
fn a_damaged_store_is_handed_over_as_its_error_and_put_aside() {
    let place = OnDisk::with_store();
    fs::rename(place.paths().store().join("db"), place.paths().store().join("db.gone")).unwrap();
    let made =
        place.engine("dana").exchange(Doing::Restoring, LONG, at(), &Listener::default(), &mut |old| {
            assert!(matches!(old, Err(StoreError::Damaged { .. })));
            Ok(put(Tree::School, "name", "restored"))
        });
    made.unwrap();
    assert_eq!(standing(&place).1, "restored");
    let aside = place.paths().store_old("20260914-101500");
    assert!(aside.join("db.gone").exists());
}

#[test]
fn a_newer_store_is_not_replaced() {
    let place = OnDisk::with_store();
    let record =
        talimger::store::seal(talimger::store::Kind(1), talimger::store::STORE_FORMAT + 1, &[0_u8; 16]);
    let mut writes = Writes::new();
    writes.put(Tree::Meta, "store", record.unwrap());
    place.engine("dana").lease(Doing::Saving, LONG).unwrap().commit(&writes).unwrap();
    let refused = place.engine("dana").exchange(
        Doing::Restoring,
        LONG,
        at(),
        &Listener::default(),
        &mut |_| unreachable!(),
    );
    assert!(matches!(refused, Err(StoreError::NewerFormat { .. })));
    assert!(place.paths().old_stores().unwrap().is_empty());
}
