//! The terminal is given back whatever happens, and nothing is ever asked of it.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rstest::rstest;
use talimger::app::key::Code;
use talimger::shell::drafts::{Pending, Slot};
use talimger::shell::events::{Console, Events, Happened, Patience};
use talimger::shell::terminal::Screen;
use talimger::shell::{panics, signals};
use vt100::MouseProtocolMode;

const DRAFT: &str = "TALIMGER_TEST_DRAFT";

thread_local! {
    static IN_LEASE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// The program of these tests: shows a word a key, and ends as it is told to.
#[test]
#[ignore = "runs inside the pseudo-terminals of the tests below"]
fn inside() {
    let path = PathBuf::from(std::env::var_os(DRAFT).expect("started by a test"));
    let slot = Slot::default();
    slot.put(Some(Pending { path, bytes: "несохранённое".into() }));
    signals::watch(slot.clone()).unwrap();
    panics::install(slot, || IN_LEASE.get());
    let mut screen = Screen::open().unwrap();
    let (_desk, answers) = mpsc::channel::<()>();
    let began = Instant::now();
    let mut events = Events::new(Console, answers, move || began.elapsed());
    let mut word = "готово".to_owned();
    loop {
        screen.draw(|frame| frame.render_widget(word.as_str(), frame.area())).unwrap();
        for happened in events.next(Patience::Resting(Duration::from_secs(60))).unwrap() {
            match happened {
                Happened::Keys(keys) => match keys.last().unwrap().key.code {
                    Code::Char('q') => return,
                    Code::Char('p') => panic!("сломалось"),
                    Code::Char('t') => {
                        std::thread::spawn(|| panic!("сломалось"));
                    }
                    Code::Char('r') => screen.repaint().unwrap(),
                    Code::Char('m') => {
                        screen.listen_to_mouse(true).unwrap();
                        word = "слушает".into();
                    }
                    Code::Char('n') => {
                        screen.listen_to_mouse(false).unwrap();
                        word = "отпустил".into();
                    }
                    Code::Char('e') => {
                        screen.lend(|| Command::new("echo").arg("редактор").status()).unwrap().unwrap();
                        word = "вернулось".into();
                    }
                    Code::Char('d') => {
                        IN_LEASE.set(true);
                        std::panic::catch_unwind(|| panic!("повреждено")).unwrap_err();
                        IN_LEASE.set(false);
                        word = "поймано".into();
                    }
                    other => word = other.to_string(),
                },
                Happened::Mouse { place: (column, row), .. } => word = format!("{column}:{row}"),
                Happened::Paste(text) => word = format!("<{text}>"),
                Happened::Resized { columns, rows } => word = format!("{columns}x{rows}"),
                Happened::Desk(()) => {}
            }
        }
    }
}

struct Session {
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<Vec<u8>>,
    seen: Vec<u8>,
    settings_before: String,
    folder: tempfile::TempDir,
}

impl Session {
    fn start() -> Self {
        let size = PtySize { rows: 5, cols: 40, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let settings_before = format!("{:?}", pair.master.get_termios());
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "framework::terminal::inside", "--ignored", "--nocapture", "--quiet"]);
        command.env(DRAFT, folder.path().join("drafts/visit"));
        command.env("RUST_BACKTRACE", "0");
        let child = pair.slave.spawn_command(command).unwrap();
        let keys = pair.master.take_writer().unwrap();
        let output = listen(pair.master.try_clone_reader().unwrap());
        let mut session = Self {
            master: Some(pair.master),
            keys: Some(keys),
            child,
            output,
            seen: Vec::new(),
            settings_before,
            folder,
        };
        session.wait_for("готово");
        session
    }

    fn draft(&self) -> PathBuf {
        self.folder.path().join("drafts/visit")
    }

    fn type_in(&mut self, bytes: &str) {
        let keys = self.keys.as_mut().unwrap();
        keys.write_all(bytes.as_bytes()).unwrap();
        keys.flush().unwrap();
    }

    fn screen(&self) -> vt100::Parser {
        let mut parser = vt100::Parser::new(5, 40, 0);
        parser.process(&self.seen);
        parser
    }

    /// Waits until a word stands on the screen, however slow the machine.
    fn wait_for(&mut self, word: &str) {
        while !self.screen().screen().contents().contains(word) {
            let more = self.output.recv_timeout(Duration::from_secs(60));
            let more = more.unwrap_or_else(|_| panic!("no «{word}» in {}", self.text()));
            self.seen.extend(more);
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.seen).into_owned()
    }

    fn signal(&self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// Waits for the end; returns the exit code.
    fn end(&mut self) -> u32 {
        let code = self.child.wait().unwrap().exit_code();
        while let Ok(more) = self.output.recv_timeout(Duration::from_millis(300)) {
            self.seen.extend(more);
        }
        code
    }

    fn assert_given_back(&self) {
        let parser = self.screen();
        assert!(!parser.screen().alternate_screen());
        assert!(!parser.screen().bracketed_paste());
        assert_eq!(parser.screen().mouse_protocol_mode(), MouseProtocolMode::None);
        assert!(!parser.screen().hide_cursor());
        let settings = format!("{:?}", self.master.as_ref().unwrap().get_termios());
        assert_eq!(settings, self.settings_before, "raw mode is left");
    }
}

fn listen(mut from: Box<dyn Read + Send>) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(read @ 1..) = from.read(&mut bytes) {
            if sender.send(bytes[..read].to_vec()).is_err() {
                return;
            }
        }
    });
    receiver
}

fn contents(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

#[test]
fn leaving_gives_the_terminal_back() {
    let mut session = Session::start();
    assert!(session.screen().screen().alternate_screen());
    session.type_in("q");
    assert_eq!(session.end(), 0);
    session.assert_given_back();
}

#[rstest]
#[case("TERM", 143)]
#[case("INT", 130)]
#[case("HUP", 129)]
fn a_signal_saves_the_draft_and_gives_the_terminal_back(#[case] signal: &str, #[case] code: u32) {
    let mut session = Session::start();
    session.signal(signal);
    assert_eq!(session.end(), code);
    session.assert_given_back();
    assert_eq!(contents(&session.draft()), "несохранённое");
}

#[rstest]
#[case::by_leaving("q", None)]
#[case::by_a_panic("p", None)]
#[case::by_a_signal("", Some("TERM"))]
fn a_mouse_that_was_listened_to_is_given_back(#[case] key: &str, #[case] signal: Option<&str>) {
    let mut session = Session::start();
    session.type_in("m");
    // The sign that it listens: a press arrives.
    session.type_in("\x1b[<0;12;3M");
    session.wait_for("11:2");
    assert_eq!(session.screen().screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    session.type_in(key);
    signal.into_iter().for_each(|signal| session.signal(signal));
    session.end();
    session.assert_given_back();
}

#[test]
fn another_program_gets_a_terminal_without_a_mouse_and_the_screens_get_theirs_back() {
    let mut session = Session::start();
    session.type_in("m");
    session.wait_for("слушает");
    session.type_in("e");
    session.wait_for("вернулось");
    let text = session.text();
    let lent = text.find("редактор").unwrap();
    let off = text.find("\x1b[?1000l").unwrap();
    assert!(off < lent, "{text}");
    assert!(text[lent..].contains("\x1b[?1000h"), "{text}");
    session.type_in("n");
    session.wait_for("отпустил");
    assert_eq!(session.screen().screen().mouse_protocol_mode(), MouseProtocolMode::None);
    session.type_in("q");
    session.end();
    session.assert_given_back();
}

#[test]
fn a_broken_line_saves_the_draft_and_ends_the_program() {
    let mut session = Session::start();
    session.keys = None;
    session.master = None;
    // The reader still holds the terminal: the line breaks for the program by the signal alone.
    session.signal("HUP");
    assert_eq!(session.end(), 129);
    assert_eq!(contents(&session.draft()), "несохранённое");
}

#[test]
fn a_panic_saves_the_draft_and_is_read_on_the_shells_own_screen() {
    let mut session = Session::start();
    session.type_in("p");
    assert_ne!(session.end(), 0);
    session.assert_given_back();
    let text = session.text();
    let given_back = text.find("\x1b[?1049l").unwrap();
    assert!(text.find("сломалось").unwrap() > given_back, "{text}");
    assert_eq!(contents(&session.draft()), "несохранённое");
}

/// The screens would wait for an answer that nobody gives, before a terminal that is not theirs any more.
#[test]
fn a_panic_on_another_thread_ends_the_program_too() {
    let mut session = Session::start();
    session.type_in("t");
    assert_eq!(session.end(), 101);
    session.assert_given_back();
    assert!(session.text().contains("сломалось"));
    assert_eq!(contents(&session.draft()), "несохранённое");
}

#[test]
fn a_caught_panic_of_the_store_neither_prints_nor_takes_the_screens_away() {
    let mut session = Session::start();
    session.type_in("d");
    session.wait_for("поймано");
    assert!(session.screen().screen().alternate_screen());
    assert!(!session.text().contains("повреждено"));
    session.type_in("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn nothing_is_asked_of_the_terminal_and_no_keyboard_protocol_is_switched_on() {
    let mut session = Session::start();
    session.type_in("r");
    session.type_in("й");
    session.wait_for("й");
    session.type_in("q");
    session.end();
    for asked in ["\x1b[6n", "\x1b[c", "\x1b[?u", "\x1b[>", "\x1b]10;?", "\x1b[?1000h"] {
        assert!(!session.text().contains(asked), "{asked:?}");
    }
}

#[test]
fn pastes_are_marked_while_the_terminal_is_ours_and_no_longer() {
    let mut session = Session::start();
    session.type_in("q");
    session.end();
    let text = session.text();
    let (on, off) = (text.find("\x1b[?2004h"), text.rfind("\x1b[?2004l"));
    assert!(on.is_some() && off > on, "{on:?} {off:?}");
}

#[test]
fn a_pasted_text_arrives_whole_and_clean() {
    let mut session = Session::start();
    session.type_in("\x1b[200~один\rи\u{306}\x07\x1b[201~");
    session.wait_for("<один");
    assert!(!session.text().contains('\x07'));
    session.type_in("q");
    session.end();
}

#[test]
fn another_size_is_noticed() {
    let mut session = Session::start();
    let size = PtySize { rows: 4, cols: 30, pixel_width: 0, pixel_height: 0 };
    session.master.as_ref().unwrap().resize(size).unwrap();
    session.wait_for("30x4");
    session.type_in("q");
    assert_eq!(session.end(), 0);
}
