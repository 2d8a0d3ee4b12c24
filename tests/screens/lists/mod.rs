//! Every list is filtered, sorted and marked in the same way.

mod agenda_items;
mod bulk;
mod filters;
mod marks;
mod sortings;
mod together;

use crate::scene::Scene;
use crate::screenshots::practice;
use std::sync::OnceLock;
use talimger::app::view::View;
use talimger::domain::code::CaseCode;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};
use talimger::store::MemoryEngine;

/// The practice school before its coordinator; it is made once for each language, and each scene has its own.
pub fn school(language: Language) -> Scene {
    static SCHOOLS: [OnceLock<MemoryEngine>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|it| *it == language).unwrap();
    let engine = SCHOOLS[at].get_or_init(|| practice(language)).apart();
    Scene::over(engine, language, &best_day().to_string(), COORDINATOR).start()
}

/// The codes that the first screen shows, in their order.
pub fn shown(scene: &Scene) -> Vec<CaseCode> {
    match scene.model.view() {
        View::Dashboard(it) => it.codes().to_vec(),
        _ => panic!("the first screen is not open"),
    }
}

/// The code that is selected on the first screen.
pub fn selected(scene: &Scene) -> CaseCode {
    match scene.model.view() {
        View::Dashboard(it) => *it.list().selected().expect("something is selected"),
        _ => panic!("the first screen is not open"),
    }
}
