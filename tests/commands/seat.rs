//! A person before the built program, in a pseudo-terminal.

use super::line::assert_asks_nothing;
use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_talimger");
/// Far longer than anything takes; reached only when what is waited for never comes.
const LIMIT: Duration = Duration::from_secs(60);

/// The program with its terminal.
pub struct Seat {
    writer: Box<dyn Write + Send>,
    screen: Arc<Mutex<vt100::Parser>>,
    /// Every byte that the program wrote.
    written: Arc<Mutex<Vec<u8>>>,
    child: Box<dyn Child + Send + Sync>,
    reading: Option<JoinHandle<()>>,
}

impl Seat {
    /// Starts the screens over a data directory, on a day, in Russian, with a state directory of its own.
    pub fn at(data: &Path, day: &str, state: &Path) -> Self {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["--data", data.to_str().unwrap(), "--lang", "ru", "--today", day]);
        command.env("XDG_STATE_HOME", state);
        Self::before(command)
    }

    /// Starts a program in a terminal.
    pub fn before(command: CommandBuilder) -> Self {
        Self::before_a("xterm-256color", command)
    }

    /// Starts a program in a terminal of this kind.
    pub fn before_a(terminal: &str, mut command: CommandBuilder) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pty = native_pty_system().openpty(size).unwrap();
        command.env("TERM", terminal);
        let child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(24, 80, 0)));
        let written = Arc::new(Mutex::new(Vec::new()));
        let (into, all) = (Arc::clone(&screen), Arc::clone(&written));
        let mut reader = pty.master.try_clone_reader().unwrap();
        let reading = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(n @ 1..) = reader.read(&mut bytes) {
                into.lock().unwrap().process(&bytes[..n]);
                all.lock().unwrap().extend_from_slice(&bytes[..n]);
            }
        });
        Self { writer: pty.master.take_writer().unwrap(), screen, written, child, reading: Some(reading) }
    }

    /// Sends the program a signal from outside.
    pub fn signal(&self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        let sent = std::process::Command::new("kill").args(["-s", name, &pid]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits until the program has ended; returns whether well, and all that it wrote.
    pub fn ends(mut self) -> (bool, Vec<u8>) {
        let ended = self.child.wait().unwrap().success();
        self.reading.take().unwrap().join().unwrap();
        let written = self.written.lock().unwrap().clone();
        (ended, written)
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    pub fn sees(&self, text: &str) {
        self.comes_to(&format!("«{text}»"), |shown| shown.contains(text));
    }

    /// Waits until the screen no longer shows a text.
    #[track_caller]
    pub fn sees_no_more(&self, text: &str) {
        self.comes_to(&format!("no «{text}»"), |shown| !shown.contains(text));
    }

    /// Waits until what is shown is as it should be.
    #[track_caller]
    pub fn comes_to(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        let began = Instant::now();
        while !is_so(&self.shown()) {
            assert!(began.elapsed() < LIMIT, "{what} never came:\n{}", self.shown());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until the program listens to the mouse, or no more.
    #[track_caller]
    pub fn comes_to_listen(&self, listens: bool) {
        let began = Instant::now();
        while self.listens() != listens {
            assert!(began.elapsed() < LIMIT, "the mouse: {}\n{}", self.listens(), self.shown());
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn listens(&self) -> bool {
        self.screen.lock().unwrap().screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None
    }

    /// Presses the left button over the first place that shows a text.
    #[track_caller]
    pub fn clicks(&mut self, text: &str) {
        let shown = self.shown();
        let (row, column) = shown
            .lines()
            .enumerate()
            .find_map(|(row, line)| Some((row + 1, line[..line.find(text)?].chars().count() + 1)))
            .unwrap_or_else(|| panic!("«{text}» is not in\n{shown}"));
        self.types(&format!("\u{1b}[<0;{column};{row}M\u{1b}[<0;{column};{row}m"));
    }

    /// What is on the screen now.
    pub fn shown(&self) -> String {
        self.screen.lock().unwrap().screen().contents()
    }

    /// The row that is selected.
    pub fn selected(&self) -> String {
        let shown = self.shown();
        shown.lines().find(|line| line.starts_with('>')).unwrap_or_default().to_owned()
    }

    /// Types keys.
    pub fn types(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Presses keys one after another, each when the one before was answered.
    #[track_caller]
    pub fn press(&mut self, keys: &str, then: &str) {
        self.types(keys);
        self.sees(then);
    }

    /// Leaves with F10, and waits until the terminal is given back.
    #[track_caller]
    pub fn leaves(mut self) {
        self.types("\x1b[21~");
        self.leaves_by_itself();
    }

    /// Waits for the end, and until the terminal is given back.
    #[track_caller]
    pub fn leaves_by_itself(mut self) {
        let began = Instant::now();
        let ended = loop {
            if let Some(ended) = self.child.try_wait().unwrap() {
                break ended;
            }
            assert!(began.elapsed() < LIMIT, "it never left:\n{}", self.shown());
            thread::sleep(Duration::from_millis(5));
        };
        assert!(ended.success());
        // What the program wrote last is read once the terminal has nobody left on its other side.
        self.reading.take().unwrap().join().unwrap();
        assert!(!self.screen.lock().unwrap().screen().alternate_screen(), "the screen is given back");
        assert!(!self.listens(), "the mouse is given back");
        assert_asks_nothing(&self.written.lock().unwrap());
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
    }
}
