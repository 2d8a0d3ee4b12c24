//! Which rows of a list did the user mean by what stands in a filter?
//!
//! ```text
//! иванова                    plain words, folded: each must be found
//! mentor: наставник: тәлімгер:      names and values in any of the three languages
//! срок<14  due:7..14         days or dates: < <= > >= and .., which the Cyrillic layouts can type
//! "Ли Н"  mentor:"Ли Н"      what has a space stands in quotes
//! -paused  !state:paused     not
//! ```
//!
//! Each kind of list has words of its own: [`CaseWord`], [`PersonWord`], [`EntryWord`], [`ChangeWord`]. Nothing is
//! guessed: what is not understood is said with what is allowed, and lets everything through.

mod cases;
mod entries;
mod names;
mod people;
mod said;
mod token;
mod value;

pub use cases::{CaseWord, explained, in_three_languages, printed};
pub use entries::{ChangeWord, EntryWord};
pub use people::{PersonWord, folded};
pub use said::fault;
pub use value::Value;

use crate::domain::calendar::Calendar;
use crate::domain::compiled::listing::{Demand, Filter};
use crate::domain::text::fold::fold;
use crate::domain::text::local::Language;
use crate::words::Words;
use chrono::NaiveDate;
use names::Names;
use std::fmt::Debug;
use token::{Sign, Token, tokens};

/// The words that the filter of one kind of list understands.
pub trait Vocabulary: Copy + PartialEq + Debug + 'static {
    /// What can be demanded of a row.
    type Condition: Clone + PartialEq + Debug;

    /// All words with their names, in the order of the help.
    const WORDS: &'static [(Self, Names)];

    /// Returns what a plain word demands; it is folded.
    fn text(text: String) -> Self::Condition;

    /// Returns what the word demands alone, without a value; none where it wants one, as most do.
    fn alone(self) -> Option<Self::Condition> {
        None
    }

    /// Says whether its values have an order, so that they can be compared.
    fn is_ordered(self) -> bool {
        false
    }

    /// Returns what the word demands with a value; none where it cannot have it.
    fn with(self, value: &Value<'_>) -> Option<Self::Condition>;

    /// Says which values the word can have.
    fn allowed(self, words: &Words) -> String;

    /// Returns the help to the filter: its words with an example each.
    fn help(words: &Words) -> Vec<String>;

    /// Returns the word as it is shown in the language in use.
    fn shown(self, words: &Words) -> &'static str {
        names::name_in(Self::WORDS, &self, words.language())
    }
}

/// What of a filter was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterFault<W = CaseWord> {
    /// There is no such word; perhaps this one was meant.
    UnknownWord(String, Option<&'static str>),
    /// The value is still to be typed.
    NoValue(W),
    /// The word cannot have this value.
    WrongValue(W, String),
}

/// A filter as it was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterReading<W: Vocabulary = CaseWord> {
    /// What is demanded.
    pub filter: Filter<W::Condition>,
    /// What was not understood, and demands nothing.
    pub faults: Vec<FilterFault<W>>,
}

/// What a filter is read with.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The day from which dates are counted.
    pub today: NaiveDate,
    /// The working days.
    pub calendar: &'a Calendar,
    /// The language whose names are proposed.
    pub language: Language,
}

impl Reader<'_> {
    /// Reads a filter.
    pub fn read<W: Vocabulary>(&self, text: &str) -> FilterReading<W> {
        let mut reading = FilterReading { filter: Filter::default(), faults: Vec::new() };
        for token in tokens(text) {
            match self.condition::<W>(&token) {
                Ok(Some(condition)) => {
                    reading.filter.demands.push(Demand { condition, negated: token.negated });
                }
                Ok(None) => {}
                Err(fault) => reading.faults.push(fault),
            }
        }
        reading
    }

    fn condition<W: Vocabulary>(&self, token: &Token) -> Result<Option<W::Condition>, FilterFault<W>> {
        match &token.name {
            Some((name, sign)) => self.of_word(name, *sign, token).map(Some),
            None => Ok(plain::<W>(token)),
        }
    }

    fn of_word<W: Vocabulary>(
        &self,
        name: &str,
        sign: Sign,
        token: &Token,
    ) -> Result<W::Condition, FilterFault<W>> {
        let unknown =
            || FilterFault::UnknownWord(name.to_owned(), names::nearest(W::WORDS, name, self.language));
        let word = names::named(W::WORDS, name).ok_or_else(unknown)?;
        let wrong = || FilterFault::WrongValue(word, token.value.clone());
        if word.alone().is_some() || (sign != Sign::Is && !word.is_ordered()) {
            return Err(wrong());
        }
        if fold(&token.value).is_empty() {
            return Err(FilterFault::NoValue(word));
        }
        word.with(&Value { sign, typed: &token.value, reader: *self }).ok_or_else(wrong)
    }
}

/// A word that stands alone, else a text; quotes make a text of any.
fn plain<W: Vocabulary>(token: &Token) -> Option<W::Condition> {
    let word = names::named(W::WORDS, &token.value).filter(|_| !token.quoted);
    let text = fold(&token.value);
    word.and_then(W::alone).or_else(|| (!text.is_empty()).then(|| W::text(text)))
}
