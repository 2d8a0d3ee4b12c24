//! How are the fields called that a refusal points at?

use super::Named;
use crate::domain::refusal::Field;

impl Named for Field {
    fn id(&self) -> &'static str {
        match self {
            Self::Name => "field-name",
            Self::Login => "field-login",
            Self::HiredOn => "field-hired-on",
            Self::LeftOn => "field-left-on",
            Self::Graduated => "field-graduated",
            Self::Number => "field-number",
            Self::Date => "field-date",
            Self::Effective => "field-effective",
            Self::Start => "field-start",
            Self::End => "field-end",
            Self::Mentor => "field-mentor",
            Self::Reason => "field-reason",
            Self::Remark => "field-remark",
            Self::Aim => "field-aim",
            Self::Directions => "field-directions",
            Self::Activity => "field-activity",
            Self::Term => "field-term",
            Self::Scores => "field-scores",
            Self::FollowUp => "field-follow-up",
            Self::Agenda => "field-agenda",
            Self::Decision => "field-decision",
            Self::Conclusion => "field-conclusion",
            Self::Basis => "field-basis",
        }
    }
}
