//! Why is a row of the staff list refused?

use super::RowFault;
use crate::domain::code::CaseCode;
use crate::domain::refusal::Refusal;
use chrono::NaiveDate;

/// Why a row is refused as a whole: typed and wordless.
///
/// A row is taken or refused whole, because what is refused comes back as a list to be mended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowRefusal {
    /// A cell could not be read.
    Fault(RowFault),
    /// The same login stands on an earlier line.
    SamePerson {
        /// That line.
        first: usize,
    },
    /// The same name stands on an earlier line, and no logins tell two people apart.
    SameName {
        /// That line.
        first: usize,
    },
    /// A mentor is named, but no order.
    MentorWithoutOrder,
    /// An order is named, but no mentor.
    OrderWithoutMentor,
    /// The order has no number.
    OrderWithoutNumber,
    /// The order has no date.
    OrderWithoutDate {
        /// The order's number.
        number: String,
    },
    /// An earlier line gives the same order another date or effective date.
    OrderDiffers {
        /// The order's number.
        number: String,
        /// That line.
        first: usize,
    },
    /// The school has recorded that order with other dates.
    OrderRecordedOtherwise {
        /// The order's number.
        number: String,
        /// The date that was recorded.
        date: NaiveDate,
        /// The effective date that was recorded.
        effective: NaiveDate,
    },
    /// Nobody, in the school or in this list, is called as the mentor is.
    UnknownMentor(String),
    /// Several people are called as the mentor is; a login decides.
    SeveralMentors(String),
    /// The mentor is the teacher.
    OwnMentor,
    /// The teacher has a case already, with another mentor or by another order.
    CaseDiffers(CaseCode),
    /// The rules of the process refuse it.
    Rule(Refusal),
}

impl From<RowFault> for RowRefusal {
    fn from(fault: RowFault) -> Self {
        Self::Fault(fault)
    }
}

impl From<Refusal> for RowRefusal {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::OwnMentor => Self::OwnMentor,
            other => Self::Rule(other),
        }
    }
}
