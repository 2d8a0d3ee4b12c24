//! Every refusal that the rules know is provoked by somebody in these tests.

use crate::words::sentence::variants;
use std::path::Path;

/// The sources of the tests in which people do things and are refused.
fn deeds_and_refusals() -> String {
    ["process", "desk", "domain", "intake"].iter().map(|room| texts(&Path::new("tests").join(room))).collect()
}

fn texts(folder: &Path) -> String {
    let entries = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let text = |path: std::path::PathBuf| match path.is_dir() {
        true => texts(&path),
        false if path.ends_with("provoked.rs") => String::new(),
        false => std::fs::read_to_string(&path).unwrap_or_default(),
    };
    entries.map(text).collect()
}

#[test]
fn every_refusal_is_provoked_by_a_test() {
    let sources = deeds_and_refusals();
    let named = |variant: &str| {
        let name = format!("Refusal::{variant}");
        sources
            .match_indices(&name)
            .any(|(at, _)| !sources[at + name.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let missing: Vec<String> =
        variants("src/domain/refusal.rs", "Refusal").into_iter().filter(|variant| !named(variant)).collect();
    assert!(missing.is_empty(), "no test provokes {missing:?}");
}
