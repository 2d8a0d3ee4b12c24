//! A disk that is full, or cannot be written to, takes nothing that was acknowledged.
//!
//! A limit on the size of files stands for a full disk here. `TALIMGER_MOUNTS=1`, as root, tries real
//! ones: a small file system filled to the last block, and one that is mounted to be read only.

use super::School;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A line with an id of its own, so that it can be sent again.
fn line(number: usize) -> String {
    format!("{{\"id\":\"{:x}\",\"do\":\"register-person\",\"name\":\"Полный {number}\"}}\n", number + 1)
}

/// Runs the program over a data directory, under a limit on the size of files where one is given.
fn run(home: &Path, data: &Path, kib: Option<usize>, arguments: &[&str]) -> std::process::Output {
    let limit = kib.map_or_else(String::new, |kib| format!("trap '' XFSZ; ulimit -f {kib}; "));
    let mut command = Command::new("bash");
    command.args(["-c", &format!("{limit}exec \"$@\""), "bash", env!("CARGO_BIN_EXE_talimger")]);
    command.args(["--today", "2026-09-01", "--lang", "ru", "--data"]).arg(data).args(arguments);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("HOME", home).current_dir(home);
    command.stdin(Stdio::null()).output().unwrap()
}

/// Sends a line; says whether it was acknowledged.
fn sends(home: &Path, data: &Path, kib: Option<usize>, number: usize) -> bool {
    fs::write(home.join("line"), line(number)).unwrap();
    let output = run(home, data, kib, &["apply", "line"]);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    if output.status.code() == Some(0) {
        let answer: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(answer["ok"], true, "{out}");
        return true;
    }
    assert_eq!((output.status.code(), out.as_str()), (Some(1), ""), "{err}");
    assert!(err.contains("нет места") && err.contains("Освободите место"), "{err}");
    assert!(!err.contains("panicked"), "{err}");
    false
}

/// With space again every line that was acknowledged is there once, and the others can be sent again.
fn all_is_there_again(home: &Path, data: &Path, tried: usize, acknowledged: &BTreeSet<usize>) {
    let mut revisions = BTreeSet::new();
    for number in 0..tried {
        fs::write(home.join("line"), line(number)).unwrap();
        let output = run(home, data, None, &["apply", "line"]);
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["ok"], true, "{number}: {answer}");
        assert!(revisions.insert(answer["revision"].as_u64().unwrap()), "{number}: {answer}");
    }
    // Those that were acknowledged had their revisions by then, in their order.
    let first: Vec<u64> = acknowledged.iter().map(|at| revision_of(home, data, *at)).collect();
    assert!(first.is_sorted(), "{first:?}");
}

fn revision_of(home: &Path, data: &Path, number: usize) -> u64 {
    fs::write(home.join("line"), line(number)).unwrap();
    let output = run(home, data, None, &["apply", "line"]);
    serde_json::from_slice::<Value>(&output.stdout).unwrap()["revision"].as_u64().unwrap()
}

#[test]
fn a_full_disk_is_told_and_takes_nothing_that_was_acknowledged() {
    let school = School::of_august();
    let (home, data) = (school.path(""), school.path("school"));
    let used = fs::read(data.join("store/db")).unwrap().iter().rposition(|byte| *byte != 0).unwrap() / 1024;
    let limits = [0, 1, 4, used / 2, used, used + 1, used + 2, used + 4, 4096];
    let acknowledged: BTreeSet<usize> = limits
        .into_iter()
        .enumerate()
        .filter(|(number, kib)| sends(&home, &data, Some(*kib), *number))
        .map(|(number, _)| number)
        .collect();
    assert!((1..limits.len()).contains(&acknowledged.len()), "some were refused, some not: {acknowledged:?}");
    school.run("status").ends(0).answers("Алиева");
    all_is_there_again(&home, &data, limits.len(), &acknowledged);
}

#[test]
fn on_a_full_disk_no_half_a_school_is_begun() {
    let school = School::new().on("2026-09-01");
    school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
    let (home, data) = (school.path(""), school.path("school"));
    for kib in [0, 1, 16, 256] {
        let output = run(&home, &data, Some(kib), &["import", "--yes", "list.csv"]);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{kib}: {err}");
        assert!(err.contains("нет места"), "{err}");
        // Refused is not acknowledged: there is none yet, or all of it.
        let there = school.run("status").ends(0).out;
        let whole = ["Алиева", "Өтегенова", "Юсупов"].iter().all(|name| there.contains(name));
        assert!(whole || there.contains("talimger import"), "{kib}: {there}");
    }
    school.run("import --yes list.csv").ends(0);
    school.run("status").ends(0).answers("Алиева");
}

/// A file system of its own in memory, for as long as it is held.
struct Mounted {
    at: PathBuf,
}

impl Mounted {
    /// Mounts one of so many KiB; none where that was not asked for.
    fn of_kib(kib: usize, at: PathBuf) -> Option<Self> {
        if std::env::var_os("TALIMGER_MOUNTS").is_none() {
            eprintln!("skipped: TALIMGER_MOUNTS=1, as root, tries it on a file system of its own");
            return None;
        }
        fs::create_dir(&at).unwrap();
        mount(&["-t", "tmpfs", "-o", &format!("size={kib}k,mode=700"), "tmpfs"], &at);
        Some(Self { at })
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.at).status();
    }
}

fn mount(options: &[&str], at: &Path) {
    assert!(Command::new("mount").args(options).arg(at).status().unwrap().success());
}

#[test]
fn a_disk_filled_to_any_block_takes_nothing_that_was_acknowledged() {
    let school = School::new().on("2026-09-01");
    let home = school.path("");
    let Some(disk) = Mounted::of_kib(1024, school.path("disk")) else { return };
    school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
    school.run_over("disk/school", "import --yes list.csv").ends(0);
    let (data, filler) = (disk.at.join("school"), disk.at.join("filler"));
    let mut acknowledged = BTreeSet::new();
    let tried = 24;
    for number in 0..tried {
        // Everything, then so many blocks given back.
        let _full = fs::write(&filler, vec![1; 1 << 20]);
        let taken = fs::metadata(&filler).unwrap().len();
        let file = fs::File::options().write(true).open(&filler).unwrap();
        file.set_len(taken.saturating_sub(number as u64 / 2 * 4096)).unwrap();
        if sends(&home, &data, None, number) {
            acknowledged.insert(number);
        }
        assert_eq!(run(&home, &data, None, &["status"]).status.code(), Some(0), "{number}");
        fs::remove_file(&filler).unwrap();
    }
    println!("{} of {tried} were acknowledged", acknowledged.len());
    assert!((1..tried).contains(&acknowledged.len()), "some were refused, some not: {acknowledged:?}");
    all_is_there_again(&home, &data, tried, &acknowledged);
}

#[test]
fn what_is_mounted_to_be_read_only_is_read_and_not_written() {
    let school = School::new().on("2026-09-01");
    let Some(disk) = Mounted::of_kib(4096, school.path("disk")) else { return };
    school.put("list.csv", include_bytes!("../staff_lists/august.csv"));
    school.put("line", line(0).as_bytes());
    school.run_over("disk/school", "import --yes list.csv").ends(0);
    mount(&["-o", "remount,ro"], &disk.at);
    school.run_over("disk/school", "status").ends(0).answers("Алиева");
    school.run_over("disk/school", "apply line").ends(4).says("Нет доступа");
    school.run_over("disk/other", "import --yes list.csv").ends(4).says("Нет доступа");
    mount(&["-o", "remount,rw"], &disk.at);
    school.run_over("disk/school", "apply line").ends(0);
}
