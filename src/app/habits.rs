//! What has the user otherwise than it is shipped?

use super::keys::{KeyFault, KeyTable};

/// What the configuration and the user's own state say of keys and mouse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Habits {
    /// The keys that hold.
    pub keys: KeyTable,
    /// The lines about keys that cannot be followed.
    pub faults: Vec<KeyFault>,
    /// The file in which own keys are written; empty where the system names no home.
    pub file: String,
    /// Whether the mouse is listened to.
    pub mouse: bool,
}
