//! What happens in an open form when another session has changed what it is about?

use super::anew::{Anew, Fresh};
use super::{FormView, Task};
use crate::app::effect::Effect;
use crate::app::form::{Clash, Draft, Form, Merged, merge};
use crate::app::popup::{Body, Side, Sides, Versions};
use crate::app::session::Session;
use crate::app::turn::{Purpose, Turn};
use crate::domain::id::Revision;
use crate::say;

/// The form as it would be opened now.
pub(super) struct Theirs {
    task: Option<Box<dyn Task>>,
    form: Form,
    revision: Revision,
    about: String,
}

/// What an open form knows of another session's changes.
#[derive(Default)]
pub(super) struct Meeting {
    /// A save was refused as stale: the present state is being read, to be met.
    awaited: bool,
    /// The change that made the save stale.
    changed_in: Option<Revision>,
    theirs: Option<Theirs>,
    merged: Option<Merged>,
    is_gone: bool,
}

impl FormView {
    /// A save was refused because the record is another by now: it is read, and then met.
    pub fn await_theirs(&mut self, changed_in: Revision, said: String) {
        self.form.refused([], Some(said));
        self.meeting.changed_in = Some(changed_in);
        self.meeting.awaited = true;
    }

    /// Takes what stands now; `about` says who changed it, and when.
    pub(in crate::app) fn take_fresh(
        &mut self,
        fresh: &Fresh<'_>,
        revision: Revision,
        about: impl Fn(Option<Revision>, Option<Revision>) -> String,
        session: &Session,
    ) {
        let about = about(self.seen, self.meeting.changed_in);
        let task = match self.task.anew(fresh) {
            Anew::AsItIs => None,
            Anew::Of(task) => Some(task),
            Anew::Gone => {
                self.meeting.is_gone = self.meeting.awaited;
                self.form.meanwhile = Some(say!(session.words, "form-record-gone", about));
                return;
            }
        };
        let source = task.as_ref().unwrap_or(&self.task);
        let mut form = source.form(session);
        source.follow(&mut form, session);
        if self.meeting.awaited {
            self.meeting.theirs = Some(Theirs { task, form, revision, about });
        } else if *form.opened() != self.base(&form, session) {
            self.form.meanwhile = Some(say!(session.words, "form-changed-meanwhile", about));
        }
    }

    /// Brings both versions together, once theirs was read: what only one has changed is taken, the rest
    /// is asked.
    pub(in crate::app) fn meet(&mut self, turn: &mut Turn<'_>) {
        if !std::mem::take(&mut self.meeting.awaited) {
            return;
        }
        if std::mem::take(&mut self.meeting.is_gone) {
            return self.leave_what_is_gone(turn);
        }
        let Some(theirs) = self.meeting.theirs.take() else {
            self.meeting.awaited = true;
            return;
        };
        let merged = merge(&self.base(&theirs.form, turn.session), &self.form.draft(), theirs.form.opened());
        self.ask_or_come_back(theirs, merged, turn);
    }

    fn ask_or_come_back(&mut self, theirs: Theirs, merged: Merged, turn: &mut Turn<'_>) {
        let rows: Vec<Versions> = merged.clashes.iter().map(|it| self.versions(it, &theirs.form)).collect();
        if rows.is_empty() {
            return self.come_back(theirs, &merged, turn.session);
        }
        let words = &turn.session.words;
        let heads = [say!(words, "sides-mine"), say!(words, "sides-theirs")];
        let (title, hint) = (say!(words, "sides-title"), say!(words, "sides-hint"));
        turn.popup(Purpose::Sides, Body::Sides(Sides::new(title, theirs.about.clone(), heads, hint, rows)));
        self.meeting.theirs = Some(theirs);
        self.meeting.merged = Some(merged);
    }

    /// Resumes a draft that began with other contents than the form does now: these are theirs.
    pub(super) fn resume_on_other(&mut self, began: &Draft, draft: &Draft, turn: &mut Turn<'_>) {
        let (form, revision) = (self.form.clone(), self.seen.unwrap_or_default());
        let about = say!(turn.session.words, "changed-since-draft");
        self.form.begin_with(began.clone());
        self.fill(draft, turn.session);
        let base = self.base(&form, turn.session);
        let merged = merge(&base, &self.form.draft(), form.opened());
        self.ask_or_come_back(Theirs { task: None, form, revision, about }, merged, turn);
    }

    /// Returns with what the form began; a day that is only proposed because it is today is no change.
    fn base(&self, theirs: &Form, session: &Session) -> Draft {
        let mut base = self.form.opened().clone();
        for field in theirs.fields().iter().filter(|field| theirs.date(field.id) == Some(session.today)) {
            if let Some(value) = theirs.opened().fields.get(field.id) {
                base.fields.insert(field.id.to_owned(), value.clone());
            }
        }
        base
    }

    fn versions(&self, clash: &Clash, theirs: &Form) -> Versions {
        let (mine, other) = (self.form.told(clash), theirs.told(clash));
        let label = mine.as_ref().or(other.as_ref()).map(|(label, _)| label.clone()).unwrap_or_default();
        let text = |told: Option<(String, String)>| told.map(|(_, text)| text).unwrap_or_default();
        Versions { label, mine: text(mine), theirs: text(other), side: Side::Mine }
    }

    /// Takes what was chosen; without a choice the form stays as it was typed.
    pub(in crate::app) fn chose_sides(&mut self, picked: Option<&[String]>, session: &Session) {
        let (Some(theirs), Some(mut merged)) = (self.meeting.theirs.take(), self.meeting.merged.take())
        else {
            return;
        };
        let Some(picked) = picked else { return };
        let clashes = merged.clashes.clone();
        let chosen = picked.iter().filter_map(|at| clashes.get(at.parse::<usize>().ok()?));
        for clash in chosen {
            merged.take_theirs(clash, theirs.form.opened());
        }
        self.come_back(theirs, &merged, session);
    }

    /// The form comes back as it would be opened now, with what was typed; nothing is saved by itself.
    fn come_back(&mut self, theirs: Theirs, merged: &Merged, session: &Session) {
        let focused = self.form.focused().map(|field| field.id);
        if let Some(task) = theirs.task {
            self.task = task;
        }
        self.form = theirs.form;
        self.fill(&merged.draft, session);
        self.seen = self.seen.map(|_| theirs.revision);
        let words = &session.words;
        let labels: Vec<&str> = self
            .form
            .fields()
            .iter()
            .filter(|it| merged.taken.iter().any(|id| id == it.id))
            .map(|it| it.label.as_str())
            .collect();
        let taken = if labels.is_empty() {
            String::new()
        } else {
            say!(words, "form-taken-over", fields = labels.join(", "))
        };
        self.form.meanwhile = Some(
            format!("{} {taken}", say!(words, "form-brought-together", about = theirs.about))
                .trim()
                .to_owned(),
        );
        if let Some(id) = focused {
            self.form.go_to(id);
        }
    }

    /// Puts contents into the form; what was chosen may ask for fields that were not there the first time.
    pub(super) fn fill(&mut self, draft: &Draft, session: &Session) {
        for _ in 0..2 {
            self.form.restore(draft);
            self.task.follow(&mut self.form, session);
        }
    }

    fn leave_what_is_gone(&mut self, turn: &mut Turn<'_>) {
        let words = &turn.session.words;
        let mut lines = vec![self.form.meanwhile.clone().unwrap_or_default()];
        if self.form.is_changed() {
            turn.effect(Effect::KeepDraft { name: self.name(), text: self.draft() });
            lines.push(say!(words, "form-draft-kept"));
        }
        turn.show(say!(words, "changed-title"), lines);
        turn.close();
    }
}
