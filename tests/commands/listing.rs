//! The lists of the command line: people, calendar, agenda, and a case whole.

use super::School;
use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use rstest::rstest;

#[test]
fn the_agenda_tells_the_open_deadlines_by_day() {
    let school = School::of_august();
    let agenda = school.json("agenda --json");
    let deadlines = agenda["deadlines"].as_array().unwrap();
    assert!(!deadlines.is_empty());
    let days: Vec<&str> = deadlines.iter().map(|it| it["due"]["binding"].as_str().unwrap()).collect();
    assert!(days.is_sorted(), "{days:?}");
    let near = school.json("agenda --json --days 7");
    let near = near["deadlines"].as_array().unwrap();
    assert!(
        near.len() < deadlines.len()
            && near.iter().all(|it| it["due"]["binding"].as_str() <= Some("2026-09-08"))
    );
    let lines = school.run("agenda").ends(0).out;
    assert_eq!(lines.lines().count(), deadlines.len());
}

#[rstest]
#[case("ru")]
#[case("kk")]
#[case("en")]
fn the_agenda_is_read_back_by_a_calendar_program(#[case] language: &'static str) {
    let school = School::of_august().speaking(language);
    let text = school.run("agenda --ics").ends(0).out;
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    let calendar: Calendar = text.parse().unwrap();
    let told = school.json("agenda --json");
    let told = told["deadlines"].as_array().unwrap();
    let events: Vec<_> = calendar
        .iter()
        .filter_map(|it| match it {
            CalendarComponent::Event(event) => Some(event),
            _ => None,
        })
        .collect();
    assert_eq!(events.len(), told.len());
    let mut ids = std::collections::BTreeSet::new();
    for (event, told) in events.iter().zip(told) {
        let Some(DatePerhapsTime::Date(day)) = event.get_start() else { panic!("{event:?}") };
        assert_eq!(told["due"]["binding"], day.to_string());
        assert!(event.get_summary().is_some_and(|text| !text.is_empty()));
        assert!(ids.insert(event.get_uid().unwrap().to_owned()), "{event:?}");
    }
    // Read anew another day, an entry is the same entry.
    let later: Calendar = school.on("2026-09-02").run("agenda --ics").ends(0).out.parse().unwrap();
    let again = later.iter().filter_map(|it| match it {
        CalendarComponent::Event(event) => event.get_uid().map(str::to_owned),
        _ => None,
    });
    assert!(again.into_iter().filter(|id| ids.contains(id)).count() > 0);
}

#[test]
fn people_are_told_with_what_they_are_busy_with() {
    let school = School::of_august();
    let people = school.json("people --json");
    let people = people["people"].as_array().unwrap();
    let busy = |what: &str| people.iter().filter(|it| it["busy"] == what).count();
    assert!(busy("mentor") > 0 && busy("mentee") > 0, "{people:?}");
    let one = people.iter().find(|it| it["busy"] == "mentee").unwrap();
    assert!(one["case"].as_str().unwrap().starts_with("26-"));
    let name = one["name"].as_str().unwrap().split(' ').next().unwrap().to_lowercase();
    let found = school.run(&format!("people {name}")).ends(0).out;
    assert_eq!(found.lines().count(), 1, "{found}");
    assert_eq!(school.run("people никого").ends(0).says("Никого не найдено").out, "");
}

#[test]
fn the_calendar_is_told_without_a_store_too() {
    let school = School::new();
    school.run("calendar").ends(0).answers("2026–2027").answers("01.09.2026").answers("Наурыз");
    let year = school.json("calendar 2027 --json");
    assert_eq!((&year["year"], &year["starts"]), (&2027.into(), &"2027-09-01".into()));
    let days = year["days"].as_array().unwrap();
    assert!(days.iter().any(|day| day["what"] == "holiday" && day["date"] == "2028-03-21"));
    let breaks = school.json("calendar 2026 --json")["days"].clone();
    assert!(breaks.as_array().unwrap().iter().any(|day| day["what"] == "break" && day["to"].is_string()));
    assert!(!school.path("school").exists());
    school.run("calendar 2040").ends(1).says("2040");
    school.run("calendar 20").ends(2);
}

#[rstest]
#[case("ru", "наставник:", "Обзор")]
#[case("kk", "тәлімгер:", "Шолу")]
#[case("en", "mentor:", "Overview")]
fn a_case_is_shown_whole(#[case] language: &'static str, #[case] mentor: &str, #[case] steps: &str) {
    let school = School::of_august().speaking(language);
    school.run("show 01").ends(0).answers("26-01").answers(mentor).answers(steps);
    let case = school.json("show 26-01 --json");
    assert_eq!((&case["code"], &case["stage"]), (&"26-01".into(), &"1".into()));
    assert_eq!(case["head"]["start"]["date"], "2026-09-01");
    school.run("show 26-99").ends(1).says("26-99");
}

#[test]
fn whoever_reads_one_line_and_goes_hears_no_complaint() {
    let school = School::of_august();
    for list in [
        "cases",
        "people",
        "agenda",
        "calendar",
        "log",
        "log --json",
        "show 01",
        "status",
        "due 2026-09-01 +200wd",
    ] {
        let line = format!(
            "{} --data school --today 2026-09-01 --lang ru {list} | head -1; echo ${{PIPESTATUS[0]}}",
            env!("CARGO_BIN_EXE_talimger")
        );
        let output = std::process::Command::new("bash")
            .args(["-c", &line])
            .current_dir(school.path("."))
            .env("HOME", school.path("."))
            .output()
            .unwrap();
        let (out, err) =
            (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(out.ends_with("0\n") && err.is_empty(), "{list}: {out}{err}");
    }
}
