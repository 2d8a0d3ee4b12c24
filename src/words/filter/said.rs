//! How is it said what of a filter was not understood?

use super::{FilterFault, Vocabulary, names};
use crate::say;
use crate::words::Words;

/// Says what of a filter was not understood, and what is allowed.
#[must_use]
pub fn fault<W: Vocabulary>(fault: &FilterFault<W>, words: &Words) -> String {
    let language = words.language();
    match fault {
        FilterFault::UnknownWord(typed, Some(near)) => {
            say!(words, "filter-unknown-near", typed = typed.as_str(), near = *near)
        }
        FilterFault::UnknownWord(typed, None) => {
            let all = names::all_in(W::WORDS, language);
            say!(words, "filter-unknown", typed = typed.as_str(), all)
        }
        FilterFault::NoValue(word) => {
            let name = word.shown(words);
            say!(words, "filter-no-value", name, allowed = word.allowed(words))
        }
        FilterFault::WrongValue(word, typed) => {
            let name = word.shown(words);
            say!(words, "filter-wrong-value", name, typed = typed.as_str(), allowed = word.allowed(words))
        }
    }
}
