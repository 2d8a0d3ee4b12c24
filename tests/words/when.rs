//! A deadline reads at one glance in a column, and as a sentence in a header.

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::clock::deadline::Terms;
use talimger::domain::clock::standing::{NextStep, Urgency};
use talimger::domain::clock::step::{Clock, Step};
use talimger::domain::clock::term::Due;
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::words::Words;
use talimger::words::text::width;
use talimger::words::when::{clock, contact, deadline, left, next_step};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A step that is due on a day, as it stands on Monday 14 September 2026.
fn due(binding: &str, urgency: Urgency) -> NextStep {
    let binding = day(binding);
    let left = Calendar::shipped(Week::Five).working_days_between(today(), binding).ok();
    NextStep {
        step: Step::Agree,
        whose: Step::Agree.whose(),
        due: Some(Due::on(binding)),
        missing_year: None,
        about: String::new(),
        urgency: Some(urgency),
        working_days_left: left,
    }
}

fn undated(missing_year: Option<i32>) -> NextStep {
    NextStep {
        due: None,
        urgency: None,
        working_days_left: None,
        missing_year,
        ..due("2026-09-14", Urgency::Later)
    }
}

fn today() -> NaiveDate {
    day("2026-09-14")
}

#[rstest]
#[case(Ru, "2026-09-16", Urgency::Soon, "16.09 2 р.д.")]
#[case(Ru, "2026-09-08", Urgency::Overdue, "08.09 +4 р.д.")]
#[case(Ru, "2026-09-14", Urgency::Today, "14.09 сегодня")]
#[case(Ru, "2026-10-29", Urgency::Later, "29.10")]
#[case(Ru, "2028-05-25", Urgency::Later, "25.05.2028")]
#[case(Kk, "2026-09-16", Urgency::Soon, "16.09 2 ж.к.")]
#[case(Kk, "2026-09-08", Urgency::Overdue, "08.09 +4 ж.к.")]
#[case(Kk, "2026-09-14", Urgency::Today, "14.09 бүгін")]
#[case(En, "2026-09-08", Urgency::Overdue, "08.09 +4 wd")]
fn the_column_says_the_date_and_how_far_it_is(
    #[case] language: Language,
    #[case] binding: &str,
    #[case] urgency: Urgency,
    #[case] said: &str,
) {
    assert_eq!(left(&due(binding, urgency), today(), &Words::new(language)), said);
}

#[rstest]
#[case(Ru, "2026-09-16", Urgency::Soon, "не позднее ср 16.09.2026, осталось 2 рабочих дня")]
#[case(Ru, "2026-09-15", Urgency::Soon, "не позднее вт 15.09.2026, остался 1 рабочий день")]
#[case(Ru, "2026-09-08", Urgency::Overdue, "не позднее вт 08.09.2026, просрочено на 4 рабочих дня")]
#[case(Ru, "2026-09-14", Urgency::Today, "не позднее пн 14.09.2026, сегодня последний день")]
#[case(Ru, "2026-09-21", Urgency::Later, "не позднее пн 21.09.2026, осталось 5 рабочих дней")]
#[case(Kk, "2026-09-16", Urgency::Soon, "ср 16.09.2026 күніне дейін, 2 жұмыс күні қалды")]
#[case(Kk, "2026-09-08", Urgency::Overdue, "сс 08.09.2026 күніне дейін, мерзімі 4 жұмыс күніне өтіп кетті")]
#[case(En, "2026-09-15", Urgency::Soon, "by Tue 15.09.2026, 1 working day left")]
fn the_header_says_it_in_a_sentence(
    #[case] language: Language,
    #[case] binding: &str,
    #[case] urgency: Urgency,
    #[case] said: &str,
) {
    assert_eq!(deadline(&due(binding, urgency), today(), &Words::new(language)), said);
}

#[test]
fn a_distance_without_a_working_day_is_counted_in_all_days() {
    let friday = NextStep { working_days_left: Some(0), ..due("2026-09-11", Urgency::Overdue) };
    let words = Words::new(Ru);
    assert_eq!(left(&friday, day("2026-09-12"), &words), "11.09 +1 к.д.");
    assert_eq!(
        deadline(&friday, day("2026-09-12"), &words),
        "не позднее пт 11.09.2026, просрочено на 1 день"
    );
}

#[test]
fn a_year_that_the_calendar_lacks_is_named() {
    let words = Words::new(Ru);
    assert_eq!(left(&undated(Some(2029)), today(), &words), "нет 2029 года");
    assert_eq!(
        deadline(&undated(Some(2029)), today(), &words),
        "срок не посчитан: в календаре нет 2029 года"
    );
    assert_eq!(left(&undated(None), today(), &words), "—");
    assert_eq!(clock(Clock::NoCalendar(2029), &Words::new(En)), "no date: no calendar for 2029");
}

#[test]
fn a_paused_case_has_its_date_and_no_hurry() {
    let paused = NextStep { urgency: None, ..due("2026-09-08", Urgency::Overdue) };
    assert_eq!(left(&paused, today(), &Words::new(Ru)), "08.09");
    assert_eq!(deadline(&paused, today(), &Words::new(Ru)), "не позднее вт 08.09.2026, приостановлено");
}

#[test]
fn a_plan_item_is_called_by_its_own_activity() {
    let item =
        NextStep {
            step: Step::Item, about: "посещение урока".into(), ..due("2026-10-29", Urgency::Later)
        };
    assert_eq!(next_step(&item, &Words::new(Kk)), "посещение урока");
    assert_eq!(next_step(&due("2026-09-16", Urgency::Soon), &Words::new(Ru)), "согласовать план");
}

#[rstest]
#[case(
    Ru,
    "2026-09-19",
    Urgency::Soon,
    "19.09 5 к.д.",
    "без встреч 25 дней; не позднее сб 19.09.2026, осталось 5 дней"
)]
#[case(
    Ru,
    "2026-09-10",
    Urgency::Overdue,
    "10.09 +4 к.д.",
    "без встреч 34 дня; не позднее чт 10.09.2026, просрочено на 4 дня"
)]
#[case(
    Kk,
    "2026-09-19",
    Urgency::Soon,
    "19.09 5 к.к.",
    "25 күннен бері кездесу болған жоқ; сб 19.09.2026 күніне дейін, 5 күн қалды"
)]
fn the_clock_of_contact_counts_all_days(
    #[case] language: Language,
    #[case] binding: &str,
    #[case] urgency: Urgency,
    #[case] column: &str,
    #[case] sentence: &str,
) {
    let (next, words) = (NextStep { step: Step::Contact, ..due(binding, urgency) }, Words::new(language));
    assert_eq!(left(&next, today(), &words), column);
    assert_eq!(contact(&next, today(), &Terms::default(), &words), sentence);
}

#[test]
fn the_column_stays_narrow_in_every_language() {
    let late = NextStep { working_days_left: Some(-250), ..due("2025-09-15", Urgency::Overdue) };
    let later_still = NextStep { working_days_left: Some(-251), ..due("2025-09-12", Urgency::Overdue) };
    for language in Language::ALL {
        let columns = |next: &NextStep| width(&left(next, today(), &Words::new(language)));
        for next in [&late, &due("2026-09-14", Urgency::Today), &undated(Some(2029))] {
            assert!(columns(next) <= 15, "{next:?}");
        }
        assert!(columns(&later_still) <= 20);
    }
}
