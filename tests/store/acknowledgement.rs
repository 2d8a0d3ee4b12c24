//! Is a change on the disk, and in the digest, before anybody is told that it was kept?
//!
//! The system calls of the built program tell it. Where there is no `strace` that is said, and only the
//! steps of the engine itself are looked at.

use std::path::Path;
use std::process::Command;

const LINE: &str = r#"{"do":"register-person","name":"Тестова Айгерим"}"#;

/// The system calls of `talimger apply` with one line, in their order; none where they cannot be watched.
fn calls(folder: &Path) -> Option<Vec<String>> {
    let list = folder.join("list.csv");
    std::fs::write(&list, include_bytes!("../staff_lists/august.csv")).unwrap();
    std::fs::write(folder.join("line.jsonl"), LINE).unwrap();
    let program = env!("CARGO_BIN_EXE_talimger");
    let on = |command: &mut Command| {
        command.current_dir(folder).env("HOME", folder).args(["--data", "data", "--today", "2026-11-23"]);
    };
    let mut import = Command::new(program);
    on(&mut import);
    assert!(import.args(["import", "--yes", "list.csv"]).output().unwrap().status.success());
    let mut watched = Command::new("strace");
    watched.args([
        "-f",
        "-y",
        "-o",
        "trace",
        "-e",
        "trace=pwrite64,fdatasync,rename,renameat,renameat2,write",
    ]);
    watched.arg(program);
    on(&mut watched);
    let ended = watched.args(["apply", "line.jsonl"]).output().ok()?;
    if !ended.status.success() {
        println!("strace cannot watch here: {}", String::from_utf8_lossy(&ended.stderr));
        return None;
    }
    let trace = std::fs::read(folder.join("trace")).unwrap();
    Some(String::from_utf8_lossy(&trace).lines().map(str::to_owned).collect())
}

#[test]
fn the_log_is_synced_and_the_digest_in_place_before_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let Some(calls) = calls(folder.path()) else {
        return println!("skipped: no strace");
    };
    let last = |parts: &[&str]| {
        let found = calls.iter().rposition(|call| parts.iter().all(|part| call.contains(part)));
        found.unwrap_or_else(|| panic!("no {parts:?} in\n{}", calls.join("\n")))
    };
    // What the engine still puts in order when it is closed comes later, and is nobody's change.
    let shown = last(&["write(", "/digest.new>"]);
    let written = calls[..shown].iter().rposition(|call| call.contains("pwrite64")).unwrap();
    let synced = last(&["fdatasync(", "/store/db>"]);
    let renamed = last(&["rename", "/digest.new\"", "/digest\""]);
    let answered = last(&["write(1<", "line"]);
    assert!(written < synced, "{}", calls.join("\n"));
    assert!(synced < renamed, "{}", calls.join("\n"));
    assert!(renamed < answered, "{}", calls.join("\n"));
}
