//! How are commands decided one after another, and written as one?

use super::{Desk, DeskError, Moment};
use crate::domain::change::{Answer, Change, Recorded, Warning};
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, Redo, Sent, Undo};
use crate::domain::compiled::overview::Overview;
use crate::domain::id::{CaseId, Revision};
use crate::domain::part::PartKey;
use crate::domain::progress::Stage;
use crate::domain::quarantine::Quarantined;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Actor;
use crate::domain::trial::Trial;
use crate::domain::undo::{EntryAtHand, stands_undone};
use crate::store::records::{Chain, Commit, Records, writes};
use crate::store::{Count, Doing, Lease, StoreError, Writes};
use std::collections::BTreeSet;

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
        let (mut answers, warning) = self.decide_and_write(sent, login, moment, outcome, &mut |batch| {
            let mut count = self.listener.begin(Stage::Deciding, sent.len() as u64)?;
            batch.decide_all(sent, &mut count)
        })?;
        add_warning(answers.iter_mut(), warning);
        Ok(answers)
    }

    /// Carries out commands in their order, each for itself: one that the rules refuse does not keep
    /// the others back. They share one opening of the store and one commit.
    ///
    /// # Errors
    ///
    /// What is wrong with the store; what then holds is as with [`carry_out`](Self::carry_out).
    pub fn carry_out_each(
        &self,
        sent: &[Sent],
        login: &str,
        moment: Moment,
        outcome: Outcome,
    ) -> Result<Vec<Result<Answer, Refusal>>, DeskError> {
        let (mut answers, warning) =
            self.decide_and_write(sent, login, moment, outcome, &mut |batch| batch.decide_each(sent, false))?;
        add_warning(answers.iter_mut().flatten(), warning);
        Ok(answers)
    }

    /// Carries out commands in their order, each for itself, as one batch: what was carried out of it is taken
    /// back together. Where all that is about cases is refused, nothing is written: not the order either that
    /// was to be recorded with them.
    ///
    /// # Errors
    ///
    /// As with [`carry_out_each`](Self::carry_out_each).
    pub fn carry_out_each_as_one(
        &self,
        sent: &[Sent],
        login: &str,
        moment: Moment,
    ) -> Result<Vec<Result<Answer, Refusal>>, DeskError> {
        let together = sent.len() > 1;
        let (mut answers, warning) =
            self.decide_and_write(sent, login, moment, Outcome::Keep, &mut |batch| {
                let answers = batch.decide_each(sent, together)?;
                let of_cases = sent.iter().zip(&answers).filter(|(one, _)| one.command.case().is_some());
                let mut of_cases = of_cases.map(|(_, answer)| answer.is_ok()).peekable();
                if of_cases.peek().is_some() && !of_cases.any(|is_done| is_done) {
                    batch.entries.clear();
                }
                Ok(answers)
            })?;
        add_warning(answers.iter_mut().flatten(), warning);
        Ok(answers)
    }

    /// Decides and writes; returns the answers, with what is to be told besides.
    fn decide_and_write<T>(
        &self,
        sent: &[Sent],
        login: &str,
        moment: Moment,
        outcome: Outcome,
        decide: &mut dyn FnMut(&mut Batch<'_>) -> Result<T, DeskError>,
    ) -> Result<(T, Option<Warning>), DeskError> {
        let doing = if sent.len() > 1 { Doing::Importing } else { Doing::Saving };
        self.must_know_the_digest()?;
        let mut lease = match self.engine.lease(doing, self.patience) {
            Err(StoreError::Absent { .. }) => {
                let answers = self.found(Batch::empty(login, moment), outcome, decide)?;
                return Ok((answers, None));
            }
            lease => lease?,
        };
        let mut batch = Batch::of(lease.as_ref(), self.owner.clone(), login, moment)?;
        let answers = decide(&mut batch)?;
        let writes = batch.writes()?;
        let after = writes.as_ref().and_then(|_| batch.overview());
        let mut warning = None;
        match (outcome, writes) {
            (Outcome::Rehearse, _) => {}
            (Outcome::Keep, Some(writes)) => {
                warning = self.back_up_daily(lease.as_ref(), moment)?;
                let mut writing = self.listener.settled().begin(Stage::Writing, 1)?;
                lease.commit(&writes)?;
                self.advance_digest(lease.as_ref(), after)?;
                writing.step()?;
            }
            // The first sending may have reached the disk without its digest; the answer needs both.
            (Outcome::Keep, None) => self.catch_up_digest(lease.as_ref())?,
        }
        Ok((answers, warning))
    }

    /// The first commands make the store; all or nothing too.
    fn found<T>(
        &self,
        mut batch: Batch<'_>,
        outcome: Outcome,
        decide: &mut dyn FnMut(&mut Batch<'_>) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let answers = decide(&mut batch)?;
        if let Some(writes) = batch.writes()?.filter(|_| outcome == Outcome::Keep) {
            let mut writing = self.listener.settled().begin(Stage::Writing, 1)?;
            self.engine.create(&writes, self.patience)?;
            let lease = self.engine.lease(Doing::Reading, self.patience)?;
            self.renew_digest(lease.as_ref())?;
            writing.step()?;
        }
        Ok(answers)
    }
}

/// Tells it with the first answer.
fn add_warning<'a>(mut answers: impl Iterator<Item = &'a mut Answer>, warning: Option<Warning>) {
    if let Some(first) = answers.next() {
        first.warnings.extend(warning);
    }
}

/// Says whether an entry made a record of the school, on which cases may rest by now.
fn makes_for_all(entry: &Recorded) -> bool {
    entry.edits.iter().any(|edit| edit.before.is_none() && edit.key.case().is_none())
}

/// Commands under way, decided one after another on a trial of the facts.
struct Batch<'l> {
    records: Option<Records<'l>>,
    login: String,
    moment: Moment,
    trial: Trial,
    newest: Revision,
    chain: Chain,
    begins_at: Revision,
    entries: Vec<Recorded>,
    /// The records of the school that cannot be read.
    unread: Vec<Quarantined>,
    /// The cases whose summaries an older program wrote: they are written anew with the first save.
    outdated: BTreeSet<CaseCode>,
}

impl<'l> Batch<'l> {
    fn empty(login: &str, moment: Moment) -> Self {
        Self {
            records: None,
            login: login.to_owned(),
            moment,
            trial: Trial::default(),
            newest: Revision::default(),
            chain: Chain::default(),
            begins_at: Revision(1),
            entries: Vec::new(),
            unread: Vec::new(),
            outdated: BTreeSet::new(),
        }
    }

    fn of(
        lease: &'l dyn Lease,
        owner: Option<String>,
        login: &str,
        moment: Moment,
    ) -> Result<Self, DeskError> {
        let records = Records::under(lease);
        let (newest, chain) = records.newest()?;
        let mut facts = records.facts()?;
        facts.school.owner = owner;
        let trial = facts.into();
        let begins_at = newest.next();
        let (unread, outdated) = (records.quarantined(), records.outdated());
        Ok(Self {
            records: Some(records),
            trial,
            newest,
            chain,
            begins_at,
            unread,
            outdated,
            ..Self::empty(login, moment)
        })
    }

    /// Decides all commands, or none.
    fn decide_all(&mut self, sent: &[Sent], count: &mut Count) -> Result<Vec<Answer>, DeskError> {
        let together = sent.len() > 1;
        let mut answers = Vec::with_capacity(sent.len());
        for (number, one) in (1..).zip(sent) {
            answers.push(self.decide_one(one, together).map_err(|error| error.about(number))?);
            count.step()?;
        }
        Ok(answers)
    }

    /// Decides each command for itself; a refusal leaves the trial as it was.
    fn decide_each(
        &mut self,
        sent: &[Sent],
        together: bool,
    ) -> Result<Vec<Result<Answer, Refusal>>, DeskError> {
        let decided = sent.iter().map(|one| match self.decide_one(one, together) {
            Ok(answer) => Ok(Ok(answer)),
            Err(DeskError::Refused { refusal, .. }) => Ok(Err(refusal)),
            Err(error @ (DeskError::Store(_) | DeskError::Backup { .. })) => Err(error),
        });
        decided.collect()
    }

    fn decide_one(&mut self, sent: &Sent, together: bool) -> Result<Answer, DeskError> {
        if let Some(entry) = self.recorded(sent)? {
            return Ok(self.answer(&entry));
        }
        if let Some(id) = sent.command.case().and_then(|code| self.id_of(code)) {
            self.fetch(id)?;
        }
        if let Command::Undo(Undo { entry }) | Command::Redo(Redo { entry }) = sent.command {
            self.bring_entry(entry)?;
        }
        let who = self.trial.actor(&self.login);
        let decided = self.trial.decide(sent, &who, self.moment.today);
        let mut change = decided.map_err(|refusal| self.told_truly(refusal))?;
        self.keep_off_the_unread(&change)?;
        for id in self.trial.concerned(&change) {
            self.fetch_if_readable(id)?;
        }
        change.moved = self.trial.take_in(&change);
        self.newest = self.newest.next();
        let entry = self.entry(sent, change, who, together);
        let answer = self.answer(&entry);
        self.entries.push(entry);
        Ok(answer)
    }

    /// What is not found may be a record that cannot be read: then that is the answer.
    fn told_truly(&self, refusal: Refusal) -> DeskError {
        match self.unread.iter().find(|it| it.explains(&refusal)) {
            Some(it) => StoreError::Unreadable(it.clone()).into(),
            None => refusal.into(),
        }
    }

    /// Refuses a change that a record which cannot be read stands against.
    fn keep_off_the_unread(&self, change: &Change) -> Result<(), StoreError> {
        match self.unread.iter().find(|it| change.edits.iter().any(|edit| it.forbids(edit))) {
            Some(it) => Err(StoreError::Unreadable(it.clone())),
            None => Ok(()),
        }
    }

    /// Reads a case that lists may say something else of; of one that cannot be read they say the same.
    fn fetch_if_readable(&mut self, id: CaseId) -> Result<(), StoreError> {
        match self.fetch(id) {
            Err(StoreError::Unreadable(_)) => Ok(()),
            fetched => fetched,
        }
    }

    /// Returns the entry of a command that was sent before, in an earlier batch or in this one.
    fn recorded(&self, sent: &Sent) -> Result<Option<Recorded>, StoreError> {
        if let Some(entry) = self.entries.iter().find(|entry| entry.id == sent.id) {
            return Ok(Some(entry.clone()));
        }
        let Some(records) = &self.records else { return Ok(None) };
        records.answered(sent.id)?.map_or(Ok(None), |revision| records.entry(revision))
    }

    fn answer(&self, entry: &Recorded) -> Answer {
        let short = |id| self.trial.facts().summaries.iter().find(|short| short.case == id);
        Answer {
            revision: entry.revision,
            warnings: entry.warnings.clone(),
            moved: entry.moved.clone(),
            case: entry.case.and_then(short).map(|short| short.code),
        }
    }

    fn id_of(&self, code: CaseCode) -> Option<CaseId> {
        self.trial.facts().summaries.iter().find(|short| short.code == code).map(|short| short.case)
    }

    /// Reads a case, unless the trial holds it already.
    fn fetch(&mut self, id: CaseId) -> Result<(), StoreError> {
        if self.trial.holds(id) {
            return Ok(());
        }
        if let Some(records) = &self.records
            && let Some((case, revisions)) = records.case(id)?
        {
            self.trial.hold(case, revisions);
        }
        Ok(())
    }

    /// Brings the entry that a command takes back or makes again, with the case that it touched.
    fn bring_entry(&mut self, revision: Revision) -> Result<(), StoreError> {
        let mut later =
            self.entries.iter().rev().filter(|it| it.revision > revision).cloned().collect::<Vec<_>>();
        let own = self.entries.iter().find(|it| it.revision == revision).cloned();
        let entry = match (&self.records, own) {
            (_, Some(own)) => Some(own),
            (Some(records), None) => {
                later.extend(records.since(revision)?);
                records.entry(revision)?
            }
            (None, None) => None,
        };
        let Some(entry) = entry else { return Ok(()) };
        if let Some(id) = entry.case {
            self.fetch(id)?;
        }
        let undone = stands_undone(revision, &later);
        let used = if makes_for_all(&entry) { self.used()? } else { BTreeSet::new() };
        self.trial.hold_entry(EntryAtHand { entry, undone, used });
        Ok(())
    }

    /// Returns the school's records on which any case rests: every case is read for it.
    fn used(&mut self) -> Result<BTreeSet<PartKey>, StoreError> {
        let all: Vec<CaseId> = self.trial.facts().summaries.iter().map(|short| short.case).collect();
        for id in all {
            self.fetch(id)?;
        }
        Ok(self.trial.used())
    }

    fn entry(&self, sent: &Sent, change: Change, who: Actor, together: bool) -> Recorded {
        Recorded {
            revision: self.newest,
            id: sent.id,
            login: who.login,
            roles: who.roles,
            at: self.moment.at,
            day: self.moment.today,
            batch: together.then_some(self.begins_at),
            case: change.case,
            command: serde_json::to_string(&sent.command).expect("a command is plain data with text keys"),
            edits: change.edits,
            warnings: change.warnings,
            moved: change.moved,
        }
    }

    /// Returns what lists say once it is written; none where a record that cannot be read stands in between:
    /// only the records can tell then.
    fn overview(&self) -> Option<Overview> {
        if !self.unread.is_empty() {
            return None;
        }
        let facts = self.trial.facts();
        let mut cases = facts.summaries.clone();
        cases.sort_by_key(|short| short.code);
        Some(Overview::of(self.newest, &facts.school, cases))
    }

    /// Returns what is to be written, if anything is.
    fn writes(&self) -> Result<Option<Writes>, StoreError> {
        if self.entries.is_empty() {
            return Ok(None);
        }
        let outdated =
            self.trial.facts().summaries.iter().filter(|short| self.outdated.contains(&short.code));
        let commit = Commit {
            chain: self.chain,
            entries: &self.entries,
            summaries: self.trial.touched().chain(outdated).collect(),
            gone: self.trial.gone().collect(),
            numbers: &self.trial.facts().numbers,
        };
        writes(&commit).map(Some)
    }
}
