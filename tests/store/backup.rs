//! A backup that was read is whole; anything else is named and never used.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use chrono::{DateTime, Days, Utc};
use proptest::prelude::*;
use talimger::domain::change::Recorded;
use talimger::domain::facts::Numbers;
use talimger::domain::id::{CommandId, Revision};
use talimger::store::backup::{Backup, BackupFault, Backups, KEPT, read_backup, write_backup};
use talimger::store::records::{Chain, Commit, Records, writes};
use talimger::store::{Damage, Doing, Engine, Listener, Step, Steps, StoreError, StoreId};

use super::{LONG, OnDisk};

fn at() -> DateTime<Utc> {
    "2026-09-14T10:15:00Z".parse().unwrap()
}

fn entry(revision: u64) -> Recorded {
    Recorded {
        revision: Revision(revision),
        id: CommandId(u128::from(revision)),
        login: "dana".to_owned(),
        roles: Vec::new(),
        at: at(),
        day: at().date_naive(),
        batch: None,
        case: None,
        command: format!(r#"{{"do":"note","text":"запись № {revision}"}}"#),
        edits: Vec::new(),
        warnings: Vec::new(),
        moved: Vec::new(),
    }
}

/// A store whose history has so many entries.
fn with_entries(count: u64) -> OnDisk {
    let place = OnDisk::empty();
    let entries: Vec<Recorded> = (1..=count).map(entry).collect();
    let commit = Commit {
        chain: Chain::default(),
        entries: &entries,
        summaries: Vec::new(),
        gone: Vec::new(),
        numbers: &Numbers { record: 7, ..Numbers::default() },
    };
    place.engine("dana").create(&writes(&commit).unwrap(), LONG).unwrap();
    place
}

fn bytes_of(place: &OnDisk) -> Vec<u8> {
    let engine = place.engine("dana");
    let lease = engine.lease(Doing::BackingUp, LONG).unwrap();
    let mut bytes = Vec::new();
    write_backup(lease.as_ref(), at(), &mut bytes, place.paths().data(), &Listener::default()).unwrap();
    bytes
}

fn make(place: &OnDisk, at: DateTime<Utc>) -> std::path::PathBuf {
    let engine = place.engine("dana");
    let lease = engine.lease(Doing::BackingUp, LONG).unwrap();
    Backups::in_directory(place.paths()).make(lease.as_ref(), at, &Listener::default()).unwrap()
}

#[test]
fn a_backup_is_read_back_as_the_store_that_it_was_made_of() {
    let place = with_entries(5);
    let backup = read_backup(bytes_of(&place).as_slice()).unwrap();
    let engine = place.engine("dana");
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    let records = Records::under(lease.as_ref());
    assert_eq!((backup.header.revision, backup.header.chain), records.newest().unwrap());
    assert_eq!(backup.header.store, lease.store_id());
    assert_eq!(backup.header.numbers.record, 7);
    let mut entries = records.history(&|_| true).unwrap();
    entries.reverse();
    assert!(backup.entries.iter().map(|it| &it.entry).eq(&entries));
}

#[test]
fn a_backup_can_be_read_by_eye() {
    let text = String::from_utf8(bytes_of(&with_entries(2))).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[0].starts_with(r#"{"talimger-backup":1,"store":""#), "{}", lines[0]);
    assert!(
        lines[1].contains(r#""login":"dana","command":{"do":"note","text":"запись № 1"}"#),
        "{}",
        lines[1]
    );
    assert!(lines[3].starts_with(r#"{"sha256":""#), "{}", lines[3]);
}

#[test]
fn a_store_without_any_entry_has_a_backup_too() {
    let backup = read_backup(bytes_of(&with_entries(0)).as_slice()).unwrap();
    assert!(backup.entries.is_empty());
}

#[test]
fn a_backup_that_was_not_copied_whole_is_refused() {
    let bytes = bytes_of(&with_entries(3));
    for length in 0..bytes.len() {
        assert!(read_backup(&bytes[..length]).is_err(), "cut after {length} bytes");
    }
    let mut longer = bytes.clone();
    longer.push(b'\n');
    assert!(read_backup(longer.as_slice()).is_err());
}

#[test]
fn a_backup_with_any_bit_changed_is_refused() {
    let bytes = bytes_of(&with_entries(2));
    for place in 0..bytes.len() {
        for bit in [0, 3, 5] {
            let mut changed = bytes.clone();
            changed[place] ^= 1 << bit;
            assert!(read_backup(changed.as_slice()).is_err(), "byte {place}, bit {bit}");
        }
    }
}

#[test]
fn a_backup_of_a_newer_program_says_so() {
    let text = String::from_utf8(bytes_of(&with_entries(1))).unwrap();
    let newer = text.replacen(r#""talimger-backup":1"#, r#""talimger-backup":2"#, 1);
    assert!(matches!(read_backup(newer.as_bytes()), Err(BackupFault::Newer { found: 2, newest: 1 })));
}

/// The last line put right again, as somebody would who changes a backup on purpose.
fn sealed_again(lines: &[String]) -> String {
    use sha2::{Digest, Sha256};
    let body: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let hash: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{body}{{\"sha256\":\"{hash}\"}}\n")
}

#[test]
fn a_backup_whose_lines_were_changed_on_purpose_is_refused_by_its_chain() {
    let text = String::from_utf8(bytes_of(&with_entries(4))).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.pop();
    assert!(read_backup(sealed_again(&lines).as_bytes()).is_ok());
    type Change<'a> = &'a dyn Fn(&mut Vec<String>);
    let changes: [Change<'_>; 5] = [
        &|lines| drop(lines.remove(2)),
        &|lines| lines.swap(2, 3),
        &|lines| lines[2] = lines[2].replace("запись № 2", "запись № 3"),
        &|lines| lines[2] = lines[2].replace("\"dana\"", "\"arman\""),
        &|lines| lines[0] = lines[0].replacen("\"entries\":4", "\"entries\":3", 1),
    ];
    for (number, change) in changes.iter().enumerate() {
        let mut changed = lines.clone();
        change(&mut changed);
        assert_ne!(changed, lines, "change {number} changes nothing");
        assert!(read_backup(sealed_again(&changed).as_bytes()).is_err(), "change {number}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_reader_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        at in 0..2_000_usize,
        insert in any::<bool>(),
    ) {
        let _anything_but_a_panic = read_backup(bytes.as_slice());
        let mut backup = include_bytes!("samples/small.backup").to_vec();
        let at = at.min(backup.len());
        let until = if insert { at } else { backup.len().min(at + bytes.len()) };
        let unchanged = backup[at..until] == bytes[..];
        backup.splice(at..until, bytes);
        prop_assert_eq!(read_backup(backup.as_slice()).is_ok(), unchanged);
    }
}

#[test]
fn a_backup_written_by_the_first_version_can_be_read_for_ever() {
    let Backup { header, entries } = read_backup(&include_bytes!("samples/small.backup")[..]).unwrap();
    assert_eq!((header.revision, header.store), (Revision(3), StoreId::from_bytes([0x1a; 16])));
    assert_eq!(entries[2].entry.command, entry(3).command);
}

#[test]
fn backups_tell_by_their_names_and_only_the_last_ones_are_kept() {
    let place = with_entries(3);
    for day in 0..20 {
        let path = make(&place, at() + Days::new(day));
        assert!(Backups::read(&path).is_ok());
    }
    fs::write(place.paths().backups().join("notes.txt"), "keep me").unwrap();
    make(&place, at() + Days::new(20));
    let all = Backups::in_directory(place.paths()).all().unwrap();
    assert_eq!(all.len(), KEPT);
    assert_eq!(all.last().unwrap().at, at() + Days::new(20));
    assert_eq!(all.last().unwrap().revision, Revision(3));
    assert!(place.paths().backups().join("notes.txt").exists());
}

#[test]
fn a_backup_is_due_once_a_day() {
    let place = with_entries(1);
    let backups = Backups::in_directory(place.paths());
    assert!(backups.is_due(at()));
    make(&place, at());
    assert!(!backups.is_due(at() + chrono::TimeDelta::hours(3)));
    assert!(backups.is_due(at() + Days::new(1)));
}

#[test]
fn a_crash_while_a_backup_is_made_leaves_none_that_is_not_whole() {
    for step in [Step::BackupWritten, Step::BackupSynced, Step::BackupInPlace] {
        let place = with_entries(2);
        let engine = place.engine("dana");
        let backups =
            Backups::in_directory(place.paths()).stepping(Steps::calling(Arc::new(move |passed| {
                assert_ne!(passed, step, "dead");
                Ok(())
            })));
        let died = catch_unwind(AssertUnwindSafe(|| {
            backups.make(engine.lease(Doing::BackingUp, LONG).unwrap().as_ref(), at(), &Listener::default())
        }));
        assert!(died.is_err(), "{step:?}");
        for name in backups.all().unwrap() {
            assert!(Backups::read(&backups.path(&name)).is_ok());
        }
        assert_eq!(backups.all().unwrap().len(), usize::from(step == Step::BackupInPlace));
        make(&place, at());
        let left = fs::read_dir(place.paths().backups()).unwrap().count();
        assert_eq!(left, 1, "what was half written gives way to the next");
    }
}

#[test]
fn a_store_that_lacks_what_a_backup_or_the_digest_knows_is_damaged_not_shown() {
    let place = with_entries(3);
    make(&place, at());
    drop(place.engine("dana").lease(Doing::Reading, LONG).unwrap());
    let engine = place.engine("dana");
    let mut lease = engine.lease(Doing::Saving, LONG).unwrap();
    let mut lost = talimger::store::Writes::new();
    lost.remove(talimger::store::Tree::History, 3_u64.to_be_bytes());
    lease.commit(&lost).unwrap();
    drop(lease);
    let error = engine.lease(Doing::Reading, LONG).err().unwrap();
    let StoreError::Damaged { what: Damage::Older { found: 2, known: 3 }, .. } = error else {
        panic!("{error}")
    };
}
