//! The report as the council hears it: every figure with its records, no scores, nothing private.

use super::built::{SECRET, case, case_with_a_draft, school};
use super::read::read;
use rstest::rstest;
use std::collections::BTreeSet;
use talimger::documents::{Documents, Scores};
use talimger::domain::case::Case;
use talimger::domain::text::local::Language;

fn printed(case: &Case, scores: Scores) -> String {
    Documents::in_language(Language::Ru).report(case, &school(), scores).markdown
}

/// The references that a text makes: `[3]` is 3.
fn references(text: &str) -> BTreeSet<usize> {
    text.split('[').skip(1).filter_map(|rest| rest.split_once(']')?.0.parse().ok()).collect()
}

#[rstest]
fn every_reference_is_in_the_appendix_and_every_line_of_it_is_referred_to(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    for case in [case(), case_with_a_draft()] {
        let text = Documents::in_language(language).report(&case, &school(), Scores::InWords).markdown;
        let appendix = text.rfind("\n## ").unwrap();
        assert_eq!(references(&text[..appendix]), references(&text[appendix..]), "{text}");
    }
}

#[test]
fn references_are_numbered_as_a_reader_meets_them() {
    let text = printed(&case(), Scores::InWords);
    let body = &text[..text.find("## Приложение").unwrap()];
    let met = body.split('[').skip(1).filter_map(|rest| rest.split_once(']')?.0.parse::<usize>().ok());
    let mut last = 0;
    for reference in met {
        assert!(reference <= last + 1, "[{reference}] after [{last}]");
        last = last.max(reference);
    }
}

#[rstest]
fn nothing_of_support_is_printed_but_that_it_took_place(
    #[values(Scores::InWords, Scores::InFigures)] scores: Scores,
) {
    let text = printed(&case(), scores);
    assert!(text.contains("Психолого-педагогическое сопровождение проводилось"));
    assert!(!text.contains(SECRET) && !text.contains("№ 55"));
}

#[test]
fn the_council_sees_no_scores_and_no_working_notes() {
    let text = printed(&case(), Scores::InWords);
    assert!(!text.contains('%') && !text.contains("рабочая запись") && !text.contains("контакт с классом"));
    assert!(text.contains("| Планирование урока | нужна помощь наставника | иногда | лучше |"));
}

#[test]
fn who_may_see_scores_can_ask_for_them() {
    let text = printed(&case(), Scores::InFigures);
    assert!(text.contains("| Планирование урока | нужна помощь наставника (3) | иногда (1) | лучше |"));
    assert!(text.contains("37 % и 87 %"));
}

#[test]
fn the_ground_of_a_pause_is_not_told_to_the_council() {
    let text = printed(&case(), Scores::InWords);
    assert!(text.contains("09.11.2026–20.11.2026"));
    assert!(!text.contains("болезнь") && !text.contains("лист № 7"));
}

#[test]
fn a_report_that_is_not_ready_begins_with_what_it_lacks() {
    let mut case = case();
    case.report.ready = None;
    case.report.presented = None;
    case.report.text.conclusion.clear();
    let text = printed(&case, Scores::InWords);
    assert!(text.starts_with("**ПРОЕКТ: отчёт не готов**\n\n- нет заключения\n"), "{text}");
}

#[test]
fn a_protocol_of_a_meeting_at_which_the_case_was_not_heard_is_not_its_own() {
    let mut case = case();
    case.report.presented = None;
    let council = read(&printed(&case, Scores::InWords)).tables.into_iter().rev().nth(1).unwrap();
    assert_eq!(council[0][1], "28 мая 2027 года (отчёт ещё не заслушан)");
    assert!(council[1..].iter().all(|row| row[1] == "____________________"));
}

#[test]
fn both_mentors_are_credited_with_their_own_share() {
    let read = read(&printed(&case(), Scores::InWords));
    let mentors = read.tables.iter().find(|table| table[0][0] == "Наставник").unwrap();
    assert_eq!(mentors.len(), 3);
    assert!(mentors[1][4].starts_with("3 ") && mentors[2][4].starts_with("2 "));
}
