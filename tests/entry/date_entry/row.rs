//! Dates typed on the number row of the Kazakh layout, which has no digits.

use chrono::{Datelike, Days, NaiveDate};
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::words::date_entry::{Bias, Reading, parse};

use super::{day, read};

/// The row, from the key of 0 to that of 9.
const ROW: [char; 10] = ['қ', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];

/// What stands between the numbers: the row's own signs, and what the keys of `.`, `/`, `-`, `;` and
/// the space bar give.
const SEPARATORS: [&str; 8] = [".", ",", "ю", "№", "/", "ө", ";", " "];

/// The spellings, with `~` for a separator.
const SPELLINGS: [&str; 7] = ["%d~%m", "%d~%m~%y", "%d~%m~%Y", "%d%m", "%d%m%y", "%d%m%Y", "%Y~%m~%d"];

fn on_the_row(spelling: &str) -> String {
    let letter = |digit: char| digit.to_digit(10).map_or(digit, |digit| ROW[digit as usize]);
    spelling.chars().map(letter).collect()
}

#[test]
fn every_day_of_ten_years_is_itself_in_every_spelling_on_the_row() {
    let calendar = Calendar::shipped(Week::Five);
    for date in day("2020-01-01").iter_days().take_while(|date| date.year() < 2030) {
        for spelling in SPELLINGS {
            let plain = date.format(spelling).to_string();
            for separator in SEPARATORS {
                let text = on_the_row(&plain).replace('~', separator);
                let after = parse(&text, date + Days::new(90), &calendar, Bias::Last);
                assert_eq!(after, Reading::Date(date), "{text} for {plain}");
                if !plain.contains('~') {
                    break;
                }
            }
        }
    }
}

#[test]
fn a_day_alone_is_read_on_the_row_but_for_what_may_be_a_separator() {
    for number in 1..=31_u32 {
        let date = NaiveDate::from_ymd_opt(2026, 10, number).unwrap();
        let text = on_the_row(&number.to_string());
        let reading = parse(&text, day("2026-10-01"), &Calendar::shipped(Week::Five), Bias::Next);
        let waits = [6, 7].contains(&number);
        assert_eq!(reading, if waits { Reading::Unfinished } else { Reading::Date(date) }, "{text}");
    }
}

#[rstest]
#[case("\"ң.құ", "2026-09-14")]
#[case("\"ң,құ.ә,", "2026-09-14")]
#[case("„ң.құ", "2026-09-14")]
#[case("ӘҚ.ҚҰ", "2026-09-20")]
#[case("ә,.құ", "2026-09-26")]
#[case("қ..қ.", "2027-07-07")]
#[case("\".құ", "2026-09-17")]
#[case("\"№құ", "2027-09-01")]
#[case("\"ң.ұ", "2026-09-14")]
#[case("ұюұюә.", "2027-09-09")]
#[case("һғ", "2026-09-19")]
#[case("һ.", "2026-09-21")]
#[case("ғ жк", "2026-09-21")]
#[case("ғжк", "2026-09-21")]
#[case(", жк", "2026-09-22")]
#[case("ө\"", "2026-09-13")]
#[case("ә апта", "2026-09-28")]
fn a_date_on_the_row_is_what_its_keys_say(#[case] text: &str, #[case] date: &str) {
    assert_eq!(read(text), Reading::Date(day(date)));
}

#[rstest]
#[case(",")]
#[case(".")]
#[case(",.")]
#[case(",.,.")]
#[case("қ")]
#[case("\"ң.")]
#[case("\"ң.қ")]
#[case("\"ң.құ.")]
#[case("\"ң.құ.ә")]
#[case("әқә,")]
#[case("әқә,өқұө")]
#[case("ө")]
fn the_row_waits_where_the_next_letter_will_tell(#[case] text: &str) {
    assert_eq!(read(text), Reading::Unfinished);
}

#[test]
fn where_the_row_has_two_readings_both_are_offered() {
    let both = ["2067-07-17", "2076-07-01"].map(day).to_vec();
    assert_eq!(read("\"....,."), Reading::Ambiguous(both));
}

#[test]
fn two_digits_for_day_and_month_win_over_one() {
    assert_eq!(read("\".\"қ"), Reading::Date(day("2026-10-17")));
}
