//! A record is spoilt under a lease, as a bad disk does it.

use talimger::store::{Doing, Engine, Patience, Tree, Writes};

/// The bytes by which keys and envelopes name a kind of record (`src/store/records/keys.rs`).
pub const SETTINGS: u8 = 10;
pub const CALENDAR: u8 = 11;
pub const PERSON: u8 = 12;
pub const ORDER: u8 = 13;
pub const HEAD: u8 = 30;
pub const PLAN: u8 = 33;

/// Changes the value of the first entry of a tree whose key is picked, and returns that key.
pub fn change(
    engine: &dyn Engine,
    tree: Tree,
    pick: &dyn Fn(&[u8]) -> bool,
    change: &dyn Fn(&mut Vec<u8>),
) -> Vec<u8> {
    let mut lease = engine.lease(Doing::Saving, Patience::Try).unwrap();
    let mut found = None;
    lease
        .scan(tree, &[], &mut |key, value| {
            if found.is_none() && pick(key) {
                found = Some((key.to_vec(), value.to_vec()));
            }
            Ok(())
        })
        .unwrap();
    let (key, mut value) = found.expect("there is such a record");
    change(&mut value);
    let mut writes = Writes::new();
    writes.put(tree, key.clone(), value);
    lease.commit(&writes).unwrap();
    key
}

/// Flips a bit of the first record whose key is picked.
pub fn spoil(engine: &dyn Engine, tree: Tree, pick: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    change(engine, tree, pick, &|value| *value.last_mut().unwrap() ^= 1)
}

/// Makes the record whole, but of a version that only a later program writes.
pub fn make_newer(engine: &dyn Engine, tree: Tree, pick: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    change(engine, tree, pick, &|value| version(value, 200))
}

fn version(value: &mut [u8], version: u8) {
    value[1] = version;
    let crc = crc32fast::hash(&[&value[..2], &value[6..]].concat());
    value[2..6].copy_from_slice(&crc.to_le_bytes());
}

/// Makes the record whole, but of a version that an earlier program wrote.
pub fn make_older(engine: &dyn Engine, tree: Tree, pick: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    change(engine, tree, pick, &|value| {
        let older = value[1] - 1;
        version(value, older);
    })
}

/// Takes the first record away whose key is picked.
pub fn remove(engine: &dyn Engine, tree: Tree, pick: &dyn Fn(&[u8]) -> bool) -> Vec<u8> {
    let key = change(engine, tree, pick, &|_| {});
    let mut writes = Writes::new();
    writes.remove(tree, key.clone());
    engine.lease(Doing::Saving, Patience::Try).unwrap().commit(&writes).unwrap();
    key
}

/// Picks the keys of the parts of cases of a kind.
pub fn of_case(kind: u8) -> impl Fn(&[u8]) -> bool {
    move |key| key.get(4) == Some(&kind)
}

/// Picks the keys of the school's records of a kind.
pub fn of_school(kind: u8) -> impl Fn(&[u8]) -> bool {
    move |key| key.first() == Some(&kind)
}

/// Picks every key.
pub fn any(_: &[u8]) -> bool {
    true
}
