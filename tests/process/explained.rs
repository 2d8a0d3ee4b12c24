//! Every date can be explained: from which event, by which rule, over which days.

use super::calendar::orders_off;
use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::calendar::Why;
use talimger::domain::case::StartBasis;
use talimger::domain::clock::explain::{
    Counted, Explanation, Ledger, Origin, RestWhy, Rule, Source, Span, explain,
};
use talimger::domain::clock::step::{Clock, Step};
use talimger::domain::clock::term::{Due, Length};
use talimger::domain::clock::track::track;
use talimger::domain::command::{Command, OpenCase};
use talimger::domain::plan::ItemTerm;
use talimger::domain::year_template::YearMonth;

fn explained(world: &World) -> Vec<Explanation> {
    explain(world.case(), &world.facts().school, world.today)
}

#[track_caller]
fn of(world: &World, step: Step) -> Explanation {
    explained(world).into_iter().find(|it| it.place.step == step).unwrap()
}

fn days(explanation: &Explanation) -> Vec<(String, Option<u32>)> {
    match &explanation.ledger {
        Ledger::Days(days) => days.iter().map(|day| (day.date.to_string(), day.counted)).collect(),
        Ledger::None | Ledger::ChangedSince | Ledger::Missing(_) => Vec::new(),
    }
}

/// A case that starts on a day of one's own choice.
fn started_on(start: &str) -> World {
    let other = OpenCase {
        basis: StartBasis::Other,
        start: Some(day(start)),
        reason: "так решено".into(),
        ..opens(MENTEE, MENTOR)
    };
    World::founded().on("2027-03-30").done(COORDINATOR, Command::OpenCase(other))
}

#[test]
fn every_step_of_the_track_has_its_explanation_with_the_same_dates() {
    for world in [
        World::with_a_case(),
        World::with_a_plan_submitted(),
        World::with_a_plan_approved(),
        World::with_the_council_called(),
        World::with_a_plan_approved().on("2026-10-01").done(COORDINATOR, loses_the_mentor("2026-09-30")),
    ] {
        let explained = explained(&world);
        let track = track(world.case(), &world.facts().school, world.today);
        let places = |it: &Explanation| it.place;
        assert_eq!(
            explained.iter().map(places).collect::<Vec<_>>(),
            track.iter().map(|it| it.place).collect::<Vec<_>>()
        );
        for it in &explained {
            let open =
                world.summary().steps.iter().find(|open| {
                    (open.step, open.item) == (it.place.step, it.place.item) && it.made.is_none()
                });
            assert!(open.is_none_or(|open| Some(open.clock) == it.clock), "{it:?}");
        }
    }
}

#[test]
fn the_diagnostics_are_counted_from_the_start_of_stage_one_day_by_day() {
    let it = of(&World::with_a_case(), Step::Diagnostics);
    let counted = Counted {
        from: Origin::StageOne,
        on: day("2026-09-01"),
        span: Span::Forward(Length::WorkingDays(5)),
    };
    assert_eq!((it.rule, it.rule.source(), it.counted), (Rule::Diagnostics, Source::Process, Some(counted)));
    let expected = [
        ("2026-09-02", Some(1)),
        ("2026-09-03", Some(2)),
        ("2026-09-04", Some(3)),
        ("2026-09-05", None),
        ("2026-09-06", None),
        ("2026-09-07", Some(4)),
        ("2026-09-08", Some(5)),
    ];
    assert_eq!(days(&it), expected.map(|(date, n)| (date.to_owned(), n)));
    assert_eq!((it.collision, it.made), (None, None));
}

#[test]
fn where_stage_one_ends_first_both_counts_of_the_diagnostics_are_told() {
    let it = of(&started_on("2027-03-19"), Step::Diagnostics);
    let both = it.collision.unwrap();
    assert_eq!(both.own, Due::on(day("2027-03-31")));
    assert_eq!(both.stage_one, Due::on(day("2027-03-29")));
    assert_eq!(it.clock, Some(Clock::Due(Due { nominal: day("2027-03-31"), binding: day("2027-03-29") })));
    assert_eq!(days(&it).last().unwrap().0, "2027-03-31");
}

#[test]
fn the_start_is_told_with_its_basis_and_the_dates_that_it_could_have_been() {
    let start = of(&World::with_a_case(), Step::Approve).start.unwrap();
    assert_eq!((start.on, start.basis), (day("2026-09-01"), StartBasis::EffectiveOrHired));
    let others = [start.order_date, start.effective, start.hired].map(Option::unwrap);
    assert_eq!(others, [day("2026-08-28"), day("2026-09-01"), day("2026-09-01")]);
    let other = of(&started_on("2026-10-01"), Step::Submit).start.unwrap();
    assert_eq!((other.basis, other.reason.as_str()), (StartBasis::Other, "так решено"));
}

#[test]
fn a_step_that_was_made_is_explained_by_the_dates_that_it_was_held_to() {
    let world = World::with_a_plan_submitted();
    let it = of(&world, Step::Diagnostics);
    assert_eq!((it.made, it.clock), (Some(day("2026-09-04")), Some(Clock::Due(Due::on(day("2026-09-08"))))));
    assert_eq!(days(&it).len(), 7);
    let world = world.done(COORDINATOR, orders_off("2026-09-08"));
    let it = of(&world, Step::Diagnostics);
    assert_eq!(it.clock, Some(Clock::Due(Due::on(day("2026-09-08")))));
    assert_eq!(it.ledger, Ledger::ChangedSince);
}

#[test]
fn the_first_order_is_counted_from_the_hiring_and_a_later_one_from_the_end_of_a_mentorship() {
    let world = World::with_a_plan_approved();
    let it = of(&world, Step::Assign);
    let counted =
        Counted { from: Origin::Hired, on: day("2026-09-01"), span: Span::Forward(Length::WorkingDays(5)) };
    assert_eq!((it.rule, it.counted, it.made), (Rule::Assignment, Some(counted), Some(day("2026-08-28"))));
    let world = world.on("2026-10-02").done(COORDINATOR, loses_the_mentor("2026-10-01"));
    let it = explained(&world).into_iter().rfind(|it| it.place.step == Step::Assign).unwrap();
    assert_eq!(it.counted.map(|it| (it.from, it.on)), Some((Origin::MentorshipEnded, day("2026-10-01"))));
    assert_eq!((it.made, it.clock), (None, Some(Clock::Due(Due::on(day("2026-10-08"))))));
    let replaced = World::with_a_plan_approved()
        .on("2026-10-02")
        .done(COORDINATOR, Command::AssignMentor(replaces(OTHER_MENTOR, "2026-10-02")));
    let it = explained(&replaced).into_iter().rfind(|it| it.place.step == Step::Assign).unwrap();
    assert_eq!((it.counted, it.clock), (None, None), "nobody was without a mentor");
}

fn with_item(term: ItemTerm) -> Explanation {
    let world = World::with_a_draft()
        .done(MENTOR, adds("Взаимопосещение", term))
        .done(MENTOR, submits("2026-09-04"))
        .done(DEPUTY, agrees(talimger::domain::command::MarkForm::Given))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given));
    let item = world.item(2);
    explained(&world).into_iter().find(|it| it.place.item == Some(item)).unwrap()
}

#[rstest]
#[case(ItemTerm::On(day("2026-10-31")), Rule::OnDay, Source::Typed, "2026-10-31", Some(Why::DayOff))]
#[case(ItemTerm::Month(YearMonth::of(day("2026-10-01"))), Rule::InMonth, Source::Typed, "2026-10-30", None)]
#[case(
    ItemTerm::Range { from: day("2026-10-01"), to: day("2026-10-26") },
    Rule::InRange, Source::Typed, "2026-10-26", Some(Why::Moved)
)]
#[case(ItemTerm::AllYear, Rule::AllYear, Source::SchoolYear, "2027-05-25", None)]
fn an_item_is_explained_by_its_own_term_and_a_day_off_is_pointed_out(
    #[case] term: ItemTerm,
    #[case] rule: Rule,
    #[case] source: Source,
    #[case] binding: &str,
    #[case] falls_on: Option<Why>,
) {
    let it = with_item(term);
    assert_eq!((it.rule, it.rule.source()), (rule, source));
    assert_eq!(it.clock.unwrap().due().unwrap().binding, day(binding));
    assert_eq!(it.falls_on, falls_on);
    assert_eq!(it.school_year.is_some(), term == ItemTerm::AllYear);
}

#[test]
fn a_month_is_looked_at_from_its_last_day_back_to_a_working_one() {
    let it = with_item(ItemTerm::Month(YearMonth::of(day("2026-10-01"))));
    let counted = Counted { from: Origin::MonthEnd, on: day("2026-10-31"), span: Span::ToWorkingDay };
    assert_eq!(it.counted, Some(counted));
    assert_eq!(days(&it), [("2026-10-31".to_owned(), None), ("2026-10-30".to_owned(), None)]);
}

#[test]
fn contact_is_counted_from_the_last_entry_and_tells_the_days_on_which_it_rests() {
    let world = World::with_a_plan_approved();
    let it = of(&world, Step::Contact);
    let span = Span::Rested { amber: 21, red: 30 };
    assert_eq!(it.counted, Some(Counted { from: Origin::StageTwo, on: day("2026-09-10"), span }));
    assert_eq!(it.rests, []);
    let world = world
        .on("2026-10-05")
        .done(MENTOR, visits("2026-09-20"))
        .done(COORDINATOR, pauses("2026-09-28"))
        .done(COORDINATOR, resumes("2026-10-03"));
    let it = of(&world, Step::Contact);
    assert_eq!(it.counted.map(|it| (it.from, it.on)), Some((Origin::LastEntry, day("2026-09-20"))));
    let rests: Vec<_> = it.rests.iter().map(|rest| (rest.from, rest.to, rest.why)).collect();
    assert_eq!(rests, [(day("2026-09-28"), day("2026-10-02"), RestWhy::Pause)]);
    let in_may = world.on("2027-05-20").done(MENTOR, visits("2027-05-20"));
    let it = of(&in_may, Step::Contact);
    let rests: Vec<_> = it.rests.iter().map(|rest| (rest.from, rest.to, rest.why)).collect();
    assert_eq!(rests, [(day("2027-06-01"), day("2027-08-31"), RestWhy::Summer)]);
}

#[test]
fn an_entry_before_stage_two_is_no_contact_to_count_from() {
    let world = World::with_a_plan_agreed()
        .on("2026-09-10")
        .done(MENTOR, visits("2026-09-09"))
        .done(HEAD, approves(talimger::domain::command::MarkForm::Given));
    let it = of(&world, Step::Contact);
    assert_eq!(it.counted.map(|it| (it.from, it.on)), Some((Origin::StageTwo, day("2026-09-10"))));
}

#[test]
fn each_stretch_in_which_contact_rests_is_told_by_itself() {
    let world = World::with_a_plan_approved()
        .on("2026-10-05")
        .done(COORDINATOR, pauses_until("2026-09-14", "2026-09-15"))
        .done(COORDINATOR, pauses_until("2026-09-21", "2026-09-22"));
    let rests = |world: &World| -> Vec<_> {
        of(world, Step::Contact).rests.iter().map(|rest| (rest.from, rest.to, rest.why)).collect()
    };
    let apart = [
        (day("2026-09-14"), day("2026-09-15"), RestWhy::Pause),
        (day("2026-09-21"), day("2026-09-22"), RestWhy::Pause),
    ];
    assert_eq!(rests(&world), apart);
    let into_summer = World::with_a_plan_approved()
        .on("2027-05-20")
        .done(MENTOR, visits("2027-05-20"))
        .done(COORDINATOR, pauses_until("2027-05-24", "2027-05-31"));
    let in_turn = [
        (day("2027-05-24"), day("2027-05-31"), RestWhy::Pause),
        (day("2027-06-01"), day("2027-08-31"), RestWhy::Summer),
    ];
    assert_eq!(rests(&into_summer), in_turn);
}

#[test]
fn a_follow_up_is_the_day_that_the_visit_set() {
    let world = World::with_a_plan_approved()
        .on("2026-10-05")
        .done(MENTOR, visits_to_come_again("2026-10-05", "2026-10-19"));
    let it = of(&world, Step::FollowUp);
    assert_eq!(it.counted.map(|it| (it.from, it.on)), Some((Origin::Visit, day("2026-10-05"))));
    assert_eq!(it.clock, Some(Clock::Due(Due::on(day("2026-10-19")))));
}

#[test]
fn the_report_is_counted_back_from_the_council_once_there_is_one() {
    let world = World::with_the_council_called();
    let without = of(&world, Step::Report);
    assert_eq!((without.rule, without.school_year), (Rule::ReportByEnd, Some(2026)));
    assert_eq!(of(&world, Step::Present).rule, Rule::CouncilByEnd);
    let meeting = world.meeting();
    let world = world.done(MENTOR, reports(words_of_the_report(), Some(meeting)));
    let it = of(&world, Step::Report);
    let counted = Counted { from: Origin::Council, on: day("2027-05-28"), span: Span::Back(5) };
    assert_eq!((it.rule, it.counted), (Rule::ReportBeforeCouncil, Some(counted)));
    let expected: Vec<_> = days(&it).into_iter().map(|(date, n)| format!("{date} {n:?}")).collect();
    assert_eq!(expected.first().unwrap(), "2027-05-27 Some(1)");
    assert_eq!(expected.last().unwrap(), "2027-05-21 Some(5)");
    let council = of(&world, Step::Present);
    assert_eq!((council.rule, council.clock), (Rule::Council, Some(Clock::Due(Due::on(day("2027-05-28"))))));
    let end = of(&world, Step::Complete);
    assert_eq!((end.rule, end.school_year), (Rule::EndOfCase, Some(2026)));
}

#[test]
fn a_later_version_has_no_term_of_its_own() {
    let world = World::with_a_plan_approved()
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(MENTOR, submits("2026-09-10"));
    let it = explained(&world).into_iter().rfind(|it| it.place.step == Step::Agree).unwrap();
    assert_eq!((it.rule, it.counted), (Rule::LaterVersion, None));
    assert_eq!(it.clock, Some(Clock::Due(Due::on(day("2027-05-25")))));
}
