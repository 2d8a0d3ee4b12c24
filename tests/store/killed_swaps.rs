//! What is left when the built program is killed in the middle of a swap, again and again?
//!
//! `TALIMGER_SWAPS=1000 cargo test --release --locked --test talimger killed_swaps -- --nocapture` is the
//! long form, and prints its figures.

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use talimger::store::backup::Backups;
use talimger::store::records::Records;
use talimger::store::{Digest, Doing, Engine, Paths, SledEngine};

use super::LONG;

fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().env("HOME", data.parent().unwrap());
    command.args(["--today", "2026-11-23", "--lang", "ru", "--data"]).arg(data);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Opens what is there, as the next person would; nobody has read the digest under a lock before.
fn must_stand(paths: &Paths, revision: u64, chain: &str) {
    let believed = Digest::in_directory(paths.clone());
    let before = believed.trusted().and(believed.revision());
    let engine = SledEngine::new(paths.clone(), "dana");
    let lease = engine.lease(Doing::Reading, LONG).unwrap();
    let records = Records::under(lease.as_ref());
    let (found, anchor) = records.newest().unwrap();
    assert_eq!((found.0, anchor.anchor().as_str()), (revision, chain));
    if let Some((store, seen)) = before {
        assert_eq!((store, seen), (lease.store_id(), found), "the digest speaks of another store");
    }
    let mut links = 0;
    records
        .each_entry(&mut |_, _| {
            links += 1;
            Ok(())
        })
        .unwrap();
    assert_eq!(links, revision);
}

/// When a swap is killed: spread evenly over the time that a whole one takes, and a little beyond.
fn moment(swap: u64, whole: Duration) -> Duration {
    let share = swap.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40;
    whole.mul_f64(share as f64 / f64::from(1 << 24) * 1.2)
}

#[test]
fn a_swap_killed_at_any_moment_leaves_the_old_store_or_the_new_one() {
    let swaps: u64 = std::env::var("TALIMGER_SWAPS").map_or(16, |count| count.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let paths = Paths::in_directory(folder.path().join("data"));
    let list = folder.path().join("list.csv");
    std::fs::write(&list, include_bytes!("../staff_lists/august.csv")).unwrap();
    assert!(program(paths.data()).args(["import", "--yes"]).arg(&list).status().unwrap().success());
    let copy = folder.path().join("own.backup");
    assert!(program(paths.data()).arg("backup").arg(&copy).status().unwrap().success());
    let header = Backups::read(&copy).unwrap().header;
    must_stand(&paths, header.revision.0, &header.chain.anchor());
    let began = Instant::now();
    assert!(program(paths.data()).arg("compact").status().unwrap().success());
    let whole = began.elapsed();
    let (mut killed, mut ended, mut stores) = (0, 0, std::collections::BTreeSet::new());
    for swap in 0..swaps {
        let mut command = program(paths.data());
        match swap % 2 {
            0 => command.arg("compact"),
            _ => command.args(["restore", "--yes"]).arg(&copy),
        };
        let mut child = command.spawn().unwrap();
        thread::sleep(moment(swap, whole));
        let over = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        let status = child.wait().unwrap();
        assert!(!over || status.success(), "swap {swap}: {status}");
        if over {
            ended += 1
        } else {
            killed += 1
        }
        must_stand(&paths, header.revision.0, &header.chain.anchor());
        stores.insert(
            SledEngine::new(paths.clone(), "dana").lease(Doing::Reading, LONG).unwrap().store_id().bytes(),
        );
    }
    println!(
        "a whole one took {whole:?}; {killed} killed, {ended} came to their end, {} stores stood",
        stores.len()
    );
    let names = std::fs::read_dir(paths.data()).unwrap();
    let left: Vec<String> = names.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    assert!(!left.iter().any(|it| it == "store.half" || it == "store.new"), "{left:?}");
}
