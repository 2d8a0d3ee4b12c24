//! Who are the people of the school?

mod keep;
mod merge;
mod rename;

pub(in crate::domain) use keep::{change, register};
pub(in crate::domain) use merge::merge;
pub use rename::FormerName;

use crate::domain::id::PersonId;
use crate::domain::people::name::FullName;
use crate::domain::rights::Role;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A qualification category of a teacher, lowest first (attestation rules, Order No. 83).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// Педагог-стажёр: given for one school year to who starts, or starts again.
    Trainee,
    /// Педагог.
    Teacher,
    /// Педагог-модератор.
    Moderator,
    /// Педагог-эксперт.
    Expert,
    /// Педагог-исследователь.
    Researcher,
    /// Педагог-мастер.
    Master,
}

impl Category {
    /// All categories, lowest first.
    pub const ALL: [Self; 6] =
        [Self::Trainee, Self::Teacher, Self::Moderator, Self::Expert, Self::Researcher, Self::Master];
}

/// Why a teacher is mentored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Starts as a teacher in a school for the first time (Order No. 160).
    FirstStart,
    /// Has not taught for five years (attestation rules, Order No. 83).
    ReturnAfterFiveYears,
    /// The school decided so itself.
    SchoolDecision,
}

impl Ground {
    /// All grounds, the usual one first.
    pub const ALL: [Self; 3] = [Self::FirstStart, Self::ReturnAfterFiveYears, Self::SchoolDecision];
}

/// The particulars of a person that the plan's form asks for, the same for mentor and mentee.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Particulars {
    /// Position as in the staff list.
    pub position: String,
    /// Subject taught.
    pub subject: String,
    /// Classes taught.
    pub classes: String,
    /// Whole years of teaching.
    pub experience: Option<u16>,
    /// Qualification category.
    pub category: Option<Category>,
    /// Level of education.
    pub education: String,
    /// Where it was finished.
    pub institution: String,
    /// When it was finished, a year.
    pub graduated: Option<u16>,
    /// Speciality by diploma.
    pub speciality: String,
    /// Teaching load, hours a week.
    pub load: Option<u16>,
    /// The class whose form teacher the person is.
    pub form_class: String,
}

/// A person of the school: a teacher, a mentor, the deputy, the head, who types.
///
/// Collects the least: no national number, no birth date, no telephone (law on personal data).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The person's number.
    pub id: PersonId,
    /// Full name, surname first.
    pub name: FullName,
    /// The login on the school's server, where there is one.
    pub login: Option<String>,
    /// What the form asks for.
    pub particulars: Particulars,
    /// The roles held, a set.
    pub roles: Vec<Role>,
    /// First day of work in this school.
    pub hired_on: Option<NaiveDate>,
    /// Set for a new teacher who is to be mentored.
    pub newcomer: Option<Ground>,
    /// Last day of work, when the person has left.
    pub left_on: Option<NaiveDate>,
    /// The names that the person had before, the earliest first.
    pub formerly: Vec<FormerName>,
    /// The record that from now on stands for this one, where two were of one person.
    pub merged_into: Option<PersonId>,
    /// The records for which this one stands.
    pub also: Vec<PersonId>,
}

impl Person {
    /// Says whether the person holds a role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Says whether a name or a login, however typed, means this person.
    pub fn is_called(&self, called: &str) -> bool {
        self.has_login(called) || self.name.recognition_key() == FullName::new(called).recognition_key()
    }

    /// Says whether the person comes in under this login.
    pub fn has_login(&self, login: &str) -> bool {
        self.login.as_deref() == Some(login)
    }
}
