//! Questions name the thing and the person; nothing grave is an Enter away.

use super::listener::Listener;
use crate::screens::case::given::{approved, coordinator, submitted};
use rstest::rstest;
use talimger::domain::command::{Command, WritePlan};
use talimger::domain::text::local::Language;

#[rstest]
#[case("да")]
#[case("иә")]
#[case("yes")]
#[case("1")]
#[case("согласовать")]
fn a_grave_question_is_answered_by_a_word_or_a_number_never_by_enter(#[case] yes: &str) {
    let deputy = || Listener::to(submitted(Language::Ru, "2026-09-10").signed_in_as("deputy")).types("1");
    let heard = deputy().types("утвердить").hears("Согласовать план: Ахметова Д. С., редакция 1?");
    let heard = heard.hears("это ответ на Enter").types("").hears_no("Сохранено");
    heard.scene.stored("26-01", |file| assert!(file.case.plan.as_ref().unwrap().agreement.is_none()));
    let heard = deputy().types("утвердить").types(yes).hears("Сохранено");
    heard.scene.stored("26-01", |file| assert!(file.case.plan.as_ref().unwrap().agreement.is_some()));
}

#[test]
fn a_single_letter_is_no_answer_for_it_may_be_a_key_of_another_layout() {
    let heard =
        Listener::to(submitted(Language::Ru, "2026-09-10").signed_in_as("deputy")).types("1\nутвердить");
    let heard = heard.types("y").types("н").types("д");
    heard.scene.stored("26-01", |file| assert!(file.case.plan.as_ref().unwrap().agreement.is_none()));
}

#[test]
fn what_is_refused_says_why() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-10")).types("1\nплан\nна согласование");
    heard.hears("Сначала").hears("Что сделать?");
}

#[test]
fn the_last_change_is_taken_back_and_made_again() {
    let heard =
        Listener::to(approved(Language::Ru, "2026-09-10")).types("p\nновое\nАсанова Айна\n:сохранить");
    let heard = heard.hears("Асанова").types("u").hears("Сохранено");
    assert!(heard.heard().contains("Сохранено"));
    heard.types("U").hears("Сохранено");
}

#[test]
fn two_versions_are_said_field_by_field_and_chosen_by_number() {
    let plan = |aim: &str| {
        Command::WritePlan(WritePlan {
            case: "26-01".parse().unwrap(),
            aim: aim.into(),
            tasks: vec!["освоить".into()],
            directions: vec!["класс".into()],
        })
    };
    let scene =
        crate::screens::case::given::diagnosed(Language::Ru, "2026-09-10").given([plan("помочь")]).start();
    let heard = Listener::to(scene).types("1\nплан\n1").types("помочь войти\n.");
    let heard = heard.meanwhile(|scene| drop(scene.signed_in_as("t01").given([plan("помочь освоиться")])));
    let heard = heard.types(":сохранить").hears("1. Цель. Моё: помочь войти; Записано: помочь освоиться");
    heard.types("1").hears("Проверьте и сохраните").types("..").hears("помочь освоиться");
}

#[test]
fn the_menu_is_a_numbered_list_and_says_why_something_is_not_to_be_had() {
    let heard = Listener::to(coordinator(Language::Ru, "2026-09-10")).types("1").types(":").hears("Меню");
    heard
        .types("завершить карточку")
        .hears("Отчёт ещё не заслушан")
        .types("0")
        .types("люди")
        .hears("Не понято");
}
