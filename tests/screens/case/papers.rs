//! Documents on the screen: in each language, in both forms, as a copy, and those of the school.

use super::given::{approved, coordinator};
use rstest::rstest;
use talimger::domain::text::local::Language;

/// The footer of the first screen offers it, and does not open a case alone.
#[test]
fn from_the_first_screen_the_documents_of_the_selected_case_are_offered() {
    approved(Language::Ru, "2026-10-01").press("у Enter").sees("УТВЕРЖДАЮ");
}

#[test]
fn a_document_is_shown_in_the_next_language_as_it_will_be_printed() {
    let scene = approved(Language::Ru, "2026-10-01").press("Enter e Enter").sees("УТВЕРЖДАЮ");
    let scene = scene.press("i").sees("БЕКІТЕМІН").press("i").sees("I APPROVE").press("i");
    scene.sees("УТВЕРЖДАЮ");
}

#[test]
fn a_document_is_written_in_the_language_and_the_form_that_are_shown() {
    let scene = approved(Language::Ru, "2026-10-01").press("Enter e Enter i f");
    let scene = scene.sees("Файл будет называться plan-26-01.html").press("e").sees("plan-26-01.html");
    assert_eq!(scene.written[0].language, Language::Kk);
}

#[test]
fn a_copy_that_was_edited_by_hand_is_what_is_written() {
    let scene = approved(Language::Ru, "2026-10-01").press("Enter e Enter F4").sees("исправленная копия");
    let scene = scene.press("i").sees("остаётся на своём языке").press("e");
    assert!(scene.written[0].markdown.ends_with("от руки\n"));
}

#[test]
fn only_what_can_be_printed_of_a_case_is_offered() {
    let scene = approved(Language::Ru, "2026-10-01").press("Enter e");
    scene.sees("план наставничества").sees("бланки").sees_no("сравнение").sees_no("справка о завершении");
}

#[rstest]
#[case("реестр", "Реестр наставничества")]
#[case("бухгалт", "Справка о днях наставничества, сентябрь 2026 года")]
#[case("сводка", "Сводка по наставничеству")]
#[case("сроки", "Открытые сроки по наставничеству")]
fn the_documents_of_the_school_are_one_key_from_the_first_screen(#[case] which: &str, #[case] title: &str) {
    let scene = approved(Language::Ru, "2026-10-01").press("d").types(which).press("Enter");
    scene.sees(title).press("Esc").sees("Ахметова Д. С.");
}

#[test]
fn an_order_is_drafted_only_for_those_who_wait_for_one() {
    let scene = approved(Language::Ru, "2026-10-01").press("d").types("приказ").press("Enter");
    scene.sees("Приказа никто не ждёт").sees("Ахметова Д. С.");
}

#[test]
fn a_mentor_has_of_the_school_no_more_than_the_own_deadlines() {
    let scene = coordinator(Language::Ru, "2026-09-02").signed_in_as("t01").press("d");
    scene.sees("открытые сроки").sees_no("реестр").press("Enter").sees("Ахметова Д. С.");
}
