//! What does one durable save cost, beside the least that the engine can do for one? `benches/README.md`.
//!
//! ```text
//! least   sled opened, one value put, flushed, its file synced, closed: sled's own flush does not reach the disk
//! save    a visit entered: the store leased, the command decided, committed, the digest written
//! ```

#[expect(dead_code, reason = "stores are made by the bench of that name")]
mod school;
mod sizes;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use talimger::desk::{Desk, Outcome};
use talimger::domain::code::CaseCode;
use talimger::domain::command::Sent;
use talimger::domain::id::CommandId;

const ROUNDS: u32 = 15;

/// A case with an approved plan: the first of its ten that has one.
const CASE: CaseCode = CaseCode { year: 2026, number: 6 };

/// A copy of a store that is thrown away.
struct Copy(PathBuf);

impl Copy {
    fn of(store: &Path) -> Self {
        let copy = store.with_extension("saves");
        let _none_was_left = fs::remove_dir_all(&copy);
        copied(store, &copy);
        Self(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).expect("the copy can be removed");
    }
}

fn copied(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder beside the store");
    fs::set_permissions(to, fs::metadata(from).expect("its rights").permissions()).expect("the same rights");
    for entry in fs::read_dir(from).expect("the store can be read") {
        let entry = entry.expect("its names");
        let place = to.join(entry.file_name());
        match entry.file_type().expect("its kind").is_dir() {
            true => copied(&entry.path(), &place),
            false => drop(fs::copy(entry.path(), place).expect("a file is copied")),
        }
    }
}

fn least(store: &Path, round: u32) -> Duration {
    let began = Instant::now();
    let config = sled::Config::new().path(store.join("store")).flush_every_ms(None).cache_capacity(64 << 20);
    let db = config.open().expect("the store opens");
    db.insert(b"bench", &round.to_be_bytes()).expect("a value is put");
    db.flush().expect("it is with the system");
    fs::File::open(store.join("store/db")).and_then(|file| file.sync_data()).expect("it is on the disk");
    drop(db);
    began.elapsed()
}

fn save(desk: &Desk, round: u32) -> Duration {
    let command = school::visited(CASE, school::today());
    // The ids of the store count up from one.
    let sent = Sent { id: CommandId(u128::MAX - u128::from(round)), seen: None, command };
    let began = Instant::now();
    let answers = desk.carry_out(&[sent], school::COORDINATOR, school::moment(), Outcome::Keep);
    let took = began.elapsed();
    answers.expect("the rules let a visit through");
    took
}

fn median(mut samples: Vec<Duration>) -> f64 {
    samples.sort_unstable();
    samples[samples.len() / 2].as_secs_f64() * 1e3
}

fn main() {
    let Some(folder) = std::env::args().skip(1).find(|it| it != "--bench") else {
        eprintln!("saves FOLDER");
        return;
    };
    println!("| cases | sled opened and one value synced | a save |\n|---|--:|--:|");
    for (size, store) in sizes::in_folder(Path::new(&folder)) {
        let copy = Copy::of(&store);
        let desk = school::desk(&copy.0);
        // The first save of a day makes the day's backup as well.
        save(&desk, 0);
        let both = (1..=ROUNDS).map(|round| (least(&copy.0, round), save(&desk, round)));
        let (least, saves): (Vec<_>, Vec<_>) = both.unzip();
        let (least, saves) = (median(least), median(saves));
        println!("| {size} | {least:.1} ms | {saves:.1} ms, {:.2}× |", saves / least);
    }
}
