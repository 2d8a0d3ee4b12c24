//! Why is a step due on this day?
//!
//! ```text
//! explain(case, school, today) ─► one Explanation for each step of the track
//!
//! event ─► rule: so many days ─► ledger, day by day ─► nominal day ─► binding day
//! ```
//!
//! Typed and wordless: which event, which rule, which days counted and which were passed over. An open
//! step is explained by the calendar as it stands; one that was made, by the dates that it was held to.

mod contact;
mod counted;
mod rule;
mod start;
mod way;

pub use contact::{Rest, RestWhy};
pub use counted::{Counted, Ledger, Origin, Span};
pub use rule::{Rule, Source};
pub use start::StartExplained;

use crate::domain::calendar::{Calendar, Day, Why};
use crate::domain::case::Case;
use crate::domain::clock::deadline::DiagnosticsClock;
use crate::domain::clock::step::{Clock, Step};
use crate::domain::clock::track::{Place, Progress, TrackStep, track};
use crate::domain::school::School;
use crate::domain::settings::Settings;
use chrono::NaiveDate;
use way::Way;

/// Explains the date of one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// Which step of the track.
    pub place: Place,
    /// The rule by which the date is found.
    pub rule: Rule,
    /// The event that the term starts from, and how long it is; none where the date was set as it is.
    pub counted: Option<Counted>,
    /// The dates; none where the rule gives none, as for an order about someone without a hiring date.
    pub clock: Option<Clock>,
    /// The day on which the step was made; the dates are then those that it was held to.
    pub made: Option<NaiveDate>,
    /// The days on the way.
    pub ledger: Ledger,
    /// Both counts of the diagnostics, where stage I ends before their own term does.
    pub collision: Option<DiagnosticsClock>,
    /// From which date the start of stage I was taken, for what is counted from it.
    pub start: Option<StartExplained>,
    /// The school year with whose last day the case ends, where the date is that day.
    pub school_year: Option<i32>,
    /// The stretches of days that the contact clock left out.
    pub rests: Vec<Rest>,
    /// Why the binding day is a day off, where it is one: it stays, and is pointed out.
    pub falls_on: Option<Why>,
}

/// Explains every step of a case, those made and those ahead, in the order of its track.
///
/// Nothing before the school is set up.
pub fn explain(case: &Case, school: &School, today: NaiveDate) -> Vec<Explanation> {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else { return Vec::new() };
    let ground = Ground { case, school, settings, calendar, today };
    track(case, school, today).iter().map(|step| ground.explanation(step)).collect()
}

/// What an explanation rests on.
struct Ground<'a> {
    case: &'a Case,
    school: &'a School,
    settings: &'a Settings,
    calendar: &'a Calendar,
    today: NaiveDate,
}

impl Ground<'_> {
    fn explanation(&self, step: &TrackStep) -> Explanation {
        let way = self.way(step);
        let (clock, made) = match &step.progress {
            Progress::Ahead(ahead) => (Some(ahead.clock), None),
            Progress::Made(made) => (made.held_to.map(Clock::Due).or(way.clock), Some(made.on)),
        };
        let stage_one = way.counted.is_some_and(|counted| counted.from == Origin::StageOne);
        Explanation {
            place: step.place,
            clock,
            made,
            ledger: way.ledger(clock, self.calendar),
            collision: self.collision(step.place.step, &way, clock),
            start: if stage_one { Some(self.start()) } else { None },
            school_year: if way.rule.is_end_of_case() { self.school_year() } else { None },
            rests: self.rests(&way, clock),
            falls_on: clock.and_then(Clock::due).and_then(|due| self.why_off(due.binding)),
            rule: way.rule,
            counted: way.counted,
        }
    }

    /// Both counts, unless the calendar has changed since the step was made.
    fn collision(&self, step: Step, way: &Way, clock: Option<Clock>) -> Option<DiagnosticsClock> {
        let both = way.diagnostics.filter(|_| step == Step::Diagnostics)?;
        (both.is_cut_short() && clock == Some(Clock::Due(both.due()))).then_some(both)
    }

    fn school_year(&self) -> Option<i32> {
        let end = self.case.head.end;
        self.calendar.school_years.iter().find(|year| year.ends == end).map(|year| year.name())
    }

    fn why_off(&self, date: NaiveDate) -> Option<Why> {
        match self.calendar.day(date) {
            Ok(Day::Off(why)) => Some(why),
            Ok(Day::Working) | Err(_) => None,
        }
    }
}
