//! Each floor of the house names only the floors below it that it may name.

use crate::sources::files_below;
use std::fs;
use std::path::{Path, PathBuf};

/// A floor and the floors that it may name, as the map in `src/lib.rs` draws them.
const FLOORS: [(&str, &[&str]); 10] = [
    ("shell", &["ui", "cli", "app", "desk", "documents", "intake", "words", "store", "domain"]),
    ("ui", &["app", "words", "domain"]),
    ("cli", &["desk", "documents", "intake", "words", "domain"]),
    ("app", &["documents", "words", "domain"]),
    ("desk", &["store", "domain"]),
    ("documents", &["words", "domain"]),
    ("intake", &["words", "domain"]),
    ("words", &["domain"]),
    ("store", &["domain"]),
    ("domain", &[]),
];

fn files_of(floor: &str) -> Vec<PathBuf> {
    files_below(&format!("src/{floor}"), "rs")
}

/// The floors that a source text names by `crate::floor`, in any form of `use`.
fn floors_named(text: &str) -> Vec<&'static str> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    FLOORS
        .iter()
        .map(|(floor, _)| *floor)
        .filter(|floor| {
            code.match_indices("crate::").any(|(at, _)| {
                let rest = &code[at + "crate::".len()..];
                let named_alone = rest
                    .strip_prefix(floor)
                    .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric() || c == '_'));
                let grouped = rest.starts_with('{')
                    && rest[1..rest.find(';').unwrap_or(rest.len())]
                        .split([',', '{', '}', ' ', '\n', ':'])
                        .any(|word| word == *floor);
                named_alone || grouped
            })
        })
        .collect()
}

#[test]
fn a_floor_names_only_what_stands_below_it() {
    let mut broken = Vec::new();
    for (floor, may_name) in FLOORS {
        for file in files_of(floor) {
            for named in floors_named(&fs::read_to_string(&file).unwrap()) {
                if named != floor && !may_name.contains(&named) {
                    broken.push(format!("{} names {named}", file.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_domain_reads_no_clock_and_touches_no_disk() {
    let forbidden = [
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::",
        "std::fs",
        "std::env",
        "std::io",
        "ratatui",
        "sled",
        "fluent",
    ];
    for file in files_of("domain") {
        let text = fs::read_to_string(&file).unwrap();
        for word in forbidden {
            assert!(!text.contains(word), "{} says {word}", file.display());
        }
    }
}

#[test]
fn every_folder_of_the_source_is_a_floor() {
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            assert!(FLOORS.iter().any(|(floor, _)| *floor == name), "{name} is no floor");
        } else {
            assert!(["lib.rs", "main.rs"].contains(&name.as_str()), "{name} has no floor");
        }
    }
}

#[test]
fn the_check_sees_a_name_in_every_form() {
    assert_eq!(floors_named("use crate::store::Lease;"), ["store"]);
    assert_eq!(floors_named("use crate::{words::Words, domain};"), ["words", "domain"]);
    assert_eq!(floors_named("// use crate::store;\nlet a = crate::application();"), Vec::<&str>::new());
}

#[test]
fn every_file_says_first_which_question_it_answers_and_stays_small() {
    let files = files_below("src", "rs");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//!"), "{} does not open with //!", file.display());
        assert!(
            text.lines().count() <= 500,
            "{} has outgrown a head: {} lines",
            file.display(),
            text.lines().count()
        );
    }
}
