//! One event is entered, changed and voided for several cases at once.

use super::given::approved;
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, OpenCase, PersonForm};
use talimger::domain::journal::Event;
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::text::local::Language;

/// Two pairs, and the journal of the first before the coordinator.
fn two(language: Language) -> Scene {
    let newcomer = PersonForm {
        name: FullName::new("Оспанов Ерлан Тимурович"),
        login: Some("m02".into()),
        hired_on: Some("2026-09-01".parse().unwrap()),
        newcomer: Some(Ground::FirstStart),
        ..PersonForm::default()
    };
    let case = OpenCase {
        mentee: "m02".into(),
        mentor: "t02".into(),
        order: OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() },
        basis: StartBasis::EffectiveOrHired,
        start: None,
        end: None,
        kind: CaseKind::Mentoring,
        reason: String::new(),
    };
    let more = [Command::RegisterPerson(newcomer), Command::OpenCase(case)];
    let scene = approved(language, "2026-10-12").given(more).start();
    scene.press("/").types("Ахметова").press("Enter Enter Tab Tab Tab")
}

/// A workshop entered for both.
fn entered() -> Scene {
    let scene =
        two(Language::Ru).press("b").sees("Для кого ещё?").sees("Оспанов Е. Т. · 26-02").press("Enter");
    let scene = scene.sees("Карточек 2: 26-01, 26-02").sees("Кто провёл").press("Tab Tab Tab");
    scene.types("КСП").press("F2").sees("Сохранено").sees("семинар, практикум, курсы · КСП")
}

fn event(scene: &Scene, code: &str) -> Event {
    scene.file(code).case.events.values().next().unwrap().clone()
}

#[test]
fn a_workshop_is_entered_once_for_all_the_cases_that_were_marked() {
    let scene = entered().press("Enter").sees("Запись внесена сразу для нескольких карточек");
    let (one, other) = (event(&scene, "26-01"), event(&scene, "26-02"));
    assert!(one.text.group.is_some());
    assert_eq!((one.text.group, &one.text.topic), (other.text.group, &other.text.topic));
    assert_ne!(one.by, other.by, "the mentor of each pair");
}

#[test]
fn a_change_is_made_everywhere_or_only_here_as_one_answers() {
    let scene = entered().press("F4").sees("Где изменить запись?").sees("Только здесь").press("Enter");
    let scene = scene.press("Tab Tab Tab").press("C-u").types("своё").press("F2").sees("своё");
    assert_eq!(event(&scene, "26-02").text.topic, "КСП");
    let scene = scene.press("F4 Right Enter").sees("Карточек 2: 26-01, 26-02").press("Tab Tab Tab");
    let scene = scene.press("C-u").types("общее").press("F2").sees("общее");
    assert_eq!(event(&scene, "26-02").text.topic, "общее");
}

#[rstest]
#[case::only_here("Enter", false)]
#[case::in_all("Right Enter", true)]
fn a_group_event_is_voided_here_or_in_all(#[case] answer: &str, #[case] everywhere: bool) {
    let scene = entered().press("F8").sees("Где аннулировать запись?").press(answer);
    let scene = scene.types("не было").press("F2").sees("[аннулировано]");
    assert!(event(&scene, "26-01").voided.is_some());
    assert_eq!(event(&scene, "26-02").voided.is_some(), everywhere);
}

#[test]
fn an_event_of_one_case_asks_nothing() {
    two(Language::Ru).press("n F2 F4").sees_no("Где изменить").sees("Запись журнала");
}

#[test]
fn where_there_is_one_case_alone_the_ordinary_entry_is_named() {
    approved(Language::Ru, "2026-10-12").press("Enter и").sees("Других открытых карточек нет");
}

#[rstest]
#[case(Language::Kk, "Тағы кімге?")]
#[case(Language::En, "For whom else?")]
fn the_list_of_cases_speaks_each_language(#[case] language: Language, #[case] title: &str) {
    two(language).sized(60, 20).press("b").sees(title);
}
