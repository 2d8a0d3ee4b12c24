//! Schools and cases to begin a scene with.

use crate::scene::Scene;
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AddItem, AgreePlan, ApprovePlan, Command, IssueOrder, MarkForm, OpenCase, PersonForm, RecordRound,
    SubmitPlan, WritePlan,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::plan::{ItemTerm, ItemText};
use talimger::domain::rights::Role;
use talimger::domain::text::local::Language;
use talimger::domain::year_template::YearMonth;
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
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }),
    ]
}

/// The coordinator before the dashboard, on a day.
pub fn coordinator(language: Language, today: &str) -> Scene {
    Scene::new(language, today, "methodist").given(school(language)).start()
}

/// The same with the initial diagnostics made on 7 September.
pub fn diagnosed(language: Language, today: &str) -> Scene {
    let rubric = talimger::words::shipped::difficulties();
    let mut scores = rubric.blank();
    scores[3][0] = Some(3);
    let round = Command::RecordRound(RecordRound {
        case: code(),
        kind: RoundKind::Initial,
        rubric: rubric.key,
        date: "2026-09-07".parse().unwrap(),
        by: None,
        scores,
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: String::new(),
        needs: String::new(),
        reason: String::new(),
    });
    Scene::new(language, today, "methodist").given(school(language)).given([round]).start()
}

/// The same with a plan of two items, submitted on 9 September.
pub fn submitted(language: Language, today: &str) -> Scene {
    diagnosed(language, today)
        .given([
            Command::WritePlan(WritePlan {
                case: code(),
                aim: "помочь войти в профессию".into(),
                tasks: vec!["освоить оценивание".into()],
                directions: vec!["оценивание".into(), "класс".into()],
            }),
            item(0, "составить дескрипторы"),
            item(1, "провести родительское собрание"),
            Command::SubmitPlan(SubmitPlan { case: code(), on: "2026-09-09".parse().unwrap() }),
        ])
        .start()
}

/// The same with both marks recorded from paper on 10 September: stage II has begun.
pub fn approved(language: Language, today: &str) -> Scene {
    let mark = || MarkForm::FromPaper { by: None, date: "2026-09-10".parse().unwrap() };
    submitted(language, today)
        .given([
            Command::AgreePlan(AgreePlan { case: code(), mark: mark(), for_deputy: String::new() }),
            Command::ApprovePlan(ApprovePlan { case: code(), mark: mark() }),
        ])
        .start()
}

fn item(direction: u16, activity: &str) -> Command {
    Command::AddItem(AddItem {
        case: code(),
        item: ItemText {
            direction,
            activity: activity.into(),
            term: ItemTerm::Month(YearMonth { year: 2026, month: 10 }),
            report: String::new(),
            need: None,
        },
    })
}

pub fn code() -> CaseCode {
    "26-01".parse().unwrap()
}
