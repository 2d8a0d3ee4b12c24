//! A store that an older program wrote is refused until it is migrated, and then all of it is there.

use super::swap::OnDisk;
use super::*;
use crate::process::deeds::visits;
use talimger::desk::Migrated;
use talimger::domain::refusal::Refusal;
use talimger::store::records::Making;
use talimger::store::{Kind, Migration, StoreError, Tree, Writes, seal};

/// What only the pretended older format holds.
const OLD_KEY: &[u8] = b"only the older format has this";

/// Makes the store one of a format before the first.
pub fn grown_old(office: &OnDisk) {
    let engine = office.engine();
    let mut lease = engine.lease(Doing::Saving, super::swap::LONG).unwrap();
    let mut writes = Writes::new();
    let id = lease.store_id().bytes();
    writes.put(Tree::Meta, "store", seal(Kind(1), 0, &id).unwrap()).put(Tree::Meta, OLD_KEY, "old");
    lease.commit(&writes).unwrap();
}

/// Takes the pretended older format to the first.
pub const STEPS: &[Migration] = &[Migration {
    from: 0,
    step: |mut content| {
        content.remove(Tree::Meta, OLD_KEY);
        Ok(content)
    },
}];

fn migrate(office: &OnDisk, login: &str, steps: &[Migration]) -> Result<Migrated, DeskError> {
    office.desk().migrate(login, moment(day("2026-09-05")), steps)
}

#[test]
fn an_older_store_is_refused_until_it_is_migrated_and_then_holds_all_that_it_held() {
    let office = OnDisk::with_a_case();
    let (old, chain) = (office.store(), office.with_lease(|it| Records::under(it).newest().unwrap()));
    assert_eq!(migrate(&office, COORDINATOR, STEPS).unwrap(), Migrated::Nothing);
    grown_old(&office);
    let refused = office.desk().school();
    assert!(matches!(refused, Err(DeskError::Store(StoreError::OlderFormat { found: 0, newest: 1 }))));
    assert_eq!(migrate(&office, COORDINATOR, STEPS).unwrap(), Migrated::Done);
    assert_ne!(office.store().0, old.0);
    let (same, left, origins) = office.with_lease(|lease| {
        let records = Records::under(lease);
        (records.newest().unwrap(), lease.read(Tree::Meta, OLD_KEY).unwrap(), records.origins().unwrap())
    });
    assert_eq!((same, left), (chain, None));
    assert_eq!((origins[0].what, origins[0].store()), (Making::Migrated, old.0));
    assert_eq!(office.paths().old_stores().unwrap().len(), 1);
    office.sends("2026-09-05", MENTOR, visits("2026-09-05"));
}

#[test]
fn a_migration_without_its_step_or_its_right_leaves_the_older_store() {
    let office = OnDisk::with_a_case();
    grown_old(&office);
    let refused = migrate(&office, COORDINATOR, &[]);
    assert!(matches!(refused, Err(DeskError::Store(StoreError::OlderFormat { .. }))), "{refused:?}");
    assert!(matches!(refusal(migrate(&office, MENTOR, STEPS)), Refusal::NotPermitted(_)));
    assert!(office.paths().old_stores().unwrap().is_empty());
    assert_eq!(migrate(&office, COORDINATOR, STEPS).unwrap(), Migrated::Done);
}
