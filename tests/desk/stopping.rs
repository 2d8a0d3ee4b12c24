//! Whatever takes long says how far it has come, and stopped anywhere leaves all as it was.

use super::rebuilding::content;
use super::swap::OnDisk;
use super::*;
use crate::process::deeds::{ends_early, person, registers, visits};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use talimger::desk::{Mending, Taking};
use talimger::domain::progress::{Going, Progress, Stage};
use talimger::domain::trouble::{Failure, Trouble};
use talimger::store::backup::Backups;
use talimger::store::{Listener, Paths};
use tempfile::TempDir;

/// An office with a closed case, whose backups lie on the disk.
struct Kept {
    office: Office,
    folder: TempDir,
    backup: PathBuf,
}

/// A rebuilding of a store on the disk.
type Rebuilding = fn(&Desk) -> Result<(), DeskError>;
type Work = fn(&Kept, &Desk) -> Result<(), DeskError>;

/// Whatever takes long, as the command line and the screens ask for it.
const WORKS: [(&str, Work); 9] = [
    ("backup", |_, desk| desk.back_up(COORDINATOR, on()).map(drop)),
    ("backup elsewhere", |_, desk| desk.back_up_to(&mut Vec::new(), Path::new("-"), COORDINATOR, on())),
    ("verify", |_, desk| desk.verify(Mending::Look, COORDINATOR).map(drop)),
    ("mend", |_, desk| desk.verify(Mending::Write, COORDINATOR).map(drop)),
    ("compact", |_, desk| desk.compact(COORDINATOR, on())),
    ("restore", |kept, desk| {
        let backup = desk.read_backup(&kept.backup)?;
        let seen = desk.restoring(&backup, COORDINATOR)?;
        desk.restore(&backup, &seen, COORDINATOR, on())
    }),
    ("anonymise", |_, desk| desk.anonymise(CASE, "Педагог", taking()).map(drop)),
    ("purge", |_, desk| desk.purge(day("2026-10-01"), taking()).map(drop)),
    ("import", |kept, desk| {
        let people = (0..8).map(|n| registers(person(&format!("Тестова Айна {n}"), &format!("a{n}"), &[])));
        let sent: Vec<Sent> = people.map(|command| kept.office.sent(command, None)).collect();
        desk.carry_out(&sent, COORDINATOR, on(), Outcome::Keep).map(drop)
    }),
];

fn on() -> Moment {
    moment(day("2026-10-05"))
}

fn taking() -> Taking<'static> {
    Taking { login: COORDINATOR, moment: on(), why: "заявление", outcome: Outcome::Keep }
}

impl Kept {
    fn with_visits(visited: usize) -> Self {
        let mut office = Office::with_a_case();
        for _ in 0..visited {
            office.sends(MENTOR, visits("2026-09-01")).unwrap();
        }
        office.today = day("2026-09-03");
        office.sends(COORDINATOR, ends_early("2026-09-02")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        let backup = folder.path().join("own.backup");
        let kept = Self { office, folder, backup };
        let mut bytes = Vec::new();
        kept.desk().back_up_to(&mut bytes, Path::new("-"), COORDINATOR, on()).unwrap();
        fs::write(&kept.backup, bytes).unwrap();
        kept
    }

    fn desk(&self) -> Desk {
        let backups = Backups::in_directory(Paths::in_directory(self.folder.path().join("data")));
        self.office.desk(COORDINATOR).keeping(backups)
    }

    /// Does something while somebody listens; returns what came of it, and what was heard.
    fn heard(&self, work: Work, going: impl Fn(usize) -> Going + Send + Sync + 'static) -> Heard {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&heard);
        let listener = Listener::calling(Arc::new(move |progress| {
            let mut heard = into.lock().unwrap();
            heard.push(progress);
            going(heard.len() - 1)
        }));
        let ended = work(self, &self.desk().heard_by(listener));
        let heard = heard.lock().unwrap().clone();
        Heard { ended, heard }
    }

    fn stands(&self) -> (talimger::store::StoreId, Vec<u8>) {
        let lease = self.office.engine.lease(Doing::Reading, Patience::Try).unwrap();
        (lease.store_id(), format!("{:?}", content(lease.as_ref())).into_bytes())
    }

    fn has_half_a_backup(&self) -> bool {
        self.folder.path().join("data/backups/being-written").exists()
    }
}

struct Heard {
    ended: Result<(), DeskError>,
    heard: Vec<Progress>,
}

fn is_stopped(ended: &Result<(), DeskError>) -> bool {
    ended.as_ref().is_err_and(|error| Failure::from(error) == Failure::Trouble(Trouble::Stopped))
}

#[test]
fn stopped_at_any_piece_everything_is_as_it_was() {
    for (name, work) in WORKS {
        let whole = Kept::with_visits(2).heard(work, |_| Going::On);
        whole.ended.unwrap();
        let kept = Kept::with_visits(2);
        let before = kept.stands();
        let stoppable: Vec<usize> = (0..whole.heard.len()).filter(|at| whole.heard[*at].may_stop).collect();
        assert!(stoppable.len() > 3, "{name}: {stoppable:?}");
        for at in stoppable {
            let stopped = kept.heard(work, move |now| if now >= at { Going::Stop } else { Going::On });
            assert!(is_stopped(&stopped.ended), "{name} at {at}: {:?}", stopped.ended);
            // Nothing is done after it was told to stop.
            assert_eq!(stopped.heard.len(), at + 1, "{name}");
            assert!(kept.stands() == before, "{name} at {at}");
            assert!(!kept.has_half_a_backup(), "{name} at {at}");
        }
        assert!(kept.desk().verify(Mending::Look, COORDINATOR).unwrap().findings.is_empty(), "{name}");
        kept.heard(work, |_| Going::On).ended.unwrap();
    }
}

#[test]
fn the_reading_of_many_cases_can_be_stopped_before_each_of_them() {
    let kept = Kept::with_visits(1);
    let read: Work = |_, desk| desk.files_for(&[CASE; 4], COORDINATOR, day("2026-10-05")).map(drop);
    let whole = kept.heard(read, |_| Going::On);
    whole.ended.unwrap();
    let said: Vec<_> = whole.heard.iter().map(|it| (it.stage, it.done, it.total, it.may_stop)).collect();
    assert_eq!(said, (0..=4).map(|done| (Stage::Reading, done, 4, true)).collect::<Vec<_>>());
    for at in 0..whole.heard.len() {
        let stopped = kept.heard(read, move |now| if now >= at { Going::Stop } else { Going::On });
        assert!(is_stopped(&stopped.ended), "{at}");
        assert_eq!(stopped.heard.len(), at + 1);
    }
}

#[test]
fn once_it_is_too_late_to_stop_all_is_done_to_the_end() {
    for (name, work) in WORKS {
        let whole = Kept::with_visits(1).heard(work, |_| Going::On);
        let Some(first) = whole.heard.iter().position(|it| !it.may_stop) else {
            assert!(matches!(name, "backup" | "backup elsewhere" | "verify"), "{name} settles");
            continue;
        };
        let late =
            Kept::with_visits(1).heard(work, move |now| if now >= first { Going::Stop } else { Going::On });
        late.ended.unwrap();
        assert_eq!(late.heard, whole.heard, "{name}");
    }
}

/// Follows what was heard: each stage begins with nothing and goes up to all of it.
fn stages(heard: &[Progress]) -> Vec<Stage> {
    let mut stages = Vec::new();
    let mut before: Option<Progress> = None;
    for it in heard {
        match before.filter(|before| before.done < before.total) {
            Some(before) => {
                assert_eq!(
                    (it.stage, it.total),
                    (before.stage, before.total),
                    "{before:?} is left unfinished"
                );
                assert!(it.done >= before.done, "{before:?}, then {it:?}");
            }
            None => {
                assert_eq!(it.done, 0, "{before:?}, then {it:?}");
                stages.push(it.stage);
            }
        }
        assert!(before.is_none_or(|before| before.may_stop || !it.may_stop || it.done == 0));
        before = Some(*it);
    }
    assert!(before.is_some_and(|last| last.done == last.total), "{before:?}");
    stages
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    #[test]
    fn every_stage_goes_up_to_all_of_it_however_large_the_store(visited in 0_usize..40) {
        let mut met = BTreeSet::new();
        for (_, work) in WORKS {
            let heard = Kept::with_visits(visited).heard(work, |_| Going::On);
            heard.ended.unwrap();
            met.extend(stages(&heard.heard));
        }
        let elsewhere = BTreeSet::from([Stage::Exporting]);
        let all = BTreeSet::from(Stage::ALL);
        prop_assert_eq!(all.difference(&met).copied().collect::<BTreeSet<_>>(), elsewhere);
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn on_the_disk_nothing_half_built_is_left_of_what_was_stopped() {
    let office = OnDisk::with_a_case();
    office.sends("2026-09-02", COORDINATOR, ends_early("2026-09-02"));
    let data = office.paths().data().to_owned();
    let works: [(&str, Rebuilding); 3] = [
        ("compact", |desk| desk.compact(COORDINATOR, on())),
        ("restore", |desk| {
            let backup = desk.read_backup(&desk.newest_backup().unwrap())?;
            let seen = desk.restoring(&backup, COORDINATOR)?;
            desk.restore(&backup, &seen, COORDINATOR, on())
        }),
        ("anonymise", |desk| desk.anonymise(CASE, "Педагог", taking()).map(drop)),
    ];
    for (name, work) in works {
        let listening = |stop_at: usize| {
            let heard = Arc::new(Mutex::new(Vec::new()));
            let into = Arc::clone(&heard);
            let listener = Listener::calling(Arc::new(move |progress: Progress| {
                let mut heard = into.lock().unwrap();
                heard.push(progress);
                if heard.len() > stop_at { Going::Stop } else { Going::On }
            }));
            let ended = work(&office.desk().heard_by(listener));
            (ended, heard.lock().unwrap().clone())
        };
        let (before, there) = ((office.store(), office.with_lease(content)), names(&data));
        let digest = fs::read(office.paths().digest()).unwrap();
        // How far it goes is found out by stopping it ever later.
        let mut at = 0;
        let mut stopped = 0;
        loop {
            let (ended, heard) = listening(at);
            if ended.is_ok() {
                break;
            }
            assert!(is_stopped(&ended), "{name} at {at}: {ended:?}");
            assert_eq!(names(&data), there, "{name} at {at}: {:?}", heard.last());
            assert!((office.store(), office.with_lease(content)) == before, "{name} at {at}");
            assert!(fs::read(office.paths().digest()).unwrap() == digest, "{name} at {at}");
            stopped += 1;
            // The next end of a stage is worth a look, the pieces between are the same.
            let last = heard.last().unwrap();
            let pieces = if last.stage.is_countable() { last.total - last.done } else { 1 };
            at += usize::try_from(pieces.max(1)).unwrap();
        }
        assert!(stopped > 4, "{name} was stopped {stopped} times");
    }
}

#[test]
fn a_store_that_is_migrated_is_left_at_its_old_format_when_that_is_stopped() {
    use super::migrating::{STEPS, grown_old};
    let office = OnDisk::with_a_case();
    grown_old(&office);
    let there = names(office.paths().data());
    let migrate =
        |listener: Listener| office.desk().heard_by(listener).migrate(COORDINATOR, on(), STEPS).map(drop);
    for stage in [Stage::BackingUp, Stage::Reading, Stage::Building] {
        let stops = move |it: Progress| {
            if it.stage == stage && it.done == it.total { Going::Stop } else { Going::On }
        };
        let ended = migrate(Listener::calling(Arc::new(stops)));
        assert!(is_stopped(&ended), "{stage:?}: {ended:?}");
        assert!(names(office.paths().data()).is_superset(&there), "{stage:?}");
        assert!(!office.paths().data().join("store.half").exists(), "{stage:?}");
        let still_old = office.desk().whole().unwrap_err();
        assert_eq!(Failure::from(&still_old), Failure::Trouble(Trouble::Older), "{stage:?}");
    }
    migrate(Listener::default()).unwrap();
    office.desk().whole().unwrap();
}
