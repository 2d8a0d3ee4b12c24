//! Making a store smaller or restoring it changes nothing that was not agreed to, and loses nothing unseen.

use super::rebuilding::content;
use super::*;
use crate::process::deeds::{diagnoses, ends_early, person, registers, visits};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::Duration;
use talimger::desk::{Present, Taking};
use talimger::domain::change::Warning;
use talimger::domain::rights::{Right, Role};
use talimger::domain::trouble::Trouble;
use talimger::store::backup::{Backups, KEPT};
use talimger::store::records::Making;
use talimger::store::{Digest, Lease, Paths, SledEngine, Step, Steps, StoreError, StoreId, Tree};
use tempfile::TempDir;

pub const LONG: Patience = Patience::Wait(Duration::from_secs(60));

/// An office whose store lies on the disk, with its digest and its backups.
pub struct OnDisk {
    folder: TempDir,
    ids: Cell<u128>,
}

impl OnDisk {
    pub fn with_a_case() -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap(), ids: Cell::new(0) };
        let sent: Vec<Sent> = founding().into_iter().map(|command| office.sent(command)).collect();
        let on = moment(day("2026-08-31"));
        office.desk().carry_out(&sent, COORDINATOR, on, Outcome::Keep).unwrap();
        office.sends("2026-09-01", COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR)));
        office
    }

    pub fn paths(&self) -> Paths {
        Paths::in_directory(self.folder.path().join("data"))
    }

    pub fn desk(&self) -> Desk {
        self.desk_stepping(&Steps::default())
    }

    pub fn engine(&self) -> SledEngine {
        SledEngine::new(self.paths(), "office")
    }

    fn desk_stepping(&self, steps: &Steps) -> Desk {
        let engine = SledEngine::new(self.paths(), "office").stepping(steps.clone());
        let digest = Digest::in_directory(self.paths()).stepping(steps.clone());
        let backups = Backups::in_directory(self.paths()).stepping(steps.clone());
        let patience = Patience::Wait(Duration::from_secs(60));
        Desk::over(Arc::new(engine), Some(digest), patience).keeping(backups)
    }

    fn sent(&self, command: Command) -> Sent {
        self.ids.set(self.ids.get() + 1);
        Sent { id: CommandId(self.ids.get()), seen: None, command }
    }

    pub fn sends(&self, on: &str, login: &str, command: Command) -> Answer {
        let sent = [self.sent(command)];
        self.desk().carry_out(&sent, login, moment(day(on)), Outcome::Keep).unwrap().remove(0)
    }

    pub fn with_lease<T>(&self, look: impl FnOnce(&dyn Lease) -> T) -> T {
        let engine = SledEngine::new(self.paths(), "office");
        let lease = engine.lease(Doing::Reading, Patience::Wait(Duration::from_secs(60))).unwrap();
        look(lease.as_ref())
    }

    pub fn store(&self) -> (StoreId, Revision) {
        self.with_lease(|lease| (lease.store_id(), Records::under(lease).newest().unwrap().0))
    }

    fn newest_backup(&self) -> PathBuf {
        self.desk().newest_backup().unwrap()
    }

    fn backups(&self) -> usize {
        Backups::in_directory(self.paths()).all().unwrap().len()
    }

    fn restore(&self, path: &std::path::Path, login: &str) -> Result<(), DeskError> {
        let desk = self.desk();
        let backup = desk.read_backup(path)?;
        let seen = desk.restoring(&backup, login)?;
        desk.restore(&backup, &seen, login, moment(day("2026-09-05")))
    }
}

fn compact(desk: &Desk, login: &str) -> Result<(), DeskError> {
    desk.compact(login, moment(day("2026-09-05")))
}

#[test]
fn the_first_change_of_a_day_leaves_a_backup_of_what_was_before_it() {
    let office = OnDisk::with_a_case();
    assert_eq!(office.backups(), 1);
    let before = office.store().1;
    office.sends("2026-09-02", MENTOR, visits("2026-09-02"));
    office.sends("2026-09-02", MENTOR, visits("2026-09-02"));
    assert_eq!(office.backups(), 2);
    assert_eq!(Backups::read(&office.newest_backup()).unwrap().header.revision, before);
}

#[test]
fn a_backup_that_fails_keeps_nobody_from_saving_and_is_told() {
    let office = OnDisk::with_a_case();
    fs::remove_dir_all(office.paths().backups()).unwrap();
    fs::write(office.paths().backups(), "a file where the folder should be").unwrap();
    let answer = office.sends("2026-09-02", MENTOR, visits("2026-09-02"));
    assert!(answer.warnings.contains(&Warning::NoBackup), "{:?}", answer.warnings);
    assert_eq!(office.store().1, answer.revision);
}

#[test]
fn a_compacted_store_is_another_with_the_same_content_and_the_same_chain() {
    let office = OnDisk::with_a_case();
    let (before, chain) =
        office.with_lease(|lease| (content(lease), Records::under(lease).newest().unwrap()));
    let old = office.store();
    compact(&office.desk(), COORDINATOR).unwrap();
    let (after, same_chain) =
        office.with_lease(|lease| (content(lease), Records::under(lease).newest().unwrap()));
    assert_ne!(office.store().0, old.0);
    assert_eq!(same_chain, chain);
    let without_descent =
        after.into_iter().filter(|((tree, key), _)| !(*tree == Tree::Meta && key.as_slice() == b"origins"));
    assert!(without_descent.eq(before));
    let origins = office.with_lease(|lease| Records::under(lease).origins().unwrap());
    assert_eq!((origins[0].what, origins[0].store(), origins[0].revision), (Making::Compacted, old.0, old.1));
    assert_eq!(Digest::in_directory(office.paths()).revision(), Some(office.store()));
    // One backup more than that of the day, and work goes on.
    assert_eq!(Backups::read(&office.newest_backup()).unwrap().header.store, old.0);
    office.sends("2026-09-05", MENTOR, visits("2026-09-05"));
}

#[test]
fn only_the_last_two_stores_put_aside_are_kept() {
    let office = OnDisk::with_a_case();
    for _ in 0..4 {
        compact(&office.desk(), COORDINATOR).unwrap();
    }
    assert_eq!(office.paths().old_stores().unwrap().len(), 2);
}

#[test]
fn who_does_not_keep_the_store_neither_copies_nor_compacts_nor_restores_it() {
    let office = OnDisk::with_a_case();
    let before = (office.store(), office.backups());
    let on = moment(day("2026-09-05"));
    for login in [MENTOR, "stranger"] {
        let refused = [
            compact(&office.desk(), login),
            office.restore(&office.newest_backup(), login),
            office.desk().back_up(login, on).map(drop),
            office.desk().back_up_to(&mut Vec::new(), std::path::Path::new("-"), login, on),
        ];
        for refused in refused {
            assert!(matches!(refusal(refused), Refusal::NotPermitted(_)), "{login}");
        }
    }
    assert_eq!((office.store(), office.backups()), before);
    assert!(office.paths().old_stores().unwrap().is_empty());
}

#[test]
fn the_system_administrator_keeps_the_store_but_takes_nothing_out_of_the_cases() {
    let office = OnDisk::with_a_case();
    let admin = person("Тестов Тимур", "admin", &[Role::SystemAdministrator]);
    office.sends("2026-09-02", COORDINATOR, registers(admin));
    office.sends("2026-09-02", COORDINATOR, ends_early("2026-09-02"));
    let on = moment(day("2026-09-05"));
    let taking = |login| Taking { login, moment: on, why: "приказ", outcome: Outcome::Rehearse };
    for login in ["admin", MENTOR] {
        let refused = [
            office.desk().anonymise(CASE, "Педагог", taking(login)),
            office.desk().purge(day("2026-10-01"), taking(login)),
        ];
        for refused in refused {
            assert_eq!(refusal(refused), Refusal::NotPermitted(Right::KeepCases), "{login}");
        }
    }
    assert_eq!(office.desk().anonymise(CASE, "Педагог", taking(COORDINATOR)).unwrap().cases.len(), 1);
    compact(&office.desk(), "admin").unwrap();
}

#[test]
fn a_restored_store_is_what_the_backup_was_made_of_and_what_is_lost_was_named() {
    let office = OnDisk::with_a_case();
    let then = office.with_lease(content);
    let path = office.desk().back_up(COORDINATOR, moment(day("2026-09-02"))).unwrap().unwrap();
    let visit = office.sends("2026-09-02", MENTOR, visits("2026-09-02"));
    let desk = office.desk();
    let backup = desk.read_backup(&path).unwrap();
    let seen = desk.restoring(&backup, COORDINATOR).unwrap();
    let lost: Vec<Revision> = seen.lost.iter().map(|entry| entry.revision).collect();
    assert_eq!(lost, [visit.revision]);
    let Present::Stands(now) = &seen.present else { panic!("{:?}", seen.present) };
    assert_eq!((now.revision, now.cases, seen.then.cases), (visit.revision, 1, 1));
    assert!(seen.then.revision < now.revision);
    desk.restore(&backup, &seen, COORDINATOR, moment(day("2026-09-05"))).unwrap();
    let mut after = office.with_lease(content);
    assert!(after.remove(&(Tree::Meta, b"origins".to_vec())).is_some());
    assert!(after == then);
    assert_eq!(Digest::in_directory(office.paths()).revision(), Some(office.store()));
    // What was lost lies in the store put aside, and in a backup.
    assert_eq!(office.paths().old_stores().unwrap().len(), 1);
    assert_eq!(Backups::read(&office.newest_backup()).unwrap().header.revision, visit.revision);
}

#[test]
fn nothing_is_restored_over_what_was_saved_since_it_was_shown() {
    let office = OnDisk::with_a_case();
    let desk = office.desk();
    let backup = desk.read_backup(&office.newest_backup()).unwrap();
    let seen = desk.restoring(&backup, COORDINATOR).unwrap();
    office.sends("2026-09-01", COORDINATOR, diagnoses("2026-09-01"));
    let before = office.store();
    let refused = desk.restore(&backup, &seen, COORDINATOR, moment(day("2026-09-05")));
    assert!(matches!(refused, Err(DeskError::Store(StoreError::Busy { .. }))));
    assert_eq!(office.store(), before);
}

#[test]
fn a_damaged_a_lost_and_a_moved_store_are_restored_by_whoever_may_write_there() {
    let damages: [&dyn Fn(&OnDisk); 3] = [
        &|office| fs::remove_dir_all(office.paths().store()).unwrap(),
        &|office| fs::remove_file(office.paths().store().join("db")).unwrap(),
        &|office| {
            let log = fs::File::options().write(true).open(office.paths().store().join("db")).unwrap();
            log.set_len(0).unwrap();
        },
    ];
    for damage in damages {
        let office = OnDisk::with_a_case();
        let then = office.with_lease(content);
        let path = office.desk().back_up(COORDINATOR, moment(day("2026-09-02"))).unwrap().unwrap();
        damage(&office);
        let backup = office.desk().read_backup(&path).unwrap();
        let seen = office.desk().restoring(&backup, "stranger").unwrap();
        assert!(matches!(seen.present, Present::Damaged(Trouble::Damaged { .. })), "{:?}", seen.present);
        office.restore(&path, "stranger").unwrap();
        let mut after = office.with_lease(content);
        after.remove(&(Tree::Meta, b"origins".to_vec()));
        assert!(after == then);
    }
}

#[test]
fn a_backup_makes_a_new_server_what_the_old_one_was() {
    let office = OnDisk::with_a_case();
    let path = office.desk().back_up(COORDINATOR, moment(day("2026-09-02"))).unwrap().unwrap();
    let new = OnDisk { folder: tempfile::tempdir().unwrap(), ids: Cell::new(100) };
    let backup = new.desk().read_backup(&path).unwrap();
    assert_eq!(new.desk().restoring(&backup, "root").unwrap().present, Present::Nothing);
    new.restore(&path, "root").unwrap();
    assert_eq!(new.store().1, office.store().1);
    new.sends("2026-09-05", MENTOR, visits("2026-09-05"));
}

#[test]
fn a_file_that_is_no_whole_backup_changes_nothing() {
    let office = OnDisk::with_a_case();
    let before = office.store();
    let whole = fs::read(office.newest_backup()).unwrap();
    let path = office.folder.path().join("half.backup");
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(office.restore(&path, COORDINATOR), Err(DeskError::Backup { .. })));
    assert_eq!(office.store(), before);
}

/// Stands there, whatever was interrupted: one store whole, and no digest of another.
fn one_store_stands(office: &OnDisk, step: Step) {
    let digest = Digest::in_directory(office.paths()).trusted().map(|it| it.revision);
    let speaks_of = Digest::in_directory(office.paths()).revision();
    let (store, revision) = office.store();
    if let (Some(_), Some((spoken_of, _))) = (digest, speaks_of) {
        assert_eq!(spoken_of, store, "{step:?}: the digest speaks of another store");
    }
    // What was never acknowledged may not be shown yet.
    assert!(revision.0 - office.desk().overview().unwrap().revision.0 <= 1, "{step:?}");
    office.sends("2026-09-06", MENTOR, visits("2026-09-06"));
}

/// Does something that dies at a step; says whether it came so far.
fn dies_at(office: &OnDisk, step: Step, work: impl FnOnce(&Desk)) -> bool {
    let steps = Steps::calling(Arc::new(move |passed| {
        assert_ne!(passed, step, "dead");
        Ok(())
    }));
    let desk = office.desk_stepping(&steps);
    catch_unwind(AssertUnwindSafe(|| work(&desk))).is_err()
}

#[test]
fn a_crash_at_each_step_of_compacting_and_restoring_leaves_one_store_whole() {
    let mut passed = std::collections::BTreeSet::new();
    for step in Step::ALL {
        let office = OnDisk::with_a_case();
        let before = office.with_lease(content);
        if dies_at(&office, step, |desk| compact(desk, COORDINATOR).unwrap()) {
            passed.insert(step);
        }
        let mut after = office.with_lease(content);
        after.remove(&(Tree::Meta, b"origins".to_vec()));
        assert!(after == before, "{step:?}");
        one_store_stands(&office, step);

        let office = OnDisk::with_a_case();
        let on = moment(day("2026-09-02"));
        let backup = office.desk().back_up(COORDINATOR, on).unwrap().unwrap();
        office.sends("2026-09-02", MENTOR, visits("2026-09-02"));
        let (old, then) = (office.store().1, Backups::read(&backup).unwrap().header.revision);
        dies_at(&office, step, |desk| {
            let backup = desk.read_backup(&backup).unwrap();
            let seen = desk.restoring(&backup, COORDINATOR).unwrap();
            desk.restore(&backup, &seen, COORDINATOR, moment(day("2026-09-05"))).unwrap();
        });
        let revision = office.store().1;
        assert!(revision == old || revision == then, "{step:?}");
        one_store_stands(&office, step);
    }
    let of_others = std::collections::BTreeSet::from([Step::LogWritten, Step::LogSynced, Step::Noted]);
    let all = std::collections::BTreeSet::from(Step::ALL);
    assert_eq!(all.difference(&passed).copied().collect::<std::collections::BTreeSet<_>>(), of_others);
}

#[test]
fn a_crash_at_each_step_of_a_save_leaves_it_saved_or_not_and_the_same_command_finds_out() {
    for step in Step::ALL {
        let office = OnDisk::with_a_case();
        let before = office.store().1;
        let sent = [office.sent(visits("2026-09-02"))];
        let on = moment(day("2026-09-02"));
        dies_at(&office, step, |desk| {
            desk.carry_out(&sent, MENTOR, on, Outcome::Keep).unwrap();
        });
        one_store_stands(&office, step);
        let again = office.desk().carry_out(&sent, MENTOR, on, Outcome::Keep).unwrap();
        assert!(again[0].revision > before, "{step:?}");
        assert_eq!(office.store().1, Revision(before.0 + 2), "{step:?}: it was saved twice");
    }
}

#[test]
fn no_more_backups_are_kept_than_are_needed() {
    let office = OnDisk::with_a_case();
    for on in 1..=20 {
        office.sends(&format!("2026-10-{on:02}"), MENTOR, visits("2026-09-30"));
    }
    assert_eq!(office.backups(), KEPT);
}
