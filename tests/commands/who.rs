//! Who is in, told to whoever looks after the store.

use super::School;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use serde_json::json;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;

#[test]
fn where_nobody_is_in_the_place_is_told_all_the_same() {
    let school = School::of_august();
    school.run("who").ends(0).answers("Данные только для").answers("Экраны ни у кого не открыты");
    let answer = school.json("who --json");
    assert_eq!(answer["private"], true);
    assert_eq!((&answer["sessions"], &answer["holder"]), (&json!([]), &json!(null)));
    assert_eq!(answer["data"], json!(school.path("school")));
}

#[test]
fn before_the_school_is_there_nothing_is_made() {
    let school = School::new();
    school.run("who").ends(0).answers("Данных ещё нет");
    assert!(!school.path("school").exists());
}

#[test]
fn who_holds_the_store_is_told_with_what_they_do() {
    let school = School::of_august();
    let mut lock = File::options().write(true).open(school.path("school/lock")).unwrap();
    lock.lock().unwrap();
    lock.write_all(b"4242 importing zavuch\n").unwrap();
    school.run("who").ends(0).answers("Орлова В. П. (zavuch), загружает список, процесс 4242");
    let holder = &school.json("who --json")["holder"];
    let expected = json!({
        "login": "zavuch", "name": "Орлова Вера Павловна", "pid": 4242, "doing": "importing",
    });
    assert_eq!(holder, &expected);
}

#[test]
fn an_open_screen_is_told_for_as_long_as_it_is_open() {
    let school = School::of_august();
    let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pty = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_talimger"));
    command.arg("--data");
    command.arg(school.path("school"));
    command.env("HOME", school.path(""));
    command.env("TERM", "xterm-256color");
    command.env("SSH_CONNECTION", "10.0.0.7 50022 10.0.0.1 22");
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    // Its seat is taken before its first frame.
    let mut reader = pty.master.try_clone_reader().unwrap();
    assert!(reader.read(&mut [0; 4096]).unwrap() > 0);
    let drained = std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()).ok());
    while school.json("who --json")["sessions"] == json!([]) {
        assert!(child.try_wait().unwrap().is_none(), "the screens are open");
    }
    let answer = school.json("who --json");
    assert_eq!(answer["sessions"][0]["pid"], json!(child.process_id()));
    assert_eq!(answer["sessions"][0]["host"], "10.0.0.7");
    school.run("who").ends(0).answers("с адреса 10.0.0.7");
    let folder = school.path("school/sessions");
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, 0o660);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(school.json("who --json")["sessions"], json!([]));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "what it left is cleared away");
    drop(pty.master);
    drained.join().unwrap();
}
