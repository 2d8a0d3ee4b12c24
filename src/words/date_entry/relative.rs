//! Which day lies so many days, working days, weeks or months from today?

use chrono::{Days, Months, NaiveDate};

use super::fold::fold;
use super::nearest::within_years;
use super::{DateFault, Reading};
use crate::domain::calendar::Calendar;
use crate::words::kazakh_row;

/// Says what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Days,
    WorkingDays,
    Weeks,
    Months,
}

/// The words for the units, without full stops and spaces.
const UNITS: [(Unit, &[&str]); 4] = [
    (Unit::Days, &["д", "дн", "день", "дня", "дней", "кд", "күн", "кк", "d", "day", "days"]),
    (
        Unit::WorkingDays,
        &["рд", "раб", "рабдн", "рабочийдень", "рабочихдня", "рабочихдней", "жк", "жұм", "жұмыскүні", "wd"],
    ),
    (Unit::Weeks, &["н", "нед", "неделя", "недели", "недель", "неделю", "апта", "w", "week", "weeks"]),
    (Unit::Months, &["м", "мес", "месяц", "месяца", "месяцев", "ай", "m", "month", "months"]),
];

/// More digits than any count of days within the years needs.
const MOST_DIGITS: usize = 5;

/// Holds a text of this kind taken apart.
struct Parts<'a> {
    sign: Option<i64>,
    number: &'a str,
    unit: String,
}

impl Parts<'_> {
    /// Tells whether a number is followed by letters that no number row types: in `қ" қ.` the
    /// second қ is a 0, not the beginning of `күн`.
    fn names_a_unit(&self) -> bool {
        let letter = self.unit.chars().next();
        !self.number.is_empty() && letter.is_some_and(|letter| kazakh_row::digit(letter).is_none())
    }
}

/// Reads a distance from today; none where the text is of another kind.
///
/// A sign makes it one; without a sign a unit does, since the Kazakh row has no plus: `5 жк`.
pub fn read(text: &str, today: NaiveDate, calendar: &Calendar) -> Option<Reading> {
    let parts = taken_apart(text);
    if parts.sign.is_none() && !parts.names_a_unit() {
        return None;
    }
    let Some(unit) = unit_named(&parts.unit) else {
        return unit_unknown(&parts);
    };
    if parts.number.is_empty() {
        let is_begun = parts.unit.is_empty();
        return Some(if is_begun { Reading::Unfinished } else { Reading::Wrong(DateFault::Unreadable) });
    }
    let date = count_of(parts.number)
        .and_then(|count| from_today(today, parts.sign.unwrap_or(1) * count, unit, calendar))
        .and_then(within_years);
    Some(date.map_or_else(Reading::Wrong, Reading::Date))
}

fn taken_apart(text: &str) -> Parts<'_> {
    let first = text.chars().next();
    let sign = first.and_then(sign_of);
    let rest = match (sign, first) {
        (Some(_), Some(letter)) => text[letter.len_utf8()..].trim_start(),
        (None, _) | (_, None) => text,
    };
    let is_plain = rest.starts_with(|letter: char| letter.is_ascii_digit());
    let is_digit =
        |letter: char| if is_plain { letter.is_ascii_digit() } else { kazakh_row::digit(letter).is_some() };
    let end = rest.find(|letter| !is_digit(letter)).unwrap_or(rest.len());
    let (number, unit) = rest.split_at(end);
    Parts { sign, number, unit: unit.chars().filter(|letter| !matches!(letter, '.' | ' ')).collect() }
}

fn sign_of(letter: char) -> Option<i64> {
    match letter {
        '+' => Some(1),
        '-' | '−' | '–' => Some(-1),
        letter if kazakh_row::is_plus(letter) => Some(1),
        letter if kazakh_row::is_minus(letter) => Some(-1),
        _ => None,
    }
}

/// A distance without a unit is one of days.
fn unit_named(word: &str) -> Option<Unit> {
    if word.is_empty() {
        return Some(Unit::Days);
    }
    let word = fold(word);
    UNITS.iter().find(|(_, names)| names.iter().any(|name| fold(name) == word)).map(|(unit, _)| *unit)
}

fn unit_unknown(parts: &Parts<'_>) -> Option<Reading> {
    let word = fold(&parts.unit);
    let is_begun = UNITS.iter().flat_map(|(_, names)| *names).any(|name| fold(name).starts_with(&word));
    if is_begun && !parts.number.is_empty() {
        return Some(Reading::Unfinished);
    }
    parts.sign.map(|_| Reading::Wrong(DateFault::Unreadable))
}

fn count_of(number: &str) -> Result<i64, DateFault> {
    if number.chars().count() > MOST_DIGITS {
        return Err(DateFault::Unreadable);
    }
    let digits =
        number.chars().map(|letter| letter.to_digit(10).or(kazakh_row::digit(letter).map(u32::from)));
    digits
        .map(|digit| digit.map(i64::from).ok_or(DateFault::Unreadable))
        .try_fold(0, |count, digit| Ok(count * 10 + digit?))
}

fn from_today(today: NaiveDate, count: i64, unit: Unit, calendar: &Calendar) -> Result<NaiveDate, DateFault> {
    match unit {
        Unit::Days => days_from(today, count),
        Unit::WorkingDays => calendar.add_working_days(today, count).map_err(DateFault::from),
        Unit::Weeks => days_from(today, count * 7),
        Unit::Months => months_from(today, count),
    }
}

fn days_from(today: NaiveDate, count: i64) -> Result<NaiveDate, DateFault> {
    let days = Days::new(count.unsigned_abs());
    if count < 0 { today.checked_sub_days(days) } else { today.checked_add_days(days) }
        .ok_or(DateFault::Unreadable)
}

/// A month from 31 January is the last day of February.
fn months_from(today: NaiveDate, count: i64) -> Result<NaiveDate, DateFault> {
    let months = Months::new(u32::try_from(count.unsigned_abs()).map_err(|_| DateFault::Unreadable)?);
    if count < 0 { today.checked_sub_months(months) } else { today.checked_add_months(months) }
        .ok_or(DateFault::Unreadable)
}
