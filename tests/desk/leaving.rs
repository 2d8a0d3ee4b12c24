//! Who leaves is recorded in one batch with the decision on each of their cases, all or none.

use super::*;
use crate::process::deeds::{person, replaces};
use crate::process::world::OTHER_MENTOR;
use talimger::domain::command::{ChangePerson, PersonForm};

fn leaves(on: &str) -> Command {
    let to = PersonForm { left_on: Some(day(on)), ..person("Цой Света-Мария", MENTOR, &[]) };
    Command::ChangePerson(ChangePerson { person: MENTOR.into(), to, from: None })
}

fn decision(from: &str) -> Command {
    Command::AssignMentor(replaces(OTHER_MENTOR, from))
}

fn sends_both(office: &Office, decision: Command, leaving: Command) -> Result<Vec<Answer>, DeskError> {
    let sent = [decision, leaving].map(|command| office.sent(command, None));
    office.carries_out(COORDINATOR, &sent)
}

#[test]
fn the_decision_and_the_leaving_go_through_in_one_batch() {
    let office = Office::with_a_case();
    sends_both(&office, decision("2026-09-02"), leaves("2026-09-01")).unwrap();
    let file = office.file();
    let mentor = file.case.mentorship_on(day("2026-09-02")).unwrap().mentor;
    assert_eq!(mentor, file.school.person_with_login(OTHER_MENTOR).unwrap().id);
    assert_eq!(file.school.person_with_login(MENTOR).unwrap().left_on, Some(day("2026-09-01")));
}

#[test]
fn a_leaving_that_leaves_a_day_undecided_takes_its_decision_back_with_it() {
    let office = Office::with_a_case();
    let before = office.file();
    let refused = sends_both(&office, decision("2026-09-08"), leaves("2026-09-01"));
    assert_eq!(refusal(refused), Refusal::LeavesCases(vec![CASE]));
    assert_eq!(office.file(), before);
}
