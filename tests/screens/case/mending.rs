//! What was recorded wrongly is corrected, voided, or let count again, from where it is shown.

use super::given::{approved, code, coordinator, diagnosed};
use rstest::rstest;
use talimger::domain::command::{Command, FinishReport, WriteReport};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::report::ReportText;
use talimger::domain::text::local::Language;

#[test]
fn a_pause_is_corrected_and_voided_from_the_list_of_what_was_recorded() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter p Tab").types("16.10.2026").press("Tab");
    let scene = scene.types("отпуск").press("F2").press("c").sees("Что исправить?");
    let scene = scene.sees("с 12.10.2026 по 16.10.2026 · отпуск").types("исправить").press("Enter");
    let scene = scene.sees("Исправить приостановление: Ахметова Д. С.").press("Tab").types("14.10.2026");
    let scene = scene.press("Tab Tab Tab").types("вышла раньше").press("F2").sees("Сохранено");
    let scene = scene.stored("26-01", |file| {
        assert_eq!(file.case.head.pauses[0].to.unwrap().to_string(), "2026-10-14");
    });
    let scene =
        scene.press("c").types("аннулировать приост").press("Enter").sees("с 12.10.2026 по 14.10.2026");
    scene.types("ошибка").press("F2").sees_no("Приостановлено с").stored("26-01", |file| {
        assert_eq!(file.case.head.pauses[0].voided.as_deref(), Some("ошибка"));
    });
}

#[test]
fn the_start_is_corrected_on_the_step_of_the_first_mentor_and_its_dates_are_said_beforehand() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter Home F4");
    let scene = scene.sees("Сейчас этап I начинается 01.09.2026").types("другая").press("Tab");
    let scene = scene.types("03.09.2026").sees("диагностика — не позднее 10.09.2026");
    scene.press("Tab").types("опечатка").press("F2").sees("Сохранено").stored("26-01", |file| {
        assert_eq!(file.case.head.start.date.to_string(), "2026-09-03");
    });
}

#[rstest]
#[case::on_the_track("Home Down F8")]
#[case::on_the_tab("Tab F8")]
#[case::from_a_russian_layout("] ч")]
fn a_round_is_voided_where_it_is_shown(#[case] keys: &str) {
    let scene = diagnosed(Language::Ru, "2026-09-08").press("Enter").press(keys);
    let scene = scene.sees("Аннулировать диагностику: Ахметова Д. С.").sees("пн 07.09.2026");
    scene.types("не тот бланк").press("F2").sees("Сохранено").stored("26-01", |file| {
        assert!(file.case.round(RoundKind::Initial).is_none());
        assert_eq!(file.case.rounds.len(), 1, "it stays");
    });
}

#[test]
fn a_voided_entry_of_the_journal_is_let_count_again_by_the_same_key() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter Tab Tab Tab n").press("F2");
    let scene = scene.press("F8").types("не туда").press("F2").sees("[аннулировано]");
    let scene = scene.press("F8").sees("Вернуть запись в силу?").sees("не туда");
    let scene = scene.press("Enter").sees("[аннулировано]");
    scene.press("F8 Left Enter").sees_no("[аннулировано]");
}

#[test]
fn a_mentorship_recorded_in_error_is_voided_on_its_step() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter M").types("Ким").press("Tab Tab");
    let scene =
        scene.types("9-к").press("Tab Tab").types("08.09.2026").press("Tab").types("ушёл").press("Tab");
    let scene = scene.press("F2").press("Home Down F8").sees("Ким А. В. · с 08.09.2026");
    scene.types("не тот человек").press("F2").sees("Сохранено").stored("26-01", |file| {
        assert!(file.case.mentorships.values().any(|it| it.voided.is_some()));
    });
}

#[test]
fn a_mentor_finds_nothing_to_correct_but_the_own_rounds() {
    let scene = diagnosed(Language::Ru, "2026-09-08").signed_in_as("t01").press("Enter c");
    scene.sees("аннулировать диагностику").sees_no("начало этапа I:").sees_no("аннулировать наставничество");
}

#[rstest]
#[case(Language::Kk, "Нені түзету керек?")]
#[case(Language::En, "What is to be corrected?")]
fn the_list_of_what_was_recorded_speaks_each_language(#[case] language: Language, #[case] title: &str) {
    approved(language, "2026-10-12").sized(60, 20).press("Enter c").sees(title);
}

#[test]
fn the_last_day_of_a_substitute_is_changed_and_the_mentor_resumes_after_it() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter S").types("Ким").press("Tab Tab");
    let scene = scene.types("40-к").press("Tab Tab").types("12.10.2026").press("Tab").types("30.10.2026");
    let scene = scene.press("Tab").types("болезнь").press("F2").sees("Сохранено");
    let scene = scene.press("c").types("замещения").press("Enter").sees("Замещает Ким А. В., с 12.10.2026");
    let scene = scene.types("06.11.2026").press("Tab").types("болеет дольше").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| {
        let mentor = |day: &str| file.case.mentorship_on(day.parse().unwrap()).unwrap();
        assert!(mentor("2026-11-06").substitutes.is_some());
        assert!(mentor("2026-11-07").substitutes.is_none());
    });
}

#[test]
fn a_report_that_is_ready_is_opened_again_with_the_reason() {
    let text = ReportText {
        conclusion: "программа пройдена".into(),
        to_specialist: vec!["посещать уроки коллег".into()],
        ..ReportText::default()
    };
    let done = [
        Command::WriteReport(WriteReport { case: code(), text, meeting: None }),
        Command::FinishReport(FinishReport { case: code(), on: "2027-05-12".parse().unwrap() }),
    ];
    let scene = approved(Language::Ru, "2027-05-12").given(done).start().press("Enter c").types("отчёт");
    let scene = scene.press("Enter").sees("Вернуть отчёт в работу: Ахметова Д. С.").sees("12.05.2027");
    scene.types("забыли урок").press("F2").sees("Сохранено").stored("26-01", |file| {
        assert_eq!(file.case.report.ready, None);
    });
}
