//! Which rows of the open tab are looked for, in the journal and in the history?

use super::{CaseView, Tab};
use crate::app::filter_line::FilterLine;
use crate::app::key::Key;
use crate::app::session::Session;

impl CaseView {
    /// Returns the filter of the open tab, where it has one.
    pub fn filter_line(&self) -> Option<&FilterLine> {
        match self.tab {
            Tab::Journal => Some(self.journal.filter().line()),
            Tab::History => Some(self.history.filter().line()),
            Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Report => None,
        }
    }

    pub(super) fn clear_filter(&mut self) {
        match self.tab {
            Tab::Journal => self.journal.filter.clear(),
            Tab::History => self.history.filter.clear(),
            Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Report => {}
        }
    }

    /// Returns the help to the words of the filter, while they are typed.
    pub fn filter_help(&self, session: &Session) -> Option<Vec<String>> {
        match self.tab {
            Tab::Journal => self.journal.filter().help(session),
            Tab::History => self.history.filter().help(session),
            Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Report => None,
        }
    }

    /// Says whether letters go to the filter of the open tab.
    pub fn is_typed_into(&self) -> bool {
        self.filter_line().is_some_and(FilterLine::is_typed)
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.tab {
            Tab::Journal => self.journal.press(key, session),
            Tab::History => self.history.press(key, session),
            Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Report => {}
        }
        self.renew(session);
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        match self.tab {
            Tab::Journal => self.journal.filter.paste(text, session),
            Tab::History => self.history.filter.paste(text, session),
            Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Report => {}
        }
        self.renew(session);
    }
}
