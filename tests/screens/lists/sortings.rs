//! The order of a list is shown in its head, and remembered.

use super::{school, shown};
use rstest::rstest;
use talimger::app::{Remembered, Sortings};
use talimger::domain::compiled::listing::Order;
use talimger::domain::text::local::Language;

#[rstest]
#[case::latin("o")]
#[case::cyrillic("щ")]
fn the_column_by_which_is_sorted_bears_a_mark(#[case] key: &str) {
    let scene = school(Language::Ru).sees_no("Педагог↓");
    scene.press(key).sees("Педагог↓").press(key).sees("Наставник↓").press(key).sees("Срок↓");
}

#[test]
fn each_list_has_an_order_of_its_own_that_is_remembered() {
    let scene = school(Language::Ru).press("o p o o").sees("по роли").press("Esc t o");
    let kept = Remembered::from_text(&scene.remembered.as_ref().unwrap().to_text());
    let remembered = kept.sortings;
    assert_eq!(remembered, scene.model.session.sortings);
    assert_eq!(remembered.cases, Order::Name);
    assert_ne!(remembered.people, Sortings::default().people);
    assert_ne!(remembered.agenda, Sortings::default().agenda);
    let next = school(Language::Ru).start_remembering(kept).sees("Педагог↓");
    assert_eq!(shown(&next), shown(&scene.press("Esc")));
}

#[rstest]
#[case("7")]
#[case(r#"{"cases":"nonsense"}"#)]
#[case("[1,2]")]
fn what_cannot_be_read_is_the_usual_order_and_the_rest_is_remembered(#[case] sortings: &str) {
    let remembered = Remembered::from_text(&format!(r#"{{"mouse":true,"sortings":{sortings}}}"#));
    assert_eq!(remembered.sortings, Sortings::default());
    assert_eq!(remembered.mouse, Some(true));
}

#[test]
fn the_history_can_begin_with_its_beginning() {
    let scene = school(Language::Ru).press("Enter Tab Tab Tab Tab Tab o");
    scene.sees("старые сверху");
}
