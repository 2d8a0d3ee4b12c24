//! Whatever ends the program, the terminal is given back and every typed letter is on the disk.

use super::School;
use super::line::{Line, Terminal};
use rstest::rstest;

const F7: &str = "\u{1b}[18~";

fn school() -> School {
    School::of_august().on("2026-09-08")
}

/// A person is being registered: the name stands in the form, and nothing was saved.
fn typing(line: &mut Line) {
    line.sees("Алиева");
    line.press("p", "Людей");
    line.press(F7, "Новый человек");
    line.press("Оспанов Ерлан", "Оспанов Ерлан");
}

#[rstest]
#[case("HUP", 129)]
#[case("TERM", 143)]
#[case("INT", 130)]
#[case("QUIT", 131)]
fn a_signal_in_the_middle_of_a_form_loses_no_letter(#[case] signal: &str, #[case] code: i32) {
    let school = school();
    let mut line = Line::to(&school);
    typing(&mut line);
    line.signal(signal);
    assert_eq!(line.ends(), code);
    line.assert_given_back();
    assert!(line.drafts().concat().contains("Оспанов Ерлан"), "{:?}", line.drafts());

    let mut again = Line::to(&school);
    again.sees("Алиева");
    again.press("p", "Людей");
    again.press(F7, "Остался черновик");
    for offered in ["Продолжить", "Показать отличия", "Удалить черновик"]
    {
        again.sees(offered);
    }
    again.press("\r", "Оспанов Ерлан");
}

/// Where the terminal is not the controlling one, no signal tells of its end.
#[rstest]
#[case::with_a_signal(Terminal::Controlling)]
#[case::without_one(Terminal::Other)]
fn a_broken_line_is_never_survived(#[case] terminal: Terminal) {
    let school = school();
    let mut line = Line::with(&school, terminal, &[]);
    typing(&mut line);
    line.breaks();
    assert_eq!(line.ends(), 129);
    assert!(line.drafts().concat().contains("Оспанов Ерлан"), "{:?}", line.drafts());
}

#[rstest]
#[case("HUP", 129)]
#[case("TERM", 143)]
#[case("INT", 130)]
#[case("QUIT", 131)]
fn where_nothing_was_typed_nothing_is_kept(#[case] signal: &str, #[case] code: i32) {
    let school = school();
    let mut line = Line::to(&school);
    line.sees("Алиева");
    line.signal(signal);
    assert_eq!(line.ends(), code);
    line.assert_given_back();
    assert_eq!(line.drafts(), Vec::<String>::new());
}

#[test]
fn leaving_with_f10_keeps_what_stands_in_an_open_form_and_says_so() {
    let school = school();
    let mut line = Line::to(&school);
    typing(&mut line);
    line.types("\u{1b}[21~");
    assert_eq!(line.ends(), 0);
    line.assert_given_back();
    assert!(line.shown().contains("Черновик оставлен"), "{}", line.shown());
    assert!(line.drafts().concat().contains("Оспанов Ерлан"));
}
