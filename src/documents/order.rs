//! What does the draft of an order of the head state?

use super::asked::Asked;
use super::document::NotPrintable;
use super::written::{self, Signer};
use crate::domain::case::Case;
use crate::domain::compiled::overview::waiting;
use crate::domain::compiled::summary::{Summary, summary};
use crate::domain::id::PersonId;
use crate::domain::order::{Order, pairs};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the draft prints.
#[derive(Debug, Serialize)]
pub struct OrderView {
    school: String,
    /// Number and date; blanks where the order is not issued yet.
    number: String,
    date: Option<NaiveDate>,
    effective: Option<NaiveDate>,
    subject: String,
    pairs: Vec<Pair>,
    /// The terms that the order sets: working and calendar days.
    diagnostics: u32,
    stage_one: u32,
    has_deputy: bool,
    head: Signer,
    /// Everybody whom the order names, each once.
    acquainted: Vec<String>,
    basis: String,
}

/// A young specialist and their mentor; a blank where none is chosen yet.
#[derive(Debug, Serialize)]
struct Pair {
    mentee: String,
    mentee_position: String,
    mentor: String,
    mentor_position: String,
    from: Option<NaiveDate>,
}

/// Gathers the order of a number with the pairs that rest on it, else a new one for those who wait for it.
pub fn view(
    school: &School,
    cases: &[Case],
    words: &Words,
    asked: &Asked,
) -> Result<OrderView, NotPrintable> {
    let short: Vec<Summary> = cases.iter().map(|case| summary(case, school)).collect();
    let issued = asked.order.as_deref().map(|number| of_number(number, school)).transpose()?;
    let pairs = match issued {
        Some(order) => of_order(order, &short, school),
        None => of_waiting(&short, school)?,
    };
    let terms = school.settings.as_ref().map(|settings| settings.terms.clone()).unwrap_or_default();
    let people = pairs.iter().flat_map(|pair| [pair.mentee.clone(), pair.mentor.clone()]);
    let mut acquainted: Vec<String> = people.filter(|name| !name.is_empty()).collect();
    acquainted.sort_by_cached_key(|name| crate::domain::people::name::FullName::new(name).sort_key());
    acquainted.dedup();
    let day = issued.map_or(asked.today, |order| order.date);
    Ok(OrderView {
        school: written::school_name(school),
        number: issued.map(|order| order.number.clone()).unwrap_or_default(),
        date: issued.map(|order| order.date),
        effective: issued.map(|order| order.effective),
        subject: issued.map(|order| order.subject.clone()).unwrap_or_default(),
        pairs,
        diagnostics: terms.diagnostics,
        stage_one: terms.stage_one,
        has_deputy: school.settings.as_ref().is_none_or(|it| it.agreement == Agreement::ByDeputy),
        head: written::head(school, day, words),
        acquainted,
        basis: written::basis(school, words),
    })
}

/// The numbers begin anew each year: the latest order of a number is meant.
fn of_number<'a>(number: &str, school: &'a School) -> Result<&'a Order, NotPrintable> {
    let all = school.orders_in_force().filter(|order| order.number == number);
    all.max_by_key(|order| order.date).ok_or_else(|| NotPrintable::NoSuchOrder(number.to_owned()))
}

fn of_order(order: &Order, cases: &[Summary], school: &School) -> Vec<Pair> {
    let named = pairs(order.id, cases).into_iter();
    named.map(|it| pair(it.mentee, Some(it.mentor), Some(it.from), school)).collect()
}

fn of_waiting(cases: &[Summary], school: &School) -> Result<Vec<Pair>, NotPrintable> {
    let waiting = waiting(school, cases);
    if waiting.is_empty() {
        return Err(NotPrintable::NobodyWaits);
    }
    Ok(waiting.into_iter().map(|it| pair(it.person, None, it.hired_on, school)).collect())
}

fn pair(mentee: PersonId, mentor: Option<PersonId>, from: Option<NaiveDate>, school: &School) -> Pair {
    Pair {
        mentee: written::person(mentee, school),
        mentee_position: written::position(mentee, school),
        mentor: mentor.map(|mentor| written::person(mentor, school)).unwrap_or_default(),
        mentor_position: mentor.map(|mentor| written::position(mentor, school)).unwrap_or_default(),
        from,
    }
}
