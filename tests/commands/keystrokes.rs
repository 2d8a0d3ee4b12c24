//! What a real line does to keys, pastes and windows: torn, flooded, resized, without colours.

use super::School;
use super::line::{Line, Terminal, orders};
use rstest::rstest;

const DOWN: &str = "\u{1b}[B";
const F7: &str = "\u{1b}[18~";
const F9: &str = "\u{1b}[20~";
const OVER_SSH: (&str, &str) = ("SSH_CONNECTION", "10.0.0.7 50022 10.0.0.1 22");

fn school() -> School {
    School::of_august().on("2026-09-08")
}

/// The dashboard.
fn dashboard(school: &School) -> Line {
    let mut line = Line::to(school);
    line.sees("Алиева");
    line
}

/// The form of a new person, empty.
fn form(school: &School) -> Line {
    let mut line = dashboard(school);
    line.press("p", "Людей");
    line.press(F7, "Новый человек");
    line
}

/// What is shown, whatever blanks it ends with.
fn contents(screen: &vt100::Screen) -> String {
    let contents = screen.contents();
    contents.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn selected(screen: &vt100::Screen) -> String {
    screen.contents().lines().find(|line| line.starts_with('>')).unwrap_or_default().to_owned()
}

#[test]
fn an_arrow_in_three_pieces_moves_the_selection_and_leaves_nothing() {
    let school = school();
    let mut line = Line::with(&school, Terminal::Controlling, &[OVER_SSH]);
    line.sees("Алиева");
    line.press("p", "Людей");
    let first = line.selected();
    for piece in ["\u{1b}", "[", "B"] {
        line.types(piece);
    }
    line.comes_to("another row", |screen| selected(screen) != first);
    assert!(line.shown().contains("Людей"));
    line.types("\u{1b}");
    line.sees_no_more("Людей");
}

#[test]
fn a_hundred_keys_that_wait_are_drawn_as_one_frame_or_two() {
    let school = school();
    let mut line = dashboard(&school);
    line.press("p", "Людей");
    let (frames, bytes) = (line.frames(), line.written().len());
    line.types(&DOWN.repeat(100));
    line.types("/");
    line.press("ё", "ё");
    let drawn = line.frames() - frames;
    assert!(drawn <= 5, "{drawn} frames");
    assert!(line.written().len() - bytes < 10_000);
}

#[test]
fn what_a_paste_brings_along_is_left_out() {
    let school = school();
    let mut line = form(&school);
    line.pastes("Оспанов\u{1b}[31m\u{7}\tи\u{306}\rЕрлан\u{9b}5m\u{202e}");
    line.sees("Оспанов[31m й Ерлан5m");
    line.types("\u{3}");
    line.sees("Что с ним сделать");
    assert!(!line.written().contains(&7));
    assert!(!orders(line.written()).iter().any(|order| order.ends_with("31m") && order.starts_with("31")));
}

#[test]
fn a_hundred_kilobytes_pasted_into_a_field_are_taken_and_the_program_goes_on() {
    let school = school();
    let mut line = form(&school);
    line.pastes(&"Жұмағалиева ".repeat(8_000));
    line.sees("Жұмағалиева");
    line.press("\t", "Новый человек");
    line.press("\u{1b}", "Что с ним сделать");
}

#[test]
fn a_text_pasted_where_there_is_no_field_runs_nothing() {
    let school = school();
    let mut line = dashboard(&school);
    let before = line.redrawn();
    line.pastes("npsqнзы\r\u{4}");
    line.types("Оспанов");
    line.sees("ничего не сделано");
    // The notice stands below; the head and the rows are what they were.
    let head = |shown: &str| shown.lines().take(10).map(str::to_owned).collect::<Vec<_>>();
    line.comes_to(&before, |screen| head(&contents(screen)) == head(&before));
}

/// Down to a single cell and back, over whatever is open.
#[rstest]
#[case::list(&[])]
#[case::form(&[("p", "Людей"), (F7, "Новый человек"), ("Жұмағалиева", "Жұмағалиева")])]
#[case::popup(&[(F9, "Меню")])]
#[case::case(&[("\r", "[Обзор]")])]
#[case::diagnostics(&[("\r", "[Обзор]"), ("\r", "Набор критериев"), ("1", "Набор критериев")])]
fn a_window_made_small_and_large_again_shows_what_it_showed(#[case] steps: &[(&str, &str)]) {
    let school = school();
    let mut line = dashboard(&school);
    for (keys, then) in steps {
        line.press(keys, then);
    }
    // The whole window once more: what stood when the word came may not have been the last of the frame.
    let before = line.redrawn();
    for (columns, rows) in [(1, 1), (20, 5), (1, 30), (3, 2), (80, 24)] {
        let frames = line.frames();
        line.resize(columns, rows);
        line.waits_until("a frame", |line| line.frames() > frames);
    }
    line.comes_to(&before, |screen| contents(screen) == before);
}

#[test]
fn ctrl_l_draws_again_what_something_else_has_written_over() {
    let school = school();
    let mut line = dashboard(&school);
    let before = line.redrawn();
    line.is_written_over();
    line.types("\u{c}");
    line.comes_to(&before, |screen| contents(screen) == before);
}

#[rstest]
#[case::the_bare_console(&[("TERM", "linux")])]
#[case::another_charset(&[("LANG", "C")])]
fn a_terminal_without_the_signs_gets_borders_and_marks_of_ascii(#[case] environment: &[(&str, &str)]) {
    let school = school();
    let mut line = Line::with(&school, Terminal::Controlling, environment);
    line.sees("Алиева");
    line.press(F9, "Меню");
    let is_decoration = |c: char| ('\u{2190}'..='\u{2bff}').contains(&c);
    assert!(!line.shown().contains(is_decoration), "{}", line.shown());
    assert!(line.shown().contains("+-"), "{}", line.shown());
}

#[test]
fn without_colours_the_selection_is_seen_and_no_colour_is_written() {
    let school = school();
    let mut line = Line::with(&school, Terminal::Controlling, &[("NO_COLOR", "1")]);
    line.sees("Алиева");
    line.press("p", "Людей");
    let first = line.selected();
    assert!(!first.is_empty());
    line.types(DOWN);
    line.comes_to("another row", |screen| selected(screen) != first && !selected(screen).is_empty());
    line.press("\u{1b}", "Ждут вас");
    for order in orders(line.written()).iter().filter_map(|order| order.strip_suffix('m')) {
        let is_colour = |number: &str| {
            let number: u8 = number.parse().unwrap_or_default();
            (30..=38).contains(&number) || (40..=48).contains(&number) || number >= 90
        };
        assert!(!order.split(';').any(is_colour), "ESC [ {order} m");
    }
}

#[test]
fn where_no_terminal_is_the_screens_say_so_in_words() {
    school().run("").ends(1).says("только в терминале");
}

/// How long a screen at rest is listened to; an answer for a real line, where the clock is the clock.
#[test]
fn a_screen_at_rest_writes_nothing_for_as_long_as_one_listens() {
    let Some(seconds) = std::env::var("TALIMGER_REST").ok().and_then(|it| it.parse::<u64>().ok()) else {
        eprintln!("skipped: TALIMGER_REST=30 listens to a resting screen for so many seconds");
        return;
    };
    let school = school();
    let mut line = dashboard(&school);
    line.redrawn();
    let before = line.written().len();
    line.listens(std::time::Duration::from_secs(seconds));
    assert_eq!(line.written().len(), before);
}
