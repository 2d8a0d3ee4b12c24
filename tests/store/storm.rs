//! What is left when processes of the built program die in the middle of their work, again and again?
//!
//! `TALIMGER_KILLS=1000 cargo test --release --locked --test talimger storm -- --nocapture` is the long
//! form, and prints its figures.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use talimger::domain::id::{CommandId, Revision};
use talimger::store::records::Records;
use talimger::store::{Digest, Doing, Engine, Paths, SledEngine};

use super::LONG;

const WORKERS: usize = 6;

fn asked_for(variable: &str, usual: usize) -> usize {
    std::env::var(variable).ok().map_or(usual, |number| number.parse().unwrap())
}

fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().env("HOME", data.parent().unwrap());
    command.args(["--today", "2026-11-23", "--lang", "ru", "--data"]).arg(data);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// A school on the disk, made from the list of August.
fn school(folder: &Path) -> Paths {
    let list = folder.join("list.csv");
    std::fs::write(&list, include_bytes!("../staff_lists/august.csv")).unwrap();
    let data = folder.join("data");
    let made = program(&data).args(["import", "--yes"]).arg(&list).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Paths::in_directory(data)
}

/// `talimger apply -`, spoken to a line at a time.
struct Speaker {
    lines: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Speaker {
    /// Starts the program, and leaves the process where it can be killed.
    fn start(data: &Path, slot: &Mutex<Option<Child>>) -> Self {
        let mut child = program(data).args(["apply", "-"]).spawn().unwrap();
        let (lines, answers) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(mut before) = slot.replace(child) {
            before.kill().unwrap();
            before.wait().unwrap();
        }
        Self { lines, answers: BufReader::new(answers) }
    }

    /// Sends a line and returns its answer; none where the process died first.
    fn say(&mut self, line: &str) -> Option<Value> {
        self.lines.write_all(line.as_bytes()).ok()?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).ok()?;
        answer.ends_with('\n').then(|| serde_json::from_str(&answer).unwrap())
    }
}

fn id(worker: usize, number: usize) -> u128 {
    ((worker as u128 + 1) << 64) + number as u128
}

fn line(worker: usize, number: usize) -> String {
    let id = id(worker, number);
    format!("{{\"id\":\"{id:x}\",\"do\":\"register-person\",\"name\":\"Шторм {worker} {number}\"}}\n")
}

/// Everything that was acknowledged: command id → revision.
type Acknowledged = Mutex<BTreeMap<u128, u64>>;

/// Every acknowledged command is in the store under its revision, whole and once.
fn all_is_there(paths: &Paths, acknowledged: &BTreeMap<u128, u64>) {
    let engine = SledEngine::new(paths.clone(), "dana");
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    let records = Records::under(lease.as_ref());
    let (school, _) = records.school().unwrap();
    for (id, revision) in acknowledged {
        assert_eq!(records.answered(CommandId(*id)).unwrap(), Some(Revision(*revision)));
        let entry = records.entry(Revision(*revision)).unwrap().unwrap();
        assert_eq!(entry.id, CommandId(*id));
        let name: String =
            serde_json::from_str::<Value>(&entry.command).unwrap()["name"].as_str().unwrap().to_owned();
        let called = school.people.values().filter(|person| person.name.to_string() == name).count();
        assert_eq!(called, 1, "{name}");
    }
    // Each entry follows the one before it: none is missing, none was written over.
    let history = records.history(&|_| true).unwrap();
    let newest = history.len() as u64;
    assert!(history.iter().map(|entry| entry.revision.0).eq((1..=newest).rev()));
}

#[test]
fn storm_of_kills_takes_nothing_that_was_acknowledged() {
    let kills = asked_for("TALIMGER_KILLS", 40);
    let folder = tempfile::tempdir().unwrap();
    let paths = school(folder.path());
    let acknowledged = Acknowledged::default();
    let (newest, over, killed) = (AtomicU64::new(0), AtomicBool::new(false), AtomicUsize::new(0));
    let (looks, resent) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let slots: Vec<Mutex<Option<Child>>> = (0..WORKERS).map(|_| Mutex::default()).collect();
    let began = Instant::now();
    thread::scope(|scope| {
        for (worker, slot) in slots.iter().enumerate() {
            let (paths, acknowledged, newest, over, resent) =
                (&paths, &acknowledged, &newest, &over, &resent);
            scope.spawn(move || {
                let mut speaker = Speaker::start(paths.data(), slot);
                let mut number = 0;
                while !over.load(Ordering::SeqCst) {
                    let Some(answer) = speaker.say(&line(worker, number)) else {
                        resent.fetch_add(1, Ordering::SeqCst);
                        speaker = Speaker::start(paths.data(), slot);
                        continue;
                    };
                    assert_eq!(answer["ok"], true, "{answer}");
                    let revision = answer["revision"].as_u64().unwrap();
                    acknowledged.lock().unwrap().insert(id(worker, number), revision);
                    newest.fetch_max(revision, Ordering::SeqCst);
                    number += 1;
                }
            });
        }
        scope.spawn(|| {
            let digest = Digest::in_directory(paths.clone());
            while !over.load(Ordering::SeqCst) {
                let least = newest.load(Ordering::SeqCst);
                let seen = digest.trusted().expect("within one boot a digest is always to be believed");
                assert!(seen.revision.0 >= least, "{:?} is older than {least}", seen.revision);
                looks.fetch_add(1, Ordering::SeqCst);
            }
        });
        let mut random = 0x9e37_79b9_7f4a_7c15_u64;
        let mut draw = |below: u64| {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (random >> 33) % below
        };
        while killed.load(Ordering::SeqCst) < kills {
            thread::sleep(Duration::from_micros(500 + draw(25_000)));
            let worker = usize::try_from(draw(WORKERS as u64)).unwrap();
            let mut slot = slots[worker].lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(mut child) = slot.take() {
                child.kill().unwrap();
                child.wait().unwrap();
                killed.fetch_add(1, Ordering::SeqCst);
            }
        }
        over.store(true, Ordering::SeqCst);
        for slot in &slots {
            if let Some(mut child) = slot.lock().unwrap_or_else(PoisonError::into_inner).take() {
                child.kill().unwrap();
                child.wait().unwrap();
            }
        }
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    println!(
        "{} kills, {} acknowledged, {} sent again, {} looks without a lock, {:.1} s",
        killed.into_inner(),
        acknowledged.len(),
        resent.into_inner(),
        looks.into_inner(),
        began.elapsed().as_secs_f64(),
    );
    assert!(!acknowledged.is_empty());
    all_is_there(&paths, &acknowledged);
}

#[test]
fn eight_at_once_lose_no_update_of_each_other() {
    let each = asked_for("TALIMGER_COMMANDS_EACH", 12);
    let folder = tempfile::tempdir().unwrap();
    let paths = school(folder.path());
    let acknowledged = Acknowledged::default();
    let longest = Mutex::new(Duration::ZERO);
    thread::scope(|scope| {
        for worker in 0..8 {
            let (paths, acknowledged, longest) = (&paths, &acknowledged, &longest);
            scope.spawn(move || {
                let slot = Mutex::default();
                let mut speaker = Speaker::start(paths.data(), &slot);
                for number in 0..each {
                    let began = Instant::now();
                    let answer = speaker.say(&line(worker, number)).unwrap();
                    let waited = began.elapsed();
                    assert_eq!(answer["ok"], true, "{answer}");
                    let revision = answer["revision"].as_u64().unwrap();
                    acknowledged.lock().unwrap().insert(id(worker, number), revision);
                    let mut longest = longest.lock().unwrap();
                    *longest = waited.max(*longest);
                }
                drop(speaker);
                assert!(slot.into_inner().unwrap().unwrap().wait().unwrap().success());
            });
        }
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    println!("{} commands, the longest wait {:?}", acknowledged.len(), longest.into_inner().unwrap());
    assert_eq!(acknowledged.len(), 8 * each);
    let revisions: std::collections::BTreeSet<u64> = acknowledged.values().copied().collect();
    assert_eq!(revisions.len(), 8 * each, "each command came to a revision of its own");
    all_is_there(&paths, &acknowledged);
}
