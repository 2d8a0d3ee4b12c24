//! Documents go where they are asked to go, and nobody meets half of one.

use super::School;
use rstest::rstest;
use std::process::{Command, Stdio};

#[rstest]
#[case("26-99")]
#[case("99")]
#[case("Никто")]
fn an_unknown_case_is_named_with_the_way_to_the_list(#[case] case: &str) {
    let answer = School::of_august().run(&format!("export plan {case}")).ends(1);
    let answer = answer.says(&format!("«{case}»")).says("talimger cases");
    assert_eq!(answer.out, "");
}

#[test]
fn enough_of_the_name_is_enough_and_too_little_lists_the_codes() {
    let school = School::of_august();
    school.run("export report алиева").ends(0).answers("Алиева Дана Ерланқызы");
    school.run("export report 1").ends(0).answers("Алиева Дана Ерланқызы");
    school.run("export report е").ends(1).says("26-01").says("26-03");
}

#[rstest]
#[case("plan", "Плана ещё нет")]
#[case("diagnostics", "ещё не проведена")]
fn what_was_not_made_cannot_be_printed(#[case] what: &str, #[case] why: &str) {
    School::of_august().run(&format!("export {what} 26-01")).ends(1).says("26-01").says(why);
}

#[test]
fn a_file_that_is_there_is_written_over_only_when_asked() {
    let school = School::of_august();
    school.run("export report 26-01 -o report.md").ends(0).answers("report.md");
    school.put("report.md", "исправлено от руки".as_bytes());
    school.run("export report 26-01 -o report.md").ends(1).says("--force");
    assert_eq!(school.text("report.md"), "исправлено от руки");
    school.run("export report 26-01 -o report.md --force").ends(0);
    assert!(school.text("report.md").contains("Алиева Дана Ерланқызы"));
}

#[test]
fn into_a_folder_each_document_goes_under_its_own_name_in_the_language_asked_for() {
    let school = School::of_august();
    let answer = school.run("export report 26-01 26-02 -o out/ --in kk").ends(0);
    let paths: Vec<&str> = answer.out.lines().collect();
    assert_eq!(paths.len(), 2, "{}", answer.out);
    assert!(school.text(paths[0]).contains("Тәлімгердің"), "{}", school.text(paths[0]));
}

#[rstest]
#[case("export report 26-01")]
#[case("cases")]
#[case("status")]
#[case("--help")]
fn whoever_has_read_enough_hears_no_complaint(#[case] arguments: &str) {
    let school = School::of_august();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().current_dir(school.path("")).stdin(Stdio::null()).stdout(writer);
    command.args(["--data", "school", "--today", "2026-09-01", "--lang", "ru"]);
    let output = command.args(arguments.split(' ')).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
