//! How does a document look before it is written?

use super::case::{Opened, export::document};
use super::{Wanted, Whole, school_papers};
use crate::app::effect::Effect;
use crate::app::keys::{Action, Context, Step};
use crate::app::measure::wrap;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::documents::{Document, Format, Kind};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::text::local::Language;
use crate::say;
use std::rc::Rc;

/// Documents to be looked at, and written.
#[derive(Debug)]
pub struct Preview {
    /// The documents; the first is shown.
    pub documents: Vec<Document>,
    top: usize,
    source: Source,
    format: Format,
    /// Whether the text is a copy that the user edited: it is not made anew.
    is_edited: bool,
}

/// What a document is made of.
#[derive(Debug)]
pub enum Source {
    /// A case.
    Case {
        /// As it was read.
        file: Rc<CaseFile>,
        /// Which of its documents, as it was picked.
        picked: String,
    },
    /// The whole school.
    School {
        /// Which of its documents.
        kind: Kind,
        /// As it was read.
        whole: Rc<Whole>,
    },
}

impl Preview {
    /// Shows a document.
    pub fn of(document: Document, source: Source) -> Self {
        Self { documents: vec![document], top: 0, source, format: Format::Markdown, is_edited: false }
    }

    /// Returns what the document is made of, to be read again after a change.
    pub fn wanted(&self) -> Wanted {
        match &self.source {
            Source::Case { file, .. } => Wanted::Case(file.case.head.code),
            Source::School { kind, .. } => Wanted::Whole(*kind),
        }
    }

    /// Makes the document anew from the case as it is now.
    pub fn renew_from(&mut self, file: &Rc<CaseFile>, session: &Session) {
        if let Source::Case { file: present, .. } = &mut self.source {
            *present = Rc::clone(file);
        }
        self.renew(session);
    }

    /// Makes the document anew from the school as it is now.
    pub fn renew_from_whole(&mut self, whole: &Rc<Whole>, session: &Session) {
        if let Source::School { whole: present, .. } = &mut self.source {
            *present = Rc::clone(whole);
        }
        self.renew(session);
    }

    /// Where it cannot be made any more, the last one stays; so does what the user edited.
    fn renew(&mut self, session: &Session) {
        if self.is_edited {
            return;
        }
        if let Some(language) = self.documents.first().map(|document| document.language)
            && let Ok(document) = self.made(language, session)
        {
            self.documents = vec![document];
        }
    }

    fn made(&self, language: Language, session: &Session) -> Result<Document, String> {
        match &self.source {
            Source::Case { file, picked } => {
                document(picked, &Opened::new(Rc::clone(file), session), language, session)
            }
            Source::School { kind, whole } => school_papers::document(*kind, whole, language, session),
        }
    }

    /// Takes the copy that the user edited.
    pub fn edited(&mut self, text: String, turn: &mut Turn<'_>) {
        if let Some(document) = self.documents.first_mut() {
            document.markdown = text;
            self.is_edited = true;
            turn.say(say!(turn.session.words, "paper-edited"));
        }
    }

    /// Shows the document in the next language; what was edited stays as it is.
    fn speak_otherwise(&mut self, turn: &mut Turn<'_>) {
        let words = &turn.session.words;
        if self.is_edited {
            turn.complain(say!(words, "paper-edited-stays"));
            return;
        }
        let present = self.documents.first().map_or(words.language(), |document| document.language);
        let at = Language::ALL.iter().position(|language| *language == present).map_or(0, |at| at + 1);
        let next = Language::ALL[at % Language::ALL.len()];
        match self.made(next, turn.session) {
            Ok(document) => self.documents = vec![document],
            Err(why) => turn.complain(why),
        }
    }

    /// Chooses the other form of the file, and says how it will be called.
    fn take_other_form(&mut self, turn: &mut Turn<'_>) {
        self.format = match self.format {
            Format::Markdown => Format::Html,
            Format::Html => Format::Markdown,
        };
        if let Some(document) = self.documents.first() {
            let file = document.file_name_in(self.format);
            turn.say(say!(turn.session.words, "paper-form-now", file));
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
            Action::Export => turn.effect(Effect::WriteDocuments(self.documents.clone(), self.format)),
            Action::Edit => {
                let text = self.documents.first().map(|document| document.markdown.clone());
                turn.effect(Effect::EditExternally(text.unwrap_or_default()));
            }
            Action::OtherLanguage => self.speak_otherwise(turn),
            Action::OtherForm => self.take_other_form(turn),
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
