//! What would stand after some commands, if they were carried out?

use super::case::Case;
use super::change::Change;
use super::code::CaseCode;
use super::command::{Command, Sent};
use super::decide::decide;
use super::facts::Facts;
use super::id::{CaseId, CommandId};
use super::overview::Overview;
use super::refusal::Refusal;
use super::rights::Actor;
use super::summary::{Summary, summary};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Commands decided one after another on a copy of the facts; nothing is written.
///
/// Decides by the same function as the real thing, so what it shows is what would be written. It
/// knows the cases that were opened in it; of those that stood before, their summaries alone.
#[derive(Debug, Clone, Default)]
pub struct Trial {
    facts: Facts,
    cases: BTreeMap<CaseId, Case>,
}

impl Trial {
    /// Begins with the facts as they stand.
    pub fn on(facts: &Facts) -> Self {
        Self { facts: facts.clone(), cases: BTreeMap::new() }
    }

    /// Returns the facts as they would stand, with no case at hand.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns a case that was opened in the trial.
    pub fn case(&self, code: CaseCode) -> Option<&Case> {
        self.cases.values().find(|case| case.head.code == code)
    }

    /// Returns who would act under a login.
    pub fn actor(&self, login: &str) -> Actor {
        Overview::of(super::id::Revision::default(), &self.facts.school, Vec::new()).actor(login)
    }

    /// Decides a command and takes in what it changes.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of the command; nothing has changed then.
    pub fn carry_out(&mut self, command: Command, who: &Actor, today: NaiveDate) -> Result<Change, Refusal> {
        if let Some(code) = command.case() {
            let id = self.case(code).map(Case::id).ok_or(Refusal::NoSuchCase(code))?;
            self.facts.case = self.cases.remove(&id);
        }
        let sent = Sent { id: CommandId(0), seen: None, command };
        let decided = decide(&sent, &self.facts, who, today);
        if let Ok(change) = &decided {
            self.take_in(change);
        }
        self.put_case_aside();
        decided
    }

    fn take_in(&mut self, change: &Change) {
        for edit in &change.edits {
            match &edit.after {
                Some(part) => self.facts.put(part.clone()),
                None => self.facts.take(&edit.key),
            }
        }
    }

    fn put_case_aside(&mut self) {
        let Some(case) = self.facts.case.take() else { return };
        self.put_summary(summary(&case, &self.facts.school));
        self.cases.insert(case.id(), case);
    }

    fn put_summary(&mut self, short: Summary) {
        match self.facts.summaries.iter_mut().find(|it| it.case == short.case) {
            Some(place) => *place = short,
            None => self.facts.summaries.push(short),
        }
    }
}
