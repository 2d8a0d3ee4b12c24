//! What would stand after some commands, if they were carried out?

use crate::domain::case::Case;
use crate::domain::change::Change;
use crate::domain::clock::moved_date::{self, MovedDate, OpenDates};
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, Sent};
use crate::domain::compiled::summary::{Summary, summary};
use crate::domain::decide::decide;
use crate::domain::facts::Facts;
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::part::{Part, PartKey};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::undo::EntryAtHand;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The facts as they stand after the commands carried out so far, nothing written.
///
/// The desk decides a batch on one, a list of rows is tried on one, the practice school is made on
/// one. It knows whole only those cases that it opened or was given ([`hold`](Self::hold)).
///
/// The revisions in its facts stay as they were at the beginning: who sends several commands has
/// seen what their own earlier ones change.
#[derive(Debug, Clone, Default)]
pub struct Trial {
    facts: Facts,
    cases: BTreeMap<CaseId, Case>,
    touched: BTreeSet<CaseId>,
    held: BTreeSet<CaseId>,
    gone: BTreeSet<CaseCode>,
}

impl Trial {
    /// Begins on a copy of what is known.
    pub fn on(facts: &Facts) -> Self {
        facts.clone().into()
    }

    /// Returns what stands now; no case is at hand in it.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Returns a case that it knows whole.
    pub fn case(&self, code: CaseCode) -> Option<&Case> {
        self.cases.values().find(|case| case.head.code == code)
    }

    /// Says whether it knows a case whole.
    pub fn holds(&self, id: CaseId) -> bool {
        self.cases.contains_key(&id)
    }

    /// Takes a case whole, with the revisions that last changed its parts.
    pub fn hold(&mut self, case: Case, revisions: BTreeMap<PartKey, Revision>) {
        self.held.insert(case.id());
        self.facts.revisions.extend(revisions);
        self.cases.insert(case.id(), case);
    }

    /// Takes the entry of the history that the next command names.
    pub fn hold_entry(&mut self, entry: EntryAtHand) {
        self.facts.entry = Some(entry);
    }

    /// Returns the school's records on which the cases that it knows whole rest.
    pub fn used(&self) -> BTreeSet<PartKey> {
        let people = self.facts.school.people.values().cloned().map(Part::Person);
        self.cases.values().flat_map(Case::parts).chain(people).flat_map(|part| part.refers_to()).collect()
    }

    /// Returns who is behind a login, as the school stands now.
    pub fn actor(&self, login: &str) -> Actor {
        self.facts.school.actor(login)
    }

    /// Decides a command, and lets its change stand.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of the rules; nothing has changed then.
    pub fn carry_out(&mut self, command: Command, who: &Actor, today: NaiveDate) -> Result<Change, Refusal> {
        let sent = Sent { id: CommandId(0), seen: None, command };
        let mut change = self.decide(&sent, who, today)?;
        change.moved = self.take_in(&change);
        Ok(change)
    }

    /// Decides a command as it was sent, and changes nothing.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of the rules; [`Refusal::NoSuchCase`] for a case that it does not know whole.
    pub fn decide(&mut self, sent: &Sent, who: &Actor, today: NaiveDate) -> Result<Change, Refusal> {
        self.bring(self.case_of(&sent.command)?);
        let decided = decide(sent, &self.facts, who, today);
        self.put_aside();
        decided
    }

    fn case_of(&self, command: &Command) -> Result<Option<CaseId>, Refusal> {
        match (command, command.case()) {
            (_, Some(code)) => Ok(Some(self.case(code).ok_or(Refusal::NoSuchCase(code))?.id())),
            (Command::Undo(_) | Command::Redo(_), None) => {
                Ok(self.facts.entry.as_ref().and_then(|it| it.entry.case))
            }
            (_, None) => Ok(None),
        }
    }

    /// Returns the cases of which lists may say something else after a change of the school.
    ///
    /// Those must be held when the change is taken in, or their summaries stay as they were.
    pub fn concerned(&self, change: &Change) -> Vec<CaseId> {
        let keys = || change.edits.iter().map(|edit| &edit.key).filter(|key| key.case().is_none());
        let rests = |short: &&Summary| keys().any(|key| short.rests_on(key));
        self.facts.summaries.iter().filter(rests).map(|short| short.case).collect()
    }

    /// Lets a change stand, and derives anew what lists say of the cases.
    ///
    /// Returns the open dates that a change of the calendar, of the settings or of a meeting moves.
    pub fn take_in(&mut self, change: &Change) -> Vec<MovedDate> {
        let before = moved_date::may_move(change).then(|| OpenDates::of(&self.facts));
        self.bring(change.case);
        for edit in &change.edits {
            match &edit.after {
                Some(part) => self.facts.put(part.clone()),
                None => self.facts.take(&edit.key),
            }
        }
        self.put_aside();
        for id in change.case.into_iter().chain(self.concerned(change)) {
            self.renew_summary(id);
        }
        before.map_or_else(Vec::new, |before| before.moved_to(&OpenDates::of(&self.facts)))
    }

    /// Returns the cases that are in no list any more: their opening was taken back.
    pub fn gone(&self) -> impl Iterator<Item = CaseCode> {
        self.gone.iter().copied()
    }

    /// Returns the cases in short of which lists may say something else by now.
    pub fn touched(&self) -> impl Iterator<Item = &Summary> {
        self.facts.summaries.iter().filter(|short| self.touched.contains(&short.case))
    }

    fn bring(&mut self, id: Option<CaseId>) {
        self.facts.case = id.and_then(|id| self.cases.remove(&id));
    }

    fn put_aside(&mut self) {
        if let Some(case) = self.facts.case.take() {
            self.held.insert(case.id());
            self.cases.insert(case.id(), case);
        }
    }

    fn renew_summary(&mut self, id: CaseId) {
        let Some(case) = self.cases.get(&id) else { return self.drop_summary(id) };
        let short = summary(case, &self.facts.school);
        self.gone.remove(&short.code);
        self.touched.insert(id);
        match self.facts.summaries.iter_mut().find(|it| it.case == id) {
            Some(place) => *place = short,
            None => self.facts.summaries.push(short),
        }
    }

    /// A case that was held and is no more leaves the lists.
    fn drop_summary(&mut self, id: CaseId) {
        if self.held.contains(&id) {
            self.gone.extend(self.facts.summaries.extract_if(.., |it| it.case == id).map(|it| it.code));
        }
    }
}

impl From<Facts> for Trial {
    fn from(facts: Facts) -> Self {
        Self { facts, ..Self::default() }
    }
}
