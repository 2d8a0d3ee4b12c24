//! How are the stages, beginnings and endings of a case called?

use super::{Named, NamedShort};
use crate::domain::case::{CaseKind, Closing, EarlyEndReason, StartBasis};
use crate::domain::clock::standing::{Stage, Urgency};
use crate::domain::people::mentorship::EndOfMentorship;

impl Named for Stage {
    fn id(&self) -> &'static str {
        match self {
            Self::NotBegun => "state-not-begun",
            Self::One => "stage-introductory",
            Self::Two => "stage-main",
            Self::Three => "stage-final",
            Self::Completed => "state-completed",
            Self::Ended => "state-ended-early",
        }
    }
}

/// At most four columns, the width of the dashboard's column.
impl NamedShort for Stage {
    fn short_id(&self) -> &'static str {
        match self {
            Self::NotBegun => "stage-short-not-begun",
            Self::One => "stage-short-one",
            Self::Two => "stage-short-two",
            Self::Three => "stage-short-three",
            Self::Completed => "stage-short-completed",
            Self::Ended => "stage-short-ended",
        }
    }
}

impl Named for Urgency {
    fn id(&self) -> &'static str {
        match self {
            Self::Overdue => "urgency-overdue",
            Self::Today => "urgency-today",
            Self::Soon => "urgency-soon",
            Self::Later => "urgency-later",
        }
    }
}

impl Named for StartBasis {
    fn id(&self) -> &'static str {
        match self {
            Self::EffectiveOrHired => "basis-effective-or-hired",
            Self::OrderDate => "basis-order-date",
            Self::EffectiveDate => "basis-effective-date",
            Self::Other => "basis-other",
        }
    }
}

impl Named for CaseKind {
    fn id(&self) -> &'static str {
        match self {
            Self::Mentoring => "case-kind-mentoring",
            Self::ContinuedSupport => "case-kind-continued",
        }
    }
}

impl Named for Closing {
    fn id(&self) -> &'static str {
        match self {
            Self::Completed { .. } => "state-completed",
            Self::Early { .. } => "state-ended-early",
        }
    }
}

impl Named for EarlyEndReason {
    fn id(&self) -> &'static str {
        match self {
            Self::Left => "ended-left",
            Self::LongLeave => "ended-long-leave",
            Self::OtherPost => "ended-other-post",
            Self::Error => "ended-error",
        }
    }
}

impl Named for EndOfMentorship {
    fn id(&self) -> &'static str {
        match self {
            Self::Left => "replaced-left",
            Self::Transferred => "replaced-transferred",
            Self::LongAbsence => "replaced-long-absence",
            Self::Request => "replaced-request",
            Self::Disciplinary => "replaced-disciplinary",
        }
    }
}
