//! The end of the year: the report, the council, the completion.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::clock::standing::{Stage, Urgency};
use talimger::domain::clock::step::Step;
use talimger::domain::id::MeetingId;
use talimger::domain::plan::PlanState;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::report::ReportText;
use talimger::domain::rights::Right;

#[test]
fn the_final_window_opens_thirty_days_before_the_end() {
    let world = World::with_a_plan_approved();
    assert_eq!(world.standing_on("2027-04-24").stage, Stage::Two);
    assert_eq!(world.standing_on("2027-04-25").stage, Stage::Three);
    let step = |today: &str| {
        let steps = world.standing_on(today).next.unwrap();
        steps.step
    };
    assert_ne!(step("2027-04-24"), Step::Report);
}

#[test]
fn without_an_approved_plan_may_is_still_stage_one_and_the_plan_is_overdue() {
    let world = World::with_a_plan_submitted();
    let standing = world.standing_on("2027-05-20");
    assert_eq!(standing.stage, Stage::One);
    let next = standing.next.unwrap();
    assert_eq!((next.step, next.urgency), (Step::Agree, Some(Urgency::Overdue)));
    world.on("2027-05-20").done(MENTOR, reports(words_of_the_report(), None)).refused(
        MENTOR,
        finishes("2027-05-20"),
        &Refusal::StepMissing(Step::Approve),
    );
}

#[rstest]
#[case::without_a_conclusion(
    ReportText { conclusion: String::new(), ..words_of_the_report() },
    Refusal::Missing(Field::Conclusion)
)]
#[case::without_a_recommendation(
    ReportText { to_mentor: vec!["  ".into()], ..words_of_the_report() },
    Refusal::NoRecommendation
)]
fn a_report_is_not_ready(#[case] text: ReportText, #[case] why: Refusal) {
    World::with_the_council_called().on("2027-05-20").done(MENTOR, reports(text, None)).refused(
        MENTOR,
        finishes("2027-05-20"),
        &why,
    );
}

fn ready() -> World {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    world
        .on("2027-05-20")
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
}

#[test]
fn a_report_is_ready_on_a_day_within_the_case() {
    let world = World::with_the_council_called().on("2027-05-20");
    world
        .done(MENTOR, reports(words_of_the_report(), None))
        .refused(MENTOR, finishes("2027-05-21"), &Refusal::InFuture(Field::Date, day("2027-05-21")))
        .refused(MENTOR, finishes("2026-08-31"), &Refusal::EndBeforeStart(Field::Date));
}

#[test]
fn a_report_is_due_five_working_days_before_the_council() {
    let world = World::with_the_council_called();
    let due = |world: &World, step: Step| {
        let steps = &world.summary().steps;
        steps.iter().find(|it| it.step == step).map(|it| it.clock.due().unwrap().binding)
    };
    assert_eq!(due(&world, Step::Report), Some(day("2027-05-25")), "no meeting is chosen yet");
    let meeting = world.meeting();
    let world = world.on("2027-05-20").done(MENTOR, reports(words_of_the_report(), Some(meeting)));
    assert_eq!(due(&world, Step::Report), Some(day("2027-05-21")));
    assert_eq!(due(&world, Step::Present), Some(day("2027-05-28")));
    let world = world.done(MENTOR, finishes("2027-05-20"));
    assert_eq!(due(&world, Step::Report), None);
    let held_to = world.case().report.ready.as_ref().unwrap().closed.held_to;
    assert_eq!(held_to.unwrap().binding, day("2027-05-21"));
}

#[test]
fn a_council_after_the_end_of_the_case_is_not_overdue_while_it_is_ahead() {
    let world = ready();
    let open =
        |world: &World| world.case().items_in_force().into_iter().map(|item| item.id).collect::<Vec<_>>();
    let mut world = world;
    for item in open(&world) {
        world = world.done(MENTOR, marks(item, done("2027-05-19")));
    }
    assert_eq!(world.next_on("2027-05-27"), (Step::Present, "2027-05-28".into(), Some(Urgency::Soon)));
    assert_eq!(world.standing_on("2027-05-27").stage, Stage::Three);
}

#[test]
fn a_report_is_heard_at_a_meeting_that_was_held_and_has_a_protocol() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    let world = world
        .refused(
            COORDINATOR,
            writes_the_protocol(meeting),
            &Refusal::InFuture(Field::Date, day("2027-05-28")),
        )
        .on("2027-05-28")
        .refused(COORDINATOR, presents(meeting), &Refusal::ReportNotReady)
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .refused(COORDINATOR, presents(MeetingId(999)), &Refusal::NoSuchRecord)
        .refused(COORDINATOR, presents(meeting), &Refusal::NoProtocol)
        .refused(COORDINATOR, completes("2027-05-28"), &Refusal::StepMissing(Step::Present))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .refused(MENTOR, presents(meeting), &Refusal::NotPermitted(Right::Complete))
        .done(DEPUTY, presents(meeting))
        .refused(COORDINATOR, presents(meeting), &Refusal::ReportHeard)
        .refused(MENTOR, reports(words_of_the_report(), None), &Refusal::ReportHeard)
        .refused(
            COORDINATOR,
            completes("2027-05-27"),
            &Refusal::BeforeStep(Field::Date, Step::Present, day("2027-05-28")),
        )
        .done(COORDINATOR, completes("2027-05-28"));
    assert_eq!(world.standing().stage, Stage::Completed);
    assert_eq!(world.standing().next, None);
    assert_eq!(world.summary().steps, []);
}

#[test]
fn a_report_is_not_heard_before_it_was_ready() {
    let world = World::with_the_council_called();
    let meeting = world.meeting();
    world
        .on("2027-05-31")
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-31"))
        .refused(
            COORDINATOR,
            presents(meeting),
            &Refusal::BeforeStep(Field::Date, Step::Report, day("2027-05-31")),
        );
}

#[rstest]
#[case::of_its_recommendations(
    ReportText { to_mentor: Vec::new(), ..words_of_the_report() },
    Refusal::NoRecommendation
)]
#[case::of_its_conclusion(
    ReportText { conclusion: String::new(), ..words_of_the_report() },
    Refusal::Missing(Field::Conclusion)
)]
fn a_ready_report_that_was_emptied_is_not_heard_for_it_could_never_be_completed(
    #[case] emptied: ReportText,
    #[case] why: Refusal,
) {
    let world = ready();
    let meeting = world.meeting();
    world
        .done(MENTOR, reports(emptied, None))
        .on("2027-05-28")
        .done(COORDINATOR, writes_the_protocol(meeting))
        .refused(COORDINATOR, presents(meeting), &why)
        .done(MENTOR, reports(words_of_the_report(), None))
        .done(COORDINATOR, presents(meeting))
        .done(COORDINATOR, completes("2027-05-28"));
}

#[test]
fn a_case_is_not_completed_while_a_version_waits_for_a_mark() {
    let world = ready();
    let meeting = world.meeting();
    world
        .done(MENTOR, writes_the_plan("другая цель"))
        .done(MENTOR, submits("2027-05-20"))
        .on("2027-05-28")
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
        .refused(COORDINATOR, completes("2027-05-28"), &Refusal::PlanIs(PlanState::Submitted));
}
