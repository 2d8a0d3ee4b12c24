//! Whatever is ordered in whichever order, every day of a case has at most one mentor.

use super::day;
use super::deeds::*;
use super::world::*;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeSet;
use talimger::domain::clock::span::Span;
use talimger::domain::command::Command;
use talimger::domain::id::MentorshipId;
use talimger::domain::people::mentorship::Mentorship;

const MENTORS: [&str; 4] = [MENTOR, OTHER_MENTOR, DEPUTY, HEAD];

/// Something that may be ordered, refused or not.
#[derive(Debug, Clone, Copy)]
struct Ordered {
    what: u8,
    who: usize,
    on: u64,
    days: u64,
    nth: usize,
}

fn ordered() -> impl Strategy<Value = Ordered> {
    (0..6u8, 0..MENTORS.len(), 0..60u64, 0..15u64, 0..6usize).prop_map(|(what, who, on, days, nth)| Ordered {
        what,
        who,
        on,
        days,
        nth,
    })
}

fn nth_day(nth: u64) -> NaiveDate {
    day("2026-09-01") + Days::new(nth)
}

/// Tries it, and returns the number of what was entered, if anything was.
fn tries(world: &mut World, it: Ordered) -> Option<MentorshipId> {
    let (from, to) = (nth_day(it.on).to_string(), nth_day(it.on + it.days).to_string());
    let known = world.case().mentorships.keys().copied().collect::<Vec<_>>();
    let named = known[it.nth % known.len()];
    let command = match it.what {
        0 | 1 => Command::AssignMentor(replaces(MENTORS[it.who], &from)),
        2 | 3 => substitutes(MENTORS[it.who], &from, &to),
        4 => ends_mentorship(named, &from),
        _ if it.nth == 0 => voids_mentorship(named),
        _ => substitutes_until(named, &to),
    };
    world.tries(COORDINATOR, command).ok()?;
    world.case().mentorships.keys().find(|id| !known.contains(id)).copied()
}

fn held_on(world: &World, on: NaiveDate) -> Vec<&Mentorship> {
    world.case().mentorships.values().filter(|it| it.covers(on)).collect()
}

/// The days on which somebody was to stand in for a mentorship.
fn stood_in_for<'w>(world: &'w World, main: &Mentorship) -> Vec<&'w Mentorship> {
    let id = main.id;
    world.case().mentorships.values().filter(|it| it.substitutes == Some(id) && it.voided.is_none()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn no_day_has_two_mentors_and_no_mentorship_is_lost(all in prop::collection::vec(ordered(), 1..14)) {
        let mut world = World::with_a_case().on("2026-09-15");
        let mut entered: BTreeSet<_> = world.case().mentorships.keys().copied().collect();
        for it in all {
            entered.extend(tries(&mut world, it));
        }
        let kept: BTreeSet<_> = world.case().mentorships.keys().copied().collect();
        prop_assert_eq!(kept, entered);
        for nth in 0..90 {
            prop_assert!(held_on(&world, nth_day(nth)).len() <= 1, "on {}", nth_day(nth));
        }
    }

    #[test]
    fn vacancies_are_exactly_the_days_that_nobody_mentors(all in prop::collection::vec(ordered(), 1..14)) {
        let mut world = World::with_a_case().on("2026-09-15");
        for it in all {
            tries(&mut world, it);
        }
        let short = world.summary();
        let vacant = |on: NaiveDate| {
            short.vacancies.iter().any(|it| it.from <= on && it.to.is_none_or(|to| on <= to))
        };
        for on in (0..90).map(nth_day) {
            prop_assert_eq!(vacant(on), held_on(&world, on).is_empty(), "on {}", on);
            prop_assert_eq!(short.tenure_on(on).map(|it| it.mentorship), held_on(&world, on).first().map(|it| it.id));
        }
    }

    #[test]
    fn a_suspended_mentor_resumes_on_the_day_after_the_substitute(all in prop::collection::vec(ordered(), 1..14)) {
        let mut world = World::with_a_case().on("2026-09-15");
        for it in all {
            tries(&mut world, it);
        }
        for main in world.case().mentorships.values().filter(|it| it.voided.is_none() && it.substitutes.is_none()) {
            for nth in (0..90).map(nth_day).filter(|on| main.runs_on(*on)) {
                let instead = stood_in_for(&world, main).into_iter().any(|it| it.covers(nth));
                prop_assert_eq!(main.covers(nth), !instead, "{:?} on {}", main, nth);
            }
        }
    }

    #[test]
    fn what_is_taken_out_of_days_is_gone_and_nothing_else(
        (from, len) in (0..40u64, 0..30u64),
        others in prop::collection::vec((0..60u64, 0..12u64), 0..4),
    ) {
        let span = |from: u64, len: u64| Span::new(nth_day(from), nth_day(from + len)).unwrap();
        let whole = span(from, len);
        let others: Vec<Span> = others.into_iter().map(|(from, len)| span(from, len)).collect();
        let left = whole.without_all(&others);
        for on in (0..80).map(nth_day) {
            let expected = whole.covers(on) && !others.iter().any(|other| other.covers(on));
            prop_assert_eq!(left.iter().filter(|span| span.covers(on)).count(), usize::from(expected));
        }
        prop_assert!(left.windows(2).all(|two| two[0].to < two[1].from), "the earliest first");
    }
}
