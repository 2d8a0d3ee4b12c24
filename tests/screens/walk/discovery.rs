//! Which places are there? Every key that can be pressed is pressed, on every row, and what it leads to noted.

use super::place::{Place, STARTS, context, place};
use crate::scene::Scene;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use talimger::app::Model;
use talimger::app::keys::{Action, Context, Stroke};
use talimger::domain::text::local::Language::Ru;

/// How many rows of a list are tried.
const ROWS: usize = 20;

/// Returns every place that keys lead to from the starts, each with the shortest way.
pub fn places() -> Vec<Place> {
    let mut walk = Walk::default();
    for start in STARTS {
        walk.seen.clear();
        walk.ahead.push_back(Place { is: String::new(), start: start.name.into(), keys: Vec::new() });
        while let Some(here) = walk.ahead.pop_front() {
            walk.from(here);
        }
    }
    walk.found.into_values().collect()
}

#[derive(Default)]
struct Walk {
    found: BTreeMap<String, Place>,
    /// The places that were come by from the present start: who looks at a case decides what can be done there.
    seen: BTreeSet<String>,
    ahead: VecDeque<Place>,
}

impl Walk {
    /// Goes everywhere that one key leads to from a place, on each of its rows.
    fn from(&mut self, mut here: Place) {
        let mut scene = here.scene(Ru);
        here.is = place(&scene.model);
        self.note(here.clone());
        let context = context(&scene.model);
        if matches!(context, Context::Menu | Context::Help | Context::Text | Context::Month) {
            return;
        }
        let has_rows = !matches!(context, Context::Form | Context::Question);
        for row in 0..if has_rows { ROWS } else { 1 } {
            let tried = keys(&scene.model).into_iter().filter(|(action, _)| row == 0 || is_of_row(*action));
            self.row(tried.collect(), &mut scene, &here);
            let before = scene.text();
            here.keys.push("Down".into());
            scene.tell_key("Down");
            if scene.text() == before {
                break;
            }
        }
    }

    fn row(&mut self, tried: Vec<(Action, String)>, scene: &mut Scene, here: &Place) {
        for (action, key) in tried {
            let revision = scene.model.session.overview.revision;
            scene.tell_key(&key);
            let has_saved = scene.model.session.overview.revision != revision || scene.has_quit;
            // With everything marked the same keys lead elsewhere.
            let is_marked = action == Action::Invert && scene.model.popups.is_empty();
            let is = format!("{}{}", place(&scene.model), if is_marked { " *" } else { "" });
            if !has_saved && self.seen.insert(is.clone()) {
                let there =
                    Place { is, keys: here.keys.iter().cloned().chain([key]).collect(), ..here.clone() };
                self.note(there.clone());
                self.ahead.push_back(there);
            }
            if has_saved || is_marked {
                *scene = here.scene(Ru);
            } else {
                back(scene, here);
            }
        }
    }

    fn note(&mut self, place: Place) {
        self.found.entry(place.is.clone()).or_insert(place);
    }
}

/// Goes back by Esc, or else from the start.
fn back(scene: &mut Scene, here: &Place) {
    for _ in 0..3 {
        if place(&scene.model) == here.is && scene.model.session.words.language() == Ru {
            return;
        }
        if scene.has_quit || scene.model.views.len() == 1 && scene.model.popups.is_empty() {
            break;
        }
        scene.tell_key("Esc");
    }
    *scene = here.scene(Ru);
}

/// Keys that lead nowhere, out of the program, or to a save.
fn is_tried(action: Action, context: Context) -> bool {
    match action {
        Action::Step(_) | Action::Quit | Action::Suspend | Action::Repaint | Action::NextDay => false,
        Action::Close | Action::Back | Action::Cancel | Action::Leave => false,
        Action::Save | Action::EditExternally | Action::UndoTyping | Action::RedoTyping => false,
        Action::NextField | Action::PreviousField | Action::Mark => false,
        // They change the rows, and with them where the same keys lead.
        Action::Sort | Action::Earlier | Action::Later => false,
        Action::StageAll | Action::StageFirst | Action::StageSecond | Action::StageThird => false,
        Action::Invert => context != Context::List,
        // In a list it opens what is chosen; elsewhere it answers a question or saves.
        Action::Accept => context == Context::List,
        Action::Export => context != Context::Preview,
        _ => true,
    }
}

/// What may lead elsewhere from another row.
fn is_of_row(action: Action) -> bool {
    matches!(
        action,
        Action::Open
            | Action::Accept
            | Action::Edit
            | Action::Move
            | Action::Void
            | Action::Look
            | Action::Explain
            | Action::Approve
            | Action::Return
            | Action::Done
            | Action::Correct
            | Action::AsOf
            | Action::Leaves
            | Action::ComesBack
            | Action::Merge
            | Action::EndMentorship
    )
}

/// The keys worth a try, each with what it means: one for each action that is available.
fn keys(model: &Model) -> Vec<(Action, String)> {
    let context = context(model);
    let is_over = !model.popups.is_empty();
    let is_available = |action| is_over || model.view().why_not(action, &model.session).is_none();
    let bound = model.session.habits.keys.bindings(context);
    let tried = bound.filter(|it| is_tried(it.action, context) && is_available(it.action));
    tried.filter_map(|it| Some((it.action, name(*it.keys.first()?)?))).collect()
}

fn name(stroke: Stroke) -> Option<String> {
    let Stroke::One(key) = stroke else { return None };
    let held = match (key.ctrl, key.shift) {
        (true, _) => "C-",
        (false, true) => "S-",
        (false, false) => "",
    };
    Some(format!("{held}{}", key.code))
}
