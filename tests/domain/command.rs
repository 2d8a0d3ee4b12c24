//! A command is a public format: its JSON reads back as the same command.

use chrono::NaiveDate;
use talimger::domain::calendar::{Calendar, NamedDay, Occasion, OrderedChange, OrderedDay, Proposal, Week};
use talimger::domain::case::CaseKind;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    AgreePlan, Appoint, ChangeCivilYear, ChangeSchoolYear, ChangeWeek, Command, EndChoice, MarkForm,
    MarkItem, OutcomeForm, PutRubric, PutTemplate, RecordRound, ReviewCalendar, Sent, SetUp, WithdrawMark,
    YearChange,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::id::{CommandId, ItemId, Revision};
use talimger::domain::order::OrderName;
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::plan::{Capacity, ItemTerm};
use talimger::domain::settings::Agreement;
use talimger::domain::text::local::{Language, Local};
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
fn what_a_script_may_leave_out_of_a_case_is_the_usual() {
    let open =
        r#"{"do":"open-case","mentee":"m01","mentor":"t01","order":{"number":"120-к","date":"2026-08-28"}}"#;
    let Command::OpenCase(open) = serde_json::from_str(open).unwrap() else { panic!("it opens a case") };
    assert_eq!((open.kind, open.end), (CaseKind::Mentoring, None));
    let late = r#"{"with":"next-year","order":{"number":"7-к","date":"2027-03-01"}}"#;
    assert!(matches!(serde_json::from_str(late).unwrap(), EndChoice::NextYear { .. }));
    let pause = r#"{"do":"pause-case","case":"26-07","from":"2026-10-12","ground":"болезнь"}"#;
    let Command::PauseCase(pause) = serde_json::from_str(pause).unwrap() else { panic!("it pauses") };
    assert_eq!(pause.to, None);
    let correct =
        r#"{"do":"correct-step","case":"26-07","step":"submit","date":"2026-09-08","reason":"дата"}"#;
    let correct: Command = serde_json::from_str(correct).unwrap();
    assert_eq!(correct.case(), Some(CASE));
}

#[test]
fn a_script_writes_a_visit_in_one_short_line() {
    let line = r#"{"id":"1","do":"enter-event","case":"26-07","event":{"kind":"visit-by-mentor","date":"2026-10-12","class":"7Б","topic":"алгебра","minutes":45,"note":"темп урока"}}"#;
    let sent: Sent = serde_json::from_str(line).unwrap();
    assert_eq!(sent.command.case(), Some(CASE));
    assert_eq!(sent.seen, None);
}

#[test]
fn a_script_names_a_substitute_a_mentorship_or_a_rename_only_as_far_as_it_must() {
    let lines = [
        r#"{"do":"appoint-substitute","case":"26-07","mentor":"t02","order":{"number":"201-к","date":"2026-10-02"},"from":"2026-10-05","to":"2026-10-16","reason":"больничный"}"#,
        r#"{"do":"end-mentorship","case":"26-07","on":"2026-10-05","reason":"left"}"#,
        r#"{"do":"hand-over","case":"26-07","on":"2026-10-05"}"#,
        r#"{"do":"accept-plan","case":"26-07","on":"2026-10-05"}"#,
        r#"{"do":"change-person","person":"t01","to":{"name":"Ким Анна"}}"#,
        r#"{"do":"merge-people","keep":"t01","merge":"Ким А.","reason":"одна и та же"}"#,
        r#"{"do":"void-order","order":7,"reason":"внесён дважды"}"#,
    ];
    for line in lines {
        let command: Command = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        let again: Command = serde_json::from_str(&serde_json::to_string(&command).unwrap()).unwrap();
        assert_eq!(again, command);
        assert_eq!(command.case().is_some(), line.contains("26-07"), "{line}");
    }
}
