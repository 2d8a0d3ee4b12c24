//! Why is something that was recorded voided, or opened again?

use super::fields::title;
use super::{Anew, FormView, Fresh, Task, UponChange, Wrong};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::command::{Command, ReopenReport, VoidEvent, VoidMentorship, VoidPause, VoidRound};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::{EventId, MentorshipId, RoundId};
use crate::domain::refusal;
use crate::say;
use crate::words::edits::stretch;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use std::rc::Rc;

const REASON: &str = "reason";

/// What of a case is voided: it stays, with the reason, and counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voided {
    /// An entry of the journal.
    Event(EventId),
    /// A round of diagnostics.
    Round(RoundId),
    /// A pause, by its first day.
    Pause(NaiveDate),
    /// A mentorship that was recorded in error.
    Mentorship(MentorshipId),
    /// That the report is ready, or was heard: it is worked at again.
    Report,
}

/// The form that asks for the reason of a voiding.
pub struct VoidTask {
    file: Rc<CaseFile>,
    voided: Voided,
}

impl VoidTask {
    /// Voids something of a case.
    pub fn new(file: Rc<CaseFile>, voided: Voided) -> Self {
        Self { file, voided }
    }

    /// Says whether what is to be voided still counts.
    fn still_stands(&self, file: &CaseFile) -> bool {
        let case = &file.case;
        match self.voided {
            Voided::Event(id) => case.events.get(&id).is_some_and(|it| it.voided.is_none()),
            Voided::Round(id) => case.rounds.get(&id).is_some_and(|it| it.voided.is_none()),
            Voided::Pause(from) => case.pauses().any(|pause| pause.from == from),
            Voided::Mentorship(id) => case.mentorships.get(&id).is_some_and(|it| it.voided.is_none()),
            Voided::Report => case.report.ready.is_some() || case.report.presented.is_some(),
        }
    }
}

impl Task for VoidTask {
    fn upon_change(&self) -> UponChange {
        UponChange::LookAgain
    }

    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        if self.still_stands(file) {
            Anew::of(Self { file: Rc::clone(file), voided: self.voided })
        } else {
            Anew::Gone
        }
    }

    fn name(&self) -> String {
        format!("void_{}_{:?}", self.file.case.head.code, self.voided)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let (what, note) = said(self.voided, words);
        Form::new(title(&what, &self.file), FormView::texts(words))
            .with(Field::note("about", named(self.voided, &self.file, words)))
            .with(Field::note("stays", note))
            .with(Field::text(REASON, say!(words, "case-reason")).required())
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, reason) = (self.file.case.head.code, form.text(REASON));
        Ok(vec![match self.voided {
            Voided::Event(event) => Command::VoidEvent(VoidEvent { case, event, reason }),
            Voided::Round(round) => Command::VoidRound(VoidRound { case, round, reason }),
            Voided::Pause(pause) => Command::VoidPause(VoidPause { case, pause, reason }),
            Voided::Mentorship(mentorship) => {
                Command::VoidMentorship(VoidMentorship { case, mentorship, reason })
            }
            Voided::Report => Command::ReopenReport(ReopenReport { case, reason }),
        }])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Reason).then_some(REASON)
    }
}

/// The title of the form, and what comes of it.
fn said(voided: Voided, words: &Words) -> (String, String) {
    match voided {
        Voided::Event(_) => (say!(words, "void-title"), say!(words, "void-note")),
        Voided::Round(_) => (say!(words, "void-round-title"), say!(words, "void-round-note")),
        Voided::Pause(_) => (say!(words, "void-pause-title"), say!(words, "void-pause-note")),
        Voided::Mentorship(_) => (say!(words, "void-mentorship-title"), say!(words, "void-mentorship-note")),
        Voided::Report => (say!(words, "reopen-report-title"), say!(words, "reopen-report-note")),
    }
}

/// Returns the thing by its own name and days, so that nobody voids another one.
pub fn named(voided: Voided, file: &CaseFile, words: &Words) -> String {
    let found = match voided {
        Voided::Event(id) => file.case.events.get(&id).map(|event| {
            let day = dates::with_weekday(event.text.date, words.language());
            format!("{day} · {} · {}", words.name(&event.text.kind), event.text.topic)
        }),
        Voided::Round(id) => file.case.rounds.get(&id).map(|round| {
            format!("{} · {}", dates::with_weekday(round.date, words.language()), words.name(&round.kind))
        }),
        Voided::Pause(from) => file
            .case
            .pauses()
            .find(|pause| pause.from == from)
            .map(|pause| format!("{} · {}", stretch(pause.from, pause.to, words), pause.ground)),
        Voided::Mentorship(id) => file.case.mentorships.get(&id).map(|it| {
            format!("{} · {}", file.school.name_of(it.mentor).short(), stretch(it.from, it.to, words))
        }),
        Voided::Report => file
            .case
            .report
            .ready
            .as_ref()
            .map(|ready| say!(words, "report-ready-since", date = dates::table(ready.date))),
    };
    found.unwrap_or_default()
}
