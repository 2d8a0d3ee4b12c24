//! How does the school keep what it knows of a person?

use super::Person;
use super::rename::renamed;
use crate::domain::change::Decision;
use crate::domain::command::{ChangePerson, PersonForm};
use crate::domain::decide::Asked;
use crate::domain::id::PersonId;
use crate::domain::part::Part;
use crate::domain::people::leaving;
use crate::domain::people::name::FullName;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::{Right, Role};
use chrono::NaiveDate;

/// Decides the registration of a person.
pub(in crate::domain) fn register(it: &PersonForm, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepPeople)?;
    asked.settings()?;
    let person = checked(it, PersonId(asked.fresh(0)), asked)?;
    Ok(Decision::putting(Part::Person(person)))
}

/// Decides a change of what is known of a person.
pub(in crate::domain) fn change(it: &ChangePerson, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepPeople)?;
    let before = asked.person(&it.person)?;
    let person = checked(&it.to, before.id, asked)?;
    if person.left_on != before.left_on
        && let Some(last) = person.left_on
    {
        leaves_nothing_undecided(before.id, last, asked)?;
    }
    let formerly = renamed(before, &person.name, it.from, asked)?;
    Ok(Decision::putting(Part::Person(Person { formerly, ..person })))
}

/// Each open case of who leaves demands a decision, made before it in the same batch.
fn leaves_nothing_undecided(person: PersonId, last: NaiveDate, asked: Asked<'_>) -> Result<(), Refusal> {
    let cases = leaving::cases_of(person, last, asked.today, &asked.facts.summaries);
    if cases.is_empty() { Ok(()) } else { Err(Refusal::LeavesCases(cases)) }
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
        formerly: before.map(|person| person.formerly.clone()).unwrap_or_default(),
        merged_into: None,
        also: before.map(|person| person.also.clone()).unwrap_or_default(),
    })
}

/// Says whether somebody gains or loses a role: whoever gets the login of a role gets the role.
fn gives_a_role(before: Option<&Person>, roles: &[Role], login: Option<&str>) -> bool {
    let had = before.map_or((&[][..], None), |person| (&person.roles[..], person.login.as_deref()));
    let any = !had.0.is_empty() || !roles.is_empty();
    any && had != (roles, login)
}

/// Two people of one name are told apart by their logins: without both, the second is refused.
fn nobody_else(name: &FullName, login: Option<&str>, id: PersonId, asked: Asked<'_>) -> Result<(), Refusal> {
    let school = &asked.facts.school;
    if let Some(login) = login
        && school.people.values().any(|other| other.id != id && other.has_login(login))
    {
        return Err(Refusal::LoginTaken(login.to_owned()));
    }
    let key = name.recognition_key();
    let told_apart = |other: &Person| login.is_some() && other.login.is_some();
    let mut others = school.everybody().filter(|other| other.id != id);
    if others.any(|other| !told_apart(other) && other.name.recognition_key() == key) {
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
