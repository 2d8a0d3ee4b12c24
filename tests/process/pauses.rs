//! Pauses ahead and afterwards, their correction, and what is proposed when a case is resumed.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::calendar::{Calendar, Week};
use talimger::domain::case::Pause;
use talimger::domain::case::resumption::{proposed_terms, taking};
use talimger::domain::change::Warning;
use talimger::domain::clock::step::{Step, item_clock};
use talimger::domain::command::{Command, CorrectPause, VoidPause};
use talimger::domain::plan::ItemTerm;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;
use talimger::domain::year_template::YearMonth;

fn corrects(pause: &str, from: &str, to: Option<&str>) -> Command {
    Command::CorrectPause(CorrectPause {
        case: CASE,
        pause: day(pause),
        from: day(from),
        to: to.map(day),
        ground: "отпуск".into(),
        document: "приказ № 7".into(),
        reason: "продлён".into(),
    })
}

fn voids(pause: &str, reason: &str) -> Command {
    Command::VoidPause(VoidPause { case: CASE, pause: day(pause), reason: reason.into() })
}

#[test]
fn a_leave_known_beforehand_is_entered_with_its_last_day_and_rests_in_it_alone() {
    let world = World::with_a_case().done(COORDINATOR, pauses_until("2026-09-03", "2026-09-04"));
    let paused = |today: &str| world.standing_on(today).paused;
    assert_eq!(
        [paused("2026-09-02"), paused("2026-09-03"), paused("2026-09-04"), paused("2026-09-05")],
        [false, true, true, false]
    );
}

#[rstest]
#[case::ends_before_it_begins(pauses_until("2026-10-05", "2026-10-04"), Refusal::EndBeforeStart(Field::End))]
#[case::before_the_case(pauses_until("2026-08-30", "2026-09-02"), Refusal::EndBeforeStart(Field::Date))]
#[case::the_year_26(pauses_until("0026-10-05", "2026-10-06"), Refusal::YearOutside(Field::Date, 26))]
#[case::over_another(pauses_until("2026-11-01", "2026-11-09"), Refusal::AlreadyPaused)]
#[case::within_another(pauses_until("2026-11-10", "2026-11-11"), Refusal::AlreadyPaused)]
#[case::around_another(pauses_until("2026-11-01", "2026-12-01"), Refusal::AlreadyPaused)]
#[case::without_end_before_another(pauses("2026-11-01"), Refusal::AlreadyPaused)]
#[case::correcting_none(corrects("2026-10-01", "2026-10-02", None), Refusal::NoSuchPause(day("2026-10-01")))]
#[case::voiding_none(voids("2026-10-01", "ошибка"), Refusal::NoSuchPause(day("2026-10-01")))]
#[case::voiding_without_a_reason(voids("2026-11-09", " "), Refusal::Missing(Field::Reason))]
fn a_pause_that_cannot_be_is_refused(#[case] command: Command, #[case] why: Refusal) {
    World::with_a_case().done(COORDINATOR, pauses_until("2026-11-09", "2026-11-20")).refused(
        COORDINATOR,
        command,
        &why,
    );
}

#[test]
fn a_pause_that_shares_but_the_first_or_the_last_day_with_another_is_refused() {
    let world = World::with_a_case().done(COORDINATOR, pauses_until("2026-11-09", "2026-11-20"));
    world
        .refused(COORDINATOR, pauses_until("2026-11-09", "2026-11-09"), &Refusal::AlreadyPaused)
        .refused(COORDINATOR, pauses_until("2026-11-20", "2026-11-22"), &Refusal::AlreadyPaused)
        .refused(COORDINATOR, pauses_until("2026-11-02", "2026-11-09"), &Refusal::AlreadyPaused)
        .done(COORDINATOR, pauses_until("2026-11-21", "2026-11-22"))
        .done(COORDINATOR, pauses_until("2026-11-02", "2026-11-08"));
}

#[test]
fn a_pause_past_the_end_of_the_case_is_allowed_and_said() {
    let warned =
        |to: &str| World::with_a_case().tries(COORDINATOR, pauses_until("2027-05-20", to)).unwrap().warnings;
    assert_eq!(warned("2027-05-26"), [Warning::OutsideCase]);
    assert_eq!(warned("2027-05-25"), []);
}

#[test]
fn a_pause_is_corrected_by_its_first_day_and_voided_with_a_reason() {
    let world = World::with_a_case()
        .done(COORDINATOR, pauses_until("2026-11-09", "2026-11-20"))
        .done(COORDINATOR, pauses_until("2026-12-01", "2026-12-05"))
        .refused(MENTOR, corrects("2026-11-09", "2026-11-10", None), &Refusal::NotPermitted(Right::KeepCases))
        .refused(
            COORDINATOR,
            corrects("2026-11-09", "2026-11-09", Some("2026-12-01")),
            &Refusal::AlreadyPaused,
        )
        .done(COORDINATOR, corrects("2026-11-09", "2026-11-10", Some("2026-11-30")));
    let first = &world.case().head.pauses[0];
    assert_eq!((first.from, first.to), (day("2026-11-10"), Some(day("2026-11-30"))));
    let world = world.done(COORDINATOR, voids("2026-11-10", "не болел"));
    assert_eq!(world.case().head.pauses.len(), 2, "a voided pause stays");
    assert_eq!(world.case().pauses().count(), 1);
    assert!(!world.standing_on("2026-11-12").paused);
    world
        .refused(COORDINATOR, voids("2026-11-10", "ещё раз"), &Refusal::NoSuchPause(day("2026-11-10")))
        .done(COORDINATOR, pauses_until("2026-11-10", "2026-11-12"));
}

#[test]
fn who_comes_back_earlier_than_was_known_is_resumed_on_that_day() {
    let world = World::with_a_case()
        .done(COORDINATOR, pauses_until("2026-09-03", "2026-09-20"))
        .on("2026-09-10")
        .done(COORDINATOR, resumes("2026-09-10"));
    assert_eq!(world.case().head.pauses[0].to, Some(day("2026-09-09")));
    assert!(!world.standing().paused);
}

#[test]
fn a_case_is_not_resumed_from_a_pause_that_has_ended_or_was_voided() {
    World::with_a_case()
        .on("2026-09-10")
        .done(COORDINATOR, pauses("2026-09-02"))
        .done(COORDINATOR, resumes("2026-09-04"))
        .refused(COORDINATOR, resumes("2026-09-10"), &Refusal::NotPaused)
        .done(COORDINATOR, pauses("2026-09-07"))
        .done(COORDINATOR, voids("2026-09-07", "не болел"))
        .refused(COORDINATOR, resumes("2026-09-10"), &Refusal::NotPaused);
}

#[test]
fn a_pause_under_way_ends_with_the_case_and_one_ahead_never_comes() {
    let world = World::with_a_plan_approved()
        .done(COORDINATOR, pauses_until("2026-09-14", "2026-09-20"))
        .done(COORDINATOR, pauses_until("2026-10-14", "2026-10-20"))
        .on("2026-09-16")
        .done(COORDINATOR, ends_early("2026-09-16"));
    let pauses: Vec<_> = world.case().pauses().map(|it| (it.from, it.to)).collect();
    assert_eq!(pauses, [(day("2026-09-14"), Some(day("2026-09-16")))]);
}

fn pause(from: &str, to: &str) -> Pause {
    Pause {
        from: day(from),
        to: Some(day(to)),
        ground: "болезнь".into(),
        document: String::new(),
        voided: None,
    }
}

fn month(year: i32, month: u8) -> ItemTerm {
    ItemTerm::Month(YearMonth { year, month })
}

fn range(from: &str, to: &str) -> ItemTerm {
    ItemTerm::Range { from: day(from), to: day(to) }
}

/// A case with a plan in force of one item, due as given.
fn with_an_item_due(term: ItemTerm) -> World {
    let world = World::with_a_plan_approved();
    let (first, second) = (world.item(0), world.item(1));
    world
        .done(MENTOR, marks(second, done("2026-09-10")))
        .done(MENTOR, rewords(first, "Открытый урок", term))
        .done(MENTOR, submits("2026-09-10"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given))
}

// Two weeks, from Monday 9 November to Sunday 22 November.
#[rstest]
#[case::the_day_before_it(ItemTerm::On(day("2026-11-06")), None)]
#[case::the_first_day(ItemTerm::On(day("2026-11-09")), Some(ItemTerm::On(day("2026-11-23"))))]
#[case::a_saturday_goes_to_a_working_day(
    ItemTerm::On(day("2026-11-14")),
    Some(ItemTerm::On(day("2026-11-30")))
)]
#[case::the_day_after_it(ItemTerm::On(day("2026-11-23")), None)]
#[case::a_range_that_ends_in_it(range("2026-11-02", "2026-11-13"), Some(range("2026-11-16", "2026-11-27")))]
#[case::a_range_around_it(range("2026-11-02", "2026-11-27"), None)]
#[case::a_month_that_ends_after_it(month(2026, 11), None)]
#[case::all_year(ItemTerm::AllYear, None)]
fn a_term_that_fell_into_a_pause_is_proposed_to_move_by_its_length(
    #[case] term: ItemTerm,
    #[case] proposed: Option<ItemTerm>,
) {
    let world = with_an_item_due(term);
    let found =
        proposed_terms(world.case(), world.facts().calendar().unwrap(), &pause("2026-11-09", "2026-11-22"));
    assert_eq!(found.iter().map(|it| it.to).collect::<Vec<_>>(), proposed.into_iter().collect::<Vec<_>>());
}

#[rstest]
#[case::one_month_on("2026-10-26", "2026-11-03", month(2026, 10), month(2026, 11))]
#[case::past_the_whole_pause("2026-10-26", "2026-12-10", month(2026, 10), month(2026, 12))]
#[case::over_the_new_year("2026-12-21", "2027-01-10", month(2026, 12), month(2027, 1))]
#[case::not_past_the_end("2027-04-20", "2027-05-10", month(2027, 4), ItemTerm::On(day("2027-05-25")))]
#[case::a_day_not_past_the_end(
    "2027-04-20",
    "2027-05-20",
    ItemTerm::On(day("2027-05-04")),
    ItemTerm::On(day("2027-05-25"))
)]
fn a_month_in_a_pause_becomes_the_next_one_after_it(
    #[case] from: &str,
    #[case] to: &str,
    #[case] term: ItemTerm,
    #[case] proposed: ItemTerm,
) {
    let world = with_an_item_due(term);
    let found = proposed_terms(world.case(), world.facts().calendar().unwrap(), &pause(from, to));
    assert_eq!(found.iter().map(|it| (it.from, it.to)).collect::<Vec<_>>(), [(term, proposed)]);
}

#[test]
fn a_term_on_the_last_day_of_the_case_is_not_proposed_to_stay_where_it_is() {
    let world = with_an_item_due(ItemTerm::On(day("2027-05-25")));
    let calendar = world.facts().calendar().unwrap();
    assert_eq!(proposed_terms(world.case(), calendar, &pause("2027-05-17", "2027-05-25")), []);
}

#[test]
fn proposed_terms_are_taken_as_moves_in_the_batch_of_the_resuming() {
    let world = with_an_item_due(ItemTerm::On(day("2026-10-14")))
        .on("2026-10-20")
        .done(COORDINATOR, pauses("2026-10-12"))
        .done(COORDINATOR, resumes("2026-10-19"));
    let proposed =
        proposed_terms(world.case(), world.facts().calendar().unwrap(), &world.case().head.pauses[0]);
    let commands = taking(world.case(), &proposed, "болезнь");
    let world = commands.into_iter().fold(world, |world, command| world.done(COORDINATOR, command));
    let first = world.item(0);
    let item = &world.case().items[&first];
    assert_eq!((item.term(), item.moves[0].reason.as_str()), (ItemTerm::On(day("2026-10-21")), "болезнь"));
    assert_eq!(world.case().versions.len(), 2, "moving makes no version");
}

#[test]
fn a_pause_that_goes_on_or_was_voided_proposes_nothing() {
    let world = with_an_item_due(ItemTerm::On(day("2026-10-14")));
    let calendar = world.facts().calendar().unwrap();
    let open = Pause { to: None, ..pause("2026-10-12", "2026-10-19") };
    let voided = Pause { voided: Some("ошибка".into()), ..pause("2026-10-12", "2026-10-19") };
    assert_eq!(proposed_terms(world.case(), calendar, &open), []);
    assert_eq!(proposed_terms(world.case(), calendar, &voided), []);
}

#[test]
fn the_steps_of_a_paused_case_stay_where_they_are() {
    let world = World::with_a_case().done(COORDINATOR, pauses_until("2026-09-03", "2026-09-30"));
    assert_eq!(world.next_on("2026-09-20"), (Step::Diagnostics, "2026-09-08".into(), None));
}

fn any_term() -> impl Strategy<Value = ItemTerm> {
    let any_day = (0_u64..260).prop_map(|n| day("2026-09-02") + chrono::Days::new(n));
    prop_oneof![
        any_day.clone().prop_map(ItemTerm::On),
        (any_day, 0_u64..20).prop_map(|(from, n)| ItemTerm::Range { from, to: from + chrono::Days::new(n) }),
        (0_u8..9).prop_map(|n| if n < 4 { month(2026, 9 + n) } else { month(2027, n - 3) }),
    ]
}

proptest! {
    #[test]
    fn a_proposed_term_lies_after_the_pause_or_on_the_last_day_of_the_case(
        term in any_term(),
        first in 0_u64..250,
        length in 0_u64..60,
    ) {
        let calendar = Calendar::shipped(Week::Five);
        let mut case = World::with_a_plan_approved().case().clone();
        let from = day("2026-09-01") + chrono::Days::new(first);
        let pause = Pause { to: Some(from + chrono::Days::new(length)), from, ..pause("2026-09-01", "2026-09-01") };
        for version in case.versions.values_mut() {
            version.items.truncate(1);
            version.items[0].1.term = term;
        }
        let due = |term| item_clock(term, case.head.end, &calendar).due().unwrap().binding;
        let found = proposed_terms(&case, &calendar, &pause);
        prop_assert_eq!(found.is_empty(), !pause.covers(due(term)) || due(term) >= case.head.end);
        for it in found {
            prop_assert!(due(it.to) > due(term));
            prop_assert!(!pause.covers(due(it.to)) || due(it.to) == case.head.end);
            prop_assert!(due(it.to) <= case.head.end);
        }
    }
}
