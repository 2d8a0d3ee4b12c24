//! The command line filters with the same words, and writes a table that a spreadsheet opens.

use super::School;

#[test]
fn the_words_of_a_filter_are_understood_in_every_language() {
    let school = School::of_august().on("2026-09-14");
    for words in ["mentor:ким", "наставник:Ким", "тәлімгер:ким"] {
        let found = school.json(&format!("cases {words} --json"));
        assert_eq!(found["cases"].as_array().unwrap().len(), 1, "{words}");
        assert_eq!(found["cases"][0]["code"], "26-02");
    }
}

#[test]
fn a_word_that_is_not_understood_is_a_wrong_usage_and_names_the_nearest() {
    let school = School::of_august().on("2026-09-14");
    let answer = school.run("cases mentro:ким").ends(2);
    assert_eq!(answer.out, "");
    assert!(answer.err.contains("mentor"), "{}", answer.err);
}

#[test]
fn a_filter_that_finds_nobody_is_said_as_it_was_understood() {
    let school = School::of_august().on("2026-09-14");
    let answer = school.run("cases stage:3").ends(0);
    assert!(answer.err.contains("этап:3") || answer.err.contains("stage:3"), "{}", answer.err);
}

#[test]
fn the_table_has_a_heading_and_a_row_for_each_case() {
    let school = School::of_august().on("2026-09-14");
    let table = school.run("cases --csv").ends(0).out;
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 4, "{table}");
    assert!(lines[1].starts_with("26-01;Алиева Дана Ерланқызы;"), "{table}");
    assert!(lines[1].ends_with("08.09.2026;-4"), "{table}");
}
