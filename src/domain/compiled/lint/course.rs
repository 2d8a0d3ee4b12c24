//! What does not add up in the course of a case: its mentor, its council, its report?

use super::{Finding, What};
use crate::domain::case::Case;
use crate::domain::clock::step::{Clock, Step, open_steps};
use crate::domain::compiled::figures::figures;
use crate::domain::part::PartKey;
use crate::domain::school::School;
use chrono::{Datelike, NaiveDate};

pub(super) fn findings(case: &Case, school: &School, today: NaiveDate) -> Vec<Finding> {
    let mut found = of_mentor(case, school, today);
    found.extend(of_meeting(case, school, today));
    found.extend(of_follow_ups(case, school, today));
    found.extend(of_report(case));
    found
}

fn of_mentor(case: &Case, school: &School, today: NaiveDate) -> Vec<Finding> {
    match case.mentorship_on(today) {
        None if case.head.start.date <= today => {
            vec![Finding::of_case(case, PartKey::Head(case.id()), What::NoMentor)]
        }
        None => Vec::new(),
        Some(it) => {
            let left = school.people.get(&it.mentor).and_then(|mentor| mentor.left_on);
            let gone = left.filter(|left| *left < today);
            let about = PartKey::Mentorship(case.id(), it.id);
            gone.map(|left| Finding::of_case(case, about, What::MentorHasLeft(left))).into_iter().collect()
        }
    }
}

/// The spring check is that of the year in which the case ends: its report is heard in that spring.
fn of_meeting(case: &Case, school: &School, today: NaiveDate) -> Option<Finding> {
    let terms = &school.settings.as_ref()?.terms;
    let from = terms.spring_check.in_year(case.head.end.year())?;
    let lacks = case.report.meeting.is_none() && case.report.presented.is_none();
    (today >= from && lacks).then(|| Finding::of_case(case, PartKey::Report(case.id()), What::NoMeeting))
}

fn of_follow_ups(case: &Case, school: &School, today: NaiveDate) -> Vec<Finding> {
    let steps = open_steps(case, school).into_iter().filter(|step| step.step == Step::FollowUp);
    let late = steps.filter_map(|step| Clock::due(step.clock)).filter(|due| due.binding < today);
    late.map(|due| {
        let promised = case.events.values().find(|it| it.counts() && it.text.follow_up == Some(due.binding));
        let about = promised.map_or(PartKey::Head(case.id()), |it| PartKey::Event(case.id(), it.id));
        Finding::of_case(case, about, What::FollowUpOverdue(due.binding))
    })
    .collect()
}

fn of_report(case: &Case) -> Option<Finding> {
    case.report.ready.as_ref()?;
    let lacks = figures(case).unanswered.len();
    let what = What::ReadyButUnanswered(lacks);
    (lacks > 0).then(|| Finding::of_case(case, PartKey::Report(case.id()), what))
}
