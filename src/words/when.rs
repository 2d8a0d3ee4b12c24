//! How does a deadline read, in a narrow column and in a sentence?

use chrono::{Days, NaiveDate};

use super::{Value, Words, dates};
use crate::domain::clock::deadline::Terms;
use crate::domain::clock::standing::{NextStep, Urgency};
use crate::domain::clock::step::{Clock, Step};
use crate::domain::clock::term::Due;
use crate::say;

/// How far a binding day is; what lies behind is negative.
///
/// Working days are what people count in. The clock of contact counts all days, and so does a distance that
/// holds no working day, as on the Saturday after a Friday.
#[derive(Clone, Copy)]
enum Distance {
    Today,
    Working(i64),
    Calendar(i64),
}

/// Returns the step in words: for a plan item its own activity, else the step's name.
#[must_use]
pub fn next_step(next: &NextStep, words: &Words) -> String {
    if next.about.is_empty() { words.name(&next.step) } else { next.about.clone() }
}

/// Returns what the last column of a list says: `16.09 2 р.д.`, `08.09 +4 р.д.`, `14.09 сегодня`.
///
/// The date alone for what has time or is paused; a dash where there is no date and none is missing.
/// At most 15 columns for days within a year of today, 20 beyond.
#[must_use]
pub fn left(next: &NextStep, today: NaiveDate, words: &Words) -> String {
    let Some(due) = next.due else {
        return next.missing_year.map_or("—".into(), |year| say!(words, "left-no-calendar", year));
    };
    let date = day(due.binding, today);
    match next.urgency {
        None | Some(Urgency::Later) => date,
        Some(Urgency::Overdue | Urgency::Today | Urgency::Soon) => {
            narrow(distance(next, due, today), date, words)
        }
    }
}

/// Returns the sentence of a case's header: `не позднее пн 14.09.2026, осталось 2 рабочих дня`.
///
/// Also `…, просрочено на 4 рабочих дня`, and which year the calendar lacks where the date cannot be counted.
#[must_use]
pub fn deadline(next: &NextStep, today: NaiveDate, words: &Words) -> String {
    let Some(due) = next.due else {
        return next.missing_year.map_or_else(|| words.say("when-no-date"), |year| no_calendar(year, words));
    };
    let until = until(due.binding, words);
    match next.urgency {
        None => say!(words, "when-paused", until),
        Some(Urgency::Overdue | Urgency::Today | Urgency::Soon | Urgency::Later) => {
            sentence(distance(next, due, today), until, words)
        }
    }
}

/// Returns by when any step is due, without a judgement about today: `не позднее пн 14.09.2026`.
#[must_use]
pub fn clock(clock: Clock, words: &Words) -> String {
    match clock {
        Clock::Due(due) => until(due.binding, words),
        Clock::NoCalendar(year) => no_calendar(year, words),
    }
}

/// Returns how long a pair has not met: `без встреч 25 дней; не позднее вт 29.09.2026, осталось 5 дней`.
///
/// The days are counted from the last journal entry that took place, or from the start of stage II; a step
/// that is not [`Step::Contact`], or has no date, reads as by [`deadline`].
#[must_use]
pub fn contact(next: &NextStep, today: NaiveDate, terms: &Terms, words: &Words) -> String {
    let when = deadline(next, today, words);
    let began = |due: Due| due.binding.checked_sub_days(Days::new(terms.contact_red.into()));
    match next.due.and_then(began) {
        Some(began) if next.step == Step::Contact => {
            say!(words, "contact-since", n = (today - began).num_days(), when)
        }
        Some(_) | None => when,
    }
}

fn distance(next: &NextStep, due: Due, today: NaiveDate) -> Distance {
    let days = (due.binding - today).num_days();
    match next.working_days_left {
        _ if days == 0 => Distance::Today,
        Some(working) if working != 0 && next.step != Step::Contact => Distance::Working(working),
        Some(_) | None => Distance::Calendar(days),
    }
}

fn narrow(distance: Distance, date: String, words: &Words) -> String {
    match distance {
        Distance::Today => say!(words, "left-today", date),
        Distance::Working(n) if n < 0 => say!(words, "left-late-working", date, n = -n),
        Distance::Working(n) => say!(words, "left-working", date, n),
        Distance::Calendar(n) if n < 0 => say!(words, "left-late-calendar", date, n = -n),
        Distance::Calendar(n) => say!(words, "left-calendar", date, n),
    }
}

fn sentence(distance: Distance, until: String, words: &Words) -> String {
    match distance {
        Distance::Today => say!(words, "when-today", until),
        Distance::Working(n) if n < 0 => say!(words, "when-late-working", until, n = -n),
        Distance::Working(n) => say!(words, "when-working", until, n),
        Distance::Calendar(n) if n < 0 => say!(words, "when-late-calendar", until, n = -n),
        Distance::Calendar(n) => say!(words, "when-calendar", until, n),
    }
}

fn until(date: NaiveDate, words: &Words) -> String {
    say!(words, "due-not-later", date = dates::with_weekday(date, words.language()))
}

fn no_calendar(year: i32, words: &Words) -> String {
    say!(words, "when-no-calendar", year = Value::from(year))
}

/// A day of another year that is more than a year away would be misread without its year.
fn day(date: NaiveDate, today: NaiveDate) -> String {
    if (date - today).num_days().abs() > 365 { dates::table(date) } else { dates::short(date) }
}
