//! What must hold of a case after every change?

use crate::domain::calendar;
use crate::domain::case::chronology;
use crate::domain::case::interruption;
use crate::domain::case::{Case, Closing};
use crate::domain::change::Change;
use crate::domain::facts::Facts;
use crate::domain::part::Part;
use crate::domain::people::person::Ground;
use crate::domain::plan::PlanState;

use crate::domain::clock::step::Step;
use crate::domain::compiled::summary::Summary;
use crate::domain::refusal::{Field, Refusal};

/// Refuses a change that would leave a case broken, and says which rule it breaks.
///
/// Checked after every change, whatever command made it, so that a rule need not be repeated in
/// each decision.
///
/// # Errors
///
/// The [`Refusal`] of the first rule that the changed case would break.
pub fn check(change: &Change, facts: &Facts) -> Result<(), Refusal> {
    calendar_can_be(change)?;
    let Some(id) = change.case else { return Ok(()) };
    let mut after = facts.clone_for_case();
    for edit in &change.edits {
        match &edit.after {
            Some(part) => after.put(part.clone()),
            None => after.take(&edit.key),
        }
    }
    let Some(case) = after.case.as_ref().filter(|case| case.id() == id) else { return Ok(()) };
    holds(case, facts)
}

/// Whoever changes the calendar, in whatever way: its days lie in their years, its years follow each other.
fn calendar_can_be(change: &Change) -> Result<(), Refusal> {
    change.edits.iter().filter_map(|edit| edit.after.as_ref()).try_for_each(|part| match part {
        Part::Calendar(calendar) => calendar::check::holds(calendar),
        Part::Settings(_)
        | Part::Person(_)
        | Part::Order(_)
        | Part::Meeting(_)
        | Part::Rubric(_)
        | Part::Template(_)
        | Part::Appointment(_)
        | Part::Head(_)
        | Part::Mentorship(..)
        | Part::Round(..)
        | Part::Plan(..)
        | Part::Version(..)
        | Part::Item(..)
        | Part::Event(..)
        | Part::Report(..) => Ok(()),
    })
}

/// Says which rule a case breaks, if it breaks one.
///
/// # Errors
///
/// The [`Refusal`] that names the rule.
pub fn holds(case: &Case, facts: &Facts) -> Result<(), Refusal> {
    dates_follow_each_other(case)?;
    mentorships_fit(case, facts)?;
    one_open_case(case, facts)?;
    one_programme(case, facts)?;
    plan_is_in_order(case)?;
    chronology::check(case, facts)?;
    completion_is_earned(case)
}

fn dates_follow_each_other(case: &Case) -> Result<(), Refusal> {
    if case.head.end < case.head.start.date {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    interruption::do_not_overlap(case)?;
    if case.mentorships.values().any(|it| it.voided.is_none() && it.to.is_some_and(|to| to < it.from)) {
        return Err(Refusal::EndBeforeStart(Field::End));
    }
    Ok(())
}

/// They are judged by the days on which they are really held: not voided, not suspended.
fn mentorships_fit(case: &Case, facts: &Facts) -> Result<(), Refusal> {
    let all: Vec<_> = case.mentorships.values().filter(|it| it.voided.is_none()).collect();
    if all.iter().any(|it| facts.school.are_one(it.mentor, case.head.mentee)) {
        return Err(Refusal::OwnMentor);
    }
    if all.iter().any(|it| it.from > case.head.end) {
        return Err(Refusal::MentorshipOutsideCase);
    }
    for (at, one) in all.iter().enumerate() {
        if all[at + 1..].iter().any(|other| one.overlaps(other)) {
            return Err(Refusal::MentorshipsOverlap);
        }
    }
    Ok(())
}

fn one_open_case(case: &Case, facts: &Facts) -> Result<(), Refusal> {
    if case.head.closing.is_some() {
        return Ok(());
    }
    let mentee = facts.school.resolve(case.head.mentee);
    let other = facts.summaries.iter().find(|it| it.is_open() && it.mentee == mentee && it.case != case.id());
    other.map_or(Ok(()), |other| Err(Refusal::CaseAlreadyOpen(other.code)))
}

/// The programme for those who start for the first time is gone through once (Order No. 160); what
/// follows is support continued by decision of the school.
fn one_programme(case: &Case, facts: &Facts) -> Result<(), Refusal> {
    let head = &case.head;
    if head.closing.is_some() || !head.kind.is_legal() || head.ground != Ground::FirstStart {
        return Ok(());
    }
    let completed = |it: &&Summary| {
        facts.school.are_one(it.mentee, head.mentee)
            && it.case != head.id
            && it.kind.is_legal()
            && matches!(it.closing, Some(Closing::Completed { .. }))
    };
    let other = facts.summaries.iter().find(completed);
    other.map_or(Ok(()), |other| Err(Refusal::ProgrammeCompleted(other.code)))
}

fn plan_is_in_order(case: &Case) -> Result<(), Refusal> {
    let Some(plan) = &case.plan else { return Ok(()) };
    if plan.state != PlanState::Draft && plan.submission.is_none() {
        return Err(Refusal::StepMissing(Step::Submit));
    }
    if plan.state == PlanState::Approved && !case.versions.contains_key(&plan.version) {
        return Err(Refusal::StepMissing(Step::Approve));
    }
    Ok(())
}

fn completion_is_earned(case: &Case) -> Result<(), Refusal> {
    if !matches!(case.head.closing, Some(Closing::Completed { .. })) || !case.head.kind.is_legal() {
        return Ok(());
    }
    if case.report.presented.is_none() {
        return Err(Refusal::StepMissing(Step::Present));
    }
    if !case.report.text.has_recommendation() {
        return Err(Refusal::NoRecommendation);
    }
    Ok(())
}
