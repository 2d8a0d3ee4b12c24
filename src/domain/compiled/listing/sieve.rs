//! Which cases does a list let through?

use super::{Filter, Folded, Judged, Row};
use crate::domain::clock::standing::{Stage, Standing};
use crate::domain::compiled::summary::Summary;
use crate::domain::rights::Actor;
use chrono::NaiveDate;

/// What a list lets through: what meets a filter, of one stage, of what waits for the actor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sieve {
    /// What is demanded in words.
    pub filter: Filter,
    /// The one stage to be shown.
    pub stage: Option<Stage>,
    /// Whether only what waits for the actor is shown.
    pub mine: bool,
}

impl Sieve {
    /// Says whether everything is let through.
    pub fn is_open(&self) -> bool {
        self.filter.is_open() && self.stage.is_none() && !self.mine
    }

    /// Returns the rows that are let through.
    pub fn through<'o>(&self, rows: Vec<Row<'o>>, actor: &Actor, today: NaiveDate) -> Vec<Row<'o>> {
        let fits = |row: &Row<'_>| {
            let folded = Folded::of(row.case, "");
            self.fits((row.case, &row.standing), &folded, actor, today)
        };
        rows.into_iter().filter(fits).collect()
    }

    /// Says whether a case is let through, where it stands being known.
    pub fn fits(
        &self,
        (case, standing): (&Summary, &Standing),
        folded: &Folded,
        actor: &Actor,
        today: NaiveDate,
    ) -> bool {
        let row = Judged { case, standing, next: standing.next.as_ref(), folded, today };
        (!self.mine || super::waits_for(case, standing, actor, today))
            && self.stage.is_none_or(|stage| standing.stage == stage && !standing.paused)
            && self.filter.fits(&row)
    }
}
