//! How does the help of the library that reads the command line come to be in the user's language?

use crate::words::Words;
use clap::{Arg, ArgAction, Command};

/// Where the options stand that every command takes: after its own.
const EVERYWHERE: usize = 100;

/// Puts the headings, the help of the help and the possible values of every command into a language.
pub(super) fn localised(command: Command, words: &Words) -> Command {
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
        .mut_subcommands(|command| localised(command, words));
    let command = command.arg(own("help", 'h', ArgAction::Help, words.say("help-help"), words));
    match is_whole {
        true => command.arg(own("version", 'V', ArgAction::Version, words.say("help-version"), words)),
        false => command,
    }
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
    let arg = arg.help_heading(heading);
    let arg = if takes_value { arg.hide_env(true).hide_default_value(true) } else { arg };
    match (possible.is_empty(), arg.get_help().map(ToString::to_string)) {
        (false, Some(help)) => {
            arg.help(format!("{help} [{}]", possible.join("|"))).hide_possible_values(true)
        }
        (true, _) | (false, None) => arg,
    }
}
