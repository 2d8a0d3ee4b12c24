//! What a frame costs on a slow line, in bytes.

use crate::scene::Scene;
use crossterm::style::force_color_output;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;
use ratatui::{Terminal, TerminalOptions, Viewport};
use rstest::rstest;
use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::text::local::Language;
use talimger::shell::frugal::Frugal;
use talimger::ui::Look;
use talimger::words::shipped::set_up;

/// Long names of both languages, as a staff list has them.
const MENTEES: [&str; 8] = [
    "Константинопольская Александра Владимировна",
    "Нұрмұхамбетова Гүлжаһан Өмірбекқызы",
    "Әбдірахманов Ғалымжан Құдайбергенұлы",
    "Преображенский Всеволод Святославович",
    "Жұмағалиева Үміт Ізбасарқызы",
    "Рождественская Екатерина Вячеславовна",
    "Өтеғұлов Һаким Еңсегенұлы",
    "Щербаченко Людмила Станиславовна",
];
const MENTORS: [&str; 4] = [
    "Мұхамеджанова Қарлығаш Әділханқызы",
    "Богоявленская Маргарита Аркадьевна",
    "Серғазиев Ыбырай Ғабдуллаұлы",
    "Семёнова-Дунаевская Юлия Эдуардовна",
];
/// More cases than a window has rows, so that a page can be turned.
const CASES: usize = 40;

/// What was written to the terminal since it was last asked.
#[derive(Clone, Default)]
struct Written(Rc<RefCell<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A scene before a terminal that counts, and shows what it was sent.
struct Counted {
    shown: vt100::Parser,
    scene: Scene,
    terminal: Terminal<Frugal<CrosstermBackend<Written>>>,
    written: Written,
}

impl Counted {
    fn of(scene: Scene) -> Self {
        Self::in_window(scene, 80, 24)
    }

    fn in_window(scene: Scene, columns: u16, rows: u16) -> Self {
        force_color_output(true);
        let written = Written::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
        let backend = Frugal::new(CrosstermBackend::new(written.clone()));
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport }).unwrap();
        let scene = scene.sized(columns, rows);
        Self { scene, terminal, written, shown: vt100::Parser::new(rows, columns, 0) }
    }

    /// Draws the present frame, and returns how many bytes it took.
    fn bytes(&mut self) -> usize {
        let (buffer, cursor) = self.scene.frame();
        let frame = |frame: &mut ratatui::Frame<'_>| {
            frame.buffer_mut().clone_from(&buffer);
            if let Some(at) = cursor {
                frame.set_cursor_position(at);
            }
        };
        self.terminal.draw(frame).unwrap();
        let written = std::mem::take(&mut *self.written.0.borrow_mut());
        self.shown.process(&written);
        written.len()
    }

    /// Checks that the terminal shows the frame, whichever bytes led there.
    fn assert_shown(&self) {
        let shown = self.shown.screen().contents();
        let lines: Vec<&str> = shown.lines().map(str::trim_end).collect();
        assert_eq!(lines.join("\n").trim_end(), self.scene.text().trim_end());
    }

    /// Presses keys, and returns how many bytes the frame after them took.
    fn after(&mut self, keys: &str) -> usize {
        let scene = std::mem::replace(&mut self.scene, Scene::new(Language::Ru, "2026-09-14", "nobody"));
        self.scene = scene.press(keys);
        self.bytes()
    }
}

fn person(name: &str, login: String, newcomer: bool) -> Command {
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        login: Some(login),
        hired_on: newcomer.then(|| "2026-09-01".parse().unwrap()),
        newcomer: newcomer.then_some(Ground::FirstStart),
        ..PersonForm::default()
    })
}

/// A school with more cases than rows: each with another pair of long names.
fn school() -> Scene {
    let order = OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() };
    let mut commands = vec![
        set_up("СШ № 12", Week::Five, Language::Ru),
        Command::IssueOrder(IssueOrder {
            number: order.number.clone(),
            date: order.date,
            effective: Some("2026-09-01".parse().unwrap()),
            subject: String::new(),
        }),
    ];
    for number in 0..CASES {
        let (mentee, mentor) = (format!("m{number}"), format!("t{number}"));
        commands.push(person(MENTEES[number % MENTEES.len()], mentee.clone(), true));
        commands.push(person(MENTORS[number % MENTORS.len()], mentor.clone(), false));
        commands.push(Command::OpenCase(OpenCase {
            mentee: mentee.as_str().into(),
            mentor: mentor.as_str().into(),
            order: order.clone(),
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }));
    }
    Scene::new(Language::Ru, "2026-09-04", "ivanova").given(commands).start()
}

/// The dashboard with seventeen rows of cases at least.
fn dashboard() -> Counted {
    let scene = school();
    let rows = scene.text().lines().filter(|line| line.contains("диагностика")).count();
    assert!(rows >= 17, "{rows} rows:\n{}", scene.text());
    Counted::of(scene)
}

#[rstest]
#[case::in_colour(Look::colour())]
#[case::without(Look::mono())]
fn the_first_frame_full_of_names_costs_at_most_4500_bytes(#[case] look: Look) {
    let mut counted = dashboard();
    counted.scene = counted.scene.looking(look);
    let bytes = counted.bytes();
    assert!(bytes <= 4_500, "{bytes}");
}

#[test]
fn a_row_move_costs_at_most_80_bytes() {
    let mut counted = dashboard();
    counted.bytes();
    for key in ["Down", "Down", "j", "Up", "k"] {
        let bytes = counted.after(key);
        assert!((1..=80).contains(&bytes), "{key}: {bytes}");
    }
}

/// The selected case stands beside the rows there, and changes with them.
#[test]
fn a_row_move_in_a_wide_window_costs_at_most_400_bytes() {
    let mut counted = Counted::in_window(school(), 120, 40);
    counted.bytes();
    for key in ["Down", "Down", "j", "Up", "k"] {
        let bytes = counted.after(key);
        assert!((1..=400).contains(&bytes), "{key}: {bytes}");
        counted.assert_shown();
    }
}

#[test]
fn a_page_costs_at_most_2900_bytes() {
    let mut counted = dashboard();
    counted.bytes();
    for key in ["PgDn", "PgUp"] {
        let bytes = counted.after(key);
        assert!((1..=2_900).contains(&bytes), "{key}: {bytes}");
    }
}

#[test]
fn a_letter_typed_into_a_field_costs_at_most_60_bytes() {
    let mut counted = dashboard();
    counted.scene = counted.scene.press("p F7").sees("ФИО");
    counted.bytes();
    for letter in ["О", "с", "п", "а", "н", "о", "в", "Space", "Ұ", "л"] {
        let bytes = counted.after(letter);
        assert!((1..=60).contains(&bytes), "{letter}: {bytes}\n{}", counted.scene.text());
    }
}

/// Letters that let every row through: fewer rows are another frame.
#[test]
fn a_letter_typed_into_a_filter_costs_at_most_60_bytes() {
    for (list, letters) in [("", ["2", "6", "-"]), ("t", ["2", "6", "-"]), ("p", ["а", "Backspace", "а"])] {
        let mut counted = dashboard();
        counted.scene = counted.scene.press(list).press("/");
        counted.bytes();
        for letter in letters {
            let bytes = counted.after(letter);
            assert!((1..=60).contains(&bytes), "{list} {letter}: {bytes}\n{}", counted.scene.text());
        }
        counted.assert_shown();
    }
}

#[test]
fn a_row_move_in_the_other_lists_costs_no_more_than_on_the_first_screen() {
    for keys in ["p", "t", "s", "Enter"] {
        let mut counted = dashboard();
        counted.scene = counted.scene.press(keys);
        counted.bytes();
        for key in ["Down", "Up"] {
            let bytes = counted.after(key);
            assert!((1..=80).contains(&bytes), "{keys} {key}: {bytes}");
        }
    }
}

#[test]
fn a_key_that_means_nothing_costs_at_most_80_bytes_and_its_word_is_written_once() {
    for keys in ["Down", "p", "Enter"] {
        let mut counted = dashboard();
        counted.scene = counted.scene.press(keys);
        counted.bytes();
        let unchanged = counted.bytes();
        let (first, second) = (counted.after("z"), counted.after("C-g"));
        assert!((1..=80).contains(&first), "{keys}: {first}\n{}", counted.scene.text());
        assert_eq!(second, unchanged, "no more than a frame that shows what was shown before");
        counted.assert_shown();
    }
}

#[test]
fn what_is_written_in_few_bytes_is_the_frame_all_the_same() {
    let mut counted = dashboard();
    counted.bytes();
    counted.assert_shown();
    for keys in
        ["PgDn", "Down", "/", "О", "т", "Esc", "Enter", "Tab", "Tab", "Tab", "q", "p", "F7", "Ж", "Esc"]
    {
        counted.after(keys);
        counted.assert_shown();
    }
}
