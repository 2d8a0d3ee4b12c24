//! How does the desk take somebody's name, or old cases, out of the records for good?

use super::origin;
use crate::desk::{Desk, DeskError, Moment, Outcome};
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::id::Revision;
use crate::domain::keeping::Forgotten;
use crate::domain::progress::Stage;
use crate::domain::retention::{anonymising, purging};
use crate::domain::school::School;
use crate::store::records::{Making, Records, rebuilt};
use crate::store::{Doing, HeardLease, Lease, RecordFault, StoreError, Tree, Writes};
use chrono::NaiveDate;

/// By whom, when and why something is taken out.
#[derive(Debug, Clone, Copy)]
pub struct Taking<'a> {
    /// The login.
    pub login: &'a str,
    /// When.
    pub moment: Moment,
    /// Why, in words.
    pub why: &'a str,
    /// Whether it is done, or only tried.
    pub outcome: Outcome,
}

/// A store as it was read, and the history that is to be left of it.
struct Rewriting {
    history: Vec<Recorded>,
    forgotten: Forgotten,
}

impl Desk {
    /// Takes the name of a case's teacher out of every record, command and text; `word` and the code
    /// stand in its place. The backups go with it, and it cannot be undone.
    ///
    /// # Errors
    ///
    /// The refusal of who may not, and of an open case or a person in work; what is wrong with the store.
    pub fn anonymise(&self, code: CaseCode, word: &str, taking: Taking<'_>) -> Result<Forgotten, DeskError> {
        self.take_out(Making::Anonymised, taking, &|read| {
            let plan = anonymising(code, word, &read.school, &read.cases)?;
            let history = plan.rewritten(&read.history).map_err(|at| unwritable(&read.history[at]))?;
            let entries = history.iter().zip(&read.history).filter(|(new, old)| new != old).count();
            let name = read.school.name_of(mentee(&read.cases, code));
            let cases = vec![(code, name)];
            Ok(Rewriting { history, forgotten: Forgotten { cases, people: 1, entries, backups: 0 } })
        })
    }

    /// Takes the closed cases whose mentoring ended before a day out of the records, and the people who
    /// left and whom only these named. The backups go with them, and it cannot be undone.
    ///
    /// Where there are no such cases, nothing is done.
    ///
    /// # Errors
    ///
    /// The refusal of who may not; what is wrong with the store.
    pub fn purge(&self, before: NaiveDate, taking: Taking<'_>) -> Result<Forgotten, DeskError> {
        self.take_out(Making::Purged, taking, &|read| {
            let plan = purging(before, &read.school, &read.cases);
            let people = plan.people(&read.history, &read.school);
            let history =
                if plan.is_empty() { read.history.clone() } else { plan.rewritten(&read.history, &people) };
            let forgotten = Forgotten {
                cases: plan.cases().cloned().collect(),
                people: people.len(),
                entries: read.history.len() - history.len(),
                backups: 0,
            };
            Ok(Rewriting { history, forgotten })
        })
    }

    fn take_out(
        &self,
        what: Making,
        taking: Taking<'_>,
        rewrite: &dyn Fn(&Read) -> Result<Rewriting, DeskError>,
    ) -> Result<Forgotten, DeskError> {
        let backups = self.backups.as_ref().and_then(|it| it.all().ok()).map_or(0, |all| all.len());
        let mut forgotten = {
            let lease = self.engine.lease(Doing::Reading, self.patience)?;
            self.must_keep_the_cases(lease.as_ref(), taking.login)?;
            rewrite(&self.read_whole(lease.as_ref())?)?.forgotten
        };
        forgotten.backups = backups;
        if taking.outcome == Outcome::Rehearse || forgotten.cases.is_empty() {
            return Ok(forgotten);
        }
        let doing = if what == Making::Purged { Doing::Purging } else { Doing::Anonymising };
        self.exchange(doing, taking.moment, &mut |old| {
            let lease = old.map_err(StoreError::again)?;
            self.must_keep_the_cases(lease, taking.login)?;
            let history = rewrite(&self.read_whole(lease)?)?.history;
            written(lease, what, &history, taking)
        })?;
        let lease = self.engine.lease(Doing::BackingUp, self.patience)?;
        self.settled().back_up_under(lease.as_ref(), taking.moment)?;
        Ok(forgotten)
    }

    fn read_whole(&self, lease: &dyn Lease) -> Result<Read, StoreError> {
        let trees = [Tree::History, Tree::Cases, Tree::Parts, Tree::School];
        Read::under(&HeardLease::over(lease, &self.listener, Stage::Reading, &trees)?)
    }
}

/// Everything that a store says.
struct Read {
    school: School,
    cases: Vec<Case>,
    /// The oldest entry first.
    history: Vec<Recorded>,
}

impl Read {
    fn under(lease: &dyn Lease) -> Result<Self, StoreError> {
        let records = Records::under(lease);
        let mut history = records.history(&|_| true)?;
        history.reverse();
        let mut cases = Vec::new();
        for short in records.summaries()? {
            cases.extend(records.case(short.case)?.map(|(case, _)| case));
        }
        let school = records.school()?.0;
        // What cannot be read cannot be searched for the name.
        match records.quarantined().into_iter().next() {
            Some(unread) => Err(StoreError::Unreadable(unread)),
            None => Ok(Self { school, cases, history }),
        }
    }
}

fn mentee(cases: &[Case], code: CaseCode) -> crate::domain::id::PersonId {
    let case = cases.iter().find(|case| case.head.code == code);
    case.map(|case| case.head.mentee).expect("the case was found before")
}

fn unwritable(entry: &Recorded) -> DeskError {
    let Revision(number) = entry.revision;
    let fault = RecordFault::Content("an entry that cannot be written anew".to_owned());
    StoreError::Record { tree: Tree::History, key: number.to_be_bytes().to_vec(), fault }.into()
}

fn written(
    lease: &dyn Lease,
    what: Making,
    history: &[Recorded],
    taking: Taking<'_>,
) -> Result<Writes, DeskError> {
    let records = Records::under(lease);
    let mut origins = records.origins()?;
    origins.push(origin(lease, what, taking.login, taking.moment, taking.why)?);
    Ok(rebuilt(history, &records.numbers()?, &origins)?)
}
