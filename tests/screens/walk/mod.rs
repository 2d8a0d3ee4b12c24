//! A walk through every view, tab, form and popup there is, in every language, window and look.
//!
//! `places.txt` has the places, each with the keys that lead there. It is written by a walk that presses
//! every key there is, which takes minutes: `TALIMGER_WALK=write`. What is drawn and checked with every run
//! are the places as they were written down; a form or a view that is not among them fails. Each is drawn in one
//! language, and in all three where `TALIMGER_WALK` is set.

mod discovery;
mod elsewhere;
mod place;

use crate::scene::Scene;
use crate::sources::files_below;
use crate::words::messages;
use place::Place;
use rstest::rstest;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::ui::Look;

const PLACES: &str = "tests/screens/walk/places.txt";
/// From the widest to the narrowest in which everything is still said.
const WINDOWS: [(u16, u16); 3] = [(120, 40), (80, 24), (60, 20)];
/// Windows in which nothing can be read, and nothing may break.
const SPLINTERS: [(u16, u16); 3] = [(20, 5), (2, 30), (1, 1)];

/// Forms that no key of these schools leads to, each with why; `elsewhere` draws them.
const ELSEWHERE: &[(&str, &str)] = &[
    ("ChangeSubstituteTask", "nobody is away there: screens::case::mending"),
    ("CivilYearTask", "the shipped years are all there: screens::calendar"),
    ("ComeBackTask", "nobody has left there: screens::leaving"),
    ("ConfirmForgettingTask", "comes after a form that is filled in: screens::care"),
    ("EndAppointmentTask", "nobody acts for another there: screens::settings"),
    ("ForDeputyTask", "no deputy is away there: screens::case::marks"),
    ("PresentTask", "no report waits for a meeting there: screens::journey"),
    ("ProtocolTask", "no report was heard there: screens::journey"),
    ("ReviewCalendarTask", "the calendar is the shipped one: screens::calendar"),
];

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The places as they were written down.
fn places() -> Vec<Place> {
    fs::read_to_string(at(PLACES)).unwrap().lines().map(Place::read).collect()
}

#[test]
fn the_places_are_written_down_where_that_is_asked_for() {
    if std::env::var("TALIMGER_WALK").is_ok_and(|it| it == "write") {
        let lines: Vec<String> = discovery::places().iter().map(Place::to_string).collect();
        fs::write(at(PLACES), lines.join("\n") + "\n").unwrap();
    }
    assert!(places().len() > 300, "{}", places().len());
}

/// The names of the forms, as the source has them.
fn forms() -> BTreeSet<String> {
    let names = |text: String| -> Vec<String> {
        let after = text.split("\nimpl Task for ").skip(1);
        after.map(|it| it.chars().take_while(|c| c.is_alphanumeric()).collect()).collect()
    };
    let files = files_below("src/app/task", "rs").into_iter();
    files.flat_map(|file| names(fs::read_to_string(file).unwrap())).collect()
}

#[test]
fn every_form_and_every_view_is_among_the_places() {
    let words = |it: &Place| it.is.split(' ').map(str::to_owned).collect::<Vec<_>>();
    let met: BTreeSet<String> =
        places().iter().map(words).filter(|it| it[0] == "form").map(|it| it[1].clone()).collect();
    let known: BTreeSet<String> = ELSEWHERE.iter().map(|(form, _)| (*form).to_owned()).collect();
    let forms = forms();
    assert!(forms.len() > 50, "{forms:?}");
    let missed: Vec<&String> = forms.difference(&met).filter(|it| !known.contains(*it)).collect();
    assert!(missed.is_empty(), "not met, run the walk anew: {missed:?}");
    let views =
        ["dashboard", "case", "people", "agenda", "awaited", "calendar", "settings", "preview", "care"];
    let seen: BTreeSet<String> = places().iter().map(|it| words(it)[0].clone()).collect();
    assert!(views.iter().all(|it| seen.contains(*it)), "{seen:?}");
}

/// Everything that was found wrong, not the first alone.
#[derive(Default)]
struct Wrong(Vec<String>);

impl Wrong {
    fn note(&mut self, place: &Place, what: &str, scene: &Scene) {
        self.0.push(format!("{what}\n{place}\n{}", scene.text()));
    }

    #[track_caller]
    fn assert_nothing(self) {
        let shown: Vec<String> = self.0.iter().take(12).cloned().collect();
        assert!(self.0.is_empty(), "{} wrong, such as\n{}", self.0.len(), shown.join("\n\n"));
    }
}

/// The places that are looked at in a language: every third, or all of them.
fn places_in(language: Language) -> impl Iterator<Item = Place> {
    let turn = Language::ALL.iter().position(|it| *it == language).unwrap();
    let is_long = std::env::var_os("TALIMGER_WALK").is_some();
    let all = places().into_iter().enumerate();
    all.filter(move |(at, _)| is_long || at % Language::ALL.len() == turn).map(|(_, place)| place)
}

#[rstest]
fn every_place_is_whole_in_every_window_and_look(#[values(Ru, Kk, En)] language: Language) {
    let (ids, texts) = (ids(), texts(language));
    let mut known: BTreeSet<String> = words_of(&texts).map(str::to_owned).collect();
    let mut wrong = Wrong::default();
    for place in places_in(language) {
        let mut scene = place.scene(language);
        let is = place::place(&scene.model);
        if is != unmarked(&place.is) {
            wrong.note(&place, &format!("the keys lead to {is}"), &scene);
            continue;
        }
        for (columns, rows) in WINDOWS {
            scene = scene.sized(columns, rows);
            let text = scene.text();
            for fault in faults(&text, &ids) {
                wrong.note(&place, &format!("{fault} at {columns}×{rows}"), &scene);
            }
            if cut_off(&text, &known).is_some() {
                // The same in a window in which nothing need be cut has its words whole.
                scene = scene.sized(240, 120);
                known.extend(words_of(&scene.text()).map(str::to_owned));
                scene = scene.sized(columns, rows);
                if let Some(word) = cut_off(&text, &known) {
                    wrong.note(
                        &place,
                        &format!("«{word}» is cut without a sign at {columns}×{rows}"),
                        &scene,
                    );
                }
            }
        }
        scene = scene.looking(Look::mono().in_ascii());
        for (columns, rows) in WINDOWS {
            scene = scene.sized(columns, rows);
            let is_sign = |c: &char| ('\u{2190}'..='\u{2bff}').contains(c);
            if let Some(sign) = scene.text().chars().find(is_sign) {
                wrong.note(&place, &format!("«{sign}» in ASCII at {columns}×{rows}"), &scene);
            }
        }
        for (columns, rows) in SPLINTERS {
            scene = scene.sized(columns, rows);
            scene.frame();
        }
        if !scene.press("F10").has_quit {
            wrong.0.push(format!("F10 does not leave\n{place}"));
        }
    }
    wrong.assert_nothing();
}

fn unmarked(is: &str) -> &str {
    is.strip_suffix(" *").unwrap_or(is)
}

/// What is wrong with a frame, whatever it shows.
fn faults(text: &str, ids: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.lines().last().is_some_and(|line| line.contains("F10")) {
        faults.push("the footer does not name the way out".to_owned());
    }
    let mut latin = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    faults.extend(latin.find(|word| ids.contains(*word)).map(|id| format!("the id {id}")));
    if text.contains(['{', '}', '\u{2068}', '\u{2069}']) {
        faults.push("a part of a message".to_owned());
    }
    faults
}

/// All messages of a language, as their files have them.
fn texts(language: Language) -> String {
    let files = files_below(&format!("src/words/{}", language.code()), "ftl").into_iter();
    files.map(|file| fs::read_to_string(file).unwrap()).collect::<Vec<_>>().join("\n")
}

/// The ids of all messages that have a hyphen in them: no word of a screen looks so.
fn ids() -> BTreeSet<String> {
    let ids: BTreeSet<String> =
        messages::messages("ru").into_iter().map(|it| it.id).filter(|id| id.contains('-')).collect();
    assert!(ids.len() > 500, "{}", ids.len());
    ids
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2)
}

/// A word of which only the beginning stands in a frame, with nothing to say so. What a popup covers is no
/// cut: its border stands beside it.
fn cut_off(text: &str, known: &BTreeSet<String>) -> Option<String> {
    let is_beginning = |word: &str| {
        !known.contains(word)
            && known.range(word.to_owned()..).next().is_some_and(|next| next.starts_with(word))
    };
    for line in text.lines() {
        let mut rest = line;
        while let Some(at) = rest.find(char::is_alphabetic) {
            let word: String = rest[at..].chars().take_while(|c| c.is_alphabetic()).collect();
            let after = &rest[at + word.len()..];
            let is_covered = rest[..at].ends_with(['│', '┐', '┘']);
            let is_marked = is_covered || after.starts_with(['…', '.', '-', '│', '┌', '└']);
            if word.chars().count() > 2 && !is_marked && is_beginning(&word) {
                return Some(word);
            }
            rest = after;
        }
    }
    None
}
