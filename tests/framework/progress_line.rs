//! The line of a long command says little, seldom, and is gone at the end.

use std::time::Duration;
use talimger::app::measure::width;
use talimger::domain::progress::{Progress, Stage};
use talimger::domain::text::local::Language;
use talimger::shell::progress_line::ProgressLine;
use talimger::words::Words;

fn building(done: u64) -> Progress {
    Progress { stage: Stage::Building, done, total: 1000, may_stop: true }
}

/// Draws a thousand pieces, one in so many milliseconds.
fn drawn(line: &mut ProgressLine, each: u64, columns: usize) -> Vec<String> {
    let at = |done: u64| Duration::from_millis(done * each);
    (0..=1000).filter_map(|done| line.drawn(building(done), at(done), columns)).collect()
}

#[test]
fn what_is_over_in_a_moment_draws_nothing() {
    let mut line = ProgressLine::new(&Words::new(Language::Ru));
    assert_eq!(line.drawn(building(0), Duration::ZERO, 80), None);
    assert_eq!(line.drawn(building(999), Duration::from_millis(99), 80), None);
    assert_eq!(line.cleared(), None);
}

#[test]
fn it_is_drawn_ten_times_a_second_at_most_and_only_when_it_says_something_else() {
    let mut line = ProgressLine::new(&Words::new(Language::Ru));
    let seconds_ten = drawn(&mut line, 10, 80);
    assert!((50..=100).contains(&seconds_ten.len()), "{}", seconds_ten.len());
    assert!(seconds_ten[0].starts_with("\rСтроится новое хранилище  1 % (10/1000)   Ctrl+C: отменить"));
    let mut still = ProgressLine::new(&Words::new(Language::Ru));
    let same = (0..100).filter_map(|at| still.drawn(building(5), Duration::from_millis(at * 200), 80));
    assert_eq!(same.count(), 1);
}

#[test]
fn it_never_wraps_and_takes_away_what_it_drew() {
    for language in Language::ALL {
        for columns in [0, 1, 10, 30, 60, 80, 200] {
            let mut line = ProgressLine::new(&Words::new(language));
            for text in drawn(&mut line, 20, columns) {
                let said = text.trim_start_matches('\r');
                assert!(width(said) < columns.max(1), "{columns}: {said:?}");
            }
            let cleared = line.cleared().unwrap_or_default();
            assert_eq!(cleared.replace([' ', '\r'], ""), "");
            assert!(width(cleared.trim_matches('\r')) < columns.max(1));
            assert_eq!(line.cleared(), None, "it is gone");
        }
    }
}

#[test]
fn a_stage_at_one_stroke_has_no_figures_and_says_that_it_cannot_be_stopped() {
    let mut line = ProgressLine::new(&Words::new(Language::Ru));
    let placing = Progress { stage: Stage::Placing, done: 0, total: 1, may_stop: false };
    line.drawn(placing, Duration::ZERO, 80);
    let text = line.drawn(placing, Duration::from_secs(1), 80).unwrap();
    assert_eq!(text, "\rНовое хранилище ставится на место   уже не отменить");
}
