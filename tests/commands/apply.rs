//! Every operation as a line of JSON, each answered.

use super::School;
use serde_json::Value;

fn answers(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const TWO_PEOPLE: &str = r#"{"id":"a1","do":"register-person","name":"Тестова Айгерим"}
{"id":"a2","do":"register-person","name":"Пробный Олжас"}
"#;

#[test]
fn each_line_is_answered_with_its_number_and_revision() {
    let school = School::of_august();
    school.put("two.jsonl", TWO_PEOPLE.as_bytes());
    let answers = answers(&school.run("apply two.jsonl").ends(0).out);
    assert_eq!(answers.len(), 2);
    let revision = |at: usize| answers[at]["revision"].as_u64().unwrap();
    assert_eq!((&answers[0]["line"], &answers[1]["line"]), (&1.into(), &2.into()));
    assert_eq!(revision(1), revision(0) + 1);
}

#[test]
fn a_line_sent_again_is_answered_as_before_and_changes_nothing() {
    let school = School::of_august();
    school.put("two.jsonl", TWO_PEOPLE.as_bytes());
    let first = school.run("apply two.jsonl").ends(0).out;
    assert_eq!(school.run("apply two.jsonl").ends(0).out, first);
}

#[test]
fn a_refused_line_is_told_by_code_and_in_words_and_the_others_are_kept() {
    let school = School::of_august();
    let lines = [
        r#"{"do":"register-person","name":"Тестова Айгерим"}"#,
        r#"{"do":"remove-item","case":"26-99","item":1}"#,
        r#"{"do":"dance"}"#,
        "",
        "\u{feff}{\"do\":\"register-person\",\"name\":\"Пробный Олжас\"}",
    ];
    school.put("lines.jsonl", lines.join("\r\n").as_bytes());
    let answers = answers(&school.run("apply lines.jsonl").ends(1).out);
    let said: Vec<(u64, bool, &str)> = answers
        .iter()
        .map(|it| {
            (it["line"].as_u64().unwrap(), it["ok"].as_bool().unwrap(), it["refusal"].as_str().unwrap_or(""))
        })
        .collect();
    assert_eq!(said, [(1, true, ""), (2, false, "no-such-case"), (3, false, "not-a-command"), (5, true, "")]);
    assert!(answers[1]["says"].as_str().unwrap().contains("26-99"), "{}", answers[1]);
}

#[test]
fn all_or_nothing_keeps_nothing_where_one_line_is_refused() {
    let school = School::of_august();
    let lines = format!("{TWO_PEOPLE}{}", r#"{"do":"remove-item","case":"26-99","item":1}"#);
    school.put("lines.jsonl", lines.as_bytes());
    let answers = answers(&school.run("apply --all-or-nothing lines.jsonl").ends(1).out);
    let codes: Vec<&str> = answers.iter().map(|it| it["refusal"].as_str().unwrap()).collect();
    assert_eq!(codes, ["not-tried", "not-tried", "no-such-case"]);
    school.put("two.jsonl", TWO_PEOPLE.as_bytes());
    school.run("apply two.jsonl").ends(0);
}

#[test]
fn a_dry_run_answers_as_the_run_would_and_writes_nothing() {
    let school = School::of_august();
    let twice = r#"{"do":"register-person","name":"Тестова Айгерим","login":"tester"}
{"do":"register-person","name":"Пробный Олжас","login":"tester"}
"#;
    school.put("twice.jsonl", twice.as_bytes());
    let dry = answers(&school.run("apply -n twice.jsonl").ends(1).out);
    assert_eq!((&dry[0]["ok"], &dry[1]["refusal"]), (&true.into(), &"login-taken".into()));
    assert_eq!(answers(&school.run("apply twice.jsonl").ends(1).out), dry);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    School::of_august().run("apply nowhere.jsonl").ends(1).says("nowhere.jsonl");
}
