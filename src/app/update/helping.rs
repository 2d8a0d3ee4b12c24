//! Which help is opened, and what follows from a piece of advice?

use super::super::effect::Effect;
use super::super::keys::{Action, Context, KeyTable};
use super::super::model::Model;
use super::super::popup::{Advice, Body, Does, Headings, Help};
use super::super::turn::Purpose;
use super::super::view::{CaseView, View, advice};
use super::{in_turn, keys};
use crate::domain::code::CaseCode;
use crate::say;
use crate::words::Words;

/// Opens the help of the present view, with what is to be done now.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    let (view, session) = (model.view(), &model.session);
    let advice = advice::advice(view, session);
    let help = help(view.context(), advice, &session.habits.keys, &session.words, |action| {
        view.why_not(action, session)
    });
    model.popups.open(Purpose::Help, Body::Help(help));
    Vec::new()
}

/// Opens the help of the uppermost popup, which stays beneath it.
pub(super) fn open_over_popup(model: &mut Model) -> Vec<Effect> {
    let Some(context) = model.popups.context().filter(|context| *context != Context::Help) else {
        return Vec::new();
    };
    let (words, keys) = (&model.session.words, &model.session.habits.keys);
    let help = help(context, advice::in_popup(context, &model.session), keys, words, |_| None);
    model.popups.open(Purpose::Help, Body::Help(help));
    Vec::new()
}

/// Does what was advised.
pub(super) fn done(model: &mut Model, does: Does) -> Vec<Effect> {
    match does {
        Does::Run(action) => keys::act(model, action),
        Does::Open(code) => open_case(model, code),
        Does::NextStep => in_turn(model, |view, turn| {
            if let View::Case(case) = view {
                case.begin_next_step(turn);
            }
        }),
    }
}

fn open_case(model: &mut Model, code: CaseCode) -> Vec<Effect> {
    in_turn(model, |_, turn| {
        turn.effect(Effect::LoadCase(code));
        turn.open(View::Case(Box::new(CaseView::opening(code))));
    })
}

fn help(
    context: Context,
    advice: Vec<Advice>,
    keys: &KeyTable,
    words: &Words,
    why_not: impl Fn(Action) -> Option<String>,
) -> Help {
    let headings = Headings {
        title: say!(words, "help-title"),
        now: say!(words, "help-now"),
        keys: say!(words, "help-keys"),
        terms: say!(words, "help-terms"),
    };
    Help::of(keys.bindings(context), headings, advice, terms(words), |id| words.say(id), why_not)
}

/// The marks, the stages and the words of the screens.
fn terms(words: &Words) -> Vec<String> {
    vec![
        say!(words, "help-term-marks"),
        say!(words, "help-term-stages"),
        say!(words, "help-term-case"),
        say!(words, "help-term-whose"),
        say!(words, "help-term-dates"),
        say!(words, "help-term-approval"),
        say!(words, "help-term-keys"),
    ]
}
