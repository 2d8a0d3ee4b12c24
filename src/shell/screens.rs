//! How do the screens live: keys in, frames out, and everything else on the way?

use super::desk_thread::DeskThread;
use super::drafts::Slot;
use super::events::{Console, Events, Happened, Patience};
use super::run::complain;
use super::session::{Ended, Face, Session, Start};
use super::terminal::Screen;
use super::{panics, signals, split_keys};
use crate::app::measure::Extent;
use crate::app::mouse::{Mouse, Spot};
use crate::app::{Effect, Msg, begin};
use crate::domain::compiled::front_page::FrontPage;
use crate::say;
use crate::store::inside_lease;
use crate::ui::{Drawn, render};
use crate::words::{Words, files};
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
            if effect != Effect::LoadOverview || !self.knows_the_lists()? {
                self.perform(vec![effect])?;
            }
        }
        Ok(())
    }

    /// Tells the program the lists, and says whether these are all; of very many cases only the first are told
    /// at once, while the desk reads the others.
    fn knows_the_lists(&mut self) -> io::Result<bool> {
        let (login, today) = (&self.model.session.login, self.model.session.today);
        if self.desk.has_many() {
            if let Some(FrontPage { overview, tally }) = self.desk.front_for(login, today) {
                self.tell(Msg::Front(Box::new(overview), tally))?;
            }
            // Before the desk begins: reading very many cases keeps the machine from drawing them.
            if self.shows_the_first() {
                self.draw()?;
            }
            return Ok(false);
        }
        let Some(overview) = self.desk.trusted_for(login) else { return Ok(false) };
        self.tell(Msg::Overview(Ok(Box::new(overview))))?;
        Ok(true)
    }

    /// Says whether of very many cases the first rows are shown, and all of them are to come.
    fn shows_the_first(&self) -> bool {
        self.model.session.tally.is_some()
    }

    /// Gives the terminal back, and leaves the lists to the system, which takes thousands of cases back at once.
    fn leave(self) {
        std::mem::forget(self.model);
    }

    fn wait_for_the_lists(
        &mut self,
        events: &mut Events<Console, Msg, impl Fn() -> Duration>,
    ) -> io::Result<()> {
        if !self.desk_thread.is_working() || self.shows_the_first() {
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
                    // What was done is not shown as under way beneath its own answer.
                    self.look_at_progress()?;
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
