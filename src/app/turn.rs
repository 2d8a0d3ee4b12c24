//! What may a view do while it takes a key or an answer?

use super::care::Care;
use super::effect::Effect;
use super::popup::{Body, Named, Popups, Question, Reading};
use super::session::Session;
use super::sortings::Sortings;
use super::task::{FormView, SetUpTask, Task};
use super::taste::OwnLook;
use super::view::View;
use crate::domain::command::Command;
use crate::domain::id::{CommandId, Revision};
use crate::domain::text::local::Language;
use crate::say;

/// How loud a notice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something went as it should.
    Calm,
    /// Something did not.
    Wrong,
    /// A key meant nothing: said in the footer, beside the keys that tell what does.
    Idle,
}

/// A sentence above the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// How loud.
    pub tone: Tone,
}

/// Why a popup was opened: comes back to the view with the reply.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// Nothing follows from the reply.
    Read,
    /// The menu of the view.
    Menu,
    /// The help of the view.
    Help,
    /// Carry out commands, if the reply is yes.
    Confirm {
        /// The commands.
        commands: Vec<Command>,
        /// What the user had before them.
        seen: Option<Revision>,
    },
    /// Do something with the store as a whole, if the reply is yes.
    Care(Box<Care>),
    /// Two versions of what the form is about.
    Sides,
    /// The month grid of a field of the form.
    Day(&'static str),
    /// A kept draft was found: resume it, or throw it away.
    Draft {
        /// Which form it belongs to.
        name: String,
        /// Its contents, as JSON.
        text: String,
    },
    /// What one does first in a new school.
    FirstRun,
    /// The view asked itself; it knows the word.
    View(&'static str),
}

/// The id of the answer that means yes.
pub const YES: &str = "answer-yes";
/// The id of the answer that means no.
pub const NO: &str = "answer-no";

/// A list of the keys of the place where the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyList {
    /// To be read.
    Help,
    /// To be chosen from.
    Menu,
}

/// Where the program is to go.
pub(super) enum Go {
    Open(View),
    Close,
    Replace(View),
}

/// What a view works with while it takes its turn, and what it leaves behind.
pub struct Turn<'a> {
    /// Who, when, in which language.
    pub session: &'a Session,
    pub(super) effects: Vec<Effect>,
    pub(super) going: Vec<Go>,
    pub(super) popups: &'a mut Popups<Purpose>,
    pub(super) notice: &'a mut Option<Notice>,
    last_id: &'a mut u128,
    pub(super) to_save: Vec<(Vec<Command>, Option<Revision>)>,
    pub(super) to_save_each: Vec<(Vec<Command>, Option<Revision>)>,
    pub(super) to_rehearse: Vec<(Vec<Command>, Option<Revision>)>,
    pub(super) to_speak: Option<Language>,
    pub(super) to_sort: Option<Sortings>,
    pub(super) to_list: Option<KeyList>,
    pub(super) to_listen: Option<bool>,
    pub(super) to_look: Option<OwnLook>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(
        session: &'a Session,
        popups: &'a mut Popups<Purpose>,
        notice: &'a mut Option<Notice>,
        last_id: &'a mut u128,
    ) -> Self {
        Self {
            session,
            effects: Vec::new(),
            going: Vec::new(),
            popups,
            notice,
            last_id,
            to_save: Vec::new(),
            to_save_each: Vec::new(),
            to_rehearse: Vec::new(),
            to_speak: None,
            to_sort: None,
            to_list: None,
            to_listen: None,
            to_look: None,
        }
    }

    /// Asks the shell for something.
    pub fn effect(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// Returns an id that this session has not given yet.
    pub fn fresh_id(&mut self) -> CommandId {
        super::model::next(self.last_id)
    }

    /// Opens a view over the present one.
    pub fn open(&mut self, view: View) {
        self.going.push(Go::Open(view));
    }

    /// Opens a form over the present view; a draft that was kept for it is offered.
    pub fn open_form(&mut self, form: FormView) {
        self.effect(Effect::FindDraft(form.name()));
        self.open(View::Form(Box::new(form)));
    }

    /// Opens the form of a task.
    pub fn open_task(&mut self, task: impl Task + 'static, seen: Option<Revision>) {
        let form = FormView::new(Box::new(task), self.session, seen);
        self.open_form(form);
    }

    /// Begins to set the school up, before which there is nothing else to do. Where nobody knows whether it is,
    /// for the store cannot be read, it is said why.
    pub fn set_up_first(&mut self) {
        match self.session.doubt() {
            Some(why) => self.complain(why),
            None => self.open_task(SetUpTask, None),
        }
    }

    /// Closes the present view.
    pub fn close(&mut self) {
        self.going.push(Go::Close);
    }

    /// Puts another view in the place of the present one.
    pub fn replace(&mut self, view: View) {
        self.going.push(Go::Replace(view));
    }

    /// Says something above the footer.
    pub fn say(&mut self, text: impl Into<String>) {
        *self.notice = Some(Notice { text: text.into(), tone: Tone::Calm });
    }

    /// Says above the footer that something does not go.
    pub fn complain(&mut self, text: impl Into<String>) {
        *self.notice = Some(Notice { text: text.into(), tone: Tone::Wrong });
    }

    /// Carries out commands, all or none.
    pub fn save(&mut self, commands: Vec<Command>, seen: Option<Revision>) {
        self.to_save.push((commands, seen));
    }

    /// Carries out commands, each for itself: what is refused does not keep the others back.
    pub fn save_each(&mut self, commands: Vec<Command>, seen: Option<Revision>) {
        self.to_save_each.push((commands, seen));
    }

    /// Asks before commands are carried out, with the dates that they would move.
    pub fn rehearse(&mut self, commands: Vec<Command>, seen: Option<Revision>) {
        self.to_rehearse.push((commands, seen));
    }

    /// Speaks another language from now on.
    pub fn speak(&mut self, language: Language) {
        self.to_speak = Some(language);
    }

    /// Sorts lists otherwise from now on, in the next session too, and says how.
    pub fn sort(&mut self, sortings: Sortings, said: impl Into<String>) {
        self.to_sort = Some(sortings);
        self.say(said);
    }

    /// Listens to the mouse from now on, or no more.
    pub fn listen_to_mouse(&mut self, listens: bool) {
        self.to_listen = Some(listens);
    }

    /// Looks so from now on, and at the next visit too.
    pub fn look_so(&mut self, look: OwnLook) {
        self.to_look = Some(look);
    }

    /// Says whether this very question is open already.
    pub fn is_asking(&self, purpose: &Purpose) -> bool {
        self.popups.top().is_some_and(|popup| popup.purpose == *purpose)
    }

    /// Puts a popup over the view.
    pub fn popup(&mut self, purpose: Purpose, body: Body) {
        self.popups.open(purpose, body);
    }

    /// Shows a text to be read.
    pub fn show(&mut self, title: impl Into<String>, lines: Vec<String>) {
        self.popup(Purpose::Read, Body::Reading(Reading::new(title, lines)));
    }

    /// Asks before something grave; the safe answer has the focus. `yes` names the deed.
    pub fn confirm(
        &mut self,
        question: impl Into<String>,
        lines: Vec<String>,
        yes: impl Into<String>,
        commands: Vec<Command>,
        seen: Option<Revision>,
    ) {
        let no = say!(self.session.words, "answer-no");
        let answers = vec![Named::new(YES, yes), Named::new(NO, no)];
        let question = Question::grave(question, lines, answers);
        self.popup(Purpose::Confirm { commands, seen }, Body::Question(question));
    }
}
