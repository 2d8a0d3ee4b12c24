//! What the terminal sends, in the program's own terms.

use std::cell::Cell;
use std::collections::VecDeque;
use std::io;
use std::sync::mpsc;
use std::time::Duration;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use rstest::rstest;
use talimger::app::key::Key;
use talimger::shell::drafts;
use talimger::shell::events::{Events, Happened, Patience, Source};
use talimger::shell::input;
use talimger::shell::looks::{ColourWish, OwnLook, OwnSelection, SignWish, Taste, look};
use talimger::ui::{Emphasis, Look};

fn event(code: KeyCode, modifiers: KeyModifiers) -> KeyEvent {
    KeyEvent::new(code, modifiers)
}

#[rstest]
#[case::a_letter(KeyCode::Char('т'), KeyModifiers::NONE, Some("т"))]
#[case::a_capital(KeyCode::Char('G'), KeyModifiers::SHIFT, Some("G"))]
#[case::a_sign_that_is_a_letter(KeyCode::Char('\u{212a}'), KeyModifiers::NONE, Some("K"))]
#[case::ctrl_under_caps_lock(KeyCode::Char('S'), KeyModifiers::CONTROL, Some("C-s"))]
#[case::back_tab(KeyCode::BackTab, KeyModifiers::SHIFT, Some("S-Tab"))]
#[case::alt_backspace(KeyCode::Backspace, KeyModifiers::ALT, Some("A-Backspace"))]
#[case::function_key(KeyCode::F(10), KeyModifiers::NONE, Some("F10"))]
#[case::a_control_character(KeyCode::Char('\u{7}'), KeyModifiers::NONE, None)]
#[case::an_unknown_key(KeyCode::Menu, KeyModifiers::NONE, None)]
fn a_key_of_the_terminal(
    #[case] code: KeyCode,
    #[case] modifiers: KeyModifiers,
    #[case] expected: Option<&str>,
) {
    assert_eq!(input::key(event(code, modifiers)), expected.map(|name| Key::from_name(name).unwrap()));
}

#[test]
fn a_released_key_is_no_key() {
    let mut released = event(KeyCode::Enter, KeyModifiers::NONE);
    released.kind = KeyEventKind::Release;
    assert_eq!(input::key(released), None);
}

struct Script(VecDeque<Event>);

impl Source for Script {
    fn poll(&mut self, _: Duration) -> io::Result<bool> {
        Ok(!self.0.is_empty())
    }

    fn read(&mut self) -> io::Result<Event> {
        self.0.pop_front().ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

fn typed(c: char) -> Event {
    Event::Key(event(KeyCode::Char(c), KeyModifiers::NONE))
}

#[test]
fn all_waiting_keys_are_taken_before_a_frame_is_drawn() {
    let script = Script([typed('a'), typed('b'), Event::Paste("x\r\ny".into()), typed('c')].into());
    let (desk, answers) = mpsc::channel();
    desk.send("saved").unwrap();
    let mut events = Events::new(script, answers, || Duration::ZERO);
    let happened = events.next(Patience::Resting(Duration::ZERO)).unwrap();
    let shape: Vec<String> = happened
        .iter()
        .map(|one| match one {
            Happened::Keys(keys) => keys.iter().map(|typed| typed.key.to_string()).collect(),
            Happened::Mouse { gesture, place, .. } => format!("{gesture:?} {place:?}"),
            Happened::Paste(text) => format!("<{text}>"),
            Happened::Resized { .. } => "resized".into(),
            Happened::Desk(said) => (*said).to_owned(),
        })
        .collect();
    assert_eq!(shape, ["ab", "<x\ny>", "c", "saved"]);
}

#[test]
fn an_answer_of_the_desk_ends_the_waiting() {
    let (desk, answers) = mpsc::channel();
    desk.send(7).unwrap();
    let mut events = Events::new(Script(VecDeque::new()), answers, || Duration::ZERO);
    let happened = events.next(Patience::Working(Duration::from_secs(3600))).unwrap();
    assert_eq!(happened, [Happened::Desk(7)]);
}

#[test]
fn waiting_for_the_desk_ends_in_time() {
    let (_desk, answers) = mpsc::channel::<()>();
    let clock = Cell::new(0);
    let ticking = || {
        clock.set(clock.get() + 1);
        Duration::from_secs(clock.get())
    };
    let mut events = Events::new(Script(VecDeque::new()), answers, ticking);
    assert_eq!(events.next(Patience::Working(Duration::from_secs(3))).unwrap(), []);
    assert_eq!(clock.get(), 4);
}

#[test]
fn a_terminal_that_is_gone_is_an_error() {
    struct Gone;
    impl Source for Gone {
        fn poll(&mut self, _: Duration) -> io::Result<bool> {
            Ok(true)
        }
        fn read(&mut self) -> io::Result<Event> {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
    let (_desk, answers) = mpsc::channel::<()>();
    let mut events = Events::new(Gone, answers, || Duration::ZERO);
    assert!(events.next(Patience::Resting(Duration::ZERO)).is_err());
}

#[rstest]
#[case::a_usual_terminal(&[("TERM", "xterm"), ("LANG", "ru_RU.UTF-8")], Look::colour())]
#[case::no_color(&[("NO_COLOR", "1"), ("LANG", "C.utf8")], Look::mono())]
#[case::an_empty_no_color_means_nothing(&[("NO_COLOR", ""), ("LANG", "C.UTF-8")], Look::colour())]
#[case::the_bare_console(&[("TERM", "linux"), ("LANG", "ru_RU.UTF-8")], Look::colour().in_ascii())]
#[case::another_charset(&[("LANG", "ru_RU.KOI8-R")], Look::colour().in_ascii())]
#[case::the_first_that_says_anything(&[("LC_ALL", "C"), ("LANG", "C.UTF-8")], Look::colour().in_ascii())]
fn the_environment_chooses_the_look(#[case] variables: &[(&str, &str)], #[case] expected: Look) {
    let variable =
        |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    assert_eq!(look(variable, ColourWish::Auto, SignWish::Auto, Taste::default()), expected);
    assert_eq!(look(variable, ColourWish::Never, SignWish::Ascii, Taste::default()), Look::mono().in_ascii());
    assert_eq!(
        look(variable, ColourWish::Always, SignWish::Ascii, Taste::default()),
        Look::colour().in_ascii()
    );
}

#[rstest]
#[case::nothing(Taste::default(), Look::colour())]
#[case::contrast(Taste { look: Some(OwnLook::Contrast), ..Taste::default() }, Look::contrast())]
#[case::mono(Taste { look: Some(OwnLook::Mono), ..Taste::default() }, Look::mono())]
#[case::ascii(Taste { ascii: Some(true), ..Taste::default() }, Look::colour().in_ascii())]
#[case::a_bold_row(
    Taste { selection: Some(OwnSelection::Bold), ..Taste::default() },
    Look::colour().emphasising(Emphasis::Bold)
)]
#[case::contrast_with_a_marker_alone(
    Taste { look: Some(OwnLook::Contrast), selection: Some(OwnSelection::Marker), ..Taste::default() },
    Look::contrast().emphasising(Emphasis::Marker)
)]
fn the_configuration_chooses_the_look(#[case] taste: Taste, #[case] expected: Look) {
    let utf8 = |name: &str| (name == "LANG").then(|| "kk_KZ.UTF-8".to_owned());
    assert_eq!(look(utf8, ColourWish::Auto, SignWish::Auto, taste), expected);
}

#[test]
fn the_command_line_and_the_environment_go_before_the_configuration() {
    let taste = Taste { look: Some(OwnLook::Default), ascii: Some(false), selection: None };
    let console = |name: &str| (name == "TERM").then(|| "linux".to_owned());
    assert_eq!(look(console, ColourWish::Auto, SignWish::Auto, taste), Look::colour(), "it was asked for");
    assert_eq!(look(console, ColourWish::Auto, SignWish::Ascii, taste), Look::colour().in_ascii());
    assert_eq!(look(console, ColourWish::Never, SignWish::Auto, taste), Look::mono());
    let no_colour = |name: &str| (name == "NO_COLOR").then(|| "1".to_owned());
    assert_eq!(look(no_colour, ColourWish::Auto, SignWish::Auto, taste), Look::mono());
}

#[test]
fn a_draft_is_its_owners_alone_and_leaves_no_copy() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("drafts/26-07.visit");
    drafts::write(&path, b"one").unwrap();
    drafts::write(&path, b"two").unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"two");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o600);
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn a_draft_that_cannot_be_written_leaves_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visit");
    drafts::write(&path, b"one").unwrap();
    std::fs::create_dir(folder.path().join("visit.new")).unwrap();
    assert!(drafts::write(&path, b"two").is_err());
    assert_eq!(std::fs::read(&path).unwrap(), b"one");
}
