//! What is taken out for good is shown first, and confirmed by typing what it is about.

use super::School;

/// The school of August in the following summer, with one case that was ended early.
fn with_a_closed_case() -> School {
    let school = School::of_august().on("2026-11-23");
    let end = r#"{"do":"end-case","case":"26-01","on":"2026-11-20","reason":"left","note":"переезд"}"#;
    school.put("end.jsonl", end.as_bytes());
    school.run("apply end.jsonl").ends(0);
    school
}

fn name(school: &School) -> String {
    school.json("cases --json 26-01")["cases"][0]["mentee"].as_str().unwrap().to_owned()
}

#[test]
fn a_look_says_whose_name_goes_and_that_the_backups_go_too() {
    let school = with_a_closed_case();
    let said = school.run("anonymise 26-01 --why заявление --dry-run").ends(0);
    said.answers("26-01").answers("Отменить это будет нельзя").answers("резервные копии");
    assert!(!name(&school).starts_with("Педагог"));
}

#[test]
fn where_nobody_can_be_asked_nothing_goes() {
    let school = with_a_closed_case();
    let before = name(&school);
    school.run("anonymise 26-01 --why заявление").ends(1).says("--yes");
    assert_eq!(name(&school), before);
}

#[test]
fn confirmed_the_name_gives_way_to_a_mark_and_the_case_stays() {
    let school = with_a_closed_case();
    school.run("anonymise 26-01 --why заявление --yes").ends(0).answers("Готово");
    assert_eq!(name(&school), "Педагог-26-01");
    school.run("verify").ends(0);
    school.run("anonymise 26-01 --why заявление --yes").ends(1).says("уже убрано");
}

#[test]
fn an_open_case_is_refused_with_the_way_out() {
    with_a_closed_case().run("anonymise 26-02 --why заявление --yes").ends(1).says("ещё открыта");
}

#[test]
fn old_cases_go_and_none_that_is_younger() {
    let school = with_a_closed_case();
    school.run("purge --years 5 --why срок --yes").ends(0).answers("Таких карточек нет");
    school.run("purge --before 2026-12-31 --why срок --dry-run").ends(0).answers("26-01");
    school.run("purge --before 2026-12-31 --why срок --yes").ends(0).answers("Готово");
    let left = school.json("cases --json state:ended");
    assert!(left["cases"].as_array().unwrap().is_empty(), "{left}");
    school.run("verify").ends(0);
}

#[test]
fn an_age_and_a_reason_must_be_given() {
    let school = with_a_closed_case();
    school.run("purge --why срок").ends(2);
    school.run("purge --years 5").ends(2);
}
