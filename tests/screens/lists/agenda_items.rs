//! Items of many plans are marked in the agenda together, or not at all.

use super::school;
use crate::scene::Scene;
use talimger::app::view::View;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, MarkItem, OutcomeForm};
use talimger::domain::compiled::listing::{Deadline, agenda};
use talimger::domain::id::ItemId;
use talimger::domain::plan::Outcome;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};

/// The items that the agenda has, as their cases know them.
fn items(scene: &Scene) -> Vec<(CaseCode, ItemId)> {
    let all = agenda(&scene.model.session.overview, best_day());
    all.iter().filter_map(|it: &Deadline| Some((it.code, it.item?))).collect()
}

/// Marks the first of the agenda's items, so many of them.
fn marking(mut scene: Scene, count: usize) -> (Scene, Vec<(CaseCode, ItemId)>) {
    let mut marked = Vec::new();
    scene = scene.press("t Home");
    while marked.len() < count {
        let View::Agenda(view) = scene.model.view() else { panic!("the agenda is not open") };
        let it = view.selected().expect("there are more").clone();
        let is_new =
            it.item.is_some_and(|item| marked.iter().all(|(code, _)| *code != it.code) && item.0 > 0);
        let before = view.list().row();
        if is_new {
            marked.push((it.code, it.item.unwrap()));
            scene = scene.press("Space");
        } else {
            scene = scene.press("Down");
        }
        let View::Agenda(view) = scene.model.view() else { panic!("the agenda is not open") };
        assert!(view.list().row() > before, "the agenda has too few items:\n{}", scene.text());
    }
    (scene, marked)
}

fn outcomes(scene: &Scene, marked: &[(CaseCode, ItemId)]) -> Vec<Outcome> {
    marked.iter().map(|(code, item)| scene.file(&code.to_string()).case.items[item].outcome.clone()).collect()
}

#[test]
fn items_of_three_cases_are_done_by_one_form_and_undone_by_one_key() {
    let scene = school(Language::Ru);
    assert!(items(&scene).len() > 3);
    let (scene, marked) = marking(scene, 3);
    let mut scene = scene.press("d Enter").sees("пунктов 3");
    for (code, _) in &marked {
        let name =
            scene.file(&code.to_string()).school.name_of(scene.file(&code.to_string()).case.head.mentee);
        scene = scene.sees(&name.short());
    }
    let scene = scene.press("F2").sees("Сохранено").sees_no("помечено");
    for outcome in outcomes(&scene, &marked) {
        assert!(matches!(outcome, Outcome::Done { date, .. } if date == best_day()), "{outcome:?}");
    }
    let scene = scene.press("u Left Enter").sees("Сохранено");
    assert!(outcomes(&scene, &marked).iter().all(|it| *it == Outcome::Open));
}

#[test]
fn not_done_asks_for_one_reason_for_all_of_them() {
    let (scene, marked) = marking(school(Language::Ru), 2);
    let scene = scene.press("в Down Enter").types("карантин").press("F2").sees("Сохранено");
    for outcome in outcomes(&scene, &marked) {
        assert!(matches!(&outcome, Outcome::NotDone { reason, .. } if reason == "карантин"), "{outcome:?}");
    }
}

#[test]
fn when_one_of_them_was_changed_meanwhile_it_is_named_and_nothing_is_done() {
    let (scene, marked) = marking(school(Language::Ru), 2);
    let scene = scene.press("d Enter");
    let (code, item) = marked[1];
    let name = scene.file(&code.to_string()).school.name_of(scene.file(&code.to_string()).case.head.mentee);
    let outcome = OutcomeForm::NotDone { reason: "болезнь".into() };
    drop(scene.signed_in_as(COORDINATOR).given([Command::MarkItem(MarkItem { case: code, item, outcome })]));
    let scene = scene.press("F2").sees(&format!("{} ({code})", name.short()));
    let left = outcomes(&scene, &marked);
    assert_eq!(left[0], Outcome::Open, "nothing is half done");
    assert!(matches!(left[1], Outcome::NotDone { .. }));
}

#[test]
fn what_is_no_item_of_a_plan_is_said_to_have_no_outcome() {
    let scene = school(Language::Ru).press("t /").types("этап:1").press("Enter d");
    scene.sees("только пункты плана");
}
