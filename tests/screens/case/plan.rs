//! The text of the plan: items, directions, versions.

use super::given::{approved, diagnosed, submitted};
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::plan::{ItemTerm, PlanState};
use talimger::domain::text::local::Language;
use talimger::ui::Look;

#[test]
fn an_item_is_added_under_the_direction_of_the_selected_one_with_a_range_for_its_term() {
    let scene =
        diagnosed(Language::Ru, "2026-09-08").press("Enter ] ] Enter F2 Down n").sees("Новый пункт плана");
    let scene =
        scene.types("открытый урок").press("Tab").types("с …").press("Tab").types("05.10.2026").press("Tab");
    let scene = scene.types("16.10.2026").press("F2").sees("05.10–16.10.2026");
    scene.stored("26-01", |file| {
        let item = file.case.items.values().find(|item| item.text.activity == "открытый урок").unwrap();
        assert!(matches!(item.text.term, ItemTerm::Range { .. }));
    });
}

#[test]
fn what_stands_in_the_other_fields_is_kept_when_the_kind_of_term_changes() {
    let scene =
        diagnosed(Language::Ru, "2026-09-08").press("Enter ] ] Enter F2 Down n").types("открытый урок");
    scene.press("Tab").types("день").sees("открытый урок").types("").press("Backspace").sees("открытый урок");
}

#[test]
fn an_item_is_taken_out_after_a_question_that_names_it() {
    let scene = diagnosed(Language::Ru, "2026-09-08").press("Enter ] ] Enter F2 Down");
    let before = scene.file("26-01").case.items.len();
    let scene = scene.press("x").sees("Убрать пункт из плана: Ахметова Д. С.?").sees("Знакомство со школой");
    let scene = scene.press("Enter").stored("26-01", |file| assert_eq!(file.case.items.len(), before));
    scene.press("x Left Enter").stored("26-01", |file| assert_eq!(file.case.items.len(), before - 1));
}

#[test]
fn a_plan_on_its_way_to_a_mark_is_not_edited_and_says_so() {
    submitted(Language::Ru, "2026-09-10").press("Enter ] ] F4").sees("План на рассмотрении");
}

#[test]
fn a_change_of_an_approved_plan_begins_a_version_while_the_old_one_is_in_force() {
    let scene =
        approved(Language::Ru, "2026-10-12").press("Enter ] ] Down F4 End").types(" и критерии").press("F2");
    let scene = scene.sees("План, редакция 2: проект; действует редакция 1").sees("второй (основной)");
    scene.stored("26-01", |file| {
        assert_eq!(file.case.plan.as_ref().unwrap().state, PlanState::Draft);
        assert_eq!(file.case.version_in_force().unwrap().number, 1);
    });
}

#[test]
fn a_direction_that_an_activity_needs_is_missed_in_its_field() {
    let scene = diagnosed(Language::Ru, "2026-09-08").press("Enter Enter Tab Tab Tab C-Home C-k Del");
    scene.press("F2").sees("Нет направления для мероприятия");
}

#[test]
fn a_draft_of_a_form_is_offered_with_the_fields_that_its_choices_ask_for() {
    let scene =
        diagnosed(Language::Ru, "2026-09-08").press("Enter ] ] Enter F2 Down n").types("урок").press("Tab");
    let scene =
        scene.types("с …").press("Tab").types("05.10.2026").press("Esc Enter").sees("Черновик оставлен");
    scene.press("n").sees("Остался черновик").press("Enter").sees("05.10.2026").sees("урок");
}

/// The line of the frame that holds a text.
fn line(scene: &Scene, text: &str) -> String {
    let frame = scene.text();
    let found = frame.lines().find(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("«{text}» is not in\n{frame}")).to_owned()
}

#[rstest]
#[case::russian(Language::Ru, "С[О]НДЯФМАМ")]
#[case::kazakh(Language::Kk, "Қ[Қ]ҚЖҚАНСМ")]
#[case::english(Language::En, "S[O]NDJFMAM")]
fn each_direction_has_a_cell_for_each_month_and_the_present_month_is_marked(
    #[case] language: Language,
    #[case] months: &str,
) {
    let scene = approved(language, "2026-10-12").press("Enter ] ]");
    let (head, strip) = (line(&scene, months), line(&scene, "оценивание"));
    assert!(strip.ends_with("· ░ ·······"), "{strip}");
    assert_eq!(head.chars().count(), strip.chars().count(), "the months stand over their cells");
    line(&scene.looking(Look::mono().in_ascii()), ". : .......");
}

#[test]
fn in_a_narrow_window_the_months_fall_away_and_an_item_keeps_its_term() {
    let scene = approved(Language::Ru, "2026-10-12").sized(60, 20).press("Enter ] ]");
    assert!(line(&scene, "составить дескрипторы").ends_with("окт 2026"));
    scene.sees_no("[О]").sees_no("░");
}

#[test]
fn how_many_items_are_done_and_late_is_said_above_them() {
    approved(Language::Ru, "2026-11-12").press("Enter ] ]").sees("Пунктов: 2 · выполнено 0 · просрочено 2");
}

#[test]
fn a_need_that_nobody_came_for_says_so_under_the_plan() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter ] ]").sees("Потребности");
    assert!(line(&scene, " Оценивание").contains("пунктов 0, встреч ещё нет"));
    scene.press("End F3").sees("Ни пункта плана, ни записи в журнале");
}

#[test]
fn who_may_not_see_scores_is_not_told_the_needs() {
    let plan = approved(Language::Ru, "2026-10-12").signed_in_as("t02").press("Enter ] ]");
    plan.sees_no("Потребности");
}

#[test]
fn f3_shows_the_aim_the_tasks_and_an_item_whole() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter ] ] F3").sees("освоить оценивание");
    let scene = scene.sees("Утверждён: 10.09.2026 Сейтқали Б. Е.").press("Esc Down F3");
    scene.sees("Пункт плана: составить дескрипторы").sees("Срок: октябрь 2026");
}
