//! When was a case handed over to the next mentor, and what does no record say?

use super::fields::{day, past_day, pointed, title};
use super::{Anew, FormView, Fresh, Task, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{Command, HandOver};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::MentorshipId;
use crate::domain::people::hand_over::handing_over;
use crate::domain::refusal;
use crate::say;
use crate::words::dates;
use std::rc::Rc;

const ON: &str = "on";
const NOTE: &str = "note";

/// The form of a hand-over; what the records show is said above it.
pub struct HandOverTask {
    file: Rc<CaseFile>,
    mentorship: MentorshipId,
}

impl HandOverTask {
    /// Hands over what the mentor of a mentorship leaves.
    pub fn new(file: Rc<CaseFile>, mentorship: MentorshipId) -> Self {
        Self { file, mentorship }
    }

    /// The open items, the last meeting of the pair and the follow-ups ahead.
    fn about(&self, session: &Session) -> String {
        let words = &session.words;
        let Some(facts) = handing_over(&self.file.case, self.mentorship) else { return String::new() };
        let mentor = self.file.school.name_of(facts.outgoing).short();
        let last = facts.last_contact.map_or_else(|| "—".to_owned(), |it| dates::table(it.on));
        let (items, follow_ups) = (facts.open_items.count(), facts.follow_ups.len());
        say!(words, "hand-over-note", mentor, items, last, follow_ups)
    }
}

impl Task for HandOverTask {
    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        match file.case.mentorships.contains_key(&self.mentorship) {
            true => Anew::of(Self { file: Rc::clone(file), mentorship: self.mentorship }),
            false => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        format!("hand_over_{}_{}", self.file.case.head.code, self.mentorship.0)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let recorded = self.file.case.mentorships.get(&self.mentorship).and_then(|it| it.hand_over.as_ref());
        let note = recorded.map_or("", |it| it.note.as_str());
        Form::new(title(&say!(words, "hand-over-title"), &self.file), FormView::texts(words))
            .with(Field::note("about", self.about(session)))
            .with(past_day(ON, say!(words, "case-date"), session))
            .with(Field::text(NOTE, say!(words, "hand-over-text")).holding(note))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        Ok(vec![Command::HandOver(HandOver {
            case: self.file.case.head.code,
            mentorship: Some(self.mentorship),
            on: day(form, ON, session),
            note: form.text(NOTE),
        })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Date, ON)], field)
    }
}
