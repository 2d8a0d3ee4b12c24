//! The help opens on what to do now, for this user in this place, and Enter does it.

use super::case::given::{coordinator, submitted};
use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::domain::text::local::Language;
use talimger::intake::practice::best_day;

#[rstest]
#[case(Language::Ru, "Что делать сейчас", "Клавиши здесь")]
#[case(Language::Kk, "Қазір не істеу керек", "Осы жердегі пернелер")]
#[case(Language::En, "What to do now", "The keys here")]
fn it_opens_on_what_to_do_now_in_each_language_and_window(
    #[case] language: Language,
    #[case] now: &str,
    #[case] keys: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24), (120, 40)] {
        let scene = coordinator(language, "2026-09-14").sized(columns, rows).press("F1").sees(now);
        let scene = scene.press("PgDn PgUp").sees(now).sees("Ахметова").sees(keys);
        scene.press("End").sees("n/т").press("Esc").sees_no(now);
    }
}

#[test]
fn whose_step_it_is_is_said_and_enter_opens_the_case_on_it() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("?");
    let scene = scene.sees("Ахметова Д. С. — диагностика").sees("у кого: наставник Иванова");
    scene.press("Enter").sees("Обзор").sees_no("Что делать сейчас");
}

#[test]
fn the_mentor_is_told_that_the_step_is_theirs_and_enter_begins_it() {
    let scene = coordinator(Language::Ru, "2026-09-04").signed_in_as("t01").press("F1");
    let scene = scene.sees("Ваш шаг: Ахметова Д. С. — диагностика").press("Enter").press("F1");
    scene.sees("Ваш шаг").press("Enter").sees("начальная диагностика");
}

#[test]
fn the_deputy_is_told_of_the_plans_that_wait() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("F1");
    scene.sees("Согласовать или утвердить планы, которые ждут вас: 1").press("Enter").sees("согласовать");
}

#[test]
fn an_empty_school_is_told_how_to_begin() {
    let scene = Scene::new(Language::Ru, "2026-10-05", "methodist");
    let set_up =
        talimger::words::shipped::set_up("СШ № 12", talimger::domain::calendar::Week::Five, Language::Ru);
    let scene = scene.given([set_up]).start().press("F1").sees("Загрузить список сотрудников");
    scene.press("Enter").sees("CSV");
}

#[test]
fn who_may_see_no_case_is_told_who_gives_the_roles() {
    let scene = coordinator(Language::Ru, "2026-09-14").signed_in_as("stranger").press("F1");
    scene.sees("роли даёт координатор");
}

#[test]
fn in_a_form_it_tells_of_the_field_and_the_typing_stays() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("p n").types("Ким").press("F1");
    scene.sees("Что делать сейчас").sees("F2 — сохранить").press("Esc").sees("Ким");
}

#[test]
fn it_opens_over_a_question_and_over_a_filter() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("F9 F1").sees("Что делать сейчас");
    let words = "Что можно написать в фильтре";
    scene.press("Esc Esc / F1").sees(words).press("Esc").sees_no(words);
}

#[test]
fn a_key_that_does_nothing_here_says_why() {
    let scene = coordinator(Language::Ru, "2026-09-14").press("F1");
    let said = (0..8).fold((scene, false), |(scene, found), _| {
        let found = found || scene.text().contains("другие ничего не изменили");
        (scene.press("PgDn"), found)
    });
    assert!(said.1);
}

#[test]
fn it_is_there_on_every_screen_of_the_practice_school() {
    let scene =
        || Scene::over(practice(Language::Ru), Language::Ru, &best_day().to_string(), "metodist").start();
    for keys in ["t", "p", "c", "s", "Enter", "Enter ]", "Enter ] ]", "Enter ] ] ]", "Enter ] ] ] ]", "f"] {
        let scene = scene().press(keys).press("F1").sees("Что делать сейчас");
        scene.press("Esc").sees_no("Что делать сейчас");
    }
}
