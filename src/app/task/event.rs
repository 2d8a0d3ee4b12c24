//! How is an entry of the journal written, with the sheet of a lesson visit?

mod sheet;

use super::fields::{day, items, mentor_on, needs, past_day, people, person, place, pointed, title};
use super::{Anew, FormView, Fresh, Task, Wrong, fields};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::app::view::Wanted;
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::command::{ChangeEvent, Command, EnterEvent};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::group_event::{self, GroupEvent, GroupKey};
use crate::domain::id::EventId;
use crate::domain::journal::{Event, EventKind, EventState, EventText};
use crate::domain::refusal;
use crate::say;
use crate::words::{Words, dates};
use std::rc::Rc;

const KIND: &str = "kind";
const STATE: &str = "state";
const DATE: &str = "date";
const REASON: &str = "reason";
const BY: &str = "by";
const MINUTES: &str = "minutes";
const CLASS: &str = "class";
const TOPIC: &str = "topic";
const NOTE: &str = "note";
const ITEM: &str = "item";
const NEED: &str = "need";
const FOLLOW_UP: &str = "followup";

const HELD: &str = "held";
const PLANNED: &str = "planned";
const CANCELLED: &str = "cancelled";

/// The form of a journal entry: a new one, or one that is there.
pub struct EventTask {
    file: Rc<CaseFile>,
    event: Option<Event>,
    kind: EventKind,
    scope: Scope,
}

/// In which cases an entry is written.
#[derive(Clone)]
enum Scope {
    /// In the one that is open.
    Here,
    /// In several, as one event.
    Entered(GroupKey, Vec<CaseCode>),
    /// In all that have it already.
    Changed(GroupKey, Vec<Case>),
}

impl Scope {
    fn is_one_case(&self) -> bool {
        matches!(self, Self::Here)
    }

    fn codes(&self) -> Vec<CaseCode> {
        match self {
            Self::Here => Vec::new(),
            Self::Entered(_, codes) => codes.clone(),
            Self::Changed(_, cases) => cases.iter().map(|case| case.head.code).collect(),
        }
    }
}

impl EventTask {
    /// A new entry.
    pub fn new_event(file: Rc<CaseFile>, kind: EventKind) -> Self {
        Self { file, event: None, kind, scope: Scope::Here }
    }

    /// An entry that is there: its text, or that it took place after all.
    pub fn of(file: Rc<CaseFile>, event: &Event) -> Self {
        Self { file, kind: event.text.kind, event: Some(event.clone()), scope: Scope::Here }
    }

    /// A new entry that several cases have in common.
    pub fn for_many(file: Rc<CaseFile>, group: GroupKey, cases: Vec<CaseCode>) -> Self {
        Self { file, event: None, kind: EventKind::Workshop, scope: Scope::Entered(group, cases) }
    }

    /// An entry that is there, in all the cases that have it in common.
    pub fn in_all(file: Rc<CaseFile>, event: &Event, group: GroupKey, cases: Vec<Case>) -> Self {
        Self { scope: Scope::Changed(group, cases), ..Self::of(file, event) }
    }

    fn fields(&self, kind: EventKind, state: &str, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let kinds = EventKind::ALL.into_iter().map(|kind| Item::new(kind_key(kind), words.name(&kind)));
        let states = [
            (HELD, EventState::TookPlace),
            (PLANNED, EventState::Planned),
            (CANCELLED, EventState::Cancelled { reason: String::new() }),
        ];
        let states = states.map(|(key, state)| Item::new(key, words.name(&state))).to_vec();
        let mut all = self.told(words);
        all.push(
            Field::choice(KIND, say!(words, "event-kind"), kinds.collect())
                .required()
                .holding(kind_key(kind)),
        );
        all.push(Field::choice(STATE, say!(words, "event-state"), states).required().holding(state));
        all.push(match state {
            HELD => past_day(DATE, say!(words, "case-date"), session),
            _ => fields::day_ahead(DATE, say!(words, "case-date"), session).required(),
        });
        if state == CANCELLED {
            all.push(Field::line(REASON, say!(words, "case-reason")).required());
        }
        all.extend(self.described(kind, session));
        if kind.is_visit() && state == HELD {
            all.extend(sheet::fields(words));
        }
        all
    }

    /// For whom an entry of several cases is.
    fn told(&self, words: &Words) -> Vec<Field> {
        let codes = self.scope.codes();
        if codes.is_empty() {
            return Vec::new();
        }
        let (n, all) = (codes.len(), codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
        vec![Field::note("cases", say!(words, "event-cases", n, all))]
    }

    /// Who did it: of several cases the mentor of each, where nobody is named.
    fn by(&self, kind: EventKind, session: &Session) -> Field {
        let words = &session.words;
        let by = Field::choice(BY, say!(words, "event-by"), people(&self.file));
        match (&self.scope, kind) {
            (Scope::Here, EventKind::VisitByAdministration) => by.required(),
            (Scope::Here, _) => {
                by.required().holding(&mentor_on(&self.file, session.today).unwrap_or_default())
            }
            (Scope::Entered(..), _) => by.hint(say!(words, "event-by-each")),
            (Scope::Changed(..), _) => by.hint(say!(words, "event-by-as-it-was")),
        }
    }

    /// What every kind asks for, each in its own words.
    fn described(&self, kind: EventKind, session: &Session) -> Vec<Field> {
        let words = &session.words;
        let minutes =
            Field::number(MINUTES, say!(words, "event-minutes"), 1..=600, say!(words, "event-minutes-wrong"));
        let mut all = Vec::new();
        if kind.is_visit() {
            all.push(Field::line(CLASS, say!(words, "event-class")));
        }
        let topic =
            if kind == EventKind::Support { say!(words, "event-theme") } else { say!(words, "event-topic") };
        all.push(Field::line(TOPIC, topic));
        all.push(minutes);
        let note = Field::text(NOTE, say!(words, "event-note"));
        all.push(if kind == EventKind::Support {
            note.hint(say!(words, "event-support-hint"))
        } else {
            note
        });
        all.push(self.by(kind, session));
        let none = say!(words, "choice-none-hint");
        let served = [
            (ITEM, say!(words, "event-item"), items(&self.file)),
            (NEED, say!(words, "event-need"), needs(&self.file, session)),
        ];
        // Items and needs are each case's own.
        let served =
            served.into_iter().filter(|(_, _, choices)| !choices.is_empty() && self.scope.is_one_case());
        all.extend(served.map(|(id, label, choices)| Field::choice(id, label, choices).hint(none.clone())));
        if kind.is_visit() {
            all.push(fields::day_ahead(FOLLOW_UP, say!(words, "event-follow-up"), session));
        }
        all
    }

    fn fill(&self, form: &mut Form) {
        let Some(event) = &self.event else { return };
        let text = &event.text;
        form.set_date(DATE, text.date);
        if self.scope.is_one_case() {
            form.set_chosen(BY, Some(&event.by.0.to_string()));
        }
        form.set_text(CLASS, &text.class);
        form.set_text(TOPIC, &text.topic);
        form.set_text(NOTE, &text.note);
        form.set_text(MINUTES, &text.minutes.map(|n| n.to_string()).unwrap_or_default());
        form.set_chosen(ITEM, text.item.map(|id| id.0.to_string()).as_deref());
        form.set_chosen(NEED, text.need.map(|at| at.to_string()).as_deref());
        if let Some(day) = text.follow_up {
            form.set_date(FOLLOW_UP, day);
        }
        if let EventState::Cancelled { reason } = &event.state {
            form.set_text(REASON, reason);
        }
        if let Some(sheet) = &text.sheet {
            sheet::fill(form, sheet);
        }
    }

    fn text(&self, form: &Form, session: &Session) -> EventText {
        EventText {
            kind: chosen_kind(form).unwrap_or(self.kind),
            date: day(form, DATE, session),
            minutes: form.number(MINUTES).and_then(|n| u16::try_from(n).ok()),
            class: form.text(CLASS),
            topic: form.text(TOPIC),
            note: form.text(NOTE),
            item: fields::item(form, ITEM),
            need: place(form, NEED),
            follow_up: form.date(FOLLOW_UP),
            sheet: sheet::read(form),
            group: self.event.as_ref().and_then(|event| event.text.group),
        }
    }
}

impl Task for EventTask {
    fn made_of(&self) -> Option<Wanted> {
        Some(Wanted::Case(self.file.case.head.code))
    }

    fn anew(&self, fresh: &Fresh<'_>) -> Anew {
        let Fresh::Case(file) = fresh else { return Anew::AsItIs };
        let Some(event) = &self.event else {
            return Anew::of(Self {
                file: Rc::clone(file),
                event: None,
                kind: self.kind,
                scope: self.scope.clone(),
            });
        };
        match file.case.events.get(&event.id).filter(|it| it.voided.is_none()) {
            Some(now) => Anew::of(Self { scope: self.scope.clone(), ..Self::of(Rc::clone(file), now) }),
            None => Anew::Gone,
        }
    }

    fn name(&self) -> String {
        let event = self.event.as_ref().map_or("new".to_owned(), |event| event.id.0.to_string());
        let kind = if self.scope.is_one_case() { "event" } else { "group_event" };
        format!("{kind}_{}_{event}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let what = match self.event {
            Some(_) => say!(words, "event-title"),
            None => say!(words, "event-new-title"),
        };
        let heading = match self.scope {
            Scope::Here => title(&what, &self.file),
            Scope::Entered(..) | Scope::Changed(..) => say!(words, "event-group-title"),
        };
        let state = self.event.as_ref().map_or(HELD, |event| state_key(&event.state));
        let mut form =
            Form::new(heading, FormView::texts(words)).with_all(self.fields(self.kind, state, session));
        self.fill(&mut form);
        form.take_as_unchanged();
        form
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let (case, text) = (self.file.case.head.code, self.text(form, session));
        let state = match form.chosen(STATE) {
            Some(PLANNED) => EventState::Planned,
            Some(CANCELLED) => EventState::Cancelled { reason: form.text(REASON) },
            Some(_) | None => EventState::TookPlace,
        };
        let by = person(form, BY);
        match &self.scope {
            Scope::Here => {}
            Scope::Entered(group, cases) => {
                return Ok(group_event::enter(*group, &GroupEvent { text, state, by }, cases));
            }
            Scope::Changed(group, cases) => {
                let cases: Vec<&Case> = cases.iter().collect();
                return Ok(group_event::change(*group, &GroupEvent { text, state, by }, &cases));
            }
        }
        Ok(vec![match self.event.as_ref().map(|event| event.id) {
            Some(EventId(id)) => {
                Command::ChangeEvent(ChangeEvent { case, event: EventId(id), to: text, state, by })
            }
            None => Command::EnterEvent(EnterEvent { case, event: text, state, by }),
        }])
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let (Some(kind), Some(state)) = (chosen_kind(form), form.chosen(STATE).map(str::to_owned)) else {
            return;
        };
        let wants_sheet = kind.is_visit() && state == HELD;
        let fits = form.has(CLASS) == kind.is_visit()
            && form.has(sheet::SCORES) == wants_sheet
            && form.has(REASON) == (state == CANCELLED);
        if !fits {
            form.ask_for(self.fields(kind, &state, session));
        }
        form.status = warned(form, session);
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(
            &[
                (refusal::Field::Date, DATE),
                (refusal::Field::Reason, REASON),
                (refusal::Field::FollowUp, FOLLOW_UP),
                (refusal::Field::Scores, sheet::SCORES),
            ],
            field,
        )
    }
}

/// A day off is pointed out, and left as typed.
fn warned(form: &Form, session: &Session) -> String {
    let off = |day: &chrono::NaiveDate| session.calendar().is_some_and(|it| it.is_working(*day) == Ok(false));
    let day = [DATE, FOLLOW_UP].into_iter().filter_map(|id| form.date(id)).find(off);
    let language = session.words.language();
    day.map(|day| say!(session.words, "warning-day-off", date = dates::with_weekday(day, language)))
        .unwrap_or_default()
}

fn kind_key(kind: EventKind) -> &'static str {
    match kind {
        EventKind::VisitByMentor => "mentor",
        EventKind::VisitByMentee => "mentee",
        EventKind::VisitByAdministration => "administration",
        EventKind::Consultation => "consultation",
        EventKind::Support => "support",
        EventKind::Workshop => "workshop",
        EventKind::Other => "other",
    }
}

fn chosen_kind(form: &Form) -> Option<EventKind> {
    let key = form.chosen(KIND)?;
    EventKind::ALL.into_iter().find(|kind| kind_key(*kind) == key)
}

fn state_key(state: &EventState) -> &'static str {
    match state {
        EventState::TookPlace => HELD,
        EventState::Planned => PLANNED,
        EventState::Cancelled { .. } => CANCELLED,
    }
}
