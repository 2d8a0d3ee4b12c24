//! Which place of the screens is it, and by which keys does one come there?

use crate::scene::Scene;
use crate::screens::case::given::{approved, coordinator, diagnosed, submitted};
use crate::screenshots::practice;
use std::fmt::{self, Display};
use std::sync::OnceLock;
use talimger::app::keys::Context;
use talimger::app::turn::Purpose;
use talimger::app::view::View;
use talimger::app::{Kind, Model};
use talimger::domain::code::CaseCode;
use talimger::domain::text::local::Language::{self, Ru};
use talimger::intake::practice::{COORDINATOR, best_day};
use talimger::store::MemoryEngine;

/// Where a walk begins: a school in some state, on a day, before somebody.
pub struct Start {
    pub name: &'static str,
    begins: fn(Language) -> Scene,
}

pub const STARTS: &[Start] = &[
    Start { name: "coordinator", begins: |language| in_practice(language, COORDINATOR) },
    Start { name: "head", begins: |language| in_practice(language, "direktor") },
    Start { name: "begun", begins: |language| coordinator(language, "2026-09-07") },
    Start { name: "diagnosed", begins: |language| diagnosed(language, "2026-09-08").signed_in_as("t01") },
    Start { name: "deputy", begins: |language| submitted(language, "2026-09-10").signed_in_as("deputy") },
    Start { name: "mentor", begins: |language| submitted(language, "2026-09-10").signed_in_as("t01") },
    Start { name: "chief", begins: |language| submitted(language, "2026-09-10").signed_in_as("head") },
    Start { name: "marks", begins: |language| approved(language, "2026-10-12").signed_in_as("head") },
    Start { name: "approved", begins: |language| approved(language, "2026-10-12") },
    Start { name: "empty", begins: |language| Scene::new(language, "2026-09-01", "ivanova").start() },
];

/// The practice school in Russian: what people wrote is the same in each language of the screens.
fn in_practice(language: Language, login: &str) -> Scene {
    static SCHOOL: OnceLock<MemoryEngine> = OnceLock::new();
    let school = SCHOOL.get_or_init(|| practice(Ru)).apart();
    let mut scene = Scene::over(school, language, &best_day().to_string(), login);
    scene.model.session.kind = Kind::Practice;
    scene.start()
}

/// A place: what it is, where one comes from, and by which keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub is: String,
    pub start: String,
    pub keys: Vec<String>,
}

impl Place {
    pub fn scene(&self, language: Language) -> Scene {
        let start = STARTS.iter().find(|it| it.name == self.start).unwrap();
        (start.begins)(language).press(&self.keys.join(" "))
    }

    /// Reads a place as it was written.
    pub fn read(line: &str) -> Self {
        let mut parts = line.split(" | ");
        let mut next = || parts.next().unwrap_or_default().to_owned();
        let (is, start) = (next(), next());
        Self { is, start, keys: next().split_whitespace().map(str::to_owned).collect() }
    }
}

impl Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} | {} | {}", self.is, self.start, self.keys.join(" "))
    }
}

/// Tells where one is, alike for all places that are alike. Help and menu are alike in each kind of place.
pub fn place(model: &Model) -> String {
    let mut said = view(model.view(), model);
    let (mut below, mut is_whole) = (model.view().context(), true);
    for popup in model.popups.all() {
        let context = popup.body.context();
        if matches!(context, Context::Help | Context::Menu) {
            said = format!("{below:?}");
            is_whole = false;
        }
        let word = if is_whole { purpose(&popup.purpose) } else { "" };
        said = format!("{said} > {context:?} {word}").trim_end().to_owned();
        below = context;
    }
    said
}

/// Returns where the keys of a model go.
pub fn context(model: &Model) -> Context {
    model.popups.context().unwrap_or_else(|| model.view().context())
}

fn typed(is_typed: bool) -> &'static str {
    if is_typed { " filter" } else { "" }
}

fn view(view: &View, model: &Model) -> String {
    match view {
        View::Dashboard(it) => format!("dashboard{}", typed(it.filter().line().is_typed())),
        View::Case(it) => {
            format!("case {:?} {}{}", it.tab(), state(it.code(), model), typed(it.is_typed_into()))
        }
        View::People(it) => format!("people{}", typed(it.filter().line().is_typed())),
        View::Agenda(it) => format!("agenda{}", typed(it.filter().line().is_typed())),
        View::Awaited(it) => format!("awaited{}", typed(it.filter().line().is_typed())),
        View::Calendar(_) => "calendar".into(),
        View::Settings(it) => format!("settings {:?}{}", it.section(), typed(it.filter().is_typed())),
        View::StaffList(_) => "staff-list".into(),
        View::Preview(_) => "preview".into(),
        View::Care(_) => "care".into(),
        View::Form(it) => {
            let fields: Vec<&str> = it.form.fields().iter().map(|field| field.id).collect();
            format!("form {} {}", it.kind(), fields.join(","))
        }
    }
}

/// Tells cases apart by what comes next in them.
fn state(code: CaseCode, model: &Model) -> String {
    let Some(case) = model.session.overview.cases.iter().find(|it| it.code == code) else {
        return String::new();
    };
    let next = case.steps.first().map(|it| format!("{:?}", it.step)).unwrap_or_default();
    let closing = case.closing.as_ref().map(|it| format!("{it:?}")).unwrap_or_default();
    let word = |text: String| text.split([' ', '(', '{']).next().unwrap_or_default().to_owned();
    let paused = if case.pauses.iter().any(|(_, to)| to.is_none()) { "paused" } else { "" };
    format!("{}{}{paused}", word(next), word(closing))
}

fn purpose(purpose: &Purpose) -> &'static str {
    match purpose {
        Purpose::Read => "read",
        Purpose::Menu => "menu",
        Purpose::Help => "help",
        Purpose::Care(_) => "care",
        Purpose::Confirm { .. } => "confirm",
        Purpose::Sides => "sides",
        Purpose::Day(_) => "day",
        Purpose::Draft { .. } => "draft",
        Purpose::FirstRun => "first-run",
        Purpose::View(word) => word,
    }
}
