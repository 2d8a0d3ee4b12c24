//! Which keys are there where the user is, to be read or to be chosen from?

use super::super::keys::{Action, Context};
use super::super::model::Model;
use super::super::popup::{Body, Menu, help};
use super::super::turn::{KeyList, Purpose};
use crate::say;

/// Opens the help or the menu of the uppermost popup, else of the view.
pub(super) fn open(model: &mut Model, list: KeyList) {
    let (purpose, body) = match list {
        KeyList::Help => (Purpose::Read, read(model)),
        KeyList::Menu => (Purpose::Menu, chosen_from(model)),
    };
    model.popups.open(purpose, body);
}

fn read(model: &Model) -> Body {
    let (words, keys) = (&model.session.words, &model.session.habits.keys);
    let why_not = |action| why_not(model, action);
    let unavailable = say!(words, "help-unavailable");
    let title = say!(words, "help-title");
    Body::Reading(help(keys.bindings(place(model)), title, |id| words.say(id), why_not, &unavailable))
}

fn chosen_from(model: &Model) -> Body {
    let (words, keys) = (&model.session.words, &model.session.habits.keys);
    let title = say!(words, "menu-title");
    let bindings = keys.bindings(place(model));
    let menu = Menu::of(bindings, title, |id| words.say(id), |action| why_not(model, action));
    Body::Menu(menu.where_nothing_is_unsaved(say!(words, "case-nothing-unsaved")))
}

fn place(model: &Model) -> Context {
    model.popups.context().unwrap_or_else(|| model.view().context())
}

/// What lies over the view has no reasons of its own.
fn why_not(model: &Model, action: Action) -> Option<String> {
    if model.popups.is_empty() { model.view().why_not(action, &model.session) } else { None }
}
