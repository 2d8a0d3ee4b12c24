//! A case and each of its forms is drawn in every window, in every language.

use super::given::{approved, submitted};
use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::ui::Look;

/// The keys that lead from the case to each tab, form, question and list.
const PLACES: &[&str] = &[
    "",
    "]",
    "] ]",
    "] ] ]",
    "[ [",
    "[",
    "[ Enter",
    "n",
    "] n",
    "] ] n",
    "[ [ n",
    "] Enter",
    "] ] Down Enter",
    "] ] Down d",
    "] ] Down F6",
    "] ] F4",
    "] ] Down F4",
    "e",
    "e Enter",
    "p",
    "M",
    "N",
    "S",
    "A",
    "H",
    "X",
    "t",
    "t Enter",
    "F9",
    "F1",
    "a",
    "r",
];

#[rstest]
fn nothing_panics_and_nothing_leaves_the_window(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
    #[values((80, 24), (60, 20), (40, 12), (20, 5), (1, 1))] window: (u16, u16),
) {
    for given in [approved, submitted] {
        let begun = given(language, "2026-10-12");
        for (at, keys) in PLACES.iter().enumerate() {
            let look = if at % 2 == 0 { Look::colour() } else { Look::mono().in_ascii() };
            let scene = begun.signed_in_as("methodist").sized(window.0, window.1).looking(look);
            let text = scene.press("Enter").press(keys).text();
            assert!(text.lines().count() <= usize::from(window.1), "{keys}");
        }
    }
}

#[test]
fn the_next_step_with_its_date_stays_whole_at_eighty_columns() {
    submitted(Language::Ru, "2026-09-15")
        .press("Enter")
        .sees("согласовать план (зам.): не позднее пт 11.09.2026, просрочено на 2 рабочих дня");
}

#[rstest]
#[case::russian(Language::Ru)]
#[case::kazakh(Language::Kk)]
fn the_case_looks_like_this(#[case] language: Language) {
    let scene = approved(language, "2026-10-12").press("Enter");
    insta::assert_snapshot!(format!("case-overview-{}", language.code()), scene.text());
    insta::assert_snapshot!(format!("case-plan-{}", language.code()), scene.press("] ]").text());
}
