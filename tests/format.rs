//! The format of `apply` is written down out of the code, with an example for each command, and all of them
//! are accepted.

use crate::commands::School;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use talimger::domain::calendar::Week;
use talimger::domain::command::Command;
use talimger::domain::text::local::Language;
use talimger::words::shipped;

const EXAMPLES: &str = include_str!("../src/intake/examples.jsonl");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A field of a command: its name, what it is, and whether it may be left out.
struct Field {
    name: String,
    says: String,
    may_be_left_out: bool,
}

/// The commands in the order of the code: their names in JSON, and what each does.
fn commands() -> Vec<(String, String)> {
    let source = fs::read_to_string(root().join("src/domain/command/mod.rs")).unwrap();
    let (_, body) = source.split_once("pub enum Command {").unwrap();
    let (body, _) = body.split_once("\n}").unwrap();
    let lines: Vec<&str> = body.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let of_pair = |pair: &[&str]| {
        let says = pair[0].strip_prefix("/// ").unwrap().to_owned();
        (kebab(pair[1].split('(').next().unwrap()), says)
    };
    lines.chunks(2).map(of_pair).collect()
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

/// The fields of every struct among the commands, by its name.
fn fields() -> BTreeMap<String, Vec<Field>> {
    let mut all = BTreeMap::new();
    let folder = root().join("src/domain/command");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    for file in files {
        let source = fs::read_to_string(file).unwrap();
        for after in source.split("pub struct ").skip(1) {
            let Some((name, rest)) = after.split_once(" {\n") else { continue };
            let body = rest.split("\n}").next().unwrap();
            all.insert(name.to_owned(), fields_in(body));
        }
    }
    all
}

fn fields_in(body: &str) -> Vec<Field> {
    let (mut found, mut says, mut default) = (Vec::new(), Vec::new(), false);
    for line in body.lines().map(str::trim) {
        if let Some(text) = line.strip_prefix("/// ") {
            says.push(text);
        } else if line.starts_with("#[serde(default") {
            default = true;
        } else if line.starts_with("#[serde(flatten") {
            says.push("Its own fields stand in its place.");
        } else if let Some((name, _)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(':')) {
            found.push(Field { name: name.to_owned(), says: says.join(" "), may_be_left_out: default });
            (says, default) = (Vec::new(), false);
        }
    }
    found
}

/// The name of the struct that holds a command: most are called as it is.
fn holder(command: &str) -> String {
    match command {
        "register-person" => "PersonForm".to_owned(),
        _ => command.split('-').map(|word| word[..1].to_uppercase() + &word[1..]).collect(),
    }
}

/// The setting up of a school, with one of each list: the whole is what the first line of a log shows.
fn set_up() -> Value {
    let mut line = serde_json::to_value(shipped::set_up("СШ № 12", Week::Five, Language::Ru)).unwrap();
    shorten(&mut line);
    line
}

fn shorten(value: &mut Value) {
    match value {
        // Of two there may be a pair: the number of a year, and the year.
        Value::Array(items) if items.len() > 2 || items.iter().all(Value::is_object) => {
            items.truncate(1);
            items.iter_mut().for_each(shorten);
        }
        Value::Array(items) => items.iter_mut().for_each(shorten),
        Value::Object(fields) => fields.values_mut().for_each(shorten),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn first_examples() -> BTreeMap<String, String> {
    let mut found = BTreeMap::from([("set-up".to_owned(), set_up().to_string())]);
    for line in EXAMPLES.lines() {
        let command: Value = serde_json::from_str(line).unwrap();
        found.entry(command["do"].as_str().unwrap().to_owned()).or_insert_with(|| line.to_owned());
    }
    found
}

/// The document, as it is to be.
fn document() -> String {
    let (fields, examples) = (fields(), first_examples());
    let mut text = INTRODUCTION.to_owned();
    for (name, says) in commands() {
        write!(text, "\n## `{name}`\n\n{says}\n\n```json\n{}\n```\n", examples[&name]).unwrap();
        let fields = fields.get(&holder(&name)).map(Vec::as_slice).unwrap_or_default();
        if !fields.is_empty() {
            text.push_str("\n| Field | |\n|---|---|\n");
        }
        let all_may = name == "register-person";
        for field in fields {
            let optional = if field.may_be_left_out || (all_may && field.name != "name") {
                " *(may be left out)*"
            } else {
                ""
            };
            writeln!(text, "| `{}` | {}{optional} |", field.name, field.says).unwrap();
        }
    }
    text
}

const INTRODUCTION: &str = "\
# The commands of `talimger apply`

<!-- Made out of the code by `TALIMGER_DOCUMENT=write cargo test --locked format`; not to be edited by hand. -->

Every operation of the program is a line of JSON: `talimger apply FILE.jsonl` carries them out one after another
and answers each ([apply.schema.json](schemas/apply.schema.json)). `do` names the command. Besides its own fields a
line may carry

| Field | |
|---|---|
| `id` | up to 32 hexadecimal digits that name this sending: the same id again gets the first answer and changes nothing |
| `seen` | the revision that its sender had before them: where anything of what the command is about is newer, it is refused as stale |

Dates are `2026-09-01`, a case is its code (`26-01`), a person a login, a full name or a number. Numbers of records
(`item`, `event`, `order`, `meeting` …) are those of `talimger show --json`. Texts in several languages are objects
with `ru`, `kk` and `en`, each of which may be left out. All examples below, in the order of
[src/intake/examples.jsonl](../src/intake/examples.jsonl), are accepted one after another in a school that was
set up, judged by 10 June 2027.

`talimger log --json` writes such commands down with who carried them out and when, as lines of another kind:
[log.schema.json](schemas/log.schema.json). An empty data directory takes these as they were recorded.
";

#[test]
fn the_document_of_the_commands_is_what_the_code_says() {
    let path = root().join("docs/commands.md");
    let document = document();
    if std::env::var("TALIMGER_DOCUMENT").is_ok_and(|said| said == "write") {
        fs::write(&path, &document).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let lines = document.lines().zip(written.lines());
    if let Some((at, (due, stands))) = lines.enumerate().find(|(_, (due, stands))| due != stands) {
        panic!("docs/commands.md is stale at line {}: {stands}\nis to be: {due}", at + 1);
    }
    assert_eq!(written.lines().count(), document.lines().count(), "docs/commands.md is stale");
}

#[test]
fn there_is_an_example_of_every_command_and_each_is_written_again_as_what_it_says() {
    let known: BTreeSet<String> = commands().into_iter().map(|(name, _)| name).collect();
    assert!(known.len() > 60, "{known:?}");
    let given: BTreeSet<String> = first_examples().into_keys().collect();
    assert_eq!(given, known);
    for line in first_examples().values() {
        let command: Command = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let again = serde_json::to_value(&command).unwrap();
        let said: Value = serde_json::from_str(line).unwrap();
        let missing: Vec<&String> =
            said.as_object().unwrap().keys().filter(|key| again.get(key).is_none()).collect();
        assert!(missing.is_empty(), "nobody reads {missing:?} of {line}");
    }
}

#[test]
fn the_examples_are_accepted_one_after_another() {
    let school = School::new().on("2027-06-10");
    let set_up = serde_json::to_string(&shipped::set_up("СШ № 12", Week::Five, Language::Ru)).unwrap();
    school.put("examples.jsonl", format!("{set_up}\n{EXAMPLES}").as_bytes());
    let out = school.run("apply examples.jsonl").out;
    let lines: Vec<&str> = EXAMPLES.lines().collect();
    let mut refused = Vec::new();
    for answer in out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()) {
        let line = usize::try_from(answer["line"].as_u64().unwrap()).unwrap();
        if answer["ok"] != true {
            refused.push(format!("{}: {answer}", line.checked_sub(2).map_or("set-up", |at| lines[at])));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert_eq!(out.lines().count(), lines.len() + 1);
}
