//! Does a key pressed right after a save, or right after the start, meet the state after it?
//!
//! What the views show is read again after a save, and for the first time at the start. Until that is there,
//! keys are kept, and then done in their order: none of them meets a case as it was before, nor a school that
//! seems not to be set up.

use super::super::burst::Typed;
use super::super::effect::Effect;
use super::super::model::Model;
use super::super::msg::Msg;
use super::keys;

/// What is still to be read, and the keys that wait for it.
#[derive(Debug, Default)]
pub struct Settling {
    reading: usize,
    is_on: bool,
    kept: Vec<Typed>,
}

impl Settling {
    /// A save was answered, or the program begins: what follows from it is read now.
    pub(super) fn begin(&mut self) {
        self.is_on = true;
    }

    /// Whether what follows from a save is still being read.
    pub(super) fn is_on(&self) -> bool {
        self.is_on
    }

    /// Takes note of what is asked for.
    pub(super) fn asked(&mut self, effects: &[Effect]) {
        self.reading += effects.iter().filter(|effect| reads(effect)).count();
    }

    /// Takes note of an answer.
    pub(super) fn answered(&mut self, msg: &Msg) {
        if matches!(msg, Msg::Overview(_) | Msg::Case(..) | Msg::Cases(_) | Msg::School(_) | Msg::Whole(..)) {
            self.reading = self.reading.saturating_sub(1);
        }
    }

    /// Keeps keys for later, where something is still to be read; gives them back otherwise.
    pub(super) fn keep(&mut self, typed: Vec<Typed>) -> Option<Vec<Typed>> {
        if !self.is_on {
            return Some(typed);
        }
        self.kept.extend(typed);
        None
    }
}

/// Asks for the lists for the first time.
pub fn begin(model: &mut Model) -> Vec<Effect> {
    let effects = vec![Effect::LoadOverview];
    model.settling.begin();
    model.settling.asked(&effects);
    effects
}

/// Does the keys that were kept, once everything is read.
pub(super) fn settled(model: &mut Model) -> Vec<Effect> {
    if !model.settling.is_on || model.settling.reading > 0 {
        return Vec::new();
    }
    model.settling.is_on = false;
    model.session.just_saved = false;
    let kept = std::mem::take(&mut model.settling.kept);
    if kept.is_empty() { Vec::new() } else { keys::keys(model, &kept) }
}

fn reads(effect: &Effect) -> bool {
    matches!(
        effect,
        Effect::LoadOverview
            | Effect::LookAgain
            | Effect::LoadCase(_)
            | Effect::LoadCases(_)
            | Effect::LoadSchool
            | Effect::LoadWhole(_)
    )
}
