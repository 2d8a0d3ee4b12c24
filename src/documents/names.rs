//! Which message names a thing that documents state?

use crate::domain::diagnostics::RoundKind;
use crate::domain::figures::Change;
use crate::domain::journal::EventKind;
use crate::domain::person::{Category, Ground};
use crate::domain::plan::Capacity;

/// Names a round of diagnostics.
pub fn round(kind: RoundKind) -> &'static str {
    match kind {
        RoundKind::Initial => "round-initial",
        RoundKind::Interim => "round-interim",
        RoundKind::Final => "round-final",
    }
}

/// Names a kind of journal entry.
pub fn event(kind: EventKind) -> &'static str {
    match kind {
        EventKind::VisitByMentor => "journal-visit-by-mentor",
        EventKind::VisitByMentee => "journal-visit-by-mentee",
        EventKind::VisitByAdministration => "journal-visit-by-administration",
        EventKind::Consultation => "journal-consultation",
        EventKind::Support => "journal-support",
        EventKind::Workshop => "journal-workshop",
        EventKind::Other => "journal-other",
    }
}

/// Names a qualification category.
pub fn category(category: Category) -> &'static str {
    match category {
        Category::Trainee => "category-trainee",
        Category::Teacher => "category-teacher",
        Category::Moderator => "category-moderator",
        Category::Expert => "category-expert",
        Category::Researcher => "category-researcher",
        Category::Master => "category-master",
    }
}

/// Names a ground for mentoring.
pub fn ground(ground: Ground) -> &'static str {
    match ground {
        Ground::FirstStart => "ground-first-start",
        Ground::ReturnAfterFiveYears => "ground-return",
        Ground::SchoolDecision => "ground-own-decision",
    }
}

/// Names the position of who gives a mark, where the person's record has none.
pub fn position(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Deputy => "role-deputy",
        Capacity::Head => "role-head",
    }
}

/// Names how an area changed.
pub fn change(change: Change) -> &'static str {
    match change {
        Change::Better => "doc-change-better",
        Change::Same => "doc-change-same",
        Change::Worse => "doc-change-worse",
    }
}
