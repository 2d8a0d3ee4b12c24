//! How long does a person wait? The program in a pseudo-terminal, in turn with `hello`: `benches/README.md`.
//!
//! ```text
//! start    exec → the last piece of output before silence
//! key      Down written → the first piece of the answer
//! hundred  a hundred Downs in one write → the last piece of the answer
//! quit     `q` written → the process is gone
//! ```

mod sizes;

use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const SILENCE: Duration = Duration::from_millis(120);
const ROUNDS: usize = 15;
const DOWN: &[u8] = b"\x1b[B";

/// A program under the eyes of a clock.
struct Watched {
    child: Box<dyn Child + Send + Sync>,
    keys: Box<dyn Write + Send>,
    pieces: Receiver<(Instant, usize)>,
    _line: Box<dyn portable_pty::MasterPty + Send>,
}

/// What came after something was written: when the first and the last piece, and how many bytes.
struct Answer {
    first: Duration,
    last: Duration,
    bytes: usize,
}

impl Watched {
    fn start(command: &[String]) -> (Self, Answer) {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut builder = CommandBuilder::new(&command[0]);
        builder.args(&command[1..]);
        builder.env("TERM", "xterm-256color");
        let mut output = pair.master.try_clone_reader().expect("its output");
        let keys = pair.master.take_writer().expect("its input");
        let (sender, pieces) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 65_536];
            while let Ok(read @ 1..) = output.read(&mut bytes) {
                if sender.send((Instant::now(), read)).is_err() {
                    return;
                }
            }
        });
        let began = Instant::now();
        let child = pair.slave.spawn_command(builder).expect("the program starts");
        let mut it = Self { child, keys, pieces, _line: pair.master };
        let answer = it.answer(began);
        (it, answer)
    }

    fn answer(&mut self, since: Instant) -> Answer {
        let mut patience = Duration::from_secs(20);
        let mut times = Vec::new();
        let mut bytes = 0;
        while let Ok((at, read)) = self.pieces.recv_timeout(patience) {
            times.push(at);
            bytes += read;
            patience = SILENCE;
        }
        let after = |at: Option<&Instant>| at.map_or(patience, |at| at.duration_since(since));
        Answer { first: after(times.first()), last: after(times.last()), bytes }
    }

    fn press(&mut self, keys: &[u8]) -> Answer {
        let since = Instant::now();
        self.keys.write_all(keys).and_then(|()| self.keys.flush()).expect("it listens");
        self.answer(since)
    }

    fn quit(mut self) -> Duration {
        let since = Instant::now();
        self.keys.write_all(b"q").and_then(|()| self.keys.flush()).expect("it listens");
        self.child.wait().expect("it ends");
        since.elapsed()
    }
}

/// The samples of a program.
#[derive(Default)]
struct Samples {
    start: Vec<f64>,
    key: Vec<f64>,
    hundred: Vec<f64>,
    quit: Vec<f64>,
    bytes: Vec<f64>,
}

impl Samples {
    fn take(&mut self, command: &[String]) {
        let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
        let (mut it, start) = Watched::start(command);
        self.start.push(ms(start.last));
        for _ in 0..5 {
            let key = it.press(DOWN);
            self.key.push(ms(key.first));
            self.bytes.push(key.bytes as f64);
        }
        self.hundred.push(ms(it.press(&DOWN.repeat(100)).last));
        self.quit.push(ms(it.quit()));
    }

    fn medians(&self) -> [f64; 5] {
        [&self.start, &self.key, &self.hundred, &self.quit, &self.bytes].map(|samples| {
            let mut samples = samples.clone();
            samples.sort_by(f64::total_cmp);
            samples[samples.len() / 2]
        })
    }
}

/// The program `hello`, which lies beside this one.
fn hello() -> PathBuf {
    let own = std::env::current_exe().expect("it was started");
    let beside = own.parent().expect("it lies in a folder");
    let files = std::fs::read_dir(beside).expect("it can be read").flatten().map(|file| file.path());
    let is_hello = |path: &PathBuf| {
        path.extension().is_none()
            && path.file_name().is_some_and(|it| it.to_string_lossy().starts_with("hello-"))
    };
    let newest = |path: &PathBuf| path.metadata().and_then(|it| it.modified()).ok();
    files.filter(is_hello).max_by_key(newest).expect("build the bench `hello` as well")
}

fn main() {
    let mut asked = std::env::args().skip(1).filter(|it| it != "--bench");
    let Some(stores) = asked.next().map(PathBuf::from) else {
        println!("outside FOLDER-OF-STORES [PROGRAM]");
        return;
    };
    let program = asked.next().unwrap_or_else(|| env!("CARGO_BIN_EXE_talimger").to_owned());
    let over = |store: &Path| vec![program.clone(), "--data".to_owned(), store.display().to_string()];
    let mut all = vec![("hello".to_owned(), vec![hello().display().to_string()], Samples::default())];
    all.extend(
        sizes::in_folder(&stores).into_iter().map(|(size, store)| (size, over(&store), Samples::default())),
    );
    for _ in 0..ROUNDS {
        for (_, command, samples) in &mut all {
            samples.take(command);
        }
    }
    let least = all[0].2.medians();
    println!("| cases | start | key | 100 Downs | quit | bytes of a row |\n|---|--:|--:|--:|--:|--:|");
    for (name, _, samples) in &all {
        let own = samples.medians();
        let cell = |at: usize| format!("{:.2} ms, {:.2}×", own[at], own[at] / least[at]);
        println!("| {name} | {} | {} | {} | {} | {:.0} |", cell(0), cell(1), cell(2), cell(3), own[4]);
    }
}
