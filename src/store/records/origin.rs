//! From which stores does this one come?

use super::entry::Chain;
use super::keys;
use crate::domain::id::Revision;
use crate::store::{StoreError, StoreId, Tree, Writes, open, seal};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

const VERSION: u8 = 1;

/// What made a store out of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Making {
    /// It was copied smaller.
    Compacted,
    /// It was read from a backup.
    Restored,
    /// It was brought to a newer format.
    Migrated,
    /// Somebody's particulars were taken out of it.
    Anonymised,
    /// Old cases were taken out of it.
    Purged,
}

impl Making {
    /// Says whether entries of the history were changed: their chain begins anew then.
    pub fn rewrites_history(self) -> bool {
        match self {
            Self::Anonymised | Self::Purged => true,
            Self::Compacted | Self::Restored | Self::Migrated => false,
        }
    }
}

/// One step of a store's descent: what was made of the store before, when, by whom and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// What was made.
    pub what: Making,
    /// When.
    pub at: DateTime<Utc>,
    /// By which login.
    pub login: String,
    /// Why, where somebody said so.
    pub why: String,
    /// The id of the store before; of a backup, that of the store which it was made of.
    pub store: [u8; 16],
    /// The revision of the store before.
    pub revision: Revision,
    /// The chain of its history.
    pub chain: Chain,
}

impl Origin {
    /// Returns the id of the store before.
    pub fn store(&self) -> StoreId {
        StoreId::from_bytes(self.store)
    }
}

impl Chain {
    /// Returns that with which the chain of a store of such descent begins: nothing, unless its history
    /// was rewritten; then the hash of all those rewritings, so that they cannot be hidden.
    pub fn seed(origins: &[Origin]) -> Self {
        let rewritings: Vec<&Origin> = origins.iter().filter(|it| it.what.rewrites_history()).collect();
        if rewritings.is_empty() {
            return Self::default();
        }
        let sealed = seal(keys::ORIGINS_KIND, VERSION, &rewritings);
        Self(Sha256::digest(sealed.expect("a few short lines are never too many")).into())
    }
}

/// Adds a descent to what a new store is to hold.
///
/// # Errors
///
/// [`StoreError::Record`] for one that is too long to be stored.
pub fn add_origins(writes: &mut Writes, origins: &[Origin]) -> Result<(), StoreError> {
    writes.put(Tree::Meta, keys::ORIGINS, sealed(origins)?);
    Ok(())
}

/// Returns the stored form of a descent.
pub(super) fn sealed(origins: &[Origin]) -> Result<Vec<u8>, StoreError> {
    seal(keys::ORIGINS_KIND, VERSION, &origins).map_err(at_origins)
}

/// Reads a descent.
pub(super) fn opened(bytes: &[u8]) -> Result<Vec<Origin>, StoreError> {
    open(keys::ORIGINS_KIND, VERSION, bytes).map_err(at_origins)
}

fn at_origins(fault: crate::store::RecordFault) -> StoreError {
    StoreError::Record { tree: Tree::Meta, key: keys::ORIGINS.to_vec(), fault }
}
