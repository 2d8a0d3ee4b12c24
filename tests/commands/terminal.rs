//! The built program in a pseudo-terminal: from the staff list to a plan in force.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_talimger");
/// Far longer than anything takes; reached only when what is waited for never comes.
const LIMIT: Duration = Duration::from_secs(30);

struct Seat {
    writer: Box<dyn Write + Send>,
    screen: Arc<Mutex<vt100::Parser>>,
}

impl Seat {
    fn sees(&self, text: &str) {
        let began = Instant::now();
        while !self.shown().contains(text) {
            assert!(began.elapsed() < LIMIT, "«{text}» is not in\n{}", self.shown());
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn shown(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// Presses keys one after another, each when the one before was answered.
    fn press(&mut self, keys: &str, then: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
        self.sees(then);
    }
}

#[test]
fn the_built_program_leads_a_case_from_the_list_to_a_plan_in_force() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let list = format!("{}/tests/staff_lists/school.csv", env!("CARGO_MANIFEST_DIR"));
    let common = ["--data", data.to_str().unwrap(), "--lang", "ru"];
    let one_shot = |day: &str, rest: &[&str]| {
        let out = Command::new(PROGRAM)
            .args(common)
            .args(["--today", day])
            .args(rest)
            .env("XDG_STATE_HOME", folder.path())
            .output()
            .unwrap();
        String::from_utf8(out.stdout).unwrap()
    };
    one_shot("2026-11-24", &["import", &list, "--yes"]);

    let pty =
        native_pty_system().openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 }).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(common);
    command.args(["--today", "2026-09-07"]);
    command.env("TERM", "xterm-256color");
    command.env("XDG_STATE_HOME", folder.path());
    let mut child = pty.slave.spawn_command(command).unwrap();
    drop(pty.slave);
    let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 0)));
    let (mut reader, into) = (pty.master.try_clone_reader().unwrap(), Arc::clone(&screen));
    let read = thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(n @ 1..) = reader.read(&mut bytes) {
            into.lock().unwrap().process(&bytes[..n]);
        }
    });
    let mut seat = Seat { writer: pty.master.take_writer().unwrap(), screen };

    seat.sees("Алиева Д. Е.");
    seat.press("/", "показано");
    seat.press("алиева", "показано 1 из");
    seat.press("\r", "показано 1 из");
    seat.press("\r", "11.09.2026 утвердить план");
    seat.press("\r", "Набор критериев");
    seat.press("232132", "Внимание прежде всего");
    seat.press("\x13", "составить план (");
    seat.press("\r", "Новый план");
    seat.press("\x13", "Сохранено");
    seat.press("\t\t", "План: проект, редакция 1");
    seat.press("ы", "План на согласование");
    seat.press("\x13", "согласовать план (");
    seat.press("ф", "Согласование с бумаги");
    seat.press("\x13", "утвердить план (");
    seat.press("ф", "Утверждение с бумаги");
    seat.press("\x13", "второй (основной)");
    seat.writer.write_all(b"\x1b[21~").unwrap();
    assert!(child.wait().unwrap().success());
    // What the program wrote last is read once the terminal has nobody left on its other side.
    read.join().unwrap();
    assert!(!seat.screen.lock().unwrap().screen().alternate_screen(), "the screen is given back");

    let status = one_shot("2026-09-07", &["status", "--json"]);
    assert!(status.contains(r#""2":1"#), "{status}");
    assert!(one_shot("2026-09-07", &["cases", "--json", "алиева"]).contains(r#""stage":"2""#));
    assert!(one_shot("2026-09-07", &["export", "plan", "01"]).contains("УТВЕРЖДАЮ"));
}
