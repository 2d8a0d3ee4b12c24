//! A newer program proposes its calendar, year by year, and never over what the school changed itself.

use super::calendar::{changes_year, orders_off};
use super::day;
use super::world::*;
use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use talimger::domain::calendar::{
    Calendar, CalendarGap, EDITION, NamedDay, Occasion, OrderedChange, OrderedDay, Proposal, Week,
};
use talimger::domain::clock::deadline::MonthDay;
use talimger::domain::command::{ChangeSchoolYear, Command, ReviewCalendar, YearChange};
use talimger::domain::refusal::Refusal;

/// The calendar of a program to come: Kurban Ait of 2027 announced, a day of 2026 off by order, the school
/// year 2027–2028 sure.
fn shipped_later() -> Calendar {
    let mut shipped = Calendar::shipped(Week::Five);
    shipped.origin.edition = EDITION + 1;
    let year = shipped.years[&2027].with_kurban_ait_on(day("2027-05-17"));
    shipped.years.insert(2027, year);
    let order = OrderedDay { date: day("2026-12-31"), change: OrderedChange::Off, week: None };
    let year = shipped.years[&2026].ordering(order);
    shipped.years.insert(2026, year);
    let sure = shipped.school_years.last_mut().unwrap();
    (sure.provisional, sure.ends) = (false, day("2028-05-31"));
    shipped
}

fn calendar(world: &World) -> &Calendar {
    world.facts().calendar().unwrap()
}

fn proposed(world: &World) -> Vec<CalendarGap> {
    calendar(world).proposals(&shipped_later()).iter().map(Proposal::year).collect()
}

fn reviews(take_over: Vec<Proposal>) -> Command {
    Command::ReviewCalendar(ReviewCalendar { edition: EDITION + 1, take_over })
}

#[test]
fn a_school_that_has_looked_at_the_shipped_calendar_is_proposed_nothing() {
    let world = World::founded();
    assert_eq!(calendar(&world).proposals(&Calendar::shipped(Week::Five)), []);
}

#[test]
fn what_differs_is_proposed_a_year_at_a_time_and_taken_over_as_data() {
    let world = World::founded();
    assert_eq!(
        proposed(&world),
        [CalendarGap::civil(2026), CalendarGap::civil(2027), CalendarGap::school(2027)]
    );
    let all = calendar(&world).proposals(&shipped_later());
    let world = world.done(COORDINATOR, reviews(all));
    assert_eq!(*calendar(&world), shipped_later());
    assert_eq!(proposed(&world), []);
}

#[test]
fn what_was_refused_is_not_proposed_again() {
    let world = World::founded().done(COORDINATOR, reviews(vec![]));
    assert_eq!(proposed(&world), []);
    assert_eq!(calendar(&world).years, Calendar::shipped(Week::Five).years);
    world.refused(COORDINATOR, reviews(vec![]), &Refusal::NothingChanges);
}

#[test]
fn the_days_that_the_school_changed_itself_stand_in_the_proposed_year() {
    let own = YearChange::KurbanAit(day("2027-05-18"));
    let world = World::founded()
        .done(COORDINATOR, changes_year(2027, own))
        .done(COORDINATOR, orders_off("2026-09-04"));
    // Of 2027 nothing is left to be proposed: the school put Kurban Ait where it is.
    assert_eq!(proposed(&world), [CalendarGap::civil(2026), CalendarGap::school(2027)]);
    let all = calendar(&world).proposals(&shipped_later());
    let world = world.done(COORDINATOR, reviews(all));
    let ordered: Vec<_> = calendar(&world).years[&2026].ordered.iter().map(|it| it.date).collect();
    assert_eq!(ordered, [day("2026-09-04"), day("2026-12-31")]);
    assert_eq!(calendar(&world).years[&2027].rest_day_on(day("2027-05-18")), Some(Occasion::KurbanAit));
    assert_eq!(calendar(&world).years[&2027].rest_day_on(day("2027-05-17")), None);
}

#[test]
fn even_a_year_written_by_hand_does_not_take_the_schools_own_days_away() {
    let world = World::founded().done(COORDINATOR, orders_off("2026-09-04"));
    let bare = Calendar::shipped(Week::Five).years[&2026].clone();
    let world = world.done(COORDINATOR, reviews(vec![Proposal::CivilYear { year: 2026, to: bare }]));
    assert!(!calendar(&world).is_working(day("2026-09-04")).unwrap());
}

#[test]
fn a_day_that_the_school_took_out_does_not_come_back() {
    let world =
        World::founded().done(COORDINATOR, changes_year(2026, YearChange::WithoutDay(day("2026-01-07"))));
    let all = calendar(&world).proposals(&shipped_later());
    let world = world.done(COORDINATOR, reviews(all));
    assert_eq!(calendar(&world).years[&2026].rest_day_on(day("2026-01-07")), None);
}

#[test]
fn a_school_year_of_the_schools_own_is_proposed_only_while_it_is_provisional() {
    let with = |provisional| {
        let mut own = Calendar::shipped(Week::Five).school_years.pop().unwrap();
        (own.ends, own.provisional) = (day("2028-05-28"), provisional);
        World::founded().done(COORDINATOR, Command::ChangeSchoolYear(ChangeSchoolYear { to: own }))
    };
    assert!(proposed(&with(true)).contains(&CalendarGap::school(2027)));
    assert!(!proposed(&with(false)).contains(&CalendarGap::school(2027)));
}

#[test]
fn a_year_that_the_school_lacks_is_named_and_from_may_on_the_next_ones() {
    let calendar = Calendar::shipped(Week::Five);
    let first_of_may = MonthDay { month: 5, day: 1 };
    let missing = |today: &str| calendar.missing_years(day(today), first_of_may);
    assert_eq!(missing("2027-05-01"), []);
    assert_eq!(missing("2028-04-30"), []);
    assert_eq!(missing("2028-05-01"), [CalendarGap::school(2028), CalendarGap::civil(2029)]);
    assert_eq!(missing("2029-01-10"), [CalendarGap::civil(2029), CalendarGap::school(2028)]);
    let mut later = calendar.clone();
    later.origin.edition += 1;
    let own = NamedDay { date: day("2029-01-01"), occasion: Occasion::NewYear };
    let new = later.years[&2028].clone();
    later.years.insert(2029, talimger::domain::calendar::CalendarYear { holidays: vec![own], ..new });
    let proposals = calendar.proposals(&later);
    assert_eq!(proposals.iter().map(Proposal::year).collect::<Vec<_>>(), [CalendarGap::civil(2029)]);
    assert!(calendar.lacks(proposals[0].year()));
}

/// What people may enter of a day of 2026 or 2027, whatever it is.
fn entries() -> impl Strategy<Value = Vec<(i32, YearChange)>> {
    let occasion = prop::sample::select(vec![
        Occasion::Other,
        Occasion::Nauryz,
        Occasion::KurbanAit,
        Occasion::OrthodoxChristmas,
    ]);
    let week = prop::option::of(prop::sample::select(vec![Week::Five, Week::Six]));
    let change = prop::sample::select(vec![OrderedChange::Off, OrderedChange::Worked]);
    let entry =
        (0..730_u64, 0..6_usize, occasion, week, change).prop_map(|(nth, what, occasion, week, change)| {
            let date = day("2026-01-01") + Days::new(nth);
            let entry = match what {
                0 => YearChange::Order(OrderedDay { date, change, week }),
                1 => YearChange::WithoutOrder(date),
                2 => YearChange::KurbanAit(date),
                3 => YearChange::Holiday(NamedDay { date, occasion }),
                4 => YearChange::RestDay(NamedDay { date, occasion }),
                _ => YearChange::WithoutDay(date),
            };
            (date.year(), entry)
        });
    prop::collection::vec(entry, 0..12)
}

/// A day, the holiday and the rest day kept on it, the orders about it.
type SaidOfADay = (NaiveDate, Option<Occasion>, Option<Occasion>, Vec<OrderedDay>);

/// What a calendar says of the days that are the school's own.
fn own_days(calendar: &Calendar) -> Vec<SaidOfADay> {
    let said = |date: &NaiveDate| {
        let year = &calendar.years[&date.year()];
        let ordered = year.ordered.iter().filter(|it| it.date == *date).copied().collect();
        (*date, year.holiday_on(*date), year.rest_day_on(*date), ordered)
    };
    calendar.origin.own_days.iter().map(said).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_school_entered_stands_when_everything_proposed_is_taken_over(entries in entries()) {
        let mut world = World::founded();
        for (year, change) in entries {
            // An entry that changes nothing is refused; the others stand.
            let _refused = world.tries(COORDINATOR, changes_year(year, change));
        }
        let before = own_days(calendar(&world));
        let all = calendar(&world).proposals(&shipped_later());
        let world = world.done(COORDINATOR, reviews(all));
        prop_assert_eq!(own_days(calendar(&world)), before);
        let mut still_later = shipped_later();
        still_later.origin.edition += 1;
        prop_assert_eq!(calendar(&world).proposals(&still_later), vec![]);
        for year in calendar(&world).years.values() {
            prop_assert!(year.holidays.is_sorted_by(|a, b| a.date < b.date));
            prop_assert!(year.rest_days.is_sorted_by(|a, b| a.date < b.date));
        }
    }
}
