//! The built program in lines: over pipes, and before a terminal that can nothing else.

use super::School;
use super::seat::{PROGRAM, Seat};
use portable_pty::CommandBuilder;
use rstest::rstest;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program in plain mode with a script of lines.
fn says(data: &Path, arguments: &[&str], script: &str) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(["--data", data.to_str().unwrap(), "--today", "2026-09-07", "--lang", "ru"]).args(arguments);
    command.env("XDG_STATE_HOME", data.parent().unwrap().join("state"));
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[track_caller]
fn is_plain(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    assert!(!bytes.contains(&0x1b), "an escape in\n{text:?}");
    assert!(!text.contains(['│', '─', '░', '█']), "{text}");
}

#[test]
fn a_script_of_lines_sets_a_school_up_and_ends_well_at_its_end() {
    let school = School::new();
    let output = says(&school.path("school"), &["--plain"], "СШ № 12\n\n\n\n0\np\nновое\nАсанова Айна\n");
    assert!(output.status.success(), "{output:?}");
    is_plain(&output.stdout);
    is_plain(&output.stderr);
    let heard = text(&output);
    for said in ["Название школы", "СШ № 12", "Сохранено", "ФИО", "Черновик оставлен"]
    {
        assert!(heard.contains(said), "«{said}» is not in\n{heard}");
    }
}

#[test]
fn what_was_being_typed_when_the_input_ended_is_offered_the_next_time() {
    let school = School::new();
    let data = school.path("school");
    says(&data, &["--plain"], "\n\n\n\n0\np\nновое\nАсанова Айна\n");
    let heard = text(&says(&data, &["--plain"], "p\nновое\n1\n:сохранить\nq\nq\n"));
    assert!(heard.contains("Остался черновик") && heard.contains("Сохранено"), "{heard}");
}

#[test]
fn without_plain_a_pipe_is_told_what_to_use_instead() {
    let school = School::new();
    let output = says(&school.path("school"), &[], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("--plain"));
}

#[test]
fn a_line_of_the_configuration_is_enough() {
    let school = School::new();
    let folder = school.path("config/talimger");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "plain = true\n").unwrap();
    let mut command = assert_cmd::Command::new(PROGRAM);
    command.args(["--data", school.path("school").to_str().unwrap(), "--lang", "en"]);
    command.env("XDG_CONFIG_HOME", school.path("config")).env("XDG_STATE_HOME", school.path("state"));
    let output = command.write_stdin("").output().unwrap();
    assert!(text(&output).contains("Plain mode"), "{output:?}");
}

#[test]
fn whoever_reads_no_more_is_no_error() {
    let school = School::new();
    let command = format!(
        "yes = | head -5000 | {PROGRAM} --plain --data {} | head -1",
        school.path("school").display()
    );
    let output = Command::new("sh")
        .args(["-c", &command])
        .env("XDG_STATE_HOME", school.path("state"))
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn the_help_of_commands_has_no_colours_either() {
    let school = School::new();
    let output = says(&school.path("school"), &["--plain", "import", "--help"], "");
    is_plain(&output.stdout);
    assert!(text(&output).contains("--plain"));
}

#[test]
fn a_dumb_terminal_gets_lines_by_itself_and_never_an_escape() {
    let school = School::of_august();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args([
        "--data",
        school.path("school").to_str().unwrap(),
        "--lang",
        "ru",
        "--today",
        "2026-09-07",
    ]);
    command.env("XDG_STATE_HOME", school.path("state"));
    let mut seat = Seat::before_a("dumb", command);
    seat.sees("Простой режим");
    seat.press("?\r", "выход (F10)");
    seat.press("p\r", "люди. Людей");
    seat.press("0\r", "Ждут вас");
    seat.types("q\r");
    let (well, written) = seat.ends();
    assert!(well);
    is_plain(&written);
}

#[rstest]
#[case::an_interrupt(|seat: &mut Seat| seat.types("\x03"))]
#[case::an_end_from_outside(|seat: &mut Seat| seat.signal("TERM"))]
#[case::a_line_that_breaks(|seat: &mut Seat| seat.signal("HUP"))]
fn whatever_ends_it_what_was_being_typed_is_kept(#[case] ends: fn(&mut Seat)) {
    let school = School::of_august();
    let command = || {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["--plain", "--data", school.path("school").to_str().unwrap(), "--lang", "ru"]);
        command.env("XDG_STATE_HOME", school.path("state"));
        command
    };
    let mut seat = Seat::before_a("dumb", command());
    seat.sees("Простой режим");
    seat.press("p\r", "люди. Людей");
    seat.press("новое\r", "ФИО");
    seat.press("Асанова Айна\r", "Должность:");
    ends(&mut seat);
    assert!(!seat.ends().0);
    let mut seat = Seat::before_a("dumb", command());
    seat.press("p\r", "люди. Людей");
    seat.press("новое\r", "Остался черновик");
}
