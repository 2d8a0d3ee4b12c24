//! Of which kinds are the arguments of commands?

use crate::domain::text::local::Language;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use std::path::PathBuf;

/// An option that every command takes.
pub(super) fn everywhere(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).global(true)
}

/// An option that is there or is not.
pub(super) fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

/// A file that must be named.
pub(super) fn file(name: &'static str, help: String) -> Arg {
    Arg::new(name).value_name("FILE").help(help).value_parser(value_parser!(PathBuf))
}

/// One text that must be given.
pub(super) fn text(name: &'static str, value: &'static str, help: String) -> Arg {
    Arg::new(name).value_name(value).required(true).help(help)
}

/// An option with a language.
pub(super) fn language(name: &'static str, help: String) -> Arg {
    let codes = PossibleValuesParser::new(Language::ALL.map(Language::code));
    Arg::new(name).long(name).value_name("LANG").value_parser(codes).help(help)
}

/// Returns the language that was asked for.
pub(super) fn language_in(it: &ArgMatches, name: &str) -> Option<Language> {
    it.get_one::<String>(name).and_then(|code| Language::of_code(code))
}

/// Returns a text, empty where none was given.
pub(super) fn text_in(it: &ArgMatches, name: &str) -> String {
    it.get_one::<String>(name).cloned().unwrap_or_default()
}

/// Returns all texts that were given under a name.
pub(super) fn texts_in(it: &ArgMatches, name: &str) -> Vec<String> {
    it.get_many::<String>(name).into_iter().flatten().cloned().collect()
}

/// Returns the file that was named.
pub(super) fn file_in(it: &ArgMatches, name: &str) -> PathBuf {
    it.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}
