//! The whole course of a case: every step is two keys from the dashboard, and asks for what it needs.

use super::given::{approved, coordinator};
use rstest::rstest;
use talimger::domain::case::Closing;
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::journal::EventKind;
use talimger::domain::plan::{Outcome, PlanState};
use talimger::domain::text::local::Language;

#[rstest]
#[case::russian(Language::Ru, "Внимание прежде всего: Нормативно-правовая база", "[2]")]
#[case::kazakh(Language::Kk, "Алдымен назар аударатын салалар: Нормативтік құқықтық", "[2]")]
#[case::english(Language::En, "To work on first: Regulations", "[2]")]
fn digits_score_and_the_weakest_areas_are_said_at_once(
    #[case] language: Language,
    #[case] weakest: &str,
    #[case] score: &str,
) {
    coordinator(language, "2026-09-07").press("Enter Enter").types("232").sees(weakest).sees(score);
}

#[test]
fn the_kazakh_digit_row_scores_as_well() {
    coordinator(Language::Kk, "2026-09-07").press("Enter Enter").types("әіә").sees("[2]").sees("[3]");
}

#[test]
fn the_level_of_preparation_follows_when_that_rubric_is_chosen_and_comes_back_with_its_scores() {
    coordinator(Language::Ru, "2026-09-07")
        .press("Enter Enter")
        .types("33")
        .press("S-Tab S-Tab")
        .types("Уров")
        .sees("Предметная подготовка")
        .press("Tab Tab")
        .types("1232")
        .sees("Уровень: средний (2)")
        .press("S-Tab S-Tab")
        .types("Карта")
        .sees("[3] знание приказов и ГОСО");
}

#[test]
fn a_score_outside_of_the_scale_is_not_taken() {
    coordinator(Language::Ru, "2026-09-07")
        .press("Enter Enter S-Tab S-Tab")
        .types("Уров")
        .press("Tab Tab")
        .types("0")
        .sees("Пока ничего не оценено");
}

#[test]
fn a_saved_round_goes_back_to_the_case_with_the_focus_on_what_is_next() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter Enter").types("232132").press("F2");
    let scene = scene.sees("составить план (наставник): не позднее").sees("диагностика").sees("в срок");
    scene
        .stored("26-01", |file| {
            let round = file.case.round(RoundKind::Initial).unwrap();
            assert_eq!(round.scores[0], [Some(2), Some(3), Some(2), Some(1), Some(3)]);
            assert_eq!(round.scores[7], [None, None, None, None], "what was not pressed is not assessed");
        })
        .press("Enter")
        .sees("Новый план");
}

#[test]
fn diagnostics_without_a_score_is_refused_under_the_field_and_stays_open() {
    coordinator(Language::Ru, "2026-09-07").press("Enter Enter F2").sees("Не оценён ни один критерий");
}

#[test]
fn a_day_ahead_is_refused_under_its_field_and_nothing_typed_is_lost() {
    coordinator(Language::Ru, "2026-09-07")
        .press("Enter Enter")
        .types("232")
        .press("S-Tab")
        .types("10.09.2026")
        .press("F2")
        .sees("Этот день ещё впереди")
        .sees("10.09.2026")
        .sees("[3]");
}

#[test]
fn a_plan_is_filled_from_the_weakest_areas_and_the_year_template() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter Enter").types("33333").press("F2 Enter");
    scene
        .sees("[x] сен · Беседа с педагогом-психологом")
        .sees("[ ] ноя · Формативное оценивание")
        .press("F2")
        .stored("26-01", |file| {
            let plan = file.case.plan.as_ref().unwrap();
            assert_eq!((plan.state, plan.directions.len()), (PlanState::Draft, 6));
            assert!(file.case.present_items().iter().any(|item| item.text.need == Some(0)));
            let batch = file.history.iter().filter(|entry| entry.batch.is_some()).count();
            assert_eq!(batch, file.case.items.len() + 1, "they are one batch");
        });
}

#[rstest]
#[case::latin(Language::Ru, "]", "a", "s")]
#[case::russian_layout(Language::Ru, "ъ", "ф", "ы")]
#[case::kazakh(Language::Kk, "ъ", "ф", "ы")]
fn both_marks_are_recorded_from_paper_and_stage_two_begins_by_itself(
    #[case] language: Language,
    #[case] tab: &str,
    #[case] mark: &str,
    #[case] submit: &str,
) {
    let scene = coordinator(language, "2026-09-10").press("Enter Enter").types("33333").press("F2 Enter F2");
    let scene = scene.press(&format!("{tab} {tab} {submit}")).press("F2");
    let scene = scene.press(mark).press("F2").press(mark).press("F2");
    scene.stored("26-01", |file| {
        assert_eq!(file.case.plan.as_ref().unwrap().state, PlanState::Approved);
        assert_eq!(file.case.versions.len(), 1);
        assert_eq!(file.case.stage_two_began(), Some("2026-09-10".parse().unwrap()));
    });
}

#[test]
fn an_item_is_marked_done_from_the_list_with_two_keys() {
    let scene =
        approved(Language::Ru, "2026-10-12").press("Enter Tab Tab Down").sees("составить дескрипторы");
    let scene = scene.press("Enter").sees("не выполнено").press("Enter").types("01.10.2026").press("F2");
    let scene = scene.sees("Сохранено");
    scene.stored("26-01", |file| {
        let done =
            file.case.items.values().filter(|item| matches!(item.outcome, Outcome::Done { .. })).count();
        assert_eq!(done, 1);
    });
}

#[test]
fn an_item_is_moved_to_another_month_and_can_be_opened_again_after_it_was_not_done() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter Tab Tab Down F6");
    let scene = scene.press("Tab").types("нояб").press("Tab").types("болел").press("F2").sees("перенесено");
    let scene = scene.sees("ноя 2026").press("Enter").types("не").press("Enter").types("болел").press("F2");
    let scene =
        scene.sees("не выполнено").press("Enter Enter").sees("вернуть пункт в работу").press("Left Enter");
    scene.stored("26-01", |file| assert!(file.case.items.values().all(|item| item.is_open())));
}

#[test]
fn a_visit_is_entered_with_its_sheet_and_a_follow_up() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter n").sees("Лист наблюдения урока");
    let scene =
        scene.press("Tab Tab Tab").types("7Б").press("Tab").types("алгебра, дроби").press("Tab").types("45");
    let scene =
        scene.press("Tab").types("темп урока").press("Tab Tab Tab Tab").types("26.10.2026").press("Tab");
    let scene = scene.types("21210212").press("F2").sees("Сохранено");
    scene.press("] ] ]").sees("68 % · повторно 26.10").stored("26-01", |file| {
        let event = file.case.events.values().next().unwrap();
        assert_eq!((event.text.kind, event.text.minutes), (EventKind::VisitByMentor, Some(45)));
        assert_eq!(event.text.note, "темп урока");
        assert_eq!(event.text.sheet.as_ref().unwrap().percent(), Some(68));
    });
}

#[test]
fn a_planned_consultation_takes_place_and_a_wrong_entry_is_voided_with_the_reason() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter ] ] ] Enter").press("Tab").types("запл");
    let scene =
        scene.press("Tab").types("15.10.2026").press("Tab").types("КСП").press("F2").sees("[запланировано]");
    let scene = scene.on("2026-10-16").press("Enter ] ] ] F4 Tab").types("сост").press("F2");
    let scene = scene.sees_no("[запланировано]").sees("консультация · КСП");
    let scene = scene.press("x").types("дважды").press("F2").sees("[аннулировано]");
    scene.stored("26-01", |file| assert!(file.case.events.values().all(|event| !event.counts())));
}

#[test]
fn the_report_is_written_declared_ready_heard_and_the_case_completes() {
    let scene = approved(Language::Ru, "2027-05-10").press("Enter ] ] ] ] n").sees("Отчёт наставника");
    let scene = scene
        .types("уверенно ведёт урок")
        .press("Tab")
        .types("время")
        .press("Tab Space Tab Tab Tab Tab Tab Tab");
    let scene =
        scene.types("программа выполнена").press("F2").sees("продолжить работу по теме самообразования");
    let scene = scene.press("s").press("F2").sees("10.05.2027");
    let scene = scene.press("t").sees("Новое заседание").press("Enter").types("20.05.2027").press("F2");
    let scene = scene
        .press("t")
        .sees("Заслушать отчёт: заседание чт 20.05.2027")
        .press("Enter")
        .sees("чт 20.05.2027");
    let scene = scene.on("2027-05-21").press("Enter ] ] ] ] End Up Enter").sees("Отчёт заслушан");
    let scene =
        scene.press("Tab").types("7").press("Tab").types("отчёт утвердить").press("F2").sees("протокол № 7");
    let scene = scene.press("C").press("F2").sees("Завершено 21.05.2027");
    scene.stored("26-01", |file| {
        assert!(matches!(file.case.head.closing, Some(Closing::Completed { .. })));
        assert!(file.case.report.text.has_recommendation());
    });
}

#[test]
fn the_report_says_what_it_still_lacks() {
    approved(Language::Ru, "2027-04-28")
        .press("Enter ] ] ] ]")
        .sees("выполнено 0 из 2")
        .sees("не посещено ни одного урока")
        .press("s")
        .sees("Не заполнено: заключение");
}

#[test]
fn plan_and_report_are_looked_at_and_written_with_e_twice() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter e").sees("план").press("Enter");
    let scene = scene.sees("План наставничества").press("e").sees("plan-26-01.md");
    assert_eq!(scene.written.len(), 1);
    assert!(scene.written[0].markdown.contains("составить дескрипторы"));
}

#[test]
fn the_history_says_who_did_what_in_words_and_what_it_changed() {
    approved(Language::Ru, "2026-10-12")
        .press("Enter [")
        .sees("план утверждён (внесено с бумаги)")
        .sees("новый пункт плана: составить дескрипторы")
        .press("Enter")
        .sees("изменено: план")
        .sees("добавлено: утверждённая редакция плана");
}

#[test]
fn a_case_is_paused_resumed_and_gets_another_mentor() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter p Tab Tab").types("больничный").press("F2");
    let scene = scene.sees("Приостановлено с 12.10.2026: больничный").press("p").sees("уже приостановлена");
    let scene = scene.on("2026-10-19").press("Enter P F2").sees_no("Приостановлено");
    let scene =
        scene.press("M").types("Ким").press("Tab Tab").types("201-к").press("Tab Tab Tab").types("по прос");
    let scene = scene.press("F2").sees("Ахметова Д. С. → Ким А. В.").sees("№ 201-к");
    scene.stored("26-01", |file| assert_eq!(file.case.mentorships.len(), 2));
}

#[test]
fn a_case_ends_early_with_its_reason() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter X").types("уволь").press("F2");
    scene.sees("Прекращено досрочно 12.10.2026: увольнение из школы").press("n").sees("Карточка закрыта");
}
