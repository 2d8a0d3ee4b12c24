//! Which store is this, and which format has it?

use std::fmt;

use super::envelope::{self, Kind, RecordFault};
use super::{StoreError, Tree, Write, Writes};
use serde::{Deserialize, Serialize};

/// The format of the trees and keys of a store, as this program writes it.
pub const STORE_FORMAT: u8 = 1;

/// Where a store keeps its id; made with the store, so one without it was emptied.
pub(super) const IDENTITY_KEY: &[u8] = b"store";

const IDENTITY: Kind = Kind(1);

/// Names one store; a swap, a restore and a new beginning give a new one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct StoreId([u8; 16]);

impl StoreId {
    /// Draws a new id.
    pub fn random() -> Self {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).expect("every system that this runs on has a source of randomness");
        Self(bytes)
    }

    /// Returns the id of which these are the bytes.
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the sixteen bytes of the id.
    pub fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// Returns the write that gives a new store this id.
    pub(super) fn write(self) -> Write {
        let value =
            envelope::seal(IDENTITY, STORE_FORMAT, &self.0).expect("sixteen bytes are never too many");
        Write::Put { tree: Tree::Meta, key: IDENTITY_KEY.to_vec(), value }
    }

    /// Reads the id from its record.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, StoreError> {
        match envelope::open(IDENTITY, STORE_FORMAT, bytes) {
            Ok(id) => Ok(Self(id)),
            Err(RecordFault::Newer { found, newest }) => Err(StoreError::NewerFormat { found, newest }),
            Err(RecordFault::Older { found, newest }) => Err(StoreError::OlderFormat { found, newest }),
            Err(fault) => Err(at_identity(fault)),
        }
    }

    /// Reads the id of a store whose format may be older: it has been the same sixteen bytes in each.
    pub(super) fn read_of_any_format(bytes: &[u8]) -> Result<Self, StoreError> {
        let (_, payload) = envelope::unseal(IDENTITY, STORE_FORMAT, bytes).map_err(at_identity)?;
        Ok(Self(envelope::decode(payload).map_err(at_identity)?))
    }

    /// Returns all that a new store begins with: `first`, and the id after it.
    pub(super) fn with(self, first: &Writes) -> Writes {
        first.iter().cloned().chain([self.write()]).collect()
    }
}

fn at_identity(fault: RecordFault) -> StoreError {
    StoreError::Record { tree: Tree::Meta, key: IDENTITY_KEY.to_vec(), fault }
}

impl fmt::Debug for StoreId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreId({:032x})", u128::from_be_bytes(self.0))
    }
}
