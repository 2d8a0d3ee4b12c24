//! In which form does an entry of the history lie in the store, and how are entries chained?

use super::keys;
use super::parts;
use crate::domain::change::{Recorded, Warning};
use crate::domain::clock::moved_date::MovedDate;
use crate::domain::id::{CaseId, CommandId, Revision};
use crate::domain::part::{Edit, Part, PartKey};
use crate::domain::rights::Role;
use crate::store::{RecordFault, StoreError, Tree, open, seal};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const VERSION: u8 = 1;

/// The hash of an entry and of all before it.
///
/// The chain alone shows accidents; a deliberate change shows against a hash kept elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Chain(pub [u8; 32]);

/// How many digits of a chain are printed: enough that nobody finds another history with the same.
const PRINTED: usize = 12;

impl Chain {
    /// Returns the hash in hexadecimal digits.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns its first digits, as they are printed on paper.
    pub fn anchor(&self) -> String {
        self.hex()[..PRINTED].to_owned()
    }
}

/// An edit with the records' own stored bytes, which no later version of the program rewrites.
#[derive(Serialize, Deserialize)]
struct StoredEdit {
    key: PartKey,
    before: Option<Vec<u8>>,
    after: Option<Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
struct StoredEntry {
    revision: Revision,
    id: CommandId,
    login: String,
    roles: Vec<Role>,
    at: DateTime<Utc>,
    day: NaiveDate,
    batch: Option<Revision>,
    case: Option<CaseId>,
    command: String,
    edits: Vec<StoredEdit>,
    warnings: Vec<Warning>,
    moved: Vec<MovedDate>,
}

/// Returns the stored form of an entry, and the chain up to it.
pub(super) fn sealed(entry: &Recorded, before: Chain) -> Result<(Vec<u8>, Chain), StoreError> {
    let stored = stored(entry)?;
    let body = seal(keys::ENTRY, VERSION, &stored).map_err(|fault| at_entry(entry.revision, fault))?;
    let chain = chained(before, &body);
    let value =
        seal(keys::ENTRY, VERSION, &(chain, body)).map_err(|fault| at_entry(entry.revision, fault))?;
    Ok((value, chain))
}

/// Reads an entry, and the chain up to it.
pub(super) fn opened(key: &[u8], bytes: &[u8]) -> Result<(Recorded, Chain), StoreError> {
    let fault = |fault| StoreError::Record { tree: Tree::History, key: key.to_vec(), fault };
    let (chain, body): (Chain, Vec<u8>) = open(keys::ENTRY, VERSION, bytes).map_err(fault)?;
    let stored: StoredEntry = open(keys::ENTRY, VERSION, &body).map_err(fault)?;
    Ok((recorded(stored).map_err(|error| in_entry(error, key))?, chain))
}

/// Returns the chain up to an entry, whether or not it can be read.
///
/// One that cannot is taken as the bytes that lie there: the entries after it stand on these.
pub(super) fn chain_up_to(bytes: &[u8]) -> Chain {
    match open::<(Chain, Vec<u8>)>(keys::ENTRY, VERSION, bytes) {
        Ok((chain, _)) => chain,
        Err(_) => Chain(Sha256::digest(bytes).into()),
    }
}

/// Reads an entry whose bytes come from elsewhere, and returns the chain up to it.
///
/// # Errors
///
/// [`StoreError::Record`] where the bytes are no entry, or one that does not follow on `before`.
pub fn unchained(revision: Revision, bytes: &[u8], before: Chain) -> Result<(Recorded, Chain), StoreError> {
    let (entry, chain) = opened(&keys::entry(revision), bytes)?;
    let (_, body): (Chain, Vec<u8>) =
        open(keys::ENTRY, VERSION, bytes).map_err(|fault| at_entry(revision, fault))?;
    match chain == chained(before, &body) {
        true => Ok((entry, chain)),
        false => Err(at_entry(revision, RecordFault::Content("the chain is broken".to_owned()))),
    }
}

fn stored(entry: &Recorded) -> Result<StoredEntry, StoreError> {
    let part =
        |part: &Option<Part>| part.as_ref().map(|part| parts::sealed(part, entry.revision)).transpose();
    let edits = entry.edits.iter().map(|edit| {
        Ok(StoredEdit { key: edit.key.clone(), before: part(&edit.before)?, after: part(&edit.after)? })
    });
    Ok(StoredEntry {
        revision: entry.revision,
        id: entry.id,
        login: entry.login.clone(),
        roles: entry.roles.clone(),
        at: entry.at,
        day: entry.day,
        batch: entry.batch,
        case: entry.case,
        command: entry.command.clone(),
        edits: edits.collect::<Result<_, StoreError>>()?,
        warnings: entry.warnings.clone(),
        moved: entry.moved.clone(),
    })
}

fn recorded(entry: StoredEntry) -> Result<Recorded, StoreError> {
    let edits = entry.edits.into_iter().map(|edit| {
        let (tree, key) = keys::place(&edit.key);
        let part =
            |bytes: Option<Vec<u8>>| bytes.map(|bytes| Ok(parts::opened(tree, &key, &bytes)?.1)).transpose();
        Ok(Edit { key: edit.key, before: part(edit.before)?, after: part(edit.after)? })
    });
    Ok(Recorded {
        revision: entry.revision,
        id: entry.id,
        login: entry.login,
        roles: entry.roles,
        at: entry.at,
        day: entry.day,
        batch: entry.batch,
        case: entry.case,
        command: entry.command,
        edits: edits.collect::<Result<_, StoreError>>()?,
        warnings: entry.warnings,
        moved: entry.moved,
    })
}

fn at_entry(revision: Revision, fault: RecordFault) -> StoreError {
    StoreError::Record { tree: Tree::History, key: keys::entry(revision).to_vec(), fault }
}

/// An entry as it hangs in the chain, its body still closed.
pub(super) struct Link {
    chain: Chain,
    body: Vec<u8>,
}

impl Link {
    /// Says whether the entry follows what stands before it.
    pub(super) fn follows(&self, before: Chain) -> bool {
        self.chain == chained(before, &self.body)
    }
}

/// Reads an entry without its body.
pub(super) fn link(bytes: &[u8]) -> Result<Link, RecordFault> {
    let (chain, body) = open(keys::ENTRY, VERSION, bytes)?;
    Ok(Link { chain, body })
}

/// What an entry says that other records follow from.
pub(super) struct Gist {
    pub(super) revision: Revision,
    pub(super) id: CommandId,
    pub(super) day: NaiveDate,
    pub(super) login: String,
    /// The parts that it changed, with the bytes that it left of each.
    pub(super) left: Vec<(PartKey, Option<Vec<u8>>)>,
}

/// Reads what other records follow from; every value before and after must be readable too.
pub(super) fn gist(key: &[u8], link: &Link) -> Result<Gist, StoreError> {
    let fault = |fault| StoreError::Record { tree: Tree::History, key: key.to_vec(), fault };
    let stored: StoredEntry = open(keys::ENTRY, VERSION, &link.body).map_err(fault)?;
    for edit in &stored.edits {
        let (tree, place) = keys::place(&edit.key);
        for bytes in [&edit.before, &edit.after].into_iter().flatten() {
            parts::opened(tree, &place, bytes).map_err(|error| in_entry(error, key))?;
        }
    }
    Ok(Gist {
        revision: stored.revision,
        id: stored.id,
        day: stored.day,
        login: stored.login,
        left: stored.edits.into_iter().map(|edit| (edit.key, edit.after)).collect(),
    })
}

/// A value that cannot be read inside an entry makes the entry unreadable, not the part.
fn in_entry(error: StoreError, key: &[u8]) -> StoreError {
    match error {
        StoreError::Record { fault, .. } => {
            StoreError::Record { tree: Tree::History, key: key.to_vec(), fault }
        }
        other => other,
    }
}

fn chained(before: Chain, body: &[u8]) -> Chain {
    Chain(Sha256::new().chain_update(before.0).chain_update(body).finalize().into())
}
