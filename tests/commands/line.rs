//! A line to the built program that can break, change its size, and be read to the last byte.

use super::School;
use super::seat::PROGRAM;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcgetattr, tcsetwinsize};
use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Far longer than anything takes; reached only when what is waited for never comes.
const LIMIT: Duration = Duration::from_secs(60);

/// Whether the terminal is the one whose end the system tells by a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terminal {
    Controlling,
    Other,
}

/// The program at the far end of a line, with the terminal at this one.
pub struct Line {
    master: Option<OwnedFd>,
    terminal: File,
    before: String,
    child: Child,
    shown: vt100::Parser,
    written: Vec<u8>,
    drafts: PathBuf,
}

impl Line {
    /// Starts the screens over a school, in a window of 80×24.
    pub fn to(school: &School) -> Self {
        Self::with(school, Terminal::Controlling, &[])
    }

    /// Starts them in an environment, before a terminal of a kind.
    pub fn with(school: &School, kind: Terminal, environment: &[(&str, &str)]) -> Self {
        Self::running(school, "", kind, environment)
    }

    /// Starts a command, or the screens where it is empty.
    pub fn running(school: &School, arguments: &str, kind: Terminal, environment: &[(&str, &str)]) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let open = || File::options().read(true).write(true).custom_flags(NOCTTY).open(&name).unwrap();
        tcsetwinsize(&master, size(80, 24)).unwrap();
        let mut command = Command::new("setsid");
        if kind == Terminal::Controlling {
            command.arg("--ctty");
        }
        let (data, state) = (school.path("school"), school.path("state"));
        command.arg(PROGRAM).args(["--lang", "ru", "--today", school.day, "--data"]).arg(data);
        command.args(arguments.split_whitespace());
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", school.path("")).env("XDG_STATE_HOME", &state);
        command.env("TERM", "xterm-256color").env("LANG", "C.UTF-8").envs(environment.iter().copied());
        command.current_dir(school.path(""));
        let terminal = open();
        let before = format!("{:?}", tcgetattr(&terminal).unwrap());
        let child = command.stdin(open()).stdout(open()).stderr(Stdio::from(open())).spawn().unwrap();
        Self {
            master: Some(master),
            terminal,
            before,
            child,
            shown: vt100::Parser::new(24, 80, 0),
            written: Vec::new(),
            drafts: state.join("talimger/drafts"),
        }
    }

    /// Takes what the program has written, if anything comes in that time; says whether something came.
    fn takes(&mut self, patience: Duration) -> bool {
        let Some(master) = &self.master else { return false };
        let mut line = [PollFd::new(master, PollFlags::IN)];
        let patience = Timespec::try_from(patience).unwrap();
        if poll(&mut line, Some(&patience)).unwrap_or(0) == 0 {
            return false;
        }
        let mut bytes = [0; 4096];
        match rustix::io::read(master, &mut bytes) {
            Ok(read @ 1..) => {
                self.shown.process(&bytes[..read]);
                self.written.extend_from_slice(&bytes[..read]);
                true
            }
            Ok(_) | Err(_) => false,
        }
    }

    /// Waits until what is shown is as it should be.
    #[track_caller]
    pub fn comes_to(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let began = Instant::now();
        while !is_so(self.shown.screen()) {
            assert!(began.elapsed() < LIMIT, "{what} never came:\n{}", self.shown());
            self.takes(Duration::from_millis(100));
        }
    }

    /// Waits until the screen shows a text.
    #[track_caller]
    pub fn sees(&mut self, text: &str) {
        self.comes_to(&format!("«{text}»"), |screen| screen.contents().contains(text));
    }

    /// Waits until the screen no longer shows a text.
    #[track_caller]
    pub fn sees_no_more(&mut self, text: &str) {
        self.comes_to(&format!("no «{text}»"), |screen| !screen.contents().contains(text));
    }

    /// Waits until something outside the screen is so.
    #[track_caller]
    pub fn waits_until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !is_so(self) {
            assert!(began.elapsed() < LIMIT, "{what} never came:\n{}", self.shown());
            self.takes(Duration::from_millis(20));
        }
    }

    pub fn shown(&self) -> String {
        self.shown.screen().contents()
    }

    /// What is shown once a frame asked for now is there to its last letter, whichever keys went before.
    pub fn redrawn(&mut self) -> String {
        let frames = self.frames();
        self.types("\u{c}");
        // The window is emptied first, and the foot of the screen comes last.
        let is_whole = |line: &Self| line.frames() > frames && line.shown().contains("F10");
        self.waits_until("a whole frame", is_whole);
        self.shown().lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }

    /// Takes all that was written until now.
    pub fn takes_all(&mut self) {
        while self.takes(Duration::ZERO) {}
    }

    /// Takes what comes for so long.
    pub fn listens(&mut self, time: Duration) {
        let began = Instant::now();
        while began.elapsed() < time {
            self.takes(time.saturating_sub(began.elapsed()));
        }
    }

    /// The row that is selected.
    pub fn selected(&self) -> String {
        self.shown().lines().find(|line| line.starts_with('>')).unwrap_or_default().to_owned()
    }

    pub fn cursor_row(&self) -> u16 {
        self.shown.screen().cursor_position().0
    }

    /// Types bytes as they are.
    pub fn types(&mut self, keys: &str) {
        let mut rest = keys.as_bytes();
        while !rest.is_empty() {
            let master = self.master.as_ref().expect("the line holds");
            let written = rustix::io::write(master, &rest[..rest.len().min(1024)]).unwrap();
            rest = &rest[written..];
        }
    }

    /// Types keys, and waits for what they lead to.
    #[track_caller]
    pub fn press(&mut self, keys: &str, then: &str) {
        self.types(keys);
        self.sees(then);
    }

    /// Pastes a text as a terminal does.
    pub fn pastes(&mut self, text: &str) {
        self.types(&format!("\u{1b}[200~{text}\u{1b}[201~"));
    }

    /// Makes the window another size; nothing of what was drawn before stays.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        // Of one column or one row the emulator itself can make nothing: it gets one more.
        self.shown = vt100::Parser::new(rows.max(2), columns.max(2), 0);
        tcsetwinsize(self.master.as_ref().unwrap(), size(columns, rows)).unwrap();
    }

    /// Forgets what was drawn, as a terminal over which something else has written.
    pub fn is_written_over(&mut self) {
        self.shown = vt100::Parser::new(24, 80, 0);
        self.shown.process(b"\x1b[?1049h");
    }

    pub fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &pid]).status().unwrap().success());
    }

    /// The line breaks: nobody holds the terminal's other side any more.
    pub fn breaks(&mut self) {
        self.master = None;
    }

    /// Waits for the end, with the number that a shell would see.
    #[track_caller]
    pub fn ends(&mut self) -> i32 {
        let began = Instant::now();
        let status: ExitStatus = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(began.elapsed() < LIMIT, "it never ended:\n{}", self.shown());
            if !self.takes(Duration::from_millis(20)) {
                std::thread::yield_now();
            }
        };
        while self.takes(Duration::from_millis(50)) {}
        // Who is killed may be cut short in the middle of an order.
        if status.signal().is_none() {
            assert_asks_nothing(&self.written);
        }
        status.code().or(status.signal().map(|signal| 128 + signal)).unwrap()
    }

    /// Checks that the terminal is as it was before the program.
    #[track_caller]
    pub fn assert_given_back(&self) {
        let screen = self.shown.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert!(!screen.bracketed_paste(), "bracketed paste is off");
        assert_eq!(format!("{:?}", tcgetattr(&self.terminal).unwrap()), self.before, "raw mode is off");
    }

    /// Everything that was written to the terminal.
    pub fn written(&self) -> &[u8] {
        &self.written
    }

    /// How many frames were drawn, and screens cleared: a frame that changes more than the cursor ends in the
    /// usual colours.
    pub fn frames(&self) -> usize {
        let text = String::from_utf8_lossy(&self.written).into_owned();
        let signs = ["\u{1b}[39m\u{1b}[49m\u{1b}[59m\u{1b}[0m", "\u{1b}[2J"];
        signs.map(|sign| text.matches(sign).count()).iter().sum()
    }

    /// The drafts that lie on the disk, as they stand there.
    pub fn drafts(&self) -> Vec<String> {
        let folders = fs::read_dir(&self.drafts).into_iter().flatten();
        let files = folders.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
        let paths = files.map(|file| file.unwrap().path());
        // Beside them lies what is remembered of the user, which nobody typed.
        let drafts = paths.filter(|path| {
            path.extension() == Some("json".as_ref()) && path.file_stem() != Some("remembered".as_ref())
        });
        drafts.map(|path| fs::read_to_string(path).unwrap_or_default()).collect()
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _waited_for_already = self.child.wait();
    }
}

/// Opening a terminal does not make it the tests' own.
const NOCTTY: i32 = 0o400;

fn size(columns: u16, rows: u16) -> Winsize {
    Winsize { ws_col: columns, ws_row: rows, ws_xpixel: 0, ws_ypixel: 0 }
}

/// The orders after `ESC [` that a text of bytes gives to a terminal, each with its last letter.
pub fn orders(written: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(written).into_owned();
    let after = text.split("\u{1b}[").skip(1);
    after
        .map(|it| {
            it.chars()
                .take_while(|c| !c.is_ascii_alphabetic() && *c != '~')
                .chain(it.chars().find(|c| c.is_ascii_alphabetic() || *c == '~'))
                .collect()
        })
        .collect()
}

/// Checks that nothing was written to a terminal that it would answer, and nothing that it may not know.
#[track_caller]
pub fn assert_asks_nothing(written: &[u8]) {
    // The window, the cursor, pastes, and the mouse for who switched it on.
    const MODES: [&str; 8] = ["?1049", "?25", "?2004", "?1000", "?1002", "?1003", "?1006", "?1015"];
    for order in orders(written) {
        let (rest, last) = order.split_at(order.len().saturating_sub(1));
        let is_known = match last {
            "H" | "m" | "J" | "K" => rest.chars().all(|c| c.is_ascii_digit() || c == ';'),
            "h" | "l" => MODES.contains(&rest),
            _ => false,
        };
        assert!(is_known, "«ESC [ {order}» was written");
    }
    let text = String::from_utf8_lossy(written).into_owned();
    let others = text.match_indices('\u{1b}').map(|(at, _)| text[at + 1..].chars().next());
    assert!(others.into_iter().all(|next| next == Some('[')), "an escape that is no CSI was written");
}
