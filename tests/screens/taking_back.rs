//! A slip of the hand is taken back with one key, and made again with another.

use super::case::given::{approved, coordinator, submitted};
use rstest::rstest;
use talimger::domain::text::local::Language;

#[rstest]
#[case::russian(Language::Ru, "г", "Г")]
#[case::kazakh(Language::Kk, "г", "Г")]
fn a_pause_typed_by_mistake_is_gone_with_one_key(
    #[case] language: Language,
    #[case] undo: &str,
    #[case] redo: &str,
) {
    let scene = approved(language, "2026-09-14").press("Enter p Tab Tab");
    let scene = scene.types("отпуск").press("F2").sees("отпуск");
    let scene = scene.press(undo);
    assert!(!scene.text().contains("отпуск"), "{}", scene.text());
    scene.press(redo).sees("отпуск");
}

#[test]
fn with_nothing_to_take_back_it_says_so() {
    let scene = submitted(Language::Ru, "2026-09-14").signed_in_as("deputy");
    scene.press("u").sees("Отменять нечего").press("U").sees("Возвращать нечего");
}

#[test]
fn what_was_done_on_another_day_is_asked_about_and_no_is_the_safe_answer() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter p Tab Tab").types("отпуск").press("F2");
    let scene = scene.on("2026-09-09").press("u").sees("Отменить изменение от").sees("приостанов");
    let scene = scene.press("Enter Enter").sees("отпуск");
    let scene = scene.press("u Left Enter");
    assert!(!scene.text().contains("отпуск"), "{}", scene.text());
}

#[test]
fn a_mark_is_not_taken_back_but_withdrawn_and_the_screen_says_so() {
    let scene = submitted(Language::Ru, "2026-09-14").signed_in_as("deputy");
    scene.press("Enter a Left Enter u").sees("отзывают");
}
