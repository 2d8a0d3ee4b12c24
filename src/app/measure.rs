//! How wide is a text on the screen, and what of it fits?

use unicode_segmentation::UnicodeSegmentation;

use crate::words::text::plain_letters;
pub use crate::words::text::width;

/// Returns the text cut to so many columns; what was cut shows as `…`.
///
/// ```
/// use talimger::app::measure::cut;
///
/// assert_eq!(cut("Жұмабай", 7, "…"), "Жұмабай");
/// assert_eq!(cut("Жұмабай", 5, "…"), "Жұма…");
/// ```
pub fn cut(text: &str, columns: usize, ellipsis: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    let mut out = fitting(text, room).to_owned();
    if width(ellipsis) <= columns {
        out.push_str(ellipsis);
    }
    out
}

/// Returns as much of the beginning of a text as fits into so many columns.
pub fn fitting(text: &str, columns: usize) -> &str {
    if plain_letters(text).is_some() {
        return text.char_indices().nth(columns).map_or(text, |(at, _)| &text[..at]);
    }
    let mut taken = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        taken += width(grapheme);
        if taken > columns {
            return &text[..at];
        }
    }
    text
}

/// Returns the text cut or filled with spaces to exactly so many columns.
pub fn pad(text: &str, columns: usize, ellipsis: &str) -> String {
    let mut out = cut(text, columns, ellipsis);
    let missing = columns.saturating_sub(width(&out));
    out.extend(std::iter::repeat_n(' ', missing));
    out
}

/// Returns the text broken into lines of at most so many columns, at spaces where it can be.
///
/// Line breaks in the text stay; a word wider than a line is broken. Zero columns give no lines.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    if columns == 0 {
        return Vec::new();
    }
    text.split('\n').flat_map(|paragraph| wrap_paragraph(paragraph, columns)).collect()
}

fn wrap_paragraph(paragraph: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in paragraph.split_inclusive(' ') {
        if width(&line) + width(word.trim_end()) > columns && !line.trim().is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(word);
        while width(line.trim_end()) > columns {
            let rest = line.split_off(head(&line, columns));
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The bytes of the first line of a word too wide for one; at least a glyph, so that it ends.
fn head(word: &str, columns: usize) -> usize {
    match fitting(word, columns).len() {
        0 => word.graphemes(true).next().map_or(word.len(), str::len),
        bytes => bytes,
    }
}

/// A size in columns and rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Columns.
    pub columns: u16,
    /// Rows.
    pub rows: u16,
}
