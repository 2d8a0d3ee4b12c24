//! What follows from a key, an answer to a popup, a paste?

use super::super::burst::{Admission, Typed};
use super::super::effect::Effect;
use super::super::key::{Code, Key};
use super::super::keys::{Action, Context, KeyTable, Resolved};
use super::super::model::Model;
use super::super::popup::{Answer as Popped, Reply};
use super::super::turn::{Notice, Purpose, Tone, YES};
use super::super::view::View;
use super::{absence, drafts, first_run, helping, in_turn, key_lists, rehearsing, saving};
use crate::say;

/// Keys wait until what follows from a save was read; not where the desk itself waits for another.
pub(super) fn typed(model: &mut Model, typed: Vec<Typed>) -> Vec<Effect> {
    if model.waiting.is_some() {
        return keys(model, &typed);
    }
    model.settling.keep(typed).map_or_else(Vec::new, |typed| keys(model, &typed))
}

/// Keys that fell into the wrong window run nothing, and are said.
pub(super) fn keys(model: &mut Model, typed: &[Typed]) -> Vec<Effect> {
    if takes_text(model) {
        model.burst.forget();
    } else if model.burst.admit(typed) == Admission::Refuse {
        let text = say!(model.session.words, "keys-refused");
        model.notice = Some(Notice { text, tone: Tone::Wrong });
        return Vec::new();
    }
    typed.iter().flat_map(|typed| press(model, typed.key)).collect()
}

pub(super) fn takes_text(model: &Model) -> bool {
    let context = model.popups.context().unwrap_or_else(|| model.view().context());
    context.takes_text() || model.view().is_typed_into()
}

pub(super) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.notice = None;
    if model.waiting.is_some() && stops(key) {
        model.waiting = None;
        return vec![Effect::CallOff];
    }
    if stops(key) && model.progress.is_some_and(|progress| progress.may_stop) {
        return vec![Effect::CallOff];
    }
    if !model.popups.is_empty() {
        let answer = model.popups.press(key, &model.session.habits.keys, model.session.extent);
        return popped(model, answer);
    }
    match model.views.last_mut() {
        Some(View::Form(_)) => {
            return in_turn(model, |view, turn| {
                if let View::Form(form) = view {
                    form.press(key, turn);
                }
            });
        }
        Some(view) if view.is_typed_into() => {
            if let Some(help) = view.filter_help(&model.session).filter(|_| key == Key::f(1)) {
                return explain_filter(model, help);
            }
            if let Some(action) = beside_typing(view.context(), key, &model.session.habits.keys) {
                return act(model, action);
            }
            view.type_in(as_esc(key), &model.session);
            return Vec::new();
        }
        Some(_) | None => {}
    }
    match model.keyboard.press(&model.session.habits.keys, model.view().context(), key) {
        Resolved::Action(action) => act(model, action),
        Resolved::Awaiting | Resolved::Nothing => Vec::new(),
    }
}

/// Shows the words of the filter over it; what is typed stays.
fn explain_filter(model: &mut Model, help: Vec<String>) -> Vec<Effect> {
    in_turn(model, |_, turn| {
        turn.show(say!(turn.session.words, "filter-help-title"), help);
    })
}

/// Esc gives up what runs and whom one waits for, and so does Ctrl+C.
fn stops(key: Key) -> bool {
    key == Key::plain(Code::Esc) || key == Key::ctrl('c')
}

/// What a key means while a filter is typed: no letter means anything, but one can leave from anywhere.
fn beside_typing(place: Context, key: Key, keys: &KeyTable) -> Option<Action> {
    let action = keys.meaning(place, key).filter(|_| key.typed().is_none())?;
    matches!(action, Action::Quit | Action::Repaint | Action::Help | Action::Menu).then_some(action)
}

/// Ctrl+C leaves what is typed, as Esc does.
fn as_esc(key: Key) -> Key {
    if key == Key::ctrl('c') { Key::plain(Code::Esc) } else { key }
}

/// Does an action where the user is, or says why it is not available now.
pub(super) fn act(model: &mut Model, action: Action) -> Vec<Effect> {
    if !model.popups.is_empty() {
        let answer = model.popups.perform(action, model.session.extent);
        return popped(model, answer);
    }
    if let Some(why) = model.view().why_not(action, &model.session) {
        model.notice = Some(Notice { text: why, tone: Tone::Wrong });
        return Vec::new();
    }
    match action {
        Action::News => absence::show(model),
        _ => in_turn(model, |view, turn| view.act(action, turn)),
    }
}

fn listed(model: &mut Model) -> Vec<Effect> {
    key_lists::open_menu(model);
    Vec::new()
}

pub(super) fn popped(model: &mut Model, answer: Popped<Purpose>) -> Vec<Effect> {
    match answer {
        Popped::Nothing => Vec::new(),
        Popped::Other(Action::Quit) => vec![Effect::Quit],
        Popped::Other(Action::Repaint) => vec![Effect::Repaint],
        Popped::Other(Action::Suspend) => vec![Effect::Suspend],
        Popped::Other(Action::Help) => helping::open_over_popup(model),
        Popped::Other(Action::Menu) => listed(model),
        Popped::Other(_) => Vec::new(),
        Popped::Replied(Purpose::Read, _) => Vec::new(),
        Popped::Replied(Purpose::Help, Reply::Does(does)) => helping::done(model, does),
        Popped::Replied(Purpose::Help, _) => Vec::new(),
        Popped::Replied(Purpose::Menu, Reply::Ran(action)) => act(model, action),
        Popped::Replied(Purpose::Menu, _) => Vec::new(),
        Popped::Replied(Purpose::Confirm { commands, seen }, Reply::Chose(YES)) => {
            saving::send(model, commands, seen)
        }
        Popped::Replied(Purpose::Confirm { .. }, _) => rehearsing::declined(model),
        Popped::Replied(Purpose::Care(care), Reply::Chose(YES)) => vec![Effect::Care(*care)],
        Popped::Replied(Purpose::Care(_), _) => Vec::new(),
        Popped::Replied(Purpose::Day(field), reply) => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                form.replied(field, reply, turn.session);
            }
        }),
        Popped::Replied(Purpose::Sides, reply) => in_turn(model, |view, turn| {
            if let View::Form(form) = view {
                let picked = if let Reply::Picked(picked) = &reply { Some(picked.as_slice()) } else { None };
                form.chose_sides(picked, turn.session);
            }
        }),
        Popped::Replied(Purpose::Draft { name, text }, reply) => drafts::answered(model, name, text, &reply),
        Popped::Replied(Purpose::FirstRun, reply) => first_run::answered(model, &reply),
        Popped::Replied(Purpose::View(asked), reply) => {
            in_turn(model, |view, turn| view.replied(asked, reply, turn))
        }
    }
}

pub(super) fn pasted(model: &mut Model, text: &str) -> Vec<Effect> {
    if !model.popups.is_empty() {
        model.popups.paste(text, model.session.extent);
        return Vec::new();
    }
    if let Some(view) = model.views.last_mut() {
        view.paste(text, &model.session);
    }
    Vec::new()
}
