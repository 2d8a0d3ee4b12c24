//! Which dates would a change move, and is it wanted all the same?

use super::super::effect::Effect;
use super::super::measure::{Extent, wrap};
use super::super::model::Model;
use super::super::popup::{Body, Named, Question, inner};
use super::super::turn::{NO, Purpose, Turn, YES};
use super::super::view::View;
use super::{in_turn, saving};
use crate::domain::change::Answer;
use crate::domain::command::{Command, Sent};
use crate::domain::id::Revision;
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::{moved, warnings};
use std::rc::Rc;

/// The rows of a question that are not its lines: a row between, and the answers.
const ROWS_BESIDE: u16 = 3;

pub(super) fn send(model: &mut Model, commands: Vec<Command>, seen: Option<Revision>) -> Effect {
    let sent = commands.into_iter().map(|command| Sent { id: model.fresh_id(), seen, command });
    Effect::Rehearse(sent.collect())
}

/// Asks with the dates that would move, or says why the change is refused.
pub(super) fn rehearsed(
    model: &mut Model,
    sent: Vec<Sent>,
    answers: Result<Vec<Answer>, Failure>,
) -> Vec<Effect> {
    match answers {
        Ok(answers) => in_turn(model, |_, turn| ask(sent, &answers, turn)),
        Err(failure) => saving::not_saved(model, &failure),
    }
}

/// A change that was not wanted goes back to its form, with all that was typed.
pub(super) fn declined(model: &mut Model) -> Vec<Effect> {
    if let Some(View::Form(form)) = model.views.last_mut() {
        form.form.refused([], None);
    }
    Vec::new()
}

fn ask(sent: Vec<Sent>, answers: &[Answer], turn: &mut Turn<'_>) {
    let words = Rc::clone(&turn.session.words);
    let seen = sent.first().and_then(|first| first.seen);
    let commands: Vec<Command> = sent.into_iter().map(|it| it.command).collect();
    let purpose = Purpose::Confirm { commands, seen };
    if turn.is_asking(&purpose) {
        return; // The key was pressed twice.
    }
    let named = vec![Named::new(YES, say!(words, "button-save")), Named::new(NO, say!(words, "answer-no"))];
    let moved: Vec<String> = answers.iter().flat_map(|it| &it.moved).map(|it| line(it, turn)).collect();
    let warned = answers.iter().flat_map(|it| &it.warnings).map(|it| warnings::warning(it, &words));
    let warned: Vec<String> = warned.collect();
    let title = say!(words, "rehearsed-question");
    let question = if moved.is_empty() {
        let nothing = say!(words, "rehearsed-nothing");
        Question::ordinary(title, [nothing].into_iter().chain(warned).collect(), named)
    } else {
        Question::grave(title, lines(moved, warned, turn), named)
    };
    turn.popup(purpose, Body::Question(question));
}

fn line(it: &crate::domain::clock::moved_date::MovedDate, turn: &Turn<'_>) -> String {
    moved::listed(it, &turn.session.overview, &turn.session.words)
}

/// As many dates as there is room for; a question does not scroll.
fn lines(moved: Vec<String>, warned: Vec<String>, turn: &Turn<'_>) -> Vec<String> {
    let (extent, words) = (turn.session.extent, &turn.session.words);
    let head = say!(words, "rehearsed-moves", n = moved.len());
    let rows = usize::from(inner(extent).rows.saturating_sub(ROWS_BESIDE));
    let mut room = rows.saturating_sub(height(&head, extent) + 1);
    room = room.saturating_sub(warned.iter().map(|line| height(line, extent)).sum());
    let total = moved.len();
    let shown: Vec<String> = moved
        .into_iter()
        .take_while(|line| {
            let needed = height(line, extent);
            let fits = needed <= room;
            room = room.saturating_sub(needed);
            fits
        })
        .collect();
    let hidden = total - shown.len();
    let more = (hidden > 0).then(|| say!(words, "rehearsed-more", n = hidden));
    [head].into_iter().chain(shown).chain(more).chain(warned).collect()
}

fn height(line: &str, extent: Extent) -> usize {
    wrap(line, inner(extent).columns.into()).len()
}
