//! How is an item of a plan written?

use super::fields::{needs, place, pointed, title};
use super::{Anew, FormView, Fresh, Task, Wrong, term};
use crate::app::form::{Field, Form, Item as Choice};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{AddItem, ChangeItem, Command};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, ItemText};
use crate::domain::refusal;
use crate::say;
use std::rc::Rc;

const DIRECTION: &str = "direction";
const ACTIVITY: &str = "activity";
const REPORT: &str = "report";
const NEED: &str = "need";

/// The form of a plan item: a new one, or the text of one that is there.
pub struct PlanItemTask {
    file: Rc<CaseFile>,
    item: Option<(ItemId, ItemText)>,
    direction: Option<u16>,
}

impl PlanItemTask {
    /// A new item, beneath a direction where one is known.
    pub fn new_item(file: Rc<CaseFile>, direction: Option<u16>) -> Self {
        Self { file, item: None, direction }
    }

    /// The text of an item.
    pub fn of(file: Rc<CaseFile>, item: &Item) -> Self {
        Self { file, item: Some((item.id, item.text.clone())), direction: Some(item.text.direction) }
    }

    fn fields(&self, kind: Option<&str>, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let directions =
            self.file.case.plan.as_ref().map(|plan| plan.directions.as_slice()).unwrap_or_default();
        let directions =
            directions.iter().enumerate().map(|(at, it)| Choice::new(at.to_string(), it.as_str()));
        let mut fields = vec![
            Field::choice(DIRECTION, say!(words, "item-direction"), directions.collect()).required(),
            Field::text(ACTIVITY, say!(words, "item-activity")).required(),
        ];
        fields.extend(term::fields(kind, term::span(&self.file), session));
        fields.push(Field::text(REPORT, say!(words, "item-report")));
        let needs = needs(&self.file, session);
        if !needs.is_empty() {
            fields.push(
                Field::choice(NEED, say!(words, "item-need"), needs).hint(say!(words, "choice-none-hint")),
            );
        }
        fields
    }
}

impl Task for PlanItemTask {
    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        let Some((id, _)) = &self.item else {
            return Anew::of(Self { file: Rc::clone(file), item: None, direction: self.direction });
        };
        match file.case.present_items().into_iter().find(|item| item.id == *id) {
            Some(item) => Anew::of(Self::of(Rc::clone(file), item)),
            None => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        let item = self.item.as_ref().map_or("new".to_owned(), |(id, _)| id.0.to_string());
        format!("plan_item_{}_{item}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let what = match self.item {
            Some(_) => say!(words, "plan-item-title"),
            None => say!(words, "plan-new-item-title"),
        };
        let text = self.item.as_ref().map(|(_, text)| text);
        let mut form = Form::new(title(&what, &self.file), FormView::texts(words))
            .with_all(self.fields(text.map(|text| term::kind(text.term)), session));
        form.set_chosen(DIRECTION, self.direction.map(|at| at.to_string()).as_deref());
        if let Some(text) = text {
            form.set_text(ACTIVITY, &text.activity);
            term::fill(&mut form, text.term);
            form.set_text(REPORT, &text.report);
            form.set_chosen(NEED, text.need.map(|at| at.to_string()).as_deref());
        }
        form.take_as_unchanged();
        let first = if self.direction.is_some() { ACTIVITY } else { DIRECTION };
        form.beginning_at(first)
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let text = ItemText {
            direction: place(form, DIRECTION).unwrap_or_default(),
            activity: form.text(ACTIVITY),
            term: term::read(form, session)?,
            report: form.text(REPORT),
            need: place(form, NEED),
        };
        let case = self.file.case.head.code;
        Ok(vec![match self.item {
            Some((item, _)) => Command::ChangeItem(ChangeItem { case, item, to: text }),
            None => Command::AddItem(AddItem { case, item: text }),
        }])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        if term::is_outdated(form) {
            let kind = form.chosen(term::KIND).map(str::to_owned);
            form.ask_for(self.fields(kind.as_deref(), session));
        }
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Directions, DIRECTION),
                (refusal::Field::Activity, ACTIVITY),
                (refusal::Field::Term, term::KIND),
            ],
            field,
        )
    }
}
