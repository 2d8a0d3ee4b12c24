//! What a terminal is shown so that one sees whether it has the charset, the borders and the colours.

use super::School;
use super::line::{Line, Terminal};
use rstest::rstest;
use talimger::app::measure::width;

#[rstest]
#[case::russian("ru")]
#[case::kazakh("kk")]
#[case::english("en")]
fn the_letters_of_both_alphabets_and_the_border_are_shown_in_80_columns(#[case] language: &'static str) {
    let school = School::of_august().speaking(language);
    let said = school.run("doctor").ends(0).out;
    for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЫыЭэЯя№«»—…".chars() {
        assert!(said.contains(letter), "{letter}\n{said}");
    }
    let letters: Vec<usize> =
        said.lines().filter(|line| line.starts_with("  |")).take(4).map(width).collect();
    assert!(
        letters.len() == 4 && letters.iter().all(|it| *it == letters[0]),
        "the right edge is even: {letters:?}"
    );
    // What stands above the trial are the names of the school and its folders, as long as they are.
    let (_, trial) = said.split_once("\n\n").unwrap();
    assert_eq!(trial.lines().find(|line| width(line) > 80), None);
    assert!(!said.contains('\u{1b}'), "no colour where no terminal is\n{said}");
}

#[test]
fn the_border_is_of_ascii_where_the_screens_are() {
    let school = School::of_august();
    let signs = |said: &str| said.contains("+------+") && !said.contains('┌');
    assert!(signs(&school.run("--ascii doctor").ends(0).out));
}

#[test]
fn on_a_terminal_six_colours_are_shown_and_each_key_is_named_until_enter() {
    let school = School::of_august();
    let mut line = Line::running(&school, "doctor", Terminal::Controlling, &[]);
    line.sees("Клавиши: нажимайте");
    let written = String::from_utf8_lossy(line.written()).into_owned();
    for colour in 1..=6 {
        assert!(written.contains(&format!("\u{1b}[3{colour}m")), "{colour}");
    }
    line.press("қ", "қ");
    line.types("\r");
}
