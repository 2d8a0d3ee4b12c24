//! The lines of the README for the login, tmux and cron do what it says, and are silent where they should.

use super::School;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// The line that stands in the README under a mark.
fn line(mark: &str) -> String {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let (_, rest) = text.split_once(&format!("<!-- {mark} -->\n```\n")).unwrap();
    rest.lines().next().unwrap().to_owned()
}

/// What a line prints on a day, and what was sent by mail.
fn ran(school: &School, line: &str, day: &str) -> (String, Option<String>) {
    let mail = school.path("bin/mail");
    std::fs::create_dir_all(mail.parent().unwrap()).unwrap();
    std::fs::write(&mail, "#!/bin/sh\ncat > \"$HOME/sent\"\n").unwrap();
    std::fs::set_permissions(&mail, std::fs::Permissions::from_mode(0o755)).unwrap();
    let _not_sent_yet = std::fs::remove_file(school.path("sent"));
    let program = Path::new(env!("CARGO_BIN_EXE_talimger")).parent().unwrap();
    let path = format!("{}:{}:/usr/bin:/bin", program.display(), mail.parent().unwrap().display());
    let output = Command::new("sh")
        .args(["-c", line])
        .current_dir(school.path("."))
        .env_clear()
        .envs([
            ("PATH", path.as_str()),
            ("TALIMGER_TODAY", day),
            ("TALIMGER_DATA", "school"),
            ("LANG", "ru_RU.UTF-8"),
        ])
        .env("HOME", school.path("."))
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    (String::from_utf8(output.stdout).unwrap(), std::fs::read_to_string(school.path("sent")).ok())
}

#[test]
fn the_banner_and_the_line_of_tmux_are_one_line_when_something_is_due_and_nothing_else() {
    let school = School::of_august();
    let tmux = line("tmux");
    let tmux = tmux.split_once("#(").unwrap().1.split_once(')').unwrap().0;
    for line in [line("banner").as_str(), tmux] {
        let (said, _) = ran(&school, line, "2026-09-08");
        assert!(said.lines().count() == 1 && said.chars().count() <= 61, "{said}");
        assert_eq!(ran(&School::new(), line, "2026-09-08").0, "");
    }
}

#[test]
fn the_digest_is_sent_when_something_is_due_and_not_otherwise() {
    let cron = line("cron");
    let cron = cron.splitn(6, ' ').last().unwrap();
    let (_, sent) = ran(&School::of_august(), cron, "2026-09-08");
    assert!(sent.unwrap().contains("26-01"));
    assert_eq!(ran(&School::new(), cron, "2026-09-08"), (String::new(), None));
}
