//! Who are the people of the school?

use super::change::Decision;
use super::command::{ChangePerson, PersonForm};
use super::decide::Asked;
use super::id::PersonId;
use super::name::FullName;
use super::part::Part;
use super::refusal::{Field, Refusal};
use super::rights::{Right, Role};
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

/// Decides the registration of a person.
pub(super) fn register(it: &PersonForm, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepPeople)?;
    asked.settings()?;
    let person = checked(it, PersonId(asked.fresh(0)), asked)?;
    Ok(Decision::putting(Part::Person(person)))
}

/// Decides a change of what is known of a person.
pub(super) fn change(it: &ChangePerson, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepPeople)?;
    let person = checked(&it.to, asked.person(&it.person)?.id, asked)?;
    Ok(Decision::putting(Part::Person(person)))
}

/// Only who keeps cases may give roles; others keep people as they are.
fn checked(form: &PersonForm, id: PersonId, asked: Asked<'_>) -> Result<Person, Refusal> {
    let name = FullName::new(form.name.as_str());
    if name.is_empty() {
        return Err(Refusal::Missing(Field::Name));
    }
    let before = asked.facts.school.people.get(&id);
    let mut roles = form.roles.clone();
    roles.sort_unstable();
    roles.dedup();
    let login = form.login.as_deref().map(str::trim).filter(|login| !login.is_empty()).map(str::to_owned);
    if gives_a_role(before, &roles, login.as_deref()) {
        asked.needs(Right::KeepCases)?;
    }
    nobody_else(&name, login.as_deref(), id, asked)?;
    dates_are_sane(form, asked)?;
    Ok(Person {
        id,
        name,
        login,
        particulars: form.particulars.clone(),
        roles,
        hired_on: form.hired_on,
        newcomer: form.newcomer,
        left_on: form.left_on,
    })
}

/// Two people of one name are told apart by their logins: without both, the second is refused.
/// Says whether somebody gains or loses a role: whoever gets the login of a role gets the role.
fn gives_a_role(before: Option<&Person>, roles: &[Role], login: Option<&str>) -> bool {
    let had = before.map_or((&[][..], None), |person| (&person.roles[..], person.login.as_deref()));
    let any = !had.0.is_empty() || !roles.is_empty();
    any && had != (roles, login)
}

fn nobody_else(name: &FullName, login: Option<&str>, id: PersonId, asked: Asked<'_>) -> Result<(), Refusal> {
    let mut others = asked.facts.school.people.values().filter(|other| other.id != id);
    if let Some(login) = login
        && others.clone().any(|other| other.has_login(login))
    {
        return Err(Refusal::LoginTaken(login.to_owned()));
    }
    let key = name.recognition_key();
    let told_apart = |other: &Person| login.is_some() && other.login.is_some();
    if others.any(|other| other.name.recognition_key() == key && !told_apart(other)) {
        return Err(Refusal::SameName(name.as_str().to_owned()));
    }
    Ok(())
}

fn dates_are_sane(form: &PersonForm, asked: Asked<'_>) -> Result<(), Refusal> {
    if let Some(date) = form.hired_on {
        asked.sane(Field::HiredOn, date)?;
    }
    if let Some(date) = form.left_on {
        asked.sane(Field::LeftOn, date)?;
        if form.hired_on.is_some_and(|hired| date < hired) {
            return Err(Refusal::EndBeforeStart(Field::LeftOn));
        }
    }
    match form.particulars.graduated {
        Some(year) if !(1950..=2100).contains(&year) => {
            Err(Refusal::YearOutside(Field::Graduated, year.into()))
        }
        Some(_) | None => Ok(()),
    }
}
