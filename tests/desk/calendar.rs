//! A change of the calendar is rehearsed before it is kept, and its entry lists every date that it moved.

use super::*;
use crate::process::calendar::orders_off;
use crate::process::deeds::*;
use crate::process::world::{DEPUTY, HEAD};
use talimger::domain::clock::moved_date::MovedDate;
use talimger::domain::clock::step::{Clock, Step};
use talimger::domain::command::MarkForm;

fn bindings(moved: &[MovedDate]) -> Vec<(Step, NaiveDate, NaiveDate)> {
    let day = |clock: Clock| clock.due().unwrap().binding;
    moved.iter().map(|it| (it.step, day(it.before), day(it.after))).collect()
}

fn rehearsed(office: &Office, command: Command) -> Answer {
    let sent = [office.sent(command, None)];
    let desk = office.desk(COORDINATOR);
    desk.carry_out(&sent, COORDINATOR, moment(office.today), Outcome::Rehearse).unwrap().remove(0)
}

#[test]
fn a_rehearsal_says_which_dates_would_move_and_moves_none() {
    let office = Office::with_a_case();
    let before = (office.revision(), office.overview().cases);
    let answer = rehearsed(&office, orders_off("2026-09-04"));
    let expected = [(Step::Diagnostics, day("2026-09-08"), day("2026-09-09"))];
    assert_eq!(bindings(&answer.moved), expected);
    assert_eq!((office.revision(), office.overview().cases), before);
}

#[test]
fn the_entry_of_a_change_of_the_calendar_lists_what_it_moved_and_stands_in_the_history_of_the_case() {
    let office = Office::with_a_case();
    let answer = office.sends(COORDINATOR, orders_off("2026-09-04")).unwrap();
    let entry = office.whole_history().pop().unwrap();
    assert_eq!(entry.moved, answer.moved);
    assert_eq!(bindings(&entry.moved).len(), 1);
    assert_eq!(entry.case, None);
    assert_eq!(office.file().history[0].revision, entry.revision);
    assert_eq!(office.overview().cases[0].steps[0].clock, entry.moved[0].after);
}

#[test]
fn the_same_command_sent_again_answers_with_the_dates_that_it_moved_then() {
    let office = Office::with_a_case();
    let sent = [office.sent(orders_off("2026-09-04"), None)];
    let first = office.carries_out(COORDINATOR, &sent).unwrap();
    assert_eq!(office.carries_out(COORDINATOR, &sent).unwrap(), first);
    assert_eq!(first[0].moved.len(), 1);
}

#[test]
fn what_a_batch_moves_is_told_command_by_command() {
    let office = Office::with_a_case();
    let sent = [orders_off("2026-09-04"), orders_off("2026-09-07")].map(|command| office.sent(command, None));
    let answers = office.carries_out(COORDINATOR, &sent).unwrap();
    let said: Vec<_> = answers.iter().map(|answer| bindings(&answer.moved)).collect();
    let diagnostics = |before, after| vec![(Step::Diagnostics, day(before), day(after))];
    assert_eq!(said, [diagnostics("2026-09-08", "2026-09-09"), diagnostics("2026-09-09", "2026-09-10")]);
}

#[test]
fn a_closed_step_keeps_its_dates_whatever_becomes_of_the_calendar() {
    let mut office = Office::with_a_case();
    office.today = day("2026-09-10");
    for (login, command) in [
        (MENTOR, diagnoses("2026-09-04")),
        (MENTOR, writes_the_plan("помочь войти в профессию")),
        (MENTOR, adds("Самообразование", talimger::domain::plan::ItemTerm::AllYear)),
        (MENTOR, submits("2026-09-07")),
        (DEPUTY, agrees(MarkForm::Given)),
        (HEAD, approves(MarkForm::Given)),
    ] {
        office.sends(login, command).unwrap();
    }
    let before = office.file().case;
    let answer = office.sends(COORDINATOR, orders_off("2026-09-08")).unwrap();
    assert_eq!((answer.moved, office.file().case), (vec![], before));
}

#[test]
fn a_late_entry_keeps_the_day_of_the_paper_and_the_day_of_entry() {
    let mut office = Office::with_a_case();
    office.today = day("2026-10-20");
    office.sends(MENTOR, diagnoses("2026-09-04")).unwrap();
    let entry = office.whole_history().pop().unwrap();
    assert_eq!(entry.day, day("2026-10-20"));
    assert!(entry.command.contains("2026-09-04"));
}
