//! How is a filter said: what was not understood, what there is, and what was?

use super::{FilterFault, Word, names};
use crate::domain::clock::standing::Stage;
use crate::domain::compiled::listing::{Between, Condition, Filter, State};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::{Words, dates};
use std::fmt::Display;

/// Says what of a filter was not understood, and what is allowed.
#[must_use]
pub fn fault(fault: &FilterFault, words: &Words) -> String {
    let language = words.language();
    match fault {
        FilterFault::UnknownWord(typed, Some(near)) => {
            say!(words, "filter-unknown-near", typed = typed.as_str(), near = *near)
        }
        FilterFault::UnknownWord(typed, None) => {
            let all: Vec<&str> = Word::ALL.iter().map(|word| names::word_in(*word, language)).collect();
            say!(words, "filter-unknown", typed = typed.as_str(), all = all.join(", "))
        }
        FilterFault::NoValue(word) => {
            let name = names::word_in(*word, language);
            say!(words, "filter-no-value", name, allowed = allowed(*word, words))
        }
        FilterFault::WrongValue(word, typed) => {
            let name = names::word_in(*word, language);
            say!(words, "filter-wrong-value", name, typed = typed.as_str(), allowed = allowed(*word, words))
        }
    }
}

/// Says which values a word can have.
fn allowed(word: Word, words: &Words) -> String {
    let language = words.language();
    match word {
        Word::Mentor => say!(words, "filter-allowed-name"),
        Word::Order => say!(words, "filter-allowed-number"),
        Word::Need => say!(words, "filter-allowed-area"),
        Word::Stage => "1, 2, 3".to_owned(),
        Word::State => State::ALL.map(|state| names::state_in(state, language)).join(", "),
        Word::Year => say!(words, "filter-allowed-year"),
        Word::Overdue | Word::Late => say!(words, "filter-allowed-nothing"),
        Word::Due => say!(words, "filter-allowed-days"),
        Word::Without => names::without_in(language).to_owned(),
        Word::Approved => say!(words, "filter-allowed-date"),
    }
}

/// Returns the help to a filter on the screens: its words with an example each, and how it is left.
#[must_use]
pub fn help(words: &Words) -> Vec<String> {
    let mut lines = explained(words);
    lines.push(say!(words, "filter-help-languages"));
    lines
}

/// Returns the words of a filter with an example each.
#[must_use]
pub fn explained(words: &Words) -> Vec<String> {
    let name = |word| names::word_in(word, words.language());
    let (completed, paused) = (
        names::state_in(State::Completed, words.language()),
        names::state_in(State::Paused, words.language()),
    );
    let state = name(Word::State);
    vec![
        say!(words, "filter-help-plain"),
        String::new(),
        say!(words, "filter-help-mentor", word = name(Word::Mentor)),
        say!(words, "filter-help-without", word = name(Word::Without), value = allowed(Word::Without, words)),
        say!(words, "filter-help-stage", word = name(Word::Stage)),
        say!(words, "filter-help-state", word = state, all = allowed(Word::State, words)),
        say!(words, "filter-help-year", word = name(Word::Year), state, value = completed),
        say!(words, "filter-help-order", word = name(Word::Order)),
        say!(words, "filter-help-need", word = name(Word::Need)),
        say!(words, "filter-help-overdue", word = name(Word::Overdue)),
        say!(words, "filter-help-late", word = name(Word::Late)),
        say!(words, "filter-help-due", word = name(Word::Due)),
        say!(words, "filter-help-approved", word = name(Word::Approved)),
        String::new(),
        say!(words, "filter-help-not", state, value = paused),
        say!(words, "filter-help-quotes", word = name(Word::Mentor)),
    ]
}

/// Returns every word as the three languages have it, a line each: `срок     мерзім     due`.
#[must_use]
pub fn in_three_languages() -> Vec<String> {
    let column = |language| Word::ALL.map(|word| names::word_in(word, language).chars().count());
    let width = |language| column(language).into_iter().max().unwrap_or_default();
    let (ru, kk) = (width(Language::Ru), width(Language::Kk));
    let line = |word: Word| {
        let name = |language| names::word_in(word, language);
        format!("{:<ru$}  {:<kk$}  {}", name(Language::Ru), name(Language::Kk), name(Language::En))
    };
    Word::ALL.map(line).into()
}

/// Returns a filter as it would be typed: read again it demands the same.
#[must_use]
pub fn printed(filter: &Filter, words: &Words) -> String {
    let demands = filter.demands.iter().map(|demand| {
        let not = if demand.negated { "-" } else { "" };
        format!("{not}{}", condition(&demand.condition, words))
    });
    demands.collect::<Vec<_>>().join(" ")
}

fn condition(condition: &Condition, words: &Words) -> String {
    let language = words.language();
    let name = |word| names::word_in(word, language);
    let with = |word, value: &str| format!("{}:{value}", name(word));
    match condition {
        Condition::Text(text) => quoted(text),
        Condition::Mentor(text) => with(Word::Mentor, &quoted(text)),
        Condition::WithoutMentor => with(Word::Without, names::without_in(language)),
        Condition::Stage(stage) => with(Word::Stage, number_of(*stage)),
        Condition::State(state) => with(Word::State, names::state_in(*state, language)),
        Condition::Year(year) => with(Word::Year, &year.to_string()),
        Condition::Order(text) => with(Word::Order, &quoted(text)),
        Condition::Need(text) => with(Word::Need, &quoted(text)),
        Condition::Overdue => name(Word::Overdue).to_owned(),
        Condition::Late => name(Word::Late).to_owned(),
        Condition::DueIn(days) => with(Word::Due, &stretch(*days, |days| days)),
        Condition::DueOn(days) => with(Word::Due, &stretch(*days, dates::table)),
        Condition::Approved(days) => with(Word::Approved, &stretch(*days, dates::table)),
    }
}

fn stretch<T, S: Display>(between: Between<T>, shown: impl Fn(T) -> S) -> String {
    let end = |end: Option<T>| end.map(|it| shown(it).to_string()).unwrap_or_default();
    format!("{}..{}", end(between.from), end(between.to))
}

/// In the first quotes of which the closing one does not stand in the text.
fn quoted(text: &str) -> String {
    let pairs = [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“')];
    let free = pairs.iter().find(|(_, close)| !text.contains(*close));
    let (open, close) = free.unwrap_or(&pairs[0]);
    format!("{open}{text}{close}")
}

/// The stages that can be asked for are the three of an open case.
fn number_of(stage: Stage) -> &'static str {
    match stage {
        Stage::Two => "2",
        Stage::Three => "3",
        Stage::One | Stage::NotBegun | Stage::Completed | Stage::Ended => "1",
    }
}
