//! How are commands decided one after another, and written as one?

use super::{Desk, DeskError, Moment};
use crate::domain::case::Case;
use crate::domain::change::{Answer, Change, Recorded};
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, Sent};
use crate::domain::decide::decide;
use crate::domain::facts::Facts;
use crate::domain::id::{CaseId, Revision};
use crate::domain::overview::Overview;
use crate::domain::part::PartKey;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::summary::{Summary, summary};
use crate::store::records::{Chain, Commit, Records, writes};
use crate::store::{Doing, Lease, StoreError, Writes};
use std::collections::{BTreeMap, BTreeSet};

/// Whether a batch is to be written, or only tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Write it.
    Keep,
    /// Decide everything, write nothing.
    Rehearse,
}

impl Desk {
    /// Carries out commands in their order, all or none, as one batch.
    ///
    /// A command whose id was answered before gets that answer again and changes nothing.
    ///
    /// # Errors
    ///
    /// [`DeskError::Refused`] names the first command that the rules refuse; after any error
    /// nothing has changed, but for a failed flush, after which it is unknown: sending the same
    /// commands again finds out.
    pub fn carry_out(
        &self,
        sent: &[Sent],
        login: &str,
        moment: Moment,
        outcome: Outcome,
    ) -> Result<Vec<Answer>, DeskError> {
        let doing = if sent.len() > 1 { Doing::Importing } else { Doing::Saving };
        let lease = match self.engine.lease(doing, self.patience) {
            Err(StoreError::Absent { .. }) => None,
            lease => Some(lease?),
        };
        let Some(mut lease) = lease else { return self.begin(sent, login, moment, outcome) };
        let (answers, writes) = Batch::of(lease.as_ref(), login, moment)?.decided(sent)?;
        if let Some(writes) = writes.filter(|_| outcome == Outcome::Keep) {
            lease.commit(&writes)?;
            self.renew_digest(lease.as_ref())?;
        }
        Ok(answers)
    }

    /// The first commands make the store; all or nothing too.
    fn begin(
        &self,
        sent: &[Sent],
        login: &str,
        moment: Moment,
        outcome: Outcome,
    ) -> Result<Vec<Answer>, DeskError> {
        let (answers, writes) = Batch::empty(login, moment).decided(sent)?;
        if let Some(writes) = writes.filter(|_| outcome == Outcome::Keep) {
            self.engine.create(&writes, self.patience)?;
            let lease = self.engine.lease(Doing::Reading, self.patience)?;
            self.renew_digest(lease.as_ref())?;
        }
        Ok(answers)
    }
}

/// Commands under way: the facts as they stand after those decided so far.
struct Batch<'l> {
    records: Option<Records<'l>>,
    login: String,
    moment: Moment,
    facts: Facts,
    newest: Revision,
    chain: Chain,
    begins_at: Revision,
    /// Cases read so far, but for the one in the facts.
    cases: BTreeMap<CaseId, Case>,
    touched: BTreeSet<CaseCode>,
    entries: Vec<Recorded>,
    answers: Vec<Answer>,
}

impl<'l> Batch<'l> {
    fn empty(login: &str, moment: Moment) -> Self {
        Self {
            records: None,
            login: login.to_owned(),
            moment,
            facts: Facts::default(),
            newest: Revision::default(),
            chain: Chain::default(),
            begins_at: Revision(1),
            cases: BTreeMap::new(),
            touched: BTreeSet::new(),
            entries: Vec::new(),
            answers: Vec::new(),
        }
    }

    fn of(lease: &'l dyn Lease, login: &str, moment: Moment) -> Result<Self, DeskError> {
        let records = Records::under(lease);
        let (newest, chain) = records.newest()?;
        let (school, revisions) = records.school()?;
        let summaries = records.summaries()?;
        let numbers = records.numbers()?;
        let facts = Facts { school, case: None, summaries, revisions, numbers };
        let begins_at = newest.next();
        Ok(Self { records: Some(records), facts, newest, chain, begins_at, ..Self::empty(login, moment) })
    }

    /// Decides all commands: the answers, and what is to be written, if anything is.
    fn decided(mut self, sent: &[Sent]) -> Result<(Vec<Answer>, Option<Writes>), DeskError> {
        self.decide_all(sent)?;
        let writes = if self.entries.is_empty() { None } else { Some(self.writes()?) };
        Ok((self.answers, writes))
    }

    fn decide_all(&mut self, sent: &[Sent]) -> Result<(), DeskError> {
        for (at, one) in sent.iter().enumerate() {
            self.decide_one(one, sent.len() > 1).map_err(|error| match error {
                DeskError::Refused { refusal, .. } => DeskError::Refused { number: at + 1, refusal },
                DeskError::Store(_) => error,
            })?;
        }
        Ok(())
    }

    fn decide_one(&mut self, sent: &Sent, together: bool) -> Result<(), DeskError> {
        if let Some(answer) = self.answered(sent)? {
            self.answers.push(answer);
            return Ok(());
        }
        self.bring_case(&sent.command)?;
        let refused = |refusal| DeskError::Refused { number: 1, refusal };
        let change = decide(sent, &self.facts, &self.actor(), self.moment.today).map_err(refused)?;
        self.newest = self.newest.next();
        let entry = self.entry(sent, &change, together);
        self.take_in(change)?;
        let case = entry.case.and_then(|id| self.code_of(id));
        self.answers.push(Answer { revision: entry.revision, warnings: entry.warnings.clone(), case });
        self.entries.push(entry);
        Ok(())
    }

    /// The same id again gets the first answer.
    fn answered(&self, sent: &Sent) -> Result<Option<Answer>, DeskError> {
        let Some(records) = &self.records else { return Ok(None) };
        let Some(revision) = records.answered(sent.id)? else { return Ok(None) };
        let entry = records.entry(revision)?;
        let case = entry.as_ref().and_then(|entry| entry.case).and_then(|id| self.code_of(id));
        let warnings = entry.map(|entry| entry.warnings).unwrap_or_default();
        Ok(Some(Answer { revision, warnings, case }))
    }

    fn actor(&self) -> Actor {
        Overview::of(self.newest, &self.facts.school, Vec::new()).actor(&self.login)
    }

    fn code_of(&self, id: CaseId) -> Option<CaseCode> {
        self.facts.summaries.iter().find(|summary| summary.case == id).map(|summary| summary.code)
    }

    /// Puts the case that a command names into the facts.
    fn bring_case(&mut self, command: &Command) -> Result<(), DeskError> {
        self.put_case_aside();
        let Some(code) = command.case() else { return Ok(()) };
        let found =
            self.facts.summaries.iter().find(|summary| summary.code == code).map(|summary| summary.case);
        let id = found.ok_or(DeskError::Refused { number: 1, refusal: Refusal::NoSuchCase(code) })?;
        self.facts.case = self.case(id)?;
        Ok(())
    }

    fn put_case_aside(&mut self) {
        if let Some(case) = self.facts.case.take() {
            self.cases.insert(case.id(), case);
        }
    }

    /// Takes a case from those read before, or reads it.
    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        if let Some(case) = self.cases.remove(&id) {
            return Ok(Some(case));
        }
        let Some(records) = &self.records else { return Ok(None) };
        Ok(records.case(id)?.map(|(case, revisions)| {
            self.facts.revisions.extend(revisions);
            case
        }))
    }

    fn entry(&self, sent: &Sent, change: &Change, together: bool) -> Recorded {
        Recorded {
            revision: self.newest,
            id: sent.id,
            login: self.login.clone(),
            at: self.moment.at,
            day: self.moment.today,
            batch: together.then_some(self.begins_at),
            case: change.case,
            command: serde_json::to_string(&sent.command).expect("a command is plain data with text keys"),
            edits: change.edits.clone(),
            warnings: change.warnings.clone(),
        }
    }

    /// The next command finds what this one has changed.
    fn take_in(&mut self, change: Change) -> Result<(), DeskError> {
        let mut shared = Vec::new();
        for edit in change.edits {
            match edit.after {
                Some(part) => self.facts.put(part),
                None => self.facts.take(&edit.key),
            }
            if edit.key.case().is_none() {
                shared.push(edit.key);
            }
        }
        if let Some(case) = &self.facts.case {
            let short = summary(case, &self.facts.school);
            self.put_summary(short);
        }
        self.renew_summaries_after(&shared)?;
        Ok(())
    }

    fn put_summary(&mut self, short: Summary) {
        self.touched.insert(short.code);
        match self.facts.summaries.iter_mut().find(|it| it.case == short.case) {
            Some(place) => *place = short,
            None => self.facts.summaries.push(short),
        }
    }

    /// A change of the school changes what lists say of the cases that it concerns.
    fn renew_summaries_after(&mut self, changed: &[PartKey]) -> Result<(), DeskError> {
        if !changed.iter().any(concerns_cases) {
            return Ok(());
        }
        let concerned: Vec<CaseId> = self
            .facts
            .summaries
            .iter()
            .filter(|short| changed.iter().any(|key| concerns(key, short)))
            .map(|short| short.case)
            .collect();
        self.put_case_aside();
        for id in concerned {
            if let Some(case) = self.case(id)? {
                let short = summary(&case, &self.facts.school);
                self.cases.insert(id, case);
                self.put_summary(short);
            }
        }
        Ok(())
    }

    fn writes(&self) -> Result<Writes, StoreError> {
        let touched = |short: &&Summary| self.touched.contains(&short.code);
        writes(&Commit {
            chain: self.chain,
            entries: &self.entries,
            summaries: self.facts.summaries.iter().filter(touched).collect(),
            numbers: &self.facts.numbers,
        })
    }
}

fn concerns_cases(key: &PartKey) -> bool {
    matches!(
        key,
        PartKey::Settings | PartKey::Calendar | PartKey::Person(_) | PartKey::Order(_) | PartKey::Meeting(_)
    )
}

/// Says whether what a list says of a case may rest on a part of the school.
fn concerns(key: &PartKey, short: &Summary) -> bool {
    match key {
        PartKey::Person(id) => short.mentee == *id || short.tenures.iter().any(|tenure| tenure.mentor == *id),
        PartKey::Settings | PartKey::Calendar | PartKey::Order(_) | PartKey::Meeting(_) => short.is_open(),
        PartKey::Rubric(_)
        | PartKey::Template(_)
        | PartKey::Head(_)
        | PartKey::Mentorship(..)
        | PartKey::Round(..)
        | PartKey::Plan(_)
        | PartKey::Version(..)
        | PartKey::Item(..)
        | PartKey::Event(..)
        | PartKey::Report(_) => false,
    }
}
