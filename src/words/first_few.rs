//! How is a long list said in a few lines?

use super::Words;
use crate::say;

/// Returns the first lines, as many as there is room for; the others are counted in one line more.
#[must_use]
pub fn first_few(lines: impl ExactSizeIterator<Item = String>, room: usize, words: &Words) -> Vec<String> {
    let more = lines.len().checked_sub(room).filter(|more| *more > 0);
    lines.take(room).chain(more.map(|count| say!(words, "undo-more", count))).collect()
}
