//! Numbers and scores, on any number row.

use proptest::prelude::*;
use rstest::rstest;
use talimger::words::kazakh_row;
use talimger::words::number_entry::{NumberReading, digit, parse};

/// The number row of the Kazakh layout, from the key of 0 to that of 9.
const ROW: [char; 10] = ['қ', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];

#[rstest]
#[case("45", NumberReading::Number(45))]
#[case(" 7 ", NumberReading::Number(7))]
#[case("ңғ", NumberReading::Number(45))]
#[case("ҢҒ", NumberReading::Number(45))]
#[case("„", NumberReading::Number(1))]
#[case(",.", NumberReading::Number(67))]
#[case("007", NumberReading::Number(7))]
#[case("", NumberReading::Unfinished)]
#[case("  ", NumberReading::Unfinished)]
#[case("1,5", NumberReading::Unreadable)]
#[case("-1", NumberReading::Unreadable)]
#[case("4ң", NumberReading::Unreadable)]
#[case("много", NumberReading::Unreadable)]
#[case("4294967295", NumberReading::Number(u32::MAX))]
#[case("4294967296", NumberReading::TooLarge)]
#[case("99999999999999999999", NumberReading::TooLarge)]
fn a_number_is_read_on_either_row(#[case] text: &str, #[case] reading: NumberReading) {
    assert_eq!(parse(text), reading);
}

#[test]
fn every_key_of_the_row_is_the_score_printed_on_it() {
    for (score, letter) in (0_u8..).zip(ROW) {
        assert_eq!(digit(letter), Some(score));
        assert_eq!(digit(char::from(b'0' + score)), Some(score));
        let capital: Vec<char> = letter.to_uppercase().collect();
        assert_eq!(kazakh_row::digit(capital[0]), Some(score));
    }
    assert_eq!([digit('-'), digit('ө'), digit('a'), digit('э')], [None; 4]);
}

proptest! {
    #[test]
    fn every_number_typed_on_the_row_is_that_number(number: u32) {
        let typed: String = number.to_string().bytes().map(|digit| ROW[usize::from(digit - b'0')]).collect();
        prop_assert_eq!(parse(&typed), NumberReading::Number(number));
    }

    #[test]
    fn any_text_is_a_number_or_none(text: String) {
        let is_number = matches!(parse(&text), NumberReading::Number(_));
        prop_assert!(!is_number || text.trim().chars().all(|letter| digit(letter).is_some()));
    }
}
