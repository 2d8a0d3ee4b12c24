//! Where others who wrote such programs went wrong with dates: one test for each.

use super::day;
use crate::process::calendar::orders_off;
use crate::process::deeds::*;
use crate::process::world::*;
use chrono::{Datelike, NaiveDate};
use talimger::domain::calendar::{Calendar, CalendarGap, Day, Week};
use talimger::domain::clock::deadline::{Terms, case_end, diagnostics_clock};
use talimger::domain::clock::step::Step;
use talimger::domain::clock::term::{Due, Length, Term};
use talimger::domain::journal::{EventKind, EventState};
use talimger::domain::plan::ItemTerm;
use talimger::domain::refusal::{Field, Refusal};
use talimger::words::date_entry::{Bias, DateFault, Reading, parse};

fn five() -> Calendar {
    Calendar::shipped(Week::Five)
}

fn due(from: &str, length: Length, calendar: &Calendar) -> Due {
    Term { from: day(from), length }.due(calendar).unwrap()
}

#[test]
fn pitfall_1_an_inner_limit_that_outlives_the_outer_one_is_cut_short_and_flagged() {
    let clock = diagnostics_clock(day("2026-03-19"), &Terms::default(), &five()).unwrap();
    assert!(clock.is_cut_short());
    assert_eq!((clock.own.binding, clock.stage_one.nominal), (day("2026-03-31"), day("2026-03-29")));
    assert_eq!(clock.due(), Due { nominal: day("2026-03-31"), binding: day("2026-03-30") });
}

#[test]
fn pitfall_2_the_day_of_the_event_is_not_counted_and_a_term_of_one_day_is_the_next() {
    let monday = "2026-09-14";
    assert_eq!(due(monday, Length::WorkingDays(5), &five()), Due::on(day("2026-09-21")));
    assert_eq!(due(monday, Length::WorkingDays(1), &five()), Due::on(day("2026-09-15")));
    assert_eq!(due(monday, Length::CalendarDays(1), &five()), Due::on(day("2026-09-15")));
}

#[test]
fn pitfall_3_a_saturday_is_worked_in_a_week_of_six_days_only() {
    let saturday = day("2026-01-03");
    assert_eq!(Calendar::shipped(Week::Six).day(saturday), Ok(Day::Working));
    assert!(matches!(five().day(saturday), Ok(Day::Off(_))));
    // A rest day on a day off carries nothing over: Kurban Ait of 2027 is a Sunday.
    assert_eq!(five().day(day("2027-05-17")), Ok(Day::Working));
}

#[test]
fn pitfall_4_a_term_that_ends_on_a_day_off_moves_by_a_setting_and_both_days_are_known() {
    let ten = Length::CalendarDays(10);
    let shifted = Due { nominal: day("2026-03-29"), binding: day("2026-03-30") };
    assert_eq!(due("2026-03-19", ten, &five()), shifted);
    let stays = Calendar { shift_to_working_day: false, ..five() };
    assert_eq!(due("2026-03-19", ten, &stays), Due::on(day("2026-03-29")));
}

#[test]
fn pitfall_5_a_calendar_corrected_late_lists_what_it_moves_and_judges_nothing_anew() {
    let mut world = World::with_a_plan_submitted();
    let before = world.plan().submission.clone();
    let change = world.tries(COORDINATOR, orders_off("2026-09-11")).unwrap();
    let moved: Vec<_> = change.moved.iter().map(|it| it.step).collect();
    assert_eq!(moved, [Step::Agree, Step::Approve]);
    let old: Vec<_> = change.moved.iter().map(|it| it.before.due().unwrap().binding).collect();
    assert_eq!(old, [day("2026-09-11"); 2]);
    assert_eq!(world.plan().submission, before);
}

#[test]
fn pitfall_6_a_year_without_a_calendar_is_refused_and_never_taken_for_monday_to_friday() {
    let term = Term { from: day("2028-12-28"), length: Length::WorkingDays(3) };
    assert_eq!(term.due(&five()), Err(CalendarGap::civil(2029)));
    assert_eq!(five().is_working(day("2029-01-09")), Err(CalendarGap::civil(2029)));
}

#[test]
fn pitfall_7_a_year_of_two_digits_is_of_this_century_and_one_before_2000_is_refused() {
    let read = |text| parse(text, day("2026-11-23"), &five(), Bias::Last);
    assert_eq!(read("01.09.26"), Reading::Date(day("2026-09-01")));
    assert_eq!(read("01.09.0026"), Reading::Wrong(DateFault::YearOutside { year: 26 }));
    World::founded().refused(
        COORDINATOR,
        orders("9-к", "1926-08-28", "2026-09-01"),
        &Refusal::YearOutside(Field::Date, 1926),
    );
}

#[test]
fn pitfall_8_around_new_year_days_are_compared_as_days_and_never_as_weeks() {
    // Week 1 of 2027 by any numbering begins in another year than some of its days: 30 December and
    // 2 January must still be three days apart.
    let mut world = World::with_the_council_called();
    let meeting = world.meeting();
    world = world.done(MENTOR, reports(words_of_the_report(), Some(meeting)));
    let report =
        |world: &World| world.summary().steps.iter().find(|it| it.step == Step::Report).unwrap().clock;
    assert_eq!(report(&world).due().unwrap().binding, day("2027-05-21"));
    let calendar = five();
    for meeting in day("2026-12-25").iter_days().take(20) {
        let back = calendar.add_working_days(meeting, -5).unwrap();
        let between = calendar.working_days_between(back, meeting).unwrap();
        let counted_itself = i64::from(!calendar.is_working(meeting).unwrap());
        assert_eq!(between, 5 - counted_itself, "{meeting}");
    }
}

#[test]
fn pitfall_9_a_year_ends_by_the_school_calendar_and_not_after_365_days() {
    assert_eq!(case_end(day("2028-02-29"), &five()), Ok(day("2028-05-25")));
    assert_eq!(case_end(day("2026-09-01"), &five()), Ok(day("2027-05-25")));
    let leap = Term { from: day("2028-02-29"), length: Length::CalendarDays(1) };
    assert_eq!(leap.due(&five()), Ok(Due::on(day("2028-03-01"))));
    let to_leap = Term { from: day("2028-02-28"), length: Length::CalendarDays(1) };
    assert_eq!(to_leap.due(&five()), Ok(Due::on(day("2028-02-29"))));
}

#[test]
fn pitfall_10_moving_one_item_drags_no_other_date_along() {
    let mut world = World::with_a_plan_approved();
    let dates = |world: &World| {
        let steps = world.summary().steps.iter();
        steps.map(|it| (it.step, it.item, it.clock)).collect::<Vec<_>>()
    };
    let item = world.item(0);
    let before: Vec<_> = dates(&world).into_iter().filter(|it| it.1 != Some(item)).collect();
    world = world.done(MENTOR, marks(item, moved(ItemTerm::On(day("2026-11-20")))));
    let after: Vec<_> = dates(&world).into_iter().filter(|it| it.1 != Some(item)).collect();
    assert_eq!(after, before);
}

#[test]
fn pitfall_11_what_happened_on_paper_earlier_is_entered_later_with_both_dates() {
    let world = World::with_a_draft().on("2026-10-20").done(MENTOR, submits("2026-09-07"));
    assert_eq!(world.plan().submission.as_ref().unwrap().date, day("2026-09-07"));
    let paper = agrees(from_paper(None, "2026-09-08"));
    let world = world.done(COORDINATOR, paper);
    let mark = world.plan().agreement.clone().unwrap();
    assert_eq!(mark.date, day("2026-09-08"));
    assert!(mark.date < world.today);
}

#[test]
fn pitfall_12_what_lies_ahead_is_planned_and_never_done() {
    let tomorrow = || event(EventKind::VisitByMentor, "2026-09-11");
    World::with_a_plan_approved()
        .refused(MENTOR, visits("2026-09-11"), &Refusal::InFuture(Field::Date, day("2026-09-11")))
        .done(MENTOR, enters(tomorrow(), EventState::Planned));
    World::with_a_plan_submitted().refused(
        COORDINATOR,
        agrees(from_paper(None, "2026-09-08")),
        &Refusal::InFuture(Field::Date, day("2026-09-08")),
    );
}

#[test]
fn pitfall_15_no_day_is_lost_or_doubled_by_counting_over_years() {
    let calendar = five();
    let all: Vec<NaiveDate> = day("2025-01-01").iter_days().take_while(|it| it.year() < 2029).collect();
    assert_eq!(all.len(), 365 + 365 + 365 + 366);
    let working = all.iter().filter(|it| calendar.is_working(**it).unwrap()).count();
    let counted = calendar.working_days_between(all[0], *all.last().unwrap()).unwrap();
    let first_is_off = i64::from(calendar.is_working(all[0]).unwrap());
    assert_eq!(i64::try_from(working).unwrap() - first_is_off, counted);
}
