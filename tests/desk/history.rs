//! What the history keeps: enough to go back, and to decide everything again.

use super::attempts::{OTHER, attempts, played};
use super::*;
use crate::process::deeds::*;
use crate::process::world::World;
use proptest::prelude::*;
use talimger::domain::case::as_of::as_of;
use talimger::domain::command::Undo;
use talimger::domain::compiled::summary::summary;

/// The summaries that lists are made of are those that the cases themselves give.
fn lists_say_what_the_cases_say(office: &Office, world: &World) {
    let (revision, school) = office.desk(COORDINATOR).school().unwrap();
    assert_eq!(school, world.facts().school);
    let derived = world.codes().into_iter().map(|code| {
        let case = office.stored(code).0;
        assert_eq!(&case, world.case_of(code));
        summary(&case, &school)
    });
    assert_eq!(office.overview(), Overview::of(revision, &school, derived.collect()));
}

/// Decides the recorded commands again: the same edits, and after each the cases that stood then.
fn the_recorded_commands_lead_the_same_way_again(office: &Office) {
    let cases: Vec<_> = office.overview().cases.iter().map(|it| office.stored(it.code)).collect();
    let mut again = World::founded();
    let whole = office.whole_history();
    for (at, entry) in whole.iter().enumerate().skip(founding().len()) {
        again.today = entry.day;
        let command: Command = serde_json::from_str(&entry.command).unwrap();
        again.remembers(&whole[..at], &command);
        let change = again.tries(&entry.login, command).unwrap();
        assert_eq!((change.case, &change.edits), (entry.case, &entry.edits));
        assert_eq!((&change.warnings, &change.moved), (&entry.warnings, &entry.moved));
        for (case, history) in &cases {
            let stood = as_of(case, history, entry.revision);
            assert_eq!(stood.as_ref(), again.case_if_open(case.head.code));
        }
    }
}

/// How many sequences are tried: a hundred, or as many as `PROPTEST_CASES` says.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|said| said.parse().ok()).unwrap_or(100)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_tried_the_store_its_lists_and_its_history_agree(
        steps_made in prop::sample::select(vec![0, 4, 5, 7, 7]),
        attempts in attempts(),
    ) {
        let (office, world) = played(steps_made, &attempts, |_| true);
        lists_say_what_the_cases_say(&office, &world);
        the_recorded_commands_lead_the_same_way_again(&office);
    }

    #[test]
    fn taking_all_back_newest_first_each_by_who_did_it_gives_what_stood_at_first(
        steps_made in prop::sample::select(vec![0, 4, 7]),
        attempts in attempts(),
    ) {
        let begun = played(steps_made, &[], |_| true).0;
        let wanted = |command: &Command| command.can_be_undone();
        let (mut office, _) = played(steps_made, &attempts, wanted);
        let before = begun.revision();
        for entry in office.whole_history().into_iter().rev().filter(|entry| entry.revision > before) {
            office.today = entry.day;
            office.sends(&entry.login, Command::Undo(Undo { entry: entry.revision })).unwrap();
        }
        for code in [CASE, OTHER] {
            assert_eq!(office.stored(code).0, begun.stored(code).0);
        }
        assert_eq!(office.desk(COORDINATOR).school().unwrap().1, begun.desk(COORDINATOR).school().unwrap().1);
        assert_eq!(office.overview().cases, begun.overview().cases);
    }
}

#[test]
fn an_entry_says_who_when_and_what() {
    let office = Office::with_a_case();
    let sent = office.sent(visits("2026-09-01"), None);
    office.carries_out(MENTOR, std::slice::from_ref(&sent)).unwrap();
    let file = office.file();
    let entry = &file.history[0];
    assert_eq!((entry.login.as_str(), entry.day, entry.id), (MENTOR, office.today, sent.id));
    assert_eq!(entry.at, moment(office.today).at);
    assert_eq!(serde_json::from_str::<Command>(&entry.command).unwrap(), sent.command);
    assert_eq!(entry.edits.len(), 1);
    assert_eq!(entry.edits[0].before, None);
}
