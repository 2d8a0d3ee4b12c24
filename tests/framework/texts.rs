//! Texts are measured, cut and matched.

use proptest::prelude::*;
use talimger::app::fuzzy::penalty;
use talimger::app::measure::{cut, pad, width, wrap};

#[test]
fn a_text_is_broken_at_spaces() {
    assert_eq!(wrap("посещение урока, беседа", 10), ["посещение", "урока,", "беседа"]);
    assert_eq!(wrap("а\n\nб", 10), ["а", "", "б"]);
    assert_eq!(wrap("наставничество", 5), ["наста", "вниче", "ство"]);
    assert!(wrap("наставничество", 0).is_empty());
}

proptest! {
    #[test]
    fn a_padded_text_has_its_width_to_the_column(text in "[а-яәғқңөұүһіA-Z漢字 ]{0,30}", columns in 0usize..20) {
        prop_assert_eq!(width(&pad(&text, columns, "…")), columns);
        prop_assert!(width(&cut(&text, columns, "…")) <= columns);
    }

    #[test]
    fn a_broken_text_loses_no_letter(text in "[а-яқ ,\n]{0,60}", columns in 1usize..20) {
        let lines = wrap(&text, columns);
        let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        prop_assert!(lines.iter().all(|line| width(line) <= columns));
        prop_assert_eq!(letters(&lines.concat()), letters(&text));
    }
}

#[test]
fn a_whole_name_fits_better_than_a_beginning_and_that_better_than_a_part() {
    let ordered = [
        penalty("план", "План"),
        penalty("план", "Планы"),
        penalty("план", "Новый план"),
        penalty("план", "Биплан"),
        penalty("план", "Подписать лист анкеты"),
    ];
    assert!(ordered.is_sorted_by(|a, b| a.is_some() && (b.is_none() || a < b)), "{ordered:?}");
    assert_eq!(penalty("план", "Отчёт"), None);
    assert_eq!(penalty("отчет", "Отчёт"), Some(0));
}
