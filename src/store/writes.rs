//! What is one commit to write?

use super::{RecordFault, StoreError, Tree};

/// The longest key, in bytes: 257 of them still fit into one piece of an engine's index.
pub const LONGEST_KEY: usize = 256;

/// The largest value, in bytes: twice the largest record, so that only a mistake meets it.
pub const LARGEST_VALUE: usize = 2 * super::LARGEST_PAYLOAD;

/// One thing to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Puts a value, in the place of an earlier one.
    Put {
        /// Where.
        tree: Tree,
        /// Under which key.
        key: Vec<u8>,
        /// What.
        value: Vec<u8>,
    },
    /// Takes a value away; one that is not there is no error.
    Remove {
        /// Where.
        tree: Tree,
        /// Under which key.
        key: Vec<u8>,
    },
}

/// The writes of one commit, in order: of two under one key the later stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Writes(Vec<Write>);

impl Writes {
    /// Returns an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value.
    pub fn put(&mut self, tree: Tree, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) -> &mut Self {
        self.0.push(Write::Put { tree, key: key.into(), value: value.into() });
        self
    }

    /// Adds a removal.
    pub fn remove(&mut self, tree: Tree, key: impl Into<Vec<u8>>) -> &mut Self {
        self.0.push(Write::Remove { tree, key: key.into() });
        self
    }

    /// Says whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Refuses a key or value that is larger than any engine takes; every commit asks it first.
    pub(super) fn must_fit(&self) -> Result<(), StoreError> {
        for write in &self.0 {
            let (tree, key, length) = match write {
                Write::Put { tree, key, value } => (*tree, key, value.len()),
                Write::Remove { tree, key } => (*tree, key, 0),
            };
            if key.len() > LONGEST_KEY || length > LARGEST_VALUE {
                let fault = RecordFault::TooLarge(key.len().max(length));
                return Err(StoreError::Record { tree, key: key.clone(), fault });
            }
        }
        Ok(())
    }

    /// Returns the writes, first to last, to be parted into pieces.
    pub(super) fn all(&self) -> &[Write] {
        &self.0
    }

    /// Returns the writes, first to last.
    pub fn iter(&self) -> impl Iterator<Item = &Write> {
        self.0.iter()
    }
}

impl FromIterator<Write> for Writes {
    fn from_iter<I: IntoIterator<Item = Write>>(writes: I) -> Self {
        Self(writes.into_iter().collect())
    }
}
