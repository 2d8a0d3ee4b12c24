//! Marks belong to records: they are counted, seen or not, and Esc takes them away.

use super::{school, shown};
use rstest::rstest;
use talimger::domain::text::local::Language;

#[rstest]
#[case::cases(Language::Ru, "Home", "Space", "помечено 1")]
#[case::cases_in_kazakh(Language::Kk, "Home", "Ins", "белгіленді: 1")]
#[case::agenda(Language::Ru, "t", "Space", "помечено 1")]
#[case::agenda_on_a_cyrillic_layout(Language::Ru, "е", "Space", "помечено 1")]
#[case::people(Language::Ru, "p", "Ins", "помечено 1")]
#[case::people_in_kazakh(Language::Kk, "з", "Space", "белгіленді: 1")]
fn a_mark_is_loud_in_every_list_and_esc_takes_it_away(
    #[case] language: Language,
    #[case] there: &str,
    #[case] mark: &str,
    #[case] said: &str,
) {
    let scene = school(language).press(there).press(mark).sees(said);
    let unmarked = scene.press("Esc").sees_no(said);
    assert!(!unmarked.has_quit);
}

#[rstest]
#[case::latin("i")]
#[case::cyrillic("ш")]
#[case::star("*")]
fn inverting_marks_all_that_is_to_be_seen(#[case] key: &str) {
    let scene = school(Language::Ru);
    let n = shown(&scene).len();
    scene.press(key).sees(&format!("помечено {n}")).press("Space").sees(&format!("помечено {}", n - 1));
}

#[test]
fn a_marked_row_that_a_filter_hides_is_counted_and_said() {
    let scene = school(Language::Ru).press("Space /").types("такогонет").press("Enter");
    scene.sees("помечено 1, из них не видно 1").press("Esc").sees_no("помечено").sees("/такогонет");
}

#[test]
fn in_a_plan_items_alone_are_marked() {
    let scene = school(Language::Ru).press("/").types("этап:2").press("Enter Enter ] ]");
    let scene = scene.press("Home Space").sees_no("помечено");
    scene.press("i").sees("помечено");
}
