//! How do documents write what several of them state?

use super::filters::sentence;
use crate::domain::case::Case;
use crate::domain::compiled::figures::InWords;
use crate::domain::id::{OrderId, PersonId};
use crate::domain::plan::{Move, Outcome};
use crate::domain::school::School;
use crate::say;
use crate::words::terms::item_term;
use crate::words::{Named, Words, dates};
use chrono::Datelike;

/// Returns the mark of completion as the form's column has it, empty while nothing is known.
pub fn completion(outcome: &Outcome, moves: &[Move], words: &Words) -> String {
    let mut marks: Vec<String> = moves.iter().map(|moved| moved_to(moved, words)).collect();
    match outcome {
        Outcome::Open => {}
        Outcome::Done { date, evidence } => {
            marks.push(say!(words, "doc-mark-done", date = dates::table(*date)));
            marks.extend(Some(evidence.clone()).filter(|evidence| !evidence.is_empty()));
        }
        Outcome::NotDone { reason, .. } | Outcome::Cancelled { reason, .. } => {
            marks.push(format!("{}: {reason}", words.name(outcome)));
        }
    }
    marks.join("\n")
}

fn moved_to(moved: &Move, words: &Words) -> String {
    let mark = say!(words, "doc-mark-moved", term = item_term(moved.to, words));
    format!("{mark} ({})", moved.reason)
}

/// Returns the school years of a case: one, or two where it runs through the next.
pub fn school_years(case: &Case) -> String {
    let first = i32::from(case.head.code.year);
    // Before August a date belongs to the school year that began in the autumn before.
    let last = case.head.end.year() - i32::from(case.head.end.month() < 8);
    let years = |first: i32| dates::school_year(first);
    if last > first { format!("{}, {}", years(first), years(last)) } else { years(first) }
}

/// Returns an order by its number and date, empty where it is not known.
pub fn order(id: OrderId, school: &School, words: &Words) -> String {
    let Some(order) = school.orders.get(&id) else { return String::new() };
    let date = dates::long(order.date, words.language());
    say!(words, "doc-order", number = order.number.clone(), date)
}

/// Returns the basis that the school's settings name, in the document's language.
pub fn basis(school: &School, words: &Words) -> String {
    school.settings.as_ref().map(|settings| words.local(&settings.basis).to_owned()).unwrap_or_default()
}

/// Returns the school's name.
pub fn school_name(school: &School) -> String {
    school.settings.as_ref().map(|settings| settings.name.clone()).unwrap_or_default()
}

/// Returns a person's name in full.
pub fn person(id: PersonId, school: &School) -> String {
    school.name_of(id).as_str().to_owned()
}

/// Returns a person's position as the staff list has it, with a capital.
pub fn position(id: PersonId, school: &School) -> String {
    school.person(id).map(|person| sentence(&person.particulars.position)).unwrap_or_default()
}

/// Returns a mean in words.
pub fn in_words(mean: &InWords, words: &Words) -> String {
    match mean {
        InWords::Level(level) => words.name(level),
        InWords::Grade(label) => words.local(label).to_owned(),
    }
}

/// Returns the name of a thing as it stands at the beginning of a line.
pub fn name(named: &impl Named, words: &Words) -> String {
    sentence(&words.name(named))
}
