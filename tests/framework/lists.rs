//! A selection follows the record.

use proptest::prelude::*;
use talimger::app::keys::Step;
use talimger::app::list::List;

fn list_of(ids: &[u32], page: usize) -> List<u32> {
    let mut list = List::default();
    list.follow(ids, page);
    list
}

#[test]
fn the_first_row_is_selected_to_begin_with() {
    assert_eq!(list_of(&[7, 3], 5).selected(), Some(&7));
    assert_eq!(list_of(&[], 5).selected(), None);
}

#[test]
fn the_selection_goes_where_its_record_goes() {
    let mut list = list_of(&[1, 2, 3], 5);
    list.step(&[1, 2, 3], Step::Down);
    list.follow(&[2, 9, 8, 1, 3], 5);
    assert_eq!((list.selected(), list.row()), (Some(&2), 0));
}

#[test]
fn when_the_record_is_gone_its_neighbour_is_selected() {
    let mut list = list_of(&[1, 2, 3], 5);
    list.step(&[1, 2, 3], Step::Last);
    list.follow(&[1, 2], 5);
    assert_eq!(list.selected(), Some(&2));
    list.follow(&[], 5);
    assert_eq!(list.selected(), None);
    list.follow(&[4], 5);
    assert_eq!(list.selected(), Some(&4));
}

#[test]
fn marks_stay_with_records_that_a_filter_hides() {
    let mut list = list_of(&[1, 2, 3], 5);
    list.mark(&[1, 2, 3]);
    assert_eq!(list.selected(), Some(&2), "marking goes on to the next row");
    list.follow(&[2, 3], 5);
    assert!(list.is_marked(&1));
    list.invert_marks(&[2, 3]);
    assert_eq!(list.chosen(), [1, 2, 3]);
    list.clear_marks();
    assert_eq!(list.chosen(), [2]);
}

#[test]
fn the_window_scrolls_no_further_than_it_must() {
    let ids: Vec<u32> = (0..100).collect();
    let mut list = list_of(&ids, 10);
    for _ in 0..9 {
        list.step(&ids, Step::Down);
    }
    assert_eq!(list.window(100, 10), 0..10);
    list.step(&ids, Step::Down);
    assert_eq!(list.window(100, 10), 1..11);
    list.step(&ids, Step::Up);
    assert_eq!(list.window(100, 10), 1..11);
}

proptest! {
    #[test]
    fn the_selected_row_is_always_in_the_window(
        rows in 1usize..60,
        height in 1usize..30,
        steps in proptest::collection::vec(0usize..6, 0..60),
    ) {
        const STEPS: [Step; 6] =
            [Step::Up, Step::Down, Step::PageUp, Step::PageDown, Step::First, Step::Last];
        let ids: Vec<usize> = (0..rows).collect();
        let mut list = List::default();
        list.follow(&ids, height);
        for step in steps {
            list.step(&ids, STEPS[step]);
            let window = list.window(rows, height);
            prop_assert!(window.contains(&list.row()));
            prop_assert!(window.len() <= height && window.end <= rows);
            prop_assert_eq!(window.len(), height.min(rows));
        }
    }
}
