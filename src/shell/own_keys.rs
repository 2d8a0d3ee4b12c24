//! What do the lines of a configuration file ask for as to keys, and how are the keys that hold written down?

use super::config::line_of;
use super::places::Places;
use super::run::complain;
use crate::app::keys::Context;
use crate::app::keys::own::{Asked, Origin, OwnLine, said};
use crate::app::keys::{named, sheet};
use crate::cli::{Exit, KeysCall};
use crate::words::Words;
use std::io::{self, Write};
use std::path::Path;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The key under which the shipped keys stay beside the own ones.
const ADD: &str = "add";

/// Returns the lines of the table `[keys]`, in their order; none where the file is no TOML.
pub(super) fn lines(text: &str, path: &Path) -> Vec<OwnLine> {
    let Ok(file) = DeTable::parse(text) else { return Vec::new() };
    let origin = |at: usize| Origin { path: path.display().to_string(), line: line_of(at, text) };
    let mut lines = Vec::new();
    if let Some((name, value)) = file.get_ref().iter().find(|(name, _)| name.get_ref() == "keys") {
        match value.get_ref() {
            DeValue::Table(table) => of_every_place(table, &mut lines),
            _ => lines.push((name.span().start, None, "keys".to_owned(), Asked::Nonsense)),
        }
    }
    lines.sort_by_key(|(at, ..)| *at);
    let line = |(at, place, action, asked)| OwnLine { origin: origin(at), place, action, asked };
    lines.into_iter().map(line).collect()
}

/// Writes the keys down that hold; lines that cannot be followed are said beside them, and end with 1.
pub(super) fn written(call: KeysCall, places: &Places, words: &Words) -> io::Result<Exit> {
    let table = &places.habits.keys;
    let text = match call {
        KeysCall::Text => sheet::text(table, words),
        KeysCall::Markdown => sheet::markdown(table, words),
        KeysCall::Json => sheet::json(table, words) + "\n",
    };
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    let faults = &places.habits.faults;
    for fault in faults {
        complain(&said::fault(fault, words));
    }
    Ok(if faults.is_empty() { Exit::Done } else { Exit::Refused })
}

/// Where a line stands, for which place it is, the name of the action, and what is asked.
type Line = (usize, Option<String>, String, Asked);

fn of_every_place(table: &DeTable<'_>, lines: &mut Vec<Line>) {
    for (name, value) in table {
        match value.get_ref() {
            DeValue::Table(inner) if adds(name.get_ref(), inner) => lines.push(line(None, name, value)),
            DeValue::Table(inner) if inner.is_empty() && named::action(name.get_ref()).is_none() => {
                lines.extend(unknown_place(name));
            }
            DeValue::Table(inner) => {
                let place = name.get_ref().to_string();
                lines.extend(inner.iter().map(|(name, value)| line(Some(place.clone()), name, value)));
            }
            _ => lines.push(line(None, name, value)),
        }
    }
}

/// A place without a line is nothing to complain about, unless there is no such place.
fn unknown_place(name: &Spanned<std::borrow::Cow<'_, str>>) -> Option<Line> {
    let place = name.get_ref().to_string();
    let is_unknown = Context::of_name(&place).is_none();
    is_unknown.then(|| (name.span().start, Some(place), String::new(), Asked::Nonsense))
}

/// `menu` is an action and a place: what only adds keys is meant for the action.
fn adds(name: &str, table: &DeTable<'_>) -> bool {
    let only_adds = table.len() == 1 && table.iter().all(|(key, _)| key.get_ref() == ADD);
    only_adds && (named::action(name).is_some() || Context::of_name(name).is_none())
}

fn line(
    place: Option<String>,
    name: &Spanned<std::borrow::Cow<'_, str>>,
    value: &Spanned<DeValue<'_>>,
) -> Line {
    (name.span().start, place, name.get_ref().to_string(), asked(value.get_ref()))
}

fn asked(value: &DeValue<'_>) -> Asked {
    match value {
        DeValue::Table(table) if table.len() == 1 => {
            let added = table.iter().find(|(key, _)| key.get_ref() == ADD);
            added.and_then(|(_, value)| keys(value.get_ref())).map_or(Asked::Nonsense, Asked::Beside)
        }
        other => keys(other).map_or(Asked::Nonsense, Asked::Instead),
    }
}

/// A list of keys, or one.
fn keys(value: &DeValue<'_>) -> Option<Vec<String>> {
    match value {
        DeValue::String(one) => Some(vec![one.to_string()]),
        DeValue::Array(several) => several
            .iter()
            .map(|it| if let DeValue::String(one) = it.get_ref() { Some(one.to_string()) } else { None })
            .collect(),
        _ => None,
    }
}
