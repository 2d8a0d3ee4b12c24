//! Keys that a slow line takes apart.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use proptest::prelude::*;
use rstest::rstest;
use std::collections::VecDeque;
use std::io;
use std::sync::mpsc;
use std::time::Duration;
use talimger::shell::events::{Events, Happened, Patience, Source};
use talimger::shell::split_keys::{HOLD, hold};

/// A line that delivers a piece at a time: the next is there only for who waits.
struct Line(VecDeque<VecDeque<Event>>);

impl Source for Line {
    fn poll(&mut self, patience: Duration) -> io::Result<bool> {
        if !patience.is_zero() && self.0.front().is_some_and(VecDeque::is_empty) {
            self.0.pop_front();
        }
        Ok(self.0.front().is_some_and(|piece| !piece.is_empty()))
    }

    fn read(&mut self) -> io::Result<Event> {
        let piece = self.0.front_mut().and_then(VecDeque::pop_front);
        piece.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }
}

/// What the library makes of a piece: an Esc alone, and letters.
fn event(c: char) -> Event {
    let code = if c == '\u{1b}' { KeyCode::Esc } else { KeyCode::Char(c) };
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

/// The keys that come out at the first waiting.
fn keys(pieces: &[&str], hold: Duration) -> Vec<String> {
    let pieces = pieces.iter().map(|piece| piece.chars().map(event).collect()).collect();
    let (_desk, answers) = mpsc::channel::<()>();
    let mut events = Events::new(Line(pieces), answers, || Duration::ZERO).holding(hold);
    let happened = events.next(Patience::Resting(Duration::ZERO)).unwrap();
    let of = |one: Happened<()>| match one {
        Happened::Keys(keys) => keys,
        other => panic!("{other:?}"),
    };
    happened.into_iter().flat_map(of).map(|typed| typed.key.to_string()).collect()
}

#[rstest]
#[case::arrow(&["\u{1b}", "[A"], &["Up"])]
#[case::arrow_in_three(&["\u{1b}", "[", "B"], &["Down"])]
#[case::arrow_of_an_application(&["\u{1b}", "OD"], &["Left"])]
#[case::page(&["\u{1b}", "[6~"], &["PgDn"])]
#[case::page_in_four(&["\u{1b}", "[", "5", "~"], &["PgUp"])]
#[case::function_key(&["\u{1b}", "[21~"], &["F10"])]
#[case::function_key_of_the_console(&["\u{1b}", "[[A"], &["F1"])]
#[case::back_tab(&["\u{1b}", "[Z"], &["Shift+Tab"])]
#[case::with_ctrl(&["\u{1b}", "[1;5C"], &["Ctrl+Right"])]
#[case::among_others(&["j\u{1b}", "[Aj"], &["j", "Up", "j"])]
#[case::two(&["\u{1b}", "[A\u{1b}", "[B"], &["Up", "Down"])]
#[case::an_unknown_one(&["\u{1b}", "[99~j"], &["j"])]
fn a_key_that_the_line_took_apart_is_one_key(#[case] pieces: &[&str], #[case] expected: &[&str]) {
    assert_eq!(keys(pieces, HOLD), expected);
}

#[rstest]
#[case::alone(&["\u{1b}"], &["Esc"])]
#[case::twice(&["\u{1b}\u{1b}"], &["Esc", "Esc"])]
#[case::before_a_letter(&["\u{1b}", "j"], &["Esc", "j"])]
#[case::before_a_word(&["\u{1b}", "Озат"], &["Esc", "О", "з", "а", "т"])]
#[case::before_a_bracket(&["\u{1b}", "["], &["Esc", "["])]
#[case::before_a_capital(&["\u{1b}", "Om"], &["Esc", "O", "m"])]
fn an_escape_is_still_an_escape(#[case] pieces: &[&str], #[case] expected: &[&str]) {
    assert_eq!(keys(pieces, HOLD), expected);
}

#[test]
fn on_the_same_machine_nothing_is_waited_for() {
    assert_eq!(keys(&["\u{1b}", "[A"], Duration::ZERO), ["Esc"]);
}

#[test]
fn a_session_over_ssh_holds_an_escape_back_and_another_does_not() {
    let over = |name: &str| (name == "SSH_CONNECTION").then(|| "10.0.0.7 50022 10.0.0.1 22".to_owned());
    assert_eq!(hold(over), HOLD);
    assert_eq!(hold(|_| None), Duration::ZERO);
    assert_eq!(hold(|_| Some(String::new())), Duration::ZERO);
}

proptest! {
    #[test]
    fn letters_without_an_escape_stay_as_they_came(text in "[a-zA-ZА-яәіңғүұқөһ\\[0-9;~]{0,30}") {
        let came: Vec<String> = text.chars().map(String::from).collect();
        prop_assert_eq!(keys(&[&text], HOLD), came);
    }
}
