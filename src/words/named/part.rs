//! How is the part called that somebody else changed?

use super::Named;
use crate::domain::part::PartKey;

/// The kind of the part, without its number: numbers of records mean nothing to people.
impl Named for PartKey {
    fn id(&self) -> &'static str {
        match self {
            Self::Settings => "part-settings",
            Self::Calendar => "part-calendar",
            Self::Person(_) => "part-person",
            Self::Order(_) => "part-order",
            Self::Meeting(_) => "part-meeting",
            Self::Rubric(_) => "part-rubric",
            Self::Template(_) => "part-template",
            Self::Appointment(_) => "part-appointment",
            Self::Head(_) => "part-head",
            Self::Mentorship(..) => "part-mentorship",
            Self::Round(..) => "part-round",
            Self::Plan(_) => "part-plan",
            Self::Version(..) => "part-version",
            Self::Item(..) => "part-item",
            Self::Event(..) => "part-event",
            Self::Report(_) => "part-report",
        }
    }
}
