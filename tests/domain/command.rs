//! A command is a public format: its JSON reads back as the same command.

use chrono::NaiveDate;
use talimger::domain::appointment::HeldAs;
use talimger::domain::calendar::{Calendar, NamedDay, Occasion, OrderedChange, OrderedDay, Proposal, Week};
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AgreePlan, Appoint, ChangeCivilYear, ChangeSchoolYear, ChangeWeek, Command, MarkForm, MarkItem,
    OutcomeForm, PutRubric, PutTemplate, RecordRound, ReviewCalendar, Sent, SetUp, WithdrawMark, YearChange,
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
    for command in commands.into_iter().chain(of_the_calendar()) {
        let sent = Sent { id: CommandId(0xabc), seen: Some(Revision(3)), command };
        let json = serde_json::to_string(&sent).unwrap();
        assert_eq!(serde_json::from_str::<Sent>(&json).unwrap(), sent, "{json}");
    }
}

/// One of each kind of command about the calendar.
fn of_the_calendar() -> Vec<Command> {
    let shipped = Calendar::shipped(Week::Five);
    let year = |change| Command::ChangeCivilYear(ChangeCivilYear { year: 2026, change });
    let kept = NamedDay { date: day("2026-10-05"), occasion: Occasion::Other };
    let order = OrderedDay { date: day("2026-10-05"), change: OrderedChange::Worked, week: Some(Week::Five) };
    let take_over = vec![
        Proposal::CivilYear { year: 2026, to: shipped.years[&2026].clone() },
        Proposal::SchoolYear(shipped.school_years[0].clone()),
    ];
    vec![
        year(YearChange::To(shipped.years[&2025].clone())),
        year(YearChange::Order(order)),
        year(YearChange::WithoutOrder(day("2026-10-05"))),
        year(YearChange::KurbanAit(day("2026-05-28"))),
        year(YearChange::Holiday(kept)),
        year(YearChange::RestDay(kept)),
        year(YearChange::WithoutDay(day("2026-10-05"))),
        Command::ChangeSchoolYear(ChangeSchoolYear { to: shipped.school_years[1].clone() }),
        Command::ChangeWeek(ChangeWeek { week: Some(Week::Six), shift_to_working_day: Some(false) }),
        Command::ReviewCalendar(ReviewCalendar { edition: 2, take_over }),
    ]
}

#[test]
fn a_script_announces_a_day_off_in_one_short_line() {
    let off = r#"{"id":"1","do":"change-civil-year","year":2026,"order":{"date":"2026-05-08","change":"off","week":"five"}}"#;
    let order = OrderedDay { date: day("2026-05-08"), change: OrderedChange::Off, week: Some(Week::Five) };
    let expected = Command::ChangeCivilYear(ChangeCivilYear { year: 2026, change: YearChange::Order(order) });
    assert_eq!(serde_json::from_str::<Sent>(off).unwrap().command, expected);
    let week: Sent = serde_json::from_str(r#"{"id":"1","do":"change-week","week":"six"}"#).unwrap();
    let expected = ChangeWeek { week: Some(Week::Six), shift_to_working_day: None };
    assert_eq!(week.command, Command::ChangeWeek(expected));
}

#[test]
fn a_script_writes_a_visit_in_one_short_line() {
    let line = r#"{"id":"1","do":"enter-event","case":"26-07","event":{"kind":"visit-by-mentor","date":"2026-10-12","class":"7Б","topic":"алгебра","minutes":45,"note":"темп урока"}}"#;
    let sent: Sent = serde_json::from_str(line).unwrap();
    assert_eq!(sent.command.case(), Some(CASE));
    assert_eq!(sent.seen, None);
}
