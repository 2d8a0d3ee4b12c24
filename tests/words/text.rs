//! Texts that come in are clean, and texts that go out fit their columns.

use proptest::prelude::*;
use rstest::rstest;
use talimger::words::text::{clean, clean_lines, fit, pad, pad_start, width};

#[rstest]
#[case("  темп\tурока \n", "темп урока")]
#[case("a\u{1b}[31mb\u{7}", "a[31mb")]
#[case("и\u{306}", "й")]
#[case("а\u{202e}б\u{200b}в", "абв")]
#[case("№\u{a0}12", "№\u{a0}12")]
fn a_line_that_comes_in_is_cleaned(#[case] typed: &str, #[case] kept: &str) {
    assert_eq!(clean(typed), kept);
}

#[test]
fn a_text_of_several_lines_keeps_its_lines() {
    assert_eq!(clean_lines("\r\nпервая \r\n\r\nвторая\rтретья\n\n"), "первая\n\nвторая\nтретья");
}

#[rstest]
#[case("Сейтқалиева Е. В.", 10, "Сейтқалие…")]
#[case("Сейтқалиева", 11, "Сейтқалиева")]
#[case("Ли Н. А.", 4, "Ли…")]
#[case("漢字漢字", 4, "漢…")]
#[case("Ким", 1, "…")]
#[case("Ким", 0, "")]
fn a_text_is_cut_by_what_is_seen(#[case] text: &str, #[case] columns: usize, #[case] cut: &str) {
    assert_eq!(fit(text, columns), cut);
}

#[test]
fn a_column_is_filled_at_the_side_asked_for() {
    assert_eq!(pad("Ли", 4), "Ли  ");
    assert_eq!(pad_start("12", 4), "  12");
}

proptest! {
    #[test]
    fn cleaning_what_is_clean_changes_nothing(text in any::<String>()) {
        let (line, lines) = (clean(&text), clean_lines(&text));
        prop_assert_eq!(clean(&line), line.clone());
        prop_assert_eq!(clean_lines(&lines), lines.clone());
        prop_assert!(!line.contains(char::is_control));
        prop_assert!(!lines.contains(|c: char| c.is_control() && c != '\n'));
    }

    #[test]
    fn a_cut_text_never_takes_more_than_its_columns(text in any::<String>(), columns in 0_usize..40) {
        prop_assert!(width(&fit(&text, columns)) <= columns);
    }

    #[test]
    fn a_filled_text_takes_exactly_its_columns(text in "[а-яәіңғүұқөһ漢 e\u{301}]{0,30}", columns in 0_usize..40) {
        prop_assert_eq!(width(&pad(&text, columns)), columns);
        prop_assert_eq!(width(&pad_start(&text, columns)), columns);
    }
}
