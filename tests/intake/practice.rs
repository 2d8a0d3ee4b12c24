//! The practice school is made by ordinary commands, and has a case in every state.

use super::day;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::domain::clock::standing::{Stage, Standing, Urgency, standing};
use talimger::domain::clock::step::Step;
use talimger::domain::compiled::overview::waiting;
use talimger::domain::compiled::summary::Summary;
use talimger::domain::facts::Facts;
use talimger::domain::plan::{Given, PlanState};
use talimger::domain::text::local::Language;
use talimger::domain::trial::Trial;
use talimger::intake::practice::{Deed, best_day, practice_school};

/// Carries the deeds out as the store would; each is accepted, in its order.
fn made_of(deeds: &[Deed]) -> Trial {
    let mut school = Trial::on(&Facts::default());
    for deed in deeds {
        let who = school.actor(&deed.login);
        let change = school.carry_out(deed.command.clone(), &who, deed.on);
        assert!(change.is_ok(), "{deed:?}: {change:?}");
    }
    school
}

fn school_on(today: NaiveDate) -> Trial {
    made_of(&practice_school(today, Language::Ru).unwrap())
}

fn standings(school: &Trial, today: NaiveDate) -> Vec<(&Summary, Standing)> {
    let (calendar, settings) = (school.facts().calendar().unwrap(), school.facts().settings().unwrap());
    let judged = |it| (it, standing(it, today, calendar, &settings.terms));
    school.facts().summaries.iter().map(judged).collect()
}

#[test]
fn on_its_best_day_there_is_a_case_in_every_state() {
    let today = best_day();
    let school = school_on(today);
    let all = standings(&school, today);
    let next = |stage: Stage, step: Step, urgency: Urgency| {
        all.iter().any(|(_, it)| {
            it.stage == stage
                && !it.paused
                && it.next.as_ref().is_some_and(|next| next.step == step && next.urgency == Some(urgency))
        })
    };
    assert!(
        next(Stage::NotBegun, Step::Diagnostics, Urgency::Later)
            || next(Stage::NotBegun, Step::Diagnostics, Urgency::Soon)
    );
    assert!(next(Stage::One, Step::Diagnostics, Urgency::Soon), "stage I before the diagnostics");
    assert!(next(Stage::One, Step::Diagnostics, Urgency::Today), "diagnostics due today");
    assert!(next(Stage::One, Step::Diagnostics, Urgency::Overdue), "diagnostics overdue");
    assert!(all.iter().any(|(_, it)| it.next.as_ref().is_some_and(|it| it.step == Step::Submit)), "draft");
    assert!(all.iter().any(|(_, it)| it.next.as_ref().is_some_and(|it| it.step == Step::Agree)), "submitted");
    assert!(all.iter().any(|(_, it)| it.next.as_ref().is_some_and(|it| it.step == Step::Approve)), "agreed");
    assert!(next(Stage::Two, Step::Item, Urgency::Overdue), "an item overdue");
    assert!(next(Stage::Two, Step::Contact, Urgency::Overdue), "contact overdue");
    assert!(next(Stage::Three, Step::Report, Urgency::Soon), "a report not ready");
    assert!(next(Stage::Three, Step::Present, Urgency::Later), "a report ready for the council");
    assert!(all.iter().any(|(_, it)| it.without_mentor), "without a mentor");
    assert!(all.iter().any(|(case, _)| case.tenure_after(today).is_some()), "a replacement ahead");
    assert!(all.iter().any(|(_, it)| it.paused), "paused");
    assert!(all.iter().any(|(_, it)| it.stage == Stage::Completed), "completed");
    assert!(all.iter().any(|(_, it)| it.stage == Stage::Ended), "ended early");
    let waiting = waiting(&school.facts().school, &school.facts().summaries);
    assert_eq!(waiting.len(), 2);
    let due: Vec<NaiveDate> = waiting.iter().map(|it| it.clock.unwrap().due().unwrap().binding).collect();
    assert!(due[0] < today && today < due[1], "one order is late, one is not: {due:?}");
    let returned = |case: &Summary| {
        let plan = school.case(case.code).and_then(|case| case.plan.clone());
        plan.is_some_and(|plan| plan.state == PlanState::Draft && !plan.returns.is_empty())
    };
    assert!(all.iter().any(|(case, _)| returned(case)), "returned with a remark");
    assert!(all.len() >= 12);
}

#[test]
fn marks_are_given_in_the_program_by_who_holds_the_capacity() {
    let school = school_on(best_day());
    let people = &school.facts().school;
    let (head, deputy) =
        (people.person_with_login("direktor").unwrap().id, people.person_with_login("zavuch").unwrap().id);
    let cases = school.facts().summaries.iter().filter_map(|short| school.case(short.code));
    let mut approved = 0;
    for version in cases.flat_map(|case| case.versions.values()) {
        let (agreement, approval) =
            (version.plan.agreement.as_ref().unwrap(), version.plan.approval.as_ref().unwrap());
        assert_eq!((agreement.person, approval.person), (deputy, head));
        assert_eq!((&agreement.given, &approval.given), (&Given::InProgram, &Given::InProgram));
        approved += 1;
    }
    assert!(approved >= 8);
}

#[test]
fn its_days_go_forward_and_none_lies_ahead() {
    let deeds = practice_school(best_day(), Language::Kk).unwrap();
    assert!(deeds.is_sorted_by_key(|deed| deed.on));
    assert!(deeds.iter().all(|deed| deed.on <= best_day()));
    let logins: BTreeSet<&str> = deeds.iter().map(|deed| deed.login.as_str()).collect();
    assert!(["metodist", "sekretar", "zavuch", "direktor", "t09"].iter().all(|login| logins.contains(login)));
}

#[test]
fn everything_in_it_happens_on_working_days() {
    let deeds = practice_school(best_day(), Language::En).unwrap();
    let school = made_of(&deeds);
    let calendar = school.facts().calendar().unwrap();
    let off: Vec<NaiveDate> =
        deeds.iter().map(|deed| deed.on).filter(|on| !calendar.is_working(*on).unwrap()).collect();
    // Teachers start on 1 September, whatever the weekday; so does the school year.
    assert!(off.iter().all(|on| on.to_string().ends_with("-09-01")), "{off:?}");
}

/// The days at the edges of the school years, where dates collide.
#[rstest]
#[case("2025-09-01")]
#[case("2025-09-08")]
#[case("2025-12-31")]
#[case("2026-04-25")]
#[case("2026-05-25")]
#[case("2026-05-26")]
#[case("2026-07-15")]
#[case("2026-08-31")]
#[case("2026-09-01")]
#[case("2026-09-02")]
#[case("2027-01-08")]
#[case("2027-03-22")]
#[case("2027-05-24")]
#[case("2027-06-30")]
#[case("2027-09-01")]
#[case("2028-04-30")]
fn on_any_day_it_is_made_of_commands_that_are_accepted(#[case] today: &str) {
    let school = school_on(day(today));
    assert!(school.facts().summaries.len() >= 12);
}

#[test]
fn from_the_end_of_april_on_stage_three_is_played_by_the_pairs_of_the_year() {
    for today in ["2026-05-14", "2027-05-14"].map(day) {
        let school = school_on(today);
        let all = standings(&school, today);
        let steps: BTreeSet<Step> = all
            .iter()
            .filter(|(_, it)| it.stage == Stage::Three)
            .filter_map(|(_, it)| it.next.as_ref().map(|next| next.step))
            .collect();
        assert!(steps.contains(&Step::Report) && steps.contains(&Step::Present), "{today}: {steps:?}");
    }
}

#[test]
fn outside_the_calendar_there_is_no_practice_school() {
    assert!(practice_school(day("2024-09-02"), Language::Ru).is_err());
    assert!(practice_school(day("2028-09-04"), Language::Ru).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_day_of_the_calendar_has_its_practice_school(after in 0u64..972) {
        school_on(day("2025-09-01") + Days::new(after));
    }
}
