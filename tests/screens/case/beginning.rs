//! A plan begins with the year template, or with the structure of an earlier year's plan.

use super::given::diagnosed;
use crate::scene::Scene;
use rstest::rstest;
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
use talimger::domain::text::local::Language;
use talimger::domain::year_template::YearMonth;

/// The approved plan of the school year 2025–2026, of another teacher.
fn earlier() -> Vec<Command> {
    let case: CaseCode = "25-01".parse().unwrap();
    let order = OrderName { number: "90-к".into(), date: "2025-08-28".parse().unwrap() };
    let item = |activity: &str, month| {
        let term = ItemTerm::Month(YearMonth { year: 2026, month });
        let text =
            ItemText { direction: 0, activity: activity.into(), term, report: String::new(), need: None };
        Command::AddItem(AddItem { case, item: text })
    };
    let mark = || MarkForm::FromPaper { by: None, date: "2025-09-10".parse().unwrap() };
    let rubric = talimger::words::shipped::difficulties();
    let mut scores = rubric.blank();
    scores[3][0] = Some(3);
    let round = RecordRound {
        case,
        kind: RoundKind::Initial,
        scores,
        rubric: rubric.key,
        date: "2025-09-05".parse().unwrap(),
        by: None,
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: String::new(),
        needs: String::new(),
        reason: String::new(),
    };
    vec![
        Command::RegisterPerson(PersonForm {
            name: FullName::new("Оспанов Ерлан Тимурович"),
            login: Some("m02".into()),
            hired_on: Some("2025-09-01".parse().unwrap()),
            newcomer: Some(Ground::FirstStart),
            ..PersonForm::default()
        }),
        Command::IssueOrder(IssueOrder {
            number: order.number.clone(),
            date: order.date,
            effective: Some("2025-09-01".parse().unwrap()),
            subject: String::new(),
        }),
        Command::OpenCase(OpenCase {
            mentee: "m02".into(),
            mentor: "t02".into(),
            order,
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }),
        Command::RecordRound(round),
        Command::WritePlan(WritePlan {
            case,
            aim: "войти в профессию".into(),
            tasks: vec!["вести журнал".into()],
            directions: vec!["документация".into()],
        }),
        item("разобрать урок Оспанова", 2),
        item("неделя предмета", 4),
        Command::SubmitPlan(SubmitPlan { case, on: "2025-09-09".parse().unwrap() }),
        Command::AgreePlan(AgreePlan { case, mark: mark(), for_deputy: String::new() }),
        Command::ApprovePlan(ApprovePlan { case, mark: mark() }),
    ]
}

fn second_year(language: Language) -> Scene {
    diagnosed(language, "2026-09-08")
        .given(earlier())
        .start()
        .press("/")
        .types("Ахметова")
        .press("Enter Enter")
}

#[test]
fn the_structure_of_an_earlier_plan_begins_the_new_one_and_what_to_reword_is_said() {
    let scene = second_year(Language::Ru).press("Enter").sees("С чего начать план?");
    let scene = scene.sees("план прошлых лет: Оспанов Е. Т., карточка 25-01").types("Оспанов").press("Enter");
    let scene = scene.sees("Взято строение плана карточки 25-01").sees("Перепишите, где назван человек");
    let scene = scene.sees("разобрать урок Оспанова (Оспанов").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| {
        assert_eq!(file.case.plan.as_ref().unwrap().aim, "войти в профессию");
        let items = file.case.present_items();
        let terms: Vec<_> = items.iter().map(|item| item.text.term).collect();
        let month = |month| ItemTerm::Month(YearMonth { year: 2027, month });
        assert_eq!(terms, [month(2), month(4)], "the months of this year");
    });
}

#[test]
fn the_year_template_is_one_key_away_where_there_are_earlier_plans() {
    second_year(Language::Ru).press("Enter Enter").sees("Новый план").sees_no("Взято строение");
}

#[test]
fn where_there_is_no_earlier_plan_nothing_is_asked() {
    diagnosed(Language::Ru, "2026-09-08").press("Enter Enter").sees("Новый план");
}

#[rstest]
#[case(Language::Kk, "Жоспар неден басталсын?")]
#[case(Language::En, "With what does the plan begin?")]
fn the_question_speaks_each_language(#[case] language: Language, #[case] title: &str) {
    second_year(language).sized(60, 20).press("Enter").sees(title);
}
