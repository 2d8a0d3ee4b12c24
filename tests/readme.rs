//! What the README and the changelog say of the program is so.

use rstest::rstest;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use talimger::cli::arguments;
use talimger::domain::text::local::Language;
use talimger::words::Words;

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The lines within fences.
fn fenced(text: &str) -> Vec<&str> {
    let mut is_inside = false;
    let mut lines = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            is_inside = !is_inside;
        } else if is_inside {
            lines.push(line);
        }
    }
    lines
}

/// The words of a line; what stands in quotation marks is one.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (nth, part) in line.split('"').enumerate() {
        match nth % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

/// The words after the program's name in a line that calls it; variables before it, a comment and what the
/// shell does with the answer are left out.
fn call(line: &str) -> Option<Vec<OsString>> {
    let line = line.trim().trim_start_matches("$ ");
    let line = [" # ", " | ", " > "].iter().fold(line, |line, end| line.split(end).next().unwrap_or(line));
    let words = words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).skip_while(|word| word.contains('=')).collect();
    let rest = match words.as_slice() {
        ["talimger", rest @ ..] | ["cargo", "run", "--release", "--", rest @ ..] => rest,
        ["cargo", "run", "--release"] => &[],
        _ => return None,
    };
    Some(std::iter::once("talimger").chain(rest.iter().copied()).map(OsString::from).collect())
}

#[rstest]
#[case("README.md")]
#[case("docs/README.ru.md")]
#[case("docs/README.kk.md")]
#[case("CONTRIBUTING.md")]
fn each_command_that_is_written_down_is_one_that_the_program_knows(#[case] file: &str) {
    let text = read(file);
    let in_tables = text.split('`').skip(1).step_by(2).filter(|_| file == "CONTRIBUTING.md");
    let calls: Vec<Vec<OsString>> = fenced(&text).into_iter().chain(in_tables).filter_map(call).collect();
    assert!(calls.len() > 1, "{file} names {} commands", calls.len());
    for call in calls {
        let parsed = arguments(&Words::new(Language::En), call.clone());
        assert!(parsed.is_ok(), "{file}: {call:?}: {parsed:?}");
    }
}

#[test]
fn a_command_that_the_program_does_not_know_would_be_found() {
    let call = call("LANG=C talimger frobnicate --all | less").unwrap();
    assert_eq!(call, ["talimger", "frobnicate", "--all"]);
    assert!(arguments(&Words::new(Language::En), call).is_err());
}

#[test]
fn the_two_commands_that_set_everything_up_are_in_the_readme() {
    let text = read("README.md");
    let lines = fenced(&text);
    assert!(lines.contains(&"cargo run --release -- demo"));
    let marked = text.split("<!-- test -->\n").nth(1).unwrap();
    assert_eq!(fenced(marked).first(), Some(&"cargo test --locked"));
}

#[test]
fn each_file_that_the_readme_shows_or_links_to_is_there() {
    let text = read("README.md");
    let linked = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let tagged = text.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let ours: Vec<&str> =
        linked.chain(tagged).filter(|it| !it.contains("://") && !it.starts_with('#')).collect();
    assert!(ours.iter().any(|it| it.starts_with("screenshots/")));
    for file in ours {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists(), "there is no {file}");
    }
}

#[test]
fn the_changelog_has_a_chapter_for_this_version() {
    let heading = format!("## [{}]", env!("CARGO_PKG_VERSION"));
    assert!(read("CHANGELOG.md").lines().any(|line| line.starts_with(&heading)), "{heading}");
}

/// What is written down and not run here, and why.
const NOT_RUN: [(&str, &str); 3] = [
    ("demo", "the screens want a terminal; the practice school is made of it beforehand"),
    ("init", "it makes a folder outside the home, for a group of the machine"),
    ("--data /tmp/talimger-try", "it writes to a folder that all share"),
];

#[rstest]
#[case("README.md", "LIST.csv")]
#[case("docs/README.ru.md", "СПИСОК.csv")]
#[case("docs/README.kk.md", "ТІЗІМ.csv")]
fn each_command_that_is_written_down_runs_in_the_practice_school(#[case] file: &str, #[case] list: &str) {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[String]| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_talimger"));
        command.current_dir(home.path()).env_clear().env("HOME", home.path());
        command.env("TALIMGER_DATA", home.path().join(".local/share/talimger-practice"));
        command.args(arguments).output().unwrap()
    };
    let texts = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
    // Without a terminal the practice school is made all the same.
    let mut demo = assert_cmd::Command::new(env!("CARGO_BIN_EXE_talimger"));
    demo.env_clear().env("HOME", home.path()).args(["demo", "--on", "2026-11-25"]).assert().code(1);
    fs::write(home.path().join(list), include_bytes!("staff_lists/school.csv")).unwrap();
    let text = read(file);
    let mut ran = 0;
    for call in fenced(&text).into_iter().filter_map(call) {
        let words = call.iter().skip(1).map(|word| word.to_str().unwrap().to_owned());
        let home = home.path().to_str().unwrap();
        let words: Vec<String> = words.map(|word| word.replacen("~/", &format!("{home}/"), 1)).collect();
        let line = words.join(" ");
        if words.is_empty() || NOT_RUN.iter().any(|(beginning, _)| line.starts_with(beginning)) {
            continue;
        }
        let output = run(&words);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        let shown = format!("{file}: {line}\n{:?}\n{out}{err}", output.status);
        assert!(matches!(output.status.code(), Some(0 | 1 | 10 | 11)), "{shown}");
        assert!(!(out.is_empty() && err.is_empty()), "no answer: {shown}");
        assert!(!err.contains("panicked") && !err.contains("os error"), "{shown}");
        ran += 1;
    }
    assert!(ran >= 5, "{file}: {ran} commands");
    assert_eq!(run(&texts("verify")).status.code(), Some(0), "{file} leaves the school whole");
}
