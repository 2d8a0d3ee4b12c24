//! Where does a case stand today?

use crate::domain::calendar::Calendar;
use crate::domain::case::Closing;
use crate::domain::clock::days_left::DaysLeft;
use crate::domain::clock::deadline::Terms;
use crate::domain::clock::step::{OpenStep, Step, Whose};
use crate::domain::clock::term::Due;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::ItemId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The stage of a case: derived, never typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// The start lies ahead.
    #[serde(rename = "not_begun")]
    NotBegun,
    /// I, introductory.
    #[serde(rename = "1")]
    One,
    /// II, main.
    #[serde(rename = "2")]
    Two,
    /// III, final.
    #[serde(rename = "3")]
    Three,
    /// Completed.
    #[serde(rename = "completed")]
    Completed,
    /// Ended before its time.
    #[serde(rename = "ended")]
    Ended,
}

/// How urgent an open deadline is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// The binding day has gone by.
    Overdue,
    /// It is the binding day.
    Today,
    /// The binding day is near.
    Soon,
    /// There is time.
    Later,
}

/// The next step of a case, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextStep {
    /// Which step.
    pub step: Step,
    /// With whom it is.
    pub whose: Whose,
    /// The dates; none where the calendar has no data.
    pub due: Option<Due>,
    /// The year that the calendar lacks.
    pub missing_year: Option<i32>,
    /// The school's own words for it: the item's activity.
    pub about: String,
    /// How urgent; none while paused, or where there are no dates.
    pub urgency: Option<Urgency>,
    /// Working days left until the binding day, negative once it has gone by.
    pub working_days_left: Option<i64>,
}

/// Where a case stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The stage.
    pub stage: Stage,
    /// Whether the day lies in a pause.
    pub paused: bool,
    /// Whether the case is open, has begun and nobody mentors it.
    pub without_mentor: bool,
    /// The next step; none once the case has ended.
    pub next: Option<NextStep>,
    /// How many steps are to be made before the next deadline.
    steps_before_it: i64,
}

impl Standing {
    /// Returns the urgency of the case: that of its next step.
    pub fn urgency(&self) -> Option<Urgency> {
        self.next.as_ref()?.urgency
    }

    /// Compares by pressure, the greatest first: without a mentor, then overdue the longest
    /// first, then the fewest working days left for each step still to make.
    ///
    /// Of a paused case nothing is urgent, so it comes after all others.
    pub fn by_pressure(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank()).then_with(|| self.by_date_or_share(other))
    }

    /// The groups of a list by pressure, the first first; within each dates decide.
    fn rank(&self) -> (bool, bool, u8) {
        let urgency = match self.urgency() {
            Some(Urgency::Overdue) => 0,
            Some(Urgency::Today | Urgency::Soon | Urgency::Later) => 1,
            None => 2,
        };
        (self.paused, !self.without_mentor, urgency)
    }

    fn by_date_or_share(&self, other: &Self) -> Ordering {
        let by_share = match (self.days_left(), other.days_left()) {
            (Some(a), Some(b)) if a >= 0 && b >= 0 => {
                (a * other.steps_before_it).cmp(&(b * self.steps_before_it))
            }
            _ => Ordering::Equal,
        };
        by_share.then_with(|| self.binding().cmp(&other.binding()))
    }

    fn days_left(&self) -> Option<i64> {
        self.next.as_ref()?.working_days_left
    }

    fn binding(&self) -> Option<NaiveDate> {
        Some(self.next.as_ref()?.due?.binding)
    }
}

/// Judges a case on a day: one function for every list, count and document.
pub fn standing(summary: &Summary, today: NaiveDate, calendar: &Calendar, terms: &Terms) -> Standing {
    standing_by(summary, &DaysLeft::from(today, calendar), terms)
}

/// The same, for many cases on one day.
pub fn standing_by(summary: &Summary, days: &DaysLeft<'_>, terms: &Terms) -> Standing {
    let today = days.today();
    let stage = stage(summary, today);
    let open = summary.is_open();
    let paused =
        open && summary.pauses.iter().any(|(from, to)| *from <= today && to.is_none_or(|to| today <= to));
    let without_mentor = open && stage != Stage::NotBegun && summary.tenure_on(today).is_none();
    let judge = Judge { summary, today, days, terms, paused };
    let (next, steps_before_it) = if without_mentor { judge.assignment() } else { judge.next_step(stage) };
    Standing { stage, paused, without_mentor, next, steps_before_it }
}

/// Judges every open step of a case on a day, those that open later too, each with its place.
///
/// While a case is without a mentor the assignment is one of them. The clock of contact is left out
/// where it rests.
pub fn deadlines(summary: &Summary, days: &DaysLeft<'_>, terms: &Terms) -> Vec<(Option<ItemId>, NextStep)> {
    let (today, standing) = (days.today(), standing_by(summary, days, terms));
    let judge = Judge { summary, today, days, terms, paused: standing.paused };
    let meets = standing.stage == Stage::Two && !terms.contact_rests(today);
    let steps = summary.steps.iter().filter(|step| step.step != Step::Contact || meets);
    let judged = steps.map(|it| {
        (it.item, judge.judged(it.step, it.clock.due(), it.clock.missing_year(), it.about.clone()))
    });
    let assignment = standing.next.filter(|_| standing.without_mentor).map(|next| (None, next));
    assignment.into_iter().chain(judged).collect()
}

/// Returns the stage on a day: the first that fits.
pub fn stage(summary: &Summary, today: NaiveDate) -> Stage {
    match &summary.closing {
        Some(Closing::Completed { .. }) => Stage::Completed,
        Some(Closing::Early { .. }) => Stage::Ended,
        None if today < summary.start => Stage::NotBegun,
        None if summary.stage_two.is_none() => Stage::One,
        None if today >= summary.final_opens => Stage::Three,
        None => Stage::Two,
    }
}

struct Judge<'a> {
    summary: &'a Summary,
    today: NaiveDate,
    days: &'a DaysLeft<'a>,
    terms: &'a Terms,
    paused: bool,
}

impl Judge<'_> {
    fn assignment(&self) -> (Option<NextStep>, i64) {
        let vacancy = self.summary.vacancies.iter().rfind(|vacancy| vacancy.from <= self.today);
        let due = vacancy.and_then(|vacancy| vacancy.clock.due());
        let missing = vacancy.and_then(|vacancy| vacancy.clock.missing_year());
        (Some(self.judged(Step::Assign, due, missing, String::new())), 1)
    }

    fn next_step(&self, stage: Stage) -> (Option<NextStep>, i64) {
        let steps = self.candidates(stage);
        let first_of_stage_one = stage <= Stage::One;
        let next = if first_of_stage_one {
            steps.first()
        } else {
            steps
                .iter()
                .min_by_key(|step| (step.clock.due().map_or(NaiveDate::MAX, |due| due.binding), step.step))
        };
        let Some(next) = next else { return (None, 1) };
        let missing = next.clock.missing_year();
        // Before the start nothing can be made yet: the steps do not press.
        let before = if stage == Stage::One { steps.len() } else { 1 };
        let judged = self.judged(next.step, next.clock.due(), missing, next.about.clone());
        (Some(judged), i64::try_from(before).unwrap_or(i64::MAX))
    }

    /// The steps that are there to be made on the day.
    fn candidates(&self, stage: Stage) -> Vec<&OpenStep> {
        self.summary
            .steps
            .iter()
            .filter(|step| step.opens <= self.today || stage == Stage::NotBegun)
            .filter(|step| {
                step.step != Step::Contact || (stage == Stage::Two && !self.terms.contact_rests(self.today))
            })
            .collect()
    }

    fn judged(&self, step: Step, due: Option<Due>, missing_year: Option<i32>, about: String) -> NextStep {
        let left = due.and_then(|due| self.days.until(due.binding));
        let urgency = due.filter(|_| !self.paused).map(|due| self.urgency(step, due, left));
        NextStep { step, whose: step.whose(), due, missing_year, about, urgency, working_days_left: left }
    }

    /// Counts back from the last day in time, and leaves out what the clock left out.
    fn contact_is_amber(&self, until: NaiveDate) -> bool {
        let in_pause =
            |day| self.summary.pauses.iter().any(|(from, to)| *from <= day && to.is_some_and(|to| day <= to));
        let rests = |day| self.terms.contact_rests(day) || in_pause(day);
        let days = self.today.iter_days().skip(1).take_while(|day| *day <= until);
        let left = days.filter(|day| !rests(*day)).count();
        left < self.terms.contact_red.saturating_sub(self.terms.contact_amber) as usize
    }

    fn urgency(&self, step: Step, due: Due, working_days_left: Option<i64>) -> Urgency {
        let days = (due.binding - self.today).num_days();
        if days < 0 {
            return Urgency::Overdue;
        }
        if step == Step::Contact {
            return if self.contact_is_amber(due.binding) { Urgency::Soon } else { Urgency::Later };
        }
        if days == 0 {
            return Urgency::Today;
        }
        let soon = if step.is_of_stage_one() || step == Step::Assign {
            working_days_left.is_some_and(|left| left <= i64::from(self.terms.soon_working))
        } else {
            days <= i64::from(self.terms.soon_calendar)
        };
        if soon { Urgency::Soon } else { Urgency::Later }
    }
}
