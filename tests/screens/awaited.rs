//! What waits for the head or the deputy on the screen: read, and agreed or approved, one or many.

use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::app::view::awaited::awaited;
use talimger::domain::text::local::Language;
use talimger::intake::practice::best_day;

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
