//! How well does what was typed fit a name?

use crate::domain::text::fold::fold;

/// Returns the penalty of a name for what was typed, lower is better; `None` when it does not fit.
///
/// The letters must stand in the name in their order. The whole name is best, then a beginning, a
/// beginning of a word, a part; scattered letters are last. Spellings are likened as in every search, so
/// that `к` finds `қ`.
pub fn penalty(typed: &str, name: &str) -> Option<usize> {
    penalty_of_folded(&fold(typed), &fold(name))
}

/// Returns the same for texts that are folded already.
pub fn penalty_of_folded(typed: &str, name: &str) -> Option<usize> {
    if typed.is_empty() || typed == name {
        return Some(0);
    }
    if name.starts_with(typed) {
        return Some(1);
    }
    if let Some(at) = name.find(typed) {
        let opens_word = name[..at].chars().next_back().is_some_and(|c| !c.is_alphanumeric());
        return Some(if opens_word { 2 } else { 3 });
    }
    scattered(typed, name).map(|gaps| 4 + gaps)
}

fn scattered(typed: &str, name: &str) -> Option<usize> {
    let mut rest = name.chars();
    let mut gaps = 0;
    for wanted in typed.chars().filter(|c| !c.is_whitespace()) {
        let skipped = rest.by_ref().position(|c| c == wanted)?;
        gaps += skipped;
    }
    Some(gaps)
}
