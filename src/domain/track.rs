//! Which steps has a case made, when and how timely, and which are ahead?

use super::case::{Case, Closing};
use super::diagnostics::RoundKind;
use super::id::{ItemId, PersonId};
use super::mentorship::Mentorship;
use super::plan::{Mark, Plan};
use super::school::School;
use super::step::{Clock, OpenStep, Step, open_steps};
use super::summary::summary;
use super::term::Due;
use chrono::{Days, NaiveDate};

/// How a step that was made stands against the dates that it was held to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timeliness {
    /// By the binding day.
    OnTime,
    /// Later, while a pause explains it; a pause never moves a legal date.
    Covered,
    /// Later.
    Late,
}

/// A step that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeStep {
    /// When.
    pub on: NaiveDate,
    /// By whom; none where the step is the school's.
    pub by: Option<PersonId>,
    /// The dates that it was held to, frozen when it was made.
    pub held_to: Option<Due>,
    /// How it stands against them.
    pub timeliness: Option<Timeliness>,
}

/// Whether a step was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// It was.
    Made(MadeStep),
    /// It is ahead.
    Ahead(OpenStep),
}

/// Names a place on the track, so that a selection can follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Which step.
    pub step: Step,
    /// The plan item, for a step that is one.
    pub item: Option<ItemId>,
    /// The number among its likes: the second mentor, the second follow-up.
    pub nth: usize,
}

/// One step of the track.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackStep {
    /// Its place.
    pub place: Place,
    /// Whether it was made.
    pub progress: Progress,
}

/// Returns the track of a case: the steps made in the order of the process, then those ahead by date.
pub fn track(case: &Case, school: &School, today: NaiveDate) -> Vec<TrackStep> {
    let made = made(case, school).into_iter().map(|(step, made)| (step, None, Progress::Made(made)));
    let ahead = ahead(case, school, today).into_iter().map(|it| (it.step, it.item, Progress::Ahead(it)));
    let mut track: Vec<TrackStep> = Vec::new();
    for (step, item, progress) in made.chain(ahead) {
        let nth = track.iter().filter(|other| (other.place.step, other.place.item) == (step, item)).count();
        track.push(TrackStep { place: Place { step, item, nth }, progress });
    }
    track
}

fn made(case: &Case, school: &School) -> Vec<(Step, MadeStep)> {
    let mut made: Vec<(Step, MadeStep)> = mentors(case, school);
    if let Some(round) = case.round(RoundKind::Initial) {
        made.push((Step::Diagnostics, judged(round.date, Some(round.by), round.closed.held_to, case)));
    }
    let first = case.versions.values().next().map(|version| &version.plan);
    if let Some(plan) = first.or(case.plan.as_ref()) {
        made.extend(of_plan(plan, case));
    }
    made.extend(of_report(case, school));
    made
}

/// The mentors, each by the date of the order that assigned them.
fn mentors(case: &Case, school: &School) -> Vec<(Step, MadeStep)> {
    let mut all: Vec<&Mentorship> = case.mentorships.values().collect();
    all.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    let made = |it: &Mentorship| {
        let on = school.orders.get(&it.order).map_or(it.from, |order| order.date);
        (Step::Assign, MadeStep { on, by: Some(it.mentor), held_to: None, timeliness: None })
    };
    all.into_iter().map(made).collect()
}

fn of_plan(plan: &Plan, case: &Case) -> Vec<(Step, MadeStep)> {
    let mark = |step, mark: &Mark| (step, judged(mark.date, Some(mark.person), mark.closed.held_to, case));
    let sent = plan.submission.as_ref();
    let by = |date| case.mentorship_on(date).map(|mentorship| mentorship.mentor);
    sent.map(|sent| (Step::Submit, judged(sent.date, by(sent.date), sent.closed.held_to, case)))
        .into_iter()
        .chain(plan.agreement.as_ref().map(|it| mark(Step::Agree, it)))
        .chain(plan.approval.as_ref().map(|it| mark(Step::Approve, it)))
        .collect()
}

fn of_report(case: &Case, school: &School) -> Vec<(Step, MadeStep)> {
    let report = &case.report;
    let by = |date| case.mentorship_on(date).map(|mentorship| mentorship.mentor);
    let ready = report
        .ready
        .as_ref()
        .map(|ready| (Step::Report, judged(ready.date, by(ready.date), ready.closed.held_to, case)));
    let heard = report.presented.as_ref().and_then(|heard| {
        let meeting = school.meetings.get(&heard.meeting)?;
        Some((Step::Present, judged(meeting.date, None, heard.closed.held_to, case)))
    });
    let completed = match &case.head.closing {
        Some(Closing::Completed { date }) => Some((Step::Complete, judged(*date, None, None, case))),
        Some(Closing::Early { .. }) | None => None,
    };
    ready.into_iter().chain(heard).chain(completed).collect()
}

fn judged(on: NaiveDate, by: Option<PersonId>, held_to: Option<Due>, case: &Case) -> MadeStep {
    let timeliness = held_to.map(|due| match on <= due.binding {
        true => Timeliness::OnTime,
        false if is_covered(on, due, case) => Timeliness::Covered,
        false => Timeliness::Late,
    });
    MadeStep { on, by, held_to, timeliness }
}

/// A pause explains a delay when it touches the days in which the step was to be made: the thirty before its
/// last, as far as the case had begun, and those after it.
fn is_covered(on: NaiveDate, due: Due, case: &Case) -> bool {
    let from = due.binding.checked_sub_days(Days::new(30)).unwrap_or(due.binding).max(case.head.start.date);
    case.head.pauses.iter().any(|pause| pause.from <= on && pause.to.is_none_or(|to| to >= from))
}

/// The steps ahead: in stage I in their order, later by date; without a mentor the assignment first.
fn ahead(case: &Case, school: &School, today: NaiveDate) -> Vec<OpenStep> {
    let mut steps = open_steps(case, school);
    if case.stage_two_began().is_some() {
        steps.sort_by_key(|it| (it.clock.due().map_or(NaiveDate::MAX, |due| due.binding), it.step));
    }
    if case.head.closing.is_none()
        && case.head.start.date <= today
        && case.mentorship_on(today).is_none()
        && let Some(vacancy) = summary(case, school).vacancies.iter().rfind(|it| it.from <= today)
    {
        steps.insert(0, assignment(vacancy.from, vacancy.clock));
    }
    steps
}

fn assignment(opens: NaiveDate, clock: Clock) -> OpenStep {
    let step = Step::Assign;
    OpenStep { step, opens, clock, whose: step.whose(), item: None, about: String::new() }
}
