//! Every day there is, in every spelling that a keyboard with digits has, and every day there is not.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::text::local::Language;
use talimger::words::Words;
use talimger::words::date_entry::{Bias, DateFault, Reading, parse};
use talimger::words::date_faults::date_fault;

use super::{day, read, read_on};

/// What may stand between the numbers.
const SEPARATORS: [&str; 8] = [".", ",", "/", "-", "№", ";", "ю", " "];
/// The spellings, with `~` for a separator.
const SPELLINGS: [&str; 7] = ["%d~%m", "%-d~%-m", "%d~%m~%y", "%d~%m~%Y", "%d%m", "%d%m%y", "%d%m%Y"];
/// The number row of the Kazakh layout, from the key of 0 to that of 9.
const ROW: [char; 10] = ['қ', '"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];

fn ten_years() -> impl Iterator<Item = NaiveDate> {
    day("2020-01-01").iter_days().take_while(|date| date.year() < 2030)
}

#[test]
fn every_day_of_ten_years_is_itself_in_every_spelling() {
    let calendar = Calendar::shipped(Week::Five);
    for date in ten_years() {
        for spelling in SPELLINGS {
            let plain = date.format(spelling).to_string();
            for separator in SEPARATORS {
                let text = plain.replace('~', separator);
                let reading = parse(&text, date + Days::new(90), &calendar, Bias::Last);
                assert_eq!(reading, Reading::Date(date), "{text}");
                if !plain.contains('~') {
                    break;
                }
            }
        }
        for text in [date.format("%Y-%m-%d").to_string(), date.format("%Y.%m.%d").to_string()] {
            assert_eq!(read(&text), Reading::Date(date), "{text}");
        }
    }
}

#[test]
fn of_a_day_and_month_alone_the_next_such_day_is_meant_and_today_counts() {
    let calendar = Calendar::shipped(Week::Five);
    for date in ten_years() {
        let text = date.format("%d.%m").to_string();
        let before = date.checked_sub_months(Months::new(3)).unwrap();
        assert_eq!(parse(&text, before, &calendar, Bias::Next), Reading::Date(date), "{text} on {before}");
        assert_eq!(parse(&text, date, &calendar, Bias::Next), Reading::Date(date), "{text} on the day");
    }
}

#[rstest]
#[case(Weekday::Mon, &["пн", "понедельник", "дс", "дүйсенбі", "mon", "monday"])]
#[case(Weekday::Tue, &["вт", "вторник", "сс", "сейсенбі", "tue", "tuesday"])]
#[case(Weekday::Wed, &["ср", "среда", "среду", "сәрсенбі", "wed", "wednesday"])]
#[case(Weekday::Thu, &["чт", "четверг", "бс", "бейсенбі", "thu", "thursday"])]
#[case(Weekday::Fri, &["пт", "пятница", "жм", "жұма", "fri", "friday"])]
#[case(Weekday::Sat, &["сб", "суббота", "сенбі", "sat", "saturday"])]
#[case(Weekday::Sun, &["вс", "воскресенье", "жс", "жексенбі", "sun", "sunday"])]
fn a_weekday_is_the_next_or_the_last_such_day_whatever_day_it_is(
    #[case] weekday: Weekday,
    #[case] names: &[&str],
) {
    for today in day("2026-09-14").iter_days().take(14) {
        for name in names {
            for text in [(*name).to_owned(), name.to_uppercase()] {
                let Reading::Date(next) = read_on(&today.to_string(), &text, Bias::Next) else {
                    panic!("{text}")
                };
                let Reading::Date(last) = read_on(&today.to_string(), &text, Bias::Last) else {
                    panic!("{text}")
                };
                assert_eq!((next.weekday(), last.weekday()), (weekday, weekday), "{text}");
                assert!((0..7).contains(&(next - today).num_days()), "{text} on {today}: {next}");
                assert!((0..7).contains(&(today - last).num_days()), "{text} on {today}: {last}");
            }
        }
    }
}

/// The thirtieth of a month of twenty-eight days and its like, on either row, with and without separators.
#[test]
fn the_day_after_the_last_of_a_month_is_refused_with_how_many_days_it_has() {
    let on_the_row = |text: &str| -> String {
        text.chars().map(|c| c.to_digit(10).map_or(c, |digit| ROW[digit as usize])).collect()
    };
    for month in 1..=12_u32 {
        let first = NaiveDate::from_ymd_opt(2027, month, 1).unwrap();
        let days = (first + Months::new(1)).pred_opt().unwrap().day();
        if days == 31 {
            assert_eq!(
                read(&format!("32.{month:02}.2027")),
                Reading::Wrong(DateFault::NoMonthHasDay { day: 32 })
            );
            continue;
        }
        let wrong = days + 1;
        let fault = Reading::Wrong(DateFault::NoSuchDay { day: wrong, month, days });
        for spelled in [
            format!("{wrong}.{month:02}.2027"),
            format!("{wrong}.{month:02}.27"),
            format!("{wrong}{month:02}27"),
            format!("{wrong}{month:02}2027"),
            format!("2027-{month:02}-{wrong}"),
        ] {
            assert_eq!(read(&spelled), fault, "{spelled}");
            assert_eq!(read(&on_the_row(&spelled)), fault, "{}", on_the_row(&spelled));
        }
    }
}

#[rstest]
#[case("31.09", Language::Ru, "сентябр", "30")]
#[case("31.09", Language::Kk, "қыркүйек", "30")]
#[case("31.09", Language::En, "September", "30")]
#[case("і\"құ", Language::Ru, "сентябр", "30")]
#[case("30.02.2027", Language::Ru, "феврал", "28")]
#[case("14.13", Language::Ru, "13", "месяц")]
#[case("01.09.1999", Language::Ru, "1999", "2000")]
fn a_wrong_date_is_refused_with_what_is_wrong_in_it(
    #[case] text: &str,
    #[case] language: Language,
    #[case] named: &str,
    #[case] figure: &str,
) {
    let Reading::Wrong(fault) = read(text) else { panic!("{text} was read") };
    let said = date_fault(fault, &Words::new(language)).to_lowercase();
    assert!(said.contains(&named.to_lowercase()) && said.contains(figure), "{said}");
}
