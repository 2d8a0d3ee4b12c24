//! How is what people are, and what they may do, called?

use super::Named;
use crate::domain::people::person::{Category, Ground};
use crate::domain::rights::{Right, Role};

impl Named for Role {
    fn id(&self) -> &'static str {
        match self {
            Self::Coordinator => "role-coordinator",
            Self::Deputy => "role-deputy",
            Self::Head => "role-head",
            Self::Secretary => "role-secretary",
            Self::SystemAdministrator => "role-system-administrator",
            Self::Observer => "role-observer",
        }
    }
}

impl Named for Category {
    fn id(&self) -> &'static str {
        match self {
            Self::Trainee => "category-trainee",
            Self::Teacher => "category-teacher",
            Self::Moderator => "category-moderator",
            Self::Expert => "category-expert",
            Self::Researcher => "category-researcher",
            Self::Master => "category-master",
        }
    }
}

/// Who has no category is said to have none.
impl Named for Option<Category> {
    fn id(&self) -> &'static str {
        self.as_ref().map_or("category-none", Named::id)
    }
}

impl Named for Ground {
    fn id(&self) -> &'static str {
        match self {
            Self::FirstStart => "ground-first-start",
            Self::ReturnAfterFiveYears => "ground-return",
            Self::SchoolDecision => "ground-own-decision",
        }
    }
}

impl Named for Right {
    fn id(&self) -> &'static str {
        match self {
            Self::KeepCases => "right-keep-cases",
            Self::KeepPeople => "right-keep-people",
            Self::KeepStore => "right-keep-store",
            Self::RunCase => "right-run-case",
            Self::EnterVisits => "right-enter-visits",
            Self::EnterEvents => "right-enter-events",
            Self::Agree => "right-agree",
            Self::Approve => "right-approve",
            Self::RecordFromPaper => "right-record-from-paper",
            Self::EnterMeetings => "right-enter-meetings",
            Self::Complete => "right-complete",
            Self::SeeCases => "right-see-cases",
            Self::SeeScores => "right-see-scores",
        }
    }
}
