//! How does the program live on lines: one read, what follows said, and everything else in between?

use super::desk_thread::DeskThread;
use super::drafts::Slot;
use super::session::{Ended, Face, Session, Start};
use super::{panics, signals};
use crate::app::measure::Extent;
use crate::app::{Effect, Msg};
use crate::domain::progress::Stage;
use crate::say;
use crate::store::inside_lease;
use crate::ui::plain::{Next, Talk};
use std::io::{self, BufRead, IsTerminal, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How often it is looked whether one waits for somebody, while the desk works.
const SLICE: Duration = Duration::from_millis(100);
/// How long a store that another holds is waited for; nobody can be asked to press a key meanwhile.
const PATIENCE: Duration = Duration::from_secs(30);
/// The window that is imagined: questions need not be cut to any, for lines are never cut.
const WINDOW: Extent = Extent { columns: 80, rows: 1_000 };

/// Standard output and input, a line at a time: nothing is drawn, no key is waited for.
pub(super) struct Lines;

impl Face for Lines {
    fn lend<T>(&mut self, lend: impl FnOnce() -> T) -> io::Result<T> {
        io::stdout().flush()?;
        Ok(lend())
    }

    /// Saying it again is the talk's own.
    fn repaint(&mut self) -> io::Result<()> {
        Ok(())
    }

    /// Lines have no places to press.
    fn listen_to_mouse(&mut self, _: bool) -> io::Result<()> {
        Ok(())
    }
}

/// Runs the program in lines until the user leaves, or the input is at its end.
///
/// # Errors
///
/// When nobody reads the output any more; what was being typed is kept as a draft then.
pub fn run(start: Start) -> io::Result<Ended> {
    let slot = Slot::default();
    panics::install(slot.clone(), inside_lease);
    signals::watch(slot.clone())?;
    let language = start.words.language();
    let (desk_thread, answers) = DeskThread::start(start.desk.clone(), start.login.clone(), language)?;
    let session = Session::begin(start, Lines, WINDOW, desk_thread, slot.clone());
    let ended = Conversation { session, answers, talk: Talk::default() }.live();
    if ended.is_err() {
        slot.write_out()?;
    }
    ended
}

struct Conversation {
    session: Session<Lines>,
    answers: Receiver<Msg>,
    talk: Talk,
}

impl Conversation {
    fn live(mut self) -> io::Result<Ended> {
        self.session.recall()?;
        self.session.perform(vec![Effect::LoadOverview])?;
        self.settle()?;
        loop {
            self.speak()?;
            let Some(line) = read()? else { return self.leave_off() };
            for told in self.talk.hear(&line, &self.session.model) {
                self.session.tell(Msg::Told(told))?;
                self.settle()?;
            }
            if let Some(ended) = self.session.ended {
                return Ok(ended);
            }
            self.look_around()?;
        }
    }

    /// Says what there is to say, until a line is asked for.
    fn speak(&mut self) -> io::Result<()> {
        loop {
            match self.talk.next(&self.session.model) {
                Next::Say(lines) => say_lines(&lines)?,
                Next::Tell(told) => {
                    self.session.tell(Msg::Told(told))?;
                    self.settle()?;
                }
                Next::Ask(prompt) => return ask(&prompt),
            }
        }
    }

    /// Waits for the desk: nothing is said that the next answer would make untrue.
    fn settle(&mut self) -> io::Result<()> {
        let (mut since, mut stage) = (None, None);
        while self.session.desk_thread.is_working() {
            match self.answers.recv_timeout(SLICE) {
                Ok(answer) => {
                    self.session.desk_thread.answered();
                    self.session.tell(answer)?;
                }
                Err(RecvTimeoutError::Timeout) => {
                    self.wait_for_others(&mut since)?;
                    self.say_what_takes_long(&mut stage)?;
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(()),
            }
        }
        self.session.look_at_waiting().map(|_| ())
    }

    /// Says once what takes long, each stage anew; figures that run on would never let one listen.
    fn say_what_takes_long(&mut self, said: &mut Option<Stage>) -> io::Result<()> {
        let Some(stage) = self.session.desk_thread.stage() else { return Ok(()) };
        if said.replace(stage) == Some(stage) {
            return Ok(());
        }
        say_lines(&[self.session.model.session.words.name(&stage)])
    }

    /// Says once for whom one waits, and gives up after a while.
    fn wait_for_others(&mut self, since: &mut Option<Instant>) -> io::Result<()> {
        self.session.look_at_waiting()?;
        let model = &self.session.model;
        let Some(held_by) = &model.waiting else { return Ok(()) };
        match since {
            None => {
                let session = &model.session;
                let who = held_by.login.as_ref().map(|login| session.called(login));
                *since = Some(Instant::now());
                let said = match who {
                    Some(who) => say!(session.words, "plain-waiting-for", who),
                    None => say!(session.words, "plain-waiting"),
                };
                say_lines(&[said])
            }
            Some(began) if began.elapsed() > PATIENCE => {
                self.session.desk_thread.call_off();
                Ok(())
            }
            Some(_) => Ok(()),
        }
    }

    /// What others did meanwhile is said before the next line is asked for, never in the middle of one.
    fn look_around(&mut self) -> io::Result<()> {
        let before = self.session.model.session.overview.revision;
        let today = self.session.model.session.today;
        self.session.look_around()?;
        self.settle()?;
        let session = &self.session.model.session;
        if session.overview.revision != before {
            let said = say!(session.words, "plain-changed-elsewhere");
            self.talk.mention(said);
        } else if session.today != today {
            self.talk.look_again();
        }
        Ok(())
    }

    /// The input is at its end: what was being typed is kept.
    fn leave_off(mut self) -> io::Result<Ended> {
        let draft = self.session.model.present_draft();
        let mut said = vec![String::new()];
        if let Some((name, text)) = draft {
            self.session.perform(vec![Effect::KeepDraft { name, text }])?;
            said.push(say!(self.session.model.session.words, "form-draft-kept"));
        }
        say_lines(&said)?;
        Ok(Ended::Quit)
    }
}

fn say_lines(lines: &[String]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        writeln!(out, "{line}")?;
    }
    out.flush()
}

/// What is asked stands before what is typed, on one line.
fn ask(prompt: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    write!(out, "{prompt}")?;
    out.flush()
}

/// Reads a line; none at the end. What a script gives is written after the question, so that both can be
/// read in the output.
fn read() -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    // A line that was hung up is at its end as well.
    if io::stdin().lock().read_until(b'\n', &mut bytes).unwrap_or(0) == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
    if !io::stdin().is_terminal() {
        say_lines(&[crate::domain::text::typed_text::clean(&line)])?;
    }
    Ok(Some(line))
}
