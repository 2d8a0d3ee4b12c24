//! Which day do digits and separators spell, and on which keyboard were they typed?
//!
//! With an ASCII digit in it, a text is read as it stands. Without one, but with a letter that only
//! the Kazakh number row explains, it is of that row; there `,` and `.` are 6 and 7 *and* look like
//! separators, so every way to take them is tried:
//!
//! ```text
//! "ң.құ   14?09   ─► 14 . 09   a day and a month                    the reading
//!                 ─► 14709     the beginning of 14.70.9…            no such month
//! ```
//!
//! Two-digit spellings, and those without separators, win over `1.9`; among equals none is chosen.

use chrono::NaiveDate;

use super::pieces::{Form, Seen, Split, see};
use super::{Bias, DateFault, Reading};
use crate::words::kazakh_row;

/// What one character may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Digit(u8),
    Separator,
    Space,
    /// A `,` or `.` of the Kazakh row: this digit, or a separator.
    Either(u8),
}

/// What the characters of a text may be.
enum Typed {
    Marks(Vec<Mark>),
    /// `,` and `.` alone: the next letter will tell.
    Waiting,
}

/// The longest spelling, `14. 09. 2026`, with a space to spare at each side of a separator.
const MOST_MARKS: usize = 14;

/// The most `,` and `.` in a spelling on the row, with some to spare: `қ,.қ,.әқә,`.
const MOST_EITHER: usize = 8;

/// Reads digits; none where the text holds anything else.
pub fn read(text: &str, today: NaiveDate, bias: Bias) -> Option<Reading> {
    let marks = match typed(text)? {
        Typed::Waiting => return Some(Reading::Unfinished),
        Typed::Marks(marks) => marks,
    };
    let either = marks.iter().filter(|mark| matches!(mark, Mark::Either(_))).count();
    if marks.len() > MOST_MARKS || either > MOST_EITHER {
        return Some(Reading::Wrong(DateFault::Unreadable));
    }
    let ways = (0..1_u32 << either).rev().filter_map(|way| split(&marks, way));
    Some(chosen(&ways.map(|split| see(&split, today, bias)).collect::<Vec<_>>()))
}

fn typed(text: &str) -> Option<Typed> {
    let as_marks = |mark: fn(char) -> Option<Mark>| text.chars().map(mark).collect::<Option<Vec<_>>>();
    if text.contains(|letter: char| letter.is_ascii_digit()) {
        as_marks(plain_mark).map(Typed::Marks)
    } else if text.contains(kazakh_row::is_surely_a_digit) {
        as_marks(row_mark).map(Typed::Marks)
    } else {
        text.chars().all(|letter| matches!(letter, ',' | '.' | ' ')).then_some(Typed::Waiting)
    }
}

fn plain_mark(letter: char) -> Option<Mark> {
    match letter {
        '0'..='9' => u8::try_from(letter).ok().map(|code| Mark::Digit(code - b'0')),
        '.' | ',' => Some(Mark::Separator),
        other => separator(other),
    }
}

fn row_mark(letter: char) -> Option<Mark> {
    match (letter, kazakh_row::digit(letter)) {
        (',' | '.', Some(digit)) => Some(Mark::Either(digit)),
        (_, Some(digit)) => Some(Mark::Digit(digit)),
        (other, None) if kazakh_row::is_minus(other) => Some(Mark::Separator),
        (other, None) => separator(other),
    }
}

/// The keys of `.` and `/` give `ю` and `№` in the Cyrillic layouts.
fn separator(letter: char) -> Option<Mark> {
    match letter {
        '/' | '-' | '–' | '−' | '№' | ';' | 'ю' => Some(Mark::Separator),
        ' ' => Some(Mark::Space),
        _ => None,
    }
}

/// Cuts the marks into numbers; each bit of `way` makes one `Either` a separator.
///
/// None where two separators stand together with nothing but spaces between, or one stands first.
fn split(marks: &[Mark], way: u32) -> Option<Split> {
    let mut split = Split { pieces: vec![Vec::new()], is_open: false };
    let mut either = 0;
    let mut separators_here = 0;
    for mark in marks {
        let digit = match mark {
            Mark::Digit(digit) => Some(*digit),
            Mark::Either(digit) => {
                either += 1;
                (way & (1 << (either - 1)) == 0).then_some(*digit)
            }
            Mark::Separator | Mark::Space => None,
        };
        match digit {
            Some(digit) => {
                split.add(digit);
                separators_here = 0;
            }
            None => {
                separators_here += u32::from(*mark != Mark::Space);
                if separators_here > 1 || !split.close() {
                    return None;
                }
            }
        }
    }
    Some(split)
}

/// Chooses among what all ways show: dates, the best form first; else what may become one; else the
/// most telling fault.
fn chosen(seen: &[Seen]) -> Reading {
    let dates_of = |form: Form| {
        let mut dates: Vec<NaiveDate> = seen
            .iter()
            .filter_map(|seen| match seen {
                Seen::Date(date, of) => (*of == form).then_some(*date),
                Seen::Unfinished | Seen::Wrong(_) => None,
            })
            .collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    };
    let dates = Some(dates_of(Form::Full)).filter(|dates| !dates.is_empty()).unwrap_or(dates_of(Form::Short));
    match dates.as_slice() {
        [date] => Reading::Date(*date),
        [_, ..] => Reading::Ambiguous(dates),
        [] if seen.contains(&Seen::Unfinished) => Reading::Unfinished,
        [] => Reading::Wrong(most_telling(seen)),
    }
}

/// Of equals the first is kept: the way that takes the most for separators.
fn most_telling(seen: &[Seen]) -> DateFault {
    let faults = seen.iter().filter_map(|seen| match seen {
        Seen::Wrong(fault) => Some(*fault),
        Seen::Date(..) | Seen::Unfinished => None,
    });
    faults.min_by_key(telling).unwrap_or(DateFault::Unreadable)
}

fn telling(fault: &DateFault) -> u8 {
    match fault {
        DateFault::NoSuchDay { .. } => 0,
        DateFault::NoSuchMonth { .. } => 1,
        DateFault::NoMonthHasDay { .. } => 2,
        DateFault::YearOutside { .. } | DateFault::Gap { .. } => 3,
        DateFault::Unreadable => 4,
    }
}
