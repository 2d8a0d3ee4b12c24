//! Which number, day or stretch was meant by a value?

use super::Reader;
use super::token::Sign;
use crate::domain::compiled::listing::Between;
use crate::domain::text::fold::fold;
use crate::words::date_entry::{self, Bias};
use crate::words::number_entry::{self, NumberReading};
use chrono::{Days, NaiveDate};

/// The most days that are counted: more than any case has.
const MOST_DAYS: u32 = 9999;

/// A value as it was typed, which is not empty, and how it is compared.
#[derive(Debug)]
pub struct Value<'a> {
    pub(super) sign: Sign,
    pub(super) typed: &'a str,
    pub(super) reader: Reader<'a>,
}

/// One end of a stretch: whether it was typed at all, and whether it can be read.
enum End<T> {
    Open,
    At(T),
}

impl Value<'_> {
    pub(super) fn folded(&self) -> String {
        fold(self.typed)
    }

    /// A number of days from today; `due:14` is said of what is due within fourteen days.
    pub(super) fn within(&self) -> Option<Between<i64>> {
        match (self.sign, stretch(self.typed, days)?) {
            (Sign::Is, (End::At(from), None)) => Some(Between { from: None, to: Some(from) }),
            (sign, stretch) => between(sign, stretch, |it| it.checked_sub(1), |it| it.checked_add(1)),
        }
    }

    pub(super) fn is_of_days(&self) -> bool {
        stretch(self.typed, days).is_some()
    }

    pub(super) fn dates(&self, bias: Bias) -> Option<Between<NaiveDate>> {
        let date = |end: &str| self.day(end, bias);
        let before = |day: NaiveDate| day.checked_sub_days(Days::new(1));
        let after = |day: NaiveDate| day.checked_add_days(Days::new(1));
        let mut stretch = stretch(self.typed, date)?;
        if let (End::At(from), Some(End::At(to))) = &mut stretch
            && from > to
        {
            // A beginning without its year is in the last one before the end, not in the next one after today.
            *from = self.day(self.typed.split_once("..")?.0, Bias::Last).filter(|from| *from <= *to)?;
        }
        between(self.sign, stretch, before, after)
    }

    fn day(&self, typed: &str, bias: Bias) -> Option<NaiveDate> {
        match date_entry::parse(typed.trim(), self.reader.today, self.reader.calendar, bias) {
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

pub(super) fn number(typed: &str) -> Option<u32> {
    match number_entry::parse(typed) {
        NumberReading::Number(number) => Some(number),
        NumberReading::Unfinished | NumberReading::Unreadable | NumberReading::TooLarge => None,
    }
}
