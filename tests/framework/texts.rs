//! Texts are cleaned, measured, cut and matched.

use proptest::prelude::*;
use rstest::rstest;
use talimger::app::clean;
use talimger::app::fuzzy::{penalty, plain_fold};
use talimger::app::measure::{cut, pad, width, wrap};

#[rstest]
#[case::orders_to_the_terminal("a\u{1b}[31mb\u{7}c", "a[31mbc")]
#[case::line_breaks_of_every_system("a\r\nb\rc\nd", "a\nb\nc\nd")]
#[case::tabs_and_no_break_spaces("7\t\"Б\"\u{a0}класс", "7 \"Б\" класс")]
#[case::a_decomposed_letter("и\u{306}", "й")]
#[case::invisible_marks("А\u{200b}хм\u{ad}ето\u{202e}ва\u{feff}", "Ахметова")]
fn what_comes_from_outside_is_cleaned(#[case] pasted: &str, #[case] kept: &str) {
    assert_eq!(clean::lines(pasted), kept);
}

#[test]
fn a_pasted_text_becomes_one_line_in_a_field_of_one_line() {
    assert_eq!(clean::line("Ахметова\r\nДинара\n"), "Ахметова Динара");
}

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
    let fits = |typed: &str, name: &str| penalty(&plain_fold(typed), &plain_fold(name));
    let ordered = [
        fits("план", "План"),
        fits("план", "Планы"),
        fits("план", "Новый план"),
        fits("план", "Биплан"),
        fits("план", "Подписать лист анкеты"),
    ];
    assert!(ordered.is_sorted_by(|a, b| a.is_some() && (b.is_none() || a < b)), "{ordered:?}");
    assert_eq!(fits("план", "Отчёт"), None);
    assert_eq!(fits("отчет", "Отчёт"), Some(0));
}
