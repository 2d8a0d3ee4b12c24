//! Schools and cases to begin a scene with.

use crate::scene::Scene;
use talimger::domain::calendar::Week;
use talimger::domain::case::StartBasis;
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::local::Language;
use talimger::domain::name::FullName;
use talimger::domain::order::OrderName;
use talimger::domain::person::Ground;
use talimger::domain::rights::Role;
use talimger::words::shipped::set_up;

fn person(name: &str, login: &str, roles: &[Role]) -> Command {
    let is_new = login == "m01";
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        login: Some(login.to_owned()),
        roles: roles.to_vec(),
        hired_on: is_new.then(|| "2026-09-01".parse().unwrap()),
        newcomer: is_new.then_some(Ground::FirstStart),
        ..PersonForm::default()
    })
}

/// A school with a head, a deputy, two teachers who may mentor, and one case of 1 September 2026.
pub fn school(language: Language) -> Vec<Command> {
    let order = OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() };
    vec![
        set_up("СШ № 12", Week::Five, language),
        person("Сейтқали Болат Ермекұлы", "head", &[Role::Head]),
        person("Ли Наталья Андреевна", "deputy", &[Role::Deputy]),
        person("Иванова Ольга Петровна", "t01", &[]),
        person("Ким Алла Витальевна", "t02", &[]),
        person("Ахметова Дана Сериковна", "m01", &[]),
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
            reason: String::new(),
        }),
    ]
}

/// The coordinator before the dashboard, on a day.
pub fn coordinator(language: Language, today: &str) -> Scene {
    Scene::new(language, today, "methodist").given(school(language)).start()
}

