//! What was typed wrong, or came late, is corrected and explained; nothing is judged anew.

use super::day;
use super::deeds::*;
use super::world::*;
use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::case::StartBasis;
use talimger::domain::case::closed::{Closed, ClosedStep, Entered};
use talimger::domain::case::timeliness::{Timeliness, timeliness};
use talimger::domain::clock::step::Step;
use talimger::domain::clock::term::Due;
use talimger::domain::clock::track::{MadeStep, Progress, track};
use talimger::domain::command::{
    AssignMentor, Command, CorrectStart, CorrectStep, ExplainDelay, MarkForm, RestoreEvent, VoidEvent,
    VoidRound,
};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::part::PartKey;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;

fn explains(step: ClosedStep, reason: &str) -> Command {
    Command::ExplainDelay(ExplainDelay { case: CASE, step, reason: reason.into() })
}

fn corrects(step: ClosedStep, date: &str) -> Command {
    let reason = "опечатка в дате".into();
    Command::CorrectStep(CorrectStep { case: CASE, step, version: None, date: day(date), reason })
}

fn corrects_the_start(start: &str) -> Command {
    Command::CorrectStart(CorrectStart {
        case: CASE,
        basis: StartBasis::Other,
        start: Some(day(start)),
        reason: "в приказе другая дата".into(),
    })
}

fn made(world: &World, step: Step) -> MadeStep {
    let track = track(world.case(), &world.facts().school, world.today);
    let found = track.into_iter().find(|it| it.place.step == step).unwrap();
    match found.progress {
        Progress::Made(made) => made,
        Progress::Ahead(_) => panic!("{step:?} is ahead"),
    }
}

fn judged(world: &World, step: Step) -> Timeliness {
    made(world, step).timeliness.unwrap()
}

/// The plan is approved from paper on a day, in October.
fn approved_on(date: &str) -> World {
    World::with_a_plan_agreed().on("2026-10-01").done(COORDINATOR, approves(from_paper(None, date)))
}

#[rstest]
#[case::on_the_binding_day("2026-09-11", None, true)]
#[case::a_day_late("2026-09-14", None, false)]
#[case::a_pause_within_the_term("2026-09-14", Some(("2026-09-02", "2026-09-02")), false)]
#[case::a_pause_within_the_delay("2026-09-16", Some(("2026-09-14", "2026-09-15")), false)]
#[case::a_pause_from_the_very_day("2026-09-16", Some(("2026-09-16", "2026-09-20")), false)]
#[case::a_pause_on_the_start_alone("2026-09-14", Some(("2026-09-01", "2026-09-01")), false)]
#[case::a_pause_after_it("2026-09-14", Some(("2026-09-15", "2026-09-20")), false)]
fn a_pause_covers_a_delay_when_it_shares_a_day_with_the_term_or_the_delay(
    #[case] date: &str,
    #[case] pause: Option<(&str, &str)>,
    #[case] on_time: bool,
) {
    let mut world = approved_on(date);
    if let Some((from, to)) = pause {
        world = world.done(COORDINATOR, pauses_until(from, to));
    }
    let shares = |(from, to): (&str, &str)| from <= date && to > "2026-09-01";
    match judged(&world, Step::Approve) {
        Timeliness::OnTime => assert!(on_time),
        Timeliness::Covered(found) => {
            assert!(pause.is_some_and(shares));
            assert_eq!((found.from, found.ground.as_str()), (day(pause.unwrap().0), "отпуск"));
        }
        Timeliness::Late => assert!(!on_time && !pause.is_some_and(shares)),
        Timeliness::Excused(reason) => panic!("nobody said {reason}"),
    }
}

#[rstest]
#[case::on_the_first_day_of_its_term("2027-04-21", true)]
#[case::before_its_term("2027-04-20", false)]
fn a_pause_covers_a_late_report_when_it_lies_within_thirty_days_of_the_binding_day(
    #[case] last: &str,
    #[case] covered: bool,
) {
    let world =
        World::with_the_council_called().done(COORDINATOR, pauses_until("2027-04-12", last)).on("2027-05-24");
    let meeting = world.meeting();
    let world = world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-24"));
    assert_eq!(made(&world, Step::Report).held_to.unwrap().binding, day("2027-05-21"));
    assert_eq!(matches!(judged(&world, Step::Report), Timeliness::Covered(_)), covered);
}

#[test]
fn a_delay_is_explained_once_the_step_is_closed_and_was_late() {
    let world = World::with_a_plan_agreed()
        .refused(MENTOR, explains(ClosedStep::Approve, "рано"), &Refusal::StepMissing(Step::Approve))
        .refused(MENTOR, explains(ClosedStep::Agree, "в срок"), &Refusal::NotLate(Step::Agree))
        .on("2026-10-01")
        .done(COORDINATOR, approves(from_paper(None, "2026-09-14")))
        .refused(MENTOR, explains(ClosedStep::Approve, " "), &Refusal::Missing(Field::Reason))
        .refused(HEAD, explains(ClosedStep::Approve, "болел"), &Refusal::NotPermitted(Right::RunCase))
        .done(MENTOR, explains(ClosedStep::Approve, "директор в командировке"));
    assert_eq!(judged(&world, Step::Approve), Timeliness::Excused("директор в командировке".into()));
    let version = &world.case().versions[&1].plan;
    assert_eq!(world.plan().approval, version.approval, "the plan and its version keep one mark");
}

#[test]
fn a_step_made_on_its_binding_day_has_no_delay_to_explain() {
    approved_on("2026-09-11").refused(
        MENTOR,
        explains(ClosedStep::Approve, "в последний день"),
        &Refusal::NotLate(Step::Approve),
    );
}

#[test]
fn a_case_is_late_by_a_step_that_came_late_until_the_delay_is_explained() {
    assert!(!approved_on("2026-09-11").summary().late);
    let world = approved_on("2026-09-14");
    assert!(world.summary().late);
    let world = world.done(MENTOR, explains(ClosedStep::Approve, "директор в командировке"));
    assert!(!world.summary().late);
}

#[test]
fn pitfall_11_what_happened_earlier_is_entered_later_with_both_days() {
    let world = approved_on("2026-09-11");
    let mark = world.plan().approval.as_ref().unwrap();
    assert_eq!(mark.date, day("2026-09-11"));
    assert_eq!(mark.closed.entered, Entered { by: COORDINATOR.into(), on: day("2026-10-01") });
    assert_eq!(judged(&world, Step::Approve), Timeliness::OnTime);
}

#[rstest]
#[case(ClosedStep::Submit)]
#[case(ClosedStep::Report)]
fn pitfall_12_nothing_is_corrected_to_a_day_ahead(#[case] step: ClosedStep) {
    let why = Refusal::InFuture(Field::Date, day("2026-09-11"));
    World::with_a_plan_approved().refused(COORDINATOR, corrects(step, "2026-09-11"), &why);
}

#[test]
fn a_calendar_that_is_changed_later_never_judges_a_closed_step_anew() {
    let world = approved_on("2026-09-11");
    let mut school = world.facts().school.clone();
    let calendar = school.calendar.as_mut().unwrap();
    calendar.shift_to_working_day = false;
    calendar.years.clear();
    school.settings.as_mut().unwrap().terms.stage_one = 3;
    let track = track(world.case(), &school, world.today);
    let approve = track.iter().find(|it| it.place.step == Step::Approve).unwrap();
    let Progress::Made(made) = &approve.progress else { panic!("it is made") };
    assert_eq!(made.held_to.unwrap().binding, day("2026-09-11"));
    assert_eq!(made.timeliness, Some(Timeliness::OnTime));
}

#[test]
fn pitfall_32_a_correction_is_not_refused_by_what_forbids_live_entry() {
    let world = World::with_a_plan_approved()
        .on("2026-11-10")
        .refused(DEPUTY, corrects(ClosedStep::Agree, "2026-09-09"), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, corrects(ClosedStep::Agree, "2026-09-09"))
        .done(COORDINATOR, ends_early("2026-11-09"))
        .done(COORDINATOR, corrects(ClosedStep::Submit, "2026-09-08"));
    let (plan, version) = (world.plan(), &world.case().versions[&1].plan);
    assert_eq!(plan, version, "the approved version keeps its marks in step with the plan");
    assert_eq!(plan.agreement.as_ref().unwrap().date, day("2026-09-09"));
    assert_eq!(plan.submission.as_ref().unwrap().date, day("2026-09-08"));
    assert_eq!(plan.agreement.as_ref().unwrap().closed.entered.on, day("2026-09-08"));
}

#[rstest]
#[case::submitted_after_agreed(ClosedStep::Submit, "2026-09-09", (Step::Submit, "2026-09-09"), (Step::Agree, "2026-09-08"))]
#[case::submitted_before_the_diagnostics(ClosedStep::Submit, "2026-09-03", (Step::Diagnostics, "2026-09-04"), (Step::Submit, "2026-09-03"))]
#[case::agreed_before_submitted(ClosedStep::Agree, "2026-09-06", (Step::Submit, "2026-09-07"), (Step::Agree, "2026-09-06"))]
#[case::agreed_after_approved(ClosedStep::Agree, "2026-09-11", (Step::Agree, "2026-09-11"), (Step::Approve, "2026-09-10"))]
#[case::approved_before_agreed(ClosedStep::Approve, "2026-09-07", (Step::Agree, "2026-09-08"), (Step::Approve, "2026-09-07"))]
#[case::diagnosed_after_submitted(ClosedStep::Diagnostics, "2026-09-08", (Step::Diagnostics, "2026-09-08"), (Step::Submit, "2026-09-07"))]
fn pitfall_33_a_correction_names_what_it_would_break(
    #[case] step: ClosedStep,
    #[case] date: &str,
    #[case] first: (Step, &str),
    #[case] then: (Step, &str),
) {
    let on = |(step, date): (Step, &str)| (step, day(date));
    World::with_a_plan_approved().on("2026-10-01").refused(
        COORDINATOR,
        corrects(step, date),
        &Refusal::OutOfOrder { first: on(first), then: on(then) },
    );
}

#[test]
fn a_correction_of_the_diagnostics_keeps_its_reason() {
    let world =
        World::with_a_plan_approved().done(COORDINATOR, corrects(ClosedStep::Diagnostics, "2026-09-03"));
    let round = world.case().round(RoundKind::Initial).unwrap();
    assert_eq!((round.date, round.corrected.as_deref()), (day("2026-09-03"), Some("опечатка в дате")));
}

#[test]
fn while_the_next_version_is_written_the_marks_of_the_one_in_force_are_corrected() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world =
        world.done(MENTOR, removes(first)).done(COORDINATOR, corrects(ClosedStep::Approve, "2026-09-09"));
    assert_eq!(world.case().versions[&1].plan.approval.as_ref().unwrap().date, day("2026-09-09"));
    assert_eq!(world.plan().approval, None);
}

#[test]
fn a_version_is_not_approved_after_the_next_one_is_submitted() {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    let world = world.done(MENTOR, removes(first)).on("2026-09-20").done(MENTOR, submits("2026-09-14"));
    let late = CorrectStep {
        case: CASE,
        step: ClosedStep::Approve,
        version: Some(1),
        date: day("2026-09-15"),
        reason: "дата".into(),
    };
    world.refused(
        COORDINATOR,
        Command::CorrectStep(late),
        &Refusal::OutOfOrder {
            first: (Step::Approve, day("2026-09-15")),
            then: (Step::Submit, day("2026-09-14")),
        },
    );
}

#[test]
fn a_report_is_not_ready_after_it_was_heard() {
    let world = World::with_the_council_called().on("2027-05-29");
    let meeting = world.meeting();
    let world = world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
        .refused(
            COORDINATOR,
            corrects(ClosedStep::Report, "2027-05-29"),
            &Refusal::OutOfOrder {
                first: (Step::Report, day("2027-05-29")),
                then: (Step::Present, day("2027-05-28")),
            },
        )
        .done(COORDINATOR, corrects(ClosedStep::Report, "2027-05-24"));
    assert_eq!(made(&world, Step::Report).on, day("2027-05-24"));
    assert_eq!(judged(&world, Step::Report), Timeliness::Late, "it was due on 21 May");
}

#[test]
fn a_corrected_start_takes_the_first_mentorship_and_the_dates_of_stage_one_with_it() {
    let world = World::with_a_plan_approved().done(COORDINATOR, corrects_the_start("2026-08-26"));
    let case = world.case();
    assert_eq!((case.head.start.date, case.head.end), (day("2026-08-26"), day("2027-05-25")));
    assert_eq!(case.mentorships.values().next().unwrap().from, day("2026-08-26"));
    assert_eq!(judged(&world, Step::Diagnostics), Timeliness::Late, "due on 2 September now");
    assert_eq!(made(&world, Step::Approve).held_to.unwrap().binding, day("2026-09-07"));
    assert_eq!(world.plan(), &case.versions[&1].plan);
    assert_eq!(case.head.code, CASE);
}

#[test]
fn a_corrected_start_takes_the_mentorship_that_stands_and_not_the_voided_one() {
    let world = World::with_a_case();
    let wrong = *world.case().mentorships.keys().next().unwrap();
    let right = AssignMentor { replaces: None, ..replaces(OTHER_MENTOR, "2026-09-01") };
    let world = world
        .done(COORDINATOR, voids_mentorship(wrong))
        .done(COORDINATOR, Command::AssignMentor(right))
        .done(COORDINATOR, corrects_the_start("2026-08-26"));
    let begin: Vec<_> = world.case().mentorships.values().map(|it| it.from).collect();
    assert_eq!(begin, [day("2026-09-01"), day("2026-08-26")]);
}

#[test]
fn a_start_is_not_corrected_to_a_day_after_the_first_record() {
    let world = World::with_a_plan_approved();
    let round = *world.case().rounds.keys().next().unwrap();
    let why = Refusal::RecordBeforeStart(PartKey::Round(world.case().id(), round), day("2026-09-04"));
    world
        .refused(COORDINATOR, corrects_the_start("2026-09-07"), &why)
        .refused(MENTOR, corrects_the_start("2026-09-02"), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, corrects_the_start("2026-09-04"));
}

#[test]
fn a_voided_entry_does_not_keep_the_start_from_being_corrected() {
    let world = World::with_a_case().on("2026-09-10").done(MENTOR, visits("2026-09-02"));
    let visit = *world.case().events.keys().next().unwrap();
    let why = Refusal::RecordBeforeStart(PartKey::Event(world.case().id(), visit), day("2026-09-02"));
    let voids = VoidEvent { case: CASE, event: visit, reason: "не было".into() };
    world
        .refused(COORDINATOR, corrects_the_start("2026-09-07"), &why)
        .done(MENTOR, Command::VoidEvent(voids))
        .done(COORDINATOR, corrects_the_start("2026-09-07"));
}

#[test]
fn a_round_is_voided_until_something_rests_on_it() {
    let void = |world: &World, reason: &str| {
        let round = *world.case().rounds.keys().next_back().unwrap();
        Command::VoidRound(VoidRound { case: CASE, round, reason: reason.into() })
    };
    let world = World::with_a_draft();
    let (empty, wrong) = (void(&world, ""), void(&world, "не та карточка"));
    let world = world
        .refused(COORDINATOR, empty, &Refusal::Missing(Field::Reason))
        .refused(MENTOR, wrong.clone(), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, wrong.clone())
        .refused(COORDINATOR, wrong, &Refusal::EventVoided)
        .refused(MENTOR, submits("2026-09-04"), &Refusal::StepMissing(Step::Diagnostics));
    assert_eq!(world.next_on("2026-09-04").0, Step::Diagnostics);
    let world = world.done(MENTOR, diagnoses("2026-09-03")).done(MENTOR, submits("2026-09-04"));
    assert_eq!(world.case().rounds.len(), 2, "the voided one stays");
    let used = void(&world, "не та карточка");
    world.refused(COORDINATOR, used, &Refusal::RoundInUse);
}

#[test]
fn pitfall_36_voiding_takes_nothing_away_and_can_be_taken_back() {
    let world = World::with_a_plan_approved().on("2026-10-05").done(MENTOR, visits("2026-10-05"));
    let event = *world.case().events.keys().next().unwrap();
    let restore = Command::RestoreEvent(RestoreEvent { case: CASE, event });
    let void = Command::VoidEvent(VoidEvent { case: CASE, event, reason: "дважды".into() });
    let before = world.case().clone();
    let world = world
        .refused(MENTOR, restore.clone(), &Refusal::NothingChanges)
        .done(MENTOR, void)
        .done(MENTOR, restore);
    assert_eq!(world.case(), &before);
}

#[test]
fn pitfall_34_a_correction_of_a_mark_leaves_the_approved_text_as_it_was() {
    let world = World::with_a_plan_approved();
    let before = world.case().versions[&1].clone();
    let world = world.on("2026-09-12").done(COORDINATOR, corrects(ClosedStep::Approve, "2026-09-11"));
    let after = &world.case().versions[&1];
    assert_eq!((&after.items, &after.plan.aim, after.number), (&before.items, &before.plan.aim, 1));
    assert_eq!(world.case().versions.len(), 1);
}

#[test]
fn pitfall_35_a_returned_plan_is_written_in_again() {
    World::with_a_plan_submitted()
        .done(DEPUTY, returns(talimger::domain::plan::Capacity::Deputy, MarkForm::Given, "сроки"))
        .done(MENTOR, writes_the_plan("иначе"));
}

#[test]
fn pitfall_29_what_comes_between_the_report_and_the_end_is_kept_and_counts_apart() {
    use talimger::domain::compiled::figures::figures;
    let world = World::with_the_council_called()
        .on("2027-05-24")
        .done(MENTOR, reports(words_of_the_report(), None))
        .done(MENTOR, finishes("2027-05-20"))
        .done(MENTOR, visits("2027-05-21"))
        .done(COORDINATOR, pauses_until("2027-05-22", "2027-05-23"));
    let figures = figures(world.case());
    assert_eq!((figures.work.lessons.len(), figures.addendum.count()), (0, 1));
}

proptest! {
    /// The judgement is a matter of the frozen days, the pauses and the reason alone.
    #[test]
    fn a_step_is_late_exactly_when_it_came_after_its_binding_day(
        after in -20_i64..40,
        pause in prop::option::of((0_u64..60, 0_u64..10)),
        reason in prop::option::of(Just("занят".to_owned())),
    ) {
        let mut case = World::with_a_plan_approved().case().clone();
        let binding = day("2026-09-11");
        let on = binding + chrono::Duration::days(after);
        let entered = Entered { by: "a".into(), on };
        let closed = Closed { held_to: Some(Due::on(binding)), entered, late: reason.clone() };
        if let Some((from, days)) = pause {
            let from = day("2026-09-01") + chrono::Days::new(from);
            case.head.pauses = vec![talimger::domain::case::Pause {
                from,
                to: Some(from + chrono::Days::new(days)),
                ground: "болезнь".into(),
                document: String::new(),
                voided: None,
            }];
        }
        let found = timeliness(Step::Approve, on, &closed, &case).unwrap();
        prop_assert_eq!(found.is_late(), after > 0);
        let first = day("2026-09-02");
        let shares = case.pauses().any(|it| first.iter_days().take_while(|d| *d <= on).any(|d| it.covers(d)));
        match found {
            Timeliness::OnTime => {}
            Timeliness::Covered(_) => prop_assert!(shares),
            Timeliness::Excused(_) => prop_assert!(!shares && reason.is_some()),
            Timeliness::Late => prop_assert!(!shares && reason.is_none()),
        }
        case.head.pauses.iter_mut().for_each(|pause| pause.voided = Some("ошибка".into()));
        let without = timeliness(Step::Approve, on, &closed, &case).unwrap();
        prop_assert!(!matches!(without, Timeliness::Covered(_)), "a voided pause explains nothing");
    }
}
