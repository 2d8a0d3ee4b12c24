//! Where the data lie is said once, in a file, and can be said otherwise for one call.

use super::seat::{PROGRAM, Seat};
use super::{Answer, School};
use portable_pty::CommandBuilder;
use std::fs;

/// A school in the folder `shared`, which the user's configuration names.
fn configured(text: &str) -> School {
    let school = School::new().on("2026-09-01");
    school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
    school.run_over("shared", "import --yes list.csv").ends(0);
    fs::create_dir_all(school.path(".config/talimger")).unwrap();
    school.put(".config/talimger/config.toml", text.as_bytes());
    school
}

/// Runs a command without naming the data directory.
fn run(school: &School, arguments: &[&str], environment: &[(&str, &str)]) -> Answer {
    let mut command = assert_cmd::Command::new(PROGRAM);
    command.current_dir(school.path("")).env_clear().env("HOME", school.path(""));
    command.envs(environment.iter().copied()).args(["--lang", "ru", "--today", "2026-09-14"]);
    let output = command.args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Answer { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

#[test]
fn the_data_lie_where_the_users_file_says() {
    let school = configured("data = \"~/shared\"\n");
    run(&school, &["status"], &[]).ends(0).answers("Алиева");
    let shared = school.path("shared");
    run(&school, &["who"], &[]).ends(0).answers(&shared.display().to_string());
}

#[test]
fn the_environment_goes_before_the_file_and_the_command_line_before_both() {
    let school = configured("data = \"/nowhere/talimger\"\n");
    let shared = school.path("shared").display().to_string();
    run(&school, &["status"], &[]).ends(0).answers("talimger import");
    run(&school, &["status"], &[("TALIMGER_DATA", &shared)]).ends(0).answers("Алиева");
    let elsewhere = [("TALIMGER_DATA", "/nowhere/else")];
    run(&school, &["--data", &shared, "status"], &elsewhere).ends(0).answers("Алиева");
}

#[test]
fn a_mistyped_key_is_told_with_file_and_line_and_leads_nowhere_else() {
    let school = configured("# where we work\ndate = \"~/shared\"\n");
    run(&school, &["status"], &[]).ends(2).says("config.toml, строка 2");
    run(&school, &["--data", "shared", "status"], &[]).ends(0).answers("Алиева");
}

#[test]
fn the_language_of_the_users_file_is_spoken_unless_another_is_asked_for() {
    let school = configured("data = \"~/shared\"\nlanguage = \"kk\"\nlook = \"contrast\"\n");
    let mut command = assert_cmd::Command::new(PROGRAM);
    command.current_dir(school.path("")).env_clear().env("HOME", school.path("")).env("LANG", "ru_RU.UTF-8");
    let output = command.args(["--today", "2026-09-14", "status"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("кезең"), "{said}");
    run(&school, &["status"], &[]).ends(0).answers("Этап");
}

/// What was chosen on the screens goes before the file.
#[test]
fn the_language_chosen_on_the_screens_is_spoken_by_commands_as_well() {
    let school = configured("data = \"~/shared\"\nlanguage = \"kk\"\n");
    let mut command = CommandBuilder::new(PROGRAM);
    command.env_clear();
    command.env("HOME", school.path(""));
    command.env("LANG", "C.UTF-8");
    command.cwd(school.path(""));
    command.args(["--today", "2026-09-14"]);
    let mut seat = Seat::before(command);
    seat.press("s", "Менің экрандарымның тілі");
    seat.press(&"\x1b[B".repeat(10), "Менің экрандарымның тілі");
    seat.press("\r", "русский");
    seat.press("\x1b[B\x1b[B", "English");
    seat.press("\r", "Settings");
    seat.leaves();
    let mut again = assert_cmd::Command::new(PROGRAM);
    again.current_dir(school.path("")).env_clear().env("HOME", school.path("")).env("LANG", "C.UTF-8");
    let output = again.args(["--today", "2026-09-14", "status"]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("Stage"), "{said}");
}

#[test]
fn a_folder_that_is_not_named_in_full_is_refused() {
    run(&configured("data = \"shared\"\n"), &["status"], &[]).ends(2).says("от корня");
}

#[test]
fn the_file_of_the_machine_names_the_data_for_everybody() {
    if std::env::var_os("TALIMGER_MOUNTS").is_none() {
        eprintln!("skipped: TALIMGER_MOUNTS=1, as root, tries it with an /etc of its own");
        return;
    }
    let school = configured("");
    let line = format!("data = {:?}", school.path("shared"));
    let script =
        "mount -t tmpfs tmpfs /etc && printf '%s\\n' \"$1\" > /etc/talimger.toml && shift && exec \"$@\"";
    let mut command = std::process::Command::new("unshare");
    command.args(["-m", "sh", "-c", script, "sh", &line, PROGRAM, "status"]);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", school.path(""));
    let output = command.args(["--lang", "ru", "--today", "2026-09-14"]).output().unwrap();
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(out.contains("Алиева"), "{out}{err}");
}

#[test]
fn the_practice_school_speaks_as_the_environment_does_or_as_it_is_asked_to() {
    let school = School::new();
    let made = |arguments: &[&str]| {
        let mut command = assert_cmd::Command::new(PROGRAM);
        command.current_dir(school.path("")).env_clear().env("HOME", school.path(""));
        let output = command.env("LANG", "kk_KZ.UTF-8").args(arguments).output().unwrap();
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(made(&["demo"]).contains("Жаттығу мектебі"), "{}", made(&["demo", "--on", "2026-11-25"]));
    assert!(made(&["--lang", "ru", "demo", "--on", "2026-11-25"]).contains("чебная школа"));
}

#[test]
fn the_practice_school_is_one_whichever_way_it_is_come_by() {
    let school = School::new();
    // Without a terminal it is made all the same.
    school.run("demo --on 2026-11-25").ends(1);
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(["--lang", "ru", "--data"]);
    command.arg(school.path("school-practice"));
    command.env("HOME", school.path(""));
    let seat = Seat::before(command);
    seat.sees("25.11.2026");
    seat.sees("Григорьева Н.");
    seat.sees("Учебная школа");
    seat.leaves();
}
