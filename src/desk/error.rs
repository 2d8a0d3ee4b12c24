//! Why could the desk not do what it was asked?

use crate::domain::refusal::Refusal;
use crate::store::StoreError;

/// A refusal by the rules, or a failure of the store; in both cases nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The rules refuse a command.
    #[error("command {number} is refused: {refusal:?}")]
    Refused {
        /// Which of the commands sent, from 1.
        number: usize,
        /// Why.
        refusal: Refusal,
    },
    /// The store cannot do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DeskError {
    /// Returns the refusal, if the rules were what refused.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused { refusal, .. } => Some(refusal),
            Self::Store(_) => None,
        }
    }
}
