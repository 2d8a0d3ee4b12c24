//! What does an inspection read of a year: a line a case?
//!
//! ```text
//! No. · teacher · mentors · order · start · diagnostics due, done · plan due, agreed, approved ·
//! timeliness · reason                                                      totals below
//! ```

use super::calendar::Calendar;
use super::case::{Case, CaseKind, Closing, EarlyEndReason, Pause};
use super::code::CaseCode;
use super::deadline;
use super::diagnostics::RoundKind;
use super::name::FullName;
use super::order::OrderName;
use super::part::PartKey;
use super::plan::{Given, Mark, Plan};
use super::school::School;
use super::settings::{Agreement, Settings};
use super::step::Step;
use super::term::Due;
use super::timeliness::Timeliness;
use super::track::{MadeStep, Progress, track};
use chrono::NaiveDate;

/// A stretch of days, both included: a school year, a half-year, the time since the last inspection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// How a mark shows in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stamp {
    /// It was not given yet.
    Awaited,
    /// The staff list has no deputy: the step is skipped, and that is said.
    NotNeeded,
    /// It stands on a paper with this date.
    OnPaper(NaiveDate),
    /// It was given in the program on this day; there is no paper to look at.
    WithoutPaper(NaiveDate),
}

impl Stamp {
    fn of(mark: Option<&Mark>) -> Self {
        match mark.map(|mark| (&mark.given, mark.date)) {
            None => Self::Awaited,
            Some((Given::FromPaper, date)) => Self::OnPaper(date),
            Some((Given::InProgram, date)) => Self::WithoutPaper(date),
        }
    }

    /// Returns the day of the mark, where it was given.
    pub fn date(self) -> Option<NaiveDate> {
        match self {
            Self::OnPaper(date) | Self::WithoutPaper(date) => Some(date),
            Self::Awaited | Self::NotNeeded => None,
        }
    }
}

/// How the steps of stage I stand against their terms, the worse of diagnostics and plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// All made by the binding days.
    InTime,
    /// Something is still to be made, and there is time.
    Ahead,
    /// Something was late while a pause explains it.
    Covered,
    /// Something was late, and somebody said why.
    Excused,
    /// Something was late.
    Late,
    /// Something is late and not made yet.
    Overdue,
}

/// What explains a delay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A pause that touches stage I, with its days, its ground and its document.
    Pause(Pause),
    /// What somebody said of a step that came late.
    Said(String),
}

/// A line of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number, from 1.
    pub number: usize,
    /// The case.
    pub case: CaseCode,
    /// The teacher.
    pub mentee: FullName,
    /// The mentors, the first one first, each once.
    pub mentors: Vec<FullName>,
    /// The order of the first mentorship.
    pub order: Option<OrderName>,
    /// The first day of stage I.
    pub start: NaiveDate,
    /// By when the diagnostics was due; what it was held to, once it is made.
    pub diagnostics_due: Option<Due>,
    /// When it was made.
    pub diagnostics_done: Option<NaiveDate>,
    /// By when the plan was to be approved.
    pub plan_due: Option<Due>,
    /// The mark of agreement on the first version.
    pub agreed: Stamp,
    /// The mark of approval on the first version.
    pub approved: Stamp,
    /// How it stands against the terms; none where the calendar lacks the year.
    pub judgement: Option<Judgement>,
    /// What explains a delay, where something does.
    pub reasons: Vec<Reason>,
    /// The records that show all this.
    pub records: Vec<PartKey>,
}

/// The sums below the register: the cases of each, so that every sum can be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// All cases.
    pub cases: Vec<CaseCode>,
    /// Those with the diagnostics made.
    pub diagnosed: Vec<CaseCode>,
    /// Those with an approved plan.
    pub approved: Vec<CaseCode>,
    /// Approved plans without a paper.
    pub without_paper: Vec<CaseCode>,
    /// Everything in time.
    pub in_time: Vec<CaseCode>,
    /// Something still to be made, and there is time.
    pub ahead: Vec<CaseCode>,
    /// Late, and covered by a pause.
    pub covered: Vec<CaseCode>,
    /// Late, with a reason that somebody gave.
    pub excused: Vec<CaseCode>,
    /// Late.
    pub late: Vec<CaseCode>,
    /// Overdue on the day.
    pub overdue: Vec<CaseCode>,
}

/// The inspection register.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    /// The lines, by name.
    pub entries: Vec<Entry>,
    /// The sums.
    pub totals: Totals,
}

/// Compiles the register of the cases that ran in a period, as they stand on a day.
///
/// A case that runs through two school years stands in both. One registered in error stands in none.
pub fn register(school: &School, cases: &[Case], period: Period, today: NaiveDate) -> Register {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else {
        return Register::default();
    };
    let compiling = Compiling { school, settings, calendar, today };
    let mut entries: Vec<Entry> = cases
        .iter()
        .filter(|case| is_registered(case))
        .filter(|case| case.head.start.date <= period.to && case.last_day() >= period.from)
        .map(|case| compiling.entry(case))
        .collect();
    entries.sort_by_key(|entry| (entry.mentee.sort_key(), entry.case));
    for (at, entry) in entries.iter_mut().enumerate() {
        entry.number = at + 1;
    }
    Register { totals: totals(&entries), entries }
}

/// Says whether a case belongs to the register. Support continued by the school's own decision, outside the
/// legal clocks, is left out here.
fn is_registered(case: &Case) -> bool {
    case.head.kind == CaseKind::Mentoring && !case.was_registered_in_error()
}

struct Compiling<'a> {
    school: &'a School,
    settings: &'a Settings,
    calendar: &'a Calendar,
    today: NaiveDate,
}

impl Compiling<'_> {
    fn entry(&self, case: &Case) -> Entry {
        let steps = self.made(case);
        let (round, approval) = (of(&steps, Step::Diagnostics), of(&steps, Step::Approve));
        let (start, terms) = (case.head.start.date, &self.settings.terms);
        let held = |step: Option<&MadeStep>| step.and_then(|step| step.held_to);
        let diagnostics_due =
            held(round).or_else(|| deadline::diagnostics_due(start, terms, self.calendar).ok());
        let plan_due = held(approval).or_else(|| deadline::plan_due(start, terms, self.calendar).ok());
        let judged = [(round, diagnostics_due), (approval, plan_due)];
        let judgement = judged.into_iter().map(|(step, due)| self.judged(case, step, due)).collect();
        let judgement: Option<Vec<Judgement>> = judgement;
        let judgement = judgement.and_then(|both| both.into_iter().max());
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
        let mut all: Vec<_> = case.mentorships.values().collect();
        all.sort_by_key(|it| (it.from, it.id));
        let mut names: Vec<FullName> = Vec::new();
        for name in all.into_iter().map(|it| self.school.name_of(it.mentor)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    fn order(&self, case: &Case) -> Option<OrderName> {
        let first = case.mentorships.values().min_by_key(|it| (it.from, it.id))?;
        let order = self.school.orders.get(&first.order)?;
        Some(OrderName { number: order.number.clone(), date: order.date })
    }
}

fn of(steps: &[(Step, MadeStep)], step: Step) -> Option<&MadeStep> {
    steps.iter().find(|(other, _)| *other == step).map(|(_, made)| made)
}

/// Stage I ends with the first version; later ones are held to no term.
fn first_version(case: &Case) -> Option<&Plan> {
    case.versions.values().next().map(|version| &version.plan).or(case.plan.as_ref())
}

/// The pauses that touch stage I, where something of it was late.
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

fn totals(entries: &[Entry]) -> Totals {
    let those = |belongs: &dyn Fn(&Entry) -> bool| -> Vec<CaseCode> {
        entries.iter().filter(|entry| belongs(entry)).map(|entry| entry.case).collect()
    };
    let judged = |judgement| those(&|entry| entry.judgement == Some(judgement));
    Totals {
        cases: those(&|_| true),
        diagnosed: those(&|entry| entry.diagnostics_done.is_some()),
        approved: those(&|entry| entry.approved.date().is_some()),
        without_paper: those(&|entry| matches!(entry.approved, Stamp::WithoutPaper(_))),
        in_time: judged(Judgement::InTime),
        ahead: judged(Judgement::Ahead),
        covered: judged(Judgement::Covered),
        excused: judged(Judgement::Excused),
        late: judged(Judgement::Late),
        overdue: judged(Judgement::Overdue),
    }
}

impl Case {
    /// Says whether the case was registered in error: it never was one of mentoring.
    pub fn was_registered_in_error(&self) -> bool {
        matches!(self.head.closing, Some(Closing::Early { reason: EarlyEndReason::Error, .. }))
    }
}
