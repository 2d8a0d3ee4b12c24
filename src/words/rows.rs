//! Why is a row of the staff list refused, in words?

use super::refusals::refusal;
use super::{Named, Words, dates};
use crate::domain::staff_list::{Column, RowFault, RowRefusal};
use crate::say;

impl Named for Column {
    fn id(&self) -> &'static str {
        match self {
            Self::Name => "staff-column-name",
            Self::Position => "staff-column-position",
            Self::Subject => "staff-column-subject",
            Self::Classes => "staff-column-classes",
            Self::Experience => "staff-column-experience",
            Self::Category => "staff-column-category",
            Self::Education => "staff-column-education",
            Self::Institution => "staff-column-institution",
            Self::Graduated => "staff-column-graduated",
            Self::Speciality => "staff-column-speciality",
            Self::Load => "staff-column-load",
            Self::FormClass => "staff-column-form-class",
            Self::Roles => "staff-column-roles",
            Self::Login => "staff-column-login",
            Self::HiredOn => "staff-column-hired-on",
            Self::Mentor => "staff-column-mentor",
            Self::OrderNumber => "staff-column-order-number",
            Self::OrderDate => "staff-column-order-date",
            Self::OrderEffective => "staff-column-order-effective",
        }
    }
}

/// Says why a row is refused, and the way out.
#[must_use]
pub fn refused(why: &RowRefusal, line: usize, words: &Words) -> String {
    match why {
        RowRefusal::Fault(it) => fault(it, words),
        RowRefusal::SamePerson { first } => say!(words, "staff-refused-same-person", first = *first, line),
        RowRefusal::SameName { first } => say!(words, "staff-refused-same-name", first = *first, line),
        RowRefusal::MentorWithoutOrder => words.say("staff-refused-no-order"),
        RowRefusal::OrderWithoutMentor => words.say("staff-refused-no-mentor"),
        RowRefusal::OrderWithoutNumber => words.say("staff-refused-no-order-number"),
        RowRefusal::OrderWithoutDate { number } => say!(words, "staff-refused-no-order-date", number),
        RowRefusal::OrderDiffers { number, first } => {
            say!(words, "staff-refused-order-differs", number, first = *first)
        }
        RowRefusal::OrderRecordedOtherwise { number, date, effective } => {
            let (date, effective) = (dates::table(*date), dates::table(*effective));
            say!(words, "staff-refused-order-recorded", number, date, effective)
        }
        RowRefusal::UnknownMentor(name) => say!(words, "staff-refused-unknown-mentor", name),
        RowRefusal::SeveralMentors(name) => say!(words, "staff-refused-several-mentors", name),
        RowRefusal::OwnMentor => words.say("staff-refused-own-mentor"),
        RowRefusal::CaseDiffers(code) => say!(words, "staff-refused-case-differs", code = code.to_string()),
        RowRefusal::Rule(rule) => refusal(rule, words),
    }
}

/// Says why a cell cannot be read, and what should stand there.
fn fault(fault: &RowFault, words: &Words) -> String {
    match fault {
        RowFault::MissingName => words.say("staff-fault-no-name"),
        RowFault::LostLetters { column, text } => {
            say!(words, "staff-fault-lost-letters", column = words.name(column), text)
        }
        RowFault::ImpossibleDate { column, text } => {
            say!(words, "staff-fault-impossible-date", column = words.name(column), text)
        }
        RowFault::YearOutside { column, year } => {
            say!(words, "staff-fault-year", column = words.name(column), year = year.to_string())
        }
        RowFault::NotANumber { column, text } => {
            say!(words, "staff-fault-number", column = words.name(column), text)
        }
        RowFault::UnknownCategory(text) => say!(words, "staff-fault-category", text),
        RowFault::UnknownRole(text) => say!(words, "staff-fault-role", text),
        RowFault::LoginWithSpaces(text) => say!(words, "staff-fault-login", text),
        RowFault::CellTooLong(column) => say!(words, "staff-fault-too-long", column = words.name(column)),
        RowFault::ExtraCells => words.say("staff-fault-extra-cells"),
    }
}
