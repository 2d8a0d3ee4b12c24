//! Scripts and prompts read the same truth as the dashboard.

use super::School;
use crate::many::many;
use rstest::rstest;
use serde_json::{Value, json};
use talimger::store::{Digest, Paths, read_header};

#[test]
fn without_a_school_it_is_said_how_to_begin_and_none_is_made() {
    let school = School::new();
    school.run("status").ends(0).answers("talimger import");
    assert_eq!(school.run("status --short").ends(0).out, "");
    let zeros = json!({
        "schema": 1, "date": "2026-11-23",
        "stages": { "not_begun": 0, "1": 0, "2": 0, "3": 0 },
        "waiting": 0, "without_mentor": 0, "paused": 0, "completed": 0,
        "overdue": 0, "today": 0, "soon": 0, "mine": 0,
    });
    assert_eq!(school.json("status --json"), zeros);
    assert_eq!(school.json("cases --json"), json!({ "schema": 1, "date": "2026-11-23", "cases": [] }));
    assert!(!school.path("school").exists());
}

#[test]
fn the_counts_for_scripts_have_the_promised_shape() {
    let expected = json!({
        "schema": 1, "date": "2026-09-08",
        "stages": { "not_begun": 0, "1": 3, "2": 0, "3": 0 },
        "waiting": 1, "without_mentor": 0, "paused": 0, "completed": 0,
        "overdue": 0, "today": 3, "soon": 0, "mine": 0,
    });
    assert_eq!(School::of_august().on("2026-09-08").json("status --json"), expected);
}

#[test]
fn the_cases_for_scripts_have_the_promised_shape() {
    let case = |code: &str, mentee: &str, mentor: &str| {
        json!({
            "code": code, "mentee": mentee, "mentor": mentor,
            "stage": "1", "paused": false, "step": "diagnostics", "whose": "mentor",
            "due": { "nominal": "2026-09-08", "binding": "2026-09-08" }, "urgency": "overdue",
        })
    };
    let expected = json!({
        "schema": 1, "date": "2026-09-14",
        "cases": [
            case("26-01", "Алиева Дана Ерланқызы", "Ермекова Гүлназ Әділқызы"),
            case("26-03", "Өтегенова Ақмарал Қайратқызы", "Цой Света-Мария Ивановна"),
            case("26-02", "Юсупов Тимур Рашидович", "Ким Роман Олегович"),
        ],
    });
    let mut found = School::of_august().on("2026-09-14").json("cases --json");
    let by_name = |case: &Value| case["mentee"].as_str().unwrap().to_owned();
    let mut expected = expected;
    for answer in [&mut found, &mut expected] {
        answer["cases"].as_array_mut().unwrap().sort_by_key(by_name);
    }
    assert_eq!(found, expected);
}

/// What each key of a case may hold, whatever state the case is in.
fn fits(case: &Value) -> bool {
    let one_of = |key: &str, known: &[&str]| case[key].as_str().is_some_and(|it| known.contains(&it));
    let null_or = |key: &str, known: &[&str]| case[key].is_null() || one_of(key, known);
    let steps = [
        "assign",
        "diagnostics",
        "submit",
        "agree",
        "approve",
        "item",
        "contact",
        "follow_up",
        "report",
        "present",
        "complete",
    ];
    let due = &case["due"];
    let day = |key: &str| due[key].as_str().is_some_and(|it| it.parse::<chrono::NaiveDate>().is_ok());
    case.as_object().unwrap().len() == 9
        && case["mentee"].is_string()
        && (case["mentor"].is_null() || case["mentor"].is_string())
        && one_of("stage", &["not_begun", "1", "2", "3", "completed", "ended"])
        && case["paused"].is_boolean()
        && null_or("step", &steps)
        && null_or("whose", &["mentor", "deputy", "head", "coordinator"])
        && (due.is_null() || (due.as_object().unwrap().len() == 2 && day("nominal") && day("binding")))
        && null_or("urgency", &["overdue", "today", "soon", "later"])
        && (case["paused"] == false || case["urgency"].is_null())
}

#[test]
fn cases_in_every_state_have_the_promised_shape_and_are_counted_once() {
    let school = School::new();
    // Without a terminal the practice school is made all the same.
    school.run("demo --on 2026-11-23").ends(1);
    let cases = school.json_over("school-practice", "cases --json");
    let cases = cases["cases"].as_array().unwrap();
    for case in cases {
        assert!(fits(case), "{case}");
    }
    let with = |check: &dyn Fn(&Value) -> bool| cases.iter().filter(|case| check(case)).count() as u64;
    let counts = school.json_over("school-practice", "status --json");
    for stage in ["not_begun", "1", "2", "3"] {
        let listed = with(&|case| case["stage"] == stage && case["paused"] == false);
        assert_eq!(counts["stages"][stage], listed, "{stage}");
    }
    assert_eq!(counts["paused"], with(&|case| case["paused"] == true));
    for urgency in ["overdue", "today", "soon"] {
        assert_eq!(counts[urgency], with(&|case| case["urgency"] == urgency), "{urgency}");
    }
    let open = |case: &Value| !["completed", "ended"].contains(&case["stage"].as_str().unwrap());
    assert_eq!(counts["without_mentor"], with(&|case| case["mentor"].is_null() && open(case)));
    assert!(counts["paused"].as_u64() > Some(0) && counts["without_mentor"].as_u64() > Some(0));
}

#[rstest]
#[case("2026-09-02", 0, "")]
#[case("2026-09-04", 10, "скоро 3")]
#[case("2026-09-08", 10, "сегодня 3")]
#[case("2026-09-09", 11, "просрочено 3")]
fn a_prompt_shows_one_line_and_ends_with_how_urgent_it_is(
    #[case] day: &'static str,
    #[case] code: i32,
    #[case] text: &str,
) {
    let answer = School::of_august().on(day).run("status --short --exit-code").ends(code).answers(text);
    assert!(answer.out.lines().all(|line| line.chars().count() <= 60));
    assert_eq!(answer.out.is_empty(), text.is_empty(), "{}", answer.out);
    assert_eq!(answer.err, "");
}

#[test]
fn the_long_form_names_what_presses_with_day_and_person() {
    let answer = School::of_august().on("2026-09-09").run("status").ends(0);
    answer
        .answers("просрочено 3")
        .answers("Этап I 3")
        .answers("26-01")
        .answers("08.09 +1")
        .answers("Қасымова");
}

#[test]
fn cases_are_found_by_a_part_of_the_name_whatever_the_letters() {
    let school = School::of_august();
    let found = school.json("cases отегенова --json");
    assert_eq!(found["cases"][0]["code"], "26-03");
    school.run("cases никто").ends(0).says("не найдено");
}

#[test]
fn a_file_where_the_data_should_be_is_said_but_a_prompt_stays_silent() {
    let school = School::new();
    school.put("a-file", b"");
    school.run_over("a-file", "status").ends(1).says("файл, а не папка");
    let prompt = school.run_over("a-file", "status --short");
    assert_eq!((prompt.out, prompt.err), (String::new(), String::new()));
}

/// Of very many cases a second look reads none of them, and says the same.
#[rstest]
#[case::long("status")]
#[case::short("status --short")]
#[case::json("status --json")]
fn a_second_look_at_very_many_cases_says_the_same_as_the_first(#[case] call: &str) {
    let school = School::of_august().on("2026-11-25");
    let paths = Paths::in_directory(school.path("school"));
    let store = read_header(&paths.digest()).unwrap().store;
    Digest::in_directory(paths.clone()).write(store, &many()).unwrap();
    let first = school.run(call).ends(0);
    assert!(!first.out.is_empty());
    assert_eq!(std::fs::read_dir(paths.front_pages()).unwrap().count(), 1);
    // Whoever read the cases would find them spoilt.
    let mut bytes = std::fs::read(paths.digest()).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(paths.digest(), bytes).unwrap();
    let second = school.run(call).ends(0);
    assert_eq!((second.out, second.err), (first.out, first.err));
}

#[test]
fn a_code_of_many_figures_is_never_cut() {
    let school = School::of_august().on("2026-11-25");
    let paths = Paths::in_directory(school.path("school"));
    let store = read_header(&paths.digest()).unwrap().store;
    let mut many = many();
    many.cases.iter_mut().for_each(|case| case.code.number += 20_000);
    Digest::in_directory(paths).write(store, &many).unwrap();
    let status = school.run("status").ends(0).out;
    assert_eq!(status.matches("26-20").count(), 10, "{status}");
    assert!(!status.contains('…'), "{status}");
}
