//! How do documents write what several of them state?

use super::asked::Asked;
use super::document::NotPrintable;
use super::filters::sentence;
use crate::domain::case::Case;
use crate::domain::compiled::figures::InWords;
use crate::domain::compiled::register::Period;
use crate::domain::id::{OrderId, PersonId};
use crate::domain::plan::{Capacity, Move, Outcome, Warrant, holders};
use crate::domain::rights::Role;
use crate::domain::school::School;
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::words::terms::item_term;
use crate::words::{Named, Words, dates};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

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

/// Returns a case's number and its people as the first table of a sheet has them.
pub fn pair(case: &Case, school: &School, day: NaiveDate) -> (String, String) {
    let mentor = case.mentorship_on(day.clamp(case.head.start.date, case.last_day()));
    let last =
        || case.mentorships.values().filter(|it| it.voided.is_none()).max_by_key(|it| (it.from, it.id));
    let mentor = mentor.or_else(last).map(|it| person(it.mentor, school)).unwrap_or_default();
    (person(case.head.mentee, school), mentor)
}

/// Returns the first and the last of some days: `01.09.2026–31.01.2027`.
pub fn days(from: NaiveDate, to: NaiveDate) -> String {
    format!("{}–{}", dates::table(from), dates::table(to))
}

/// Returns the days of the school that are asked for: the school year of today where none are named.
///
/// # Errors
///
/// [`NotPrintable::NoSchoolYear`] where the calendar does not know it.
pub fn period(asked: &Asked, school: &School) -> Result<Period, NotPrintable> {
    if let Some(period) = asked.period {
        return Ok(period);
    }
    let calendar = school.calendar.as_ref().ok_or(NotPrintable::NoSchoolYear)?;
    // In summer it is the year that has just ended of which a school writes.
    let begun = calendar.school_years.iter().filter(|year| year.starts <= asked.today);
    let year = begun.max_by_key(|year| year.starts).ok_or(NotPrintable::NoSchoolYear)?;
    let next = calendar.school_years.iter().map(|it| it.starts).filter(|starts| *starts > year.starts).min();
    let august = NaiveDate::from_ymd_opt(year.name() + 1, 8, 31);
    let to = next.and_then(|starts| starts.pred_opt()).or(august).unwrap_or(year.ends);
    Ok(Period { from: year.starts, to })
}

/// Returns the month before that of a day: of which one writes in the first days of the next.
pub fn month_before(day: NaiveDate) -> YearMonth {
    let month = u8::try_from(day.month()).expect("a month is 1 to 12");
    match month {
        1 => YearMonth { year: day.year() - 1, month: 12 },
        other => YearMonth { year: day.year(), month: other - 1 },
    }
}

/// Who signs for the school: the position, and the name where one person alone is its head.
#[derive(Debug, Serialize)]
pub struct Signer {
    position: String,
    name: String,
}

/// Returns the head as a line for the hand names them on a day.
pub fn head(school: &School, day: NaiveDate, words: &Words) -> Signer {
    let position = name(&Role::Head, words);
    match holders(Capacity::Head, school, day).as_slice() {
        [(id, Warrant::Office)] => {
            let own = Some(self::position(*id, school)).filter(|it| !it.is_empty());
            Signer { position: own.unwrap_or(position), name: person(*id, school) }
        }
        [(id, Warrant::Acting(_))] => {
            Signer { position: say!(words, "paper-acting", position), name: person(*id, school) }
        }
        _ => Signer { position, name: String::new() },
    }
}
