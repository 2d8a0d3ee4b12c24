//! Which day do numbers in a row spell: 14 09 2026, 1409, 2026 09 14?

use chrono::NaiveDate;

use super::nearest::{YEARS, check_day, day_and_month, day_of_month};
use super::{Bias, DateFault};

/// Holds the numbers of a text, digit by digit, since `09` and `9` are not the same spelling.
#[derive(Debug)]
pub struct Split {
    /// The numbers, none of them empty.
    pub pieces: Vec<Vec<u8>>,
    /// Whether a separator ended the last number, so that one more may follow.
    pub is_open: bool,
}

impl Split {
    /// Adds a digit to the present number, or to a new one after a separator.
    pub fn add(&mut self, digit: u8) {
        if self.is_open {
            self.pieces.push(Vec::new());
            self.is_open = false;
        }
        if let Some(piece) = self.pieces.last_mut() {
            piece.push(digit);
        }
    }

    /// Ends the present number; false where there is none.
    pub fn close(&mut self) -> bool {
        self.is_open = true;
        self.pieces.last().is_some_and(|piece| !piece.is_empty())
    }
}

/// Says how a day is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Two digits for day and month, or no separators at all.
    Full,
    /// A single digit for a day or a month beside a separator.
    Short,
}

/// Says what one way of cutting a text shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A day, with how it is spelled.
    Date(NaiveDate, Form),
    /// The beginning of a day's spelling.
    Unfinished,
    /// No day.
    Wrong(DateFault),
}

/// Reads the numbers of a text.
pub fn see(split: &Split, today: NaiveDate, bias: Bias) -> Seen {
    let pieces: Vec<&[u8]> = split.pieces.iter().map(Vec::as_slice).collect();
    let form = if pieces.len() > 1 && pieces.iter().any(|piece| piece.len() == 1) {
        Form::Short
    } else {
        Form::Full
    };
    let seen = match pieces.as_slice() {
        [alone] if split.is_open => begun(alone),
        [alone] => compact(alone, today, bias),
        [year, month] if year.len() == 4 => iso_begun(year, month),
        [day, month] if split.is_open => checked(day, month, None).map(|()| None),
        [day, month] => month_named(day, month, today, bias),
        [year, month, day] if year.len() == 4 => whole(day, month, year),
        [day, month, year] => with_year(day, month, year, split.is_open),
        _ => Err(DateFault::Unreadable),
    };
    match seen {
        Ok(Some(date)) => Seen::Date(date, form),
        Ok(None) => Seen::Unfinished,
        Err(fault) => Seen::Wrong(fault),
    }
}

/// A day, the beginning of one, or a fault.
type Found = Result<Option<NaiveDate>, DateFault>;

/// `14.` waits for the month, `2026-` for the rest of an ISO date.
fn begun(piece: &[u8]) -> Found {
    match piece.len() {
        1 | 2 => checked_day(number(piece)).map(|()| None),
        4 => year_of(piece).map(|_| None),
        _ => Err(DateFault::Unreadable),
    }
}

/// Reads digits without a separator: d, dd, ddmm, ddmmyy, ddmmyyyy and what leads to them.
fn compact(digits: &[u8], today: NaiveDate, bias: Bias) -> Found {
    match digits.len() {
        1 | 2 => day_named(digits, today, bias),
        3 => compact_month_begun(digits),
        4 => month_named(&digits[..2], &digits[2..], today, bias)
            .or_else(|fault| iso_year_begun(digits, fault)),
        5 | 7 => checked(&digits[..2], &digits[2..4], None).map(|()| None),
        6 | 8 => whole(&digits[..2], &digits[2..4], &digits[4..]),
        _ => Err(DateFault::Unreadable),
    }
}

fn day_named(digits: &[u8], today: NaiveDate, bias: Bias) -> Found {
    match digits {
        [0] => Ok(None),
        digits => {
            checked_day(number(digits))?;
            day_of_month(number(digits), today, bias).map(Some)
        }
    }
}

/// Of `ddm` the m can only be 0 or 1; `202` may become a year of an ISO date.
fn compact_month_begun(digits: &[u8]) -> Found {
    if (YEARS.start() / 10..=YEARS.end() / 10).contains(&signed(digits)) {
        return Ok(None);
    }
    checked_day(number(&digits[..2]))?;
    if digits[2] <= 1 { Ok(None) } else { Err(DateFault::Unreadable) }
}

/// `2026` is no day and month, but the way to `2026-09-14` leads through it.
fn iso_year_begun(digits: &[u8], fault: DateFault) -> Found {
    year_of(digits).map(|_| None).map_err(|_| fault)
}

fn iso_begun(year: &[u8], month: &[u8]) -> Found {
    year_of(year)?;
    match (month, number(month)) {
        ([0], _) | ([_] | [_, _], 1..=12) => Ok(None),
        (_, month) => Err(DateFault::NoSuchMonth { month }),
    }
}

fn month_named(day: &[u8], month: &[u8], today: NaiveDate, bias: Bias) -> Found {
    if month == [0] {
        return checked_day(number(day)).map(|()| None);
    }
    checked(day, month, None)?;
    day_and_month(number(day), number(month), today, bias).map(Some)
}

/// One and three digits of a year wait for the next; a separator after them ends the waiting.
fn with_year(day: &[u8], month: &[u8], year: &[u8], is_open: bool) -> Found {
    match (year.len(), is_open) {
        (2 | 4, _) => whole(day, month, year),
        (1 | 3, false) => checked(day, month, None).map(|()| None),
        _ => Err(DateFault::Unreadable),
    }
}

/// A last digit that is still 0, as in `2026-09-0`, waits for the next.
fn whole(day: &[u8], month: &[u8], year: &[u8]) -> Found {
    let year = year_of(year)?;
    if day == [0] {
        return Ok(None);
    }
    checked(day, month, Some(year))?;
    Ok(NaiveDate::from_ymd_opt(year, number(month), number(day)))
}

fn checked(day: &[u8], month: &[u8], year: Option<i32>) -> Result<(), DateFault> {
    if day.len() > 2 || month.len() > 2 {
        return Err(DateFault::Unreadable);
    }
    check_day(number(day), number(month), year)
}

fn checked_day(day: u32) -> Result<(), DateFault> {
    match day {
        0 => Err(DateFault::Unreadable),
        1..=31 => Ok(()),
        _ => Err(DateFault::NoMonthHasDay { day }),
    }
}

/// Two digits are a year of this century; `0021` is a mistake.
fn year_of(digits: &[u8]) -> Result<i32, DateFault> {
    let named = signed(digits);
    let year = if digits.len() == 2 { YEARS.start() + named } else { named };
    if YEARS.contains(&year) { Ok(year) } else { Err(DateFault::YearOutside { year }) }
}

/// Saturates: what is too long for a number is too long for a date.
fn number(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |number: u32, digit| number.saturating_mul(10).saturating_add(u32::from(*digit)))
}

fn signed(digits: &[u8]) -> i32 {
    i32::try_from(number(digits)).unwrap_or(i32::MAX)
}
