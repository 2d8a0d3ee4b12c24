//! How does the help of the library that reads the command line come to be in the user's language?

mod examples;
mod values;

use crate::words::Words;
use clap::builder::Str;
use clap::{Arg, ArgAction, Command};
use std::ffi::OsString;

/// Where the options stand that every command takes: after its own.
const EVERYWHERE: usize = 100;

/// Puts the headings, the help of the help, the names of values, the possible ones of every command into a
/// language, and examples under it.
pub(super) fn localised(command: Command, words: &Words) -> Command {
    localised_at(command, "", words)
}

fn localised_at(command: Command, path: &str, words: &Words) -> Command {
    let is_whole = command.get_version().is_some();
    // The library would sort what stands under a heading of ours by name.
    let mut place = if is_whole { EVERYWHERE } else { 0 };
    let command = command
        .help_template(template(words))
        .subcommand_help_heading(words.say("help-commands"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| {
            place += 1;
            argument(arg, words).display_order(place)
        })
        .mut_subcommands(|command| {
            let path = format!("{path} {}", command.get_name());
            localised_at(command, path.trim_start(), words)
        });
    let command = with_examples(command, path, words);
    let command = command.arg(own("help", 'h', ArgAction::Help, words.say("help-help"), words));
    match is_whole {
        true => command.arg(own("version", 'V', ArgAction::Version, words.say("help-version"), words)),
        false => command,
    }
}

fn with_examples(command: Command, path: &str, words: &Words) -> Command {
    let examples = examples::of(path);
    if examples.is_empty() {
        return command;
    }
    let said = command.get_after_help().map(|said| format!("{said}\n\n")).unwrap_or_default();
    let lines = examples.iter().map(|line| format!("\n  {line}"));
    command.after_help(format!("{said}{}{}", words.say("help-examples"), lines.collect::<String>()))
}

/// Puts the form of every command into a language too: it follows from the whole description, and is made
/// only for who is shown it.
pub(super) fn with_usages(command: Command, words: &Words) -> Command {
    let mut built = command.clone();
    built.build();
    with_usage(command, &built, words)
}

fn with_usage(command: Command, built: &Command, words: &Words) -> Command {
    let usage = usage(built, words);
    command.override_usage(usage).mut_subcommands(|command| {
        match built.get_subcommands().find(|it| it.get_name() == command.get_name()) {
            Some(built) => with_usage(command, built, words),
            None => command,
        }
    })
}

/// The form of a command that is built, without the library's own heading and words.
fn usage(built: &Command, words: &Words) -> String {
    let usage = built.clone().render_usage().to_string();
    let form = usage.split_once(": ").map_or("", |(_, form)| form).trim();
    form.replace("[OPTIONS]", &format!("[{}]", words.say("help-options-short")))
}

/// The command that was called, as far as its words are known.
pub(super) struct Called {
    /// Its form.
    pub(super) usage: String,
    /// What it takes.
    pub(super) wanted: Vec<Wanted>,
}

/// What an argument takes.
pub(super) struct Wanted {
    /// Its form, as a fault names it.
    pub(super) form: String,
    /// Its help.
    pub(super) help: String,
    /// All that may stand there, where that can be listed.
    pub(super) possible: Vec<String>,
}

/// Returns the command that was called.
pub(super) fn called(command: &Command, given: &[OsString], words: &Words) -> Called {
    let mut built = command.clone();
    built.build();
    let mut found = &built;
    for word in given.iter().skip(1).filter_map(|word| word.to_str()) {
        found = found.find_subcommand(word).unwrap_or(found);
    }
    let wanted = |arg: &Arg| {
        let possible = arg.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect();
        Some(Wanted { form: arg.to_string(), help: arg.get_help()?.to_string(), possible })
    };
    Called { usage: usage(found, words), wanted: found.get_arguments().filter_map(wanted).collect() }
}

fn template(words: &Words) -> String {
    let usage = words.say("help-usage");
    format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}")
}

fn own(name: &'static str, short: char, action: ArgAction, help: String, words: &Words) -> Arg {
    let arg = Arg::new(name).long(name).short(short).action(action).help(help);
    arg.help_heading(words.say("help-options")).display_order(2 * EVERYWHERE)
}

/// Its heading; and what may stand there, in a form that needs no word of any language.
fn argument(arg: Arg, words: &Words) -> Arg {
    let heading = if arg.is_positional() { words.say("help-arguments") } else { words.say("help-options") };
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let possible: Vec<String> = match takes_value {
        true => arg.get_possible_values().iter().map(|it| it.get_name().to_owned()).collect(),
        false => Vec::new(),
    };
    let names = arg.get_value_names().unwrap_or_default().iter().map(|name| values::named(name, words));
    let names: Vec<Str> = names.map(Str::from).collect();
    let arg = if names.is_empty() { arg } else { arg.value_names(names) };
    let arg = arg.help_heading(heading);
    let arg = if takes_value { arg.hide_env(true).hide_default_value(true) } else { arg };
    match (possible.is_empty(), arg.get_help().map(ToString::to_string)) {
        (false, Some(help)) => {
            arg.help(format!("{help} [{}]", possible.join("|"))).hide_possible_values(true)
        }
        (true, _) | (false, None) => arg,
    }
}
