//! Which kinds of documents are there, of what is each made, and who may print it?
//!
//! The command line, the choice on the screen and the tests read this one list.

use crate::domain::case::Case;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Relation, Right};
use crate::words::Named;
use chrono::NaiveDate;

/// A kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The mentoring plan.
    Plan,
    /// What the plan says otherwise than its last approved version.
    Changes,
    /// The sheets of the rounds of diagnostics.
    Diagnostics,
    /// A later round of diagnostics against the first.
    Comparison,
    /// The sheets of the lessons visited.
    Visits,
    /// What an outgoing mentor hands over to the next one.
    HandOver,
    /// The report for the pedagogical council.
    Report,
    /// An extract of the protocol of the council, for one case or for many.
    Protocol,
    /// The certificate of the completed programme.
    Certificate,
    /// The inspection register.
    Register,
    /// The certificate for the accountant.
    Payroll,
    /// The summary of the school.
    Summary,
    /// The open deadlines.
    Agenda,
    /// The draft of an order of the head, with its pairs.
    Order,
    /// Forms to be filled in by hand.
    Blank,
}

/// What a kind of document is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One case: each gives documents of its own.
    Case,
    /// Several cases at once: those that belong together share a document.
    Cases,
    /// The school over a stretch of days.
    Period,
    /// The school in a month.
    Month,
    /// An order of the head.
    Order,
}

impl Subject {
    /// Says whether cases are to be named.
    pub fn is_of_cases(self) -> bool {
        match self {
            Self::Case | Self::Cases => true,
            Self::Period | Self::Month | Self::Order => false,
        }
    }
}

impl Kind {
    /// All kinds: those of a case in the order of its life, then those of the school.
    pub const ALL: [Self; 15] = [
        Self::Plan,
        Self::Changes,
        Self::Diagnostics,
        Self::Comparison,
        Self::Visits,
        Self::HandOver,
        Self::Report,
        Self::Protocol,
        Self::Certificate,
        Self::Blank,
        Self::Register,
        Self::Payroll,
        Self::Summary,
        Self::Agenda,
        Self::Order,
    ];

    /// Returns the word by which it is asked for; its template and its files are called by it too.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Changes => "changes",
            Self::Diagnostics => "diagnostics",
            Self::Comparison => "comparison",
            Self::Visits => "visits",
            Self::HandOver => "handover",
            Self::Report => "report",
            Self::Protocol => "protocol",
            Self::Certificate => "certificate",
            Self::Register => "register",
            Self::Payroll => "payroll",
            Self::Summary => "summary",
            Self::Agenda => "agenda",
            Self::Order => "order",
            Self::Blank => "blank",
        }
    }

    /// Returns the kind of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Returns what it is about.
    pub fn subject(self) -> Subject {
        match self {
            Self::Plan
            | Self::Changes
            | Self::Diagnostics
            | Self::Comparison
            | Self::Visits
            | Self::HandOver
            | Self::Report
            | Self::Certificate
            | Self::Blank => Subject::Case,
            Self::Protocol => Subject::Cases,
            Self::Register | Self::Summary | Self::Agenda => Subject::Period,
            Self::Order => Subject::Order,
            Self::Payroll => Subject::Month,
        }
    }

    /// Returns the right that printing it needs.
    ///
    /// What rests on scores or notes is for those who may see them: others would print other papers than
    /// the mentor.
    pub fn needs(self) -> Right {
        match self {
            Self::Plan
            | Self::Changes
            | Self::Protocol
            | Self::Certificate
            | Self::Register
            | Self::Payroll
            | Self::Agenda
            | Self::Order
            | Self::Blank => Right::SeeCases,
            Self::Diagnostics
            | Self::Comparison
            | Self::Visits
            | Self::HandOver
            | Self::Report
            | Self::Summary => Right::SeeScores,
        }
    }

    /// Refuses an actor who may not print it of a case; who may see the case may see its plan.
    ///
    /// # Errors
    ///
    /// The refusal of the right that it needs.
    pub fn allowed_of(self, case: &Case, actor: &Actor, today: NaiveDate) -> Result<(), Refusal> {
        match self.needs() {
            Right::SeeCases => Ok(()),
            needed => actor.needs(needed, actor.relation_to(case, today)),
        }
    }

    /// Refuses an actor who may not print it of the whole school; of deadlines everybody has the own.
    ///
    /// # Errors
    ///
    /// The refusal of the right that it needs.
    pub fn allowed_of_school(self, actor: &Actor) -> Result<(), Refusal> {
        match self {
            Self::Agenda => Ok(()),
            other => actor.needs(other.needs(), Relation::Other),
        }
    }
}

impl Named for Kind {
    fn id(&self) -> &'static str {
        match self {
            Self::Plan => "paper-plan",
            Self::Changes => "paper-changes",
            Self::Diagnostics => "paper-diagnostics",
            Self::Comparison => "paper-comparison",
            Self::Visits => "paper-visits",
            Self::HandOver => "paper-handover",
            Self::Report => "paper-report",
            Self::Protocol => "paper-protocol",
            Self::Certificate => "paper-certificate",
            Self::Register => "paper-register",
            Self::Payroll => "paper-payroll",
            Self::Summary => "paper-summary",
            Self::Agenda => "paper-agenda",
            Self::Order => "paper-order",
            Self::Blank => "paper-blank",
        }
    }
}
