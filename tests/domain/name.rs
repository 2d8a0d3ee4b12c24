//! Names are shortened, recognised and sorted as the school does it.

use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::people::name::FullName;
use talimger::domain::text::fold::fold;

#[rstest]
#[case("Сейтқалиева Елена Викторовна", "Сейтқалиева Е. В.", "Е. В. Сейтқалиева")]
#[case("Цой Света-Мария Игоревна", "Цой С.-М. И.", "С.-М. И. Цой")]
#[case("Оспанова Айгүл Әділқызы", "Оспанова А. Ә.", "А. Ә. Оспанова")]
#[case("Оспанов Ерлан Әділ ұлы", "Оспанов Е. Ә.", "Е. Ә. Оспанов")]
#[case("Мамедов Анар Вагиф оглы", "Мамедов А. В.", "А. В. Мамедов")]
#[case("Ли Наталья", "Ли Н.", "Н. Ли")]
#[case("Бауыржан", "Бауыржан", "Бауыржан")]
#[case("Иванова О.П.", "Иванова О. П.", "О. П. Иванова")]
#[case("Цой С.-М. И.", "Цой С.-М. И.", "С.-М. И. Цой")]
#[case("Римская-Корсакова анна", "Римская-Корсакова А.", "А. Римская-Корсакова")]
#[case("", "", "")]
fn a_name_is_shortened(#[case] full: &str, #[case] short: &str, #[case] signature: &str) {
    assert_eq!(FullName::new(full).short(), short);
    assert_eq!(FullName::new(full).signature(), signature);
}

#[rstest]
#[case("  Ким\u{a0}  Анна \t Викторовна\n", "Ким Анна Викторовна")]
#[case("Ахметова Даи\u{306}рбековна", "Ахметова Дайрбековна")]
#[case("Ким\u{200b} А\u{7}нна", "Ким Анна")]
#[case("Цой Света\u{2011}Мария", "Цой Света-Мария")]
fn a_typed_name_is_put_in_order(#[case] typed: &str, #[case] kept: &str) {
    assert_eq!(FullName::new(typed).as_str(), kept);
}

#[rstest]
#[case("Семёнова Алёна", "СЕМЕНОВА АЛЕНА")]
#[case("Цой Света - Мария", "цой света-мария")]
#[case("Сейтқалиева  Елена", "Сейтқалиева Eлeнa")] // the second with Latin letters
#[case("Гауһар", "Гауhар")] // Latin h
#[case("Нурлан", "Hурлан")] // Latin H
fn two_spellings_are_one_person(#[case] one: &str, #[case] other: &str) {
    assert_eq!(FullName::new(one).recognition_key(), FullName::new(other).recognition_key());
}

#[test]
fn a_kazakh_letter_makes_another_person_but_the_same_search() {
    let (one, other) = (FullName::new("Қасымова Әлия"), FullName::new("Касымова Алия"));
    assert_ne!(one.recognition_key(), other.recognition_key());
    assert_eq!(fold(one.as_str()), fold(other.as_str()));
}

#[rstest]
#[case("Жұмабай", "жумабай")]
#[case("Өтеғұлов", "отегулов")]
#[case("Іңкәр", "инкар")]
#[case("Шаһназ", "шахназ")]
#[case("Hans", "HANS")]
fn a_search_finds_what_a_russian_layout_can_type(#[case] name: &str, #[case] typed: &str) {
    assert_eq!(fold(name), fold(typed));
}

#[test]
fn names_are_sorted_by_the_kazakh_alphabet() {
    let mut names =
        ["Іңкәр", "Қасым", "Бек", "Ли", "Ким", "Әлия", "Ян", "Ғали", "Абай", "Өтеген", "Орал", "Гүл"]
            .map(FullName::new);
    names.sort_by_key(FullName::sort_key);
    let sorted: Vec<&str> = names.iter().map(FullName::as_str).collect();
    assert_eq!(
        sorted,
        ["Абай", "Әлия", "Бек", "Гүл", "Ғали", "Ким", "Қасым", "Ли", "Орал", "Өтеген", "Іңкәр", "Ян"]
    );
}

#[test]
fn a_shorter_surname_stands_before_one_that_goes_on() {
    assert!(FullName::new("Ким Яна").sort_key() < FullName::new("Кимова Анна").sort_key());
}

#[test]
fn a_name_in_a_line_of_json_is_put_in_order_too() {
    let name: FullName = serde_json::from_str("\" Ким \\u0007 Анна\"").unwrap();
    assert_eq!(serde_json::to_string(&name).unwrap(), "\"Ким Анна\"");
}

#[test]
fn what_a_hyphen_joins_is_folded_as_one_word() {
    assert_eq!(fold("Ң- h"), fold("Ң-h"));
}

proptest! {
    #[test]
    fn nothing_typed_as_a_name_breaks_it(typed in any::<String>()) {
        let name = FullName::new(&typed);
        prop_assert_eq!(FullName::new(name.as_str()), name.clone());
        let _ = (name.short(), name.signature(), name.sort_key(), name.recognition_key());
    }

    #[test]
    fn folding_what_is_folded_changes_nothing(typed in any::<String>()) {
        let folded = fold(&typed);
        prop_assert_eq!(fold(&folded), folded.clone());
    }

    #[test]
    fn folding_a_name_of_mixed_letters_twice_changes_nothing(typed in "[a-zA-Zа-яА-ЯёЁәіңғүұқөһӘІҢҒҮҰҚӨҺ -]{0,20}") {
        let folded = fold(&typed);
        prop_assert_eq!(fold(&folded), folded.clone());
        prop_assert_eq!(fold(&typed.to_lowercase()).to_lowercase(), fold(&typed.to_lowercase()));
    }

    #[test]
    fn a_short_name_stays_as_it_is(typed in "[А-ЯӘҚ][а-яәқ]{1,8}( [А-ЯӘ][а-яә]{1,8}(-[А-Я][а-я]{1,5})?){0,2}") {
        let short = FullName::new(&typed).short();
        prop_assert_eq!(FullName::new(&short).short(), short.clone());
    }
}
