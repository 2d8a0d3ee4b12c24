//! The numbers behind the deadlines, one by one: each is the school's, and none is another's.

use talimger::domain::clock::deadline::{MonthDay, Terms};
use talimger::domain::settings::{Amount, Number, fault};

/// One more of the same unit.
fn next(amount: Amount) -> Amount {
    match amount {
        Amount::WorkingDays(n) => Amount::WorkingDays(n + 1),
        Amount::CalendarDays(n) => Amount::CalendarDays(n + 1),
        Amount::Month(month) => Amount::Month(month + 1),
        Amount::DayOfYear(day) => Amount::DayOfYear(MonthDay { day: day.day + 1, ..day }),
    }
}

#[test]
fn a_number_put_in_its_place_is_read_back_and_touches_no_other() {
    for number in Number::ALL {
        let mut terms = Terms::default();
        number.put(&mut terms, next(number.usual()));
        assert_eq!(number.of(&terms), next(number.usual()), "{number:?}");
        for other in Number::ALL.into_iter().filter(|other| *other != number) {
            assert_eq!(other.of(&terms), other.usual(), "{number:?} changed {other:?}");
        }
    }
}

#[test]
fn every_term_of_the_settings_has_a_number_to_change_it_by() {
    let shown = format!("{:?}", Terms::default());
    let fields = shown.matches(": ").count() - 2 * shown.matches("MonthDay").count();
    assert_eq!(fields, Number::ALL.len());
}

#[test]
fn the_usual_numbers_are_sound() {
    let mut terms = Terms::default();
    for number in Number::ALL {
        number.put(&mut terms, number.usual());
    }
    assert_eq!((fault(&terms), terms), (None, Terms::default()));
}
