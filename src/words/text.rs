//! How does a text get into a column, whatever letters it has?

use crate::domain::text::usual::is_usual_letter;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use crate::domain::text::typed_text::{clean, clean_lines};

/// Returns how many columns of the terminal a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    if let Some(letters) = plain_letters(text) {
        return letters;
    }
    // Summed by what is seen as one letter, as the terminal draws it and `fit` cuts it.
    text.graphemes(true).map(UnicodeWidthStr::width).sum()
}

/// Returns how many letters a text has where each is a single character of one column, as nearly all are here: the
/// long way round to the same takes most of the time of a frame.
pub(crate) fn plain_letters(text: &str) -> Option<usize> {
    let mut letters = 0;
    for letter in text.chars() {
        if !is_plain(letter) {
            return None;
        }
        letters += 1;
    }
    Some(letters)
}

/// Says whether a character stands alone in one column whatever is beside it.
fn is_plain(letter: char) -> bool {
    let is_of_words = is_usual_letter(letter) && !letter.is_control();
    is_of_words || matches!(letter, '«' | '»' | '·' | '–' | '—' | '…')
}

/// Returns the text cut to at most so many columns, with `…` where something was cut off.
#[must_use]
pub fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_string();
    }
    let Some(room) = columns.checked_sub(1) else { return String::new() };
    let mut cut = beginning(text, room).trim_end().to_string();
    cut.push('…');
    cut
}

/// Returns the text in exactly so many columns: cut, or filled with spaces at its end.
#[must_use]
pub fn pad(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    let room = " ".repeat(columns.saturating_sub(width(&text)));
    text + &room
}

/// Returns the text in exactly so many columns, at the right: for numbers.
#[must_use]
pub fn pad_start(text: &str, columns: usize) -> String {
    let text = fit(text, columns);
    " ".repeat(columns.saturating_sub(width(&text))) + &text
}

/// The longest beginning of whole letters that takes at most so many columns.
fn beginning(text: &str, columns: usize) -> &str {
    let mut taken = 0;
    let end = text.grapheme_indices(true).find(|(_, letter)| {
        taken += letter.width();
        taken > columns
    });
    end.map_or(text, |(at, _)| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_letter_is_one_column_beside_any_other() {
        let plain: Vec<char> = ('\u{0}'..='\u{2fff}').filter(|it| is_plain(*it)).collect();
        assert!("Әбдіғалиева Мәдина-Гүл, 1".chars().all(is_plain) && !is_plain('\u{301}') && !is_plain('\r'));
        for one in &plain {
            assert_eq!(one.to_string().width(), 1, "{one}");
            for other in &plain {
                let both: String = [*one, *other].iter().collect();
                assert_eq!(both.graphemes(true).count(), 2, "{both}");
            }
        }
    }
}
