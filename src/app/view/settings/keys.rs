//! How does one come to other keys, and how is the mouse switched?

use crate::app::keys::own::said;
use crate::app::keys::{Action, Bound, Context, KeyTable, named};
use crate::app::popup::{Body, Named, Question};
use crate::app::turn::{NO, Purpose, Turn, YES};
use crate::say;
use std::rc::Rc;

/// The word under which the view asks whether the mouse is to be listened to.
pub(super) const MOUSE: &str = "listen to the mouse";

/// Shows what an action does, which keys it has, and the line that gives it others.
pub(super) fn show(place: Context, action: Action, turn: &mut Turn<'_>) {
    let (words, habits) = (&turn.session.words, &turn.session.habits);
    let is_meant = |bound: &&Bound| (bound.context, bound.action) == (place, action);
    let Some(bound) = habits.keys.all().iter().find(is_meant) else { return };
    let shipped = KeyTable::shipped();
    let shipped = shipped.all().iter().find(is_meant).map(Bound::hints).unwrap_or_default();
    let written: Vec<String> = bound.keys.iter().map(|stroke| format!("{:?}", stroke.written())).collect();
    let lines = vec![
        words.say(named::tip(action)),
        say!(words, "settings-keys-now", keys = bound.hints()),
        say!(words, "settings-keys-were", keys = shipped),
        String::new(),
        say!(words, "settings-keys-how", file = habits.file.as_str()),
        format!("[keys.{}]", place.name()),
        format!("{} = [{}]", named::name(action), written.join(", ")),
        String::new(),
        say!(words, "settings-keys-everywhere"),
    ];
    let title = format!("{} · {}", words.say(named::place(place)), words.say(named::label(action)));
    turn.show(title, lines);
}

/// Shows a line that is not followed, whole.
pub(super) fn show_fault(at: usize, turn: &mut Turn<'_>) {
    let (words, habits) = (&turn.session.words, &turn.session.habits);
    if let Some(fault) = habits.faults.get(at) {
        turn.show(say!(words, "own-keys-faults-title"), vec![said::fault(fault, words)]);
    }
}

/// Switches the mouse off; before it is switched on, says what that takes away.
pub(super) fn switch_mouse(turn: &mut Turn<'_>) {
    if turn.session.habits.mouse {
        return turn.listen_to_mouse(false);
    }
    let words = Rc::clone(&turn.session.words);
    let answers =
        vec![Named::new(YES, say!(words, "mouse-switch-on")), Named::new(NO, say!(words, "answer-no"))];
    let lines = vec![say!(words, "mouse-gives"), say!(words, "mouse-takes")];
    let question = Question::ordinary(say!(words, "mouse-question"), lines, answers);
    turn.popup(Purpose::View(MOUSE), Body::Question(question));
}

/// Takes the answer to whether the mouse is to be listened to.
pub(super) fn mouse_answered(answer: &str, turn: &mut Turn<'_>) {
    if answer == YES {
        turn.listen_to_mouse(true);
    }
}
