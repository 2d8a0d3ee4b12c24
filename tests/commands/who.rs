//! Who is in, told to whoever looks after the store.

use super::School;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use serde_json::json;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// Far longer than anything takes; reached only when what is waited for never comes.
const LIMIT: Duration = Duration::from_secs(30);

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
    school.run("who").ends(0).answers("Орлова В. П. (zavuch), запись списком, процесс 4242");
    let holder = &school.json("who --json")["holder"];
    let expected = json!({
        "login": "zavuch", "name": "Орлова Вера Павловна", "pid": 4242, "doing": "importing",
    });
    assert_eq!(holder, &expected);
}

/// The screens over a school, in a pseudo-terminal.
struct Screens {
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    drawn: vt100::Parser,
    _terminal: Box<dyn MasterPty + Send>,
}

fn screens(school: &School) -> Screens {
    let size = PtySize { rows: 24, cols: 120, pixel_width: 0, pixel_height: 0 };
    let pty = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_talimger"));
    command.args(["--lang", "en", "--data"]);
    command.arg(school.path("school"));
    command.env("HOME", school.path(""));
    command.env("TERM", "xterm-256color");
    command.env("SSH_CONNECTION", "10.0.0.7 50022 10.0.0.1 22");
    let child = pty.slave.spawn_command(command).unwrap();
    let (mut reader, (pieces, output)) = (pty.master.try_clone_reader().unwrap(), channel());
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(read @ 1..) = reader.read(&mut bytes) {
            let _nobody_looks = pieces.send(bytes[..read].to_vec());
        }
    });
    Screens { child, output, drawn: vt100::Parser::new(24, 120, 0), _terminal: pty.master }
}

impl Screens {
    /// Waits until a text is on the screen.
    fn sees(&mut self, text: &str) {
        while !self.drawn.screen().contents().contains(text) {
            let piece = self.output.recv_timeout(LIMIT);
            let piece =
                piece.unwrap_or_else(|_| panic!("«{text}» is not in\n{}", self.drawn.screen().contents()));
            self.drawn.process(&piece);
        }
    }

    fn dies(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn an_open_screen_is_told_for_as_long_as_it_is_open() {
    let school = School::of_august();
    let mut screens = screens(&school);
    screens.sees("Алиева");
    let answer = school.json("who --json");
    assert_eq!(answer["sessions"][0]["pid"], json!(screens.child.process_id()));
    assert_eq!(answer["sessions"][0]["host"], "10.0.0.7");
    school.run("who").ends(0).answers("с адреса 10.0.0.7");
    let folder = school.path("school/sessions");
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap();
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, 0o660);
    screens.dies();
    assert_eq!(school.json("who --json")["sessions"], json!([]));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "what it left is cleared away");
}

#[test]
fn who_comes_second_sees_that_another_is_in() {
    let school = School::of_august();
    let mut first = screens(&school);
    first.sees("Алиева");
    let mut second = screens(&school);
    second.sees("1 more in");
    first.sees("1 more in");
    first.dies();
    second.dies();
}
