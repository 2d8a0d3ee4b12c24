//! Who was away is told since when, and what others have changed meanwhile.

use super::case::given::{coordinator, diagnosed};
use crate::scene::Scene;
use rstest::rstest;
use talimger::app::{Remembered, Visit};
use talimger::domain::id::Revision;
use talimger::domain::text::local::Language;

fn last_seen(day: &str, revision: u64) -> Remembered {
    let visit = Visit { day: day.parse().unwrap(), revision: Revision(revision) };
    Remembered { last: Some(visit), ..Remembered::default() }
}

/// The deputy before the school in which the coordinator made the diagnostics, the ninth change.
fn back(language: Language, remembered: Remembered) -> Scene {
    let before = diagnosed(language, "2026-09-10");
    Scene::over(before.engine.clone(), language, "2026-09-10", "deputy").start_remembering(remembered)
}

#[rstest]
#[case(Language::Ru, "v/м — с 01.09 изменений: 1")]
#[case(Language::Kk, "v/м — 01.09 күнінен бері өзгерістер: 1")]
#[case(Language::En, "v/м — since 01.09: 1 change")]
fn the_first_screen_says_since_when_and_how_much(#[case] language: Language, #[case] said: &str) {
    back(language, last_seen("2026-09-01", 8)).sees(said).sized(60, 20).sees(said);
}

#[test]
fn one_key_shows_what_and_who_and_then_it_is_no_longer_news() {
    let scene = back(Language::Ru, last_seen("2026-09-01", 8)).press("м");
    let scene = scene.sees("Ахметова Д. С.: начальная диагностика").sees("methodist").press("Esc");
    let kept = scene.remembered.clone().unwrap();
    assert_eq!(kept.absence(), None);
    scene.sees_no("изменений").press("v").sees("другие ничего не изменили");
}

#[test]
fn a_new_user_is_told_nothing_and_remembered() {
    let scene = back(Language::Ru, Remembered::default()).sees_no("изменений");
    let last = scene.remembered.as_ref().unwrap().last.unwrap();
    assert_eq!((last.day.to_string().as_str(), last.revision), ("2026-09-10", Revision(9)));
}

#[test]
fn ones_own_changes_are_no_news() {
    let before = diagnosed(Language::Ru, "2026-09-10");
    Scene::over(before.engine.clone(), Language::Ru, "2026-09-10", "methodist")
        .start_remembering(last_seen("2026-09-01", 8))
        .sees_no("изменений");
}

#[test]
fn a_mentor_hears_of_the_own_cases_alone() {
    let before = coordinator(Language::Ru, "2026-09-10");
    let mentor = |login| {
        let scene = Scene::over(before.engine.clone(), Language::Ru, "2026-09-10", login);
        scene.start_remembering(last_seen("2026-08-20", 1))
    };
    mentor("t01").sees("изменений: 1");
    mentor("t02").sees_no("изменений");
}

#[test]
fn the_same_day_is_no_absence() {
    back(Language::Ru, last_seen("2026-09-10", 8)).sees_no("изменений");
}
