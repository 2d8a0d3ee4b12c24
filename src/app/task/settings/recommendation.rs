//! Which recommendation is offered to the report?

use super::super::{FormView, Task, Wrong};
use super::changed;
use super::texts::{self, Ids};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::Command;
use crate::domain::recommendation::{Addressee, Recommendation};
use crate::domain::text::local::Local;
use crate::say;
use crate::words::Named;

const TO: &str = "to";
const TEXT: Ids = Ids { ru: "text_ru", kk: "text_kk", en: "text_en" };
const ALL: [Addressee; 3] = [Addressee::Mentee, Addressee::Mentor, Addressee::Administration];

/// The form of a recommendation.
pub struct RecommendationTask {
    at: Option<usize>,
}

impl RecommendationTask {
    /// One more.
    pub fn new() -> Self {
        Self { at: None }
    }

    /// That at a place of the list.
    pub fn at(at: usize) -> Self {
        Self { at: Some(at) }
    }

    fn known<'s>(&self, session: &'s Session) -> Option<&'s Recommendation> {
        session.overview.settings.as_ref()?.recommendations.get(self.at?)
    }
}

impl Default for RecommendationTask {
    fn default() -> Self {
        Self::new()
    }
}

impl Task for RecommendationTask {
    fn name(&self) -> String {
        self.at.map_or("recommendation_new".to_owned(), |at| format!("recommendation_{at}"))
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let known = self.known(session);
        let to = known.map_or(Addressee::Mentee, |it| it.to);
        let items = ALL.map(|it| Item::new(it.id(), words.name(&it))).to_vec();
        let text = known.map_or_else(Local::default, |it| it.text.clone());
        Form::new(say!(words, "recommendation-title"), FormView::texts(words))
            .with(Field::choice(TO, say!(words, "recommendation-to"), items).required().holding(to.id()))
            .with_all(texts::fields(&TEXT, &text, session))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let to = ALL.into_iter().find(|it| form.chosen(TO) == Some(it.id())).unwrap_or(Addressee::Mentee);
        let now = Recommendation { to, text: texts::of(form, &TEXT) };
        changed(session, |settings| match self.at.and_then(|at| settings.recommendations.get_mut(at)) {
            Some(known) => *known = now,
            None => settings.recommendations.push(now),
        })
    }
}
