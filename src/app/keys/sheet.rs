//! How is the table of keys written down: for reading, for paper, for a program?

use super::{Bound, Context, KeyTable, named};
use crate::app::measure::{pad, width};
use crate::say;
use crate::words::Words;
use serde::Serialize;

/// The table by places, one line an action: its name for the configuration, its keys, what it does.
pub fn text(table: &KeyTable, words: &Words) -> String {
    let names = widest(table.all().iter().map(|bound| named::name(bound.action).to_owned()));
    let keys = widest(table.all().iter().map(Bound::hints));
    let line = |bound: &Bound| {
        let (name, keys) = (pad(named::name(bound.action), names, ""), pad(&bound.hints(), keys, ""));
        format!("  {name}  {keys}  {}\n", words.say(named::tip(bound.action)))
    };
    let place = |context: Context| {
        let lines: String = table.bindings(context).map(line).collect();
        format!("{} [keys.{}]\n{lines}", words.say(named::place(context)), context.name())
    };
    Context::ALL.map(place).join("\n")
}

/// A sheet in Markdown, to be printed and laid beside the keyboard.
pub fn markdown(table: &KeyTable, words: &Words) -> String {
    let head =
        format!("| {} | {} |\n|---|---|\n", say!(words, "keys-column-keys"), say!(words, "keys-column-does"));
    let line = |bound: &Bound| {
        let keys: Vec<String> = bound.keys.iter().map(|stroke| code(&stroke.hint())).collect();
        format!("| {} | {} |\n", keys.join(" "), words.say(named::tip(bound.action)))
    };
    let place = |context: Context| {
        let lines: String = table.bindings(context).map(line).collect();
        format!("\n## {}\n\n{head}{lines}", words.say(named::place(context)))
    };
    format!("# {}\n{}", say!(words, "keys-sheet-title"), Context::ALL.map(place).concat())
}

/// A key as Markdown writes what is typed; the sign of a table and that of code are written so that they stay.
fn code(hint: &str) -> String {
    let safe = hint.replace('|', "\\|");
    if safe.contains('`') { format!("`` {safe} ``") } else { format!("`{safe}`") }
}

/// An action in a place, for a program.
#[derive(Serialize)]
struct Entry {
    context: &'static str,
    action: &'static str,
    keys: Vec<String>,
    does: String,
}

/// The answer for a program.
#[derive(Serialize)]
struct Answer {
    schema: u8,
    keys: Vec<Entry>,
}

/// The table as one line of JSON; keys are written as the configuration takes them.
pub fn json(table: &KeyTable, words: &Words) -> String {
    let entry = |bound: &Bound| Entry {
        context: bound.context.name(),
        action: named::name(bound.action),
        keys: bound.keys.iter().map(|stroke| stroke.written()).collect(),
        does: words.say(named::tip(bound.action)),
    };
    let answer = Answer { schema: 1, keys: table.all().iter().map(entry).collect() };
    serde_json::to_string(&answer).expect("names are plain data")
}

fn widest(texts: impl Iterator<Item = String>) -> usize {
    texts.map(|text| width(&text)).max().unwrap_or(0)
}
