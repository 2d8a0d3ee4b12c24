//! Own keys in the file, and the keys written down.

use super::School;
use super::seat::{PROGRAM, Seat};
use portable_pty::CommandBuilder;
use std::fs;

/// A school whose user wrote this into the configuration file.
fn configured(text: &str) -> School {
    let school = School::of_august();
    fs::create_dir_all(school.path(".config/talimger")).unwrap();
    school.put(".config/talimger/config.toml", text.as_bytes());
    school
}

/// The screens before somebody at home in the folder of the school.
fn seat(school: &School) -> Seat {
    let mut command = CommandBuilder::new(PROGRAM);
    command.env_clear();
    command.env("HOME", school.path(""));
    let data = school.path("school");
    command.args(["--data", data.to_str().unwrap(), "--lang", "ru", "--today", "2026-09-14"]);
    Seat::before(command)
}

#[test]
fn the_keys_are_listed_by_place_with_the_names_for_the_file() {
    let school = School::new();
    let answer = school.run("keys").ends(0);
    let answer = answer.answers("Карточка [keys.case]");
    assert!(
        answer.out.lines().any(|line| line.contains(" approve ") && line.contains("a/ф")),
        "{}",
        answer.out
    );
    school.run("keys --format md").ends(0).answers("# Тәлімгер: клавиши").answers("`n/т` `F7`");
    let json = school.run("keys --json").ends(0).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["schema"], 1);
    let kazakh = School::new().speaking("kk");
    kazakh.run("keys").ends(0).answers("Басты экран");
    School::new().speaking("en").run("keys").ends(0).answers("First screen");
}

#[test]
fn own_keys_of_the_file_stand_in_the_list() {
    let school = configured("[keys]\nnew = [\"z\", \"F12\"]\n\n[keys.case]\napprove.add = \"F11\"\n");
    let answer = school.run("keys").ends(0);
    assert!(answer.out.contains("z/я  F12") && answer.out.contains("a/ф  F11"), "{}", answer.out);
}

#[test]
fn lines_that_are_not_followed_are_told_with_file_and_line_and_the_others_hold() {
    let text = "look = \"mono\"\n[keys]\nnew = [\"z\"]\nnwe = [\"y\"]\nsubmit = [\"z\"]\nclose = 5\n\n[keys.cases]\n\
        new = [\"y\"]\n[keys.form]\nsave = [\"w\"]\n";
    let answer = configured(text).run("keys").ends(1);
    assert!(answer.out.contains("z/я"), "{}", answer.out);
    for said in [
        "config.toml, строка 4: нет действия «nwe»",
        "config.toml, строка 5: z/я здесь уже значит «новое»",
        "строка 3",
        "config.toml, строка 6: клавиши пишутся списком",
        "config.toml, строка 9: нет места «cases»",
        "config.toml, строка 11: клавишу «w» назначить нельзя",
    ] {
        assert!(answer.err.contains(said), "«{said}» is not in\n{}", answer.err);
    }
    assert_eq!(answer.err.lines().count(), 5, "{}", answer.err);
}

#[test]
fn other_commands_are_not_disturbed_by_a_line_about_keys() {
    let school = configured("[keys]\nnwe = [\"y\"]\n");
    assert_eq!(school.run("status").ends(0).err, "");
}

#[test]
fn the_screens_start_with_what_holds_and_say_what_does_not() {
    let school = configured("[keys]\nagenda = [\"z\"]\ngo-agenda = [\"z\"]\n");
    let mut seat = seat(&school);
    seat.sees("«agenda»");
    seat.press("\r", "Ждут вас");
    seat.press("я", "Открытые сроки");
    seat.leaves();
}

#[test]
fn a_mouse_of_the_file_is_listened_to_and_given_back() {
    let school = configured("mouse = true\n");
    let mut seat = seat(&school);
    seat.sees("Ждут вас");
    seat.comes_to_listen(true);
    seat.clicks("F1 справка");
    seat.sees("Что делать сейчас");
    seat.types("\u{1b}");
    seat.sees_no_more("Что делать сейчас");
    // The footer comes last: that of the help has the same words in another place.
    seat.sees_no_more("Esc закрыть");
    seat.clicks("F10 выход");
    seat.leaves_by_itself();
}

#[test]
fn what_is_switched_on_the_screens_stays_and_goes_before_the_file() {
    let school = configured("mouse = true\n");
    let mut first = seat(&school);
    first.sees("Ждут вас");
    first.press("s", "Мышь");
    first.press("/", "показано");
    first.press("мышь\r", "включена");
    first.press("\r", "Мышь выключена");
    first.comes_to_listen(false);
    first.leaves();
    let mut second = seat(&school);
    second.sees("Ждут вас");
    second.press("s", "выключена");
    second.comes_to_listen(false);
    second.leaves();
}

#[test]
fn a_suspended_program_and_an_editor_have_a_terminal_without_a_mouse() {
    let school = configured("mouse = true\n");
    let mut shell = CommandBuilder::new("bash");
    shell.args(["--norc", "--noprofile", "-i"]);
    shell.env_clear();
    shell.env("PATH", "/usr/bin:/bin");
    shell.env("PS1", "shell> ");
    shell.env("HOME", school.path(""));
    let mut seat = Seat::before(shell);
    seat.sees("shell> ");
    let data = school.path("school");
    let call = format!("{PROGRAM} --data {} --lang ru --today 2026-09-14\r", data.display());
    seat.press(&call, "Ждут вас");
    seat.comes_to_listen(true);
    seat.press("\u{1a}", "Вернуться: fg");
    seat.comes_to_listen(false);
    seat.press("fg\r", "Ждут вас");
    seat.comes_to_listen(true);
    seat.types("\u{1b}[21~");
    seat.comes_to_listen(false);
    seat.types("exit\r");
}

#[test]
fn the_example_of_the_readme_holds() {
    let readme = include_str!("../../README.md");
    let example = readme.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let example = example.into_iter().find(|block| block.contains("[keys]")).unwrap();
    let answer = configured(example).run("keys").ends(0);
    assert!(answer.out.contains("a/ф  F12") && answer.out.contains("Ctrl+G"), "{}", answer.out);
}
