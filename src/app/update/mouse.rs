//! What follows from a press of the mouse, or a turn of its wheel?

use super::super::effect::Effect;
use super::super::keys::{Action, Step};
use super::super::model::Model;
use super::super::mouse::{Came, Gesture, Mouse, Pressed, Spot};
use super::super::popup::Answer as Popped;
use super::super::view::View;
use super::in_turn;
use super::keys::{act, popped};

/// How many rows the wheel moves by.
const ROWS: usize = 3;

/// Does what the mouse did; while something is awaited or read anew, what lies there is not known for sure.
pub(super) fn mouse(model: &mut Model, mouse: &Mouse) -> Vec<Effect> {
    if model.waiting.is_some() || model.settling.is_on() {
        return Vec::new();
    }
    match mouse.gesture {
        Gesture::Wheel(step) => turned(model, step),
        Gesture::Press if model.pointer.has_done(mouse) => Vec::new(),
        Gesture::Press => {
            model.notice = None;
            let Some(spot) = mouse.spot else { return Vec::new() };
            let (came, effects) = pressed(model, spot);
            model.pointer.note(mouse, came);
            effects
        }
    }
}

fn turned(model: &mut Model, step: Step) -> Vec<Effect> {
    if model.popups.is_empty()
        && let Some(View::Form(form)) = model.views.last_mut()
    {
        form.form.roll(step);
        return Vec::new();
    }
    let mut effects = Vec::new();
    for _ in 0..ROWS {
        let before = model.popups.all().len();
        effects.extend(act(model, Action::Step(step)));
        // What the wheel closed or opened is not scrolled on.
        if model.popups.all().len() != before {
            break;
        }
    }
    effects
}

fn pressed(model: &mut Model, spot: Spot) -> (Came, Vec<Effect>) {
    if let Spot::Action(action) = spot {
        let came = if moves(action) { Came::ToSelecting } else { Came::ToDoing };
        return (came, act(model, action));
    }
    if !model.popups.is_empty() {
        let answer = model.popups.touch(spot, model.session.extent);
        let came = if answer == Popped::Nothing { Came::ToSelecting } else { Came::ToDoing };
        return (came, popped(model, answer));
    }
    if let Spot::Row(row) = spot {
        return on_row(model, row);
    }
    let is_form = matches!(model.view(), View::Form(_));
    let effects = in_turn(model, |view, turn| view.touch(spot, turn));
    (if is_form { Came::ToDoing } else { Came::ToSelecting }, effects)
}

/// A row is selected; one that is selected already is opened.
fn on_row(model: &mut Model, row: usize) -> (Came, Vec<Effect>) {
    let Some(view) = model.views.last_mut() else { return (Came::ToSelecting, Vec::new()) };
    match view.point(row) {
        Pressed::Again => (Came::ToDoing, act(model, Action::Open)),
        Pressed::Selected | Pressed::Nowhere => (Came::ToSelecting, Vec::new()),
    }
}

/// Pressing twice in haste means twice where one goes from one to the next.
fn moves(action: Action) -> bool {
    let turns = matches!(action, Action::Earlier | Action::Later | Action::NextTab | Action::PreviousTab);
    turns || action.step().is_some()
}
