//! What is there to be heard where one is: status first, then numbered rows?

use super::aloud::aloud;
use super::{case, lists, popups, state};
use crate::app::Model;
use crate::app::view::View;

/// How many rows are said at once.
pub const PAGE: usize = 20;

/// A row of a list, or a line of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What is said before it: the name of the group that begins with it.
    pub before: Vec<String>,
    /// The row.
    pub text: String,
    /// Its place in the list of the view.
    pub at: usize,
}

impl Row {
    /// A row without a heading.
    pub fn new(at: usize, text: impl AsRef<str>) -> Self {
        Self { before: Vec::new(), text: aloud(text.as_ref()), at }
    }
}

/// Whether rows have numbers by which they are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// They have.
    Numbered,
    /// It is a text.
    Text,
}

/// What is to be heard in a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Tells this place from others; when it changes all is said anew.
    pub key: String,
    /// What is said first: where one is, and how things stand.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether the rows have numbers.
    pub numbering: Numbering,
    /// The place of the selected row among the rows.
    pub selected: usize,
    /// What is said after the rows, or in their stead.
    pub tail: Vec<String>,
}

impl Place {
    /// A list with a selected row, by its place in the list of the view.
    pub fn list(key: impl Into<String>, head: Vec<String>, rows: Vec<Row>, selected: usize) -> Self {
        let selected = rows.iter().position(|row| row.at == selected).unwrap_or(0);
        let (numbering, tail) = (Numbering::Numbered, Vec::new());
        Self { key: key.into(), head: spoken(head), rows, numbering, selected, tail }
    }

    /// A text of many lines.
    pub fn text(key: impl Into<String>, head: Vec<String>, lines: impl IntoIterator<Item = String>) -> Self {
        let lines = lines.into_iter().map(|line| aloud(&line)).filter(|line| !line.is_empty());
        let rows = lines.enumerate().map(|(at, line)| Row::new(at, line)).collect();
        Self { numbering: Numbering::Text, ..Self::list(key, head, rows, 0) }
    }

    /// The same with what is said after the rows.
    #[must_use]
    pub fn ending(self, tail: Vec<String>) -> Self {
        Self { tail: spoken(tail), ..self }
    }

    /// Returns a row as it is said.
    pub fn said(&self, number: usize) -> Vec<String> {
        let Some(row) = self.rows.get(number) else { return Vec::new() };
        let text = match self.numbering {
            Numbering::Numbered => format!("{}. {}", number + 1, row.text),
            Numbering::Text => row.text.clone(),
        };
        row.before.iter().cloned().chain([text]).collect()
    }
}

fn spoken(lines: Vec<String>) -> Vec<String> {
    lines.into_iter().map(|line| aloud(&line)).filter(|line| !line.is_empty()).collect()
}

/// Returns what is to be heard of the uppermost popup, else of the present view; none of a form.
pub fn place(model: &Model) -> Option<Place> {
    let session = &model.session;
    if let Some(popup) = model.popups.top() {
        return Some(popups::place(&popup.body, &session.words));
    }
    Some(match model.view() {
        View::Dashboard(it) => state::dashboard(it, session),
        View::Case(it) => case::place(it, session),
        View::People(it) => lists::people(it, session),
        View::Agenda(it) => lists::agenda(it, session),
        View::Awaited(it) => lists::awaited(it, session),
        View::Calendar(it) => lists::calendar(it, session),
        View::Settings(it) => lists::settings(it, session),
        View::Care(it) => lists::care(it, session),
        View::StaffList(it) => lists::staff_list(it, session),
        View::Preview(it) => lists::preview(it, session),
        View::Form(_) => return None,
    })
}
