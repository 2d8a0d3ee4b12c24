//! What another session saves is on the screen by itself, and the selection stays on its record.

use crate::process::deeds::{enters, event};
use crate::scene::Scene;
use crate::screens::case::given::{approved, coordinator, diagnosed, submitted};
use talimger::app::burst::Typed;
use talimger::app::key::Key;
use talimger::app::view::View;
use talimger::app::{Effect, Msg, update};
use talimger::domain::command::{Command, PersonForm};
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::people::name::FullName;
use talimger::domain::text::local::Language;
use talimger::store::{Engine, Listener, Patience, Writes};

fn consultation(date: &str, topic: &str) -> Command {
    let event = event(EventKind::Consultation, date);
    enters(EventText { topic: topic.to_owned(), ..event }, EventState::TookPlace)
}

fn changed(scene: Scene) -> Scene {
    scene.told(Msg::SavedElsewhere)
}

#[test]
fn an_open_case_shows_what_another_saved_on_the_same_tab() {
    let scene = submitted(Language::Ru, "2026-09-10").press("Enter Tab Tab").sees("План: на согласовании");
    scene.signed_in_as("deputy").press("Enter a Left Enter");
    changed(scene).sees("План: согласован").sees("составить дескрипторы");
}

#[test]
fn the_selected_item_stays_selected_though_rows_come_before_it() {
    let scene = submitted(Language::Ru, "2026-09-10").press("Enter Tab Tab End").sees(">");
    let selected = |scene: &Scene| match scene.model.view() {
        View::Case(view) => view.plan.item(),
        _ => panic!("no case is open"),
    };
    let before = selected(&scene);
    scene.signed_in_as("methodist").press("Enter r").types("дополнить").press("F2");
    scene.signed_in_as("methodist").press("Enter Tab Tab n").types("открытый урок").press("F2");
    let scene = changed(scene);
    assert_eq!(selected(&scene), before);
}

#[test]
fn somebody_registered_elsewhere_does_not_take_the_selection_away() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("p Down Down");
    let selected = |scene: &Scene| match scene.model.view() {
        View::People(view) => view.list().selected().copied(),
        _ => panic!("no people are shown"),
    };
    let before = selected(&scene);
    let new =
        PersonForm { name: FullName::new("Абаев Абай Абаевич"), ..PersonForm::default() };
    let scene = changed(scene.given([Command::RegisterPerson(new)])).sees("Абаев");
    assert_eq!(selected(&scene), before);
}

#[test]
fn a_document_on_the_screen_is_made_anew() {
    let scene = submitted(Language::Ru, "2026-09-10").press("Enter e Enter");
    let before = match scene.model.view() {
        View::Preview(view) => view.documents.clone(),
        _ => panic!("no document is shown"),
    };
    scene.signed_in_as("deputy").press("Enter a Left Enter");
    let scene = changed(scene);
    let View::Preview(view) = scene.model.view() else { panic!("the document is still shown") };
    assert_ne!(view.documents, before, "with the mark of the deputy");
}

#[test]
fn a_form_is_not_touched_but_says_who_changed_its_record() {
    let scene = diagnosed(Language::Ru, "2026-09-10").press("Enter Tab Tab Enter F2 Enter");
    let scene = scene.types("!").sees("!");
    scene.signed_in_as("t01").press("Enter Tab Tab Enter").types("другое ").press("F2");
    let typed = scene.text();
    let scene = changed(scene).sees("Тем временем изменено: Иванова О. П., чт 10.09.2026 14:00");
    assert!(typed.lines().any(|line| line.contains('!')));
    scene.sees("!");
}

#[test]
fn a_form_whose_own_record_is_the_same_says_nothing() {
    let scene = diagnosed(Language::Ru, "2026-09-10").press("Enter p Tab Tab").types("отпуск");
    scene.signed_in_as("t01").press("Enter Tab Tab Enter F2");
    changed(scene).sees_no("Тем временем").sees("отпуск");
}

#[test]
fn a_key_pressed_right_after_a_save_meets_the_case_after_it() {
    let mut scene = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter");
    let key =
        |name: &str| Typed { key: Key::from_name(name).unwrap(), at: std::time::Duration::from_secs(7200) };
    scene.signed_in_as("deputy").press("Enter a Left Enter");
    let effects = update(&mut scene.model, Msg::Saved(Ok(Vec::new())));
    assert_eq!(effects, [Effect::LoadOverview]);
    assert_eq!(update(&mut scene.model, Msg::Keys(vec![key("a")])), []);
    scene.perform(effects);
    // Agreed by now: what is to be had with `a` is the approval, which is not the deputy's.
    scene.sees("У вас нет права");
}

#[test]
fn another_store_in_its_place_closes_what_is_no_more_and_keeps_what_was_typed() {
    let scene = approved(Language::Ru, "2026-09-14").press("Enter p Tab Tab").types("отпуск");
    let at = chrono::Utc::now();
    let nothing =
        &mut |_: Result<&dyn talimger::store::Lease, &talimger::store::StoreError>| Ok(Writes::default());
    scene
        .engine
        .exchange(talimger::store::Doing::Restoring, Patience::Try, at, &Listener::default(), nothing)
        .unwrap();
    let scene =
        scene.told(Msg::OtherStore).sees("Карточки 26-01 в этих данных больше нет").sees("Черновик оставлен");
    assert!(!matches!(scene.model.view(), View::Case(_)));
}

#[test]
fn an_entry_made_elsewhere_does_not_take_the_selection_of_the_journal() {
    let scene = approved(Language::Ru, "2026-09-14").given([consultation("2026-09-11", "первая")]);
    let scene = scene.press("Enter Tab Tab Tab").sees("первая");
    let selected = |scene: &Scene| match scene.model.view() {
        View::Case(view) => view.journal.list().selected().copied(),
        _ => panic!("no case is open"),
    };
    let before = selected(&scene);
    assert!(before.is_some());
    let scene = changed(scene.given([consultation("2026-09-12", "вторая")])).sees("вторая");
    assert_eq!(selected(&scene), before);
}
