//! Whatever the bytes are, reading them ends in a record or a fault: never in a panic, never in memory
//! without bound.
//!
//! `TALIMGER_DECODINGS=1000000 cargo test --release --locked --test talimger decoding` is the long form.

use super::golden::{Golden, all};
use crate::chance::Chance;
use std::io::Cursor;
use std::process::Command as Process;
use talimger::domain::command::Command;
use talimger::intake::json_lines::{Lines, command};
use talimger::store::backup::read_backup;
use talimger::store::records::AnyRecord;
use talimger::store::{Digest, DigestFile, DigestHeader, Paths, write_digest};

use super::*;

/// How much memory the reading may take, in KiB: a few times what the largest record decodes to.
const ENOUGH_KIB: usize = 768 << 10;

/// Set for the process that reads under a limit.
const LIMITED: &str = "TALIMGER_DECODING_UNDER_A_LIMIT";

/// The envelope of a record: kind, version, checksum.
const HEAD: usize = 6;

fn decodings() -> usize {
    std::env::var("TALIMGER_DECODINGS").ok().map_or(20_000, |number| number.parse().unwrap())
}

/// What is read again and again.
struct Readings {
    golden: Vec<Golden>,
    backup: &'static [u8],
    lines: Vec<Vec<u8>>,
    digest: Digests,
    read: usize,
}

/// A digest on the disk, whose file is put in place again and again.
struct Digests {
    _folder: tempfile::TempDir,
    paths: Paths,
    header: DigestHeader,
    section: Vec<u8>,
    whole: Vec<u8>,
}

impl Digests {
    fn new() -> Self {
        let place = digest::OnDisk::with_a_case();
        let file = DigestFile::open(&place.digest()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        Self {
            paths: Paths::in_directory(folder.path()),
            _folder: folder,
            header: *file.header(),
            section: file.section(0).unwrap(),
            whole: std::fs::read(place.digest()).unwrap(),
        }
    }

    /// Reads a spoilt file, or a spoilt section under right checksums.
    fn read_one(&self, chance: &mut Chance) -> bool {
        let path = self.paths.digest();
        if chance.below(2) == 0 {
            std::fs::write(&path, chance.spoilt(&self.whole)).unwrap();
        } else {
            let section = resealed(&self.section, chance);
            write_digest(&path, &self.header, &[&section]).unwrap();
        }
        Digest::in_directory(self.paths.clone()).unconfirmed().is_some()
    }
}

/// Spoils what a record says, and makes its checksum right again.
fn resealed(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let payload = match chance.below(8) {
        0 => chance.bytes(200),
        _ => chance.spoilt(&bytes[HEAD..]),
    };
    let crc = crc32fast::hash(&[&bytes[..2], &payload].concat());
    [&bytes[..2], &crc.to_le_bytes(), &payload].concat()
}

/// Spoils the body inside an entry, and makes both checksums right again.
fn resealed_body(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let payload = &bytes[HEAD..];
    let (chain, rest) = payload.split_at(32);
    let (length, body) = match rest[0] {
        251 => (3, &rest[3..]),
        252 => (5, &rest[5..]),
        _ => (1, &rest[1..]),
    };
    assert!(rest.len() > length && body[0] == bytes[0], "the body is sealed as its entry is");
    let body = resealed(body, chance);
    let length = [&[252_u8][..], &u32::try_from(body.len()).unwrap().to_le_bytes()].concat();
    let payload = [chain, &length, &body].concat();
    let crc = crc32fast::hash(&[&bytes[..2], &payload].concat());
    [&bytes[..2], &crc.to_le_bytes(), &payload].concat()
}

impl Readings {
    fn new() -> Self {
        let golden: Vec<Golden> = all().into_iter().map(|(_, golden)| golden).collect();
        let commands =
            golden.iter().filter_map(|it| match AnyRecord::read(it.tree, &it.key, &it.bytes).unwrap() {
                AnyRecord::Entry(entry, _) => Some(entry.command.into_bytes()),
                _ => None,
            });
        let own = founding().into_iter().map(|command| serde_json::to_vec(&command).unwrap());
        Self {
            lines: commands.chain(own).collect(),
            golden,
            backup: include_bytes!("../store/samples/small.backup"),
            digest: Digests::new(),
            read: 0,
        }
    }

    /// Reads something, and counts what could be read.
    fn read_one(&mut self, chance: &mut Chance) {
        let is_read = match chance.below(100) {
            0 | 1 => self.digest.read_one(chance),
            2..6 => read_backup(Cursor::new(chance.spoilt(self.backup))).is_ok(),
            6..16 => self.read_line(chance),
            _ => self.read_record(chance),
        };
        self.read += usize::from(is_read);
    }

    fn read_record(&self, chance: &mut Chance) -> bool {
        let it = chance.pick(&self.golden);
        let bytes = match chance.below(10) {
            0 => chance.bytes(64),
            1 => chance.spoilt(&it.bytes),
            2..6 if it.tree == talimger::store::Tree::History => resealed_body(&it.bytes, chance),
            _ => resealed(&it.bytes, chance),
        };
        let key = if chance.below(10) == 0 { chance.bytes(20) } else { it.key.clone() };
        AnyRecord::read(it.tree, &key, &bytes).is_ok()
    }

    fn read_line(&self, chance: &mut Chance) -> bool {
        let line = chance.pick(&self.lines);
        let bytes = chance.spoilt(line);
        let plain = serde_json::from_slice::<Command>(&bytes).is_ok();
        let mut lines = Lines::of(Cursor::new(&bytes));
        while let Ok(Some(line)) = lines.next_line() {
            let _told = command(&line, || CommandId(1));
        }
        plain
    }
}

#[test]
fn decoding_any_bytes_ends_without_a_panic() {
    if std::env::var_os(LIMITED).is_some() {
        let too_much = Vec::<u8>::new().try_reserve_exact(ENOUGH_KIB << 10);
        assert!(too_much.is_err(), "the limit holds");
    }
    let (mut readings, mut chance) = (Readings::new(), Chance::new(7));
    for _ in 0..decodings() {
        readings.read_one(&mut chance);
    }
    // Some of what is spoilt still says something, or nothing was reached behind the checksums.
    assert!(readings.read > decodings() / 100, "{} of {}", readings.read, decodings());
    println!("{} decodings, {} of them a record", decodings(), readings.read);
}

#[test]
fn decoding_takes_no_memory_without_bound() {
    let limited = format!("ulimit -v {ENOUGH_KIB}; exec \"$0\" --exact --test-threads=1 \"$1\"");
    let test = "desk::decoding::decoding_any_bytes_ends_without_a_panic";
    let output = Process::new("bash")
        .args(["-c", &limited])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env(LIMITED, "1")
        .env("MALLOC_ARENA_MAX", "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("1 passed"), "{said}");
}
