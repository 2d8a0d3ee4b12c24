//! What do the commands about the history itself hold?

use crate::domain::id::Revision;
use serde::{Deserialize, Serialize};

/// Takes back what an entry of the history changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undo {
    /// The entry, by its revision.
    pub entry: Revision,
}

/// Makes again what an entry changed that was taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redo {
    /// The entry that was taken back, by its revision.
    pub entry: Revision,
}
