//! How are the steps called, while they are ahead and once they are made, and whose are they?

use super::{Named, NamedShort};
use crate::domain::clock::step::{Step, Whose};
use crate::words::Words;

impl Named for Step {
    fn id(&self) -> &'static str {
        match self {
            Self::Assign => "step-assign",
            Self::Diagnostics => "step-diagnostics",
            Self::Submit => "step-submit",
            Self::Agree => "step-agree",
            Self::Approve => "step-approve",
            Self::Item => "step-item",
            Self::Contact => "step-contact",
            Self::FollowUp => "step-follow-up",
            Self::Report => "step-report",
            Self::Present => "step-present",
            Self::Complete => "step-complete",
        }
    }
}

/// Returns a step as something that has been made: `план согласован`, `отчёт заслушан`.
#[must_use]
pub fn step_made(step: Step, words: &Words) -> String {
    words.say(match step {
        Step::Assign => "made-assign",
        Step::Diagnostics => "made-diagnostics",
        Step::Submit => "made-submit",
        Step::Agree => "made-agree",
        Step::Approve => "made-approve",
        Step::Item => "made-item",
        Step::Contact => "made-contact",
        Step::FollowUp => "made-follow-up",
        Step::Report => "made-report",
        Step::Present => "made-present",
        Step::Complete => "made-complete",
    })
}

impl Named for Whose {
    fn id(&self) -> &'static str {
        match self {
            Self::Mentor => "whose-mentor",
            Self::Deputy => "whose-deputy",
            Self::Head => "whose-head",
            Self::Coordinator => "whose-coordinator",
        }
    }
}

/// At most six columns, the width of the dashboard's column.
impl NamedShort for Whose {
    fn short_id(&self) -> &'static str {
        match self {
            Self::Mentor => "whose-mentor-short",
            Self::Deputy => "whose-deputy-short",
            Self::Head => "whose-head-short",
            Self::Coordinator => "whose-coordinator-short",
        }
    }
}
