//! How are the journal, the report and the history of a case said?

use super::Rows;
use crate::app::WordFilter;
use crate::app::view::case::Opened;
use crate::app::view::case::history::{HistoryTab, author, when};
use crate::app::view::case::journal::JournalTab;
use crate::app::view::case::report::{ReportRow, ReportTab};
use crate::domain::compiled::figures::figures;
use crate::domain::id::{EventId, Revision};
use crate::say;
use crate::ui::Look;
use crate::ui::case::{journal as drawn, report as written};
use crate::ui::plain::aloud::{joined, line_aloud, only_if};
use crate::ui::plain::lists::filtered;
use crate::ui::plain::place::Row;
use crate::words::Words;
use crate::words::commands::said;
use crate::words::filter::Vocabulary;

/// The entries of the journal in their order; what is marked says so.
pub fn journal(tab: &JournalTab, opened: &Opened, words: &Words) -> Rows {
    let row = |(at, id): (usize, &EventId)| {
        let event = opened.case().events.get(id);
        let line = event.map(|event| line_aloud(&drawn::line(event, opened, words, &Look::mono())));
        let mark = only_if(tab.list().is_marked(id), || words.say("plain-marked"));
        Row::new(at, joined([line.unwrap_or_default(), mark]))
    };
    (tab.ids().iter().enumerate().map(row).collect(), tab.list().row())
}

/// The filter of the journal, where there is one, and what of it was not understood.
pub fn above_journal(tab: &JournalTab, opened: &Opened, words: &Words) -> Vec<String> {
    above(tab.filter(), tab.ids().len(), opened.case().events.len(), words)
}

/// The filter of the history, where there is one, and what of it was not understood.
pub fn above_history(tab: &HistoryTab, opened: &Opened, words: &Words) -> Vec<String> {
    let total = opened.file.history.len() + opened.file.unread.len();
    above(tab.filter(), tab.ids().len(), total, words)
}

fn above<W: Vocabulary>(filter: &WordFilter<W>, n: usize, total: usize, words: &Words) -> Vec<String> {
    let fault = filter.fault().map(str::to_owned);
    filtered(filter.line(), n, total, words).into_iter().chain(fault).collect()
}

/// Why there is no entry.
pub fn no_entries(tab: &JournalTab, words: &Words) -> Vec<String> {
    vec![if tab.filter().line().is_open() {
        say!(words, "journal-none")
    } else {
        say!(words, "plain-none-fits")
    }]
}

/// The parts of the report, and the steps of its life.
pub fn report(tab: &ReportTab, opened: &Opened, words: &Words) -> Rows {
    let figures = figures(opened.case());
    let row = |(at, row): (usize, &ReportRow)| {
        let said = written::said(*row, &figures, opened, words).0;
        Row::new(at, format!("{}: {said}", written::name(*row, words)))
    };
    (ReportRow::ALL.iter().enumerate().map(row).collect(), tab.list().row())
}

/// What the report still lacks.
pub fn lacks(opened: &Opened, words: &Words) -> Vec<String> {
    vec![written::lacks(&figures(opened.case()), opened, words)]
}

/// The entries of the history, the newest first: when, who, what.
pub fn history(tab: &HistoryTab, opened: &Opened, words: &Words) -> Rows {
    let row = |(at, revision): (usize, &Revision)| {
        let entry = opened.file.history.iter().find(|entry| entry.revision == *revision);
        let text = match entry {
            Some(entry) => joined([said(entry, words), when(entry, words), author(entry, opened)]),
            None => format!("№ {} {}", revision.0, say!(words, "quarantine-unread-entry")),
        };
        Row::new(at, text)
    };
    (tab.ids().iter().enumerate().map(row).collect(), tab.list().row())
}
