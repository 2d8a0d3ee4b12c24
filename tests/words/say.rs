//! A message is said in the language in use, with its numbers in the right form.

use rstest::rstest;
use talimger::domain::rubric::Level;
use talimger::domain::text::local::{Language, Local};
use talimger::say;
use talimger::words::Words;
use talimger::words::numbers::decimal;

#[rstest]
#[case(Language::Ru, 1, "1 рабочий день")]
#[case(Language::Ru, 2, "2 рабочих дня")]
#[case(Language::Ru, 5, "5 рабочих дней")]
#[case(Language::Ru, 11, "11 рабочих дней")]
#[case(Language::Ru, 21, "21 рабочий день")]
#[case(Language::Kk, 1, "1 жұмыс күні")]
#[case(Language::Kk, 5, "5 жұмыс күні")]
#[case(Language::En, 1, "1 working day")]
#[case(Language::En, 5, "5 working days")]
fn days_are_counted_as_the_language_counts(#[case] language: Language, #[case] n: i32, #[case] said: &str) {
    assert_eq!(say!(Words::new(language), "unit-working-days", n), said);
}

#[test]
fn a_date_is_carried_by_a_word_and_takes_no_ending() {
    let date = String::from("08.09.2026");
    assert_eq!(say!(Words::new(Language::Ru), "due-not-later", date = &date), "не позднее 08.09.2026");
    assert_eq!(
        say!(Words::new(Language::Kk), "due-not-later", date = "08.09.2026"),
        "08.09.2026 күніне дейін"
    );
}

#[test]
fn an_argument_brings_no_invisible_marks_with_it() {
    let said = say!(Words::new(Language::Ru), "unit-working-days-short", n = 4_usize);
    assert_eq!(said, "4 р.д.");
}

#[test]
fn a_thing_of_the_domain_has_its_name() {
    assert_eq!(Words::new(Language::Kk).name(&Level::Middle), "орта");
}

#[test]
fn a_text_that_a_school_wrote_in_one_language_is_shown_in_all() {
    let text = Local { kk: "сабақ".into(), ..Local::default() };
    assert_eq!(Words::new(Language::En).local(&text), "сабақ");
    assert_eq!(Words::new(Language::Ru).local(&Local { ru: "урок".into(), ..text.clone() }), "урок");
    assert!(Local::default().is_empty() && !text.is_empty());
}

#[rstest]
#[case(170, Language::Ru, "1,7")]
#[case(167, Language::Kk, "1,67")]
#[case(205, Language::En, "2.05")]
#[case(300, Language::Ru, "3")]
#[case(0, Language::En, "0")]
fn a_mean_is_written_as_the_language_writes_it(#[case] n: u32, #[case] in_: Language, #[case] said: &str) {
    assert_eq!(decimal(n, in_), said);
}
