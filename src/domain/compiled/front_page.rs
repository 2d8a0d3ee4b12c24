//! What do a first screen and a quick look tell of very many cases, before all of them are read?
//!
//! ```text
//! Overview of 20,000 ─ front_page ─► Tally: what is counted over all   the first rows, in short
//! ```
//!
//! It judges for one day and one actor, so it is kept apart from the records, and believed of that day, actor
//! and revision alone.

use super::listing::{Counts, Order, Row, counts, present_year, rows};
use super::overview::Overview;
use super::season::{Offer, offers};
use super::summary::Summary;
use crate::domain::code::CaseCode;
use crate::domain::rights::{Actor, Relation, Right};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// From how many cases on a front page is worth its while: fewer are read in a few milliseconds.
pub const MANY: usize = 256;

/// How many rows a front page has: no usual window shows more.
pub const ROWS: usize = 64;

/// What is counted over all cases of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many stand where.
    pub counts: Counts,
    /// How many the list has.
    pub listed: usize,
    /// What is usually done at this turn of the year.
    pub offers: Vec<Offer>,
    /// The highest codes of the list: of the present school year, and of others.
    pub highest: Vec<CaseCode>,
}

/// The first rows of a list of very many cases, by pressure, and what is counted over all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontPage {
    /// What is counted over all.
    pub tally: Tally,
    /// The overview as the actor sees it, but for what the first rows do not show: all other cases, and who else
    /// comes in under which login.
    pub overview: Overview,
}

/// Returns the front page of what an actor sees on a day.
///
/// None for a mentor of more cases than it has rows: their list begins with what waits for them.
pub fn front_page(seen: &Overview, actor: &Actor, today: NaiveDate) -> Option<FrontPage> {
    let mut all = rows(seen, today);
    if all.len() > ROWS && !actor.may(Right::SeeCases, Relation::Other) {
        return None;
    }
    Order::Pressure.sort(&mut all, today);
    let tally = Tally {
        counts: counts(&all, actor, today),
        listed: all.len(),
        offers: offers(seen, today),
        highest: highest(all.iter().map(|row| row.case.code), present_year(seen, today)),
    };
    let mut cases: Vec<Summary> =
        all.iter().take(ROWS).map(|Row { case, .. }| Summary::clone(case)).collect();
    cases.sort_by_key(|case| case.code);
    let overview = Overview {
        revision: seen.revision,
        owner: seen.owner.clone(),
        settings: seen.settings.clone(),
        calendar: seen.calendar.clone(),
        logins: seen.login(&actor.login).cloned().into_iter().collect(),
        waiting: seen.waiting.clone(),
        cases,
        quarantined: seen.quarantined.clone(),
    };
    Some(FrontPage { tally, overview })
}

/// Returns the code with the highest number of the present school year, and the one of all other years.
pub fn highest(codes: impl Iterator<Item = CaseCode>, present: Option<u16>) -> Vec<CaseCode> {
    let mut found: [Option<CaseCode>; 2] = [None, None];
    for code in codes {
        let its = &mut found[usize::from(Some(code.year) != present)];
        if its.is_none_or(|highest| highest.number < code.number) {
            *its = Some(code);
        }
    }
    found.into_iter().flatten().collect()
}
