//! Every document in every language, as it is printed.

use super::built::{case, case_with_a_draft, day, round, school};
use super::states::{changed, completed, handing_over, several};
use rstest::rstest;
use talimger::documents::{Asked, Document, Documents, Kind, Scores, WhichPlan};
use talimger::domain::case::Case;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::school::School;
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

fn asked(kind: Kind, on: &str) -> Asked {
    Asked::new(kind, day(on))
}

fn of_case(name: &str, language: Language, asked: &Asked, case: &Case) {
    let documents = Documents::in_language(language);
    let school = School { rubrics: [("difficulties".into(), shipped::difficulties())].into(), ..school() };
    let made = documents.of_case(asked, case, &school, None).unwrap();
    let texts: Vec<&str> = made.iter().map(|document| document.markdown.as_str()).collect();
    insta::assert_snapshot!(format!("{name}_{}", language.code()), texts.join("\n\n\n"));
}

fn of_school(name: &str, language: Language, asked: &Asked) {
    let documents = Documents::in_language(language);
    let made = documents.of_school(asked, &school(), &several()).unwrap();
    insta::assert_snapshot!(format!("{name}_{}", language.code()), made[0].markdown);
}

#[rstest]
fn the_list_of_changes(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("changes", language, &asked(Kind::Changes, "2027-02-15"), &changed());
}

#[rstest]
fn the_comparison_of_rounds(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("comparison", language, &asked(Kind::Comparison, "2027-05-20"), &case());
}

#[rstest]
fn the_sheets_of_lessons(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("visits", language, &asked(Kind::Visits, "2027-05-20"), &case());
}

#[rstest]
fn the_hand_over(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("handover", language, &asked(Kind::HandOver, "2027-02-01"), &handing_over());
}

#[rstest]
fn the_extract_of_the_protocol(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("protocol", language, &asked(Kind::Protocol, "2027-06-01"), &case());
}

#[rstest]
fn the_certificate(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("certificate", language, &asked(Kind::Certificate, "2027-06-01"), &completed());
}

#[rstest]
fn the_register(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_school("register", language, &asked(Kind::Register, "2026-12-01"));
}

#[rstest]
fn the_certificate_for_the_accountant(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    of_school("payroll", language, &asked(Kind::Payroll, "2026-12-01"));
}

#[rstest]
fn the_summary_of_the_school(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_school("summary", language, &asked(Kind::Summary, "2027-05-20"));
}

#[rstest]
fn the_agenda(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_school("agenda", language, &asked(Kind::Agenda, "2026-12-03"));
}

#[rstest]
fn the_draft_of_an_order(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    let order = Some("120-к".to_owned());
    of_school("order", language, &Asked { order, ..asked(Kind::Order, "2026-12-03") });
}

#[rstest]
fn the_forms_to_fill_in_by_hand(#[values(Language::Ru, Language::Kk, Language::En)] language: Language) {
    of_case("blank", language, &asked(Kind::Blank, "2026-09-03"), &case());
}
