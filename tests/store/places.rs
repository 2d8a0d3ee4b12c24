//! Where the store lies, and who may open its files.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use talimger::store::{Doing, Engine, Tree, Writes};

use super::{LONG, OnDisk, put};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Writes often and large enough for each kind of file that there is.
fn use_it(place: &OnDisk) {
    let mut large = Writes::new();
    large.put(Tree::History, "1", vec![5; 1 << 20]);
    for writes in [put(Tree::Parts, "a", "1"), large, put(Tree::Parts, "a", "2")] {
        place.engine("dana").lease(Doing::Saving, LONG).unwrap().commit(&writes).unwrap();
    }
}

#[test]
fn a_store_for_one_person_lies_in_a_folder_that_no_other_can_enter() {
    let place = OnDisk::with_store();
    assert_eq!(mode(place.paths().data()), 0o700);
    assert_eq!(mode(&place.paths().store()), 0o700);
    assert_eq!(mode(&place.paths().store().join("blobs")), 0o700);
}

#[test]
fn every_file_of_a_shared_store_can_be_written_by_the_group() {
    let place = OnDisk::empty();
    fs::create_dir(place.paths().data()).unwrap();
    fs::set_permissions(place.paths().data(), fs::Permissions::from_mode(0o2770)).unwrap();
    place.engine("dana").create(&Writes::new(), LONG).unwrap();
    use_it(&place);
    assert_eq!(mode(&place.paths().store()), 0o2770);
    assert_eq!(mode(&place.paths().store().join("blobs")), 0o2770);
    let files = files(place.paths().data());
    assert!(files.len() >= 3, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o660, "{}", file.display());
    }
}

#[test]
fn an_operation_leaves_no_file_beside_those_it_should() {
    let place = OnDisk::with_store();
    use_it(&place);
    let mut names: Vec<_> = fs::read_dir(place.paths().data())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(names, ["lock", "lock.next", "store"]);
}

#[test]
fn looking_for_a_store_makes_nothing() {
    let place = OnDisk::empty();
    assert!(place.engine("dana").lease(Doing::Reading, LONG).is_err());
    assert!(!place.paths().data().exists());
}
