//! A command is a public format: its JSON reads back as the same command.

use chrono::NaiveDate;
use talimger::domain::appointment::HeldAs;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AgreePlan, Appoint, Command, MarkForm, MarkItem, OutcomeForm, PutRubric, PutTemplate, RecordRound, Sent,
    SetUp, WithdrawMark,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::{CommandId, ItemId, Revision};
use talimger::domain::local::{Language, Local};
use talimger::domain::order::OrderName;
use talimger::domain::plan::{Capacity, ItemTerm};
use talimger::domain::settings::Agreement;
use talimger::words::shipped;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const CASE: CaseCode = CaseCode { year: 2026, number: 7 };

fn set_up() -> Command {
    Command::SetUp(SetUp {
        name: "СШ № 12".into(),
        week: Week::Five,
        language: Language::Kk,
        agreement: Agreement::ByDeputy,
        basis: Local::same("№ 160"),
        calendar: Calendar::shipped(Week::Five),
        rubrics: shipped::rubrics().to_vec(),
        templates: vec![shipped::year_template()],
        recommendations: shipped::recommendations(),
    })
}

#[test]
fn a_command_reads_back_from_its_json() {
    let round = RecordRound {
        case: CASE,
        kind: RoundKind::Initial,
        rubric: "difficulties".into(),
        date: day("2026-09-04"),
        by: Some("m01".into()),
        scores: vec![vec![Some(3), None], vec![Some(0)]],
        notes: vec![],
        answers: vec![],
        conclusion: "темп урока".into(),
        needs: String::new(),
        reason: String::new(),
    };
    let moved = OutcomeForm::Moved { term: ItemTerm::On(day("2026-10-12")), reason: "болезнь".into() };
    let commands = [
        set_up(),
        Command::RecordRound(round),
        Command::AgreePlan(AgreePlan {
            case: CASE,
            mark: MarkForm::FromPaper { by: None, date: day("2026-09-09") },
            for_deputy: "заместитель сам наставник".into(),
        }),
        Command::Appoint(Appoint {
            person: "direktor".into(),
            capacity: Capacity::Deputy,
            held_as: HeldAs::Acting,
            order: OrderName { number: "17-к".into(), date: day("2026-08-28") },
            from: day("2026-09-01"),
            to: None,
        }),
        Command::WithdrawMark(WithdrawMark {
            case: CASE,
            capacity: Capacity::Head,
            reason: "не тот план".into(),
        }),
        Command::PutRubric(PutRubric { rubric: shipped::preparation() }),
        Command::PutTemplate(PutTemplate { template: shipped::year_template() }),
        Command::MarkItem(MarkItem { case: CASE, item: ItemId(9), outcome: moved }),
    ];
    for command in commands {
        let sent = Sent { id: CommandId(0xabc), seen: Some(Revision(3)), command };
        let json = serde_json::to_string(&sent).unwrap();
        assert_eq!(serde_json::from_str::<Sent>(&json).unwrap(), sent, "{json}");
    }
}

#[test]
fn a_script_writes_a_visit_in_one_short_line() {
    let line = r#"{"id":"1","do":"enter-event","case":"26-07","event":{"kind":"visit-by-mentor","date":"2026-10-12","class":"7Б","topic":"алгебра","minutes":45,"note":"темп урока"}}"#;
    let sent: Sent = serde_json::from_str(line).unwrap();
    assert_eq!(sent.command.case(), Some(CASE));
    assert_eq!(sent.seen, None);
}
