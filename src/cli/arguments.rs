//! What was asked for on the command line?

use super::ALL;
use super::entry::OneShot;
use super::help::{self, localised, with_usages};
use super::options::{everywhere, flag, language, language_in};
use super::typed_day::TypedDay;
use crate::domain::text::local::Language;
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgMatches, ColorChoice, Command, value_parser};
use std::ffi::OsString;
use std::path::PathBuf;

/// Which colours were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// As the environment has it.
    #[default]
    Auto,
    /// With.
    Always,
    /// Without.
    Never,
}

/// Which signs were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signs {
    /// As the environment has it.
    Auto,
    /// ASCII alone.
    Ascii,
}

/// In which manner the program is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manner {
    /// Screens, where the terminal can bear them.
    #[default]
    Auto,
    /// Lines alone, for screen readers and plain terminals.
    Plain,
}

/// What holds for every command.
#[derive(Debug)]
pub struct Asked {
    /// The data directory.
    pub data: Option<PathBuf>,
    /// The day by which is judged.
    pub today: Option<TypedDay>,
    /// The language.
    pub language: Option<Language>,
    /// The colours.
    pub colour: Colour,
    /// The signs.
    pub signs: Signs,
    /// Whether only what went wrong is said.
    pub quiet: bool,
    /// Screens or lines.
    pub manner: Manner,
    /// The login to act as; on a practice store only.
    pub login: Option<String>,
    /// The command.
    pub call: Call,
}

/// What the program is to do.
#[derive(Debug)]
pub enum Call {
    /// Open the screens.
    Screens,
    /// Open the practice school.
    Demo(DemoCall),
    /// Write the keys down.
    Keys(KeysCall),
    /// Carry out a command, and end.
    OneShot(Box<dyn OneShot>),
}

/// How the practice school is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoCall {
    /// The day of the practice school.
    pub on: Option<TypedDay>,
}

/// How the keys are to be written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeysCall {
    /// For reading.
    Text,
    /// As Markdown, for paper.
    Markdown,
    /// As JSON, for a program.
    Json,
}

/// Returns what was asked for.
///
/// # Errors
///
/// The usage or the help, to be printed as it is; its own exit code is 2 or 0.
pub fn arguments(words: &Words, given: impl IntoIterator<Item = OsString>) -> Result<Asked, clap::Error> {
    let given: Vec<OsString> = given.into_iter().collect();
    // The help is coloured before the arguments are read.
    let colours = match given.iter().any(|it| it == "--plain") {
        true => ColorChoice::Never,
        false => ColorChoice::Auto,
    };
    let well_formed = called(&given).try_get_matches_from(&given);
    match well_formed.or_else(|_| description(words).color(colours).try_get_matches_from(&given)) {
        Ok(matches) => Ok(asked(&matches)),
        Err(_) => Err(unlike(with_usages(description(words), words).color(colours), given, words)),
    }
}

/// Returns the help that is asked for, or what is wrong, always with the form of the command.
fn unlike(whole: Command, given: Vec<OsString>, words: &Words) -> clap::Error {
    let called = help::called(&whole, &given, words);
    let mut error = match whole.try_get_matches_from(given) {
        Err(error) => error,
        Ok(_) => clap::Error::new(ErrorKind::InvalidValue),
    };
    if error.get(ContextKind::Usage).is_none() {
        error.insert(ContextKind::Usage, ContextValue::String(format!("Usage: {}", called.usage)));
    }
    // What does not fit is told with what is wanted, unless all that fits is listed; what is missing, with all that fits.
    let wanted = |form: &String| called.wanted.iter().find(|it| it.form == *form);
    let is_listed = error.get(ContextKind::ValidValue).is_some();
    let told = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(form)) if !is_listed => {
            wanted(form).map(|it| (ContextKind::Custom, ContextValue::String(it.help.clone())))
        }
        Some(ContextValue::Strings(forms)) if !is_listed => forms
            .iter()
            .filter_map(wanted)
            .find(|it| !it.possible.is_empty())
            .map(|it| (ContextKind::ValidValue, ContextValue::Strings(it.possible.clone()))),
        Some(_) | None => None,
    };
    if let Some((kind, value)) = told {
        error.insert(kind, value);
    }
    error
}

/// Returns the whole command line as it is described, in a language; without the forms of commands.
pub(super) fn description(words: &Words) -> Command {
    let commands = ALL.iter().map(|entry| (entry.command)(Command::new(entry.name), words));
    let program = program(words).subcommands(commands);
    localised(program.subcommand(demo(words)).subcommand(keys(words)), words)
}

/// Returns as much of the command line as a call that is well formed needs: to describe every command, in
/// a language, takes longer than all the rest of a short answer. Whatever does not fit this is read again by
/// the whole.
fn called(given: &[OsString]) -> Command {
    let words = &Words::silent();
    let is_named = |name: &str| given.iter().any(|it| it == name);
    let named = ALL.iter().filter(|entry| is_named(entry.name));
    let commands = named.map(|entry| (entry.command)(Command::new(entry.name), words));
    let own = [("demo", demo as fn(&Words) -> Command), ("keys", keys)];
    let own = own.into_iter().filter(|(name, _)| is_named(name)).map(|(_, command)| command(words));
    program(words).subcommands(commands).subcommands(own)
}

fn program(words: &Words) -> Command {
    let say = |id: &'static str| words.say(id);
    Command::new("talimger")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .after_help(say("cli-after"))
        .subcommand_value_name(say("value-command"))
        .arg(
            everywhere("data", say("cli-data"))
                .value_name("DIR")
                .env("TALIMGER_DATA")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            everywhere("today", say("cli-today"))
                .value_name("DATE")
                .env("TALIMGER_TODAY")
                .value_parser(TypedDay::new),
        )
        .arg(language("lang", say("cli-lang")).global(true))
        .arg(
            everywhere("color", say("cli-color"))
                .value_name("WHEN")
                .value_parser(["auto", "always", "never"]),
        )
        .arg(flag("ascii", say("cli-ascii")).global(true))
        .arg(flag("quiet", say("cli-quiet")).short('q').global(true))
        .arg(flag("plain", say("cli-plain")).global(true))
        .arg(everywhere("as", say("cli-as")).value_name("LOGIN"))
}

fn demo(words: &Words) -> Command {
    Command::new("demo").about(words.say("cli-demo")).arg(
        Arg::new("on")
            .long("on")
            .value_name("DATE")
            .value_parser(TypedDay::new)
            .help(words.say("cli-demo-on")),
    )
}

fn keys(words: &Words) -> Command {
    let format = Arg::new("format").long("format").value_name("FORM").value_parser(["text", "md"]);
    Command::new("keys")
        .about(words.say("cli-keys"))
        .arg(format.help(words.say("cli-keys-format")))
        .arg(flag("json", words.say("cli-json")).conflicts_with("format"))
}

fn keys_call(it: &ArgMatches) -> KeysCall {
    match it.get_one::<String>("format").map(String::as_str) {
        _ if it.get_flag("json") => KeysCall::Json,
        Some("md") => KeysCall::Markdown,
        Some(_) | None => KeysCall::Text,
    }
}

fn asked(matches: &ArgMatches) -> Asked {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    Asked {
        data: matches.get_one("data").cloned(),
        today: matches.get_one("today").cloned(),
        language: language_in(matches, "lang"),
        colour: match text("color") {
            Some("always") => Colour::Always,
            Some("never") => Colour::Never,
            Some(_) | None => Colour::Auto,
        },
        signs: if matches.get_flag("ascii") { Signs::Ascii } else { Signs::Auto },
        quiet: matches.get_flag("quiet"),
        manner: if matches.get_flag("plain") { Manner::Plain } else { Manner::Auto },
        login: text("as").map(str::to_owned),
        call: call(matches),
    }
}

fn call(matches: &ArgMatches) -> Call {
    let Some((name, it)) = matches.subcommand() else { return Call::Screens };
    match ALL.iter().find(|entry| entry.name == name) {
        Some(entry) => Call::OneShot((entry.read)(it)),
        None if name == "keys" => Call::Keys(keys_call(it)),
        None => Call::Demo(DemoCall { on: it.get_one("on").cloned() }),
    }
}
