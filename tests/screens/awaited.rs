//! What waits for the head or the deputy on the screen: read, and agreed or approved, one or many.

use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::app::Msg;
use talimger::app::view::View;
use talimger::app::view::awaited::awaited;
use talimger::domain::code::CaseCode;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};

fn signed_in(login: &str, language: Language) -> Scene {
    Scene::over(practice(language), language, &best_day().to_string(), login).start()
}

/// How many plans wait for whoever is signed in.
fn waiting(scene: &Scene) -> usize {
    awaited(&scene.model.session).len()
}

#[rstest]
#[case::latin("f", Language::Ru, "утвердить")]
#[case::cyrillic("а", Language::Ru, "утвердить")]
#[case::kazakh("а", Language::Kk, "бекіту")]
#[case::english("f", Language::En, "approve")]
fn the_head_sees_what_waits_for_approval(#[case] key: &str, #[case] language: Language, #[case] deed: &str) {
    let scene = signed_in("direktor", language);
    assert!(waiting(&scene) > 0);
    scene.press(key).sees(deed).sized(60, 20).press("Down").sees(deed);
}

#[test]
fn the_plan_that_waits_is_read_by_enter_and_may_be_approved_there() {
    signed_in("direktor", Language::Ru).press("f Enter").sees("План").press("a").sees("Утвердить");
}

#[test]
fn all_that_are_marked_are_approved_by_one_question_that_names_them() {
    let scene = signed_in("direktor", Language::Ru);
    let all = awaited(&scene.model.session);
    let names: Vec<String> =
        all.iter().map(|it| scene.model.session.overview.cases[it.at].mentee_name.short()).collect();
    let mut scene = scene.press("f i").sees(&format!("помечено {}", names.len())).press("a");
    for name in &names {
        scene = scene.sees(name);
    }
    let scene = scene.press("Left Enter").sees("Сохранено");
    assert_eq!(waiting(&scene), 0);
    scene.sees("ничего не ждёт");
}

#[test]
fn enter_alone_does_not_approve() {
    let scene = signed_in("direktor", Language::Ru);
    let before = waiting(&scene);
    let scene = scene.press("f a Enter");
    assert_eq!(waiting(&scene), before);
}

#[test]
fn esc_takes_the_marks_away_before_it_leaves() {
    let scene = signed_in("direktor", Language::Ru).press("f Space").sees("помечено 1");
    scene.press("Esc").sees_no("помечено").sees("Ждут вас").sees("Что сделать");
}

/// The codes of the plans that are shown, in their order.
fn shown(scene: &Scene) -> Vec<CaseCode> {
    match scene.model.view() {
        View::Awaited(it) => it.ids().to_vec(),
        _ => panic!("{}", scene.text()),
    }
}

#[test]
fn o_sorts_what_waits_by_date_by_name_and_by_mentor() {
    let submitted = signed_in(COORDINATOR, Language::Ru).press("i B Enter F2").sees("Сохранено");
    let agreed = submitted.signed_in_as("zavuch").press("f i a Left Enter").sees("Сохранено");
    let scene = agreed.signed_in_as("direktor");
    let by_date = shown(&scene);
    assert!(by_date.len() > 1, "{}", scene.text());
    let (overview, today) = (scene.model.session.overview.clone(), best_day());
    let case = |code| overview.cases.iter().find(|case| case.code == code).unwrap();
    let scene = scene.press("o");
    let mut by_name = by_date.clone();
    by_name.sort_by_key(|code| case(*code).mentee_name.sort_key());
    assert_eq!(shown(&scene), by_name);
    let scene = scene.press("o");
    let mut by_mentor = by_name.clone();
    by_mentor.sort_by_key(|code| case(*code).tenure_on(today).map(|tenure| tenure.name.sort_key()));
    assert_eq!(shown(&scene), by_mentor);
    assert!(by_date != by_name || by_name != by_mentor, "one order is not another");
    assert_eq!(shown(&scene.press("o")), by_date);
}

#[test]
fn a_filter_is_pasted_and_taken_away() {
    let scene = signed_in("direktor", Language::Ru);
    let before = shown(&scene);
    let scene = scene.press("/").told(Msg::Pasted("никого такого".to_owned()));
    assert_eq!(shown(&scene), []);
    assert_eq!(shown(&scene.press("Esc")), before);
}
