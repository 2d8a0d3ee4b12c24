//! A store is what its history says: built again out of it, each tree is the same to the last byte.

use super::attempts::{attempts, played};
use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use talimger::domain::facts::Numbers;
use talimger::store::records::{Chain, Kept, Making, Origin, rebuilt, rebuilt_as_kept};
use talimger::store::{Lease, Listener, Tree, Write, Writes};

type Content = BTreeMap<(Tree, Vec<u8>), Vec<u8>>;

/// Everything that lies in a store, but for its id.
pub fn content(lease: &dyn Lease) -> Content {
    let mut content = Content::new();
    for tree in Tree::ALL {
        lease
            .scan(tree, &[], &mut |key, value| {
                content.insert((tree, key.to_vec()), value.to_vec());
                Ok(())
            })
            .unwrap();
    }
    content.remove(&(Tree::Meta, b"store".to_vec()));
    content
}

fn written(writes: &Writes) -> Content {
    let mut content = Content::new();
    for write in writes.iter() {
        let Write::Put { tree, key, value } = write else { panic!("a new store has nothing to remove") };
        content.insert((*tree, key.clone()), value.clone());
    }
    content
}

fn history(lease: &dyn Lease) -> (Vec<Kept>, Numbers, Chain) {
    let records = Records::under(lease);
    let mut kept = Vec::new();
    records
        .each_entry(&mut |it, _| {
            kept.push(it);
            Ok(())
        })
        .unwrap();
    (kept, records.numbers().unwrap(), records.newest().unwrap().1)
}

/// The first difference, in words that can be read.
fn same(built: &Content, stored: &Content) {
    let keys: Vec<_> = built.keys().chain(stored.keys()).collect();
    for (tree, key) in keys {
        let at = (*tree, key.clone());
        assert!(built.get(&at) == stored.get(&at), "{tree:?} {key:?} differs");
    }
}

fn origin(what: Making) -> Origin {
    Origin {
        what,
        at: "2027-06-01T09:00:00Z".parse().unwrap(),
        login: COORDINATOR.to_owned(),
        why: "срок хранения истёк".to_owned(),
        store: [7; 16],
        revision: Revision(12),
        chain: Chain([3; 32]),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_store_built_out_of_its_history_is_the_same_to_the_last_byte(
        attempts in attempts(),
        steps_made in 0..8_usize,
    ) {
        let (office, _) = played(steps_made, &attempts, |_| true);
        let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
        let (stored, (kept, numbers, _)) = (content(lease.as_ref()), history(lease.as_ref()));
        same(&written(&rebuilt_as_kept(&kept, &numbers, &[]).unwrap()), &stored);
        let entries: Vec<Recorded> = kept.into_iter().map(|it| it.entry).collect();
        same(&written(&rebuilt(&entries, &numbers, &[]).unwrap()), &stored);
    }
}

#[test]
fn a_rewritten_history_begins_its_chain_with_who_rewrote_it_and_why() {
    assert_eq!(Chain::seed(&[]), Chain::default());
    let copied = [origin(Making::Compacted), origin(Making::Restored), origin(Making::Migrated)];
    assert_eq!(Chain::seed(&copied), Chain::default(), "what was copied keeps its chain");
    let seed = Chain::seed(&[origin(Making::Purged)]);
    assert_ne!(seed, Chain::default());
    let mut other = origin(Making::Purged);
    other.why.push('.');
    assert_ne!(Chain::seed(&[other]), seed);
    assert_eq!(Chain::seed(&[origin(Making::Compacted), origin(Making::Purged)]), seed);
}

#[test]
fn what_is_written_after_a_rewriting_goes_on_from_its_chain() {
    let office = Office::with_a_case();
    let origins = [origin(Making::Anonymised)];
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let (kept, numbers, before) = history(lease.as_ref());
    drop(lease);
    let entries: Vec<Recorded> = kept.into_iter().map(|it| it.entry).collect();
    let at = moment(office.today).at;
    let mut make = |_: Result<&dyn Lease, &_>| rebuilt(&entries, &numbers, &origins);
    office.engine.exchange(Doing::Anonymising, Patience::Try, at, &Listener::default(), &mut make).unwrap();
    office.sends(COORDINATOR, crate::process::deeds::diagnoses("2026-09-01")).unwrap();
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let records = Records::under(lease.as_ref());
    assert_eq!(records.origins().unwrap(), origins);
    let (kept, numbers, newest) = history(lease.as_ref());
    assert_ne!(newest, before);
    let entries: Vec<Recorded> = kept.into_iter().map(|it| it.entry).collect();
    same(&written(&rebuilt(&entries, &numbers, &origins).unwrap()), &content(lease.as_ref()));
}
