//! What does a session need of whatever it is shown and told by, and how does it do what the program asks for?

use super::desk_thread::DeskThread;
use super::drafts::{Pending, Slot};
use super::places::Places;
use super::presence::Presence;
use super::run::complain;
use super::watch::Watch;
use super::{clock, editor, outside, signals, suspending};
use crate::app::measure::Extent;
use crate::app::{Doubt, Effect, Kind, Model, Msg, Opening, OwnLook, Remembered, update};
use crate::desk::Desk;
use crate::desk::place::Place;
use crate::domain::trouble::Trouble;
use crate::say;
use crate::store::Paths;
use crate::ui::{Drawn, Look};
use crate::words::{Words, files};
use chrono::NaiveDate;
use std::io;

/// Returns the look for what the user chose, or chose not.
pub type Looks = Box<dyn Fn(Option<OwnLook>) -> Look>;

/// With what the screens start.
pub struct Start {
    /// The desk.
    pub desk: Desk,
    /// The login of the session.
    pub login: String,
    /// The texts.
    pub words: Words,
    /// The folders.
    pub places: Places,
    /// What is remembered of the user.
    pub remembered: Remembered,
    /// How things look, by what the user chose on the screens.
    pub looks: Looks,
    /// The day that was asked for.
    pub asked: Option<NaiveDate>,
    /// A school or an exercise.
    pub kind: Kind,
    /// Sixteen random bytes.
    pub seed: u128,
}

/// Why the screens ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The user left.
    Quit,
    /// The user goes over to the practice school.
    ToPractice,
}

/// What a session needs of whatever it is shown and told by: screens, or lines.
pub(super) trait Face {
    /// Lends the terminal to another program, and takes it back after it.
    fn lend<T>(&mut self, lend: impl FnOnce() -> T) -> io::Result<T>;

    /// Shows everything anew.
    fn repaint(&mut self) -> io::Result<()>;

    /// Listens to the mouse from now on, or no more.
    fn listen_to_mouse(&mut self, listens: bool) -> io::Result<()>;
}

/// The program with everything around it that is not the terminal's.
pub(super) struct Session<F> {
    pub(super) model: Model,
    pub(super) face: F,
    pub(super) desk: Desk,
    pub(super) desk_thread: DeskThread,
    slot: Slot,
    places: Places,
    /// What was remembered of the user when the program was started, until the program is told.
    remembered: Remembered,
    presence: Presence,
    pub(super) looks: Looks,
    asked: Option<NaiveDate>,
    pub(super) ended: Option<Ended>,
    watch: Watch,
    /// What of the last frame can be pressed; none where it no longer shows the model.
    pub(super) drawn: Option<Drawn>,
    unkept: Unkept,
}

/// What was said of a draft that the disk refuses: once, until it is taken again.
#[derive(Debug, Clone, Copy, Default)]
struct Unkept {
    was_said: bool,
    /// Whether leaving was refused because of it; the second time it is not.
    was_warned_of: bool,
}

impl<F: Face> Session<F> {
    /// Tells the program what is remembered of the user.
    pub(super) fn recall(&mut self) -> io::Result<()> {
        let remembered = std::mem::take(&mut self.remembered);
        self.tell(Msg::Remembered(Box::new(remembered)))
    }

    pub(super) fn begin(start: Start, face: F, extent: Extent, desk_thread: DeskThread, slot: Slot) -> Self {
        let presence = Presence::begin(Paths::in_directory(&start.places.data), &start.login);
        let opening = Opening {
            login: start.login,
            today: clock::moment(start.asked).today,
            words: start.words,
            extent,
            kind: start.kind,
            seed: start.seed,
            habits: start.places.habits.clone(),
        };
        let (places, looks, asked, desk) = (start.places, start.looks, start.asked, start.desk);
        let mut model = Model::new(opening);
        // A school without templates of its own has no such folder; one that cannot be read is told of by
        // `template check`, and the shipped ones print meanwhile.
        let place = Place::at(Paths::in_directory(&places.data));
        model.session.templates = place.own_templates().unwrap_or_default().into();
        Self {
            model,
            face,
            desk,
            desk_thread,
            slot,
            places,
            remembered: start.remembered,
            presence,
            looks,
            asked,
            ended: None,
            watch: Watch::default(),
            drawn: None,
            unkept: Unkept::default(),
        }
    }
}

impl<F: Face> Session<F> {
    /// Looks whether somebody outside has stopped the program, or asks it to stop; tells whether so.
    pub(super) fn look_at_signals(&mut self) -> io::Result<bool> {
        if signals::is_to_stop() {
            let words = std::rc::Rc::clone(&self.model.session.words);
            if let Some(refused) = self.suspend(&words)? {
                self.tell(refused)?;
            }
            return Ok(true);
        }
        if signals::has_come_back() {
            self.face.lend(|| ())?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Looks whether another session has saved, or another day has begun; tells whether so.
    pub(super) fn look_around(&mut self) -> io::Result<bool> {
        self.presence.keep();
        let others = self.presence.others_if_changed();
        if let Some(others) = others {
            self.tell(Msg::Others(others))?;
        }
        let today = clock::moment(self.asked).today;
        if today != self.model.session.today {
            self.tell(Msg::Today(today))?;
            return Ok(true);
        }
        if self.desk_thread.is_working() {
            return Ok(others.is_some());
        }
        let doubted = self.model.session.doubted.is_some();
        match self.watch.look(&self.desk, self.model.session.overview.revision, doubted) {
            Some(msg) => self.tell(msg).map(|()| true),
            None => Ok(others.is_some()),
        }
    }

    /// Tells the program for whom the desk waits, once it does so for longer than a moment; tells
    /// whether that is another than before.
    pub(super) fn look_at_waiting(&mut self) -> io::Result<bool> {
        let waited_for = self.desk_thread.waited_for(&self.desk);
        if waited_for == self.model.waiting {
            return Ok(false);
        }
        // Before anything was read there is at least what was known last.
        if let Some(held_by) = waited_for.as_ref().filter(|_| self.model.session.overview.settings.is_none())
        {
            let cause = Trouble::Busy { holder: held_by.login.clone() };
            let last = self.desk.last_known_for(&self.model.session.login).map(Box::new);
            self.tell(Msg::Overview(Err(Doubt { last, cause })))?;
        }
        self.tell(Msg::Waiting(waited_for))?;
        Ok(true)
    }

    /// Tells the program how far what takes long has come, where that is another than it shows; tells
    /// whether so.
    pub(super) fn look_at_progress(&mut self) -> io::Result<bool> {
        let Some(progress) = self.desk_thread.news_of_progress(self.model.progress) else { return Ok(false) };
        self.tell(Msg::Progress(progress))?;
        Ok(true)
    }

    pub(super) fn tell(&mut self, msg: Msg) -> io::Result<()> {
        self.drawn = None;
        let before = self.model.field();
        let effects = update(&mut self.model, msg);
        let draft = self.model.present_draft();
        self.slot.put(
            draft.map(|(name, text)| Pending { path: self.places.draft(&name), bytes: text.into_bytes() }),
        );
        self.perform(effects)?;
        if self.model.field() != before {
            self.keep_draft()?;
        }
        Ok(())
    }

    /// Writes what is unsaved; tells whether there is news of it: the disk refuses, which is said once.
    pub(super) fn keep_draft(&mut self) -> io::Result<bool> {
        let Err(error) = self.slot.write_out() else {
            self.unkept = Unkept::default();
            return Ok(false);
        };
        if std::mem::replace(&mut self.unkept.was_said, true) {
            return Ok(false);
        }
        self.say_unkept(&error).map(|()| true)
    }

    fn say_unkept(&mut self, error: &io::Error) -> io::Result<()> {
        let words = std::rc::Rc::clone(&self.model.session.words);
        self.tell(Msg::Written(Err(say!(words, "draft-unkept", why = files::why(error, &words)))))
    }

    /// Leaves, but not with something unsaved that the disk refuses, unless that was said already.
    fn quit(&mut self) -> io::Result<()> {
        match self.slot.write_out() {
            Err(error) if !std::mem::replace(&mut self.unkept.was_warned_of, true) => self.say_unkept(&error),
            Ok(()) | Err(_) => {
                self.ended = Some(Ended::Quit);
                Ok(())
            }
        }
    }

    pub(super) fn perform(&mut self, effects: Vec<Effect>) -> io::Result<()> {
        for effect in effects {
            let answer = self.perform_one(effect)?;
            if let Some(msg) = answer {
                self.tell(msg)?;
            }
        }
        Ok(())
    }

    fn perform_one(&mut self, effect: Effect) -> io::Result<Option<Msg>> {
        let words = std::rc::Rc::clone(&self.model.session.words);
        match effect {
            Effect::LoadOverview
            | Effect::LookAgain
            | Effect::LoadCase(_)
            | Effect::LoadCases(_)
            | Effect::FindGroup(..)
            | Effect::LoadSchool
            | Effect::LoadWhole(_)
            | Effect::Save(_)
            | Effect::SaveEach(_)
            | Effect::Rehearse(_)
            | Effect::ReadLast(_)
            | Effect::ReadSince(_)
            | Effect::Care(_)
            | Effect::ReadStaffList(_) => {
                self.desk_thread.hand(effect, self.asked);
            }
            Effect::CallOff => self.desk_thread.call_off(),
            Effect::WriteDocuments(documents, format) => {
                return Ok(Some(outside::write_documents(&documents, format, &words)));
            }
            Effect::EditExternally(text) => {
                let places = self.places.clone();
                return self.face.lend(|| editor::edit(&text, &places, &words)).map(Some);
            }
            Effect::KeepDraft { name, text } => {
                let draft = Pending { path: self.places.draft(&name), bytes: text.into_bytes() };
                let kept = self.slot.keep(draft);
                let kept =
                    kept.map_err(|error| say!(words, "draft-unkept", why = files::why(&error, &words)));
                return Ok(Some(Msg::DraftKept { name, kept }));
            }
            Effect::DropDraft(name) => self.slot.discard(&self.places.draft(&name)),
            Effect::FindDraft(name) => return Ok(outside::find_draft(name, &self.places)),
            Effect::Remember(remembered) => outside::remember(&remembered, &self.places),
            Effect::MovePracticeDay(day) => {
                super::demo::move_day(day, &self.places)?;
                self.asked = Some(day);
                return Ok(Some(Msg::Practice(day)));
            }
            Effect::OpenPractice => self.ended = Some(Ended::ToPractice),
            Effect::ListenToMouse(listens) => self.face.listen_to_mouse(listens)?,
            Effect::Repaint => self.face.repaint()?,
            Effect::Suspend => return self.suspend(&words),
            Effect::Quit => self.quit()?,
        }
        Ok(None)
    }

    /// Stops until `fg`, with the terminal given back meanwhile; where no shell could bring it back, it
    /// is refused.
    fn suspend(&mut self, words: &Words) -> io::Result<Option<Msg>> {
        if !suspending::has_shell_behind() {
            return Ok(Some(Msg::Written(Err(words.say("suspend-no-shell")))));
        }
        if let Err(error) = self.slot.write_out() {
            return self.say_unkept(&error).map(|()| None);
        }
        self.face.lend(|| {
            complain(&words.say("suspend-way-back"));
            signal_hook::low_level::raise(signal_hook::consts::SIGSTOP)
        })??;
        signals::has_come_back();
        Ok(None)
    }
}
