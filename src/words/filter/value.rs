//! Which value of a word was meant?

use super::token::Sign;
use super::{FilterFault, Reader, Word, names};
use crate::domain::clock::standing::Stage;
use crate::domain::compiled::listing::{Between, Condition};
use crate::domain::text::fold::fold;
use crate::words::date_entry::{self, Bias};
use crate::words::number_entry::{self, NumberReading};
use chrono::{Days, NaiveDate};

/// The most days that are counted: more than any case has.
const MOST_DAYS: u32 = 9999;

/// One end of a stretch: whether it was typed at all, and whether it can be read.
enum End<T> {
    Open,
    At(T),
}

impl Reader<'_> {
    pub(super) fn value(&self, word: Word, sign: Sign, typed: &str) -> Result<Condition, FilterFault> {
        let wrong = || FilterFault::WrongValue(word, typed.to_owned());
        let text = || Some(fold(typed)).filter(|text| !text.is_empty()).ok_or(FilterFault::NoValue(word));
        match word {
            Word::Mentor => text().map(Condition::Mentor),
            Word::Order => text().map(Condition::Order),
            Word::Need => text().map(Condition::Need),
            Word::Stage => stage(typed).map(Condition::Stage).ok_or_else(wrong),
            Word::State => names::state(typed).map(Condition::State).ok_or_else(wrong),
            Word::Year => year(typed).map(Condition::Year).ok_or_else(wrong),
            Word::Without if names::is_without(typed) => Ok(Condition::WithoutMentor),
            Word::Without | Word::Overdue | Word::Late => Err(wrong()),
            Word::Due => self.due(sign, typed).ok_or_else(wrong),
            Word::Approved => self.days(sign, typed, Bias::Last).map(Condition::Approved).ok_or_else(wrong),
        }
    }

    /// A number is one of days from today, a date is a day.
    fn due(&self, sign: Sign, typed: &str) -> Option<Condition> {
        let of_days = stretch(typed, days);
        if let Some(stretch) = of_days {
            // `due:14` is said of what is due within fourteen days.
            let between = match (sign, stretch) {
                (Sign::Is, (End::At(from), None)) => Between { from: None, to: Some(from) },
                (sign, stretch) => between(sign, stretch, |it| it.checked_sub(1), |it| it.checked_add(1))?,
            };
            return Some(Condition::DueIn(between));
        }
        self.days(sign, typed, Bias::Next).map(Condition::DueOn)
    }

    fn days(&self, sign: Sign, typed: &str, bias: Bias) -> Option<Between<NaiveDate>> {
        let date = |end: &str| self.day(end, bias);
        let before = |day: NaiveDate| day.checked_sub_days(Days::new(1));
        let after = |day: NaiveDate| day.checked_add_days(Days::new(1));
        let mut stretch = stretch(typed, date)?;
        if let (End::At(from), Some(End::At(to))) = &mut stretch
            && from > to
        {
            // A beginning without its year is in the last one before the end, not in the next one after today.
            *from = self.day(typed.split_once("..")?.0, Bias::Last).filter(|from| *from <= *to)?;
        }
        between(sign, stretch, before, after)
    }

    fn day(&self, typed: &str, bias: Bias) -> Option<NaiveDate> {
        match date_entry::parse(typed.trim(), self.today, self.calendar, bias) {
            date_entry::Reading::Date(day) => Some(day),
            date_entry::Reading::Unfinished
            | date_entry::Reading::Ambiguous(_)
            | date_entry::Reading::Wrong(_) => None,
        }
    }
}

/// Reads `a`, `a..b`, `a..` or `..b`; none where an end cannot be read.
fn stretch<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Option<(End<T>, Option<End<T>>)> {
    let end = |text: &str| match text.trim() {
        "" => Some(End::Open),
        text => read(text).map(End::At),
    };
    match typed.split_once("..") {
        Some((from, to)) => Some((end(from)?, Some(end(to)?))),
        None => Some((end(typed)?, None)),
    }
}

fn between<T: Copy>(
    sign: Sign,
    (from, to): (End<T>, Option<End<T>>),
    before: impl Fn(T) -> Option<T>,
    after: impl Fn(T) -> Option<T>,
) -> Option<Between<T>> {
    let at = |end: &End<T>| if let End::At(it) = end { Some(*it) } else { None };
    let (from, to) = match (sign, &to) {
        (Sign::Is, Some(to)) => (at(&from), at(to)),
        (_, Some(_)) => return None,
        (Sign::Is, None) => (at(&from), at(&from)),
        (Sign::Below, None) => (None, Some(before(at(&from)?)?)),
        (Sign::AtMost, None) => (None, at(&from)),
        (Sign::Above, None) => (Some(after(at(&from)?)?), None),
        (Sign::AtLeast, None) => (at(&from), None),
    };
    (from.is_some() || to.is_some()).then_some(Between { from, to })
}

/// A whole number of days, with a minus for what has gone by.
fn days(typed: &str) -> Option<i64> {
    let (sign, digits) = match typed.strip_prefix(['-', '−']) {
        Some(digits) => (-1, digits),
        None => (1, typed),
    };
    number(digits).filter(|days| *days <= MOST_DAYS).map(|days| sign * i64::from(days))
}

fn number(typed: &str) -> Option<u32> {
    match number_entry::parse(typed) {
        NumberReading::Number(number) => Some(number),
        NumberReading::Unfinished | NumberReading::Unreadable | NumberReading::TooLarge => None,
    }
}

fn stage(typed: &str) -> Option<Stage> {
    match names::stage(typed).or_else(|| number(typed))? {
        1 => Some(Stage::One),
        2 => Some(Stage::Two),
        3 => Some(Stage::Three),
        _ => None,
    }
}

/// `2026`, `26`, `2026-2027`, `2026–2027`, `2026/27`: the year in which the school year begins.
fn year(typed: &str) -> Option<i32> {
    let (first, second) = match typed.split_once(['-', '–', '/']) {
        Some((first, second)) => (first, Some(second)),
        None => (typed, None),
    };
    let whole = |typed: &str| {
        let year = number(typed)?;
        match year {
            0..=99 => i32::try_from(2000 + year).ok(),
            2000..=2099 => i32::try_from(year).ok(),
            _ => None,
        }
    };
    let year = whole(first)?;
    match second {
        Some(second) => (whole(second)? == year + 1).then_some(year),
        None => Some(year),
    }
}
