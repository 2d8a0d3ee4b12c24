//! What was wrong with the command line, in the language of its user?

use crate::say;
use crate::words::Words;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// Returns why a command line is not understood, with the way out; none for what is no error, such as
/// the help itself.
pub fn fault(error: &clap::Error, words: &Words) -> Option<String> {
    let said = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::UnknownArgument => say!(words, "usage-unknown-argument", what = argument(error)),
        ErrorKind::InvalidSubcommand => {
            say!(words, "usage-unknown-command", what = of(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value(error).is_empty() => {
            say!(words, "usage-value-missing", what = argument(error))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say!(words, "usage-bad-value", what = argument(error), value = value(error))
        }
        ErrorKind::MissingRequiredArgument => say!(words, "usage-missing", what = argument(error)),
        ErrorKind::ArgumentConflict => {
            let other = of(error, ContextKind::PriorArg);
            say!(words, "usage-conflict", what = argument(error), other)
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            say!(words, "usage-value-missing", what = argument(error))
        }
        ErrorKind::TooManyValues => say!(words, "usage-too-many", value = value(error)),
        ErrorKind::MissingSubcommand => words.say("usage-command-missing"),
        ErrorKind::InvalidUtf8 => words.say("usage-not-utf8"),
        // The library may come to know more kinds; what it says of them itself is in English.
        _ => words.say("usage-other"),
    };
    Some(
        [Some(said), wanted(error), possible(error, words), meant(error, words), Some(help(error, words))]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n"),
    )
}

/// What is wanted there, as the help says it.
fn wanted(error: &clap::Error) -> Option<String> {
    let custom = of(error, ContextKind::Custom);
    let is_bad = matches!(error.kind(), ErrorKind::InvalidValue | ErrorKind::ValueValidation);
    (is_bad && !custom.is_empty()).then(|| format!("  {custom}"))
}

/// What may stand there instead.
fn possible(error: &clap::Error, words: &Words) -> Option<String> {
    let all = match (error.kind(), of(error, ContextKind::ValidValue)) {
        (ErrorKind::InvalidValue | ErrorKind::MissingRequiredArgument, all) if !all.is_empty() => all,
        _ => return None,
    };
    Some(say!(words, "usage-possible", all))
}

/// What was perhaps meant.
fn meant(error: &clap::Error, words: &Words) -> Option<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let close = kinds.into_iter().map(|kind| of(error, kind)).find(|close| !close.is_empty())?;
    Some(say!(words, "usage-meant", close))
}

/// The form of the command, and where its help is.
fn help(error: &clap::Error, words: &Words) -> String {
    let usage = of(error, ContextKind::Usage);
    // The library's own heading is in English; what follows it is the form itself.
    let form = usage.split_once(": ").map_or("", |(_, form)| form).trim();
    let command =
        form.split_whitespace().take_while(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
    let command = command.collect::<Vec<_>>().join(" ");
    let command = if command.is_empty() { "talimger".to_owned() } else { command };
    match form.is_empty() {
        true => say!(words, "usage-help", command),
        false => say!(words, "usage-form-and-help", form, command),
    }
}

fn argument(error: &clap::Error) -> String {
    of(error, ContextKind::InvalidArg)
}

fn value(error: &clap::Error) -> String {
    of(error, ContextKind::InvalidValue)
}

fn of(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::StyledStrs(texts)) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        Some(ContextValue::Number(number)) => number.to_string(),
        Some(_) | None => String::new(),
    }
}
