//! The term of a plan item reads as the plan's column has it.

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::plan::ItemTerm;
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::domain::year_template::YearMonth;
use talimger::words::Words;
use talimger::words::terms::item_term;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn month() -> ItemTerm {
    ItemTerm::Month(YearMonth { year: 2026, month: 10 })
}

fn range(from: &str, to: &str) -> ItemTerm {
    ItemTerm::Range { from: day(from), to: day(to) }
}

#[rstest]
#[case(Ru, ItemTerm::On(day("2026-10-12")), "12.10.2026")]
#[case(Ru, month(), "октябрь 2026")]
#[case(Kk, month(), "2026 жылғы қазан")]
#[case(En, month(), "October 2026")]
#[case(Ru, range("2026-10-01", "2026-10-15"), "01.10–15.10.2026")]
#[case(Ru, range("2026-12-20", "2027-01-10"), "20.12.2026–10.01.2027")]
#[case(Ru, ItemTerm::AllYear, "в течение учебного года")]
#[case(Kk, ItemTerm::AllYear, "оқу жылы бойы")]
fn a_term_is_written_as_short_as_it_is_clear(
    #[case] language: Language,
    #[case] term: ItemTerm,
    #[case] said: &str,
) {
    assert_eq!(item_term(term, &Words::new(language)), said);
}
