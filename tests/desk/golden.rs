//! Bytes that were once written are read for ever, as what they were, and written again the same.
//!
//! A golden file holds one record: its tree, its key, its bytes, and what they say. With
//! `TALIMGER_GOLDEN=write` a file is made for each kind and version that has none; one that is there is
//! never written over.

use super::attempts::played;
use super::*;
use crate::process::deeds::{appoints, calls_the_council, reports, visits, words_of_the_report};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::plan::Capacity;
use talimger::store::records::{AnyRecord, Chain, Making, Origin};
use talimger::store::{Digest, Paths, SledEngine, StoreId, Tree, Writes, write_digest};

/// One golden file.
pub struct Golden {
    pub tree: Tree,
    pub key: Vec<u8>,
    pub bytes: Vec<u8>,
    says: String,
}

/// How many bytes of a record are enough to show its form.
const ENOUGH: usize = 3000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/desk/golden")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

pub fn all() -> Vec<(String, Golden)> {
    let entries = fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.is_file()).collect();
    files.sort();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| (name(path), parsed(&fs::read_to_string(path).unwrap()))).collect()
}

fn parsed(text: &str) -> Golden {
    let lines: Vec<&str> = text.lines().collect();
    let [tree, key, bytes, says] = lines.as_slice() else { panic!("{text}") };
    let tree = Tree::ALL.into_iter().find(|it| it.name() == *tree).unwrap();
    Golden { tree, key: unhex(key), bytes: unhex(bytes), says: (*says).to_owned() }
}

/// A school in which every kind of record stands.
fn school() -> Office {
    let mut office = played(7, &[], |_| true).0;
    office.today = day("2027-05-01");
    office.sends(COORDINATOR, visits("2027-04-30")).unwrap();
    office.sends(COORDINATOR, calls_the_council("2027-05-20")).unwrap();
    office.sends(COORDINATOR, reports(words_of_the_report(), None)).unwrap();
    let days = ("2026-09-01", Some("2026-10-01"));
    office.sends(COORDINATOR, appoints("t02", Capacity::Deputy, HeldAs::Acting, days)).unwrap();
    office
}

/// The store's descent comes about by swaps alone.
fn descent() -> (Tree, Vec<u8>, Vec<u8>) {
    let origin = |what, login: &str| Origin {
        what,
        at: moment(day("2027-07-01")).at,
        login: login.into(),
        why: "по заявлению".into(),
        store: *b"0123456789abcdef",
        revision: Revision(41),
        chain: Chain([7; 32]),
    };
    let origins = vec![origin(Making::Anonymised, COORDINATOR), origin(Making::Compacted, "sysadmin")];
    AnyRecord::Origins(origins).written(Chain::default()).unwrap()
}

/// Returns a record of each kind: the longest that is not too long.
fn one_of_each() -> BTreeMap<(u8, u8), Golden> {
    let office = school();
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let mut found = BTreeMap::<(u8, u8), Golden>::new();
    let (tree, key, bytes) = descent();
    let says = format!("{:?}", AnyRecord::read(tree, &key, &bytes).unwrap());
    found.insert((bytes[0], bytes[1]), Golden { tree, key, bytes, says });
    for tree in Tree::ALL {
        lease
            .scan(tree, &[], &mut |key, bytes| {
                let kept = found.get(&(bytes[0], bytes[1])).map(|it| it.bytes.len());
                let better = kept.is_none_or(|kept| match bytes.len() > ENOUGH {
                    true => bytes.len() < kept,
                    false => bytes.len() > kept || kept > ENOUGH,
                });
                if better && (tree, key) != (Tree::Meta, b"store".as_slice()) {
                    let says = format!("{:?}", AnyRecord::read(tree, key, bytes).unwrap());
                    let golden = Golden { tree, key: key.to_vec(), bytes: bytes.to_vec(), says };
                    found.insert((bytes[0], bytes[1]), golden);
                }
                Ok(())
            })
            .unwrap();
    }
    found
}

fn write_missing() {
    fs::create_dir_all(folder()).unwrap();
    for ((kind, version), it) in one_of_each() {
        let path = folder().join(format!("kind-{kind:03}-v{version}.golden"));
        if !path.exists() {
            let text = [it.tree.name(), &hex(&it.key), &hex(&it.bytes), &it.says].join("\n");
            fs::write(path, text + "\n").unwrap();
        }
    }
}

#[test]
fn golden_bytes_of_every_version_are_read_as_what_they_were() {
    if std::env::var("TALIMGER_GOLDEN").is_ok_and(|said| said == "write") {
        write_missing();
    }
    for (name, golden) in all() {
        let read = AnyRecord::read(golden.tree, &golden.key, &golden.bytes);
        let read = read.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(format!("{read:?}"), golden.says, "{name}");
    }
}

#[test]
fn golden_bytes_of_the_newest_version_are_written_again_the_same() {
    let newest = one_of_each();
    for (name, golden) in all() {
        if !newest.contains_key(&(golden.bytes[0], golden.bytes[1])) {
            continue;
        }
        let read = AnyRecord::read(golden.tree, &golden.key, &golden.bytes).unwrap();
        let (tree, key, bytes) = read.written(Chain::default()).unwrap();
        assert_eq!((tree, hex(&key)), (golden.tree, hex(&golden.key)), "{name}");
        match read {
            // The chain hangs on what stood before; the body is the same without it.
            AnyRecord::Entry(..) => assert_eq!(hex(&bytes[BODY..]), hex(&golden.bytes[BODY..]), "{name}"),
            _ => assert_eq!(hex(&bytes), hex(&golden.bytes), "{name}"),
        }
    }
}

/// Where the body of an entry begins: after the envelope and the hash.
const BODY: usize = 6 + 32;

#[test]
fn golden_bytes_are_there_for_every_kind_of_record() {
    let source = fs::read_to_string("src/store/records/keys.rs").unwrap();
    let kinds: BTreeSet<u8> = source.lines().filter_map(kind_in).collect();
    assert!(kinds.len() >= 20, "{kinds:?}");
    let golden: BTreeSet<u8> = all().iter().map(|(_, golden)| golden.bytes[0]).collect();
    assert_eq!(golden, kinds, "TALIMGER_GOLDEN=write makes those that are missing");
}

/// The number that a line gives to a kind: `PartKey::Plan(_) => 33,` or `const SENT: Kind = Kind(52);`.
fn kind_in(line: &str) -> Option<u8> {
    let line = line.trim();
    let of_part = line.starts_with("PartKey::").then(|| line.split_once("=> ")?.1.strip_suffix(','));
    let own = line.split_once("Kind = Kind(").and_then(|(_, rest)| rest.strip_suffix(");"));
    of_part.flatten().or(own)?.parse().ok()
}

#[test]
fn the_golden_bytes_of_an_identity_are_that_of_the_store() {
    const SEALED: &str = "01018909908b30313233343536373839616263646566";
    let folder = tempfile::tempdir().unwrap();
    let engine = SledEngine::new(Paths::in_directory(folder.path().join("data")), "dana");
    engine.create(&Writes::new(), Patience::Try).unwrap();
    let mut writes = Writes::new();
    writes.put(Tree::Meta, *b"store", unhex(SEALED));
    engine.lease(Doing::Saving, Patience::Try).unwrap().commit(&writes).unwrap();
    let lease = engine.lease(Doing::Reading, Patience::Try).unwrap();
    assert_eq!(lease.store_id(), StoreId::from_bytes(*b"0123456789abcdef"));
}

#[test]
fn the_golden_bytes_of_a_digest_are_read_and_written_as_ever() {
    let place = digest::OnDisk::with_a_case();
    let (header, sections) = place.digest_in_sections();
    let path = folder().join(format!("digest/v{}.golden", sections[0][1]));
    if std::env::var("TALIMGER_GOLDEN").is_ok_and(|said| said == "write") && !path.exists() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let bytes: Vec<String> = sections.iter().map(|section| hex(section)).collect();
        fs::write(&path, format!("{}\n{:?}\n", bytes.join(" "), place.records())).unwrap();
    }
    let text = fs::read_to_string(&path).expect("a raised version needs golden bytes of its own");
    let (bytes, says) = text.trim_end().split_once('\n').unwrap();

    let digest = Digest::in_directory(place.paths());
    let golden: Vec<Vec<u8>> = bytes.split(' ').map(unhex).collect();
    let golden: Vec<&[u8]> = golden.iter().map(Vec::as_slice).collect();
    write_digest(&place.digest(), &header, &golden).unwrap();
    let read = digest.unconfirmed().unwrap();
    assert_eq!(format!("{read:?}"), says);
    digest.write(header.store, &read).unwrap();
    assert_eq!(place.digest_in_sections().1, golden);
}
