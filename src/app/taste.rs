//! Which look does the user like?

use crate::words::Named;
use serde::{Deserialize, Serialize};

/// A look by its name in the configuration and in what is remembered of the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OwnLook {
    /// A few colours.
    Default,
    /// Reverse, bold and underline: for old monitors and tired eyes.
    Contrast,
    /// Without colours.
    Mono,
}

impl OwnLook {
    /// All looks, the usual one first.
    pub const ALL: [Self; 3] = [Self::Default, Self::Contrast, Self::Mono];
}

impl Named for OwnLook {
    fn id(&self) -> &'static str {
        match self {
            Self::Default => "look-default",
            Self::Contrast => "look-contrast",
            Self::Mono => "look-mono",
        }
    }
}
