//! The work of the day in one line each, over the same commands as on the screens.

use super::School;
use rstest::rstest;
use serde_json::Value;

/// The first case of August, with a plan that waits for the deputy.
fn with_a_plan_submitted() -> School {
    let school = School::of_august();
    let case = school.json("cases --json")["cases"][0]["code"].clone();
    assert!(case.is_string());
    let lines = [
        r#"{"do":"record-round","case":"26-01","kind":"initial","rubric":"preparation","date":"2026-09-01","scores":[[2],[2],[1],[2],[2],[2]]}"#,
        r#"{"do":"write-plan","case":"26-01","aim":"помочь войти в профессию","tasks":["урок"],"directions":["документация","урок"]}"#,
        r#"{"do":"add-item","case":"26-01","item":{"direction":0,"activity":"Помощь с КТП и КСП","term":{"on":"2026-09-20"},"report":"КТП","need":null}}"#,
        r#"{"do":"add-item","case":"26-01","item":{"direction":1,"activity":"Открытый урок","term":{"on":"2026-10-15"},"report":"справка","need":null}}"#,
        r#"{"do":"add-item","case":"26-01","item":{"direction":1,"activity":"Урок коллеги","term":"all-year","report":"","need":null}}"#,
        r#"{"do":"submit-plan","case":"26-01","on":"2026-09-01"}"#,
    ];
    school.put("plan.jsonl", lines.join("\n").as_bytes());
    school.run("apply --all-or-nothing plan.jsonl").ends(0);
    school
}

fn with_a_plan_approved() -> School {
    let school = with_a_plan_submitted().on("2026-09-10");
    school.run("agree 01 --paper 08.09 --yes").ends(0);
    school.run("approve 01 --paper 09.09 --yes").ends(0);
    school
}

fn case(school: &School) -> Value {
    school.json("show 01 --json")
}

#[test]
fn a_visit_is_entered_with_all_that_the_line_says() {
    let school = with_a_plan_approved().on("2026-10-12");
    school.run("visit 07 12.10 7Б алгебра 45 темп~урока").ends(1).says("07");
    let answer = school.run("visit 01 12.10 7Б алгебра 45 темп~урока --item 2 --follow-up 26.10").ends(0);
    assert!(answer.out.contains("26-01") && answer.out.contains("12.10.2026"), "{}", answer.out);
    let event = &case(&school)["events"][0];
    assert_eq!(event["text"]["kind"], "visit-by-mentor");
    assert_eq!(event["text"]["date"], "2026-10-12");
    assert_eq!((&event["text"]["class"], &event["text"]["topic"]), (&"7Б".into(), &"алгебра".into()));
    assert_eq!((&event["text"]["minutes"], &event["text"]["note"]), (&45.into(), &"темп урока".into()));
    assert_eq!(event["text"]["follow_up"], "2026-10-26");
    assert!(event["text"]["item"].is_number());
}

#[test]
fn a_visit_that_lies_ahead_or_on_no_day_is_refused_and_a_rehearsal_writes_nothing() {
    let school = with_a_plan_approved();
    school.run("visit 01 12.10.2026").ends(1);
    school.run("visit 01 31.09").ends(2).says("31.09");
    school.run("visit 01 вчера --item 9").ends(1).says("show");
    school.run("visit 01 вчера -n").ends(0);
    assert_eq!(case(&school)["events"].as_array().unwrap().len(), 0);
    school.run("visit 01 вчера --kind consultation").ends(0);
    assert_eq!(case(&school)["events"][0]["text"]["kind"], "consultation");
}

#[test]
fn an_item_is_done_by_its_number_or_by_its_name() {
    let school = with_a_plan_approved().on("2026-10-20");
    school.run("done 01 1").ends(0).answers("Помощь с КТП");
    school.run("done 01 открытый 15.10 справка~№~4").ends(0).answers("Открытый урок");
    let items = case(&school)["items"].clone();
    let outcome = |activity: &str| {
        let all = items.as_array().unwrap();
        all.iter().find(|it| it["text"]["activity"] == activity).unwrap()["outcome"].clone()
    };
    assert_eq!(outcome("Помощь с КТП и КСП")["done"]["date"], "2026-10-20");
    assert_eq!(outcome("Открытый урок")["done"]["evidence"], "справка № 4");
    school.run("done 01 урок").ends(1).says("Открытый урок").says("Урок коллеги");
    school.run("done 01 танец").ends(1).says("танец");
    school.run("done 01 1").ends(1);
}

#[test]
fn marks_are_recorded_from_paper_in_their_order_and_asked_about() {
    let school = with_a_plan_submitted().on("2026-09-10");
    school.run("approve 01 --paper 09.09 --yes").ends(1);
    school.run("agree 01 --yes").ends(2).says("--paper");
    // Nobody is there to be asked.
    school.run("agree 01 --paper 08.09").ends(1).says("--yes");
    assert_eq!(case(&school)["plan"]["state"], "submitted");
    school.run("agree 01 --paper 08.09 -n").ends(0);
    assert_eq!(case(&school)["plan"]["state"], "submitted");
    school.run("agree 01 --paper 08.09 --yes").ends(0).answers("26-01");
    school.run("agree 01 --paper 08.09 --yes").ends(1);
    school.run("approve 01 --paper 09.09 --yes").ends(0);
    let plan = case(&school)["plan"].clone();
    assert_eq!((&plan["state"], &plan["approval"]["date"]), (&"approved".into(), &"2026-09-09".into()));
}

#[test]
fn a_plan_is_returned_with_a_remark() {
    let school = with_a_plan_submitted().on("2026-09-10");
    school.run("return 01 уточнить~сроки --paper 08.09 --yes").ends(0);
    let plan = case(&school)["plan"].clone();
    assert_eq!(plan["state"], "draft");
    assert_eq!(plan["returns"][0]["remark"], "уточнить сроки");
    school.run("return 01").ends(2);
}

#[test]
fn the_own_last_change_is_taken_back_and_made_again() {
    let school = with_a_plan_approved().on("2026-10-20");
    school.run("visit 01 19.10").ends(0);
    school.run("undo").ends(1).says("--yes");
    school.run("undo -n").ends(0);
    let voids = |school: &School| case(school)["events"].as_array().unwrap().len();
    assert_eq!(voids(&school), 1);
    school.run("undo --yes").ends(0);
    assert_eq!(voids(&school), 0);
    school.run("undo --redo --yes").ends(0);
    assert_eq!(voids(&school), 1);
    // What stands below it is a mark, which is withdrawn, not undone.
    school.run("undo --yes").ends(0);
    school.run("undo --yes").ends(1);
}

#[test]
fn quiet_says_only_what_went_wrong() {
    let school = with_a_plan_approved().on("2026-10-20");
    assert_eq!(school.run("-q visit 01 19.10 -n").ends(0).err, "");
    school.run("-q visit 99 19.10").ends(1).says("99");
}

#[rstest]
#[case("ru", "Форма:")]
#[case("kk", "Түрі:")]
#[case("en", "Usage:")]
fn each_has_its_help_with_examples_in_three_languages(#[case] language: &'static str, #[case] form: &str) {
    let school = School::new().speaking(language);
    for command in ["visit", "done", "agree", "approve", "return", "undo"] {
        let help = school.run(&format!("{command} --help")).ends(0).out;
        assert!(help.contains(form) && help.contains(&format!("talimger {command}")), "{help}");
    }
}
