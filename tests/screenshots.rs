//! The pictures of `screenshots/` are frames of the program as it is.
//!
//! To add a picture, add a line to [`SCENES`] and draw all of them anew:
//! `TALIMGER_DRAW=1 cargo test --locked screenshots`.

use crate::scene::Scene;
use chrono::{TimeZone, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use talimger::app::Kind;
use talimger::desk::{Desk, Moment, Outcome};
use talimger::domain::command::Sent;
use talimger::domain::id::CommandId;
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::intake::practice::{COORDINATOR, Deed, best_day, practice_school};
use talimger::store::{MemoryEngine, Patience};

/// A picture: in which languages, how large a window, whose, over which school, after which keys.
struct Picture {
    name: &'static str,
    languages: &'static [Language],
    window: (u16, u16),
    login: &'static str,
    school: School,
    keys: &'static str,
}

#[derive(Clone, Copy)]
enum School {
    /// The practice school, on its best day.
    Practice,
    /// None yet.
    Empty,
}

const EVERY: &[Language] = &[Ru, Kk, En];

/// The practice school before its coordinator, in an ordinary window.
const fn practised(name: &'static str, languages: &'static [Language], keys: &'static str) -> Picture {
    Picture { name, languages, window: (80, 24), login: COORDINATOR, school: School::Practice, keys }
}

/// The login of the head of the practice school.
const HEAD: &str = "direktor";

#[rustfmt::skip]
const SCENES: &[Picture] = &[
    practised("dashboard", EVERY, ""),
    Picture { window: (120, 40), ..practised("dashboard-wide", &[Ru], "Down") },
    Picture { window: (60, 20), ..practised("dashboard-narrow", &[Kk], "Down") },
    Picture { school: School::Empty, ..practised("first-run", EVERY, "") },
    practised("people", EVERY, "p"),
    practised("new-case", &[Kk], "n Enter"),
    practised("case", EVERY, "Down Enter"),
    practised("diagnostics", EVERY, "Down Down Down Down Enter Enter 1 0 2 1 1 2 2 3 2 1 1 1 2 1 0"),
    practised("diagnostics-tab", &[Kk], "Down Enter Tab"),
    practised("plan", EVERY, "Down Enter Tab Tab Down Down Down Down Down Down Down Down"),
    practised("plan-item", EVERY, "Down Enter Tab Tab Down Down Down Down Down Down Down Down F4"),
    Picture { login: HEAD, ..practised("approval", EVERY, "/ е с е н о в а Enter Down Enter a") },
    practised("report", EVERY, "/ ү с е н о в Enter Enter Tab Tab Tab Tab"),
    practised("why", EVERY, "Down Enter w"),
    practised("agenda", EVERY, "t"),
    practised("preview", EVERY, "/ ү с е н о в Enter Enter e Enter e"),
    practised("marks", EVERY, "Down i B"),
    practised("month", EVERY, "Down Enter p F3"),
    practised("menu", EVERY, "F9"),
    practised("help", EVERY, "F1"),
];

#[test]
fn each_picture_shows_what_the_program_shows() {
    let drawn = drawn();
    if std::env::var_os("TALIMGER_DRAW").is_some() {
        return keep(&drawn);
    }
    let stale: Vec<&String> =
        drawn.iter().filter(|(name, it)| kept(name).as_ref() != Some(it)).map(|(name, _)| name).collect();
    assert!(stale.is_empty(), "stale: {stale:?}; draw anew: TALIMGER_DRAW=1 cargo test --locked screenshots");
    let left: Vec<String> = on_disk().into_iter().filter(|name| !drawn.contains_key(name)).collect();
    assert!(left.is_empty(), "drawn by no scene: {left:?}");
}

/// Every picture by the name of its file.
fn drawn() -> BTreeMap<String, String> {
    let practice: BTreeMap<Language, MemoryEngine> = EVERY.iter().map(|it| (*it, practice(*it))).collect();
    let mut pictures = BTreeMap::new();
    for scene in SCENES {
        for language in scene.languages {
            let engine = match scene.school {
                School::Practice => practice[language].clone(),
                School::Empty => MemoryEngine::new(scene.login),
            };
            let file = format!("{}-{}.svg", scene.name, language.code());
            let before = pictures.insert(file, draw(scene, engine, *language));
            assert!(before.is_none(), "two scenes are called {}", scene.name);
        }
    }
    pictures
}

fn draw(scene: &Picture, engine: MemoryEngine, language: Language) -> String {
    let (columns, rows) = scene.window;
    let mut before = Scene::over(engine, language, &best_day().to_string(), scene.login);
    before.model.session.kind = match scene.school {
        School::Practice => Kind::Practice,
        School::Empty => Kind::Real,
    };
    before.sized(columns, rows).start().press(scene.keys).picture()
}

/// The practice school as its people made it, each on the day and under the login of the deed.
pub fn practice(language: Language) -> MemoryEngine {
    let engine = MemoryEngine::new(COORDINATOR);
    let deeds = practice_school(best_day(), language).unwrap();
    let ids = (0..).map(|number| CommandId(number << 32));
    let sent: Vec<(Deed, CommandId)> = deeds.into_iter().zip(ids).collect();
    for run in sent.chunk_by(|(one, _), (next, _)| one.on == next.on && one.login == next.login) {
        let deed = &run[0].0;
        let desk = Desk::over(Arc::new(engine.signed_in_as(&deed.login)), None, Patience::Try);
        let at = Utc.from_utc_datetime(&deed.on.and_hms_opt(9, 0, 0).unwrap());
        let sent: Vec<Sent> = run
            .iter()
            .map(|(deed, id)| Sent { id: *id, seen: None, command: deed.command.clone() })
            .collect();
        desk.carry_out(&sent, &deed.login, Moment { at, today: deed.on }, Outcome::Keep).unwrap();
    }
    engine
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("screenshots")
}

fn kept(name: &str) -> Option<String> {
    fs::read_to_string(folder().join(name)).ok()
}

fn on_disk() -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(folder()) else { return BTreeSet::new() };
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn keep(drawn: &BTreeMap<String, String>) {
    fs::create_dir_all(folder()).unwrap();
    for name in on_disk().iter().filter(|name| !drawn.contains_key(*name)) {
        fs::remove_file(folder().join(name)).unwrap();
    }
    for (name, picture) in drawn {
        fs::write(folder().join(name), picture).unwrap();
    }
}
