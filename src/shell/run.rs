//! What does the program do when it is started?

use super::config::ConfigFault;
use super::outside::{chosen_language, remembered};
use super::places::{Nowhere, Places};
use super::progress_line::{Clearing, OnTerminal};
use super::screens;
use super::session::{Ended, Looks, Start};
use super::stopping::Stopping;
use super::{clock, demo, looks, own_keys, plain, surroundings, umask, user};
use crate::app::{Kind, Remembered};
use crate::cli::{self, Asked, Call, Colour, Exit, Manner, OneShot, Signs, TypedDay};
use crate::desk::Desk;
use crate::desk::place::Place;
use crate::domain::text::local::Language;
use crate::say;
use crate::store::backup::Backups;
use crate::store::{Digest, Directory, Paths, Patience, SledEngine};
use crate::words::choice::Wishes;
use crate::words::{Words, files, troubles};
use chrono::NaiveDate;
use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long a one-shot command waits for a store that another holds.
const COMMAND_PATIENCE: Duration = Duration::from_secs(5);
/// How long what comes before the screens waits; they themselves wait until they are told not to.
const SCREEN_PATIENCE: Duration = Duration::from_secs(30);

/// Runs the program with its arguments, and returns the number it ends with.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    umask::take_over();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let words = Words::new(language(language_asked(&arguments), None, None));
    let asked = match cli::arguments(&words, arguments) {
        Ok(asked) => asked,
        Err(usage) => return said(&usage, &words),
    };
    match carried_out(&asked) {
        Ok(exit) => exit.code(),
        // Whoever read the answers has read enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            let words = Words::new(language(asked.language, None, None));
            complain(&lost_on_the_way(&asked.call, &error, &words));
            Exit::Refused.code()
        }
    }
}

/// Says what became of an answer that could not be written, or of screens that could not be drawn.
fn lost_on_the_way(call: &Call, error: &io::Error, words: &Words) -> String {
    let why = files::why(error, words);
    match call {
        Call::Screens | Call::Demo(_) => say!(words, "cli-terminal-gone", why),
        Call::Keys(_) | Call::OneShot(_) => say!(words, "cli-answer-lost", why),
    }
}

/// The help goes to stdout and ends well, a wrong usage to stderr.
fn said(usage: &clap::Error, words: &Words) -> u8 {
    match cli::fault(usage, words) {
        Some(fault) => complain(&fault),
        None => match usage.print() {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                complain(&say!(words, "cli-answer-lost", why = files::why(&error, words)));
                return Exit::Refused.code();
            }
            Ok(()) | Err(_) => {}
        },
    }
    u8::try_from(usage.exit_code()).unwrap_or(Exit::Usage.code())
}

/// The language is needed before the arguments can be read: their help is in it.
fn language_asked(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<String> = arguments.iter().map(|it| it.to_string_lossy().into_owned()).collect();
    let after = texts.iter().position(|it| it == "--lang").and_then(|at| texts.get(at + 1));
    let joined = texts.iter().find_map(|it| it.strip_prefix("--lang="));
    after.map(String::as_str).or(joined).and_then(Language::of_code)
}

/// Returns the language to speak: asked for, the user's own, the school's, or that of the environment.
pub(super) fn language(
    asked: Option<Language>,
    user: Option<Language>,
    school: Option<Language>,
) -> Language {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    Wishes { asked, user, school, locales: ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable) }.language()
}

fn carried_out(asked: &Asked) -> io::Result<Exit> {
    let words = Words::new(language(asked.language, None, None));
    let places = match Places::find(asked.data.as_deref()) {
        Ok(places) => places,
        Err(nowhere) => return Ok(lost(&nowhere, &words)),
    };
    if asked.login.is_some() && !matches!(asked.call, Call::Demo(_)) && demo::day_of(&places).is_none() {
        complain(&say!(words, "cli-as-refused"));
        return Ok(Exit::Usage);
    }
    let today = match day(asked.today.as_ref(), &places, &words) {
        Ok(today) => today,
        Err(exit) => return Ok(exit),
    };
    match &asked.call {
        // The practice school is one whichever way it is come by: its own login, its day, its mark on every screen.
        Call::Screens if demo::day_of(&places).is_some() => demo::open(None, today, asked, &places),
        Call::Screens => real_screens(asked, today, places),
        Call::Demo(call) => match day(call.on.as_ref(), &places, &words) {
            Ok(on) => demo::open(on, today, asked, &places.practice()),
            Err(exit) => Ok(exit),
        },
        Call::Keys(call) => own_keys::written(*call, &places, &speaking(asked, &places)),
        Call::OneShot(command) => one_shot(command.as_ref(), asked, today, &places),
    }
}

/// Returns the day that was typed, counted from that of the practice school, else from the clock's.
fn day(typed: Option<&TypedDay>, places: &Places, words: &Words) -> Result<Option<NaiveDate>, Exit> {
    let Some(typed) = typed else { return Ok(None) };
    let day = typed.on(clock::moment(demo::day_of(places)).today);
    if day.is_none() {
        complain(&say!(words, "due-not-a-date", text = typed.text(), why = words.say("date-unreadable")));
    }
    day.map(Some).ok_or(Exit::Usage)
}

/// Returns the texts in the language to speak.
fn speaking(asked: &Asked, places: &Places) -> Words {
    let desk = desk(places, &user::login(), COMMAND_PATIENCE);
    Words::new(spoken(asked, &remembered(places), places, &desk))
}

fn spoken(asked: &Asked, remembered: &Remembered, places: &Places, desk: &Desk) -> Language {
    language(asked.language, chosen_language(remembered, places), desk.language())
}

/// Says why it is not known where the data lie.
fn lost(nowhere: &Nowhere, words: &Words) -> Exit {
    let shown = |path: &Path| path.display().to_string();
    let fault = match nowhere {
        Nowhere::NoHome => {
            complain(&say!(words, "cli-no-home"));
            return Exit::Refused;
        }
        Nowhere::Config(fault) => fault,
    };
    complain(&match fault {
        ConfigFault::Unreadable { path, error } => {
            say!(words, "file-unreadable", path = shown(path), why = files::why(error, words))
        }
        ConfigFault::Wrong { path, line, what } => {
            say!(words, "config-wrong", path = shown(path), line = line.to_string(), what)
        }
        ConfigFault::Relative { path, data } => {
            say!(words, "config-relative", path = shown(path), data = shown(data))
        }
    });
    Exit::Usage
}

fn one_shot(
    command: &dyn OneShot,
    asked: &Asked,
    today: Option<NaiveDate>,
    places: &Places,
) -> io::Result<Exit> {
    let login = demo::acting(asked, places).unwrap_or_else(user::login);
    let desk = desk(places, &login, COMMAND_PATIENCE);
    let stopping = Stopping::begin()?;
    let words = Words::new(spoken(asked, &remembered(places), places, &desk));
    let is_wanted = asked.manner == Manner::Auto && can_draw_over();
    let line = OnTerminal::new(&words, is_wanted, stopping.clone());
    let desk = desk.heard_by(line.listener());
    let mut out = Clearing::new(io::stdout().lock(), &line);
    let mut talk = Clearing::new(io::stderr(), &line);
    let mut talk: Box<dyn Write> =
        if asked.quiet { Box::new(cli::Quiet::over(&mut talk)) } else { Box::new(&mut talk) };
    let mut ask = |question: &str| {
        line.rest();
        ask(question)
    };
    let mut session = cli::Session {
        desk: &desk,
        place: &Place::at(Paths::in_directory(&places.data)),
        login: &login,
        moment: clock::moment(today.or_else(|| demo::day_of(places))),
        words: &words,
        out: &mut out,
        talk: &mut *talk,
        ask: &mut ask,
        press: &mut surroundings::pressed,
        surroundings: surroundings::around(places, &looks(asked, places.taste)(None)),
        own: umask::own_files(),
        seed: seed(),
    };
    let exit = command.run(&mut session);
    line.clear();
    out.flush()?;
    match (exit?, stopping.signal()) {
        (Exit::Stopped(_), Some(signal)) => Ok(Exit::Stopped(signal)),
        (exit, None) => Ok(exit),
        (exit, Some(_)) => {
            complain(&words.say("progress-too-late"));
            Ok(exit)
        }
    }
}

/// Says whether the standard error is a terminal that can return to the start of a line.
fn can_draw_over() -> bool {
    io::stderr().is_terminal() && std::env::var_os("TERM").is_some_and(|it| !it.is_empty() && it != "dumb")
}

/// Asks on the terminal, if there is one to ask on.
fn ask(question: &str) -> Option<String> {
    if !io::stdin().is_terminal() {
        return None;
    }
    eprint!("{question} ");
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).ok()?;
    Some(answer)
}

fn real_screens(asked: &Asked, today: Option<NaiveDate>, places: Places) -> io::Result<Exit> {
    match screens_over(asked, places.clone(), user::login(), Kind::Real, today)? {
        Some(Ended::ToPractice) => demo::open(None, today, asked, &places.practice()),
        Some(Ended::Quit) => Ok(Exit::Done),
        None => Ok(Exit::Refused),
    }
}

/// Runs the screens over a store; none where there is no terminal, which is said.
pub(super) fn screens_over(
    asked: &Asked,
    places: Places,
    login: String,
    kind: Kind,
    today: Option<NaiveDate>,
) -> io::Result<Option<Ended>> {
    let desk = desk(&places, &login, SCREEN_PATIENCE);
    let remembered = remembered(&places);
    let words = Words::new(spoken(asked, &remembered, &places, &desk));
    let has_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
    let manner = manner(asked.manner, places.manner, has_terminal, |name| std::env::var(name).ok());
    if manner == Manner::Auto && !has_terminal {
        complain(&say!(words, "cli-no-terminal"));
        return Ok(None);
    }
    let looks = looks(asked, places.taste);
    let start = Start { desk, login, words, places, remembered, looks, asked: today, kind, seed: seed() };
    match manner {
        Manner::Plain => plain::run(start).map(Some),
        Manner::Auto => screens::run(start).map(Some),
    }
}

/// Lines are spoken where they were asked for, and with a terminal that can nothing else.
fn manner(
    asked: Manner,
    own: Option<Manner>,
    has_terminal: bool,
    variable: impl Fn(&str) -> Option<String>,
) -> Manner {
    let is_dumb = has_terminal && variable("TERM").is_some_and(|terminal| terminal == "dumb");
    match (asked, own) {
        (Manner::Plain, _) | (Manner::Auto, Some(Manner::Plain)) => Manner::Plain,
        (Manner::Auto, Some(Manner::Auto) | None) if is_dumb => Manner::Plain,
        (Manner::Auto, Some(Manner::Auto) | None) => Manner::Auto,
    }
}

/// What the user chose on the screens goes before the configuration, and the command line before both.
fn looks(asked: &Asked, taste: looks::Taste) -> Looks {
    let colour = match asked.colour {
        Colour::Auto => looks::ColourWish::Auto,
        Colour::Always => looks::ColourWish::Always,
        Colour::Never => looks::ColourWish::Never,
    };
    let signs = match asked.signs {
        Signs::Auto => looks::SignWish::Auto,
        Signs::Ascii => looks::SignWish::Ascii,
    };
    Box::new(move |own| {
        let taste = looks::Taste { look: own.or(taste.look), ..taste };
        looks::look(|name| std::env::var(name).ok(), colour, signs, taste)
    })
}

/// Returns the desk over the store in a data directory.
pub(super) fn desk(places: &Places, login: &str, patience: Duration) -> Desk {
    let paths = Paths::in_directory(&places.data);
    let engine = SledEngine::new(paths.clone(), login);
    let (digest, backups) = (Digest::in_directory(paths.clone()), Backups::in_directory(paths));
    let desk = Desk::over(Arc::new(engine), Some(digest), Patience::Wait(patience));
    desk.keeping(backups).owned_by(owner(places))
}

/// Returns the login of the owner of the data directory; in a practice school, whose people are made
/// up, nobody is.
fn owner(places: &Places) -> Option<String> {
    let directory = Directory::at(&places.data).ok()??;
    demo::day_of(places).is_none().then(|| directory.owner_login())
}

/// Returns sixteen random bytes.
pub(super) fn seed() -> u128 {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("every system that this runs on has a source of randomness");
    u128::from_le_bytes(bytes)
}

/// Says something on stderr.
pub(super) fn complain(text: &str) {
    let _nobody_listens = writeln!(io::stderr(), "talimger: {text}");
}

/// Says on stderr what is wrong with the store.
pub(super) fn complain_of(error: &crate::desk::DeskError, words: &Words) {
    if let crate::domain::trouble::Failure::Trouble(trouble) = error.into() {
        complain(&troubles::trouble(&trouble, words));
    }
}
