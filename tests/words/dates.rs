//! Dates are written as each language writes them.

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::words::dates;

fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 14).unwrap()
}

#[rstest]
#[case(Language::Ru, "14 сентября 2026 года", "пн 14.09.2026", "сентябрь 2026 года", "сен")]
#[case(Language::Kk, "2026 жылғы 14 қыркүйек", "дс 14.09.2026", "2026 жылғы қыркүйек", "қыр")]
#[case(Language::En, "14 September 2026", "Mon 14.09.2026", "September 2026", "Sep")]
fn a_date_in_a_text(
    #[case] language: Language,
    #[case] long: &str,
    #[case] with_weekday: &str,
    #[case] month: &str,
    #[case] short_month: &str,
) {
    assert_eq!(dates::long(monday(), language), long);
    assert_eq!(dates::with_weekday(monday(), language), with_weekday);
    assert_eq!(dates::month_of_year(2026, 9, language), month);
    assert_eq!(dates::month_short(9, language), short_month);
}

#[test]
fn a_date_in_a_table_is_the_same_in_every_language() {
    let date = NaiveDate::from_ymd_opt(2027, 1, 5).unwrap();
    assert_eq!(dates::table(date), "05.01.2027");
    assert_eq!(dates::short(date), "05.01");
}

#[test]
fn a_school_year_has_an_en_dash() {
    assert_eq!(dates::school_year(2026), "2026–2027");
}

#[test]
fn the_days_of_a_week_and_the_months_of_a_year_all_differ() {
    for language in Language::ALL {
        let week: std::collections::BTreeSet<_> = dates::weekdays(language).into();
        assert_eq!(week.len(), 7);
        let year: std::collections::BTreeSet<_> = (1..=12).map(|m| dates::month(m, language)).collect();
        assert_eq!(year.len(), 12);
        let short: std::collections::BTreeSet<_> =
            (1..=12).map(|m| dates::month_short(m, language)).collect();
        assert_eq!(short.len(), 12);
    }
}
