//! One form does the same to all that are marked, and what is refused for one keeps nobody back.

use super::{school, shown};
use crate::scene::Scene;
use rstest::rstest;
use talimger::app::view::View;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, PauseCase};
use talimger::domain::id::PersonId;
use talimger::domain::plan::PlanState;
use talimger::domain::rights::Role;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};

fn paused(scene: &Scene, codes: &[CaseCode]) -> usize {
    codes.iter().filter(|code| scene.file(&code.to_string()).case.is_paused_on(best_day())).count()
}

/// The cases that a filter lets through, all of them marked.
fn marked(filter: &str) -> (Scene, Vec<CaseCode>) {
    let scene = school(Language::Ru).press("/").types(filter).press("Enter i");
    let codes = shown(&scene);
    assert!(!codes.is_empty(), "{}", scene.text());
    (scene, codes)
}

#[rstest]
#[case::latin("B")]
#[case::russian_or_kazakh("И")]
fn many_cases_are_paused_by_one_form_and_taken_back_together(#[case] key: &str) {
    let (scene, codes) = marked("этап:2");
    let scene = scene.press(key).sees("Что сделать?").press("Down Enter");
    let scene = scene.sees(&format!("карточек {}", codes.len())).press("Tab Tab").types("карантин");
    let scene = scene.press("F2").sees("Сохранено");
    assert_eq!(paused(&scene, &codes), codes.len(), "{}", scene.text());
    let scene = scene.press("u").sees("Отменить").press("Left Enter");
    assert_eq!(paused(&scene, &codes), 0, "{}", scene.text());
}

#[test]
fn who_cannot_be_paused_is_named_in_the_form_with_the_reason() {
    let (scene, codes) = marked("-состояние:завершено");
    let before = paused(&scene, &codes);
    assert!(before > 0 && before < codes.len());
    let scene = scene.sized(80, 60).press("B Down Enter").sees("Не войдут:").sees("уже приостановлена");
    let text = scene.text();
    assert_eq!(text.matches("уже приостановлена").count(), 1, "a reason is said once\n{text}");
    let scene = scene.press("Tab Tab").types("карантин").press("F2").sees("Сохранено");
    assert!(paused(&scene, &codes) > before, "{}", scene.text());
}

#[test]
fn where_it_can_be_done_to_none_the_reasons_are_shown_and_no_form_opens() {
    let (scene, codes) = marked("состояние:приостановлено");
    let scene = scene.press("B Down Enter").sees("Сделать это не с чем").sees("уже приостановлена");
    assert_eq!(paused(&scene, &codes), codes.len());
    assert!(matches!(scene.press("Esc").model.view(), View::Dashboard(_)));
}

#[test]
fn what_is_refused_for_one_is_listed_and_the_others_are_saved() {
    let (scene, codes) = marked("этап:2");
    let mut scene = scene.press("B Down Enter Tab Tab").types("карантин");
    // Another session pauses the first of them before this one saves.
    let pause = Command::PauseCase(PauseCase {
        case: codes[0],
        from: best_day(),
        to: None,
        ground: "болезнь".into(),
        document: String::new(),
    });
    let other = Scene::over(scene.engine.clone(), Language::Ru, &best_day().to_string(), COORDINATOR);
    drop(other.given([pause]));
    scene = scene.press("F2").sees(&format!("{} из {}", codes.len() - 1, codes.len()));
    let teacher = scene.file(&codes[0].to_string());
    let scene = scene.sees(&teacher.school.name_of(teacher.case.head.mentee).short());
    assert_eq!(paused(&scene, &codes), codes.len());
    let scene = scene.press("Enter u Left Enter");
    assert_eq!(paused(&scene, &codes), 1, "the pause of the other stands\n{}", scene.text());
}

#[test]
fn where_all_are_refused_the_form_stays_with_what_was_typed() {
    let (scene, codes) = marked("этап:2");
    let scene =
        scene.press("B Down Down Enter").types("01.09.2026").press("Tab").types("77-к").press("Tab Tab");
    let scene = scene.types("по болезни").press("F2");
    assert!(matches!(scene.model.view(), View::Form(_)), "{}", scene.text());
    let scene = scene.sees("77-к").sees("01.09.2026");
    let orders = &scene.file(&codes[0].to_string()).school.orders;
    assert!(orders.values().all(|order| order.number != "77-к"), "nor is the order recorded");
    let end = |scene: &Scene| scene.file(&codes[0].to_string()).case.head.end;
    assert!(end(&scene) > "2026-09-01".parse().unwrap());
}

#[test]
fn many_cases_are_extended_by_one_order_that_is_recorded_once() {
    let (scene, codes) = marked("этап:2");
    let scene =
        scene.press("B Down Down Enter").types("30.06.2027").press("Tab").types("77-к").press("Tab Tab");
    let scene = scene.types("отпуск по уходу").press("F2").sees("Сохранено");
    for code in &codes {
        let file = scene.file(&code.to_string());
        assert_eq!(file.case.head.end, "2027-06-30".parse().unwrap());
        assert_eq!(file.school.orders.values().filter(|order| order.number == "77-к").count(), 1);
    }
}

#[test]
fn the_plans_of_many_are_submitted_and_who_has_none_to_submit_is_named() {
    let (scene, codes) = marked("этап:1");
    let draft = |scene: &Scene, code: &CaseCode| {
        let plan = scene.file(&code.to_string()).case.plan;
        plan.is_some_and(|plan| plan.state == PlanState::Draft)
    };
    let drafts: Vec<&CaseCode> = codes.iter().filter(|code| draft(&scene, code)).collect();
    let scene = scene.sized(80, 60).press("B Enter");
    if drafts.is_empty() {
        return drop(scene.sees("Сделать это не с чем"));
    }
    let scene = scene.sees("Не войдут").press("F2").sees("Сохранено");
    assert!(drafts.iter().all(|code| !draft(&scene, code)), "{}", scene.text());
}

fn holders(scene: &Scene, role: Role) -> Vec<PersonId> {
    let school = scene.desk().school().unwrap().1;
    school.everybody().filter(|person| person.has(role)).map(|person| person.id).collect()
}

#[test]
fn a_role_is_given_to_all_that_are_marked_and_taken_back_together() {
    let scene = school(Language::Ru).press("p /").types("без:роли").press("Enter Space Space B");
    let before = holders(&scene, Role::Observer);
    let scene = scene.sees("Роль: человек 2").press("Tab").types("набл").press("F2").sees("Сохранено");
    let given = holders(&scene, Role::Observer);
    assert_eq!(given.len(), before.len() + 2, "{}", scene.text());
    let scene = scene.press("u Left Enter");
    assert_eq!(holders(&scene, Role::Observer), before);
}

#[test]
fn a_role_that_all_hold_already_changes_nothing_and_says_so() {
    let scene = school(Language::Ru).press("p /").types("роль:завуч").press("Enter B Tab").types("замест");
    scene.press("F2").sees("менять нечего");
}

#[test]
fn whoever_keeps_no_cases_gives_no_roles() {
    let scene = school(Language::Ru).signed_in_as("sekretar").press("p B");
    assert!(matches!(scene.model.view(), View::People(_)));
    scene.sees("нет права");
}

#[rstest]
fn the_forms_are_whole_in_each_language_and_in_a_small_window(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    for keys in ["B Enter", "B Down Enter", "B Down Down Enter", "p B"] {
        let scene = school(language).sized(60, 20).press("i").press(keys);
        let text = scene.text();
        assert!(!text.contains("together-") && !text.contains("roles-"), "{text}");
        assert!(text.lines().last().unwrap().contains("F10"), "{text}");
    }
}
