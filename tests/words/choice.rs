//! The program speaks the language that was asked for, by whoever has more right to ask.

use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::words::choice::{Wishes, of_locale};

#[test]
fn the_nearest_wish_decides_and_russian_is_spoken_where_nobody_has_one() {
    let mut wishes = Wishes::default();
    assert_eq!(wishes.language(), Language::Ru);
    wishes.locales = ["".into(), "".into(), "kk_KZ.UTF-8".into()];
    assert_eq!(wishes.language(), Language::Kk);
    wishes.school = Some(Language::Ru);
    assert_eq!(wishes.language(), Language::Ru);
    wishes.user = Some(Language::Kk);
    assert_eq!(wishes.language(), Language::Kk);
    wishes.asked = Some(Language::En);
    assert_eq!(wishes.language(), Language::En);
}

#[test]
fn the_first_variable_that_is_set_decides_even_for_a_language_that_we_do_not_speak() {
    let locales = ["de_DE.UTF-8".into(), "kk_KZ.UTF-8".into(), "en_US.UTF-8".into()];
    assert_eq!(Wishes { locales, ..Wishes::default() }.language(), Language::Ru);
}

#[rstest]
#[case("ru_RU.UTF-8", Some(Language::Ru))]
#[case("kk", Some(Language::Kk))]
#[case("en-GB", Some(Language::En))]
#[case("C.UTF-8", None)]
#[case("POSIX", None)]
#[case("", None)]
fn a_locale_names_its_language(#[case] locale: &str, #[case] language: Option<Language>) {
    assert_eq!(of_locale(locale), language);
}
