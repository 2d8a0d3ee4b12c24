//! What is remembered of a user is theirs, and never says what is not so.

use talimger::app::{Remembered, Visit};
use talimger::domain::id::Revision;

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_new_user_was_never_away() {
    let mut remembered = Remembered::default();
    assert!(remembered.see(day("2026-08-20"), Revision(40)));
    assert_eq!(remembered.absence(), None);
}

#[test]
fn who_was_away_is_told_since_when() {
    let mut remembered = Remembered::default();
    remembered.see(day("2026-08-12"), Revision(40));
    remembered.see(day("2026-08-12"), Revision(42));
    remembered.see(day("2026-08-20"), Revision(45));
    let since = Visit { day: day("2026-08-12"), revision: Revision(42) };
    assert_eq!(remembered.absence(), Some(since));
}

#[test]
fn the_second_visit_of_a_day_still_tells_of_the_day_before() {
    let mut remembered = Remembered::default();
    remembered.see(day("2026-08-12"), Revision(42));
    remembered.see(day("2026-08-20"), Revision(45));
    assert!(!remembered.see(day("2026-08-20"), Revision(45)), "nothing is new");
    remembered.see(day("2026-08-20"), Revision(46));
    assert_eq!(remembered.absence().map(|it| it.revision), Some(Revision(42)));
}

#[test]
fn records_that_went_back_have_no_since_then() {
    let mut remembered = Remembered::default();
    remembered.see(day("2026-08-12"), Revision(42));
    remembered.see(day("2026-08-20"), Revision(7));
    assert_eq!(remembered.absence(), None);
    remembered.see(day("2026-08-11"), Revision(50));
    assert_eq!(remembered.absence(), None, "nor a day that was moved back");
}

#[test]
fn what_a_newer_program_remembers_is_kept_and_nonsense_is_forgotten() {
    let mut remembered = Remembered::from_text(r#"{"colour_of_the_sky": "blue"}"#);
    remembered.see(day("2026-08-12"), Revision(42));
    let again = Remembered::from_text(&remembered.to_text());
    assert_eq!(again, remembered);
    assert!(again.to_text().contains("colour_of_the_sky"));
    assert_eq!(Remembered::from_text("{half"), Remembered::default());
}
