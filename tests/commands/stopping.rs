//! Ctrl+C in the middle of something long leaves all as it was, and says so.

use super::School;
use super::seat::{PROGRAM, Seat};
use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, kill_process};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// So many people make a history of several times what a pipe holds.
const MANY: usize = 600;

/// A list of many people, as the command line takes it in.
fn list_of(people: usize) -> String {
    let rows = (0..people).map(|n| format!("Тестова Айгерим {};учитель;химия\n", name_of(n)));
    format!("ФИО;Должность;Предмет\n{}", rows.collect::<String>())
}

/// A patronymic of its own for everybody: letters, for a name has no digits.
fn name_of(mut number: usize) -> String {
    const LETTERS: [char; 10] = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'и', 'к', 'л'];
    let mut name = String::from("С");
    for _ in 0..4 {
        name.push(LETTERS[number % 10]);
        number /= 10;
    }
    name
}

fn large() -> School {
    let school = School::of_august();
    school.put("many.csv", list_of(MANY).as_bytes());
    school.run("import --yes many.csv").ends(0);
    school
}

fn started(school: &School, arguments: &[&str]) -> Child {
    let mut command = Command::new(PROGRAM);
    command.args([
        "--data",
        school.path("school").to_str().unwrap(),
        "--lang",
        "ru",
        "--today",
        "2026-09-01",
    ]);
    command.args(arguments).env_clear().env("HOME", school.path(""));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn send(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// How it ended, and what it said; nothing but sentences, since nobody sits before it.
fn ended(mut child: Child) -> (Option<i32>, String) {
    let (mut said, mut rest) = (String::new(), Vec::new());
    child.stdout.take().unwrap().read_to_end(&mut rest).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(!said.contains('\r') && !said.contains('%'), "{said:?}");
    (child.wait().unwrap().code(), said)
}

fn is_whole(school: &School, before: &serde_json::Value) {
    assert_eq!(&school.json("status --json"), before);
    let files = fs::read_dir(school.path("school")).unwrap();
    let files: Vec<String> = files.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!files.iter().any(|it| it.starts_with("store.")), "{files:?}");
    assert!(!school.path("school/backups/being-written").exists());
}

fn fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_backup_that_nobody_reads_to_the_end_is_stopped_by_either_signal() {
    let school = large();
    let before = school.json("status --json");
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let mut child = started(&school, &["backup", "-"]);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        // Once an entry is there, the writing goes on until the pipe is full.
        for _ in 0..2 {
            out.read_line(&mut String::new()).unwrap();
        }
        send(&child, signal);
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        assert!(!rest.contains("sha256"), "it was written to the end");
        child.stdout = Some(out.into_inner());
        let (ended, said) = ended(child);
        assert_eq!((ended, said.contains("Остановлено. Ничего не изменено.")), (Some(code), true), "{said}");
    }
    is_whole(&school, &before);
    school.run("verify").ends(0);
}

#[test]
fn a_restoring_is_stopped_while_its_backup_is_read() {
    let school = large();
    school.run("backup own.backup").ends(0);
    let before = school.json("status --json");
    let bytes = fs::read(school.path("own.backup")).unwrap();
    fifo(&school.path("slow.backup"));
    let child = started(&school, &["restore", "--yes", school.path("slow.backup").to_str().unwrap()]);
    let mut slow = File::options().write(true).open(school.path("slow.backup")).unwrap();
    // More than a pipe holds: it has begun to read.
    slow.write_all(&bytes[..bytes.len() / 2]).unwrap();
    send(&child, Signal::INT);
    let _it_reads_no_more = slow.write_all(&bytes[bytes.len() / 2..]);
    drop(slow);
    let (ended, said) = ended(child);
    assert_eq!(ended, Some(130), "{said}");
    assert!(said.contains("Ничего не изменено"), "{said}");
    is_whole(&school, &before);
}

#[test]
fn a_check_is_stopped_while_it_reads_the_backups() {
    let school = large();
    school.run("backup own.backup").ends(0);
    let before = school.json("status --json");
    let bytes = fs::read(school.path("own.backup")).unwrap();
    let slow = school.path("school/backups/20260101-000000-r000001-00000000-000000000000.backup");
    fifo(&slow);
    let child = started(&school, &["verify"]);
    let mut writer = File::options().write(true).open(&slow).unwrap();
    writer.write_all(&bytes[..bytes.len() / 2]).unwrap();
    send(&child, Signal::INT);
    let _it_reads_no_more = writer.write_all(&bytes[bytes.len() / 2..]);
    drop(writer);
    let (ended, said) = ended(child);
    assert_eq!(ended, Some(130), "{said}");
    fs::remove_file(&slow).unwrap();
    is_whole(&school, &before);
    school.run("verify").ends(0);
}

/// Before a terminal: what is going on is seen, Ctrl+C stops it, and its line is gone.
fn stopped_before_a_terminal(school: &School, arguments: &str, stage: &str) {
    let mut shell = CommandBuilder::new("bash");
    shell.args(["--norc", "--noprofile", "-i"]);
    shell.env("PS1", "shell> ");
    shell.cwd(school.path(""));
    let mut seat = Seat::before(shell);
    seat.sees("shell> ");
    let call = format!("{PROGRAM} --data school --lang ru --today 2026-09-01 {arguments}; echo ended-$?\r");
    seat.press(&call, stage);
    seat.sees("Ctrl+C: отменить");
    seat.press("\u{3}", "Остановлено. Ничего не изменено.");
    seat.sees("ended-130");
    assert!(!seat.shown().contains("Ctrl+C: отменить"), "{}", seat.shown());
    seat.types("exit\r");
}

#[test]
fn a_large_list_is_stopped_with_ctrl_c_and_nobody_of_it_is_there() {
    let school = School::of_august();
    let before = school.json("status --json");
    school.put("list.csv", list_of(MANY).as_bytes());
    stopped_before_a_terminal(&school, "import --yes list.csv > out", "Готовятся записи");
    is_whole(&school, &before);
    school.run("verify").ends(0);
}

#[test]
fn documents_that_were_written_before_it_was_stopped_stay() {
    let school = School::of_august();
    // The same case again and again is as long as a school's worth of papers.
    let many = vec!["26-01"; 400];
    let mut child = started(&school, &[&["export", "report"], many.as_slice()].concat());
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut String::new()).unwrap();
    send(&child, Signal::INT);
    out.read_to_string(&mut String::new()).unwrap();
    child.stdout = Some(out.into_inner());
    let (ended, said) = ended(child);
    assert_eq!(ended, Some(130), "{said}");
    assert!(said.contains("Готовые документы остались") && said.contains("из 400"), "{said}");
}
