//! What must be true of every case whatever was done: looked at day by day, apart from the rules' own code.

use chrono::NaiveDate;
use talimger::domain::case::{Case, Closing};
use talimger::domain::facts::Facts;
use talimger::domain::plan::PlanState;

/// Panics where something does not hold.
#[track_caller]
pub fn is_sound(case: &Case, facts: &Facts, today: NaiveDate) {
    nobody_mentors_twice_or_themselves(case);
    nothing_happened_tomorrow(case, today);
    marks_follow_each_other(case);
    what_is_approved_is_frozen_whole(case);
    a_completed_case_was_heard(case, facts);
    at_most_one_case_of_a_teacher_is_open(facts);
}

#[track_caller]
fn nobody_mentors_twice_or_themselves(case: &Case) {
    let last = case.head.end + chrono::Days::new(400);
    for day in case.head.start.date.iter_days().take_while(|day| *day <= last) {
        let on_duty = case.mentorships.values().filter(|it| it.covers(day)).count();
        assert!(on_duty <= 1, "{on_duty} mentors on {day}");
    }
    for it in case.mentorships.values() {
        assert_ne!(it.mentor, case.head.mentee, "one's own mentor");
        assert!(it.from <= case.head.end && it.to.is_none_or(|to| it.from <= to), "{it:?}");
    }
}

#[track_caller]
fn nothing_happened_tomorrow(case: &Case, today: NaiveDate) {
    let took_place = case.events.values().filter(|it| it.counts());
    let mut days = took_place.map(|it| it.text.date);
    assert!(days.all(|day| day <= today && day >= case.head.start.date), "a visit ahead, or before");
    let mut rounds = case.rounds.values().filter(|it| it.voided.is_none());
    assert!(rounds.all(|it| it.date <= today && it.date >= case.head.start.date));
    let plan = case.plan.iter();
    let marks = plan.flat_map(|it| [it.agreement.as_ref(), it.approval.as_ref()].into_iter().flatten());
    assert!(marks.map(|mark| mark.date).all(|day| day <= today), "a mark ahead");
}

#[track_caller]
fn marks_follow_each_other(case: &Case) {
    let versions = case.versions.values().map(|version| &version.plan);
    for plan in versions.chain(case.plan.iter()) {
        let sent = plan.submission.as_ref().map(|it| it.date);
        let agreed = plan.agreement.as_ref().map(|it| it.date);
        let approved = plan.approval.as_ref().map(|it| it.date);
        let days: Vec<NaiveDate> = [sent, agreed, approved].into_iter().flatten().collect();
        assert!(days.is_sorted(), "{days:?}");
        match plan.state {
            PlanState::Draft => {}
            PlanState::Submitted => assert!(sent.is_some() && agreed.is_none() && approved.is_none()),
            PlanState::Agreed => assert!(sent.is_some() && agreed.is_some() && approved.is_none()),
            PlanState::Approved => assert!(sent.is_some() && approved.is_some()),
        }
        for mark in [&plan.agreement, &plan.approval].into_iter().flatten() {
            let own = case.mentorship_on(mark.date).is_some_and(|it| it.mentor == mark.person);
            assert!(!own || case.mentorships.len() > 1, "a mentor's own mark");
            assert_ne!(mark.person, case.head.mentee);
        }
    }
}

#[track_caller]
fn what_is_approved_is_frozen_whole(case: &Case) {
    for version in case.versions.values() {
        assert_eq!(version.plan.state, PlanState::Approved);
        assert!(!version.items.is_empty(), "an empty plan was approved");
        assert!(version.items.iter().all(|(id, _)| case.items.contains_key(id)), "an item is lost");
    }
    let numbers: Vec<u16> = case.versions.keys().copied().collect();
    assert!(numbers.iter().zip(1..).all(|(number, nth)| *number == nth), "{numbers:?}");
}

#[track_caller]
fn a_completed_case_was_heard(case: &Case, facts: &Facts) {
    let Some(Closing::Completed { date }) = &case.head.closing else { return };
    let heard = case.report.presented.as_ref().expect("completed without a hearing");
    let meeting = &facts.school.meetings[&heard.meeting];
    assert!(meeting.date <= *date && meeting.protocol.is_some());
    assert!(case.report.text.has_recommendation());
}

#[track_caller]
fn at_most_one_case_of_a_teacher_is_open(facts: &Facts) {
    let mut open: Vec<_> = facts.summaries.iter().filter(|it| it.is_open()).map(|it| it.mentee).collect();
    let all = open.len();
    open.sort_unstable();
    open.dedup();
    assert_eq!(open.len(), all, "two open cases of one teacher");
}
