//! A date is explained where it stands: rule, event, days, source.

use super::given::{approved, coordinator};
use rstest::rstest;
use talimger::domain::text::local::Language;

#[rstest]
#[case::russian(Language::Ru, "w", "Срок диагностики: 5 рабочих дней", "пт 04.09.2026: день 3")]
#[case::kazakh(Language::Kk, "ц", "Диагностика мерзімі", "жм 04.09.2026: есептегі № 3 күн")]
#[case::english(Language::En, "w", "Term of the diagnostics: 5 working days", "Fri 04.09.2026: day 3")]
fn the_selected_step_says_why_it_is_due_on_its_day(
    #[case] language: Language,
    #[case] why: &str,
    #[case] rule: &str,
    #[case] day: &str,
) {
    let scene = coordinator(language, "2026-09-07").sized(120, 40).press("Enter").press(why);
    scene.sees(rule).sees(day).press("Esc").sees("08.09.2026");
}

#[test]
fn on_another_tab_the_date_of_the_next_step_is_explained() {
    approved(Language::Ru, "2026-09-12").sized(120, 40).press("Enter Tab w").sees("Почему эта дата?");
}

#[test]
fn what_was_made_is_explained_by_the_dates_that_it_was_held_to() {
    let scene = approved(Language::Ru, "2026-09-12").sized(120, 40);
    scene.press("Enter Home w").sees("Срок приказа: 5 рабочих дней со дня после приёма на работу");
}
