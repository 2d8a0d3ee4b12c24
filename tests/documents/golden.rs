//! Every document in every language, as it is printed.

use super::built::{case, case_with_a_draft, day, round, school};
use rstest::rstest;
use talimger::documents::{Document, Documents, Scores, WhichPlan};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::text::local::Language;
use talimger::words::shipped;

fn kept(name: &str, language: Language, document: &Document) {
    assert!(!document.title.contains('['), "{}", document.title);
    insta::assert_snapshot!(format!("{name}_{}", language.code()), document.markdown);
}

#[rstest]
fn the_approved_plan(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let documents = Documents::in_language(language);
    let plan = documents.plan(&case(), &school(), WhichPlan::Present, day("2027-03-01")).unwrap();
    assert_eq!(plan.file_name, "plan-26-07.md");
    kept("plan", language, &plan);
}

#[rstest]
fn the_draft_of_a_plan(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let documents = Documents::in_language(language);
    let plan = documents.plan(&case_with_a_draft(), &school(), WhichPlan::Present, day("2026-09-05"));
    kept("draft", language, &plan.unwrap());
}

#[rstest]
fn the_map_of_difficulties(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let documents = Documents::in_language(language);
    let sheet = documents.diagnostics(&case(), &school(), RoundKind::Initial).unwrap();
    assert_eq!(sheet.file_name, "diagnostics-26-07-initial.md");
    kept("difficulties", language, &sheet);
}

#[rstest]
fn the_level_of_preparation(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let mut case = case();
    let level = round(35, RoundKind::Interim, shipped::preparation(), "2026-12-21", [1, 2, 3], 2);
    case.rounds.insert(level.id, level);
    let sheet = Documents::in_language(language).diagnostics(&case, &school(), RoundKind::Interim);
    kept("level", language, &sheet.unwrap());
}

#[rstest]
fn the_report_for_the_council(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let report = Documents::in_language(language).report(&case(), &school(), Scores::InWords);
    assert_eq!(report.file_name, "report-26-07.md");
    kept("report", language, &report);
}

#[rstest]
fn the_report_that_is_not_ready(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let report = Documents::in_language(language).report(&case_with_a_draft(), &school(), Scores::InWords);
    kept("report_not_ready", language, &report);
}
