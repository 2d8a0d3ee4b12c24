//! What follows when the last change is to be taken back, or made again?

use super::super::effect::{Back, Effect};
use super::super::model::Model;
use super::super::turn::Turn;
use super::in_turn;
use crate::domain::change::Recorded;
use crate::domain::command::{Command, Redo, Undo};
use crate::say;
use crate::words::{Words, commands, dates, first_few};

/// How many entries of a batch a question names.
const NAMED: usize = 6;

/// Takes back, or makes again, what was read; what was done on another day is asked about first.
pub(super) fn read(model: &mut Model, way: Back, entries: &[Recorded]) -> Vec<Effect> {
    in_turn(model, |_, turn| match entries.first() {
        None => turn.say(nothing(way, &turn.session.words)),
        Some(first) if first.day == turn.session.today && entries.len() == 1 => {
            turn.save(turned(way, entries), None);
        }
        Some(first) => ask(way, first, entries, turn),
    })
}

fn nothing(way: Back, words: &Words) -> String {
    match way {
        Back::Undo => say!(words, "undo-nothing"),
        Back::Redo => say!(words, "redo-nothing"),
    }
}

fn turned(way: Back, entries: &[Recorded]) -> Vec<Command> {
    let command = |entry: &Recorded| match way {
        Back::Undo => Command::Undo(Undo { entry: entry.revision }),
        Back::Redo => Command::Redo(Redo { entry: entry.revision }),
    };
    entries.iter().map(command).collect()
}

fn ask(way: Back, first: &Recorded, entries: &[Recorded], turn: &mut Turn<'_>) {
    let words = std::rc::Rc::clone(&turn.session.words);
    let day = dates::with_weekday(first.day, words.language());
    let (question, yes) = match way {
        Back::Undo => (say!(words, "undo-question", day), say!(words, "undo-yes")),
        Back::Redo => (say!(words, "redo-question", day), say!(words, "redo-yes")),
    };
    let lines = first_few(entries.iter().map(|entry| commands::said(entry, &words)), NAMED, &words);
    turn.confirm(question, lines, yes, turned(way, entries), None);
}
