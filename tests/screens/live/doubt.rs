//! What is not known to be the present state is marked, and nothing is built on it.

use crate::scene::Scene;
use crate::screens::case::given::{code, coordinator};
use rstest::rstest;
use talimger::app::{Doubt, Effect, Msg};
use talimger::domain::text::local::Language;
use talimger::domain::trouble::{Failure, Trouble};

fn doubted(scene: Scene, cause: Trouble) -> Scene {
    let last = scene.desk().overview_for("methodist").unwrap();
    scene.told(Msg::Overview(Err(Doubt { last: Some(Box::new(last)), cause })))
}

fn busy() -> Trouble {
    Trouble::Busy { holder: Some("deputy".to_owned()) }
}

#[rstest]
#[case::russian(Language::Ru, "НЕ ПОДТВЕРЖДЕНО", "(Ли Н. А.)")]
#[case::kazakh(Language::Kk, "РАСТАЛМАҒАН", "Ли Н. А.")]
#[case::english(Language::En, "NOT CONFIRMED", "Ли Н. А.")]
fn the_last_known_lists_are_marked_with_cause_and_way_out(
    #[case] language: Language,
    #[case] mark: &str,
    #[case] cause: &str,
) {
    for (columns, rows) in [(60, 20), (80, 24)] {
        let scene = doubted(coordinator(language, "2026-09-07").sized(columns, rows), busy());
        scene.sees(mark).sees(cause).sees("Ахметова Д. С.");
    }
}

#[test]
fn every_cause_is_said_in_its_own_words() {
    let full = Trouble::Full { path: "/srv/school".to_owned() };
    let scene = doubted(coordinator(Language::Ru, "2026-09-07"), full);
    let scene = scene.sees("На диске нет места");
    let scene = doubted(scene, Trouble::Damaged { what: "x".to_owned() }).sees("повреждены");
    let scene = doubted(scene, Trouble::NotPermitted { path: "/srv/school".to_owned() });
    scene.sees("Нет доступа к папке");
}

#[test]
fn nothing_is_saved_on_it_the_typed_text_stays_and_it_is_looked_at_again() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter p Tab Tab").types("отпуск");
    let mut scene = doubted(scene, busy());
    let before = scene.file("26-01");
    let key = talimger::app::key::Key::from_name("F2").unwrap();
    let typed = talimger::app::burst::Typed { key, at: std::time::Duration::from_secs(3600) };
    let effects = talimger::app::update(&mut scene.model, Msg::Keys(vec![typed]));
    assert_eq!(effects, [Effect::LookAgain], "no save is sent");
    let scene = scene.sees("набранное не потеряно").sees("отпуск");
    assert_eq!(scene.file("26-01"), before);
}

#[test]
fn once_the_lists_are_read_all_is_as_before_by_itself() {
    let scene = doubted(coordinator(Language::Ru, "2026-09-07"), busy()).sees("НЕ ПОДТВЕРЖДЕНО");
    let scene = scene.told(Msg::LookAgain).sees_no("НЕ ПОДТВЕРЖДЕНО").sees_no("Данные сейчас заняты");
    scene.press("Enter p Tab Tab").types("отпуск").press("F2").sees("Сохранено");
}

#[test]
fn a_case_that_cannot_be_read_says_why_and_comes_by_itself_once_it_can() {
    let scene = doubted(coordinator(Language::Ru, "2026-09-07"), busy());
    let mut scene = scene.sees("Ахметова");
    let open = talimger::app::key::Key::from_name("Enter").unwrap();
    let typed = talimger::app::burst::Typed { key: open, at: std::time::Duration::from_secs(3600) };
    let effects = talimger::app::update(&mut scene.model, Msg::Keys(vec![typed]));
    assert_eq!(effects, [Effect::LoadCase(code())]);
    let scene = scene.told(Msg::Case(code(), Err(Failure::Trouble(busy())))).sees("Данные сейчас заняты");
    scene.told(Msg::LookAgain).sees("Ахметова Д. С. → Иванова О. П.");
}

#[test]
fn an_old_program_left_open_over_an_upgraded_store_writes_no_more_and_keeps_what_is_typed() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter p Tab Tab").types("отпуск");
    let scene = scene.told(Msg::Upgraded).sees("Программа обновлена: выйдите и войдите снова");
    let scene = scene.press("F2").sees("отпуск").sees("Программа обновлена");
    let scene = scene.told(Msg::LookAgain).sees("НЕ ПОДТВЕРЖДЕНО");
    let scene = scene.press("Esc Enter").sees("Черновик оставлен").press("p").sees("черновик");
    scene.stored("26-01", |file| assert_eq!(file.case.pauses().count(), 0));
}

#[test]
fn a_save_that_meets_a_newer_store_makes_the_program_read_only_too() {
    let scene = coordinator(Language::Ru, "2026-09-07").press("Enter");
    let scene = scene.told(Msg::Saved(Err(Failure::Trouble(Trouble::Newer)))).press("Esc");
    scene.sees("НЕ ПОДТВЕРЖДЕНО").sees("Программа обновлена");
}

/// A school that cannot be read is not one that is yet to be set up.
#[rstest]
#[case::people("p")]
#[case::settings("s")]
#[case::staff_list("I")]
fn where_nothing_is_known_no_new_school_is_begun(#[case] key: &str) {
    let scene = Scene::new(Language::Ru, "2026-09-07", "methodist");
    let scene = scene.told(Msg::Overview(Err(Doubt { last: None, cause: busy() })));
    scene.press(key).sees("Показать нечего").sees_no("Название");
}
