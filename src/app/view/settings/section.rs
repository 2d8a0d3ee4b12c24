//! Which parts do the settings have, and who may change each?

use crate::domain::rights::Right;
use crate::words::Named;

/// A part of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Name, language, who agrees, the basis of documents.
    School,
    /// The numbers behind the deadlines.
    Terms,
    /// Who holds which role, and comes in under which login.
    People,
    /// Who agrees or approves by an order.
    Appointments,
    /// The orders of the head.
    Orders,
    /// The meetings of the council.
    Meetings,
    /// The rubrics of diagnostics.
    Rubrics,
    /// The year templates of plans.
    Templates,
    /// What is offered to the report.
    Recommendations,
    /// The working calendar, which has a screen of its own.
    Calendar,
    /// The language of the user's own screens.
    Language,
    /// The look of the user's own screens.
    Look,
    /// The keys that hold, and how to have others.
    Keys,
    /// Whether the mouse is listened to.
    Mouse,
    /// The data as a whole: backups, checking, what goes for good; a screen of its own.
    Care,
}

impl Section {
    /// All parts, in their order.
    pub const ALL: [Self; 15] = [
        Self::School,
        Self::Terms,
        Self::People,
        Self::Appointments,
        Self::Orders,
        Self::Meetings,
        Self::Rubrics,
        Self::Templates,
        Self::Recommendations,
        Self::Calendar,
        Self::Language,
        Self::Look,
        Self::Keys,
        Self::Mouse,
        Self::Care,
    ];

    /// Returns the right without which one only looks; none where everybody may.
    pub fn right(self) -> Option<Right> {
        match self {
            Self::School
            | Self::Terms
            | Self::Appointments
            | Self::Orders
            | Self::Rubrics
            | Self::Templates
            | Self::Recommendations => Some(Right::KeepCases),
            Self::People => Some(Right::KeepPeople),
            Self::Meetings => Some(Right::EnterMeetings),
            Self::Calendar | Self::Care => Some(Right::KeepStore),
            Self::Language | Self::Look | Self::Keys | Self::Mouse => None,
        }
    }

    /// Says whether it is a list that is entered, or does something at once.
    pub fn is_list(self) -> bool {
        match self {
            Self::School | Self::Calendar | Self::Care | Self::Language | Self::Look | Self::Mouse => false,
            Self::Terms
            | Self::People
            | Self::Appointments
            | Self::Orders
            | Self::Meetings
            | Self::Rubrics
            | Self::Templates
            | Self::Recommendations
            | Self::Keys => true,
        }
    }
}

impl Named for Section {
    fn id(&self) -> &'static str {
        match self {
            Self::School => "settings-school",
            Self::Terms => "settings-terms",
            Self::People => "settings-people",
            Self::Appointments => "settings-appointments",
            Self::Orders => "settings-orders",
            Self::Meetings => "settings-meetings",
            Self::Rubrics => "settings-rubrics",
            Self::Templates => "settings-templates",
            Self::Recommendations => "settings-recommendations",
            Self::Calendar => "settings-calendar",
            Self::Care => "settings-care",
            Self::Language => "settings-language",
            Self::Keys => "settings-keys",
            Self::Mouse => "settings-mouse",
            Self::Look => "settings-look",
        }
    }
}
