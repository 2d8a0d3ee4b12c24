//! What a command writes over, its sender must have seen: tried with every command that there is.

use super::*;
use std::collections::{BTreeMap, BTreeSet};
use talimger::domain::calendar::Week;
use talimger::domain::part::PartKey;
use talimger::domain::text::local::Language;
use talimger::intake::json_lines::{Lines, command};
use talimger::words::shipped::set_up;

const EXAMPLES: &str = include_str!("../../src/intake/examples.jsonl");

/// The examples of all commands, which are accepted one after another.
fn examples() -> Vec<Command> {
    let lines = Lines::of(EXAMPLES.as_bytes()).all().unwrap();
    lines.iter().map(|line| command(line, || CommandId(0)).unwrap().command).collect()
}

/// What one calls a command.
fn name(command: &Command) -> String {
    serde_json::to_value(command).unwrap()["do"].as_str().unwrap().to_owned()
}

/// What kind of part it is.
fn kind(key: &PartKey) -> String {
    let text = format!("{key:?}");
    text.split(['(', ' ']).next().unwrap().to_owned()
}

/// An office in which the school was set up, on the day of the examples.
fn office() -> Office {
    let mut office = Office::empty();
    office.today = day("2027-06-10");
    office.sends(COORDINATOR, set_up("СШ № 12", Week::Five, Language::Ru)).unwrap();
    office
}

fn rehearsed(office: &Office, command: &Command, seen: Revision) -> Result<Vec<Answer>, DeskError> {
    let sent = office.sent(command.clone(), Some(seen));
    office.desk(COORDINATOR).carry_out(&[sent], COORDINATOR, moment(office.today), Outcome::Rehearse)
}

/// Which commands write over which parts that have changed since their sender looked: those that are refused then,
/// and those that are not.
fn tried() -> [BTreeSet<(String, String)>; 2] {
    // A first time, to learn what each of them writes over.
    let first = office();
    for command in examples() {
        first.sends(COORDINATOR, command).unwrap();
    }
    let history = first.whole_history();
    let mut changed_in: BTreeMap<PartKey, Revision> = BTreeMap::new();
    let (office, mut refused, mut done) = (office(), BTreeSet::new(), BTreeSet::new());
    for (command, entry) in examples().into_iter().zip(&history[1..]) {
        for edit in entry.edits.iter().filter(|edit| edit.before.is_some() && edit.before != edit.after) {
            let Some(last) = changed_in.get(&edit.key) else { continue };
            let what = (name(&command), kind(&edit.key));
            match rehearsed(&office, &command, Revision(last.0 - 1)) {
                Err(DeskError::Refused { refusal: Refusal::Stale { .. }, .. }) => refused.insert(what),
                Ok(_) => done.insert(what),
                Err(other) => panic!("{command:?}: {other}"),
            };
        }
        office.sends_having_seen(Some(office.revision()), COORDINATOR, command).unwrap();
        changed_in.extend(entry.edits.iter().map(|edit| (edit.key.clone(), entry.revision)));
    }
    [refused, done]
}

#[test]
fn nothing_is_written_over_that_its_sender_has_not_seen() {
    let [refused, done] = tried();
    // What was taken back is compared with what stands now, part by part.
    let done: Vec<_> = done.iter().filter(|(command, _)| !matches!(&**command, "undo" | "redo")).collect();
    assert_eq!(done, [] as [&(String, String); 0]);
    assert!(refused.len() >= 50, "nearly every command writes over something: {refused:?}");
}
