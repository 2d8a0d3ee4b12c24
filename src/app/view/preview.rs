//! How does a document look before it is written?

use super::Wanted;
use super::case::{Opened, export::document};
use crate::app::effect::Effect;
use crate::app::keys::{Action, Context, Step};
use crate::app::measure::wrap;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::documents::Document;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use std::rc::Rc;

/// Documents to be looked at, and written.
#[derive(Debug)]
pub struct Preview {
    /// The documents; the first is shown.
    pub documents: Vec<Document>,
    top: usize,
    source: Source,
}

/// What a document is made of.
#[derive(Debug)]
pub struct Source {
    /// The case.
    pub case: CaseCode,
    /// Which of its documents, as it was picked.
    pub picked: String,
}

impl Preview {
    /// Shows a document.
    pub fn of(document: Document, source: Source) -> Self {
        Self { documents: vec![document], top: 0, source }
    }

    /// Returns what the document is made of, to be read again after a change.
    pub fn wanted(&self) -> Wanted {
        Wanted::Case(self.source.case)
    }

    /// Makes the document anew from the case as it is now; where it cannot be made any more, the last one
    /// stays.
    pub fn renew_from(&mut self, file: &Rc<CaseFile>, session: &Session) {
        let opened = Opened::new(Rc::clone(file), session);
        if let Ok(document) = document(&self.source.picked, &opened, session) {
            self.documents = vec![document];
        }
    }

    /// Returns the lines as they are broken in the window, and the first to be seen.
    pub fn lines(&self, columns: u16) -> (Vec<String>, usize) {
        let text = self.documents.first().map_or("", |document| document.markdown.as_str());
        let lines: Vec<String> = text.lines().flat_map(|line| wrap(line, columns.into())).collect();
        let top = self.top.min(lines.len().saturating_sub(1));
        (lines, top)
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(step) => self.scroll(step, turn.session),
            Action::Export => turn.effect(Effect::WriteDocuments(self.documents.clone())),
            Action::Close | Action::Cancel => turn.close(),
            other => crate::app::update::global(other, Context::Preview, turn),
        }
    }

    fn scroll(&mut self, step: Step, session: &Session) {
        let (lines, top) = self.lines(session.extent.columns.saturating_sub(2));
        let page = usize::from(session.extent.rows).saturating_sub(4).max(1);
        let lowest = lines.len().saturating_sub(page);
        self.top = match step {
            Step::Up => top.saturating_sub(1),
            Step::Down => top + 1,
            Step::PageUp => top.saturating_sub(page),
            Step::PageDown => top + page,
            Step::First => 0,
            Step::Last => lowest,
            Step::Left | Step::Right => top,
        }
        .min(lowest);
    }
}
