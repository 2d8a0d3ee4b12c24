//! The log of a whole store, taken into an empty one, gives the same store: numbers, times, authors.

use super::attempts::{attempts, played};
use super::rebuilding::content;
use super::*;
use proptest::prelude::*;
use std::path::Path;
use talimger::desk::TakenIn;
use talimger::store::Tree;

fn log_of(office: &Office) -> Vec<u8> {
    let mut lines = Vec::new();
    let moment = moment(office.today);
    office.desk(COORDINATOR).log_to(&mut lines, Path::new("-"), COORDINATOR, moment).unwrap();
    lines
}

fn taken(log: &[u8], by: &str) -> (Office, TakenIn) {
    let office = Office::empty();
    let desk = office.desk(by);
    let recorded = desk.read_log(log, Path::new("-")).unwrap();
    let taken = desk.take_in(&recorded, by, moment(office.today)).unwrap();
    (office, taken)
}

/// All that a store holds, but for where it comes from.
fn without_descent(office: &Office) -> std::collections::BTreeMap<(Tree, Vec<u8>), Vec<u8>> {
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let mut content = content(lease.as_ref());
    content.remove(&(Tree::Meta, b"origins".to_vec()));
    content
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_log_taken_into_an_empty_store_gives_the_same_store_to_the_last_byte(
        attempts in attempts(),
        steps_made in 0..8_usize,
    ) {
        let (office, _) = played(steps_made, &attempts, |_| true);
        let log = log_of(&office);
        // Whoever takes it in stands in no entry of it.
        let (other, taken) = taken(&log, "sysadmin");
        prop_assert_eq!(taken, TakenIn::Taken);
        prop_assert_eq!(other.whole_history(), office.whole_history());
        prop_assert!(without_descent(&other) == without_descent(&office));
        let entries = |log: &[u8]| {
            let text = String::from_utf8(log.to_vec()).unwrap();
            text.lines().filter(|line| line.contains(r#""revision":"#)).skip(1).map(str::to_owned).collect::<Vec<_>>()
        };
        prop_assert_eq!(entries(&log_of(&other)), entries(&log));
    }
}

#[test]
fn a_log_is_not_taken_where_something_stands_already() {
    let office = Office::with_a_case();
    let (before, log) = (without_descent(&office), log_of(&office));
    let desk = office.desk(COORDINATOR);
    let recorded = desk.read_log(log.as_slice(), Path::new("-")).unwrap();
    assert_eq!(desk.would_take_in().unwrap(), TakenIn::NotEmpty);
    assert_eq!(desk.take_in(&recorded, COORDINATOR, moment(office.today)).unwrap(), TakenIn::NotEmpty);
    assert!(without_descent(&office) == before);
}

#[test]
fn a_log_that_was_cut_short_or_changed_by_hand_is_not_taken() {
    let log = String::from_utf8(log_of(&Office::with_a_case())).unwrap();
    let desk = Office::empty().desk(COORDINATOR);
    let lines: Vec<&str> = log.lines().collect();
    let without = |left_out: usize| -> String {
        lines
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != left_out)
            .map(|(_, line)| format!("{line}\n"))
            .collect()
    };
    let forged = log.replace("Ахметова", "Ахметоваа");
    for spoiled in [without(1), without(lines.len() - 1), without(lines.len() / 2), forged] {
        assert!(desk.read_log(spoiled.as_bytes(), Path::new("-")).is_err());
    }
}

#[test]
fn only_who_keeps_the_store_writes_its_log() {
    let office = Office::with_a_case();
    let mut lines = Vec::new();
    let desk = office.desk(MENTOR);
    let refused = desk.log_to(&mut lines, Path::new("-"), MENTOR, moment(office.today));
    assert!(matches!(refused.unwrap_err().refusal(), Some(Refusal::NotPermitted(_))));
    assert!(lines.is_empty());
    assert!(desk.log(MENTOR).is_err());
    assert_eq!(office.desk("direktor").log("direktor").unwrap().entries.len(), office.whole_history().len());
}
