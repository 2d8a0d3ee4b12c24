//! What does a staff list change about a person, column by column?

use super::{Words, dates};
use crate::domain::command::PersonForm;
use crate::domain::staff_list::{Column, PersonChange};

/// Returns each column that changes, the present before the arrow: `Должность: учитель → методист`.
#[must_use]
pub fn amended(it: &PersonChange, words: &Words) -> Vec<String> {
    let change = |column: Column| {
        let (was, now) = (cell(column, &it.was, words), cell(column, &it.now, words));
        let shown = |text: String| if text.is_empty() { "—".to_owned() } else { text };
        (was != now).then(|| format!("{}: {} → {}", words.name(&column), shown(was), shown(now)))
    };
    Column::ALL.into_iter().filter_map(change).collect()
}

/// What a form says in a column; mentor and order are no matter of a person.
fn cell(column: Column, form: &PersonForm, words: &Words) -> String {
    let its = &form.particulars;
    let number = |number: Option<u16>| number.map(|number| number.to_string()).unwrap_or_default();
    match column {
        Column::Name => form.name.to_string(),
        Column::Position => its.position.clone(),
        Column::Subject => its.subject.clone(),
        Column::Classes => its.classes.clone(),
        Column::Experience => number(its.experience),
        Column::Category => its.category.map(|category| words.name(&category)).unwrap_or_default(),
        Column::Education => its.education.clone(),
        Column::Institution => its.institution.clone(),
        Column::Graduated => number(its.graduated),
        Column::Speciality => its.speciality.clone(),
        Column::Load => number(its.load),
        Column::FormClass => its.form_class.clone(),
        Column::Roles => form.roles.iter().map(|role| words.name(role)).collect::<Vec<_>>().join(", "),
        Column::Login => form.login.clone().unwrap_or_default(),
        Column::HiredOn => form.hired_on.map(dates::table).unwrap_or_default(),
        Column::Mentor | Column::OrderNumber | Column::OrderDate | Column::OrderEffective => String::new(),
    }
}
