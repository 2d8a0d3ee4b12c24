//! A save that came too late meets the other version, field by field; nothing typed is lost.

use crate::process::deeds::{enters, event};
use crate::scene::Scene;
use crate::screens::case::given::{approved, code, coordinator, diagnosed, submitted};
use rstest::rstest;
use talimger::app::Msg;
use talimger::app::form::Input;
use talimger::app::view::View;
use talimger::domain::command::{Command, VoidEvent, WritePlan};
use talimger::domain::compiled::overview::CaseFile;
use talimger::domain::journal::{EventKind, EventState};
use talimger::domain::plan::PlanState;
use talimger::domain::text::local::Language;

/// A plan of the mentor, and the coordinator before the form of its text.
fn writing(language: Language) -> Scene {
    let plan = Command::WritePlan(WritePlan {
        case: code(),
        aim: "помочь".into(),
        tasks: vec!["освоить оценивание".into()],
        directions: vec!["класс".into()],
    });
    diagnosed(language, "2026-09-10").given([plan]).start().press("Enter Tab Tab Enter")
}

/// Another session changes one field of it.
fn another_writes(scene: &Scene, keys_to_the_field: &str, text: &str) {
    let other = scene.signed_in_as("t01").press("Enter Tab Tab Enter").press(keys_to_the_field);
    drop(other.press("C-e").types(text).press("F2"));
}

fn aim(file: &CaseFile) -> String {
    file.case.plan.as_ref().unwrap().aim.clone()
}

fn tasks(file: &CaseFile) -> Vec<String> {
    file.case.plan.as_ref().unwrap().tasks.clone()
}

#[test]
fn what_only_one_side_changed_is_taken_and_nothing_is_saved_by_itself() {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "Tab", " и чтение");
    let scene = scene.press("F2").sees("Изменено не только здесь").sees("Иванова О. П.");
    let scene = scene.sees("Взято оттуда: Задачи").sees("помочь войти").sees("освоить оценивание и чтение");
    assert_eq!(aim(&scene.file("26-01")), "помочь", "nothing is saved by itself");
    let scene = scene.press("F2").sees("Сохранено");
    assert_eq!(aim(&scene.file("26-01")), "помочь войти");
    assert_eq!(tasks(&scene.file("26-01")), ["освоить оценивание и чтение"]);
}

#[rstest]
#[case::russian(Language::Ru, "Моё", "Записано")]
#[case::kazakh(Language::Kk, "Менікі", "Жазылғаны")]
#[case::english(Language::En, "Mine", "Saved")]
fn what_both_changed_stands_side_by_side_with_who_and_when(
    #[case] language: Language,
    #[case] mine: &str,
    #[case] theirs: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let scene = writing(language).press("C-e").types(" войти");
        another_writes(&scene, "", " освоиться");
        let scene = scene.sized(columns, rows).press("F2").sees(mine).sees(theirs);
        scene.sees("помочь войти").sees("помочь освоиться").sees("Иванова О. П.").sees("14:00");
    }
}

#[rstest]
#[case::at_once("Enter")]
#[case::after_a_look_at_the_other("Right Left Enter")]
#[case::with_space("Space Space Enter")]
fn mine_is_chosen_and_saved_only_then(#[case] keys: &str) {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "", " освоиться");
    let scene = scene.press("F2").press(keys).sees("помочь войти").sees("Проверьте и сохраните");
    assert_eq!(aim(&scene.file("26-01")), "помочь освоиться");
    let scene = scene.press("F2").sees("Сохранено");
    assert_eq!(aim(&scene.file("26-01")), "помочь войти");
}

#[rstest]
#[case::with_an_arrow("Right Enter")]
#[case::with_space("Space Enter")]
fn theirs_is_chosen_and_then_there_is_nothing_to_save(#[case] keys: &str) {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "", " освоиться");
    let scene = scene.press("F2").press(keys).sees_no("войти").sees("помочь освоиться");
    let scene = scene.press("F2").sees("менять нечего");
    assert_eq!(aim(&scene.file("26-01")), "помочь освоиться");
}

#[test]
fn esc_chooses_nothing_and_the_next_save_asks_again() {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "", " освоиться");
    let scene = scene.press("F2 Esc").sees("помочь войти").press("F2").sees("помочь освоиться");
    assert_eq!(aim(&scene.file("26-01")), "помочь освоиться");
}

#[test]
fn what_was_chosen_can_be_edited_by_hand_before_it_is_saved() {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "", " освоиться");
    let scene = scene.press("F2 Right Enter C-e").types(" и войти").press("F2").sees("Сохранено");
    assert_eq!(aim(&scene.file("26-01")), "помочь освоиться и войти");
}

#[test]
fn a_third_save_in_between_is_met_as_well() {
    let scene = writing(Language::Ru).press("C-e").types(" войти");
    another_writes(&scene, "", " освоиться");
    let scene = scene.press("F2");
    another_writes(&scene, "", " скорее");
    let scene = scene.press("Enter F2").sees("помочь войти").sees("помочь освоиться скорее");
    let scene = scene.press("Enter F2").sees("Сохранено");
    assert_eq!(aim(&scene.file("26-01")), "помочь войти");
}

#[test]
fn an_entry_voided_meanwhile_is_said_to_be_gone_and_the_text_is_kept() {
    let entered = enters(event(EventKind::Consultation, "2026-09-11"), EventState::TookPlace);
    let scene = approved(Language::Ru, "2026-09-14").given([entered]).press("Enter Tab Tab Tab F4");
    let scene = scene.types("важное");
    let event = *scene.file("26-01").case.events.keys().next().unwrap();
    let void = VoidEvent { case: code(), event, reason: "ошибка".into() };
    let scene = scene.given([Command::VoidEvent(void)]).press("F2");
    let scene = scene.sees("Этой записи больше нет").sees("Черновик оставлен");
    scene.press("Esc").sees("История");
}

#[test]
fn a_return_of_a_plan_that_was_changed_asks_to_look_again_and_keeps_the_remark() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter r");
    let scene = scene.types("уточнить сроки");
    scene.signed_in_as("methodist").press("Enter r").types("исправить").press("F2");
    scene.signed_in_as("t01").press("Enter s F2");
    let scene = scene.press("F2").sees("Изменено в другом сеансе").sees("Посмотрите, что стало");
    let state = scene.file("26-01").case.plan.unwrap().state;
    assert_eq!(state, PlanState::Submitted, "nothing was returned unseen");
    scene.press("Esc r").sees("черновик").press("Enter").sees("уточнить сроки");
}

#[test]
fn a_draft_resumed_over_a_changed_record_meets_it_too() {
    let scene = writing(Language::Ru).press("C-e").types(" войти").press("Esc Enter");
    another_writes(&scene, "", " освоиться");
    let scene = scene.told(Msg::SavedElsewhere).press("Enter").sees("черновик").press("Enter");
    let scene = scene.sees("помочь войти").sees("помочь освоиться").press("Enter F2").sees("Сохранено");
    assert_eq!(aim(&scene.file("26-01")), "помочь войти");
}

/// The scores of the first two criteria.
fn scores(scene: &Scene) -> [Option<u8>; 2] {
    let file = scene.file("26-01");
    let round = file.case.rounds.values().next().unwrap();
    let mut all = round.scores.iter().flatten().copied();
    [all.next().unwrap(), all.next().unwrap()]
}

/// The coordinator before the form of the round, with the first criterion in focus.
fn scoring(login: &str) -> Scene {
    let scene = diagnosed(Language::Ru, "2026-09-10");
    scene.signed_in_as(login).press("Enter Tab Enter")
}

#[test]
fn scores_are_brought_together_criterion_by_criterion() {
    let scene = scoring("methodist");
    let other = scene.signed_in_as("t01").press("Enter Tab Enter");
    let to_the_grid = |scene: Scene| {
        let mut scene = scene;
        for _ in 0..12 {
            if scene.model_focus_is_grid() {
                break;
            }
            scene = scene.press("Tab");
        }
        scene
    };
    let scene = to_the_grid(scene).types("1");
    drop(to_the_grid(other).press("Down").types("2").press("F2").sees("Сохранено"));
    let scene = scene.press("F2").sees("Изменено не только здесь").press("F2").sees("Сохранено");
    assert_eq!(scores(&scene), [Some(1), Some(2)]);
}

impl Scene {
    fn model_focus_is_grid(&self) -> bool {
        let View::Form(view) = self.model.view() else { panic!("no form is open") };
        view.form.focused().is_some_and(|field| matches!(field.input, Input::Scores(_)))
    }
}

#[test]
fn a_person_changed_by_two_is_brought_together() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("p Down F4 Tab Tab").types("завуч");
    let other = scene.signed_in_as("methodist").press("p Down F4 Tab Tab Tab").types("химия").press("F2");
    drop(other.sees("Сохранено"));
    scene.press("F2").sees("Взято оттуда").sees("химия").press("F2").sees("Сохранено");
}

#[rstest]
#[case::small(60, 20)]
#[case::usual(80, 24)]
fn the_field_that_both_changed_is_named_beside_its_versions(#[case] columns: u16, #[case] rows: u16) {
    let scene = writing(Language::Ru).sized(columns, rows).press("C-e").types(" мне");
    another_writes(&scene, "", " ему");
    let frame = scene.press("F2").text();
    let named = |line: &str| ["Цель", "помочь мне", "помочь ему"].iter().all(|it| line.contains(it));
    assert!(frame.lines().any(named), "{frame}");
}

#[test]
fn what_is_voided_twice_at_once_is_voided_once_and_the_second_is_told() {
    let entered = enters(event(EventKind::Consultation, "2026-09-11"), EventState::TookPlace);
    let scene = approved(Language::Ru, "2026-09-14").given([entered]).press("Enter Tab Tab Tab F8");
    let scene = scene.types("не тот день");
    let event = *scene.file("26-01").case.events.keys().next().unwrap();
    let void = VoidEvent { case: code(), event, reason: "ошибка".into() };
    let scene = scene.given([Command::VoidEvent(void)]).press("F2").sees("Изменено в другом сеансе");
    let voided = scene.file("26-01").case.events[&event].voided.clone().unwrap();
    assert_eq!(voided, "ошибка", "the first reason stands");
}

#[test]
fn what_was_changed_while_it_is_being_voided_is_looked_at_again_first() {
    let entered = enters(event(EventKind::Consultation, "2026-09-11"), EventState::TookPlace);
    let scene = approved(Language::Ru, "2026-09-14").given([entered]).press("Enter Tab Tab Tab F8");
    let scene = scene.types("не тот день");
    scene.signed_in_as("t01").press("Enter Tab Tab Tab F4").press("Tab Tab Tab").types("7").press("F2");
    let scene = scene.press("F2").sees("Изменено в другом сеансе");
    let case = scene.file("26-01").case;
    assert!(case.events.values().all(|it| it.voided.is_none()), "nothing is voided unseen");
}
