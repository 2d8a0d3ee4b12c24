//! What became of a plan item?

use super::fields::{day, past_day, pointed, title};
use super::{Anew, FormView, Fresh, Task, Wrong, term};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{Command, MarkItem, OutcomeForm};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::ItemId;
use crate::domain::refusal;
use crate::say;
use crate::words::Words;
use std::rc::Rc;

const DATE: &str = "date";
const EVIDENCE: &str = "evidence";
const REASON: &str = "reason";

/// What an item can be marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// Carried out.
    Done,
    /// Not carried out.
    NotDone,
    /// Moved to another term.
    Moved,
    /// Taken out of the carrying out.
    Cancelled,
    /// Open again.
    Open,
}

impl OutcomeKind {
    /// What an item that is open can become.
    pub const OF_OPEN: [Self; 4] = [Self::Done, Self::NotDone, Self::Moved, Self::Cancelled];

    /// Returns the name by which lists and drafts know it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotDone => "undone",
            Self::Moved => "moved",
            Self::Cancelled => "cancelled",
            Self::Open => "open",
        }
    }

    /// Returns what a key names.
    pub fn of_key(key: &str) -> Option<Self> {
        let all = [Self::Done, Self::NotDone, Self::Moved, Self::Cancelled, Self::Open];
        all.into_iter().find(|kind| kind.key() == key)
    }

    /// Returns what it is called.
    pub fn label(self, words: &Words) -> String {
        words.say(match self {
            Self::Done => "item-done",
            Self::NotDone => "item-not-done",
            Self::Moved => "item-moved",
            Self::Cancelled => "item-cancelled",
            Self::Open => "item-open-again",
        })
    }
}

/// The form of an outcome: the day and what shows it, or the reason, or the new term.
pub struct OutcomeTask {
    file: Rc<CaseFile>,
    item: ItemId,
    kind: OutcomeKind,
}

impl OutcomeTask {
    /// Marks an item.
    pub fn new(file: Rc<CaseFile>, item: ItemId, kind: OutcomeKind) -> Self {
        Self { file, item, kind }
    }

    fn activity(&self) -> &str {
        self.file.case.items.get(&self.item).map_or("", |item| &item.text.activity)
    }

    fn fields(&self, term_kind: Option<&str>, session: &Session) -> Vec<Field> {
        let about = Field::note("about", self.activity());
        let asked = fields(self.kind, term_kind, term::span(&self.file), session);
        [about].into_iter().chain(asked).collect()
    }
}

/// Returns what an outcome asks for: the day and what shows it, or the reason, or the new term.
pub(super) fn fields(
    kind: OutcomeKind,
    term_kind: Option<&str>,
    span: term::Span,
    session: &Session,
) -> Vec<Field> {
    let words = &session.words;
    let reason = || Field::text(REASON, say!(words, "case-reason")).required();
    match kind {
        OutcomeKind::Done => vec![
            past_day(DATE, say!(words, "outcome-date"), session),
            Field::text(EVIDENCE, say!(words, "outcome-evidence")),
        ],
        OutcomeKind::Moved => term::fields(term_kind, span, session).into_iter().chain([reason()]).collect(),
        OutcomeKind::NotDone | OutcomeKind::Cancelled => vec![reason()],
        OutcomeKind::Open => Vec::new(),
    }
}

/// Returns the outcome that the fields hold.
///
/// # Errors
///
/// Which field of the term is to be filled in.
pub(super) fn read(kind: OutcomeKind, form: &Form, session: &Session) -> Result<OutcomeForm, Wrong> {
    let reason = form.text(REASON);
    Ok(match kind {
        OutcomeKind::Done => {
            OutcomeForm::Done { date: day(form, DATE, session), evidence: form.text(EVIDENCE) }
        }
        OutcomeKind::NotDone => OutcomeForm::NotDone { reason },
        OutcomeKind::Moved => OutcomeForm::Moved { term: term::read(form, session)?, reason },
        OutcomeKind::Cancelled => OutcomeForm::Cancelled { reason },
        OutcomeKind::Open => OutcomeForm::Open,
    })
}

/// Which field a refusal points at.
pub(super) const FIELDS: [(refusal::Field, &str); 3] =
    [(refusal::Field::Date, DATE), (refusal::Field::Reason, REASON), (refusal::Field::Term, term::KIND)];

impl Task for OutcomeTask {
    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        match file.case.items.contains_key(&self.item) {
            true => Anew::of(Self { file: Rc::clone(file), item: self.item, kind: self.kind }),
            false => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        format!("outcome_{}_{}_{}", self.file.case.head.code, self.item.0, self.kind.key())
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let now = self.file.case.items.get(&self.item).map(|item| item.term());
        let kind = now.map(term::kind);
        let mut form = Form::new(title(&self.kind.label(words), &self.file), FormView::texts(words))
            .with_all(self.fields(kind, session));
        if let Some(now) = now {
            term::fill(&mut form, now);
        }
        form.take_as_unchanged();
        form
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let outcome = read(self.kind, form, session)?;
        let mark = MarkItem { case: self.file.case.head.code, item: self.item, outcome };
        Ok(vec![Command::MarkItem(mark)])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        if self.kind == OutcomeKind::Moved && term::is_outdated(form) {
            let kind = form.chosen(term::KIND).map(str::to_owned);
            form.ask_for(self.fields(kind.as_deref(), session));
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&FIELDS, field)
    }
}
