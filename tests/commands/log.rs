//! The history on the command line, and the way of a whole store into an empty one.

use super::School;
use rstest::rstest;
use serde_json::Value;

fn lines(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_log_of_a_school_applied_to_an_empty_directory_gives_the_same_school() {
    let school = School::of_august();
    let log = school.run("log --json").ends(0).out;
    school.put("school.jsonl", log.as_bytes());
    let answers = lines(&school.run_over("other", "apply school.jsonl").ends(0).out);
    let recorded: Vec<Value> = lines(&log).into_iter().filter(|it| it["sealed"].is_string()).collect();
    assert_eq!(answers.len(), recorded.len());
    for (answer, entry) in answers.iter().zip(&recorded) {
        assert_eq!((&answer["ok"], &answer["revision"]), (&true.into(), &entry["revision"]));
    }
    let again: Vec<Value> = lines(&school.run_over("other", "log --json").ends(0).out);
    let again: Vec<Value> = again.into_iter().filter(|it| it["sealed"].is_string()).collect();
    assert_eq!(again, recorded);
    assert_eq!(school.json_over("other", "cases --json"), school.json("cases --json"));
    school.run_over("other", "verify").ends(0);
}

#[test]
fn each_line_says_who_when_and_what_and_is_readable_by_itself() {
    let school = School::of_august();
    let log = lines(&school.run("log --json").ends(0).out);
    let opened = log.iter().find(|it| it["command"]["do"] == "open-case").unwrap();
    assert_eq!((&opened["schema"], &opened["day"]), (&1.into(), &"2026-09-01".into()));
    assert!(opened["case"].as_str().unwrap().starts_with("26-"), "{opened}");
    assert_eq!(opened["id"].as_str().unwrap().len(), 32);
    assert!(opened["at"].is_string() && opened["login"].is_string() && opened["roles"].is_array());
}

#[test]
fn a_log_is_not_applied_over_what_is_there_and_a_rehearsal_writes_nothing() {
    let school = School::of_august();
    school.put("school.jsonl", school.run("log --json").ends(0).out.as_bytes());
    let refused = school.run("apply school.jsonl").ends(1).says("restore");
    assert_eq!(refused.out, "");
    school.run_over("other", "apply -n school.jsonl").ends(0).answers("\"ok\":true");
    assert!(!school.path("other").exists());
}

#[test]
fn a_log_that_was_cut_off_on_the_way_is_refused_whole() {
    let school = School::of_august();
    let log = school.run("log --json").ends(0).out;
    let cut: String = log.lines().take(5).map(|line| format!("{line}\n")).collect();
    school.put("cut.jsonl", cut.as_bytes());
    school.run_over("other", "apply cut.jsonl").ends(5).says("cut.jsonl");
    assert!(!school.path("other").exists());
}

#[rstest]
#[case("ru", "заведена карточка")]
#[case("en", "case opened")]
fn the_history_of_a_case_stands_in_lines(#[case] language: &'static str, #[case] _said: &str) {
    let school = School::of_august().speaking(language);
    let answer = school.run("log 01").ends(0).answers("26-01").answers("01.09.2026");
    assert!(school.run("log").ends(0).out.lines().count() > answer.out.lines().count());
}

#[test]
fn the_lines_of_a_case_carry_what_was_before_and_after() {
    let school = School::of_august();
    let log = lines(&school.run("log 01 --json").ends(0).out);
    assert!(log.iter().all(|it| it["case"] == "26-01" && it["edits"].is_array() && it["sealed"].is_null()));
    let opened = log.iter().find(|it| it["command"]["do"] == "open-case").unwrap();
    assert!(opened["edits"].as_array().unwrap().iter().any(|edit| !edit["after"].is_null()), "{opened}");
}

#[test]
fn a_case_that_is_not_there_and_a_store_that_is_not_are_said() {
    School::of_august().run("log 99").ends(1).says("99");
    School::new().run("log").ends(0).says("Записей пока нет");
}
