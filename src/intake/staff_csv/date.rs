//! Which day does a cell of a list mean?

use chrono::{Datelike, Days, NaiveDate};

/// The years that a date of the process may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// The numbers that Excel shows for days of those years, when it has lost that they are dates.
const SERIALS: std::ops::RangeInclusive<u64> = 36_526..=73_415;

/// Why a cell is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotADay {
    /// No calendar has it.
    Impossible,
    /// Its year is outside of what the program takes.
    Year(i32),
}

/// Reads `01.09.2026`, `1.9.26`, `01/09/2026`, `2026-09-01`, each with a time or `г.` after it, and the
/// number that Excel makes of a date.
///
/// A year of two digits is one of this century.
pub(super) fn read(cell: &str) -> Result<NaiveDate, NotADay> {
    let date = written(cell).or_else(|| serial(cell)).ok_or(NotADay::Impossible)?;
    if YEARS.contains(&date.year()) { Ok(date) } else { Err(NotADay::Year(date.year())) }
}

fn written(cell: &str) -> Option<NaiveDate> {
    let cell = cell.split([' ', 'T']).next()?.trim_end_matches(['г', 'ж', '.']);
    let parts: Vec<&str> = cell.split(['.', '/', '-']).collect();
    let &[first, second, third] = &parts[..] else { return None };
    let month = number(second, 2)?;
    if first.len() == 4 {
        return NaiveDate::from_ymd_opt(i32::try_from(number(first, 4)?).ok()?, month, number(third, 2)?);
    }
    let year = match third.len() {
        2 => 2000 + number(third, 2)?,
        4 => number(third, 4)?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, number(first, 2)?)
}

fn number(digits: &str, at_most: usize) -> Option<u32> {
    let plain = !digits.is_empty() && digits.len() <= at_most && digits.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// Excel counts days from the last but one of 1899.
fn serial(cell: &str) -> Option<NaiveDate> {
    let days = cell.parse().ok().filter(|days| SERIALS.contains(days))?;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}
