//! Which of the user's lines about keys are not followed?

use super::super::effect::Effect;
use super::super::keys::own::said;
use super::super::model::Model;
use super::in_turn;
use crate::say;

/// Says once, over the first lists, which lines are not followed: what one has got used to does not work.
pub(super) fn tell_faults(model: &mut Model) -> Vec<Effect> {
    if std::mem::replace(&mut model.has_told_faults, true) || model.session.habits.faults.is_empty() {
        return Vec::new();
    }
    in_turn(model, |_, turn| {
        let (words, habits) = (&turn.session.words, &turn.session.habits);
        let mut lines: Vec<String> = habits.faults.iter().map(|it| said::fault(it, words)).collect();
        lines.push(String::new());
        lines.push(say!(words, "own-keys-rest-holds"));
        turn.show(say!(words, "own-keys-faults-title"), lines);
    })
}
