//! What can be done where the user is, to be chosen from?

use super::super::keys::Action;
use super::super::model::Model;
use super::super::popup::{Body, Menu};
use super::super::turn::Purpose;
use crate::say;

/// Opens the menu of the uppermost popup, else of the view.
pub(super) fn open_menu(model: &mut Model) {
    let (words, keys) = (&model.session.words, &model.session.habits.keys);
    let title = say!(words, "menu-title");
    let place = model.popups.context().unwrap_or_else(|| model.view().context());
    let menu = Menu::of(keys.bindings(place), title, |id| words.say(id), |action| why_not(model, action));
    let menu = menu.where_nothing_is_unsaved(say!(words, "case-nothing-unsaved"));
    model.popups.open(Purpose::Menu, Body::Menu(menu));
}

/// What lies over the view has no reasons of its own.
fn why_not(model: &Model, action: Action) -> Option<String> {
    if model.popups.is_empty() { model.view().why_not(action, &model.session) } else { None }
}
