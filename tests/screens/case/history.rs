//! What an entry of the history changed, and the case as it stood then.

use super::given::{approved, diagnosed, submitted};
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::text::local::Language;

/// The history of a case whose plan was approved, on its tab.
fn history(language: Language) -> Scene {
    approved(language, "2026-10-12").press("Enter [").press("Home")
}

#[test]
fn an_entry_says_what_stood_there_before_and_what_after() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter Tab Tab Tab n Tab Tab Tab Tab");
    let scene = scene.types("дроби").press("F2 F4 Tab Tab Tab Tab").press("C-u").types("доли").press("F2");
    let scene = scene.press("] ] Home Enter").sees("изменено: запись журнала");
    scene.sees("было «дроби», стало «доли»");
}

#[test]
fn a_case_is_seen_as_it_stood_after_an_entry_and_esc_goes_back() {
    let scene =
        history(Language::Ru).press("Down v").sees("КАК БЫЛО пн 12.10.2026 14:00").sees("Esc — назад");
    let scene = scene.press("Tab").sees("КАК БЫЛО").sees("первый (вводный)");
    scene.press("Esc").sees_no("КАК БЫЛО").sees("второй (основной)");
}

#[rstest]
#[case::of_a_plan("n")]
#[case::of_a_pause("p")]
#[case::of_a_mentor("M")]
#[case::of_what_was_recorded("c")]
#[case::of_a_step("Enter")]
#[case::by_taking_back("u")]
fn on_a_case_as_it_stood_earlier_nothing_is_changed_and_it_is_said_why(#[case] key: &str) {
    let before = submitted(Language::Ru, "2026-10-12").press("Enter [ Home v ]").sees("КАК БЫЛО");
    let entries = before.file("26-01").history.len();
    let after = before.press(key).sees("её можно только смотреть");
    assert_eq!(after.file("26-01").history.len(), entries);
}

#[test]
fn every_tab_says_that_it_is_not_the_present_case() {
    let mut scene = history(Language::Ru).press("Down v");
    for _ in 0..6 {
        scene = scene.press("Tab").sees("КАК БЫЛО");
    }
    scene.sized(60, 20).sees("Esc — назад").sized(30, 6).sees("КАК БЫЛО");
}

#[test]
fn a_round_of_then_is_read_and_not_filled_in() {
    let scene = diagnosed(Language::Ru, "2026-09-08").press("Enter [ Home F3 ] ] Enter");
    scene.sees("начальная диагностика · 07.09.2026").sees("Оценивание: 3 — — —").sees_no("F2");
}

#[rstest]
#[case(Language::Kk, "БҰРЫНҒЫ КҮЙІ", "қарауға болады")]
#[case(Language::En, "AS IT WAS", "only be looked at")]
fn the_earlier_case_speaks_each_language(#[case] language: Language, #[case] loud: &str, #[case] why: &str) {
    history(language).press("Down v").sees(loud).press("Tab n").sees(why);
}
