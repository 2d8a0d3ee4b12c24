//! What is known of a person once the list has been read?

use super::StaffRow;
use super::doubles::login_of;
use crate::domain::command::PersonForm;
use crate::domain::compiled::summary::Summary;
use crate::domain::people::person::{Category, Ground, Particulars, Person};
use crate::domain::refusal::Refusal;
use crate::domain::school::School;

/// Finds the person of the school that a row is about: by login, else by full name.
///
/// # Errors
///
/// [`Refusal::SeveralPeople`] where a name without a login fits several.
pub(super) fn known<'s>(row: &StaffRow, school: &'s School) -> Result<Option<&'s Person>, Refusal> {
    let login = login_of(&row.person);
    if let Some(known) = login.and_then(|login| school.person_with_login(login)) {
        return Ok(Some(known));
    }
    let key = row.person.name.recognition_key();
    let mut called = school
        .everybody()
        .filter(|person| login.is_none() || person.login.is_none())
        .filter(|person| person.name.recognition_key() == key);
    match (called.next(), called.next()) {
        (one, None) => Ok(one),
        (_, Some(_)) => Err(Refusal::SeveralPeople(row.person.name.as_str().to_owned())),
    }
}

/// Returns what is known of a new person.
pub(super) fn registered(row: &StaffRow) -> PersonForm {
    amended(&PersonForm::default(), row, &[])
}

/// Returns what is known of a person of the school, after the row.
pub(super) fn changed(person: &Person, row: &StaffRow, cases: &[Summary]) -> PersonForm {
    let own: Vec<&Summary> = cases.iter().filter(|case| case.mentee == person.id).collect();
    amended(&PersonForm::from(person), row, &own)
}

/// An empty cell changes nothing, and a list gives roles but never takes one: nobody loses what was
/// given in the program by a list that does not know of it.
fn amended(before: &PersonForm, row: &StaffRow, cases: &[&Summary]) -> PersonForm {
    let list = &row.person;
    let mut roles: Vec<_> = before.roles.iter().chain(&list.roles).copied().collect();
    roles.sort_unstable();
    roles.dedup();
    let spelled_alike = before.name.recognition_key() == list.name.recognition_key();
    let hired_on = list.hired_on.or(before.hired_on);
    let particulars = amended_particulars(&before.particulars, &list.particulars);
    let starts = cases.is_empty() && hired_on.is_some() && particulars.category == Some(Category::Trainee);
    PersonForm {
        name: if spelled_alike { before.name.clone() } else { list.name.clone() },
        login: login_of(list).map(str::to_owned).or_else(|| before.login.clone()),
        newcomer: before.newcomer.or(list.newcomer).or(starts.then_some(Ground::FirstStart)),
        left_on: list.left_on.or(before.left_on),
        particulars,
        roles,
        hired_on,
    }
}

fn amended_particulars(before: &Particulars, list: &Particulars) -> Particulars {
    let text = |before: &String, list: &String| if list.is_empty() { before.clone() } else { list.clone() };
    Particulars {
        position: text(&before.position, &list.position),
        subject: text(&before.subject, &list.subject),
        classes: text(&before.classes, &list.classes),
        experience: list.experience.or(before.experience),
        category: list.category.or(before.category),
        education: text(&before.education, &list.education),
        institution: text(&before.institution, &list.institution),
        graduated: list.graduated.or(before.graduated),
        speciality: text(&before.speciality, &list.speciality),
        load: list.load.or(before.load),
        form_class: text(&before.form_class, &list.form_class),
    }
}
