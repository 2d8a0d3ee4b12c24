//! Which rows of a list stay while a filter with words of its own is typed?

use super::filter_line::{FilterLine, Filtered};
use super::key::Key;
use super::session::Session;
use crate::domain::calendar::{Calendar, Week};
use crate::domain::compiled::listing::Filter;
use crate::words::filter::{CaseWord, FilterReading, Reader, Vocabulary, fault};

/// What is typed to find rows, and what was understood of it.
#[derive(Debug)]
pub struct WordFilter<W: Vocabulary> {
    line: FilterLine,
    filter: Filter<W::Condition>,
    fault: Option<String>,
}

/// What is typed to find cases.
pub type CaseFilter = WordFilter<CaseWord>;

impl<W: Vocabulary> Default for WordFilter<W> {
    fn default() -> Self {
        Self { line: FilterLine::default(), filter: Filter::default(), fault: None }
    }
}

impl<W: Vocabulary> WordFilter<W> {
    /// Returns what is typed.
    pub fn line(&self) -> &FilterLine {
        &self.line
    }

    /// Returns what is demanded.
    pub fn filter(&self) -> &Filter<W::Condition> {
        &self.filter
    }

    /// Returns what was not understood, with what is allowed; the first of it.
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Returns the help to the words, while they are typed.
    pub fn help(&self, session: &Session) -> Option<Vec<String>> {
        self.line.is_typed().then(|| W::help(&session.words))
    }

    /// Returns how many rows it takes above its list: what is typed, and what of it was not understood.
    pub fn rows(&self) -> usize {
        usize::from(self.line.is_shown()) + usize::from(self.fault.is_some())
    }

    /// Begins to type, after what stands.
    pub fn begin(&mut self) {
        self.line.begin();
    }

    /// Lets everything through again.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Takes a key while it is typed.
    pub fn press(&mut self, key: Key, session: &Session) -> Filtered {
        let filtered = self.line.press(key);
        self.read(session);
        filtered
    }

    /// Takes a pasted text while it is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.line.paste(text);
        self.read(session);
    }

    /// Reads what is typed on the session's day and in its language.
    pub fn read(&mut self, session: &Session) {
        let shipped;
        let calendar = match session.calendar() {
            Some(calendar) => calendar,
            None => {
                shipped = Calendar::shipped(Week::Five);
                &shipped
            }
        };
        let reader = Reader { today: session.today, calendar, language: session.words.language() };
        let reading: FilterReading<W> = reader.read(self.line.words());
        self.filter = reading.filter;
        self.fault = reading.faults.first().map(|it| fault(it, &session.words));
    }
}
