//! What goes into a field from a typed line?

use super::said::{partings, tick};
use crate::app::Told;
use crate::app::form::{DayBox, Echo, Entry, Form, Parting, Score, Scores, Ticks};
use crate::say;
use crate::ui::plain::hear::{Heard, choice_of, numbers};
use crate::words::{Words, kazakh_row, number_entry};

/// Returns the date that a line gives: one of several that were offered, by its number, or as it is typed.
pub fn date(line: &str, day: &DayBox) -> Entry {
    let Echo::Several(days) = day.echo() else { return Entry::Text(line.to_owned()) };
    match numbers(line, days.len()).as_deref() {
        Some([at]) => Entry::Day(days[*at].0),
        Some(_) | None => Entry::Text(line.to_owned()),
    }
}

/// Returns which ticks a line changes; each is said back.
pub fn flip(line: &str, ticks: &Ticks, words: &Words) -> Heard {
    let all: Vec<bool> = ticks.rows().map(|(_, is_ticked)| is_ticked).collect();
    let differing = |wanted: bool| (0..all.len()).filter(|at| all[*at] != wanted).collect::<Vec<usize>>();
    let places = match line {
        "-" => differing(false),
        "*" => differing(true),
        _ => numbers(line, all.len()).unwrap_or_default(),
    };
    if places.is_empty() {
        return Heard::said(say!(words, "plain-ticks-how"));
    }
    let said = ticks.rows().enumerate().filter(|(at, _)| places.contains(at));
    let said = said.map(|(at, (item, was))| tick(at, &item.label, !was, words)).collect();
    Heard { said, told: vec![Told::Fill(Entry::Flipped(places))] }
}

/// Says whether the last criterion is asked for.
pub fn is_last(scores: &Scores) -> bool {
    scores.row() + 1 >= scores.scored().count()
}

/// Returns the score that a line gives; none where it is off the scale.
pub fn score(line: &str, scores: &Scores) -> Option<Score> {
    let mut letters = line.chars();
    let (Some(only), None) = (letters.next(), letters.next()) else { return None };
    match number_entry::digit(only) {
        Some(points) if (scores.lowest()..=scores.highest()).contains(&points) => Some(Score::Points(points)),
        None if only == '-' || kazakh_row::is_minus(only) => Some(Score::NotAssessed),
        Some(_) | None => None,
    }
}

/// Returns what a line says of unsaved text; Enter keeps it.
pub fn answer_parting(line: &str, form: &Form, choice: Parting, words: &Words) -> Heard {
    let names = partings(form);
    let picked = match (line, numbers(line, names.len()).as_deref()) {
        ("", _) => return Heard::told(Told::Part(choice)),
        ("0" | "..", _) => return Heard::told(Told::Part(Parting::GoOn)),
        (_, Some([at])) => Some(*at),
        _ => choice_of(line, &names),
    };
    match picked {
        Some(at) => Heard::told(Told::Part(Parting::ALL[at])),
        None => Heard::several(line, &names, words),
    }
}
