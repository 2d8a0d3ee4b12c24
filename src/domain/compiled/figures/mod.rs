//! What does the report state as figures, and which records show each of them?
//!
//! ```text
//! Case ──figures──► carrying out of the plan · lessons and other work · progress · shares of mentors
//!                   what came after the cut-off date · what is still unanswered
//! ```
//!
//! A figure is the list of its records, and its number their count: so a figure cannot say more than
//! can be shown. The cut-off date is the day on which the report was declared ready.

mod addendum;
mod carrying_out;
mod cut_off;
mod progress;
mod record;
mod share;
mod unanswered;
mod work;

pub use carrying_out::{CarryingOut, ItemStanding, Tally};
pub use cut_off::CutOff;
pub use progress::{AreaProgress, Change, InWords, Progress, RoundFigures};
pub(in crate::domain) use progress::{are_comparable, change};
pub use record::{Figure, Record};
pub use share::Share;
pub use unanswered::Unanswered;
pub use work::{Lesson, Trend, Work};

use crate::domain::case::Case;

/// Everything that the report of a case states as figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Until when records count.
    pub cut_off: CutOff,
    /// What came of the plan.
    pub carrying_out: CarryingOut,
    /// Lessons visited, and the other work of the year.
    pub work: Work,
    /// The final diagnostics against the initial one.
    pub progress: Progress,
    /// What each mentor did, in the order of the mentorships.
    pub shares: Vec<Share>,
    /// What was recorded after the cut-off date.
    pub addendum: Figure,
    /// What the report still lacks, in the order of its parts.
    pub unanswered: Vec<Unanswered>,
}

/// Compiles the figures of a case's report from its records.
///
/// Entries of psychological and pedagogical support are in none of them: their notes belong to their
/// author and the mentor alone, so the report says no more than which items of the plan they served.
pub fn figures(case: &Case) -> Figures {
    let cut_off = CutOff::of(&case.report);
    let carrying_out = CarryingOut::of(case, cut_off);
    let work = Work::of(case, &carrying_out, cut_off);
    let progress = Progress::of(case, cut_off);
    Figures {
        unanswered: unanswered::unanswered(case, &carrying_out, &work, &progress),
        shares: share::shares(case, &carrying_out, cut_off),
        addendum: addendum::addendum(case, cut_off),
        cut_off,
        carrying_out,
        work,
        progress,
    }
}
