//! What every engine keeps to, whether the store lies on the disk or in memory.

mod exchanging;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::thread;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use talimger::store::{Doing, LARGEST_VALUE, LONGEST_KEY, Patience, StoreError, Tree, Writes};

use super::{LONG, Place, keys, put, read};
use exchanging::*;

/// Runs each behaviour on both engines, as a test of its own in a module named after the engine.
macro_rules! contract {
    ($($behaviour:ident),* $(,)?) => {
        mod on_disk { $(#[test] fn $behaviour() { super::$behaviour(&super::Place::on_disk()); })* }
        mod in_memory { $(#[test] fn $behaviour() { super::$behaviour(&super::Place::in_memory()); })* }
    };
}

contract![
    a_store_that_is_not_there_is_not_made_by_reading,
    a_store_is_made_once,
    a_new_store_holds_what_it_began_with,
    each_store_has_an_id_of_its_own_that_stays,
    a_commit_is_seen_by_the_next_lease,
    a_commit_is_seen_by_its_own_lease,
    what_was_never_written_is_not_there,
    trees_do_not_mix,
    a_scan_meets_the_keys_of_its_prefix_in_ascending_order,
    a_scan_without_prefix_meets_all,
    a_scan_may_read_the_store_meanwhile,
    a_scan_ends_at_the_first_error_and_returns_it,
    a_scan_down_begins_with_the_newest_and_breaks_off,
    the_last_entry_is_the_one_with_the_greatest_key,
    one_commit_writes_to_all_trees,
    of_two_writes_under_one_key_the_later_stands,
    taking_away_what_is_not_there_is_no_error,
    a_lease_shuts_out_another_until_it_is_given_back,
    who_waits_gets_the_store_once_it_is_given_back,
    a_lease_given_back_without_commit_leaves_nothing,
    a_mebibyte_is_kept_whole,
    an_empty_value_is_a_value,
    a_large_value_gives_way_to_a_small_one,
    what_is_too_large_is_refused_and_nothing_of_it_written,
    any_writes_leave_what_a_map_would_hold,
    an_exchange_puts_what_was_made_in_the_place_of_the_old_store,
    an_exchange_that_cannot_be_made_leaves_the_old_store,
    an_exchange_where_no_store_is_begins_one,
    an_exchange_waits_for_whoever_holds_the_store,
];

fn a_store_that_is_not_there_is_not_made_by_reading(place: &Place) {
    for _ in 0..2 {
        let refused = place.engine.lease(Doing::Reading, Patience::Try).err().unwrap();
        assert!(matches!(refused, StoreError::Absent { .. }), "{refused}");
    }
    place.create(&Writes::new());
}

fn a_store_is_made_once(place: &Place) {
    place.create(&put(Tree::School, "name", "first"));
    let refused = place.engine.create(&put(Tree::School, "name", "second"), LONG).unwrap_err();
    assert!(matches!(refused, StoreError::Exists { .. }), "{refused}");
    assert_eq!(place.read(Tree::School, "name").unwrap(), "first");
}

fn a_new_store_holds_what_it_began_with(place: &Place) {
    let mut first = put(Tree::School, "name", "№ 7");
    first.put(Tree::History, "1", "begun");
    place.create(&first);
    assert_eq!(place.read(Tree::School, "name").unwrap(), "№ 7");
    assert_eq!(place.read(Tree::History, "1").unwrap(), "begun");
}

fn each_store_has_an_id_of_its_own_that_stays(place: &Place) {
    let id = place.create(&Writes::new());
    assert_eq!(place.lease().store_id(), id);
    place.commit(&put(Tree::School, "name", "№ 7"));
    assert_eq!(place.lease().store_id(), id);
    assert_ne!(Place::in_memory().create(&Writes::new()), id);
}

fn a_commit_is_seen_by_the_next_lease(place: &Place) {
    place.create(&Writes::new());
    place.commit(&put(Tree::Parts, "a", "1"));
    assert_eq!(place.read(Tree::Parts, "a").unwrap(), "1");
    place.commit(&put(Tree::Parts, "a", "2"));
    assert_eq!(place.read(Tree::Parts, "a").unwrap(), "2");
}

fn a_commit_is_seen_by_its_own_lease(place: &Place) {
    place.create(&Writes::new());
    let mut lease = place.lease();
    lease.commit(&put(Tree::Parts, "a", "1")).unwrap();
    lease.commit(&put(Tree::Parts, "b", "2")).unwrap();
    assert_eq!(keys(lease.as_ref(), Tree::Parts, ""), ["a", "b"]);
}

fn what_was_never_written_is_not_there(place: &Place) {
    place.create(&Writes::new());
    assert_eq!(place.read(Tree::Parts, "a"), None);
    assert_eq!(place.lease().last(Tree::History).unwrap(), None);
    assert!(keys(place.lease().as_ref(), Tree::Cases, "").is_empty());
}

fn trees_do_not_mix(place: &Place) {
    place.create(&Writes::new());
    let mut writes = Writes::new();
    for tree in Tree::ALL {
        writes.put(tree, "same key", tree.name());
    }
    place.commit(&writes);
    for tree in Tree::ALL {
        assert_eq!(place.read(tree, "same key").unwrap(), tree.name());
    }
}

fn a_scan_meets_the_keys_of_its_prefix_in_ascending_order(place: &Place) {
    place.create(&Writes::new());
    let mut writes = Writes::new();
    for key in ["case 2/b", "case 1/z", "case 2/a", "case 10/a", "case 2", "case 3/a"] {
        writes.put(Tree::Parts, key, "");
    }
    place.commit(&writes);
    let lease = place.lease();
    assert_eq!(keys(lease.as_ref(), Tree::Parts, "case 2/"), ["case 2/a", "case 2/b"]);
    assert_eq!(keys(lease.as_ref(), Tree::Parts, "case 1"), ["case 1/z", "case 10/a"]);
    assert!(keys(lease.as_ref(), Tree::Parts, "case 4").is_empty());
}

fn a_scan_without_prefix_meets_all(place: &Place) {
    place.create(&Writes::new());
    let mut writes = Writes::new();
    for key in [&[0xff, 0xff][..], &[0], &[], &[0x7f]] {
        writes.put(Tree::Parts, key, "");
    }
    place.commit(&writes);
    let mut met = Vec::new();
    place
        .lease()
        .scan(Tree::Parts, &[], &mut |key, _| {
            met.push(key.to_vec());
            Ok(())
        })
        .unwrap();
    assert_eq!(met, [vec![], vec![0], vec![0x7f], vec![0xff, 0xff]]);
}

fn a_scan_may_read_the_store_meanwhile(place: &Place) {
    place.create(&put(Tree::Cases, "1", "a"));
    place.commit(&put(Tree::Parts, "1", "b"));
    let lease = place.lease();
    let mut met = Vec::new();
    lease
        .scan(Tree::Cases, b"", &mut |key, _| {
            met.push(lease.read(Tree::Parts, key)?);
            Ok(())
        })
        .unwrap();
    assert_eq!(met, [Some(b"b".to_vec())]);
}

fn a_scan_ends_at_the_first_error_and_returns_it(place: &Place) {
    let mut first = put(Tree::Cases, "1", "a");
    first.put(Tree::Cases, "2", "b");
    place.create(&first);
    let mut met = 0;
    let ended = place.lease().scan(Tree::Cases, b"", &mut |_, _| {
        met += 1;
        Err(StoreError::Busy { holder: None })
    });
    assert!(matches!(ended, Err(StoreError::Busy { .. })));
    assert_eq!(met, 1);
}

fn a_scan_down_begins_with_the_newest_and_breaks_off(place: &Place) {
    let mut first = Writes::new();
    for revision in 1_u64..=300 {
        first.put(Tree::History, revision.to_be_bytes(), "");
    }
    place.create(&first);
    let mut met = Vec::new();
    place
        .lease()
        .scan_down(Tree::History, &mut |key, _| {
            met.push(u64::from_be_bytes(key.try_into().unwrap()));
            Ok(if met.len() == 3 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })
        .unwrap();
    assert_eq!(met, [300, 299, 298]);
}

fn the_last_entry_is_the_one_with_the_greatest_key(place: &Place) {
    place.create(&put(Tree::History, "2", "two"));
    place.commit(&put(Tree::History, "1", "one"));
    assert_eq!(place.lease().last(Tree::History).unwrap(), Some((b"2".to_vec(), b"two".to_vec())));
    place.commit(Writes::new().remove(Tree::History, "2"));
    assert_eq!(place.lease().last(Tree::History).unwrap(), Some((b"1".to_vec(), b"one".to_vec())));
}

fn one_commit_writes_to_all_trees(place: &Place) {
    place.create(&put(Tree::Sent, "old", "1"));
    let mut writes = Writes::new();
    for tree in [Tree::Parts, Tree::Cases, Tree::School, Tree::History] {
        writes.put(tree, "key", "value");
    }
    writes.remove(Tree::Sent, "old");
    place.commit(&writes);
    let lease = place.lease();
    for tree in [Tree::Parts, Tree::Cases, Tree::School, Tree::History] {
        assert_eq!(read(lease.as_ref(), tree, "key").unwrap(), "value");
    }
    assert_eq!(read(lease.as_ref(), Tree::Sent, "old"), None);
}

fn of_two_writes_under_one_key_the_later_stands(place: &Place) {
    place.create(&Writes::new());
    let mut writes = Writes::new();
    writes.put(Tree::Parts, "a", "1").put(Tree::Parts, "a", "2");
    writes.put(Tree::Parts, "b", "1").remove(Tree::Parts, "b");
    writes.remove(Tree::Parts, "c").put(Tree::Parts, "c", "1");
    place.commit(&writes);
    assert_eq!(place.read(Tree::Parts, "a").unwrap(), "2");
    assert_eq!(place.read(Tree::Parts, "b"), None);
    assert_eq!(place.read(Tree::Parts, "c").unwrap(), "1");
}

fn taking_away_what_is_not_there_is_no_error(place: &Place) {
    place.create(&Writes::new());
    place.commit(Writes::new().remove(Tree::Parts, "never was"));
}

fn a_lease_shuts_out_another_until_it_is_given_back(place: &Place) {
    place.create(&Writes::new());
    let held = place.engine.lease(Doing::Importing, LONG).unwrap();
    let refused = place.engine.lease(Doing::Reading, Patience::Try).err().unwrap();
    let StoreError::Busy { holder: Some(holder) } = refused else { panic!("{refused}") };
    assert_eq!(
        (holder.login.as_str(), holder.pid, holder.doing),
        ("dana", std::process::id(), Some(Doing::Importing))
    );
    drop(held);
    place.engine.lease(Doing::Reading, Patience::Try).unwrap();
}

fn who_waits_gets_the_store_once_it_is_given_back(place: &Place) {
    place.create(&put(Tree::Parts, "n", ""));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..3 {
                    let mut lease = place.lease();
                    let seen = read(lease.as_ref(), Tree::Parts, "n").unwrap();
                    lease.commit(&put(Tree::Parts, "n", &format!("{seen}x"))).unwrap();
                }
            });
        }
    });
    assert_eq!(place.read(Tree::Parts, "n").unwrap().len(), 12);
}

fn a_lease_given_back_without_commit_leaves_nothing(place: &Place) {
    place.create(&put(Tree::Parts, "a", "1"));
    drop(place.lease());
    assert_eq!(keys(place.lease().as_ref(), Tree::Parts, ""), ["a"]);
}

fn a_mebibyte_is_kept_whole(place: &Place) {
    place.create(&Writes::new());
    let large: Vec<u8> = (0..1 << 20).map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let mut writes = put(Tree::History, "1", "small beside it");
    writes.put(Tree::History, "2", large.clone());
    place.commit(&writes);
    assert!(place.lease().read(Tree::History, b"2").unwrap() == Some(large));
    place.commit(Writes::new().remove(Tree::History, "2"));
    assert_eq!(keys(place.lease().as_ref(), Tree::History, ""), ["1"]);
}

fn a_large_value_gives_way_to_a_small_one(place: &Place) {
    place.create(&Writes::new());
    for length in [50_000, 4_097, 4_096, 10, 0, 9_000] {
        let mut writes = Writes::new();
        writes.put(Tree::Parts, "a", vec![7; length]).put(Tree::Parts, "a\0", "the next");
        place.commit(&writes);
        let lease = place.lease();
        assert_eq!(lease.read(Tree::Parts, b"a").unwrap().unwrap().len(), length);
        assert_eq!(keys(lease.as_ref(), Tree::Parts, ""), ["a", "a\0"]);
        assert_eq!(lease.last(Tree::Parts).unwrap().unwrap().0, b"a\0");
        assert_eq!(keys(lease.as_ref(), Tree::Parts, "a\0"), ["a\0"]);
    }
}

fn what_is_too_large_is_refused_and_nothing_of_it_written(place: &Place) {
    place.create(&Writes::new());
    for (key, value) in [(vec![1; LONGEST_KEY + 1], vec![]), (vec![1], vec![0; LARGEST_VALUE + 1])] {
        let mut writes = put(Tree::Parts, "beside", "");
        writes.put(Tree::Parts, key, value);
        let refused = place.lease().commit(&writes).unwrap_err();
        assert!(matches!(refused, StoreError::Record { .. }), "{refused}");
        assert_eq!(place.read(Tree::Parts, "beside"), None);
    }
    place.commit(Writes::new().put(Tree::Parts, vec![1; LONGEST_KEY], ""));
}

fn an_empty_value_is_a_value(place: &Place) {
    place.create(&put(Tree::Parts, "", ""));
    assert_eq!(place.read(Tree::Parts, "").unwrap(), "");
}

fn any_writes_leave_what_a_map_would_hold(place: &Place) {
    place.create(&Writes::new());
    let key = prop::collection::vec(0_u8..3, 0..4);
    let value = prop::option::of(prop_oneof![
        prop::collection::vec(any::<u8>(), 0..40),
        (0..30_000_usize).prop_map(|n| vec![3; n])
    ]);
    let commits = prop::collection::vec(prop::collection::vec((key, value), 0..12), 1..4);
    let mut runner = TestRunner::new(ProptestConfig { cases: 12, ..ProptestConfig::default() });
    let mut expected = BTreeMap::new();
    let expected = std::cell::RefCell::new(&mut expected);
    runner
        .run(&commits, |commits| {
            let mut expected = expected.borrow_mut();
            for commit in commits {
                let mut writes = Writes::new();
                for (key, value) in commit {
                    match value {
                        Some(value) => {
                            writes.put(Tree::Parts, key.clone(), value.clone());
                            expected.insert(key, value);
                        }
                        None => {
                            writes.remove(Tree::Parts, key.clone());
                            expected.remove(&key);
                        }
                    }
                }
                place.commit(&writes);
            }
            let mut held = BTreeMap::new();
            place
                .lease()
                .scan(Tree::Parts, b"", &mut |key, value| {
                    held.insert(key.to_vec(), value.to_vec());
                    Ok(())
                })
                .unwrap();
            prop_assert_eq!(&held, &**expected);
            Ok(())
        })
        .unwrap();
}
