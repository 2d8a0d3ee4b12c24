//! Which fields do several forms about a case share?

use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::PersonRef;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::{ItemId, PersonId};
use crate::domain::plan::Capacity;
use crate::domain::refusal;
use crate::domain::school::School;
use crate::words::date_entry::Bias;
use crate::words::dates;
use chrono::NaiveDate;

/// Returns the title of a form about a case: what it does, and to whom.
pub fn title(what: &str, file: &CaseFile) -> String {
    format!("{what}: {}", file.school.name_of(file.case.head.mentee).short())
}

/// Returns a required field for the day of something that has happened, today unless said otherwise.
pub fn past_day(id: &'static str, label: String, session: &Session) -> Field {
    Field::day(id, label, session.date_reader(Bias::Last)).required().holding(&dates::table(session.today))
}

/// Returns a field for a day that lies ahead.
pub fn day_ahead(id: &'static str, label: String, session: &Session) -> Field {
    Field::day(id, label, session.date_reader(Bias::Next))
}

/// Returns the day of a required field.
///
/// The form has checked it before it saves; the session's day stands in for one that is not there.
pub fn day(form: &Form, id: &str, session: &Session) -> NaiveDate {
    form.date(id).unwrap_or(session.today)
}

/// Returns those who work in the school, by name.
pub fn people(file: &CaseFile) -> Vec<Item> {
    colleagues(&file.school)
}

/// Returns those who work in a school, by name.
pub fn colleagues(school: &School) -> Vec<Item> {
    listed(school, |_| true)
}

/// Returns those who hold a capacity on some day, by office or by an order, by name.
///
/// The paper may be of August, when somebody was acting: the day on it decides who held the capacity then.
pub fn holders(file: &CaseFile, capacity: Capacity) -> Vec<Item> {
    let by_order = |id: PersonId| {
        let mut all = file.school.appointments.values();
        all.any(|it| it.person == id && it.capacity == capacity && it.voided.is_none())
    };
    let by_office =
        |id: PersonId| file.school.people.get(&id).is_some_and(|person| person.has(capacity.role()));
    listed(&file.school, |id| by_office(id) || by_order(id))
}

fn listed(school: &School, belongs: impl Fn(PersonId) -> bool) -> Vec<Item> {
    let here = school.everybody().filter(|person| person.left_on.is_none() && belongs(person.id));
    let mut here: Vec<_> = here.collect();
    here.sort_by_key(|person| person.name.sort_key());
    here.into_iter().map(|person| Item::new(person.id.0.to_string(), person.name.as_str())).collect()
}

/// Returns the person chosen in a field.
pub fn person(form: &Form, id: &str) -> Option<PersonRef> {
    Some(PersonRef::Id(PersonId(form.chosen(id)?.parse().ok()?)))
}

/// Returns the mentor of a day as the key of a choice.
pub fn mentor_on(file: &CaseFile, day: NaiveDate) -> Option<String> {
    file.case.mentorship_on(day).map(|mentorship| mentorship.mentor.0.to_string())
}

/// Returns the areas of the initial diagnostics, as needs that something can serve.
pub fn needs(file: &CaseFile, session: &Session) -> Vec<Item> {
    let round = file.case.round(RoundKind::Initial);
    let areas = round.map(|round| round.rubric.areas.as_slice()).unwrap_or_default();
    let item = |(at, area): (usize, &crate::domain::rubric::Area)| {
        Item::new(at.to_string(), session.words.local(&area.title))
    };
    areas.iter().enumerate().map(item).collect()
}

/// Returns the items of the plan, as something that an entry can serve.
pub fn items(file: &CaseFile) -> Vec<Item> {
    let items = file.case.present_items();
    items.into_iter().map(|item| Item::new(item.id.0.to_string(), item.text.activity.clone())).collect()
}

/// Returns the plan item chosen in a field.
pub fn item(form: &Form, id: &str) -> Option<ItemId> {
    form.chosen(id)?.parse().ok().map(ItemId)
}

/// Returns the place of what is chosen in a field whose keys are places.
pub fn place(form: &Form, id: &str) -> Option<u16> {
    form.chosen(id)?.parse().ok()
}

/// Returns the lines of a text, without the empty ones.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Returns the field of a form that a refusal points at, as a table of the form has it.
pub fn pointed(table: &[(refusal::Field, &'static str)], field: refusal::Field) -> Option<&'static str> {
    table.iter().find(|(other, _)| *other == field).map(|(_, id)| *id)
}
