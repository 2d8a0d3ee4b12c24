//! A walk through every view, tab, form and popup there is, in every language, window and look.
//!
//! Nobody lists the places by hand: the walk presses every key that can be pressed, and fails where a form or
//! a view of the source was not come by. What it finds it draws.

use crate::scene::Scene;
use crate::screens::case::given::{approved, code, coordinator, diagnosed, school, submitted};
use crate::screenshots::practice;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use talimger::app::keys::{Action, Context, Stroke, bindings};
use talimger::app::measure::width;
use talimger::app::popup::Body;
use talimger::app::turn::Purpose;
use talimger::app::view::View;
use talimger::app::{Kind, Model};
use talimger::domain::command::{Command, WritePlan};
use talimger::domain::text::local::Language::{self, En, Kk, Ru};
use talimger::intake::practice::{COORDINATOR, best_day};
use talimger::store::MemoryEngine;
use talimger::ui::Look;

/// Where a walk begins.
#[derive(Clone, Copy, Debug)]
enum Start {
    /// The practice school, before somebody with this login.
    Practice(&'static str),
    /// A school with one case in an early state, before somebody.
    Case(fn(Language, &str) -> Scene, &'static str, &'static str),
    /// No school yet.
    Nothing,
}

const STARTS: &[Start] = &[
    Start::Practice(COORDINATOR),
    Start::Practice("direktor"),
    Start::Case(coordinator, "2026-09-07", "methodist"),
    Start::Case(diagnosed, "2026-09-08", "t01"),
    Start::Case(submitted, "2026-09-10", "deputy"),
    Start::Case(submitted, "2026-09-10", "t01"),
    Start::Case(approved, "2026-10-12", "head"),
    Start::Case(approved, "2026-10-12", "methodist"),
    Start::Nothing,
];

impl Start {
    fn scene(self, language: Language) -> Scene {
        match self {
            Self::Practice(login) => {
                let mut scene =
                    Scene::over(practice_school().clone(), language, &best_day().to_string(), login);
                scene.model.session.kind = Kind::Practice;
                scene.start()
            }
            Self::Case(given, day, login) => given(language, day).signed_in_as(login),
            Self::Nothing => Scene::new(language, "2026-09-01", "ivanova").start(),
        }
    }
}

/// The practice school in Russian: what people wrote is the same in each language of the screens.
fn practice_school() -> &'static MemoryEngine {
    static SCHOOL: OnceLock<MemoryEngine> = OnceLock::new();
    SCHOOL.get_or_init(|| practice(Ru))
}

/// A place: where one comes from, by which keys, and what it is.
#[derive(Clone, Debug)]
struct Place {
    start: Start,
    keys: Vec<String>,
    is: String,
}

impl Place {
    fn scene(&self, language: Language) -> Scene {
        self.start.scene(language).press(&self.keys.join(" "))
    }
}

/// Tells where one is, alike for all places that are alike.
fn place(model: &Model) -> String {
    let mut said = view(model.view());
    for popup in model.popups.all() {
        said = format!("{said} > {}", lies_over(&popup.body, &popup.purpose));
    }
    said
}

fn view(view: &View) -> String {
    match view {
        View::Dashboard(it) => format!("dashboard {}", if it.typing().is_some() { "filter" } else { "" }),
        View::Case(it) => format!("case {} {:?} {}", it.code(), it.tab(), it.is_typed_into()),
        View::People(it) => format!("people {}", it.filter().is_typed()),
        View::Agenda(it) => format!("agenda {}", it.filter().is_typed()),
        View::Awaited(it) => format!("awaited {}", it.filter().is_typed()),
        View::Calendar(_) => "calendar".into(),
        View::Settings(it) => format!("settings {:?} {}", it.section(), it.filter().is_typed()),
        View::Care(_) => "care".into(),
        View::StaffList(_) => "staff-list".into(),
        View::Preview(_) => "preview".into(),
        View::Form(it) => {
            let fields: Vec<&str> = it.form.fields().iter().map(|field| field.id).collect();
            format!("form {} {}", it.kind(), fields.join(","))
        }
    }
}

fn lies_over(body: &Body, purpose: &Purpose) -> String {
    let why: &str = match purpose {
        Purpose::Read => "read",
        Purpose::Menu => "menu",
        Purpose::Confirm { .. } => "confirm",
        Purpose::Sides => "sides",
        Purpose::Day(_) => "day",
        Purpose::Draft { .. } => "draft",
        Purpose::FirstRun => "first-run",
        Purpose::Help => "help",
        Purpose::Care(_) => "care",
        Purpose::View(word) => word,
    };
    format!("{:?} {why}", body.context())
}

fn context(model: &Model) -> Context {
    model.popups.context().unwrap_or_else(|| model.view().context())
}

/// Keys that lead nowhere, out of the program, or to a save.
fn is_tried(action: Action, context: Context) -> bool {
    match action {
        Action::Step(_) | Action::Quit | Action::Suspend | Action::Repaint | Action::NextDay => false,
        Action::Close | Action::Back | Action::Cancel | Action::Leave => false,
        Action::Save | Action::EditExternally | Action::UndoTyping | Action::RedoTyping => false,
        Action::NextField | Action::PreviousField | Action::Mark | Action::Invert => false,
        // In a list it opens what is chosen; elsewhere it answers a question or saves.
        Action::Accept => context == Context::List,
        Action::Export => context != Context::Preview,
        _ => true,
    }
}

/// The keys worth a try, each with what it means: one for each action that is available.
fn keys(model: &Model) -> Vec<(Action, String)> {
    let context = context(model);
    let has_popup = !model.popups.is_empty();
    let available = |action| has_popup || model.view().why_not(action, &model.session).is_none();
    let tried = bindings(context).filter(|it| is_tried(it.action, context) && available(it.action));
    tried.filter_map(|it| Some((it.action, name(*it.keys.first()?)?))).collect()
}

fn name(stroke: Stroke) -> Option<String> {
    let Stroke::One(key) = stroke else { return None };
    let held = if key.ctrl {
        "C-"
    } else if key.shift {
        "S-"
    } else {
        ""
    };
    let code = key.code.to_string();
    Some(format!("{held}{code}"))
}

/// How often one action is tried in one kind of place: cases are alike, though not all the same.
const TRIES: usize = 24;
/// How many rows of a list are tried.
const ROWS: usize = 14;
/// How deep the walk goes: list, case, list of kinds, form, help.
const DEPTH: usize = 5;

#[derive(Default)]
struct Walk {
    found: BTreeMap<String, Place>,
    tries: BTreeMap<(String, String), usize>,
}

impl Walk {
    fn whole() -> &'static [Place] {
        static PLACES: OnceLock<Vec<Place>> = OnceLock::new();
        PLACES.get_or_init(|| {
            let mut walk = Self::default();
            for start in STARTS {
                let here = Place { start: *start, keys: Vec::new(), is: String::new() };
                walk.from(here, DEPTH);
            }
            walk.found.into_values().collect()
        })
    }

    /// Goes everywhere that one key leads to from a place, on each of its rows.
    fn from(&mut self, mut here: Place, depth: usize) {
        let mut scene = here.scene(Ru);
        here.is = place(&scene.model);
        if self.found.contains_key(&here.is) {
            return;
        }
        self.found.insert(here.is.clone(), here.clone());
        if depth == 0
            || matches!(context(&scene.model), Context::Menu | Context::Help | Context::Text | Context::Month)
        {
            return;
        }
        let rows = if matches!(context(&scene.model), Context::Form | Context::Question) { 1 } else { ROWS };
        for _ in 0..rows {
            self.row(&mut scene, &here, depth);
            let before = scene.text();
            here.keys.push("Down".into());
            scene = scene.press("Down");
            if scene.text() == before {
                break;
            }
        }
    }

    fn row(&mut self, scene: &mut Scene, here: &Place, depth: usize) {
        for (action, key) in keys(&scene.model) {
            // A case is a kind of place, whichever it is.
            let kind =
                here.is.split_whitespace().filter(|word| !word.contains("26-") && !word.contains("25-"));
            let tries = self.tries.entry((kind.collect::<String>(), format!("{action:?}"))).or_default();
            *tries += 1;
            if *tries > TRIES {
                continue;
            }
            let revision = scene.model.session.overview.revision;
            scene.tell_key(&key);
            let there = Place { keys: here.keys.iter().cloned().chain([key]).collect(), ..here.clone() };
            let has_saved = scene.model.session.overview.revision != revision || scene.has_quit;
            if !has_saved && place(&scene.model) != here.is {
                self.from(there, depth - 1);
            }
            self.back(scene, here);
        }
    }

    /// Goes back by Esc, or else from the start.
    fn back(&mut self, scene: &mut Scene, here: &Place) {
        for _ in 0..3 {
            if place(&scene.model) == here.is && scene.model.session.words.language() == Ru {
                return;
            }
            if scene.has_quit || scene.model.views.len() == 1 && scene.model.popups.is_empty() {
                break;
            }
            scene.tell_key("Esc");
        }
        *scene = here.scene(Ru);
    }
}

/// The names of the forms, as the source has them.
fn forms() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app/task")) {
        let text = fs::read_to_string(file).unwrap();
        let after = text.split("\nimpl Task for ").skip(1);
        names.extend(after.map(|it| it.chars().take_while(|c| c.is_alphanumeric()).collect::<String>()));
    }
    names
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Forms that no key of these schools leads to, each with why.
const ELSEWHERE: &[(&str, &str)] = &[];

#[test]
fn the_walk_comes_by_every_form_and_every_view() {
    let places = Walk::whole();
    let met: BTreeSet<String> = places
        .iter()
        .filter_map(|it| it.is.strip_prefix("form ")?.split(' ').next().map(str::to_owned))
        .collect();
    let missed: Vec<String> = forms()
        .into_iter()
        .filter(|it| !met.contains(it) && !ELSEWHERE.iter().any(|(form, _)| *form == it.as_str()))
        .collect();
    let views =
        ["dashboard", "case", "people", "agenda", "awaited", "calendar", "settings", "preview", "form"];
    let unseen: Vec<&str> =
        views.into_iter().filter(|it| !places.iter().any(|place| place.is.starts_with(it))).collect();
    assert!(
        missed.is_empty() && unseen.is_empty(),
        "not met: {missed:?} {unseen:?}, of {} places",
        places.len()
    );
}

const WINDOWS: [(u16, u16); 5] = [(120, 40), (80, 24), (60, 20), (20, 5), (1, 1)];

/// Draws every place, and checks each frame.
fn drawn(language: Language, check: impl Fn(&Place, (u16, u16), &Scene)) {
    for place in Walk::whole() {
        let mut scene = place.scene(language);
        for window in WINDOWS {
            scene = scene.sized(window.0, window.1);
            check(place, window, &scene);
        }
    }
}

fn lines(scene: &Scene) -> Vec<String> {
    scene.text().lines().map(str::to_owned).collect()
}

/// Everything that was found wrong, not the first alone.
#[derive(Default)]
struct Wrong(std::cell::RefCell<Vec<String>>);

impl Wrong {
    fn note(&self, place: &Place, window: (u16, u16), what: &str, scene: &Scene) {
        let mut all = self.0.borrow_mut();
        if all.len() < 8 {
            all.push(format!("{what}: {} at {window:?}, {:?}\n{}", place.is, place.keys, scene.text()));
        }
    }

    #[track_caller]
    fn is_nothing(self) {
        let all = self.0.into_inner();
        assert!(all.is_empty(), "{}", all.join("\n\n"));
    }
}

#[rstest::rstest]
fn in_every_place_the_footer_names_the_way_out_and_it_is_one(#[values(Ru, Kk, En)] language: Language) {
    let wrong = Wrong::default();
    drawn(language, |place, window, scene| {
        let named = lines(scene).last().is_some_and(|line| line.contains("F10"));
        if window.0 >= 60 && !named {
            wrong.note(place, window, "no F10", scene);
        }
    });
    for place in Walk::whole() {
        let scene = place.scene(language).sized(1, 1).press("F10");
        if !scene.has_quit {
            wrong.note(place, (1, 1), "F10 does not quit", &scene);
        }
    }
    wrong.is_nothing();
}

#[rstest::rstest]
fn in_ascii_no_place_has_a_sign_that_is_not(#[values(Ru, Kk, En)] language: Language) {
    let wrong = Wrong::default();
    for place in Walk::whole() {
        let mut scene = place.scene(language).looking(Look::mono().in_ascii());
        for window in WINDOWS {
            scene = scene.sized(window.0, window.1);
            let is_sign = |c: char| ('\u{2190}'..='\u{2bff}').contains(&c);
            let text = scene.text();
            if let Some(sign) = text.chars().find(|c| is_sign(*c)) {
                wrong.note(place, window, &format!("«{sign}»"), &scene);
            }
        }
    }
    wrong.is_nothing();
}

/// All messages of a language, as their files have them.
fn messages(language: Language) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(language.code());
    sources(&folder).into_iter().map(|file| fs::read_to_string(file).unwrap()).collect::<Vec<_>>().join("\n")
}

/// The ids of all messages that have a hyphen in them: no word of a screen looks so.
fn ids() -> BTreeSet<String> {
    let lines = messages(Ru);
    let ids = lines.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_owned()));
    ids.filter(|id| id.contains('-') && !id.starts_with([' ', '#', '-'])).collect()
}

#[rstest::rstest]
fn no_place_shows_the_name_of_a_message_in_place_of_its_words(#[values(Ru, Kk)] language: Language) {
    let (wrong, ids) = (Wrong::default(), ids());
    assert!(ids.len() > 500, "{}", ids.len());
    drawn(language, |place, window, scene| {
        let text = scene.text();
        let mut words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        if let Some(id) = words.find(|word| ids.contains(*word)) {
            wrong.note(place, window, id, scene);
        }
        if text.contains(['{', '}', '\u{2068}', '\u{2069}']) {
            wrong.note(place, window, "a part of a message", scene);
        }
    });
    wrong.is_nothing();
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2)
}

/// A word of which only the beginning stands in a frame, with nothing to say so.
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
            let is_marked = after.starts_with(['…', '.', '-']);
            if word.chars().count() > 2 && !is_marked && is_beginning(&word) {
                return Some(word);
            }
            rest = after;
        }
    }
    None
}

#[rstest::rstest]
fn nothing_is_cut_without_a_sign_for_it(#[values(Ru, Kk, En)] language: Language) {
    let mut known: BTreeSet<String> = words_of(&messages(language)).map(str::to_owned).collect();
    let wide: Vec<String> =
        Walk::whole().iter().map(|place| place.scene(language).sized(240, 120).text()).collect();
    known.extend(wide.iter().flat_map(|text| words_of(text)).map(str::to_owned));
    let wrong = Wrong::default();
    drawn(language, |place, window, scene| {
        if window.0 >= 60
            && let Some(word) = cut_off(&scene.text(), &known)
        {
            wrong.note(place, window, &word, scene);
        }
    });
    wrong.is_nothing();
}

/// What may stand in a record that came from elsewhere.
const HOSTILE: [&str; 8] = [
    "\u{1b}[2J\u{7}\u{8}\u{9b}31mА",
    "مرحبا بالعالم שלום",
    "А\u{200b}б\u{200d}в\u{2060}г\u{feff}\u{ad}",
    "👩‍👩‍👧‍👦👍🏽🇰🇿漢字かな",
    "Донаудампфшиффартсгезельшафтскапитэнсмютценабцайхен",
    "е\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}ж\u{308}",
    "а\tб\r\nв\u{85}г\u{2028}д",
    "\u{202e}desrever\u{202c} ﷽",
];

/// A school and a plan whose every text goes on with this one, as lines of JSON may bring it.
fn spoiled(text: &str) -> Vec<Command> {
    let plan = Command::WritePlan(WritePlan {
        case: code(),
        aim: "помочь войти в профессию".into(),
        tasks: vec!["освоить оценивание".into()],
        directions: vec!["оценивание".into()],
    });
    let commands = school(Ru).into_iter().chain([plan]);
    let spoilt = commands.map(|command| {
        let mut value = serde_json::to_value(&command).unwrap();
        spoil(&mut value, text);
        serde_json::from_value(value).unwrap()
    });
    spoilt.collect()
}

fn spoil(value: &mut Value, text: &str) {
    match value {
        Value::String(it) if it.chars().any(|c| ('А'..='я').contains(&c)) && it.chars().count() > 6 => {
            it.push_str(text)
        }
        Value::Array(all) => all.iter_mut().for_each(|it| spoil(it, text)),
        Value::Object(all) => all.values_mut().for_each(|it| spoil(it, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

const SPOILT_PLACES: [&str; 14] = [
    "",
    "Enter",
    "Enter Tab",
    "Enter Tab Tab",
    "Enter Tab Tab Enter",
    "Enter [ [",
    "Enter [",
    "Enter M",
    "p",
    "p F4",
    "t",
    "f",
    "s Down Down Down Down Enter",
    "/ а",
];

#[rstest::rstest]
fn no_text_from_elsewhere_breaks_a_frame(#[values(0, 1, 2, 3, 4, 5, 6, 7)] which: usize) {
    let begun = Scene::new(Ru, "2026-09-10", "methodist").given(spoiled(HOSTILE[which]));
    for keys in SPOILT_PLACES {
        let mut scene = begun.signed_in_as("methodist").press(keys);
        for (columns, rows) in WINDOWS {
            scene = scene.sized(columns, rows);
            let (buffer, _) = scene.frame();
            for row in 0..rows {
                let mut taken = 0;
                while taken < columns {
                    let symbol = buffer[(taken, row)].symbol();
                    let is_bad = |c: char| {
                        c.is_control()
                            || ('\u{200b}'..='\u{200f}').contains(&c) && c != '\u{200d}'
                            || ('\u{202a}'..='\u{202e}').contains(&c)
                            || matches!(c, '\u{2060}' | '\u{feff}')
                    };
                    assert!(!symbol.contains(is_bad), "{symbol:?} after {keys}");
                    taken += u16::try_from(width(symbol).max(1)).unwrap();
                }
                assert_eq!(taken, columns, "a wide sign hangs over the edge, after {keys} at {columns}");
            }
        }
    }
}
