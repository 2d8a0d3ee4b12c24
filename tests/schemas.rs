//! What the program answers as JSON is what the schemas in `docs/schemas` say.

use crate::commands::School;
use crate::spoil::{self, of_case};
use rstest::rstest;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use talimger::store::{Paths, SledEngine, Tree};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas")
}

fn schema(name: &str) -> Value {
    let text = fs::read_to_string(folder().join(format!("{name}.schema.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The words of JSON Schema that the schemas may use: those that this check understands.
const KNOWN: [&str; 13] = [
    "$schema",
    "$defs",
    "$ref",
    "title",
    "description",
    "type",
    "const",
    "enum",
    "pattern",
    "properties",
    "required",
    "additionalProperties",
    "items",
];

/// Says where a value is not what a schema says.
fn faults(value: &Value, schema: &Value, whole: &Value, at: &str) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let named = whole.pointer(name.trim_start_matches('#')).unwrap_or_else(|| panic!("{name}"));
        return faults(value, named, whole, at);
    }
    for word in schema.as_object().unwrap().keys() {
        assert!(KNOWN.contains(&word.as_str()), "{at}: nobody checks «{word}»");
    }
    let mut found = Vec::new();
    if schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{at}: {value} is not {}", schema["const"]));
    }
    if schema["enum"].as_array().is_some_and(|all| !all.contains(value)) {
        found.push(format!("{at}: {value} is none of {}", schema["enum"]));
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    if !types.is_empty() && !types.iter().any(|it| is_of(value, it)) {
        found.push(format!("{at}: {value} is no {types:?}"));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !fits(text, pattern)
    {
        found.push(format!("{at}: {text} is not {pattern}"));
    }
    found.extend(faults_of_object(value, schema, whole, at));
    if let (Some(items), Some(all)) = (schema.get("items"), value.as_array()) {
        let each = all.iter().enumerate();
        found.extend(each.flat_map(|(nth, item)| faults(item, items, whole, &format!("{at}/{nth}"))));
    }
    found
}

fn faults_of_object(value: &Value, schema: &Value, whole: &Value, at: &str) -> Vec<String> {
    let Some(fields) = value.as_object() else { return Vec::new() };
    let mut found = Vec::new();
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if !fields.contains_key(name) {
            found.push(format!("{at}: {name} is missing"));
        }
    }
    for (name, field) in fields {
        match (schema["properties"].get(name), schema.get("additionalProperties")) {
            (Some(known), _) => found.extend(faults(field, known, whole, &format!("{at}/{name}"))),
            (None, Some(Value::Bool(false))) => found.push(format!("{at}: nobody knows {name}")),
            (None, Some(other @ Value::Object(_))) => {
                found.extend(faults(field, other, whole, &format!("{at}/{name}")));
            }
            (None, _) => {}
        }
    }
    found
}

fn is_of(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("there is no type {other}"),
    }
}

/// The two patterns that the schemas use.
fn fits(text: &str, pattern: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    match pattern {
        r"^\d{4}-\d{2}-\d{2}$" => shape == "0000-00-00",
        r"^\d{2}-\d{2,}$" => {
            shape.len() >= 5 && shape.starts_with("00-") && shape[3..].chars().all(|c| c == '0')
        }
        other => panic!("nobody checks the pattern {other}"),
    }
}

#[track_caller]
fn checks(answer: &Value, name: &str) {
    let schema = schema(name);
    let found = faults(answer, &schema, &schema, "");
    assert!(found.is_empty(), "{name}: {found:#?}\n{answer:#}");
}

#[rstest]
#[case("status", "status --json")]
#[case("cases", "cases --json")]
#[case("agenda", "agenda --json")]
#[case("people", "people --json")]
#[case("calendar", "calendar --json")]
#[case("show", "show 01 --json")]
#[case("due", "due 2026-09-01 +5wd +10d --json")]
#[case("lint", "lint 01 --json")]
#[case("verify", "verify --json")]
#[case("who", "who --json")]
#[case("doctor", "doctor --json")]
#[case("keys", "keys --json")]
fn an_answer_is_what_its_schema_says(#[case] name: &str, #[case] call: &str) {
    checks(&School::of_august().json(call), name);
}

/// Answers with findings in them, which end with another code.
#[rstest]
#[case("lint", "lint --json")]
#[case("verify", "verify --json --anchor 0123456789ab")]
fn an_answer_with_findings_is_what_its_schema_says(#[case] name: &str, #[case] call: &str) {
    let school = School::of_august().on("2026-11-23");
    let engine = SledEngine::new(Paths::in_directory(school.path("school")), "test");
    if name == "verify" {
        spoil::spoil(&engine, Tree::Parts, &of_case(spoil::HEAD));
    }
    let answer = school.run(call).ends(1);
    let answer: Value = serde_json::from_str(&answer.out).unwrap();
    assert!(!answer["findings"].as_array().unwrap().is_empty());
    checks(&answer, name);
}

#[test]
fn the_anchor_that_was_found_is_what_its_schema_says() {
    let school = School::of_august();
    let report = school.run("export report 01").ends(0).out;
    let digits = report.trim_end().rsplit(' ').next().unwrap().to_owned();
    checks(&school.json(&format!("verify --json --anchor {digits}")), "verify");
}

#[test]
fn each_line_of_a_log_and_each_answer_of_apply_is_what_its_schema_says() {
    let school = School::of_august();
    let log = school.run("log --json").ends(0).out;
    let entries = log.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let entries: Vec<Value> = entries.filter(|line| line["sealed"].is_string()).collect();
    assert!(!entries.is_empty());
    entries.iter().for_each(|entry| checks(entry, "log"));
    for line in school.run("log 01 --json").ends(0).out.lines() {
        checks(&serde_json::from_str(line).unwrap(), "log");
    }
    let lines = "{\"do\":\"register-person\",\"name\":\"Тестова Айгерим\"}\n{\"do\":\"dance\"}\n{\"do\":\"remove-item\",\"case\":\"26-99\",\"item\":1}\n";
    school.put("lines.jsonl", lines.as_bytes());
    for line in school.run("apply lines.jsonl").ends(1).out.lines() {
        checks(&serde_json::from_str(line).unwrap(), "apply");
    }
}

#[test]
fn every_schema_is_of_something_that_the_program_answers() {
    let mut names: Vec<String> = fs::read_dir(folder())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .map(|name| name.strip_suffix(".schema.json").unwrap().to_owned())
        .collect();
    names.sort();
    let answered = [
        "agenda", "apply", "calendar", "cases", "doctor", "due", "keys", "lint", "log", "people", "show",
        "status", "verify", "who",
    ];
    assert_eq!(names, answered);
}

#[test]
fn a_wrong_answer_would_be_found() {
    let schema = schema("status");
    let wrong = serde_json::json!({ "schema": 2, "date": "14.09.2026", "overdue": "1", "surprise": true });
    let found = faults(&wrong, &schema, &schema, "");
    for fault in ["is not 1", "14.09.2026", "no [\"integer\"]", "surprise", "soon is missing"] {
        assert!(found.iter().any(|it| it.contains(fault)), "{fault}: {found:?}");
    }
}
