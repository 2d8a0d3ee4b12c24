//! A place where the school's data would not be safe is refused, and left as it is.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use talimger::domain::compiled::overview::Overview;
use talimger::domain::unfit::Unfit;
use talimger::store::{Digest, Doing, Engine, StoreError, StoreId, Writes};

use super::{LONG, OnDisk};

fn give(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn refusal(place: &OnDisk) -> StoreError {
    place.engine("dana").lease(Doing::Reading, LONG).err().unwrap()
}

fn beginning(place: &OnDisk) -> StoreError {
    place.engine("dana").create(&Writes::new(), LONG).unwrap_err()
}

#[test]
fn a_store_that_strangers_can_enter_is_refused_until_it_is_closed() {
    let place = OnDisk::with_store();
    give(place.paths().data(), 0o705);
    for error in [refusal(&place), beginning(&place)] {
        assert!(matches!(error, StoreError::Unfit(Unfit::OpenToOthers { .. })), "{error}");
    }
    give(place.paths().data(), 0o700);
    place.engine("dana").lease(Doing::Reading, LONG).unwrap();
}

#[test]
fn no_store_is_begun_in_a_folder_that_strangers_can_enter() {
    let place = OnDisk::empty();
    fs::create_dir(place.paths().data()).unwrap();
    give(place.paths().data(), 0o777);
    let error = beginning(&place);
    assert!(matches!(error, StoreError::Unfit(Unfit::OpenToOthers { .. })), "{error}");
    assert_eq!(fs::read_dir(place.paths().data()).unwrap().count(), 0);
}

#[test]
fn a_digest_that_strangers_could_have_written_is_not_believed() {
    let place = OnDisk::with_store();
    let digest = Digest::in_directory(place.paths());
    digest.write(StoreId::from_bytes([7; 16]), &Overview::default()).unwrap();
    assert!(digest.trusted().is_some());
    give(place.paths().data(), 0o701);
    assert_eq!(digest.trusted(), None);
    assert!(digest.unconfirmed().is_some(), "it still can be shown for what it is");
}

#[test]
fn a_link_to_a_disk_that_is_not_there_is_no_empty_store() {
    let place = OnDisk::empty();
    symlink("/nowhere/talimger", place.paths().data()).unwrap();
    for error in [refusal(&place), beginning(&place)] {
        assert!(matches!(error, StoreError::Unfit(Unfit::DanglingLink { .. })), "{error}");
    }
    assert!(!place.paths().data().exists());
}

#[test]
fn a_link_to_the_folder_serves_as_well_as_the_folder() {
    let (place, linked) = (OnDisk::with_store(), OnDisk::empty());
    symlink(place.paths().data(), linked.paths().data()).unwrap();
    linked.engine("dana").lease(Doing::Reading, LONG).unwrap();
}
