//! What do the commands about the school itself hold?

use super::PersonRef;
use crate::domain::calendar::{Calendar, Week};
use crate::domain::id::MeetingId;
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Ground, Particulars, Person};
use crate::domain::recommendation::Recommendation;
use crate::domain::rights::Role;
use crate::domain::rubric::Rubric;
use crate::domain::settings::Agreement;
use crate::domain::text::local::{Language, Local};
use crate::domain::year_template::YearTemplate;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Sets the school up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetUp {
    /// The school's name.
    pub name: String,
    /// Five or six working days a week.
    pub week: Week,
    /// The language of screens and documents.
    pub language: Language,
    /// Who agrees plans.
    pub agreement: Agreement,
    /// The orders under which documents are made.
    pub basis: Local,
    /// The working calendar; its week is the one above.
    pub calendar: Calendar,
    /// The rubrics to begin with; the first is the usual one.
    pub rubrics: Vec<Rubric>,
    /// The year templates to begin with.
    pub templates: Vec<YearTemplate>,
    /// Recommendations offered for the report.
    pub recommendations: Vec<Recommendation>,
}

/// What is known of a person, as a form or a row of the staff list gives it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonForm {
    /// Full name, surname first.
    pub name: FullName,
    /// Login on the school's server.
    pub login: Option<String>,
    /// What the plan's form asks for.
    pub particulars: Particulars,
    /// Roles held.
    pub roles: Vec<Role>,
    /// First day of work here.
    pub hired_on: Option<NaiveDate>,
    /// Set for a new teacher who is to be mentored.
    pub newcomer: Option<Ground>,
    /// Last day of work here.
    pub left_on: Option<NaiveDate>,
}

impl From<&Person> for PersonForm {
    /// Returns a person as a form would show them.
    fn from(person: &Person) -> Self {
        Self {
            name: person.name.clone(),
            login: person.login.clone(),
            particulars: person.particulars.clone(),
            roles: person.roles.clone(),
            hired_on: person.hired_on,
            newcomer: person.newcomer,
            left_on: person.left_on,
        }
    }
}

/// Changes what is known of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangePerson {
    /// Who.
    pub person: PersonRef,
    /// All that is known now.
    pub to: PersonForm,
    /// Where the name is another: the first day of the new one; today where not given.
    #[serde(default)]
    pub from: Option<NaiveDate>,
}

/// Records an order of the head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueOrder {
    /// Number on the paper.
    pub number: String,
    /// Date on the paper.
    pub date: NaiveDate,
    /// The day from which it acts; the order's date where not given.
    #[serde(default)]
    pub effective: Option<NaiveDate>,
    /// What it is about.
    #[serde(default)]
    pub subject: String,
}

/// Calls a meeting of the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallMeeting {
    /// The day, ahead or past.
    pub date: NaiveDate,
    /// The item of its agenda.
    pub agenda: String,
}

/// Records the protocol of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordProtocol {
    /// The meeting.
    pub meeting: MeetingId,
    /// The protocol's number.
    pub number: String,
    /// The decision for all the cases heard.
    pub decision: String,
}
