//! What can a template do with a value?
//!
//! `{{ date|long }}` 14 сентября 2026 года · `{{ date|day }}` 14.09.2026 · `{{ name|signature }}`
//! Е. В. Сейтқалиева · `{{ name|short }}` Сейтқалиева Е. В. · `{{ text|paragraphs }}` · `{{ word|sentence }}`
//! with a capital · `{{ figure|ref }}` [3] · `{{ say("id", n = 5) }}` a message of the texts.

use super::markdown;
use crate::domain::people::name::FullName;
use crate::domain::text::local::Language;
use crate::words::{self, Words, dates};
use chrono::NaiveDate;
use minijinja::value::{Kwargs, Value};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};
use std::borrow::Cow;
use std::sync::Arc;

/// Names the escaping that is ours.
const MARKDOWN: &str = "markdown";

/// Returns an environment without templates, in which whatever is printed is escaped.
pub fn environment(words: &Arc<Words>) -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    // A part that is included ends its last line; `tidy` takes out what is too much.
    environment.set_keep_trailing_newline(true);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom(MARKDOWN));
    environment.set_formatter(print);
    // Nothing can be declared safe by a template.
    environment.remove_filter("safe");
    environment.remove_filter("escape");
    environment.remove_filter("e");
    add_filters(&mut environment, words.language());
    let words = Arc::clone(words);
    environment.add_function("say", move |id: &str, arguments: Kwargs| say(&words, id, &arguments));
    environment
}

fn add_filters(environment: &mut Environment<'static>, language: Language) {
    environment.add_filter("long", move |date: &str| parsed(date).map(|date| dates::long(date, language)));
    environment.add_filter("day", |date: &str| parsed(date).map(dates::table));
    environment.add_filter("signature", |name: &str| FullName::new(name).signature());
    environment.add_filter("short", |name: &str| FullName::new(name).short());
    environment.add_filter("sentence", |text: &str| sentence(text));
    environment.add_filter("paragraphs", |text: &str| Value::from_safe_string(markdown::paragraphs(text)));
    environment.add_filter("ref", reference);
}

/// Prints a value: what is made by us as it is, everything else escaped.
fn print(output: &mut Output, state: &State, value: &Value) -> Result<(), Error> {
    // Only what `{% autoescape false %}` asked for comes here unescaped, and it is refused.
    if state.auto_escape() != AutoEscape::Custom(MARKDOWN) {
        return Err(fault("a template cannot turn the escaping off"));
    }
    if value.is_safe() {
        return Ok(output.write_str(value.as_str().unwrap_or_default())?);
    }
    if value.is_undefined() {
        return Err(Error::from(ErrorKind::UndefinedError));
    }
    if value.is_none() {
        return Ok(());
    }
    let text = value.as_str().map_or_else(|| Cow::from(value.to_string()), Cow::from);
    Ok(output.write_str(&markdown::escape(&text))?)
}

fn parsed(date: &str) -> Result<NaiveDate, Error> {
    date.parse().map_err(|_| fault("not a date"))
}

/// Returns the text with a capital at its beginning: names of things are kept without one.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Prints the reference of a figure: ` [3]`, nothing where no record stands behind it.
fn reference(figure: &Value) -> Result<Value, Error> {
    let mark = figure.get_attr("mark")?;
    Ok(Value::from_safe_string(if mark.is_none() { String::new() } else { format!(" [{mark}]") }))
}

fn say(words: &Words, id: &str, arguments: &Kwargs) -> Result<String, Error> {
    let mut values = Vec::new();
    for name in arguments.args() {
        values.push((name, argument(&arguments.get(name)?)?));
    }
    Ok(words.with(id, &values))
}

fn argument(value: &Value) -> Result<words::Value<'static>, Error> {
    if value.is_undefined() || value.is_none() {
        return Err(fault("an argument of a message is missing"));
    }
    Ok(match i64::try_from(value.clone()) {
        Ok(number) => words::Value::from(number),
        Err(_) => words::Value::from(value.to_string()),
    })
}

fn fault(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidOperation, what)
}
