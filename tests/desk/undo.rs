//! What somebody did they can take back, and make again, while nobody has built on it.

use super::*;
use crate::process::deeds::*;
use crate::process::world::{DEPUTY, HEAD, OTHER_MENTOR};
use rstest::rstest;
use talimger::domain::command::{MarkForm, Redo, Undo};
use talimger::domain::part::PartKey;
use talimger::domain::plan::ItemTerm;
use talimger::domain::school::School;

fn undoes(entry: Revision) -> Command {
    Command::Undo(Undo { entry })
}

fn redoes(entry: Revision) -> Command {
    Command::Redo(Redo { entry })
}

impl Office {
    fn school(&self) -> School {
        self.desk(COORDINATOR).school().unwrap().1
    }

    /// Somebody presses the key of undo.
    fn takes_back(&self, login: &str) -> Result<Vec<Answer>, DeskError> {
        let last = self.desk(login).undoing(login).unwrap();
        self.all(login, last.iter().map(|entry| undoes(entry.revision)).collect())
    }

    /// Somebody presses the key of redo.
    fn makes_again(&self, login: &str) -> Result<Vec<Answer>, DeskError> {
        let last = self.desk(login).redoing(login).unwrap();
        self.all(login, last.iter().map(|entry| redoes(entry.revision)).collect())
    }

    fn all(&self, login: &str, commands: Vec<Command>) -> Result<Vec<Answer>, DeskError> {
        let sent: Vec<Sent> = commands.into_iter().map(|command| self.sent(command, None)).collect();
        self.carries_out(login, &sent)
    }
}

#[test]
fn a_change_is_taken_back_and_made_again() {
    let office = Office::with_a_case();
    let before = office.file().case;
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    let after = office.file().case;
    office.takes_back(MENTOR).unwrap();
    assert_eq!(office.file().case, before);
    office.makes_again(MENTOR).unwrap();
    assert_eq!(office.file().case, after);
    office.takes_back(MENTOR).unwrap();
    assert_eq!(office.file().case, before);
}

#[test]
fn several_changes_are_taken_back_in_turn_and_made_again_in_turn() {
    let office = Office::with_a_case();
    let mut stood = vec![office.file().case];
    for command in [diagnoses("2026-09-01"), writes_the_plan("помочь"), adds("Урок", ItemTerm::AllYear)]
    {
        office.sends(MENTOR, command).unwrap();
        stood.push(office.file().case);
    }
    for then in stood.iter().rev().skip(1) {
        office.takes_back(MENTOR).unwrap();
        assert_eq!(&office.file().case, then);
    }
    for then in &stood[1..] {
        office.makes_again(MENTOR).unwrap();
        assert_eq!(&office.file().case, then);
    }
    assert!(office.desk(MENTOR).redoing(MENTOR).unwrap().is_empty());
}

#[test]
fn a_new_change_leaves_nothing_to_make_again() {
    let office = Office::with_a_case();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    office.takes_back(MENTOR).unwrap();
    office.sends(MENTOR, diagnoses("2026-09-01")).unwrap();
    assert!(office.desk(MENTOR).redoing(MENTOR).unwrap().is_empty());
}

#[test]
fn the_changes_of_others_are_passed_over() {
    let office = Office::with_a_case();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    let visited = office.revision();
    office.sends(COORDINATOR, pauses("2026-09-01")).unwrap();
    let last = office.desk(MENTOR).undoing(MENTOR).unwrap();
    assert_eq!(last.iter().map(|entry| entry.revision).collect::<Vec<_>>(), [visited]);
}

#[test]
fn a_batch_is_taken_back_as_one_and_made_again_as_one() {
    let office = Office::with_a_case();
    let before = (office.file().case, office.school());
    let list = vec![
        registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")),
        diagnoses("2026-09-01"),
        writes_the_plan("помочь"),
    ];
    office.all(COORDINATOR, list).unwrap();
    let after = (office.file().case, office.school());
    assert_eq!(office.takes_back(COORDINATOR).unwrap().len(), 3);
    assert_eq!((office.file().case, office.school()), before);
    assert_eq!(office.makes_again(COORDINATOR).unwrap().len(), 3);
    assert_eq!((office.file().case, office.school()), after);
    office.takes_back(COORDINATOR).unwrap();
    assert_eq!((office.file().case, office.school()), before);
}

#[test]
fn an_opening_is_taken_back_while_the_case_holds_nothing_and_its_number_is_not_given_again() {
    let office = Office::with_a_case();
    let opening = office.revision();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    let held = office.sends(COORDINATOR, undoes(opening));
    assert!(matches!(refusal(held), Refusal::StillUsed(PartKey::Head(_))));
    office.takes_back(MENTOR).unwrap();
    office.sends(COORDINATOR, undoes(opening)).unwrap();
    let overview = office.overview();
    assert!(overview.cases.is_empty(), "no list shows it");
    assert_eq!(overview.waiting.len(), 1, "the teacher waits for an order again");
    assert!(office.desk(COORDINATOR).file(CASE).is_err());
    office.sends(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR))).unwrap();
    assert_eq!(office.overview().cases[0].code.number, 2);
}

#[test]
fn a_case_whose_opening_is_made_again_is_in_the_lists_again() {
    let office = Office::with_a_case();
    let (file, lists) = (office.file().case, office.overview().cases);
    office.takes_back(COORDINATOR).unwrap();
    office.makes_again(COORDINATOR).unwrap();
    assert_eq!(office.file().case, file);
    assert_eq!(office.overview().cases, lists);
}

#[test]
fn a_person_on_whom_a_case_rests_does_not_go() {
    let office = Office::with_a_case();
    office.sends(COORDINATOR, registers(person("Юсупов Тимур", "t09", &[]))).unwrap();
    let registered = office.revision();
    let replaced = replaces("t09", "2026-09-02");
    office.sends(COORDINATOR, Command::AssignMentor(replaced)).unwrap();
    let gone = office.sends(COORDINATOR, undoes(registered));
    assert!(matches!(refusal(gone), Refusal::StillUsed(PartKey::Person(_))));
    office.takes_back(COORDINATOR).unwrap();
    office.takes_back(COORDINATOR).unwrap();
    assert!(office.school().person_with_login("t09").is_none());
}

#[test]
fn what_somebody_changed_since_is_not_taken_back_over_their_head() {
    let office = Office::with_a_case();
    office.sends(MENTOR, writes_the_plan("первая")).unwrap();
    let first = office.revision();
    office.sends(COORDINATOR, writes_the_plan("вторая")).unwrap();
    let tried = office.takes_back(MENTOR);
    assert!(matches!(refusal(tried), Refusal::ChangedSince(PartKey::Plan(_))));
    office.takes_back(COORDINATOR).unwrap();
    office.sends(MENTOR, undoes(first)).unwrap();
    assert_eq!(office.file().case.plan, None);
}

#[test]
fn nobody_takes_back_what_another_did() {
    let office = Office::with_a_case();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    let tried = office.sends(COORDINATOR, undoes(office.revision()));
    assert_eq!(refusal(tried), Refusal::NotYourEntry(MENTOR.into()));
}

#[test]
fn a_mentor_who_was_replaced_takes_nothing_back_any_more() {
    let mut office = Office::with_a_case();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    office.sends(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-09-02"))).unwrap();
    office.today = day("2026-09-03");
    assert!(matches!(refusal(office.takes_back(MENTOR)), Refusal::NotPermitted(_)));
}

#[rstest]
#[case::agreement(1)]
#[case::approval(2)]
fn a_mark_is_withdrawn_and_not_taken_back(#[case] marks: usize) {
    let office = Office::with_a_case();
    for command in [
        diagnoses("2026-09-01"),
        writes_the_plan("помочь"),
        adds("Урок", ItemTerm::AllYear),
        submits("2026-09-01"),
    ] {
        office.sends(MENTOR, command).unwrap();
    }
    let given = [(DEPUTY, agrees(MarkForm::Given)), (HEAD, approves(MarkForm::Given))];
    let mut last = "";
    for (login, command) in given.into_iter().take(marks) {
        office.sends(login, command).unwrap();
        last = login;
    }
    assert_eq!(refusal(office.takes_back(last)), Refusal::NotUndoable);
}

#[test]
fn nothing_is_taken_back_or_made_again_twice() {
    let office = Office::with_a_case();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    let visited = office.revision();
    assert_eq!(refusal(office.sends(MENTOR, redoes(visited))), Refusal::NotUndone);
    office.sends(MENTOR, undoes(visited)).unwrap();
    assert_eq!(refusal(office.sends(MENTOR, undoes(visited))), Refusal::AlreadyUndone);
    assert_eq!(refusal(office.sends(MENTOR, undoes(Revision(999)))), Refusal::NoSuchRecord);
}

#[test]
fn in_a_completed_case_only_the_completing_is_taken_back() {
    let office = Office::with_a_case();
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    let visited = office.revision();
    office.sends(COORDINATOR, ends_early("2026-09-01")).unwrap();
    assert_eq!(refusal(office.sends(COORDINATOR, undoes(visited))), Refusal::CaseClosed);
    office.takes_back(COORDINATOR).unwrap();
    office.sends(COORDINATOR, undoes(visited)).unwrap();
    assert!(office.file().case.events.is_empty());
}
