//! A text that falls into the wrong window does nothing.

use std::time::Duration;

use rstest::rstest;
use talimger::app::burst::{Admission, Burst, Typed};
use talimger::app::key::{Code, Key};

fn typed(letters: &str, from_ms: u64, apart_ms: u64) -> Vec<Typed> {
    letters
        .chars()
        .zip(0..)
        .map(|(c, n)| Typed { key: Key::char(c), at: Duration::from_millis(from_ms + n * apart_ms) })
        .collect()
}

#[rstest]
#[case::a_pasted_name("Иванова", 0, Admission::Refuse)]
#[case::a_pasted_word_in_latin("done", 10, Admission::Refuse)]
#[case::three_quick_letters("nea", 10, Admission::Run)]
#[case::four_letters_at_a_hands_pace("neau", 60, Admission::Run)]
#[case::a_held_movement_key("jjjjjjjjjj", 5, Admission::Run)]
#[case::a_held_movement_key_in_russian("оооооооооо", 5, Admission::Run)]
#[case::movements_and_one_more("jjjjn", 5, Admission::Refuse)]
fn letters_that_arrive_together(#[case] text: &str, #[case] apart: u64, #[case] expected: Admission) {
    assert_eq!(Burst::default().admit(&typed(text, 1_000, apart)), expected);
}

#[test]
fn letters_are_counted_over_several_arrivals() {
    let mut burst = Burst::default();
    assert_eq!(burst.admit(&typed("При", 0, 10)), Admission::Run);
    assert_eq!(burst.admit(&typed("вет", 40, 10)), Admission::Refuse);
}

#[test]
fn what_trickles_in_after_a_refusal_is_refused_until_it_is_quiet() {
    let mut burst = Burst::default();
    assert_eq!(burst.admit(&typed("Привет", 0, 1)), Admission::Refuse);
    assert_eq!(burst.admit(&typed("ю", 140, 0)), Admission::Refuse);
    assert_eq!(burst.admit(&typed("n", 280, 0)), Admission::Refuse);
    assert_eq!(burst.admit(&typed("n", 431, 0)), Admission::Run);
}

#[test]
fn keys_without_letters_are_never_a_flood() {
    let arrows: Vec<Typed> =
        (0..40).map(|ms| Typed { key: Key::plain(Code::Down), at: Duration::from_millis(ms) }).collect();
    assert_eq!(Burst::default().admit(&arrows), Admission::Run);
}

#[test]
fn letters_that_a_field_took_are_forgotten() {
    let mut burst = Burst::default();
    burst.admit(&typed("abc", 0, 1));
    burst.forget();
    assert_eq!(burst.admit(&typed("n", 5, 0)), Admission::Run);
}

#[test]
fn after_the_text_of_a_filter_only_movements_run() {
    let at = Duration::from_millis(50);
    let enter = Typed { key: Key::plain(Code::Enter), at };
    assert_eq!(Burst::default().admit_after_text(&[]), Admission::Run);
    assert_eq!(Burst::default().admit_after_text(&[enter]), Admission::Run);
    assert_eq!(Burst::default().admit_after_text(&typed("jjj", 50, 1)), Admission::Run);
    let mut burst = Burst::default();
    assert_eq!(burst.admit_after_text(&typed("n", 50, 1)), Admission::Refuse);
    assert_eq!(burst.admit(&typed("n", 120, 1)), Admission::Refuse, "and what trickles in after it");
    assert!(!burst.is_refusing(Duration::from_secs(1)));
}
