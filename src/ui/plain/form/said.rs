//! How are the fields of a form said: what can be chosen, what stands there, what was understood?

use crate::app::form::{
    Choice, Echo, Field, Form, Input, Item, Need, Parting, Score, ScoreRow, Scores, Ticks,
};
use crate::say;
use crate::ui::plain::aloud::aloud;
use crate::words::Words;

/// More ticked things than these are counted in a summary.
const NAMED: usize = 5;

/// Says all that can be chosen or ticked in the field that is asked for, however long the list is.
pub fn whole(form: &Form, words: &Words) -> Vec<String> {
    let Some(field) = form.focused() else { return Vec::new() };
    let hint = Some(aloud(&field.hint)).filter(|it| !it.is_empty());
    let all = match &field.input {
        Input::Choice(choice) => items(choice),
        Input::Ticks(ticks) => ticked(ticks, words),
        Input::Line(_)
        | Input::Text(_)
        | Input::Day(_)
        | Input::Number(_)
        | Input::Scores(_)
        | Input::Note(_) => Vec::new(),
    };
    hint.into_iter().chain(all).collect()
}

/// Returns the fields that are asked for, with their places.
pub fn asked(form: &Form) -> impl Iterator<Item = (usize, &Field)> {
    form.fields().iter().enumerate().filter(|(_, field)| field.takes_focus())
}

/// Says what can be chosen, numbered.
pub fn items(choice: &Choice) -> Vec<String> {
    let item = |(at, item): (usize, &Item)| format!("{}. {}", at + 1, aloud(&item.label));
    choice.items().iter().enumerate().map(item).collect()
}

/// Says what can be ticked, numbered, and what is.
pub fn ticked(ticks: &Ticks, words: &Words) -> Vec<String> {
    ticks.rows().enumerate().map(|(at, (item, is_ticked))| tick(at, &item.label, is_ticked, words)).collect()
}

/// Says one thing of a list of ticks.
pub fn tick(at: usize, label: &str, is_ticked: bool, words: &Words) -> String {
    let mark = match is_ticked {
        true => words.say("plain-ticked"),
        false => words.say("plain-not-ticked"),
    };
    format!("{}. {}, {mark}", at + 1, aloud(label))
}

/// The name of the field, whether it must be filled, and what stands there.
pub fn question(field: &Field, words: &Words) -> String {
    let needed = match field.need {
        Need::Required => format!(", {}", words.say("plain-required")),
        Need::Optional => String::new(),
    };
    let (label, value) = match &field.input {
        Input::Scores(scores) => criterion(scores),
        Input::Text(text) => {
            let n = text.text().lines().count();
            let held = if text.is_blank() { String::new() } else { say!(words, "plain-lines", n) };
            (format!("{}{needed}", field.label), held)
        }
        Input::Ticks(ticks) => {
            let n = ticks.ticked().count();
            (format!("{}{needed}", field.label), say!(words, "plain-ticked-count", n))
        }
        Input::Line(_) | Input::Choice(_) | Input::Day(_) | Input::Number(_) | Input::Note(_) => {
            (format!("{}{needed}", field.label), field.shown())
        }
    };
    let value = if value.is_empty() { value } else { format!(" [{}]", aloud(&value)) };
    format!("{}{value}: ", aloud(&label))
}

/// The criterion that is asked for, and its score.
pub fn criterion(scores: &Scores) -> (String, String) {
    let Some((criterion, score)) = scores.scored().nth(scores.row()) else {
        return (String::new(), String::new());
    };
    let value = match score {
        Some(Score::Points(points)) => points.to_string(),
        Some(Score::NotAssessed) => "-".to_owned(),
        None => String::new(),
    };
    (criterion.label.clone(), value)
}

/// The name of the area to which the criterion belongs that is asked for.
pub fn area_of(scores: &Scores) -> String {
    let mut area = String::new();
    for row in scores.rows() {
        match row {
            ScoreRow::Area(name) => name.clone_into(&mut area),
            ScoreRow::Criterion(_, _, true) => break,
            ScoreRow::Criterion(_, _, false) => {}
        }
    }
    area
}

/// A date as it was understood, or which thing was chosen: what was typed in short is said in full.
pub fn understood(field: &Field, words: &Words) -> Option<String> {
    match &field.input {
        Input::Day(day) => match day.echo() {
            Echo::Day { said, .. } => Some(say!(words, "plain-understood", said = aloud(&said))),
            Echo::Empty | Echo::Unfinished(_) | Echo::Several(_) | Echo::Wrong(_) => None,
        },
        Input::Choice(choice) => {
            choice.chosen().map(|item| say!(words, "plain-understood", said = aloud(&item.label)))
        }
        Input::Line(_)
        | Input::Text(_)
        | Input::Ticks(_)
        | Input::Number(_)
        | Input::Scores(_)
        | Input::Note(_) => None,
    }
}

/// Says what stands in a field, before it is saved; long lists of ticks and scores are counted.
pub fn summary(field: &Field, words: &Words) -> String {
    let shown = match &field.input {
        Input::Ticks(ticks) if ticks.ticked().count() > NAMED => {
            say!(words, "plain-ticked-count", n = ticks.ticked().count())
        }
        Input::Scores(scores) => {
            let n = scores.scored().filter(|(_, score)| score.is_some()).count();
            say!(words, "plain-scored", n, of = scores.scored().count())
        }
        Input::Line(_)
        | Input::Text(_)
        | Input::Choice(_)
        | Input::Ticks(_)
        | Input::Day(_)
        | Input::Number(_)
        | Input::Note(_) => field.shown(),
    };
    if shown.trim().is_empty() { say!(words, "plain-empty") } else { shown }
}

/// The days that a typed date may mean, to be chosen by number.
pub fn several(field: &Field) -> Option<Vec<String>> {
    let Input::Day(day) = &field.input else { return None };
    let Echo::Several(days) = day.echo() else { return None };
    Some(days.iter().enumerate().map(|(at, (_, said))| format!("{}. {}", at + 1, aloud(said))).collect())
}

/// Returns what may become of unsaved text, by name.
pub fn partings(form: &Form) -> [String; 3] {
    Parting::ALL.map(|parting| match parting {
        Parting::Keep => form.texts.keep.clone(),
        Parting::Discard => form.texts.discard.clone(),
        Parting::GoOn => form.texts.go_on.clone(),
    })
}

/// Says the question what becomes of unsaved text.
pub fn parting(form: &Form, choice: Parting, words: &Words) -> Vec<String> {
    let mut said = vec![aloud(&form.texts.leave_question)];
    for (at, (name, parting)) in partings(form).iter().zip(Parting::ALL).enumerate() {
        let usual =
            if parting == choice { format!(", {}", say!(words, "plain-usual")) } else { String::new() };
        said.push(format!("{}. {}{usual}", at + 1, aloud(name)));
    }
    said
}
