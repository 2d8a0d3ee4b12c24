//! What is one commit to write?

use super::Tree;

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
