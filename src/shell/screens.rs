//! How do the screens live: keys in, frames out, and everything else on the way?

use super::desk_thread::DeskThread;
use super::drafts::{Pending, Slot};
use super::events::{Console, Events, Happened, Patience};
use super::places::Places;
use super::presence::Presence;
use super::run::complain;
use super::terminal::Screen;
use super::watch::Watch;
use super::{clock, editor, outside, panics, signals, split_keys, suspending};
use crate::app::measure::Extent;
use crate::app::mouse::{Mouse, Spot};
use crate::app::{Doubt, Effect, Kind, Model, Msg, Opening, OwnLook, Remembered, begin, update};
use crate::desk::place::Place;
use crate::desk::{Confirmed, Desk};
use crate::domain::trouble::Trouble;
use crate::say;
use crate::store::{Paths, inside_lease};
use crate::ui::{Drawn, Look, render};
use crate::words::{Words, files};
use chrono::NaiveDate;
use ratatui::layout::Position;
use std::io;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// How often a resting screen looks whether another session has saved, or midnight has passed.
const LOOK_AROUND: Duration = Duration::from_secs(1);
/// How long the answer of the desk is waited for before looking around all the same.
const WORKING: Duration = Duration::from_millis(100);
/// How long the first frame waits for the lists.
const FIRST_FRAME: Duration = Duration::from_millis(250);

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

/// Runs the screens until the user leaves.
///
/// # Errors
///
/// When there is no terminal, or it is gone.
pub fn run(start: Start) -> io::Result<Ended> {
    let slot = Slot::default();
    panics::install(slot.clone(), inside_lease);
    signals::watch(slot.clone())?;
    signals::watch_stops()?;
    let screen = Screen::open()?;
    let language = start.words.language();
    let (desk_thread, answers) = DeskThread::start(start.desk.clone(), start.login.clone(), language)?;
    let size = screen.size()?;
    let extent = Extent { columns: size.width, rows: size.height };
    let words = Words::new(language);
    let mut session = Session::begin(start, screen, extent, desk_thread, slot.clone());
    let ended = session.live(answers);
    session.leave();
    if ended.is_err() {
        signals::end_where_the_line_is_gone(&slot);
    }
    leave_a_draft(&slot, &words);
    ended
}

/// Writes what is unsaved, however the screens ended, and says on the shell's screen what became of it.
fn leave_a_draft(slot: &Slot, words: &Words) {
    if slot.holds() {
        complain(&match slot.write_out() {
            Ok(()) => words.say("form-draft-kept"),
            Err(error) => say!(words, "draft-unkept", why = files::why(&error, words)),
        });
    }
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

impl Face for Screen {
    fn lend<T>(&mut self, lend: impl FnOnce() -> T) -> io::Result<T> {
        Self::lend(self, lend)
    }

    fn repaint(&mut self) -> io::Result<()> {
        Self::repaint(self)
    }

    fn listen_to_mouse(&mut self, listens: bool) -> io::Result<()> {
        Self::listen_to_mouse(self, listens)
    }
}

/// The program with everything around it that is not the terminal's.
pub(super) struct Session<F> {
    pub(super) model: Model,
    face: F,
    desk: Desk,
    pub(super) desk_thread: DeskThread,
    slot: Slot,
    places: Places,
    /// What was remembered of the user when the program was started, until the program is told.
    remembered: Remembered,
    presence: Presence,
    looks: Looks,
    asked: Option<NaiveDate>,
    pub(super) ended: Option<Ended>,
    watch: Watch,
    /// What of the last frame can be pressed; none where it no longer shows the model.
    drawn: Option<Drawn>,
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

impl Session<Screen> {
    fn live(&mut self, answers: Receiver<Msg>) -> io::Result<Ended> {
        let began = Instant::now();
        let mut events = Events::new(Console, answers, move || began.elapsed())
            .holding(split_keys::hold(|name| std::env::var(name).ok()));
        self.recall()?;
        let asked = begin(&mut self.model);
        self.read_at_once(asked)?;
        // The first frame shows the lists, not an empty frame before them.
        self.wait_for_the_lists(&mut events)?;
        loop {
            if let Some(ended) = self.ended.filter(|_| !self.model.saving && self.model.caring.is_none()) {
                return Ok(ended);
            }
            self.draw()?;
            self.next(&mut events)?;
        }
    }

    /// Reads the lists here and now where that takes no look into the store; else they are asked for at the desk.
    ///
    /// There is nothing to be seen or done before they are there, and a thread costs more than it saves.
    fn read_at_once(&mut self, asked: Vec<Effect>) -> io::Result<()> {
        for effect in asked {
            let known = match effect {
                Effect::LoadOverview => self.desk.at_once_for(&self.model.session.login).ok().flatten(),
                _ => None,
            };
            match known {
                Some((overview, Confirmed::Yes)) => self.tell(Msg::Overview(Ok(Box::new(overview))))?,
                Some((_, Confirmed::No)) | None => self.perform(vec![effect])?,
            }
        }
        Ok(())
    }

    /// Gives the terminal back, and leaves the lists to the system, which takes thousands of cases back at once.
    fn leave(self) {
        std::mem::forget(self.model);
    }

    fn wait_for_the_lists(
        &mut self,
        events: &mut Events<Console, Msg, impl Fn() -> Duration>,
    ) -> io::Result<()> {
        if !self.desk_thread.is_working() {
            return Ok(());
        }
        let answer = events.first_answer(FIRST_FRAME).map(Happened::Desk);
        self.take(answer.into_iter().collect())
    }

    /// Waits until something is to be drawn.
    fn next(&mut self, events: &mut Events<Console, Msg, impl Fn() -> Duration>) -> io::Result<()> {
        loop {
            let patience = if self.desk_thread.is_working() {
                Patience::Working(WORKING)
            } else {
                Patience::Resting(LOOK_AROUND)
            };
            let happened = events.next(patience)?;
            if self.look_at_signals()? || !happened.is_empty() {
                return self.take(happened);
            }
            if self.keep_draft()?
                || self.look_at_waiting()?
                || self.look_at_progress()?
                || self.look_around()?
            {
                return Ok(());
            }
        }
    }

    fn take(&mut self, happened: Vec<Happened<Msg>>) -> io::Result<()> {
        self.look_at_waiting()?;
        for one in happened {
            let msg = match one {
                Happened::Keys(typed) => Msg::Keys(typed),
                Happened::Mouse { gesture, place, at } => {
                    let spot = self.spot(place)?;
                    Msg::Mouse(Mouse { gesture, spot, place, at })
                }
                Happened::Paste(text) => Msg::Pasted(text),
                Happened::Resized { columns, rows } => Msg::Resized(Extent { columns, rows }),
                Happened::Desk(answer) => {
                    self.desk_thread.answered();
                    answer
                }
            };
            self.tell(msg)?;
        }
        Ok(())
    }

    fn draw(&mut self) -> io::Result<()> {
        let (model, look) = (&self.model, (self.looks)(self.model.own_look()));
        let mut drawn = Drawn::default();
        self.face.draw(|frame| {
            let window = frame.area();
            drawn = render(model, window, frame.buffer_mut(), &look);
            if let Some(cursor) = drawn.cursor {
                frame.set_cursor_position(cursor);
            }
        })?;
        self.drawn = Some(drawn);
        Ok(())
    }

    /// Returns what lies under the pointer, by the frame that shows the model as it is.
    fn spot(&mut self, (x, y): (u16, u16)) -> io::Result<Option<Spot>> {
        if self.drawn.is_none() {
            self.draw()?;
        }
        Ok(self.drawn.as_ref().and_then(|drawn| drawn.spot(Position { x, y })))
    }
}

impl<F: Face> Session<F> {
    /// Looks whether somebody outside has stopped the program, or asks it to stop; tells whether so.
    fn look_at_signals(&mut self) -> io::Result<bool> {
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
    fn look_at_progress(&mut self) -> io::Result<bool> {
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
    fn keep_draft(&mut self) -> io::Result<bool> {
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
