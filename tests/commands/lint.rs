//! What does not add up is told to whoever keeps the records, and to scripts.

use super::School;

#[test]
fn a_teacher_who_waits_too_long_is_named_to_people_and_to_scripts() {
    let school = School::of_august().on("2026-11-23");
    let findings = school.json("lint --json")["findings"].clone();
    let waits = findings.as_array().unwrap().iter().find(|it| it["what"]["waits_too_long"].is_string());
    let waits = waits.expect("the list of August has a teacher whom no order names");
    assert_eq!((&waits["way"], &waits["case"]), (&"assign_mentor".into(), &serde_json::Value::Null));
    school.run("lint").ends(0).answers("ждёт приказа дольше срока");
}

#[test]
fn without_a_school_everything_adds_up() {
    School::new().run("lint").ends(0).says("Всё сходится.");
}
