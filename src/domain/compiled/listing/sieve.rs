//! Which cases does a filter let through?

use super::Row;
use crate::domain::clock::standing::Stage;
use crate::domain::rights::Actor;
use crate::domain::text::fold::fold;
use chrono::NaiveDate;

/// A filter: words, each of which must be found, and a stage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sieve {
    /// What was typed.
    pub words: String,
    /// The one stage to be shown.
    pub stage: Option<Stage>,
    /// Whether only what waits for the actor is shown.
    pub mine: bool,
}

impl Sieve {
    /// Says whether everything is let through.
    pub fn is_open(&self) -> bool {
        self.words.trim().is_empty() && self.stage.is_none() && !self.mine
    }

    /// Returns the rows that are let through.
    ///
    /// A word is found in the teacher's name, a mentor's, the code or the order's number, folded:
    /// letters of the two alphabets that look or sound alike are one.
    pub fn through<'o>(&self, rows: Vec<Row<'o>>, actor: &Actor, today: NaiveDate) -> Vec<Row<'o>> {
        let words: Vec<String> = self.words.split_whitespace().map(fold).collect();
        let fits = |row: &Row<'_>| {
            (!self.mine || row.waits_for(actor, today))
                && self.stage.is_none_or(|stage| row.standing.stage == stage && !row.standing.paused)
                && (words.is_empty() || {
                    let text = text(row);
                    words.iter().all(|word| text.contains(word.as_str()))
                })
        };
        rows.into_iter().filter(fits).collect()
    }
}

fn text(row: &Row<'_>) -> String {
    let case = row.case;
    let mentors = case.tenures.iter().map(|tenure| tenure.name.as_str());
    let order = case.order.as_ref().map_or("", |order| order.number.as_str());
    let words: Vec<&str> = [case.mentee_name.as_str(), order].into_iter().chain(mentors).collect();
    fold(&format!("{} {}", words.join(" "), case.code))
}
