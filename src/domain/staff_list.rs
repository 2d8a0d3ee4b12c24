//! Placeholder until the staff list lands.

/// What a staff list comes to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Enrolment {
    /// The commands.
    pub commands: Vec<super::command::Command>,
}
