//! A person before the screen: keys in, frames out, over a store in memory.
//!
//! ```ignore
//! Scene::in_language(Language::Ru).on("2026-09-14").as_login("zavuch")
//!     .start().press("Down Enter").types("темп урока").press("F2").sees("сохранено")
//! ```

use chrono::{NaiveDate, TimeZone, Utc};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use talimger::app::burst::Typed;
use talimger::app::key::Key;
use talimger::app::keys::Step;
use talimger::app::measure::Extent;
use talimger::app::mouse::{Gesture, Mouse};
use talimger::app::{Effect, Habits, Kind, Model, Msg, Opening, OwnLook, Remembered, begin, update};
use talimger::desk::{Desk, Moment, Outcome};
use talimger::documents::Document;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{Command, Sent};
use talimger::domain::compiled::overview::CaseFile;
use talimger::domain::id::CommandId;
use talimger::domain::text::local::Language;
use talimger::shell::perform::at_desk;
use talimger::store::backup::Backups;
use talimger::store::{MemoryEngine, Paths, Patience};
use talimger::ui::{Look, render, svg};
use talimger::words::Words;

pub struct Scene {
    pub engine: MemoryEngine,
    pub model: Model,
    look: Look,
    backups: Option<Backups>,
    /// Documents that were written.
    pub written: Vec<Document>,
    drafts: BTreeMap<String, String>,
    /// What is remembered of the user.
    pub remembered: Option<Remembered>,
    /// Whether drafts can be kept; or why not, in words.
    pub drafts_disk: Result<(), String>,
    pub has_quit: bool,
    pub has_suspended: bool,
    /// Whether the mouse is listened to, each time it was switched.
    pub mouse: Vec<bool>,
    pub has_stopped_waiting: bool,
    clock: Duration,
}

impl Scene {
    /// A new program over an empty store in memory, at 80×24.
    pub fn new(language: Language, today: &str, login: &str) -> Self {
        Self::over(MemoryEngine::new(login), language, today, login)
    }

    /// A new program over a store that is there.
    pub fn over(engine: MemoryEngine, language: Language, today: &str, login: &str) -> Self {
        let opening = Opening {
            login: login.to_owned(),
            today: today.parse().unwrap(),
            words: Words::new(language),
            extent: Extent { columns: 80, rows: 24 },
            kind: Kind::Real,
            // Two sessions never make the same ids: a command sent twice would act once.
            seed: getrandom_id() << 64,
            habits: Habits::default(),
        };
        Self {
            engine: engine.signed_in_as(login),
            model: Model::new(opening),
            look: Look::colour(),
            backups: None,
            written: Vec::new(),
            drafts: BTreeMap::new(),
            remembered: None,
            drafts_disk: Ok(()),
            has_quit: false,
            has_suspended: false,
            mouse: Vec::new(),
            has_stopped_waiting: false,
            clock: Duration::ZERO,
        }
    }

    /// The same store and day, with another login before it.
    pub fn signed_in_as(&self, login: &str) -> Self {
        let today = self.model.session.today.to_string();
        Self::over(self.engine.clone(), self.model.session.words.language(), &today, login).start()
    }

    /// The same store on another day, with the same login.
    pub fn on(&self, today: &str) -> Self {
        let language = self.model.session.words.language();
        Self::over(self.engine.clone(), language, today, &self.model.session.login).start()
    }

    pub fn sized(mut self, columns: u16, rows: u16) -> Self {
        self.tell(Msg::Resized(Extent { columns, rows }));
        self
    }

    /// Has backups lie in a data directory.
    pub fn keeping(mut self, data: &Path) -> Self {
        self.backups = Some(Backups::in_directory(Paths::in_directory(data)));
        self
    }

    pub fn looking(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// Carries out commands before the program starts.
    pub fn given(self, commands: impl IntoIterator<Item = Command>) -> Self {
        for command in commands {
            let id = CommandId(getrandom_id());
            let sent = Sent { id, seen: None, command };
            let login = self.model.session.login.clone();
            self.desk().carry_out(&[sent], &login, self.moment(), Outcome::Keep).unwrap();
        }
        self
    }

    /// Starts the program for a user of whom something is remembered.
    pub fn start_remembering(mut self, remembered: Remembered) -> Self {
        self.tell(Msg::Remembered(Box::new(remembered)));
        self.start()
    }

    /// Starts the program: the first lists are read.
    pub fn start(self) -> Self {
        self.start_hurried("")
    }

    /// Starts the program; keys are pressed before the first lists are read.
    pub fn start_hurried(mut self, keys: &str) -> Self {
        let asked = begin(&mut self.model);
        let mut scene = self.press(keys);
        scene.perform(asked);
        scene
    }

    /// Presses keys by their names, each on its own: `Down Enter C-s F2 м`.
    pub fn press(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            self.tell_key(name);
        }
        self
    }

    /// Presses the first place of the screen that shows a text, a little later than whatever was before.
    #[track_caller]
    pub fn clicks(self, text: &str) -> Self {
        let place = self.place(text);
        self.presses_mouse(place, 1_000)
    }

    /// Presses the same place twice, as in a double click.
    #[track_caller]
    pub fn double_clicks(self, text: &str) -> Self {
        let place = self.place(text);
        self.presses_mouse(place, 1_000).presses_mouse(place, 150)
    }

    /// Presses a place of the screen, so many milliseconds after what was before.
    pub fn presses_mouse(mut self, place: (u16, u16), after: u64) -> Self {
        self.point(Gesture::Press, place, after);
        self
    }

    /// Turns the wheel over the middle of the window.
    pub fn wheels(mut self, step: Step) -> Self {
        self.point(Gesture::Wheel(step), (40, 12), 100);
        self
    }

    fn point(&mut self, gesture: Gesture, place: (u16, u16), after: u64) {
        self.clock += Duration::from_millis(after);
        let extent = self.model.session.extent;
        let window = Rect::new(0, 0, extent.columns, extent.rows);
        let drawn = render(&self.model, window, &mut Buffer::empty(window), &self.look);
        let spot = drawn.spot(Position { x: place.0, y: place.1 });
        self.tell(Msg::Mouse(Mouse { gesture, spot, place, at: self.clock }));
    }

    /// Where a text stands on the screen.
    #[track_caller]
    pub fn place(&self, text: &str) -> (u16, u16) {
        let (buffer, _) = self.frame();
        for y in 0..buffer.area.height {
            let row: Vec<&str> = (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect();
            for x in 0..row.len() {
                if row[x..].concat().starts_with(text) {
                    return (u16::try_from(x).unwrap(), y);
                }
            }
        }
        panic!("«{text}» is not in\n{}", self.text());
    }

    /// A program whose user has habits of their own.
    pub fn with_habits(mut self, habits: Habits) -> Self {
        self.model.session.habits = habits;
        self
    }

    /// Presses keys that arrive together, so many milliseconds after each other.
    pub fn presses_at_once(mut self, letters: &str, apart: u64) -> Self {
        self.clock += Duration::from_secs(1);
        let typed = letters.chars().map(|c| {
            self.clock += Duration::from_millis(apart);
            let key = if c == '\n' { Key::from_name("Enter").unwrap() } else { Key::char(c) };
            Typed { key, at: self.clock }
        });
        let typed = typed.collect();
        self.tell(Msg::Keys(typed));
        self
    }

    /// Presses these keys, each on its own.
    pub fn presses_keys(mut self, keys: &[Key]) -> Self {
        keys.iter().for_each(|key| self.key(*key));
        self
    }

    /// Presses one key by its name.
    pub fn tell_key(&mut self, name: &str) {
        self.key(Key::from_name(name).unwrap_or_else(|| panic!("no key is called {name}")));
    }

    /// Types a text, letter by letter.
    pub fn types(mut self, text: &str) -> Self {
        for c in text.chars() {
            let key = if c == '\n' { Key::from_name("Enter").unwrap() } else { Key::char(c) };
            self.key(key);
        }
        self
    }

    /// Tells the program that something happened.
    pub fn told(mut self, msg: Msg) -> Self {
        self.tell(msg);
        self
    }

    fn key(&mut self, key: Key) {
        self.clock += Duration::from_millis(200);
        self.tell(Msg::Keys(vec![Typed { key, at: self.clock }]));
    }

    /// Tells the program that something happened, and does what it asks for.
    pub fn tell(&mut self, msg: Msg) {
        let effects = update(&mut self.model, msg);
        self.perform(effects);
    }

    /// Does what the program asked for.
    pub fn perform(&mut self, effects: Vec<Effect>) {
        let mut waiting: VecDeque<Effect> = effects.into();
        while let Some(effect) = waiting.pop_front() {
            let login = self.model.session.login.clone();
            let words = std::rc::Rc::clone(&self.model.session.words);
            let msg = match at_desk(&effect, &self.desk(), &login, self.moment(), &words) {
                Some(msg) => Some(msg),
                None => self.outside(effect),
            };
            if let Some(msg) = msg {
                waiting.extend(update(&mut self.model, msg));
            }
        }
    }

    /// What the shell does that is not the desk's.
    fn outside(&mut self, effect: Effect) -> Option<Msg> {
        match effect {
            Effect::WriteDocuments(documents, format) => {
                let paths = documents.iter().map(|it| it.file_name_in(format)).collect();
                self.written.extend(documents);
                return Some(Msg::Written(Ok(paths)));
            }
            Effect::KeepDraft { name, text } => {
                let kept = self.drafts_disk.clone();
                if kept.is_ok() {
                    self.drafts.insert(name.clone(), text);
                }
                return Some(Msg::DraftKept { name, kept });
            }
            Effect::DropDraft(name) => drop(self.drafts.remove(&name)),
            Effect::FindDraft(name) => {
                return self
                    .drafts
                    .get(&name)
                    .map(|text| Msg::Draft { name: name.clone(), text: text.clone() });
            }
            Effect::ListenToMouse(listens) => self.mouse.push(listens),
            Effect::Suspend => self.has_suspended = true,
            Effect::Repaint => {}
            // An editor in which a line is added.
            Effect::EditExternally(text) => return Some(Msg::Edited(Ok(format!("{text}от руки\n")))),
            Effect::Remember(remembered) => self.remembered = Some(remembered),
            Effect::Quit => self.has_quit = true,
            Effect::CallOff => self.has_stopped_waiting = true,
            other => panic!("the scene has no {other:?}"),
        }
        None
    }

    pub fn desk(&self) -> Desk {
        let desk = Desk::over(Arc::new(self.engine.clone()), None, Patience::Try);
        match &self.backups {
            Some(backups) => desk.keeping(backups.clone()),
            None => desk,
        }
    }

    /// Lets something happen to the store behind the program's back.
    pub fn meanwhile(self, happens: impl FnOnce(&MemoryEngine)) -> Self {
        happens(&self.engine);
        self
    }

    fn moment(&self) -> Moment {
        let today: NaiveDate = self.model.session.today;
        Moment { at: Utc.from_utc_datetime(&today.and_hms_opt(9, 0, 0).unwrap()), today }
    }

    /// Returns the frame as it stands.
    pub fn frame(&self) -> (Buffer, Option<Position>) {
        let extent = self.model.session.extent;
        let window = Rect::new(0, 0, extent.columns, extent.rows);
        let mut buffer = Buffer::empty(window);
        let drawn = render(&self.model, window, &mut buffer, &self.present_look());
        (buffer, drawn.cursor)
    }

    /// The look that was chosen on the screens, else the one of the scene.
    fn present_look(&self) -> Look {
        let chosen = match self.model.own_look() {
            Some(OwnLook::Default) => Look::colour(),
            Some(OwnLook::Contrast) => Look::contrast(),
            Some(OwnLook::Mono) => Look::mono(),
            None => self.look,
        };
        Look { glyphs: self.look.glyphs, ..chosen }
    }

    /// Returns the frame as lines of text.
    pub fn text(&self) -> String {
        let (buffer, _) = self.frame();
        let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..buffer.area.height).map(|y| row(y).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
    }

    /// Returns the frame as a picture.
    pub fn picture(&self) -> String {
        let (buffer, cursor) = self.frame();
        svg::svg(&buffer, cursor)
    }

    #[track_caller]
    pub fn sees(self, text: &str) -> Self {
        let frame = self.text();
        assert!(frame.contains(text), "«{text}» is not in\n{frame}");
        self
    }

    #[track_caller]
    pub fn sees_no(self, text: &str) -> Self {
        let frame = self.text();
        assert!(!frame.contains(text), "«{text}» is in\n{frame}");
        self
    }

    /// Checks what the store holds of a case.
    #[track_caller]
    pub fn stored(self, code: &str, check: impl FnOnce(&CaseFile)) -> Self {
        check(&self.file(code));
        self
    }

    /// Returns a case as the store holds it.
    pub fn file(&self, code: &str) -> CaseFile {
        let code: CaseCode = code.parse().unwrap();
        self.desk().file(code).unwrap()
    }
}

fn getrandom_id() -> u128 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    u128::from(NEXT.fetch_add(1, Ordering::Relaxed))
}
