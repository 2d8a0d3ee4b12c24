//! Does everything in the store follow from its history, and what is to be written where it does not?
//!
//! ```text
//! history ─► chain holds, entries are whole      told        │ follows again by
//!         ─► parts as their last edit left them   told        │ the bytes in the history
//!         ─► answered commands                    told        │ the entries
//! parts   ─► summaries, numbers                   told        │ deriving them
//! ```

mod derived;
mod history;
mod parts;

use super::{Chain, Origin};
use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, Revision};
use crate::domain::inspection::{Anchored, Finding, Flaw, Place, Rewritten, Way};
use crate::domain::quarantine::RecordName;
use crate::store::{Lease, StoreError, Writes};
use std::collections::BTreeMap;

/// What a look at every record found.
#[derive(Debug, Default)]
pub struct Inspected {
    /// The newest revision.
    pub revision: Revision,
    /// How many cases there are.
    pub cases: usize,
    /// The chain up to each entry, the oldest first, with what is known of the entry.
    pub chains: Vec<(Chain, Anchored)>,
    /// What is not as it should be.
    pub findings: Vec<Finding>,
    /// What to write so that all of it is mended that follows from the rest.
    pub mending: Writes,
    codes: BTreeMap<CaseId, CaseCode>,
    origins: Vec<Origin>,
}

/// Looks at every record of a leased store, each once; `codes` are those of its cases.
///
/// # Errors
///
/// What the disk says; what is wrong with a record is a finding.
pub fn inspect(lease: &dyn Lease, codes: BTreeMap<CaseId, CaseCode>) -> Result<Inspected, StoreError> {
    let mut found = Inspected { codes, ..Inspected::default() };
    let history = history::read(lease, &mut found)?;
    let stand = parts::compare(lease, &history, &mut found)?;
    history::compare_answers(lease, &history, &mut found)?;
    derived::compare(lease, &history, &stand, &mut found)?;
    Ok(found)
}

impl Inspected {
    /// Returns the entry up to which a hash begins with these digits: of this history, or of the whole one
    /// from which it was rewritten.
    pub fn anchored(&self, digits: &str) -> Option<Anchored> {
        let digits = digits.to_lowercase();
        let begins = |chain: &Chain| chain.hex().starts_with(&digits);
        let present = self.chains.iter().find(|(chain, _)| begins(chain)).map(|(_, entry)| entry.clone());
        present.or_else(|| self.origins.iter().find(|it| begins(&it.chain)).map(before_rewriting))
    }

    fn tell(&mut self, record: RecordName, what: Flaw, way: Way) {
        let case = match &record {
            RecordName::Part(key) => key.case().and_then(|id| self.codes.get(&id).copied()),
            RecordName::Summary(code) => Some(*code),
            RecordName::Entry(_)
            | RecordName::Answer(_)
            | RecordName::Numbers
            | RecordName::Origins
            | RecordName::Unknown { .. } => None,
        };
        let finding = Finding { place: Place::Record(record), case, what, way };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }
}

fn before_rewriting(it: &Origin) -> Anchored {
    let rewritten = Some(Rewritten { at: it.at, login: it.login.clone() });
    Anchored { revision: it.revision, day: None, login: None, rewritten }
}
