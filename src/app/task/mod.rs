//! What is being filled in, and which commands come of it?
//!
//! A task is one form: its fields, and the commands that what stands in them makes. To add a form,
//! add a file with a type that is a [`Task`], and open it with [`Turn::open_task`].

use super::effect::Effect;
use super::form::{Form, Left, Outcome, Parting, Texts};
use super::key::Key;
use super::keys::Action;
use super::mouse::Spot;
use super::popup::{Body, Month, MonthWords, Reply};
use super::session::Session;
use super::turn::{Purpose, Turn};
use super::view::Wanted;
use crate::domain::command::Command;
use crate::domain::id::Revision;
use crate::domain::refusal::{Field, Refusal};
use crate::say;
use crate::words::{Words, dates};
use meeting_theirs::Meeting;
use std::rc::Rc;

mod anew;
mod assign_mentor;
mod calendar;
mod care;
mod change_substitute;
mod closed_step;
mod come_back;
mod correct_pause;
mod correct_start;
mod diagnostics;
mod end_early;
mod end_mentorship;
mod event;
mod extend;
mod fields;
mod for_deputy;
mod from_paper;
mod hand_over;
mod kept;
mod leaving;
mod many;
mod meeting;
mod meeting_theirs;
mod merge;
mod on_day;
mod open_case;
mod open_many;
mod order_choice;
mod outcome;
mod outcome_many;
mod pause;
mod person;
mod plan_fill;
mod plan_item;
mod plan_text;
mod present;
mod protocol;
mod reopen;
mod report_text;
mod resume;
mod return_plan;
mod set_up;
mod settings;
mod staff_list;
mod substitute;
mod term;
mod void;
mod void_many;
mod withdraw;

pub use anew::{Anew, Fresh};
pub use assign_mentor::AssignMentorTask;
pub use calendar::{
    CivilYearTask, KurbanAitTask, OrderedDayTask, OwnDayTask, ReviewCalendarTask, SchoolYearTask, WeekTask,
};
pub use care::{AnonymiseTask, BackupFileTask, ConfirmForgettingTask, PurgeTask, RestoreFileTask};
pub use change_substitute::ChangeSubstituteTask;
pub use closed_step::ClosedStepTask;
pub use come_back::ComeBackTask;
pub use correct_pause::CorrectPauseTask;
pub use correct_start::CorrectStartTask;
pub use diagnostics::DiagnosticsTask;
pub use end_early::EndEarlyTask;
pub use end_mentorship::EndMentorshipTask;
pub use event::EventTask;
pub use extend::ExtendTask;
pub use for_deputy::ForDeputyTask;
pub use from_paper::FromPaperTask;
pub use hand_over::HandOverTask;
pub use leaving::LeavingTask;
pub use many::{RolesTask, Together, TogetherTask};
pub use meeting::CallMeetingTask;
pub use merge::MergeTask;
pub use on_day::{OnDay, OnDayTask};
pub use open_case::OpenCaseTask;
pub use open_many::OpenManyTask;
pub use outcome::{OutcomeKind, OutcomeTask};
pub use outcome_many::{MarkedItem, OutcomesTask};
pub use pause::PauseTask;
pub use person::PersonTask;
pub use plan_fill::PlanFillTask;
pub use plan_item::PlanItemTask;
pub use plan_text::PlanTextTask;
pub use present::PresentTask;
pub use protocol::ProtocolTask;
pub use reopen::ReopenTask;
pub use report_text::ReportTextTask;
pub use resume::ResumeTask;
pub use return_plan::ReturnTask;
pub use set_up::SetUpTask;
pub use settings::{
    AppointTask, CouncilProtocolTask, EndAppointmentTask, NumberTask, OrderTask, RecommendationTask,
    RubricTask, SchoolMeetingTask, SchoolTask, TemplateTask, VoidRecordTask, Voiding,
};
pub use staff_list::StaffListTask;
pub use substitute::SubstituteTask;
pub use void::{VoidTask, Voided, named as voided_named};
pub use void_many::VoidManyTask;
pub use withdraw::WithdrawTask;

/// What a save of a form does first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing: it is carried out.
    AtOnce,
    /// It is rehearsed: which dates it moves is said, and asked.
    Rehearsed,
    /// Nothing, and each command is answered for itself: what is refused does not keep the others back.
    Each,
}

/// What is to be done when a save comes too late, for another has changed the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UponChange {
    /// Both versions are brought together, field by field.
    BringTogether,
    /// One looks again: it is a mark on something, and nobody marks what they have not seen.
    LookAgain,
}

/// What is wrong with which field, in words.
pub type Wrong = Vec<(&'static str, String)>;

/// One form, and what comes of it.
pub trait Task {
    /// Returns the name under which a draft of it is kept: the kind of the form and what it is about.
    fn name(&self) -> String;

    /// Returns which form it is, by the name of its type: what a walk over all forms counts.
    fn kind(&self) -> &'static str {
        let whole = std::any::type_name::<Self>();
        whole.rsplit("::").next().unwrap_or(whole)
    }

    /// Returns the form with what it begins with.
    fn form(&self, session: &Session) -> Form;

    /// Returns the commands that the contents make.
    ///
    /// # Errors
    ///
    /// What is wrong with which field, where the form's own checks cannot know.
    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong>;

    /// Does what the form is for, where that is no command; returns whether it did.
    fn carry_out(&self, _form: &Form, _turn: &mut Turn<'_>) -> bool {
        false
    }

    /// Says what a save does first.
    fn saving(&self) -> Saving {
        Saving::AtOnce
    }

    /// Says whether the form itself shows what is unusual, so that nobody is told twice.
    fn has_warned(&self) -> bool {
        false
    }

    /// Renews what follows from the contents, after every key.
    fn follow(&self, _form: &mut Form, _session: &Session) {}

    /// Returns what the form is made of, beside the lists.
    fn made_of(&self) -> Option<Wanted> {
        None
    }

    /// Makes the same form from what stands now.
    fn anew(&self, _fresh: &Fresh<'_>) -> Anew {
        Anew::AsItIs
    }

    /// Says what is to be done when what the form is about was changed meanwhile.
    fn upon_change(&self) -> UponChange {
        UponChange::BringTogether
    }

    /// Returns the field of the form that a refusal speaks of.
    fn field(&self, _field: Field) -> Option<&'static str> {
        None
    }

    /// Does something that is not the form's own: returns whether it did.
    fn act(&mut self, _action: Action, _form: &mut Form, _turn: &mut Turn<'_>) -> bool {
        false
    }
}

/// A form that is open.
pub struct FormView {
    task: Box<dyn Task>,
    /// The form.
    pub form: Form,
    seen: Option<Revision>,
    editing: Option<&'static str>,
    /// Whether one wants to leave it, and its draft is being kept.
    is_left: bool,
    meeting: Meeting,
}

impl FormView {
    /// Opens the form of a task.
    pub fn new(task: Box<dyn Task>, session: &Session, seen: Option<Revision>) -> Self {
        let mut form = task.form(session);
        task.follow(&mut form, session);
        Self { task, form, seen, editing: None, is_left: false, meeting: Meeting::default() }
    }

    /// Returns the name under which a draft of it is kept.
    pub fn name(&self) -> String {
        self.task.name()
    }

    /// Returns which form it is, by the name of its type.
    pub fn kind(&self) -> &'static str {
        self.task.kind()
    }

    /// Returns what is to be read again for the form after a change.
    pub fn wanted(&self) -> Option<Wanted> {
        self.task.made_of()
    }

    /// Says what is to be done when a save comes too late.
    pub fn upon_change(&self) -> UponChange {
        self.task.upon_change()
    }

    /// Takes note of what is known to have been before the user.
    pub fn has_seen(&mut self, revision: Revision) {
        self.seen = self.seen.map(|_| revision);
    }

    /// Says whether what is unusual was shown before it was saved.
    pub fn has_warned(&self) -> bool {
        self.task.has_warned() || self.task.saving() == Saving::Rehearsed
    }

    /// Returns the words that every form has.
    pub fn texts(words: &Words) -> Texts {
        Texts {
            save: say!(words, "button-save"),
            saving: say!(words, "form-saving"),
            required: say!(words, "form-required"),
            leave_question: say!(words, "form-leave-question"),
            keep: say!(words, "form-keep-draft"),
            discard: say!(words, "form-discard-draft"),
            go_on: say!(words, "form-go-on"),
        }
    }

    /// Takes a key.
    pub fn press(&mut self, key: Key, turn: &mut Turn<'_>) {
        let outcome = self.form.press(key, &turn.session.habits.keys);
        self.went(outcome, turn);
    }

    /// Takes a press of the mouse on something of the form.
    pub fn touch(&mut self, spot: Spot, turn: &mut Turn<'_>) {
        let outcome = self.form.touch(spot);
        self.went(outcome, turn);
    }

    /// Does an action that was chosen in the menu.
    pub fn perform(&mut self, action: Action, turn: &mut Turn<'_>) {
        let outcome = self.form.perform(action);
        self.went(outcome, turn);
    }

    /// Fills the form, or goes about in it, by name.
    pub fn told(&mut self, told: impl FnOnce(&mut Form), session: &Session) {
        told(&mut self.form);
        self.task.follow(&mut self.form, session);
    }

    /// Takes the answer to what becomes of unsaved text.
    pub fn parted(&mut self, parting: Parting, turn: &mut Turn<'_>) {
        let outcome = self.form.part(parting);
        self.went(outcome, turn);
    }

    fn went(&mut self, outcome: Outcome, turn: &mut Turn<'_>) {
        match outcome {
            Outcome::Stay => {}
            Outcome::Save => self.save(turn),
            Outcome::Leave(left) => self.leave(left, turn),
            Outcome::EditExternally(field) => {
                self.editing = Some(field);
                turn.effect(Effect::EditExternally(self.form.text(field)));
            }
            Outcome::ChooseDay(field) => self.choose_day(field, turn),
            Outcome::Other(action) => {
                if !self.task.act(action, &mut self.form, turn) {
                    super::update::global(action, super::keys::Context::Form, turn);
                }
            }
        }
        self.task.follow(&mut self.form, turn.session);
    }

    fn save(&mut self, turn: &mut Turn<'_>) {
        if self.task.carry_out(&self.form, turn) {
            return;
        }
        match self.task.commands(&self.form, turn.session) {
            Ok(commands) => match self.task.saving() {
                Saving::AtOnce => turn.save(commands, self.seen),
                Saving::Rehearsed => turn.rehearse(commands, self.seen),
                Saving::Each => turn.save_each(commands, self.seen),
            },
            Err(wrong) => self.form.refused(wrong, None),
        }
    }

    fn leave(&mut self, left: Left, turn: &mut Turn<'_>) {
        match left {
            // What was written out while one typed is of no use when it was taken back.
            Left::Unchanged | Left::DiscardDraft => turn.effect(Effect::DropDraft(self.name())),
            Left::KeepDraft => {
                self.is_left = true;
                return turn.effect(Effect::KeepDraft { name: self.name(), text: self.draft() });
            }
        }
        turn.close();
    }

    /// Goes, if it was left and its draft is safe; what the disk refuses stays in the form.
    pub fn draft_kept(&mut self, kept: Result<(), String>, turn: &mut Turn<'_>) {
        let is_left = std::mem::take(&mut self.is_left);
        match kept {
            Ok(()) if is_left => {
                turn.say(say!(turn.session.words, "form-draft-kept"));
                turn.close();
            }
            Ok(()) => {}
            Err(why) => self.failed(why),
        }
    }

    fn choose_day(&mut self, field: &'static str, turn: &mut Turn<'_>) {
        let session = turn.session;
        let language = session.words.language();
        let names = MonthWords {
            months: std::array::from_fn(|at| {
                dates::month(u8::try_from(at).unwrap_or_default() + 1, language).to_owned()
            }),
            weekdays: std::array::from_fn(|at| dates::weekdays(language)[at].to_owned()),
        };
        let overview = Rc::clone(&session.overview);
        let off = move |day| {
            overview.calendar.as_ref().is_some_and(|calendar| calendar.is_working(day) == Ok(false))
        };
        let day = self.form.date(field).unwrap_or(session.today);
        let month = Month::new(Rc::new(names), session.today, day, off);
        turn.popup(Purpose::Day(field), Body::Month(month));
    }

    /// Takes the day that was chosen in the month grid.
    pub fn replied(&mut self, field: &'static str, reply: Reply, session: &Session) {
        if let Reply::Day(day) = reply {
            self.form.set_date(field, day);
            self.task.follow(&mut self.form, session);
        }
    }

    /// Takes what the user's editor gave back.
    pub fn edited(&mut self, text: &str, session: &Session) {
        if let Some(field) = self.editing.take() {
            self.form.set_text(field, text);
            self.task.follow(&mut self.form, session);
        }
    }

    /// Takes a pasted text.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.form.paste(text);
        self.task.follow(&mut self.form, session);
    }

    /// Shows why the save was refused, beside the field that it is about; nothing typed is lost.
    ///
    /// Of several things that were to be done together it is said whose it is.
    pub fn refused(&mut self, refusal: &Refusal, whose: Option<&str>, words: &Words) {
        let why = crate::words::refusals::refusal(refusal, words);
        let text = whose.map_or_else(|| why.clone(), |whose| format!("{whose}: {why}"));
        match refusal.field().and_then(|field| self.task.field(field)) {
            Some(field) => self.form.refused([(field, text)], None),
            None => self.form.refused([], Some(text)),
        }
    }

    /// Shows what is wrong with one field; nothing typed is lost.
    pub fn wrong(&mut self, field: &'static str, text: String) {
        self.form.refused([(field, text)], None);
    }

    /// Shows why the save failed; nothing typed is lost.
    pub fn failed(&mut self, text: String) {
        self.form.refused([], Some(text));
    }
}
