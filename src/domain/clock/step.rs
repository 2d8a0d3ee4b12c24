//! Which steps does a case go through, and which of them are open until when?

use crate::domain::calendar::day_number;
use crate::domain::calendar::{Calendar, CalendarGap};
use crate::domain::case::Case;
use crate::domain::clock::deadline;
use crate::domain::clock::term::Due;
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, ItemTerm, PlanState};
use crate::domain::school::School;
use crate::domain::settings::{Agreement, Settings};
use crate::domain::year_template::YearMonth;
use chrono::{Month, NaiveDate};
use serde::{Deserialize, Serialize};

/// A step of the process.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// A mentor is to be assigned.
    Assign,
    /// The diagnostics is to be made.
    Diagnostics,
    /// The plan is to be submitted.
    Submit,
    /// The plan is to be agreed.
    Agree,
    /// The plan is to be approved.
    Approve,
    /// An item of the plan is to be carried out.
    Item,
    /// The pair is to meet.
    Contact,
    /// A follow-up visit is due.
    FollowUp,
    /// The report is to be made ready.
    Report,
    /// The report is to be heard.
    Present,
    /// The case is to be completed.
    Complete,
}

/// With whom a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The mentor.
    Mentor,
    /// The deputy head.
    Deputy,
    /// The head.
    Head,
    /// The coordinator.
    Coordinator,
}

impl Step {
    /// The steps of stage I that lead to an approved plan, in their order.
    pub const STAGE_ONE: [Self; 4] = [Self::Diagnostics, Self::Submit, Self::Agree, Self::Approve];

    /// Returns with whom the step is.
    pub fn whose(self) -> Whose {
        match self {
            Self::Assign | Self::Approve => Whose::Head,
            Self::Agree => Whose::Deputy,
            Self::Diagnostics | Self::Submit | Self::Item | Self::Contact | Self::FollowUp | Self::Report => {
                Whose::Mentor
            }
            Self::Present | Self::Complete => Whose::Coordinator,
        }
    }

    /// Says whether the step is one of stage I, for which "soon" counts working days.
    pub fn is_of_stage_one(self) -> bool {
        Self::STAGE_ONE.contains(&self)
    }
}

/// By when a step is due, or why that cannot be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Clock {
    /// The dates.
    Due(Due),
    /// The calendar has no data for a year that the count enters.
    NoCalendar(i32),
}

impl Clock {
    /// Returns the dates, where they can be told.
    pub fn due(self) -> Option<Due> {
        match self {
            Self::Due(due) => Some(due),
            Self::NoCalendar(_) => None,
        }
    }
}

impl Clock {
    /// Returns the year that the calendar lacks, where the dates cannot be told.
    pub fn missing_year(self) -> Option<i32> {
        match self {
            Self::Due(_) => None,
            Self::NoCalendar(year) => Some(year),
        }
    }
}

impl From<Result<Due, CalendarGap>> for Clock {
    fn from(due: Result<Due, CalendarGap>) -> Self {
        match due {
            Ok(due) => Self::Due(due),
            Err(gap) => Self::NoCalendar(gap.year),
        }
    }
}

impl From<NaiveDate> for Clock {
    fn from(date: NaiveDate) -> Self {
        Self::Due(Due { nominal: date, binding: date })
    }
}

/// A step that is still to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenStep {
    /// Which.
    pub step: Step,
    /// The first day on which it is one to be made.
    #[serde(with = "day_number")]
    pub opens: NaiveDate,
    /// Until when.
    #[serde(with = "numbered")]
    pub clock: Clock,
    /// With whom it is.
    pub whose: Whose,
    /// The plan item, for a step that is one.
    pub item: Option<ItemId>,
    /// What it is about, in the school's own words: the item's activity.
    pub about: String,
}

/// A clock as the open steps keep it, of which a case has dozens: its days are numbers.
mod numbered {
    use super::{Clock, Due, day_number};
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    enum Numbered {
        Due {
            #[serde(with = "day_number")]
            nominal: NaiveDate,
            #[serde(with = "day_number")]
            binding: NaiveDate,
        },
        NoCalendar(i32),
    }

    pub(super) fn serialize<S: Serializer>(clock: &Clock, serializer: S) -> Result<S::Ok, S::Error> {
        let numbered = match *clock {
            Clock::Due(Due { nominal, binding }) => Numbered::Due { nominal, binding },
            Clock::NoCalendar(year) => Numbered::NoCalendar(year),
        };
        numbered.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Clock, D::Error> {
        Ok(match Numbered::deserialize(deserializer)? {
            Numbered::Due { nominal, binding } => Clock::Due(Due { nominal, binding }),
            Numbered::NoCalendar(year) => Clock::NoCalendar(year),
        })
    }
}

impl OpenStep {
    fn new(step: Step, opens: NaiveDate, clock: Clock) -> Self {
        Self { step, opens, clock, whose: step.whose(), item: None, about: String::new() }
    }
}

/// Returns the open steps of a case: dates only, nothing about today.
///
/// Before the first approval these are the steps of stage I that are not made; after it the
/// items, the follow-ups, the contact clock, and from the final window on the report. Continued
/// support has the latter from its start, and no report.
pub fn open_steps(case: &Case, school: &School) -> Vec<OpenStep> {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else { return Vec::new() };
    if case.head.closing.is_some() {
        return Vec::new();
    }
    match case.stage_two_began() {
        None => stage_one_steps(case, settings, calendar),
        Some(began) => later_steps(case, school, settings, calendar, began),
    }
}

fn stage_one_steps(case: &Case, settings: &Settings, calendar: &Calendar) -> Vec<OpenStep> {
    let start = case.head.start.date;
    let until = Clock::from(deadline::plan_due(start, &settings.terms, calendar));
    let mut steps = Vec::new();
    if case.round(RoundKind::Initial).is_none() {
        let clock = deadline::diagnostics_due(start, &settings.terms, calendar).into();
        steps.push(OpenStep::new(Step::Diagnostics, start, clock));
    }
    let state = case.plan.as_ref().map_or(PlanState::Draft, |plan| plan.state);
    let ahead: &[Step] = match (state, settings.agreement) {
        (PlanState::Draft, Agreement::ByDeputy) => &[Step::Submit, Step::Agree, Step::Approve],
        (PlanState::Draft, Agreement::NoneInStaffList) => &[Step::Submit, Step::Approve],
        (PlanState::Submitted, Agreement::ByDeputy) => &[Step::Agree, Step::Approve],
        (PlanState::Submitted, Agreement::NoneInStaffList) | (PlanState::Agreed, _) => &[Step::Approve],
        (PlanState::Approved, _) => &[],
    };
    steps.extend(ahead.iter().map(|step| OpenStep::new(*step, start, until)));
    steps
}

fn later_steps(
    case: &Case,
    school: &School,
    settings: &Settings,
    calendar: &Calendar,
    began: NaiveDate,
) -> Vec<OpenStep> {
    let mut steps: Vec<OpenStep> = case
        .items_in_force()
        .into_iter()
        .filter(|item| item.is_open())
        .map(|item| item_step(&item, case.head.end, began, calendar))
        .collect();
    steps.extend(follow_ups(case, began));
    steps.push(contact(case, settings, began));
    steps.extend(version_under_way(case, settings, began));
    steps.extend(final_steps(case, school, settings, calendar));
    steps
}

/// Returns the day on which an item is due.
pub fn item_clock(term: ItemTerm, end_of_case: NaiveDate, calendar: &Calendar) -> Clock {
    match term {
        ItemTerm::On(date) | ItemTerm::Range { to: date, .. } => date.into(),
        ItemTerm::Month(month) => month_clock(month, calendar),
        ItemTerm::AllYear => end_of_case.into(),
    }
}

fn month_clock(month: YearMonth, calendar: &Calendar) -> Clock {
    match Month::try_from(month.month) {
        Ok(named) => deadline::month_due(month.year, named, calendar).into(),
        Err(_) => Clock::NoCalendar(month.year),
    }
}

fn item_step(item: &Item, end: NaiveDate, began: NaiveDate, calendar: &Calendar) -> OpenStep {
    OpenStep {
        item: Some(item.id),
        about: item.text.activity.clone(),
        ..OpenStep::new(Step::Item, began, item_clock(item.term(), end, calendar))
    }
}

/// A follow-up is made by any later visit that took place.
fn follow_ups(case: &Case, began: NaiveDate) -> impl Iterator<Item = OpenStep> {
    let last_visit =
        case.events.values().filter(|it| it.counts() && it.text.kind.is_visit()).map(|it| it.text.date).max();
    case.events
        .values()
        .filter(move |it| it.counts() && last_visit.is_none_or(|last| last <= it.text.date))
        .filter_map(|it| it.text.follow_up)
        .map(move |date| OpenStep::new(Step::FollowUp, began, date.into()))
}

/// The pair is to meet again before the day from which the clock is red.
fn contact(case: &Case, settings: &Settings, began: NaiveDate) -> OpenStep {
    let last = case.events.values().filter(|it| it.counts()).map(|it| it.text.date).max();
    let since = last.map_or(began, |last| last.max(began));
    // Of a pause that goes on nobody knows yet how many days it takes; until then nothing is urgent.
    let in_pause = |day| case.pauses().any(|pause| pause.to.is_some() && pause.covers(day));
    let rests = |day| settings.terms.contact_rests(day) || in_pause(day);
    let (_, red) = deadline::contact_due(since, &settings.terms, rests);
    OpenStep::new(Step::Contact, since, red.pred_opt().unwrap_or(red).into())
}

/// A later version on its way is somebody's step too; it has no term of its own.
fn version_under_way(case: &Case, settings: &Settings, began: NaiveDate) -> Option<OpenStep> {
    let plan = case.plan.as_ref()?;
    let step = match (plan.state, settings.agreement) {
        (PlanState::Submitted, Agreement::ByDeputy) => Step::Agree,
        (PlanState::Submitted, Agreement::NoneInStaffList) | (PlanState::Agreed, _) => Step::Approve,
        (PlanState::Draft | PlanState::Approved, _) => return None,
    };
    Some(OpenStep::new(step, plan.submission.as_ref().map_or(began, |sent| sent.date), case.head.end.into()))
}

fn final_steps(case: &Case, school: &School, settings: &Settings, calendar: &Calendar) -> Vec<OpenStep> {
    let opens = deadline::final_opens(case.head.end, &settings.terms);
    let meeting = case.report.meeting.and_then(|id| school.meetings.get(&id)).map(|meeting| meeting.date);
    let heard = meeting.unwrap_or(case.head.end);
    let mut steps = Vec::new();
    if !case.head.kind.is_legal() {
        return vec![OpenStep::new(Step::Complete, opens, case.head.end.into())];
    }
    if case.report.ready.is_none() {
        let clock = deadline::report_due(meeting, case.head.end, &settings.terms, calendar).into();
        steps.push(OpenStep::new(Step::Report, opens, clock));
    }
    if case.report.presented.is_none() {
        steps.push(OpenStep::new(Step::Present, opens, heard.into()));
    }
    steps.push(OpenStep::new(Step::Complete, opens, heard.max(case.head.end).into()));
    steps
}
