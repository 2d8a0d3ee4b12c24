//! Was a closed step on time, and what explains it where it was not?

use crate::domain::case::closed::Closed;
use crate::domain::case::{Case, Pause};
use crate::domain::clock::step::Step;
use chrono::{Days, NaiveDate};

/// How a closed step stands against the dates that it was held to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Timeliness {
    /// By the binding day.
    OnTime,
    /// Later, and a pause explains it; with the first such pause, for its days and ground.
    Covered(Pause),
    /// Later, with a reason that somebody gave.
    Excused(String),
    /// Later.
    Late,
}

impl Timeliness {
    /// Says whether the step came after its binding day, explained or not.
    pub fn is_late(&self) -> bool {
        match self {
            Self::OnTime => false,
            Self::Covered(_) | Self::Excused(_) | Self::Late => true,
        }
    }
}

/// Judges a closed step by the dates frozen in it; none where it was held to none.
///
/// A calendar that is changed later never judges it anew. A pause never moves a legal date: it
/// covers a delay when it shares a day with the term or with the delay itself, that is, with the
/// days from the first of the term to the day on which the step was made. A pause entered
/// afterwards explains as well. It outranks a reason in words, for it has a document.
pub fn timeliness(step: Step, on: NaiveDate, closed: &Closed, case: &Case) -> Option<Timeliness> {
    let due = closed.held_to?;
    if on <= due.binding {
        return Some(Timeliness::OnTime);
    }
    let first = first_day(step, due.binding, case);
    let covers = |pause: &&Pause| pause.from <= on && pause.to.is_none_or(|to| to >= first);
    Some(match (case.pauses().find(covers), &closed.late) {
        (Some(pause), _) => Timeliness::Covered(pause.clone()),
        (None, Some(reason)) => Timeliness::Excused(reason.clone()),
        (None, None) => Timeliness::Late,
    })
}

/// How many days a step after stage I has, as far as pauses are asked: it has no start of its own,
/// and stage III usually opens so many days before its end (the schools' habit).
const DAYS_OF_LATER_STEPS: u64 = 30;

/// The steps of stage I have the days from the one after the start.
fn first_day(step: Step, binding: NaiveDate, case: &Case) -> NaiveDate {
    let after_start = case.head.start.date.succ_opt().unwrap_or(NaiveDate::MAX);
    if step.is_of_stage_one() {
        return after_start;
    }
    let days = Days::new(DAYS_OF_LATER_STEPS);
    binding.checked_sub_days(days).unwrap_or(NaiveDate::MIN).max(after_start)
}
