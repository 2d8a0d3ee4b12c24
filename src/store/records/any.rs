//! Which record do these bytes hold, whatever it is of?

use super::entry::{self, Chain};
use super::origin::{self, Origin};
use super::writing::{sealed_numbers, sealed_summary};
use super::{keys, parts};
use crate::domain::change::Recorded;
use crate::domain::compiled::summary::Summary;
use crate::domain::facts::Numbers;
use crate::domain::id::{CommandId, Revision};
use crate::domain::part::Part;
use crate::store::{RecordFault, StoreError, Tree, open, seal};
use serde::de::DeserializeOwned;

/// A record of any kind, as it was read from its place.
#[derive(Debug, Clone, PartialEq)]
pub enum AnyRecord {
    /// A part, with the revision that last changed it.
    Part(Revision, Box<Part>),
    /// A case in short.
    Summary(Box<Summary>),
    /// An entry of the history, with the chain up to it.
    Entry(Box<Recorded>, Chain),
    /// The revision of an answered command.
    Answer(CommandId, Revision),
    /// The numbers given last.
    Numbers(Numbers),
    /// The store's descent.
    Origins(Vec<Origin>),
}

impl AnyRecord {
    /// Reads the record that lies in a place.
    ///
    /// # Errors
    ///
    /// [`StoreError::Record`] for whatever is wrong with the bytes, or where no record has its place.
    pub fn read(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<Self, StoreError> {
        let at = |fault| StoreError::Record { tree, key: key.to_vec(), fault };
        match tree {
            Tree::Parts | Tree::School => {
                parts::opened(tree, key, bytes).map(|(revision, part)| Self::Part(revision, Box::new(part)))
            }
            Tree::Cases => open(keys::SUMMARY, keys::SUMMARY_VERSION, bytes).map(Self::Summary).map_err(at),
            Tree::History => {
                entry::opened(key, bytes).map(|(recorded, chain)| Self::Entry(Box::new(recorded), chain))
            }
            Tree::Sent => match keys::command_at(key) {
                Some(id) => plain(keys::SENT, bytes).map(|it| Self::Answer(id, it)).map_err(at),
                None => Err(at(no_place())),
            },
            Tree::Meta if key == keys::NUMBERS => plain(keys::GIVEN, bytes).map(Self::Numbers).map_err(at),
            Tree::Meta if key == keys::ORIGINS => origin::opened(bytes).map(Self::Origins),
            Tree::Meta => Err(at(no_place())),
        }
    }

    /// Returns where the record lies, and its bytes there; `before` is the chain up to the entry before.
    ///
    /// # Errors
    ///
    /// [`StoreError::Record`] for one that is too large.
    pub fn written(&self, before: Chain) -> Result<(Tree, Vec<u8>, Vec<u8>), StoreError> {
        Ok(match self {
            Self::Part(revision, part) => {
                let (tree, key) = keys::place(&part.key());
                (tree, key, parts::sealed(part, *revision)?)
            }
            Self::Summary(short) => (Tree::Cases, keys::summary(short.code).to_vec(), sealed_summary(short)?),
            Self::Entry(recorded, _) => {
                let key = keys::entry(recorded.revision).to_vec();
                (Tree::History, key, entry::sealed(recorded, before)?.0)
            }
            Self::Answer(id, revision) => {
                let key = keys::sent(*id).to_vec();
                let at = |fault| StoreError::Record { tree: Tree::Sent, key: key.clone(), fault };
                (Tree::Sent, key.clone(), seal(keys::SENT, 1, revision).map_err(at)?)
            }
            Self::Numbers(numbers) => (Tree::Meta, keys::NUMBERS.to_vec(), sealed_numbers(numbers)?),
            Self::Origins(origins) => (Tree::Meta, keys::ORIGINS.to_vec(), origin::sealed(origins)?),
        })
    }
}

fn plain<T: DeserializeOwned>(kind: crate::store::Kind, bytes: &[u8]) -> Result<T, RecordFault> {
    open(kind, 1, bytes)
}

fn no_place() -> RecordFault {
    RecordFault::Content("no record has this key".to_owned())
}
