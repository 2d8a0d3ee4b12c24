//! What does a row of the school's staff list say?

mod absent;
mod amended;
mod doubles;
mod enrolment;
mod mentoring;
mod orders;
mod pass;
mod refused;

pub use absent::absent;
pub use enrolment::{CaseSeen, Enrolment, PersonChange, PersonSeen, enrol, needs_set_up};
pub use refused::RowRefusal;

use crate::domain::command::PersonForm;
use chrono::NaiveDate;

/// A column of the staff list that the program reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Column {
    /// Full name.
    Name,
    /// Position.
    Position,
    /// Subject taught.
    Subject,
    /// Classes taught.
    Classes,
    /// Years of teaching.
    Experience,
    /// Qualification category.
    Category,
    /// Level of education.
    Education,
    /// Where it was finished.
    Institution,
    /// Year of graduation.
    Graduated,
    /// Speciality by diploma.
    Speciality,
    /// Teaching load.
    Load,
    /// The class whose form teacher the person is.
    FormClass,
    /// Roles in the program.
    Roles,
    /// Login on the school's server.
    Login,
    /// First day of work.
    HiredOn,
    /// The mentor's name or login.
    Mentor,
    /// The order's number.
    OrderNumber,
    /// The order's date.
    OrderDate,
    /// The day from which the order acts.
    OrderEffective,
}

impl Column {
    /// All columns, in the order of a usual list.
    pub const ALL: [Self; 19] = [
        Self::Name,
        Self::Position,
        Self::Subject,
        Self::Classes,
        Self::Experience,
        Self::Category,
        Self::Education,
        Self::Institution,
        Self::Graduated,
        Self::Speciality,
        Self::Load,
        Self::FormClass,
        Self::Roles,
        Self::Login,
        Self::HiredOn,
        Self::Mentor,
        Self::OrderNumber,
        Self::OrderDate,
        Self::OrderEffective,
    ];
}

/// What a row says of the order that assigns the mentor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OrderCells {
    /// Number on the paper; empty where the row names no order.
    pub number: String,
    /// Date on the paper.
    pub date: Option<NaiveDate>,
    /// The day from which it acts.
    pub effective: Option<NaiveDate>,
}

/// A row of the staff list, read but not yet judged.
///
/// An empty cell says nothing: what the school knows already stays. Only a row without faults is
/// looked at any further.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StaffRow {
    /// The line of the file on which the row begins, from 1; no two rows share one.
    pub line: usize,
    /// The person.
    pub person: PersonForm,
    /// The mentor, by login or full name.
    pub mentor: Option<String>,
    /// The order.
    pub order: OrderCells,
    /// What could not be read.
    pub faults: Vec<RowFault>,
}

/// Why a cell of a row cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowFault {
    /// The row has no full name.
    MissingName,
    /// Question marks stand where the file's encoding had no Kazakh letters.
    LostLetters {
        /// Where.
        column: Column,
        /// What stands there.
        text: String,
    },
    /// No calendar has that date.
    ImpossibleDate {
        /// Where.
        column: Column,
        /// What stands there.
        text: String,
    },
    /// The year of the date is outside 2000–2100.
    YearOutside {
        /// Where.
        column: Column,
        /// The year.
        year: i32,
    },
    /// It is no whole number.
    NotANumber {
        /// Where.
        column: Column,
        /// What stands there.
        text: String,
    },
    /// The rules of attestation have no such category.
    UnknownCategory(String),
    /// The program has no such role.
    UnknownRole(String),
    /// A login has no spaces.
    LoginWithSpaces(String),
    /// So much text is no cell of a staff list: a quotation mark was not closed.
    CellTooLong(Column),
    /// The row has more cells than the list has columns.
    ExtraCells,
}
