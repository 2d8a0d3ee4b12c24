//! Nobody writes over, or puts a mark to, what they have not seen.

use super::*;
use crate::process::deeds::*;
use crate::process::world::{DEPUTY, HEAD, OTHER_MENTOR};
use rstest::rstest;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{ChangePerson, MarkForm, OpenCase};
use talimger::domain::id::ItemId;
use talimger::domain::plan::{Capacity, ItemTerm};

/// An office with a plan of two items that has been submitted; the items, and the revision then.
fn submitted() -> (Office, [ItemId; 2], Revision) {
    let office = Office::with_a_case();
    office.sends(MENTOR, diagnoses("2026-09-01")).unwrap();
    office.sends(MENTOR, writes_the_plan("помочь")).unwrap();
    office.sends(MENTOR, adds("Открытый урок", ItemTerm::AllYear)).unwrap();
    office.sends(MENTOR, adds("Мастер-класс", ItemTerm::AllYear)).unwrap();
    let seen = office.revision();
    office.sends(MENTOR, submits("2026-09-01")).unwrap();
    let items: Vec<ItemId> = office.file().case.items.keys().copied().collect();
    (office, [items[0], items[1]], seen)
}

fn is_stale<T: std::fmt::Debug>(result: Result<T, DeskError>) -> bool {
    match result {
        Ok(_) => false,
        Err(DeskError::Refused { refusal: Refusal::Stale { .. }, .. }) => true,
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_mark_is_refused_when_an_item_has_changed_since_it_was_seen() {
    let (office, [item, _], _) = submitted();
    let seen = office.revision();
    office.sends(DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "формы отчёта")).unwrap();
    office.sends(MENTOR, rewords(item, "Другое", ItemTerm::AllYear)).unwrap();
    let changed_in = office.revision();
    office.sends(MENTOR, submits("2026-09-01")).unwrap();
    let tried = office.sends_having_seen(Some(seen), DEPUTY, agrees(MarkForm::Given));
    assert!(is_stale(tried));
    // Having seen the last submission but not the item before it cannot be; the item alone is enough.
    let before_the_item = Revision(changed_in.0 - 1);
    assert!(is_stale(office.sends_having_seen(Some(before_the_item), DEPUTY, agrees(MarkForm::Given))));
    let now = office.revision();
    office.sends_having_seen(Some(now), DEPUTY, agrees(MarkForm::Given)).unwrap();
}

#[test]
fn without_what_was_seen_nothing_is_compared() {
    let (office, _, _) = submitted();
    office.sends_having_seen(None, DEPUTY, agrees(MarkForm::Given)).unwrap();
}

#[test]
fn a_visit_disturbs_no_mark_and_is_never_stale() {
    let (office, _, old) = submitted();
    let seen = office.revision();
    office.sends(MENTOR, visits("2026-09-01")).unwrap();
    office.sends_having_seen(Some(seen), DEPUTY, agrees(MarkForm::Given)).unwrap();
    office.sends_having_seen(Some(old), MENTOR, visits("2026-09-01")).unwrap();
}

#[test]
fn two_people_may_edit_two_items_but_not_one() {
    let (office, [first, second], _) = submitted();
    office.sends(DEPUTY, returns(Capacity::Deputy, MarkForm::Given, "формы отчёта")).unwrap();
    let seen = Some(office.revision());
    office.sends_having_seen(seen, MENTOR, rewords(first, "Другое", ItemTerm::AllYear)).unwrap();
    office.sends_having_seen(seen, COORDINATOR, rewords(second, "Иное", ItemTerm::AllYear)).unwrap();
    assert!(is_stale(office.sends_having_seen(
        seen,
        COORDINATOR,
        rewords(first, "Третье", ItemTerm::AllYear)
    )));
    assert!(is_stale(office.sends_having_seen(seen, COORDINATOR, removes(first))));
}

#[test]
fn a_report_is_declared_ready_only_by_who_saw_all_that_it_counts() {
    let (office, _, _) = submitted();
    office.sends(DEPUTY, agrees(MarkForm::Given)).unwrap();
    office.sends(HEAD, approves(MarkForm::Given)).unwrap();
    office.sends(MENTOR, reports(words_of_the_report(), None)).unwrap();
    let seen = Some(office.revision());
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    assert!(is_stale(office.sends_having_seen(seen, MENTOR, finishes("2026-09-01"))));
    office.sends_having_seen(Some(office.revision()), MENTOR, finishes("2026-09-01")).unwrap();
}

#[rstest]
#[case::people(
    Command::ChangePerson(ChangePerson { person: MENTEE.into(), to: newcomer("Первая Версия", MENTEE, "2026-09-01"), from: None }),
    Command::ChangePerson(ChangePerson { person: MENTEE.into(), to: newcomer("Вторая Версия", MENTEE, "2026-09-01"), from: None })
)]
#[case::the_head_of_the_case(pauses("2026-09-01"), ends_early("2026-09-01"))]
#[case::mentors(Command::AssignMentor(replaces(OTHER_MENTOR, "2026-09-02")), loses_the_mentor("2026-09-01"))]
#[case::the_aim(writes_the_plan("первая"), writes_the_plan("вторая"))]
#[case::the_words_of_the_report(
    reports(words_of_the_report(), None),
    reports(talimger::domain::report::ReportText::default(), None)
)]
fn the_last_save_does_not_win_silently(#[case] first: Command, #[case] second: Command) {
    let office = Office::with_a_case();
    let seen = Some(office.revision());
    office.sends_having_seen(seen, COORDINATOR, first).unwrap();
    assert!(is_stale(office.sends_having_seen(seen, COORDINATOR, second)));
}

#[test]
fn what_one_batch_changes_is_not_new_to_who_sent_it() {
    let office = Office::with_a_case();
    let seen = Some(office.revision());
    let all = [
        diagnoses("2026-09-01"),
        writes_the_plan("помочь"),
        adds("Открытый урок", ItemTerm::AllYear),
        submits("2026-09-01"),
    ];
    office.carries_out(MENTOR, &all.map(|command| office.sent(command, seen))).unwrap();
}

#[test]
fn what_changed_in_another_case_of_the_batch_is_no_hindrance() {
    let office = Office::with_a_case();
    office.sends(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01"))).unwrap();
    office.sends(COORDINATOR, Command::OpenCase(OpenCase { ..opens("m02", MENTOR) })).unwrap();
    let seen = office.revision();
    office.sends(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-09-02"))).unwrap();
    let other = talimger::domain::command::AssignMentor {
        case: CaseCode { year: 2026, number: 2 },
        ..replaces(OTHER_MENTOR, "2026-09-02")
    };
    // The first command of the batch makes the desk read the case that has changed.
    let sent = [
        office.sent(visits("2026-09-01"), Some(seen)),
        office.sent(Command::AssignMentor(other), Some(seen)),
    ];
    office.carries_out(COORDINATOR, &sent).unwrap();
}
