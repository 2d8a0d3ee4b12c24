//! What became of several plan items, of one case or of many?

use super::fields::pointed;
use super::outcome::{self, OutcomeKind};
use super::term::{self, Span};
use super::{FormView, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, MarkItem};
use crate::domain::id::ItemId;
use crate::domain::refusal;
use crate::say;
use crate::words::{Words, first_few};

/// How many items the form names; the others it counts.
const NAMED: usize = 6;

/// An item that was marked in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedItem {
    /// The case.
    pub case: CaseCode,
    /// The item.
    pub item: ItemId,
    /// Whose it is, and what it is about, in words.
    pub said: String,
}

/// The form of one outcome for several items: they are marked together or not at all.
pub struct OutcomesTask {
    kind: OutcomeKind,
    items: Vec<MarkedItem>,
    /// Who was marked too, with something that is no item.
    left: Vec<String>,
    span: Span,
}

impl OutcomesTask {
    /// Marks items; `left` are the names of those marked with something else.
    pub fn new(kind: OutcomeKind, items: Vec<MarkedItem>, left: Vec<String>, session: &Session) -> Self {
        let all = &session.overview.cases;
        let cases = all.iter().filter(|case| items.iter().any(|item| item.case == case.code));
        let (from, to) = cases.fold((session.today, session.today), |(from, to), case| {
            (from.min(case.start), to.max(case.end))
        });
        Self { kind, items, left, span: Span { from, to } }
    }

    fn told(&self, words: &Words) -> Vec<Field> {
        let lines = first_few(self.items.iter().map(|it| it.said.clone()), NAMED, words);
        let mut fields = vec![Field::note("about", lines.join("\n"))];
        if !self.left.is_empty() {
            fields.push(Field::note("left", say!(words, "bulk-items-left", who = self.left.join(", "))));
        }
        fields
    }

    fn fields(&self, term_kind: Option<&str>, session: &Session) -> Vec<Field> {
        let mut fields = self.told(&session.words);
        fields.extend(outcome::fields(self.kind, term_kind, self.span, session));
        fields
    }
}

impl Task for OutcomesTask {
    fn name(&self) -> String {
        let first = self.items.first().map(|it| format!("{}_{}", it.case, it.item.0)).unwrap_or_default();
        format!("outcomes_{}_{first}_{}", self.kind.key(), self.items.len())
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let label = self.kind.label(words);
        let title = say!(words, "bulk-outcome-title", label, n = self.items.len());
        Form::new(title, FormView::texts(words)).with_all(self.fields(None, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let outcome = outcome::read(self.kind, form, session)?;
        let mark = |it: &MarkedItem| MarkItem { case: it.case, item: it.item, outcome: outcome.clone() };
        Ok(self.items.iter().map(mark).map(Command::MarkItem).collect())
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        if self.kind == OutcomeKind::Moved && term::is_outdated(form) {
            let kind = form.chosen(term::KIND).map(str::to_owned);
            form.ask_for(self.fields(kind.as_deref(), session));
        }
    }

    /// Nobody marks what they have not seen: what was changed meanwhile is looked at again.
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&outcome::FIELDS, field)
    }
}
