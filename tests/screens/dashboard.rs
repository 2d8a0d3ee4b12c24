//! The first screen answers in one look: what waits, what is late, what is next, who has it.

use crate::scene::Scene;
use talimger::app::Msg;
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::text::local::Language;
use talimger::words::shipped::set_up;

fn person(name: &str, login: &str, hired_on: Option<&str>) -> Command {
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        login: Some(login.to_owned()),
        hired_on: hired_on.map(|day| day.parse().unwrap()),
        newcomer: hired_on.map(|_| talimger::domain::people::person::Ground::FirstStart),
        ..PersonForm::default()
    })
}

fn school() -> Vec<Command> {
    let order = OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() };
    vec![
        set_up("СШ № 12", Week::Five, Language::Ru),
        person("Иванова Ольга Петровна", "t01", None),
        person("Ахметова Дана Сериковна", "m01", Some("2026-09-01")),
        person("Қасымова Елена Викторовна", "m90", Some("2026-09-10")),
        Command::IssueOrder(IssueOrder {
            number: order.number.clone(),
            date: order.date,
            effective: Some("2026-09-01".parse().unwrap()),
            subject: String::new(),
        }),
        Command::OpenCase(OpenCase {
            mentee: "m01".into(),
            mentor: "t01".into(),
            order,
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }),
    ]
}

#[test]
fn a_case_whose_diagnostics_is_late_stands_with_mark_word_and_days() {
    let scene = Scene::new(Language::Ru, "2026-09-14", "ivanova").given(school()).start();
    scene.sees("01 Ахметова").sees("!!").sees("08.09 +4").sees("диагностика");
}

#[test]
fn a_new_teacher_without_an_order_stands_above_the_list_with_the_day_it_is_due() {
    Scene::new(Language::Ru, "2026-09-14", "ivanova")
        .given(school())
        .start()
        .sees("Қасымова Е. В.")
        .sees("17.09.2026");
}

#[test]
fn who_works_beside_others_sees_how_many_they_are() {
    let mut scene = Scene::new(Language::Ru, "2026-09-14", "ivanova").given(school()).sized(100, 24).start();
    scene.tell(Msg::Others(2));
    let mut scene = scene.sees("ещё на связи: 2");
    scene.tell(Msg::Others(0));
    scene.sees_no("на связи");
}

#[test]
fn a_marked_row_shows_its_whole_date() {
    let scene = Scene::new(Language::Ru, "2026-09-14", "ivanova").given(school()).start();
    scene.press("Space").sees("*!! 01 Ахметова").sees_no("р.д.…");
}
