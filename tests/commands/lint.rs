//! What does not add up is told to whoever keeps the records, and to scripts.

use super::School;

#[test]
fn a_teacher_who_waits_too_long_is_named_to_people_and_to_scripts() {
    let school = School::of_august().on("2026-11-23");
    let answer = school.run("lint --json").ends(1);
    let findings = serde_json::from_str::<serde_json::Value>(&answer.out).unwrap()["findings"].clone();
    let waits = findings.as_array().unwrap().iter().find(|it| it["what"]["waits_too_long"].is_string());
    let waits = waits.expect("the list of August has a teacher whom no order names");
    assert_eq!((&waits["way"], &waits["case"]), (&"assign_mentor".into(), &serde_json::Value::Null));
    school.run("lint").ends(1).answers("ждёт приказа дольше срока");
}

#[test]
fn without_a_school_there_is_nothing_that_could_add_up() {
    School::new().run("lint").ends(1).says("Школа ещё не настроена");
}

#[test]
fn of_one_case_only_its_own_findings_are_told() {
    let school = School::of_august().on("2027-05-10");
    let all = school.run("lint").ends(1).out;
    let of = |code: &str| all.lines().filter(|line| line.starts_with(code)).count();
    assert!(of("26-01") > 0 && of("26-02") > 0, "{all}");
    let one = school.run("lint 02").ends(1);
    assert_eq!(one.out.lines().count(), of("26-02"), "{}", one.out);
    assert!(one.out.lines().all(|line| line.starts_with("26-02")), "{}", one.out);
    school.run("lint 99").ends(1).says("talimger cases");
}
