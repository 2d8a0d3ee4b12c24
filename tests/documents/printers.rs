//! Real printers of documents, where they are asked for: headless Chromium and pandoc; and how long many take.
//!
//! `TALIMGER_PRINTERS=1 cargo test --locked printers -- --nocapture` prints every kind in every language;
//! `TALIMGER_PRINTED=DIR` keeps the pages there to be looked at. `TALIMGER_REPORTS=1000` says how long so many
//! reports take.

use super::built::{case, school};
use super::kinds::printed;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use talimger::documents::{Document, Documents, Format, Kind, Scores};
use talimger::domain::code::CaseCode;
use talimger::domain::text::local::Language;

/// The folder for what is printed: the one that is named, else one that goes away.
fn folder() -> (PathBuf, Option<tempfile::TempDir>) {
    match std::env::var_os("TALIMGER_PRINTED") {
        Some(folder) => (folder.into(), None),
        None => {
            let folder = tempfile::tempdir().unwrap();
            (folder.path().to_owned(), Some(folder))
        }
    }
}

fn every_document() -> Vec<(String, Document)> {
    let all = Language::ALL.into_iter().flat_map(|language| Kind::ALL.map(|kind| (language, kind)));
    let printed = all.flat_map(|(language, kind)| printed(kind, language));
    printed
        .map(|document| {
            let stem = document.file_name.strip_suffix(".md").unwrap();
            (format!("{stem}-{}", document.language.code()), document)
        })
        .collect()
}

fn runs(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn chromium_prints_every_page() {
    if std::env::var_os("TALIMGER_PRINTERS").is_none() {
        return;
    }
    let (folder, _kept) = folder();
    std::fs::create_dir_all(&folder).unwrap();
    for (name, document) in every_document() {
        let page = folder.join(format!("{name}.html"));
        let paper = folder.join(format!("{name}.pdf"));
        std::fs::write(&page, document.written(Format::Html)).unwrap();
        let to = format!("--print-to-pdf={}", shown(&paper));
        let from = format!("file://{}", shown(&page));
        runs(
            "chromium",
            &["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", &to, &from],
        );
        assert!(std::fs::read(&paper).unwrap().starts_with(b"%PDF"), "{name}");
    }
}

#[test]
fn pandoc_makes_a_document_of_word_of_every_text() {
    if std::env::var_os("TALIMGER_PRINTERS").is_none() {
        return;
    }
    let (folder, _kept) = folder();
    std::fs::create_dir_all(&folder).unwrap();
    for (name, document) in every_document() {
        let (text, word) = (folder.join(format!("{name}.md")), folder.join(format!("{name}.docx")));
        std::fs::write(&text, &document.markdown).unwrap();
        runs("pandoc", &[shown(&text), "-f", "commonmark_x-smart", "-o", shown(&word)]);
        let back = runs("pandoc", &[shown(&word), "-t", "plain", "--wrap=none"]);
        let title = document.markdown.lines().find_map(|line| line.strip_prefix("# ")).unwrap();
        assert!(back.to_lowercase().contains(&title.replace('\\', "").to_lowercase()), "{name}: {title}");
    }
}

#[test]
fn many_reports_are_printed_one_after_the_other() {
    let of = std::env::var("TALIMGER_REPORTS").ok().and_then(|of| of.parse().ok()).unwrap_or(3u16);
    let (folder, _kept) = folder();
    std::fs::create_dir_all(&folder).unwrap();
    let (documents, school) = (Documents::in_language(Language::Ru), school());
    let began = Instant::now();
    for number in 1..=of {
        let mut case = case();
        case.head.code = CaseCode { year: 2026, number };
        let report = documents.report(&case, &school, Scores::InWords);
        std::fs::write(folder.join(&report.file_name), &report.markdown).unwrap();
    }
    println!("{of} reports: {:?}", began.elapsed());
    let written = std::fs::read_dir(&folder).unwrap().count();
    assert!(written >= usize::from(of));
}
