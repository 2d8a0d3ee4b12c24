//! The user's own editor, whatever it does, costs no text and takes no screen away.

use super::School;
use super::line::{Line, Terminal};
use rstest::rstest;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

const F4: &str = "\u{1b}OS";
const F7: &str = "\u{1b}[18~";

/// A long text with a beginning, before the editor of a script.
fn writing(school: &School, script: &str) -> Line {
    let editor = school.path("editor");
    school.put("editor", format!("#!/bin/sh\n{script}\n").as_bytes());
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    before(school, &editor)
}

fn before(school: &School, editor: &Path) -> Line {
    let editor = editor.display().to_string();
    let mut line = Line::with(school, Terminal::Controlling, &[("EDITOR", &editor)]);
    line.sees("Алиева");
    line.press("s", "Настройки");
    line.press(&"\u{1b}[B".repeat(8), "> Рекомендации");
    line.press("\r", "Настройки › Рекомендации");
    line.press(F7, "Кому");
    line.press("\tначато", "начато");
    line
}

fn school() -> School {
    School::of_august().on("2026-09-08")
}

#[rstest]
#[case::as_unix_writes("printf 'один\\nдва\\n' > \"$1\"")]
#[case::as_windows_writes("printf '\\357\\273\\277один\\r\\nдва\\r\\n' > \"$1\"")]
#[case::with_control_characters("printf 'о\\033дин\\n\\007два' > \"$1\"")]
#[case::after_ctrl_c_in_it("kill -INT $PPID; printf 'один\\nдва' > \"$1\"")]
fn what_the_editor_writes_stands_in_the_form(#[case] script: &str) {
    let school = school();
    let mut line = writing(&school, script);
    line.press(F4, "один");
    line.sees("два");
    line.sees_no_more("начато");
    // The new text goes, and then the old one comes.
    line.press("\u{1a}\u{1a}", "начато");
}

#[rstest]
#[case::it_fails("exit 1")]
#[case::it_is_killed("kill -9 $$")]
fn an_editor_that_fails_leaves_the_text_as_it_was(#[case] script: &str) {
    let school = school();
    let mut line = writing(&school, script);
    line.press(F4, "Редактор не открылся");
    line.press(" и дальше", "начато и дальше");
}

#[test]
fn an_editor_that_is_not_there_is_told_and_the_text_stays() {
    let school = school();
    let mut line = before(&school, Path::new("/nowhere/editor"));
    line.press(F4, "Редактор не открылся");
    line.press(" и дальше", "начато и дальше");
}

#[rstest]
#[case::no_utf8("printf '\\377\\376о' > \"$1\"", "UTF-8", 4)]
#[case::far_too_much("head -c 300000 /dev/zero | tr '\\0' a > \"$1\"", "слишком длинный", 300_000)]
fn what_cannot_be_taken_back_stays_in_a_file_of_its_own(
    #[case] script: &str,
    #[case] told: &str,
    #[case] bytes: u64,
) {
    let school = school();
    let mut line = writing(&school, script);
    line.press(F4, told);
    line.press(" и дальше", "начато и дальше");
    let drafts = fs::read_dir(school.path("state/talimger/drafts")).unwrap().map(|it| it.unwrap().path());
    let files = drafts.flat_map(|folder| fs::read_dir(folder).unwrap().map(|it| it.unwrap()));
    assert!(files.map(|file| file.metadata().unwrap().len()).any(|length| length == bytes));
}
