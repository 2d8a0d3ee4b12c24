//! Do the days of a case follow one another as the process does?

use crate::domain::case::{Case, Closing};
use crate::domain::clock::step::Step;
use crate::domain::diagnostics::RoundKind;
use crate::domain::facts::Facts;
use crate::domain::part::PartKey;
use crate::domain::plan::{Outcome, Plan};
use crate::domain::refusal::Refusal;
use chrono::NaiveDate;

/// A step and its day, as far as it is made.
type Made = (Step, Option<NaiveDate>);

/// Refuses days out of their order.
///
/// ```text
/// start ≤ every record
/// diagnostics ≤ submitted ≤ agreed ≤ approved, of every version; approved ≤ the next one submitted
/// first approved ≤ report ready ≤ heard ≤ completed
/// ```
///
/// # Errors
///
/// [`Refusal::RecordBeforeStart`], or [`Refusal::OutOfOrder`] with both steps.
pub(in crate::domain) fn check(case: &Case, facts: &Facts) -> Result<(), Refusal> {
    nothing_before_the_start(case)?;
    let diagnostics = (Step::Diagnostics, case.round(RoundKind::Initial).map(|round| round.date));
    let mut approved = None;
    for plan in plans(case) {
        let [submit, agree, approve] = of_plan(plan);
        in_order(&[diagnostics, submit, agree, approve])?;
        in_order(&[(Step::Approve, approved), submit])?;
        approved = approve.1;
    }
    in_order(&last_steps(case, facts))
}

/// Every version once, in their order; the present plan is one of them while it stands approved.
fn plans(case: &Case) -> impl Iterator<Item = &Plan> {
    let present = case.plan.as_ref().filter(|plan| !case.versions.contains_key(&plan.version));
    case.versions.values().map(|version| &version.plan).chain(present)
}

fn of_plan(plan: &Plan) -> [Made; 3] {
    [
        (Step::Submit, plan.submission.as_ref().map(|it| it.date)),
        (Step::Agree, plan.agreement.as_ref().map(|it| it.date)),
        (Step::Approve, plan.approval.as_ref().map(|it| it.date)),
    ]
}

fn last_steps(case: &Case, facts: &Facts) -> [Made; 4] {
    let first = case.versions.values().next().and_then(|version| version.plan.approval.as_ref());
    let heard = case.report.presented.as_ref().and_then(|it| facts.school.meetings.get(&it.meeting));
    let completed = match case.head.closing {
        Some(Closing::Completed { date }) => Some(date),
        Some(Closing::Early { .. }) | None => None,
    };
    [
        (Step::Approve, first.map(|mark| mark.date)),
        (Step::Report, case.report.ready.as_ref().map(|ready| ready.date)),
        (Step::Present, heard.map(|meeting| meeting.date)),
        (Step::Complete, completed),
    ]
}

fn in_order(steps: &[Made]) -> Result<(), Refusal> {
    let made: Vec<(Step, NaiveDate)> =
        steps.iter().filter_map(|(step, on)| on.map(|on| (*step, on))).collect();
    match made.windows(2).find(|pair| pair[1].1 < pair[0].1) {
        Some(pair) => Err(Refusal::OutOfOrder { first: pair[0], then: pair[1] }),
        None => Ok(()),
    }
}

fn nothing_before_the_start(case: &Case) -> Result<(), Refusal> {
    let start = case.head.start.date;
    match dated(case).into_iter().find(|(_, on)| *on < start) {
        Some((record, on)) => Err(Refusal::RecordBeforeStart(record, on)),
        None => Ok(()),
    }
}

/// Every record that counts, with its day.
fn dated(case: &Case) -> Vec<(PartKey, NaiveDate)> {
    let id = case.id();
    let rounds = case.rounds.values().filter(|it| it.voided.is_none());
    let mut dated: Vec<_> = rounds.map(|it| (PartKey::Round(id, it.id), it.date)).collect();
    let submissions = plans(case).filter_map(|plan| plan.submission.as_ref());
    dated.extend(submissions.map(|it| (PartKey::Plan(id), it.date)));
    dated.extend(case.items.values().filter_map(|item| match item.outcome {
        Outcome::Done { date, .. } => Some((PartKey::Item(id, item.id), date)),
        Outcome::Open | Outcome::NotDone { .. } | Outcome::Cancelled { .. } => None,
    }));
    let events = case.events.values().filter(|it| it.voided.is_none());
    dated.extend(events.map(|it| (PartKey::Event(id, it.id), it.text.date)));
    dated.extend(case.report.ready.iter().map(|it| (PartKey::Report(id), it.date)));
    dated.extend(case.pauses().map(|pause| (PartKey::Head(id), pause.from)));
    dated.extend(case.head.closing.iter().map(|it| (PartKey::Head(id), it.date())));
    dated
}
