//! Commands share the store with whoever holds it, and with whoever tampers with its lock.

use super::School;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::Barrier;
use std::thread;

const LINE: &[u8] = b"{\"do\":\"register-person\",\"name\":\"\xd0\xa2\xd0\xb5\xd1\x81\xd1\x82\"}\n";

#[test]
fn a_command_that_has_waited_for_a_held_store_says_who_holds_it() {
    let school = School::of_august();
    school.put("line", LINE);
    let mut lock = File::options().write(true).open(school.path("school/lock")).unwrap();
    lock.lock().unwrap();
    lock.write_all(b"4242 importing zavuch\n").unwrap();
    school.run("apply line").ends(3).says("zavuch");
    drop(lock);
    school.run("apply line").ends(0);
}

#[test]
fn another_program_that_locks_the_file_is_waited_for_as_well() {
    let school = School::of_august();
    school.put("line", LINE);
    let mut command = Command::new("flock");
    command.arg(school.path("school/lock")).args(["sh", "-c", "echo locked; cat"]);
    let Ok(mut other) = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn() else {
        eprintln!("skipped: there is no flock here");
        return;
    };
    BufReader::new(other.stdout.take().unwrap()).read_line(&mut String::new()).unwrap();
    school.run("apply line").ends(3).says("другим сеансом");
    drop(other.stdin.take());
    other.wait().unwrap();
    school.run("apply line").ends(0);
}

#[test]
fn the_line_for_a_prompt_and_the_lists_need_no_lock() {
    let school = School::of_august();
    let lock = File::options().write(true).open(school.path("school/lock")).unwrap();
    lock.lock().unwrap();
    let school = school.on("2026-09-14");
    assert!(school.run("status --short").ends(0).out.contains("просрочено"));
    school.run("status").ends(0).answers("Алиева");
    school.run("cases").ends(0).answers("Алиева");
}

/// Sends so many lines, each for itself, and returns the revisions that were acknowledged.
fn registers(school: &School, name: &str, lines: usize) -> Vec<u64> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().env("HOME", school.path("")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.arg("--data").arg(school.path("school")).args(["apply", "-"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let revisions = (0..lines).map(|number| {
        writeln!(input, "{{\"do\":\"register-person\",\"name\":\"{name} {number}\"}}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        serde_json::from_str::<Value>(&answer).unwrap()["revision"].as_u64().unwrap()
    });
    let revisions = revisions.collect();
    drop(input);
    assert!(child.wait().unwrap().success());
    revisions
}

#[test]
fn a_lock_file_deleted_under_several_processes_lets_no_two_in_at_once() {
    let (school, lines) = (School::of_august(), 12);
    let (started, names) = (Barrier::new(4), ["Первый", "Второй", "Третий"]);
    let revisions: Vec<u64> = thread::scope(|scope| {
        let (school, started) = (&school, &started);
        let working = names.map(|name| {
            scope.spawn(move || {
                started.wait();
                registers(school, name, lines)
            })
        });
        started.wait();
        while working.iter().any(|it| !it.is_finished()) {
            let _ = fs::remove_file(school.path("school/lock"));
            let _ = fs::remove_file(school.path("school/lock.next"));
            thread::yield_now();
        }
        working.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    let distinct: BTreeSet<u64> = revisions.iter().copied().collect();
    assert_eq!(distinct.len(), names.len() * lines, "each was given a revision of its own");
    let first = distinct.first().unwrap();
    assert!(distinct.iter().copied().eq(*first..first + distinct.len() as u64), "none was written over");
}
