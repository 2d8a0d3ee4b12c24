//! What the desk promises to whoever sends it commands: once, all or none, and nothing unseen.

mod attempts;
mod calendar;
mod decoding;
mod digest;
mod front;
mod golden;
mod history;
mod leaving;
mod log;
mod migrating;
mod owner;
mod quarantine;
mod rarer_deeds;
mod rebuilding;
mod retention;
mod saving;
mod scope;
mod stale;
mod stopping;
mod swap;
mod together;
mod undo;
mod verify;

use crate::process::day;
use crate::process::deeds::{CASE, opens};
use crate::process::world::{COORDINATOR, MENTEE, MENTOR, founding};
use chrono::{NaiveDate, TimeZone, Utc};
use std::cell::Cell;
use std::sync::Arc;
use talimger::desk::{Desk, DeskError, Moment, Outcome};
use talimger::domain::case::Case;
use talimger::domain::change::{Answer, Recorded};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, Sent};
use talimger::domain::compiled::overview::{CaseFile, Overview};
use talimger::domain::id::{CommandId, Revision};
use talimger::domain::refusal::Refusal;
use talimger::store::records::Records;
use talimger::store::{Doing, Engine, MemoryEngine, Patience};

/// An office in which several people sit before one store.
struct Office {
    engine: MemoryEngine,
    today: NaiveDate,
    ids: Cell<u128>,
}

impl Office {
    /// No store is there yet.
    fn empty() -> Self {
        Self { engine: MemoryEngine::new("office"), today: day("2026-08-31"), ids: Cell::new(0) }
    }

    /// The school is founded, and a case is open.
    fn with_a_case() -> Self {
        let mut office = Self::empty();
        let sent: Vec<Sent> = founding().into_iter().map(|command| office.sent(command, None)).collect();
        office.carries_out(COORDINATOR, &sent).unwrap();
        office.today = day("2026-09-01");
        office.sends(COORDINATOR, Command::OpenCase(opens(MENTEE, MENTOR))).unwrap();
        office
    }

    fn desk(&self, login: &str) -> Desk {
        Desk::over(Arc::new(self.engine.signed_in_as(login)), None, Patience::Try)
    }

    /// A command under an id of its own.
    fn sent(&self, command: Command, seen: Option<Revision>) -> Sent {
        self.ids.set(self.ids.get() + 1);
        Sent { id: CommandId(self.ids.get()), seen, command }
    }

    fn sends(&self, login: &str, command: Command) -> Result<Answer, DeskError> {
        self.sends_having_seen(None, login, command)
    }

    fn sends_having_seen(
        &self,
        seen: Option<Revision>,
        login: &str,
        command: Command,
    ) -> Result<Answer, DeskError> {
        let mut answers = self.carries_out(login, &[self.sent(command, seen)])?;
        Ok(answers.remove(0))
    }

    fn carries_out(&self, login: &str, sent: &[Sent]) -> Result<Vec<Answer>, DeskError> {
        self.desk(login).carry_out(sent, login, moment(self.today), Outcome::Keep)
    }

    fn overview(&self) -> Overview {
        self.desk(COORDINATOR).overview().unwrap()
    }

    fn revision(&self) -> Revision {
        self.overview().revision
    }

    /// Every entry of the history, the oldest first.
    fn whole_history(&self) -> Vec<Recorded> {
        let lease = self.engine.lease(Doing::Reading, Patience::Try).unwrap();
        let mut all = Records::under(lease.as_ref()).history(&|_| true).unwrap();
        all.reverse();
        all
    }

    /// A case as it is stored, and its own entries, the newest first.
    fn stored(&self, code: CaseCode) -> (Case, Vec<Recorded>) {
        let lease = self.engine.lease(Doing::Reading, Patience::Try).unwrap();
        let records = Records::under(lease.as_ref());
        let id = records.summary(code).unwrap().unwrap().case;
        let history = records.history(&|entry| entry.case == Some(id)).unwrap();
        (records.case(id).unwrap().unwrap().0, history)
    }

    fn file(&self) -> CaseFile {
        self.desk(COORDINATOR).file(CASE).unwrap()
    }
}

fn moment(today: NaiveDate) -> Moment {
    Moment { at: Utc.from_utc_datetime(&today.and_hms_opt(9, 0, 0).unwrap()), today }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, DeskError>) -> Refusal {
    result.unwrap_err().refusal().unwrap().clone()
}
