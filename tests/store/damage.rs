//! Whatever happens to a file of the data directory: nobody meets a panic, or a school that is silently
//! empty or older than it was.
//!
//! `TALIMGER_DAMAGES=500 cargo test --release --locked --test talimger damage -- --nocapture` is the long
//! form, and prints its figures.

use crate::chance::Chance;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How many damages are tried.
fn damages() -> usize {
    std::env::var("TALIMGER_DAMAGES").ok().map_or(30, |number| number.parse().unwrap())
}

/// What a command answered, what it said, and how it ended.
#[derive(Debug, PartialEq)]
struct Answer {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(data: &Path, arguments: &[&str]) -> Answer {
    let mut command = Command::new(env!("CARGO_BIN_EXE_talimger"));
    command.env_clear().env("HOME", data.parent().unwrap());
    command.args(["--today", "2026-09-14", "--lang", "ru", "--data"]).arg(data).args(arguments);
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    fs::set_permissions(to, fs::metadata(from).unwrap().permissions()).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &target),
            false => drop(fs::copy(entry.path(), target).unwrap()),
        }
    }
}

/// The files below a folder, named from there.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

/// A school with a backup, as it is and as it was before its last changes.
struct School {
    folder: tempfile::TempDir,
    files: Vec<(PathBuf, Vec<u8>)>,
    older: BTreeMap<PathBuf, Vec<u8>>,
    cases: Answer,
    /// The newest backup, kept where no damage reaches it.
    backup: PathBuf,
}

impl School {
    fn made() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (data, list) = (folder.path().join("whole"), folder.path().join("list.csv"));
        fs::write(&list, include_bytes!("../staff_lists/august.csv")).unwrap();
        assert_eq!(run(&data, &["import", "--yes", list.to_str().unwrap()]).code, Some(0));
        let older = files(&data);
        let lines = folder.path().join("lines.jsonl");
        let people =
            (0..40).map(|at| format!("{{\"do\":\"register-person\",\"name\":\"Aigerim Nurlan{at}\"}}\n"));
        let pause = r#"{"do":"pause-case","case":"26-01","from":"2026-09-10","ground":"болезнь"}"#;
        fs::write(&lines, people.collect::<String>() + pause).unwrap();
        let applied = run(&data, &["apply", lines.to_str().unwrap()]);
        assert_eq!(applied.code, Some(0), "{applied:?}");
        let cases = run(&data, &["cases", "--json"]);
        assert!(cases.code == Some(0) && cases.err.is_empty() && cases.out.contains("26-03"), "{cases:?}");
        assert_eq!(run(&data, &["verify"]).code, Some(0));
        let backup = newest_backup(&data);
        let files = files(&data).into_iter().collect();
        Self { folder, files, older, cases, backup }
    }

    /// The place of one damaged copy.
    fn damaged(&self, number: usize, damage: &Damage) -> PathBuf {
        let data = self.folder.path().join(format!("damaged-{number}"));
        copy(&self.folder.path().join("whole"), &data);
        let path = data.join(&damage.file);
        match &damage.bytes {
            Some(bytes) => fs::write(&path, bytes).unwrap(),
            None => fs::remove_file(&path).unwrap(),
        }
        if damage.and_digest {
            let _it_may_be_the_one_removed = fs::remove_file(data.join("digest"));
        }
        data
    }
}

fn newest_backup(data: &Path) -> PathBuf {
    assert_eq!(run(data, &["backup"]).code, Some(0));
    let all = fs::read_dir(data.join("backups")).unwrap().map(|it| it.unwrap().path());
    let (newest, kept) = (all.max().unwrap(), data.with_file_name("kept.backup"));
    fs::copy(newest, &kept).unwrap();
    kept
}

/// How a file is put back that was copied earlier.
const AS_BEFORE: &str = "as it was before";

/// What happens to one file, and whether the digest goes as well.
struct Damage {
    file: PathBuf,
    how: &'static str,
    bytes: Option<Vec<u8>>,
    and_digest: bool,
}

impl Damage {
    fn by(chance: &mut Chance, school: &School, number: usize) -> Self {
        let (file, whole) = &school.files[number % school.files.len()];
        let (how, bytes) = match chance.below(9) {
            0 => ("removed", None),
            1 => ("emptied", Some(Vec::new())),
            2 => ("cut short", Some(whole[..chance.below(whole.len())].to_vec())),
            3 => ("cut short by one", Some(whole[..whole.len().saturating_sub(1)].to_vec())),
            4 => ("lengthened", Some([whole.as_slice(), &chance.bytes(100)].concat())),
            5 => ("zeroed in part", Some(zeroed(whole, chance))),
            6 | 7 => ("flipped", Some(flipped(whole, chance))),
            _ => match school.older.get(file) {
                Some(older) => (AS_BEFORE, Some(older.clone())),
                None => ("gone as before", None),
            },
        };
        // An older store without its digest looks like one to which nothing has happened since.
        let is_of_store = file.starts_with("store");
        let and_digest = is_of_store && how == "flipped" && chance.below(2) == 0;
        Self { file: file.clone(), how, bytes, and_digest }
    }

    fn is_harm(&self, whole: &[u8]) -> bool {
        self.bytes.as_deref().is_some_and(|bytes| bytes != whole)
    }
}

fn zeroed(whole: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    let from = chance.below(bytes.len());
    let to = (from + 1 + chance.below(4096)).min(bytes.len());
    bytes[from..to].fill(0);
    bytes
}

fn flipped(whole: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..=chance.below(4) {
        if !bytes.is_empty() {
            let at = chance.below(bytes.len());
            bytes[at] ^= 1 << chance.below(8);
        }
    }
    bytes
}

#[test]
fn no_damage_of_any_file_ends_in_a_panic_or_in_a_school_that_is_silently_another() {
    let (school, mut chance) = (School::made(), Chance::new(11));
    let mut told = BTreeMap::<String, usize>::new();
    for number in 0..damages() {
        let damage = Damage::by(&mut chance, &school, number);
        let data = school.damaged(number, &damage);
        let what =
            format!("{number}: {} {}, digest {}", damage.file.display(), damage.how, !damage.and_digest);
        let outcome = looked_at(&data, &school, &damage, &what);
        *told.entry(outcome).or_default() += 1;
        fs::remove_dir_all(&data).unwrap();
    }
    println!("{} damages: {told:?}", damages());
}

/// Looks at a damaged school as people do, and says how it ended.
fn looked_at(data: &Path, school: &School, damage: &Damage, what: &str) -> String {
    // A digest of this start of the machine is believed, so one of an hour ago is as well: `verify` finds it.
    let is_believed = damage.file == Path::new("digest") && damage.how == AS_BEFORE;
    for arguments in [&["status"][..], &["cases", "--json"], &["verify"], &["cases", "--json"]] {
        let answer = run(data, arguments);
        ends_by_itself(&answer, what);
        if arguments[0] == "cases" && !is_believed {
            is_the_same_or_says_so(&answer, school, what);
        }
    }
    let verified = run(data, &["verify"]);
    ends_by_itself(&verified, what);
    if is_believed {
        assert_eq!(verified.code, Some(1), "{what}: an older digest is named\n{verified:?}");
        assert_eq!(run(data, &["verify", "--mend"]).code, Some(0), "{what}");
        is_the_same_or_says_so(&run(data, &["cases", "--json"]), school, what);
    }
    let whole = &school.files.iter().find(|(file, _)| *file == damage.file).unwrap().1;
    if damage.file.starts_with("backups") && damage.is_harm(whole) {
        assert_eq!(verified.code, Some(1), "{what}: a spoilt backup is named\n{verified:?}");
    }
    restored(data, school, damage, what);
    format!("verify ends with {}", verified.code.unwrap())
}

fn ends_by_itself(answer: &Answer, what: &str) {
    assert!(matches!(answer.code, Some(0 | 1 | 5)), "{what}\n{answer:?}");
    assert!(!answer.err.contains("panicked") && !answer.out.contains("panicked"), "{what}\n{answer:?}");
}

fn is_the_same_or_says_so(answer: &Answer, school: &School, what: &str) {
    let is_same = (answer.code, &answer.out) == (Some(0), &school.cases.out);
    let says_so = !answer.err.trim().is_empty();
    assert!(is_same || says_so, "{what}\n{answer:?}");
}

/// Whatever was damaged, the newest backup, kept elsewhere, brings everything back.
fn restored(data: &Path, school: &School, damage: &Damage, what: &str) {
    let answer = run(data, &["restore", school.backup.to_str().unwrap(), "--yes"]);
    assert_eq!(answer.code, Some(0), "{what}\n{answer:?}");
    let cases = run(data, &["cases", "--json"]);
    assert_eq!((cases.code, &cases.out), (Some(0), &school.cases.out), "{what}\n{cases:?}");
    let verified = run(data, &["verify"]);
    let of_backups = damage.file.starts_with("backups");
    assert!(verified.code == Some(0) || of_backups, "{what}\n{verified:?}");
}
