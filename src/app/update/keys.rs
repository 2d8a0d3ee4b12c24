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

/// Keys that fell into the wrong window run nothing, and are said. One key alone that means nothing says so.
pub(super) fn keys(model: &mut Model, typed: &[Typed]) -> Vec<Effect> {
    if takes_text(model) {
        model.burst.forget();
    } else if begins_filter(model, typed) {
        return filtered(model, typed);
    } else if model.burst.admit(typed) == Admission::Refuse {
        return refused(model);
    }
    match typed {
        [alone] => press(model, alone.key, Company::Alone),
        _ => pressed(model, typed),
    }
}

/// Whether a key came by itself, or in one burst with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Company {
    /// By itself: somebody pressed it.
    Alone,
    /// With others.
    Burst,
}

fn pressed(model: &mut Model, typed: &[Typed]) -> Vec<Effect> {
    typed.iter().flat_map(|typed| press(model, typed.key, Company::Burst)).collect()
}

fn refused(model: &mut Model) -> Vec<Effect> {
    let text = say!(model.session.words, "keys-refused");
    model.notice = Some(Notice { text, tone: Tone::Wrong });
    Vec::new()
}

/// Says whether several keys that came at once begin with that of the filter: a hand that knows what it looks
/// for, or a slow line, sends the key and the words together.
fn begins_filter(model: &Model, typed: &[Typed]) -> bool {
    let [first, _, ..] = typed else { return false };
    let means = model.session.habits.keys.meaning(model.view().context(), first.key);
    let can_filter =
        means == Some(Action::Filter) && model.view().why_not(Action::Filter, &model.session).is_none();
    can_filter && model.popups.is_empty() && model.waiting.is_none() && !model.burst.is_refusing(first.at)
}

/// Opens the filter, to which the keys after it are text, as to a field; what comes after the text is judged anew.
fn filtered(model: &mut Model, typed: &[Typed]) -> Vec<Effect> {
    let mut effects = press(model, typed[0].key, Company::Burst);
    let typed = &typed[1..];
    let text =
        typed.iter().take_while(|it| it.key.typed().is_some() || it.key.code == Code::Backspace).count();
    effects.extend(pressed(model, &typed[..text]));
    let after = &typed[text..];
    let left = after.iter().take_while(|it| it.key.typed().is_none()).count();
    effects.extend(pressed(model, &after[..left]));
    match model.burst.admit_after_text(&after[left..]) {
        Admission::Run => effects.extend(pressed(model, &after[left..])),
        Admission::Refuse => effects.extend(refused(model)),
    }
    effects
}

pub(super) fn takes_text(model: &Model) -> bool {
    let context = model.popups.context().unwrap_or_else(|| model.view().context());
    context.takes_text() || model.view().is_typed_into()
}

pub(super) fn press(model: &mut Model, key: Key, company: Company) -> Vec<Effect> {
    model.notice = None;
    if model.waiting.is_some() && stops(key) {
        model.waiting = None;
        return vec![Effect::CallOff];
    }
    if stops(key) && model.progress.is_some_and(|progress| progress.may_stop) {
        return vec![Effect::CallOff];
    }
    // Whoever presses Ctrl+C twice means what runs, and not the form beneath it.
    if key == Key::ctrl('c') && model.progress.is_some() {
        return Vec::new();
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
        Resolved::Nothing if company == Company::Alone => {
            let text = say!(model.session.words, "key-unbound");
            model.notice = Some(Notice { text, tone: Tone::Idle });
            Vec::new()
        }
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
