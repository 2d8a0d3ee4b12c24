//! A new school is asked three things, each with a default, and then where to begin.

use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::text::local::Language;

fn started(language: Language) -> Scene {
    Scene::new(language, "2026-09-14", "ivanova").start()
}

#[rstest]
#[case(Language::Ru, "Название школы", "С чего начать?", "Внести людей вручную", "Новый человек")]
#[case(Language::Kk, "Мектептің атауы", "Неден бастаймыз?", "Адамдарды қолмен енгізу", "Жаңа адам")]
#[case(Language::En, "Name of the school", "Where to begin?", "Register people by hand", "A new person")]
fn three_defaults_are_enough_to_begin_in_each_language(
    #[case] language: Language,
    #[case] asked: &str,
    #[case] then: &str,
    #[case] by_hand: &str,
    #[case] form: &str,
) {
    started(language).sees(asked).press("F2").sees(then).sees(by_hand).press("Down Enter").sees(form);
}

#[test]
fn the_answers_are_those_of_the_school() {
    let scene = started(Language::Ru).press("C-u").types("СШ № 12").press("Tab Right F2");
    let scene = scene.sees("СШ № 12");
    let saturday = "2026-09-12".parse().unwrap();
    let calendar = scene.model.session.calendar().unwrap();
    assert_eq!(calendar.is_working(saturday), Ok(true), "six days a week were chosen");
}

#[test]
fn the_program_goes_on_in_the_language_that_was_chosen() {
    started(Language::Ru).press("Tab Tab").types("қаз").press("F2").sees("Неден бастаймыз?").sees("F10 шығу");
}

#[test]
fn a_first_run_that_was_left_is_asked_again_when_there_is_something_to_do() {
    let scene = started(Language::Ru).press("Esc").sees_no("Название школы");
    scene.press("F7").sees("Название школы").press("F2").sees("С чего начать?");
}

#[test]
fn a_school_without_a_name_is_not_set_up_and_the_field_says_so() {
    let scene = started(Language::Ru).press("C-u F2").sees("Заполните это поле.");
    assert_eq!(scene.model.session.overview.settings, None);
}
