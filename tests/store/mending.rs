//! What a crash or a clumsy hand has left is mended, or named; never papered over with an empty store.

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use talimger::store::{Damage, Doing, Engine, Patience, StoreError, Tree, Writes};

use super::{LONG, OnDisk, put, read};

fn name_of_school(place: &OnDisk) -> String {
    let engine = place.engine("dana");
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    read(lease.as_ref(), Tree::School, "name").unwrap()
}

fn refusal(place: &OnDisk) -> StoreError {
    place.engine("dana").lease(Doing::Reading, LONG).err().unwrap()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn finished_snapshots(place: &OnDisk) -> Vec<String> {
    let names = fs::read_dir(place.paths().store()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with("snap.") && !name.ends_with(".generating")).collect()
}

#[test]
fn a_snapshot_that_a_kill_left_half_written_is_cleared_away() {
    let place = OnDisk::with_store();
    let leftover = place.paths().store().join("snap.00000000FFFFFFFF.generating");
    fs::write(&leftover, "half").unwrap();
    assert_eq!(name_of_school(&place), "№ 7");
    assert!(!leftover.exists());
    assert!(!finished_snapshots(&place).is_empty(), "a finished snapshot stays");
}

#[test]
fn a_store_whose_log_was_cut_short_is_damaged_and_stays_as_it_is() {
    for share in [0, 1, 5, 9] {
        let place = OnDisk::with_store();
        drop(place.engine("dana").lease(Doing::Reading, LONG).unwrap());
        let log = place.paths().store().join("db");
        let used = fs::read(&log).unwrap().iter().rposition(|byte| *byte != 0).unwrap() as u64;
        let length = used * share / 10;
        for snapshot in finished_snapshots(&place) {
            fs::remove_file(place.paths().store().join(snapshot)).unwrap();
        }
        fs::File::options().write(true).open(&log).unwrap().set_len(length).unwrap();
        let error = refusal(&place);
        assert!(matches!(error, StoreError::Damaged { .. }), "{length}: {error}");
        let error = place.engine("dana").create(&Writes::new(), LONG).unwrap_err();
        assert!(matches!(error, StoreError::Exists { .. }), "{length}: {error}");
        assert!(matches!(refusal(&place), StoreError::Damaged { .. }), "{length}: still so the second time");
    }
}

#[test]
fn a_store_with_a_spoilt_log_is_damaged_or_whole_but_never_a_panic() {
    let place = OnDisk::with_store();
    let log = place.paths().store().join("db");
    let whole = fs::read(&log).unwrap();
    let used = whole.iter().rposition(|byte| *byte != 0).unwrap();
    for at in (0..used).step_by(used / 12 + 1) {
        let mut spoilt = whole.clone();
        spoilt[at] ^= 0x55;
        fs::write(&log, spoilt).unwrap();
        match place.engine("dana").lease(Doing::Reading, LONG) {
            Ok(lease) => drop(lease.read(Tree::School, b"name")),
            Err(error) => assert!(matches!(error, StoreError::Damaged { .. }), "at {at}: {error}"),
        }
    }
}

#[test]
fn a_log_that_is_gone_is_damage() {
    let place = OnDisk::with_store();
    fs::remove_file(place.paths().store().join("db")).unwrap();
    let error = refusal(&place);
    assert!(matches!(error, StoreError::Damaged { what: Damage::Found(_), .. }), "{error}");
    assert!(!place.paths().store().join("db").exists());
}

#[test]
fn an_empty_store_in_the_place_of_ours_is_not_taken_for_it() {
    let place = OnDisk::with_store();
    fs::remove_dir_all(place.paths().store()).unwrap();
    drop(sled::open(place.paths().store()).unwrap());
    let error = refusal(&place);
    assert!(matches!(error, StoreError::Damaged { what: Damage::NoIdentity, .. }), "{error}");
}

#[test]
fn a_store_that_is_gone_while_its_backups_are_there_is_not_begun_anew() {
    for trace in ["backups", "digest", "store.old-20260914-101500"] {
        let place = OnDisk::with_store();
        fs::remove_dir_all(place.paths().store()).unwrap();
        fs::create_dir(place.paths().data().join(trace)).unwrap();
        let error = refusal(&place);
        assert!(matches!(error, StoreError::Damaged { what: Damage::Gone { .. }, .. }), "{trace}: {error}");
        let error = place.engine("dana").create(&Writes::new(), LONG).unwrap_err();
        assert!(matches!(error, StoreError::Exists { .. }), "{trace}: {error}");
    }
}

#[test]
fn a_beginning_that_was_cut_off_gives_way_to_the_next() {
    let place = OnDisk::empty();
    let blobs = place.paths().store_new().join("blobs");
    fs::DirBuilder::new().recursive(true).mode(0o700).create(blobs).unwrap();
    fs::write(place.paths().store_new().join("db"), "half").unwrap();
    assert!(matches!(refusal(&place), StoreError::Absent { .. }));
    place.engine("dana").create(&put(Tree::School, "name", "№ 8"), LONG).unwrap();
    assert_eq!(name_of_school(&place), "№ 8");
    assert!(!place.paths().store_new().exists());
}

#[test]
fn a_swap_cut_off_while_it_built_is_turned_back() {
    let place = OnDisk::with_store();
    fs::create_dir(place.paths().store_new()).unwrap();
    fs::write(place.paths().store_new().join("db"), "half").unwrap();
    assert_eq!(name_of_school(&place), "№ 7");
    assert!(!place.paths().store_new().exists());
}

#[test]
fn a_swap_cut_off_between_its_two_renames_is_finished() {
    let (place, new) = (OnDisk::with_store(), OnDisk::empty());
    new.engine("dana").create(&put(Tree::School, "name", "rebuilt"), LONG).unwrap();
    fs::rename(place.paths().store(), place.paths().store_old("20260914-101500")).unwrap();
    copy(&new.paths().store(), &place.paths().store_new());
    assert_eq!(name_of_school(&place), "rebuilt");
    assert!(!place.paths().store_new().exists());
    assert_eq!(place.paths().old_stores().unwrap(), [place.paths().store_old("20260914-101500")]);
}

#[test]
fn a_store_of_a_newer_format_is_told_from_a_damaged_one() {
    let place = OnDisk::with_store();
    let newer = talimger::store::STORE_FORMAT + 1;
    let record = talimger::store::seal(talimger::store::Kind(1), newer, &[0_u8; 16]).unwrap();
    let mut writes = Writes::new();
    writes.put(Tree::Meta, "store", record);
    place.engine("dana").lease(Doing::Saving, LONG).unwrap().commit(&writes).unwrap();
    let error = refusal(&place);
    assert!(matches!(error, StoreError::NewerFormat { found, .. } if found == newer), "{error}");
}

#[test]
fn a_folder_that_nobody_may_write_to_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let paths = talimger::store::Paths::in_directory("/sys/kernel/talimger");
    let engine = talimger::store::SledEngine::new(paths, "dana");
    let error = engine.create(&Writes::new(), Patience::Try).unwrap_err();
    assert!(
        matches!(&error, StoreError::NotPermitted { path, .. } if path == Path::new("/sys/kernel/talimger")),
        "{error}"
    );
    drop(folder);
}

#[test]
fn a_file_where_the_folder_should_be_is_named_and_stays() {
    let place = OnDisk::empty();
    fs::write(place.paths().data(), "a letter").unwrap();
    let error = refusal(&place);
    assert!(matches!(&error, StoreError::Io { path, .. } if path == place.paths().data()), "{error}");
    assert_eq!(fs::read_to_string(place.paths().data()).unwrap(), "a letter");
}
