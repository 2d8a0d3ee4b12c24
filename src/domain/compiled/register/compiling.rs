//! What does the line of one case say?

use super::{Entry, Judgement, Reason, Stamp};
use crate::domain::calendar::Calendar;
use crate::domain::case::timeliness::Timeliness;
use crate::domain::case::{Case, Pause};
use crate::domain::clock::deadline;
use crate::domain::clock::step::Step;
use crate::domain::clock::term::Due;
use crate::domain::clock::track::{MadeStep, Progress, track};
use crate::domain::diagnostics::RoundKind;
use crate::domain::order::OrderName;
use crate::domain::part::PartKey;
use crate::domain::people::mentorship::Mentorship;
use crate::domain::people::name::FullName;
use crate::domain::plan::Plan;
use crate::domain::school::School;
use crate::domain::settings::{Agreement, Settings};
use chrono::NaiveDate;

/// What a line is compiled with.
pub(super) struct Compiling<'a> {
    pub school: &'a School,
    pub settings: &'a Settings,
    pub calendar: &'a Calendar,
    pub today: NaiveDate,
}

impl Compiling<'_> {
    /// Compiles the line of a case; its number is given when all stand in their order.
    pub fn entry(&self, case: &Case) -> Entry {
        let steps = self.made(case);
        let (round, approval) = (of(&steps, Step::Diagnostics), of(&steps, Step::Approve));
        let (start, terms) = (case.head.start.date, &self.settings.terms);
        let held = |step: Option<&MadeStep>| step.and_then(|step| step.held_to);
        let diagnostics_due =
            held(round).or_else(|| deadline::diagnostics_due(start, terms, self.calendar).ok());
        let plan_due = held(approval).or_else(|| deadline::plan_due(start, terms, self.calendar).ok());
        let of_round = self.judged(case, round, diagnostics_due);
        let of_plan = self.judged(case, approval, plan_due);
        let judgement = of_round.zip(of_plan).map(|(one, other)| one.max(other));
        let plan = first_version(case);
        Entry {
            number: 0,
            case: case.head.code,
            mentee: self.school.name_of(case.head.mentee),
            mentors: self.mentors(case),
            order: self.order(case),
            start,
            diagnostics_due,
            diagnostics_done: round.map(|step| step.on),
            plan_due,
            agreed: self.agreed(plan),
            approved: Stamp::of(plan.and_then(|plan| plan.approval.as_ref())),
            judgement,
            reasons: reasons(case, judgement, plan_due),
            records: records(case),
        }
    }

    fn made(&self, case: &Case) -> Vec<(Step, MadeStep)> {
        let track = track(case, self.school, self.today).into_iter();
        track
            .filter_map(|it| match it.progress {
                Progress::Made(made) => Some((it.place.step, made)),
                Progress::Ahead(_) => None,
            })
            .collect()
    }

    /// A step not made is overdue after its binding day, unless the case ended before that.
    fn judged(&self, case: &Case, step: Option<&MadeStep>, due: Option<Due>) -> Option<Judgement> {
        match step {
            Some(made) => made.timeliness.as_ref().map(|timeliness| match timeliness {
                Timeliness::OnTime => Judgement::InTime,
                Timeliness::Covered(_) => Judgement::Covered,
                Timeliness::Excused(_) => Judgement::Excused,
                Timeliness::Late => Judgement::Late,
            }),
            None => due.map(|due| {
                let until = if case.head.closing.is_some() { case.last_day() } else { self.today };
                if until > due.binding { Judgement::Overdue } else { Judgement::Ahead }
            }),
        }
    }

    fn agreed(&self, plan: Option<&Plan>) -> Stamp {
        match (Stamp::of(plan.and_then(|plan| plan.agreement.as_ref())), self.settings.agreement) {
            (Stamp::Awaited, Agreement::NoneInStaffList) => Stamp::NotNeeded,
            (stamp, _) => stamp,
        }
    }

    fn mentors(&self, case: &Case) -> Vec<FullName> {
        let mut names: Vec<FullName> = Vec::new();
        for name in held(case).into_iter().map(|it| self.school.name_of(it.mentor)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn order(&self, case: &Case) -> Option<OrderName> {
        let order = self.school.orders.get(&held(case).first()?.order)?;
        Some(OrderName { number: order.number.clone(), date: order.date })
    }
}

/// The mentorships that had a day, the earliest first.
fn held(case: &Case) -> Vec<&Mentorship> {
    let mut all: Vec<_> = case.mentorships.values().filter(|it| it.voided.is_none()).collect();
    all.sort_by_key(|it| (it.from, it.id));
    all
}

fn of(steps: &[(Step, MadeStep)], step: Step) -> Option<&MadeStep> {
    steps.iter().find(|(other, _)| *other == step).map(|(_, made)| made)
}

/// Stage I ends with the first version; later ones are held to no term.
fn first_version(case: &Case) -> Option<&Plan> {
    case.versions.values().next().map(|version| &version.plan).or(case.plan.as_ref())
}

/// The pauses that touch stage I, and what was said, where something of it was late.
fn reasons(case: &Case, judgement: Option<Judgement>, plan_due: Option<Due>) -> Vec<Reason> {
    match judgement {
        Some(Judgement::Covered | Judgement::Excused | Judgement::Late | Judgement::Overdue) => {
            let until = first_version(case)
                .and_then(|plan| plan.approval.as_ref().map(|mark| mark.date))
                .or(plan_due.map(|due| due.binding));
            let touches = |pause: &&Pause| until.is_none_or(|until| pause.from <= until);
            let pauses = case.pauses().filter(touches).cloned().map(Reason::Pause);
            pauses.chain(said(case).map(Reason::Said)).collect()
        }
        Some(Judgement::InTime | Judgement::Ahead) | None => Vec::new(),
    }
}

/// What was said of the steps of stage I that came late.
fn said(case: &Case) -> impl Iterator<Item = String> {
    let round = case.round(RoundKind::Initial).map(|round| &round.closed);
    let approval = first_version(case).and_then(|plan| plan.approval.as_ref()).map(|mark| &mark.closed);
    round.into_iter().chain(approval).filter_map(|closed| closed.late.clone())
}

fn records(case: &Case) -> Vec<PartKey> {
    let id = case.id();
    let mentorships = case.mentorships.values().map(|it| PartKey::Mentorship(id, it.id));
    let orders = case.mentorships.values().map(|it| PartKey::Order(it.order));
    let round = case.round(RoundKind::Initial).map(|it| PartKey::Round(id, it.id));
    let version = case.versions.keys().next().map(|number| PartKey::Version(id, *number));
    let plan = version.or(case.plan.as_ref().map(|_| PartKey::Plan(id)));
    let head = [PartKey::Head(id), PartKey::Person(case.head.mentee)].into_iter();
    let mut records: Vec<PartKey> = head.chain(mentorships).chain(orders).chain(round).chain(plan).collect();
    records.sort();
    records.dedup();
    records
}
