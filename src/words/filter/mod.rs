//! Which cases did the user mean by what stands in a filter?
//!
//! ```text
//! иванова                    plain words, folded: each must be found
//! mentor: наставник: тәлімгер:      names and values in any of the three languages
//! срок<14  due:7..14         days or dates: < <= > >= and .., which the Cyrillic layouts can type
//! "Ли Н"  mentor:"Ли Н"      what has a space stands in quotes
//! -paused  !state:paused     not
//! ```
//!
//! Nothing is guessed: what is not understood is said with what is allowed, and lets everything through.

mod names;
mod said;
mod token;
mod value;

pub use said::{explained, fault, help, in_three_languages, printed};

use crate::domain::calendar::Calendar;
use crate::domain::compiled::listing::{Condition, Demand, Filter};
use crate::domain::text::fold::fold;
use crate::domain::text::local::Language;
use chrono::NaiveDate;
use token::{Sign, Token, tokens};

/// A word of the filter, whatever its name in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Word {
    /// Whose case it is.
    Mentor,
    /// The stage.
    Stage,
    /// The state.
    State,
    /// The school year.
    Year,
    /// The order.
    Order,
    /// A need.
    Need,
    /// The next step is overdue.
    Overdue,
    /// A step was late.
    Late,
    /// When the next step is due.
    Due,
    /// What it is without.
    Without,
    /// When the plan was approved.
    Approved,
}

impl Word {
    /// All words, in the order of the help.
    pub const ALL: [Self; 11] = [
        Self::Mentor,
        Self::Stage,
        Self::State,
        Self::Year,
        Self::Order,
        Self::Need,
        Self::Overdue,
        Self::Late,
        Self::Due,
        Self::Without,
        Self::Approved,
    ];

    /// Says whether it stands alone, without a value.
    fn stands_alone(self) -> bool {
        matches!(self, Self::Overdue | Self::Late)
    }

    /// Says whether its values have an order, so that they can be compared.
    fn is_ordered(self) -> bool {
        matches!(self, Self::Due | Self::Approved)
    }
}

/// What of a filter was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterFault {
    /// There is no such word; perhaps this one was meant.
    UnknownWord(String, Option<&'static str>),
    /// The value is still to be typed.
    NoValue(Word),
    /// The word cannot have this value.
    WrongValue(Word, String),
}

/// A filter as it was understood.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FilterReading {
    /// What is demanded.
    pub filter: Filter,
    /// What was not understood, and demands nothing.
    pub faults: Vec<FilterFault>,
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
    pub fn read(&self, text: &str) -> FilterReading {
        let mut reading = FilterReading::default();
        for token in tokens(text) {
            match self.condition(&token) {
                Ok(Some(condition)) => {
                    reading.filter.demands.push(Demand { condition, negated: token.negated });
                }
                Ok(None) => {}
                Err(fault) => reading.faults.push(fault),
            }
        }
        reading
    }

    fn condition(&self, token: &Token) -> Result<Option<Condition>, FilterFault> {
        match &token.name {
            Some((name, sign)) => self.of_word(name, *sign, token).map(Some),
            None => Ok(plain(token)),
        }
    }

    fn of_word(&self, name: &str, sign: Sign, token: &Token) -> Result<Condition, FilterFault> {
        let unknown = || FilterFault::UnknownWord(name.to_owned(), names::nearest(name, self.language));
        let word = names::word(name).ok_or_else(unknown)?;
        let wrong = || FilterFault::WrongValue(word, token.value.clone());
        if word.stands_alone() || (sign != Sign::Is && !word.is_ordered()) {
            return Err(wrong());
        }
        if token.value.trim().is_empty() {
            return Err(FilterFault::NoValue(word));
        }
        self.value(word, sign, &token.value)
    }
}

/// A word that stands alone, else a text; quotes make a text of any.
fn plain(token: &Token) -> Option<Condition> {
    let word = names::word(&token.value).filter(|word| !token.quoted && word.stands_alone());
    let text = fold(&token.value);
    match word {
        Some(Word::Overdue) => Some(Condition::Overdue),
        Some(Word::Late) => Some(Condition::Late),
        Some(_) | None => (!text.is_empty()).then_some(Condition::Text(text)),
    }
}
