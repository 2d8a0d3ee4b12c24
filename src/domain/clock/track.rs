//! Which steps has a case made, when and how timely, and which are ahead?

use crate::domain::case::closed::Closed;
use crate::domain::case::timeliness::{Timeliness, timeliness};
use crate::domain::case::{Case, Closing};
use crate::domain::clock::step::{Clock, OpenStep, Step, open_steps};
use crate::domain::clock::term::Due;
use crate::domain::compiled::summary::summary;
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::people::mentorship::Mentorship;
use crate::domain::plan::{Mark, Plan};
use crate::domain::school::School;
use chrono::NaiveDate;

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

/// Says whether a step was made late, and neither a pause nor a reason explains it.
pub fn is_late(case: &Case, school: &School) -> bool {
    made(case, school).iter().any(|(_, it)| it.timeliness == Some(Timeliness::Late))
}

fn made(case: &Case, school: &School) -> Vec<(Step, MadeStep)> {
    let mut made: Vec<(Step, MadeStep)> = mentors(case, school);
    if let Some(round) = case.round(RoundKind::Initial) {
        made.push((
            Step::Diagnostics,
            judged(Step::Diagnostics, round.date, Some(round.by), &round.closed, case),
        ));
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
    let mut all: Vec<&Mentorship> = case.mentorships.values().filter(|it| it.voided.is_none()).collect();
    all.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    let made = |it: &Mentorship| {
        let on = school.orders.get(&it.order).map_or(it.from, |order| order.date);
        (Step::Assign, MadeStep { on, by: Some(it.mentor), held_to: None, timeliness: None })
    };
    all.into_iter().map(made).collect()
}

fn of_plan(plan: &Plan, case: &Case) -> Vec<(Step, MadeStep)> {
    let mark = |step, mark: &Mark| (step, judged(step, mark.date, Some(mark.person), &mark.closed, case));
    let sent = plan.submission.as_ref();
    let by = |date| case.mentorship_on(date).map(|mentorship| mentorship.mentor);
    sent.map(|sent| (Step::Submit, judged(Step::Submit, sent.date, by(sent.date), &sent.closed, case)))
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
        .map(|ready| (Step::Report, judged(Step::Report, ready.date, by(ready.date), &ready.closed, case)));
    let heard = report.presented.as_ref().and_then(|heard| {
        let meeting = school.meetings.get(&heard.meeting)?;
        Some((Step::Present, judged(Step::Present, meeting.date, None, &heard.closed, case)))
    });
    let completed = match &case.head.closing {
        Some(Closing::Completed { date }) => {
            let made = MadeStep { on: *date, by: None, held_to: None, timeliness: None };
            Some((Step::Complete, made))
        }
        Some(Closing::Early { .. }) | None => None,
    };
    ready.into_iter().chain(heard).chain(completed).collect()
}

fn judged(step: Step, on: NaiveDate, by: Option<PersonId>, closed: &Closed, case: &Case) -> MadeStep {
    let timeliness = timeliness(step, on, closed, case);
    MadeStep { on, by, held_to: closed.held_to, timeliness }
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
