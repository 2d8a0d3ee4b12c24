//! F3 shows whole what is selected, and a document is leafed through.

use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::app::view::View;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};

fn first_case() -> Scene {
    let language = Language::Ru;
    Scene::over(practice(language), language, &best_day().to_string(), COORDINATOR)
        .start()
        .press("Down Enter")
}

#[rstest]
#[case::order("Home", &["приказ о наставнике", "пт 28.08.2026", "Шевченко Динара Саматқызы"])]
#[case::diagnostics("Home Down", &["пт 04.09.2026", "Шевченко Динара Саматқызы", "в срок", "08.09"])]
#[case::agreed("Home Down Down Down", &["вт 08.09.2026", "Иванова Ольга Петровна", "в срок"])]
#[case::ahead("End", &["Пункт плана: Педагогический совет", "Срок: май 2027"])]
fn a_step_says_when_by_whom_and_whether_in_time(#[case] keys: &str, #[case] lines: &[&str]) {
    let scene = first_case().press(keys).press("F3");
    lines.iter().fold(scene, |scene, line| scene.sees(line)).press("Esc").sees("[Обзор]");
}

#[test]
fn a_document_is_leafed_through_to_its_end_and_back() {
    let top = |scene: &Scene| match scene.model.view() {
        View::Preview(it) => it.lines(78).1,
        _ => panic!("{}", scene.text()),
    };
    let scene = first_case().press("e Enter").sees("СОГЛАСОВАНО");
    assert_eq!(top(&scene.press("Up").press("Up")), 0);
    let scene = first_case().press("e Enter Down Down");
    assert_eq!(top(&scene), 2);
    let scene = scene.press("PgDn PgDn");
    assert_eq!(top(&scene), 2 + 2 * 20);
    let scene = scene.press("PgUp Up");
    assert_eq!(top(&scene), 2 + 20 - 1);
    let scene = scene.press("G").sees("Редакция 1").press("Down PgDn");
    let last = top(&scene);
    let scene = scene.sees("Редакция 1").press("g g").sees("СОГЛАСОВАНО");
    assert_eq!(top(&scene), 0);
    assert!(last > 40);
}
