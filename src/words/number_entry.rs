//! Which number did the user type into a field for a number or a score?

use super::kazakh_row;

/// Says what a number field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberReading {
    /// A number.
    Number(u32),
    /// Nothing yet.
    Unfinished,
    /// Something that is no whole number.
    Unreadable,
    /// A number beyond all that a form asks for.
    TooLarge,
}

/// Reads a whole number, typed as digits or on the number row of the Kazakh layout.
///
/// The two are not mixed: in `1,5` the comma is no 6. In a number nothing separates, so a text of
/// commas and full stops alone is a number of the row too.
///
/// ```
/// use talimger::words::number_entry::{NumberReading, parse};
///
/// assert_eq!(parse("45"), NumberReading::Number(45));
/// assert_eq!(parse("ңғ"), NumberReading::Number(45));
/// ```
pub fn parse(text: &str) -> NumberReading {
    let text = text.trim();
    if text.is_empty() {
        return NumberReading::Unfinished;
    }
    let is_plain = text.contains(|letter: char| letter.is_ascii_digit());
    let digits: Option<Vec<u8>> =
        text.chars().map(if is_plain { plain_digit } else { kazakh_row::digit }).collect();
    let Some(digits) = digits else { return NumberReading::Unreadable };
    digits
        .into_iter()
        .try_fold(0_u32, |number, digit| number.checked_mul(10)?.checked_add(u32::from(digit)))
        .map_or(NumberReading::TooLarge, NumberReading::Number)
}

/// Reads one key as a score: a digit, or its letter on the Kazakh row.
pub fn digit(letter: char) -> Option<u8> {
    plain_digit(letter).or(kazakh_row::digit(letter))
}

fn plain_digit(letter: char) -> Option<u8> {
    letter.to_digit(10).and_then(|digit| u8::try_from(digit).ok())
}
