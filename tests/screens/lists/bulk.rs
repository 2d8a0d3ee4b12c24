//! What is done to many cases at once.

use super::{school, shown};
use crate::scene::Scene;
use crate::spoil::{self, of_case};
use rstest::rstest;
use std::time::Duration;
use talimger::app::burst::Typed;
use talimger::app::key::Key;
use talimger::app::{Effect, Msg, update};
use talimger::domain::calendar::Week;
use talimger::domain::command::{CallMeeting, Command, PersonForm};
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::{Category, Ground, Particulars};
use talimger::domain::text::local::Language;
use talimger::domain::trouble::{Failure, Trouble};
use talimger::store::Tree;
use talimger::words::shipped::set_up;

#[rstest]
#[case::latin("e")]
#[case::cyrillic("у")]
fn the_plans_of_many_are_written_and_who_has_none_is_named(#[case] key: &str) {
    let scene = school(Language::Ru);
    let codes = shown(&scene);
    let with_plan = codes.iter().filter(|code| scene.file(&code.to_string()).case.plan.is_some()).count();
    assert!(0 < with_plan && with_plan < codes.len());
    let scene = scene.press("i").press(key).sees("Какой документ").press("Enter");
    assert_eq!(scene.written.len(), with_plan);
    let scene = scene.sees("Файл сохранён").press("Esc");
    let without = codes.iter().find(|code| scene.file(&code.to_string()).case.plan.is_none()).unwrap();
    let file = scene.file(&without.to_string());
    scene.sees("без этого документа").sees(&file.school.name_of(file.case.head.mentee).short());
}

#[test]
fn a_case_that_cannot_be_read_keeps_the_documents_of_the_others_from_nobody() {
    let scene = school(Language::Ru);
    let codes = shown(&scene);
    let with_plan: Vec<_> =
        codes.iter().filter(|code| scene.file(&code.to_string()).case.plan.is_some()).collect();
    let code = with_plan[0].to_string();
    let its = scene.file(&code).case.head.id.0.to_be_bytes();
    let is_its_plan = |key: &[u8]| key.starts_with(&its) && of_case(spoil::PLAN)(key);
    let scene = scene.meanwhile(|engine| drop(spoil::spoil(engine, Tree::Parts, &is_its_plan)));
    let scene = scene.press("i e Enter");
    assert_eq!(scene.written.len(), with_plan.len() - 1, "{}", scene.text());
    scene.press("Esc").sees(&format!("{code}: "));
}

#[test]
fn reading_that_was_stopped_is_said_so_and_can_be_begun_again() {
    let mut scene = school(Language::Ru).press("i e");
    let enter = Typed { key: Key::from_name("Enter").unwrap(), at: Duration::from_secs(900) };
    let asked = update(&mut scene.model, Msg::Keys(vec![enter]));
    assert!(matches!(asked.as_slice(), [Effect::LoadCases(_)]), "{asked:?}");
    let scene = scene.told(Msg::Cases(Err(Failure::Trouble(Trouble::Stopped))));
    assert_eq!(scene.written, []);
    let scene = scene.sees("Остановлено. Ничего не изменено.").press("e Enter");
    assert!(!scene.written.is_empty());
}

#[test]
fn one_event_is_entered_for_all_that_are_marked() {
    let scene = school(Language::Ru).press("/").types("этап:2 -без:наставника").press("Enter");
    let codes = shown(&scene);
    let before: usize = codes.iter().map(|code| scene.file(&code.to_string()).case.events.len()).sum();
    let scene = scene.press("i b").sees(&codes[0].to_string()).press("F2").sees("Сохранено");
    let after: usize = codes.iter().map(|code| scene.file(&code.to_string()).case.events.len()).sum();
    assert_eq!(after, before + codes.len());
}

#[test]
fn many_reports_are_given_to_one_meeting_after_a_question_that_names_them() {
    let meeting = Command::CallMeeting(CallMeeting {
        date: "2027-05-20".parse().unwrap(),
        agenda: "Отчёты наставников".into(),
    });
    let scene = school(Language::Ru).given([meeting]).press("/").types("этап:2").press("Enter i T");
    let codes = shown(&scene);
    let scene = scene.press("Enter").sees("Заслушать отчёты на заседании");
    let none = |scene: &Scene| {
        codes.iter().filter(|code| scene.file(&code.to_string()).case.report.meeting.is_none()).count()
    };
    let before = none(&scene);
    let scene = scene.press("Enter");
    assert_eq!(none(&scene), before, "Enter alone does nothing");
    let scene = scene.press("T Enter Left Enter").sees("Сохранено");
    assert_eq!(none(&scene), 0);
    let scene = scene.press("u Left Enter");
    assert_eq!(none(&scene), before);
}

fn newcomer(name: &str) -> Command {
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        hired_on: Some("2026-09-01".parse().unwrap()),
        newcomer: Some(Ground::FirstStart),
        ..PersonForm::default()
    })
}

fn colleague(name: &str) -> Command {
    // The first who is offered as a mentor is the one whom schools usually choose.
    let category = name.starts_with("Иванова").then_some(Category::Expert);
    let particulars = Particulars { category, ..Particulars::default() };
    Command::RegisterPerson(PersonForm { name: FullName::new(name), particulars, ..PersonForm::default() })
}

fn waiting() -> Scene {
    let given = vec![
        set_up("СШ № 12", Week::Five, Language::Ru),
        colleague("Иванова Ольга Петровна"),
        colleague("Ким Алла Витальевна"),
        newcomer("Ахметова Дана Сериковна"),
        newcomer("Оспанов Ерлан Талгатович"),
    ];
    Scene::new(Language::Ru, "2026-09-02", "ivanova").given(given).start()
}

#[test]
fn one_order_gives_many_new_teachers_their_mentors() {
    let scene = waiting().press("p Space Space b").sees("Один приказ: педагогов 2");
    let scene = scene.sees("Ахметова Д. С.").sees("Оспанов Е. Т.");
    let scene = scene.press("Tab").types("120-к").press("Tab Tab Tab Right Tab Right F2");
    let scene = scene.sees("Сохранено");
    let overview = &scene.model.session.overview;
    assert_eq!((overview.cases.len(), overview.waiting.len()), (2, 0), "{}", scene.text());
    let orders: Vec<_> = overview.cases.iter().map(|case| case.order.clone().unwrap().number).collect();
    assert_eq!(orders, ["120-к", "120-к"]);
    let scene = scene.press("u Left Enter");
    assert_eq!(scene.model.session.overview.cases.len(), 0);
}

#[test]
fn who_waits_for_no_order_is_named_and_no_form_opens() {
    waiting().press("p i b").sees("Иванова О. П.").sees("ждёт приказа");
}
