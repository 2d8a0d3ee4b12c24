//! The journal: what took place lies behind, what is planned may lie ahead.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::clock::standing::{Urgency, standing};
use talimger::domain::clock::step::Step;
use talimger::domain::command::{ChangeEvent, Command, EnterEvent, VoidEvent};
use talimger::domain::compiled::summary::summary;
use talimger::domain::id::EventId;
use talimger::domain::journal::{EventKind, EventState, EventText, Sheet};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;

fn first_event(world: &World) -> EventId {
    *world.case().events.keys().next().unwrap()
}

#[test]
fn a_visit_tomorrow_did_not_take_place_but_can_be_planned() {
    let tomorrow = event(EventKind::VisitByMentor, "2026-09-11");
    let world = World::with_a_plan_approved()
        .refused(
            MENTOR,
            enters(tomorrow.clone(), EventState::TookPlace),
            &Refusal::InFuture(Field::Date, day("2026-09-11")),
        )
        .done(MENTOR, enters(tomorrow.clone(), EventState::Planned));
    let held = |world: &World| ChangeEvent {
        case: CASE,
        event: first_event(world),
        to: tomorrow.clone(),
        state: EventState::TookPlace,
        by: None,
    };
    let change = Command::ChangeEvent(held(&world));
    let world = world
        .refused(MENTOR, change.clone(), &Refusal::InFuture(Field::Date, day("2026-09-11")))
        .on("2026-09-11")
        .done(MENTOR, change);
    assert!(world.case().events[&first_event(&world)].counts());
}

#[rstest]
#[case::before_the_case(EventText { ..event(EventKind::Consultation, "2026-08-31") }, Refusal::EndBeforeStart(Field::Date))]
#[case::a_follow_up_on_the_day_itself(
    EventText { follow_up: Some(day("2026-09-10")), ..event(EventKind::VisitByMentor, "2026-09-10") },
    Refusal::EndBeforeStart(Field::FollowUp)
)]
#[case::an_item_of_nobody(
    EventText { item: Some(talimger::domain::id::ItemId(999)), ..event(EventKind::Other, "2026-09-10") },
    Refusal::NoSuchRecord
)]
#[case::a_score_of_three(
    EventText {
        sheet: Some(Sheet { scores: vec![Some(3)], ..Sheet::default() }),
        ..event(EventKind::VisitByMentor, "2026-09-10")
    },
    Refusal::ScoresDoNotFit
)]
#[case::a_sheet_of_nine_blocks(
    EventText {
        sheet: Some(Sheet { scores: vec![Some(2); 9], ..Sheet::default() }),
        ..event(EventKind::VisitByMentor, "2026-09-10")
    },
    Refusal::ScoresDoNotFit
)]
fn an_entry_that_cannot_be_is_refused(#[case] text: EventText, #[case] why: Refusal) {
    World::with_a_plan_approved().refused(MENTOR, enters(text, EventState::TookPlace), &why);
}

#[test]
fn a_late_entry_keeps_its_own_day_beside_that_of_its_typing() {
    let world = World::with_a_plan_approved().on("2026-10-20").done(COORDINATOR, visits("2026-10-12"));
    let event = &world.case().events[&first_event(&world)];
    assert_eq!((event.text.date, event.entered.on), (day("2026-10-12"), day("2026-10-20")));
    assert_eq!(event.entered.by, COORDINATOR);
    assert_eq!(event.by, world.person(MENTOR), "who did it is the mentor, whoever typed it");
}

#[test]
fn a_visit_by_the_deputy_is_entered_by_the_deputy() {
    let visit = Command::EnterEvent(EnterEvent {
        case: CASE,
        event: event(EventKind::VisitByAdministration, "2026-09-10"),
        state: EventState::TookPlace,
        by: Some(DEPUTY.into()),
    });
    let world = World::with_a_plan_approved().done(DEPUTY, visit);
    assert_eq!(world.case().events[&first_event(&world)].by, world.person(DEPUTY));
}

#[rstest]
#[case::a_visit_into_a_talk(EventKind::VisitByMentor, EventKind::Consultation)]
#[case::a_talk_into_a_visit(EventKind::Consultation, EventKind::VisitByMentor)]
fn the_deputy_who_enters_visits_alone_changes_no_talk_and_makes_none_of_a_visit(
    #[case] was: EventKind,
    #[case] becomes: EventKind,
) {
    let world =
        World::with_a_plan_approved().done(MENTOR, enters(event(was, "2026-09-10"), EventState::TookPlace));
    let changes = Command::ChangeEvent(ChangeEvent {
        case: CASE,
        event: first_event(&world),
        to: event(becomes, "2026-09-10"),
        state: EventState::TookPlace,
        by: None,
    });
    world.refused(DEPUTY, changes.clone(), &Refusal::NotPermitted(Right::EnterEvents)).done(MENTOR, changes);
}

#[test]
fn an_entry_after_the_end_of_the_case_is_allowed_and_said() {
    let mut world = World::with_a_plan_approved().on("2027-05-27");
    let change = world.tries(MENTOR, visits("2027-05-26")).unwrap();
    assert_eq!(change.warnings, [Warning::OutsideCase]);
}

#[test]
fn a_voided_entry_stays_and_counts_for_nothing() {
    let world = World::with_a_plan_approved().on("2026-10-05").done(MENTOR, visits("2026-10-05"));
    assert_eq!(contact_due(&world), "2026-11-03");
    let void = |reason: &str| {
        Command::VoidEvent(VoidEvent { case: CASE, event: first_event(&world), reason: reason.into() })
    };
    let (empty, right) = (void(""), void("внесено дважды"));
    let world = world
        .refused(MENTOR, empty, &Refusal::Missing(Field::Reason))
        .done(MENTOR, right.clone())
        .refused(MENTOR, right, &Refusal::EventVoided);
    assert_eq!(world.case().events.len(), 1);
    assert_eq!(contact_due(&world), "2026-10-09");
}

/// The last day on which the pair meets in time.
fn contact_due(world: &World) -> String {
    let contact = world.summary().steps.iter().find(|step| step.step == Step::Contact).unwrap();
    contact.clock.due().unwrap().binding.to_string()
}

/// The first item is done, so that from 10 September on nothing but contact is ahead until May.
fn with_contact_alone() -> World {
    let world = World::with_a_plan_approved();
    let first = world.item(0);
    world.done(MENTOR, marks(first, done("2026-09-10")))
}

#[rstest]
#[case("2026-09-30", Urgency::Later)]
#[case("2026-10-01", Urgency::Soon)]
#[case("2026-10-09", Urgency::Soon)]
#[case("2026-10-10", Urgency::Overdue)]
fn contact_is_amber_from_the_21st_day_and_red_from_the_30th(#[case] today: &str, #[case] urgency: Urgency) {
    let (step, _, found) = with_contact_alone().next_on(today);
    assert_eq!((step, found), (Step::Contact, Some(urgency)));
}

#[test]
fn any_entry_that_took_place_is_a_contact_and_a_planned_one_is_none() {
    let planned = enters(event(EventKind::Workshop, "2026-10-12"), EventState::Planned);
    let world = with_contact_alone().on("2026-10-01").done(MENTOR, planned);
    assert_eq!(contact_due(&world), "2026-10-09");
    let support = enters(event(EventKind::Support, "2026-09-28"), EventState::TookPlace);
    assert_eq!(contact_due(&world.done(MENTOR, support)), "2026-10-27");
}

#[test]
fn a_pause_does_not_count_against_contact() {
    let world = with_contact_alone()
        .on("2026-10-12")
        .done(COORDINATOR, pauses("2026-09-20"))
        .done(COORDINATOR, resumes("2026-10-12"));
    // 22 days rested: 20 September to 11 October.
    assert_eq!(contact_due(&world), "2026-10-31");
    assert_eq!(world.next_on("2026-10-12").2, Some(Urgency::Later));
    assert_eq!(world.next_on("2026-10-23").2, Some(Urgency::Soon));
}

#[test]
fn every_day_of_a_pause_is_left_out_before_contact_is_amber() {
    let world =
        with_contact_alone().on("2026-10-12").done(COORDINATOR, pauses_until("2026-10-05", "2026-10-05"));
    assert_eq!(contact_due(&world), "2026-10-10");
    assert_eq!(world.next_on("2026-09-30").2, Some(Urgency::Later));
    assert_eq!(world.next_on("2026-10-01").2, Some(Urgency::Soon));
}

#[rstest]
#[case("2027-05-31", Some(Urgency::Later))]
#[case("2027-06-01", None)]
#[case("2027-08-31", None)]
#[case("2027-09-09", Some(Urgency::Later))]
#[case("2027-09-10", Some(Urgency::Soon))]
#[case("2027-09-18", Some(Urgency::Soon))]
#[case("2027-09-19", Some(Urgency::Overdue))]
fn from_june_to_august_contact_rests_and_counts_on_in_september(
    #[case] today: &str,
    #[case] urgency: Option<Urgency>,
) {
    let world = with_contact_alone().on("2027-05-20").done(MENTOR, visits("2027-05-20"));
    let mut case = world.case().clone();
    case.head.end = day("2028-05-25");
    case.items.clear();
    let (school, settings) = (&world.facts().school, world.facts().settings().unwrap());
    let short = summary(&case, school);
    let next = standing(&short, day(today), world.facts().calendar().unwrap(), &settings.terms).next;
    assert_eq!(next.as_ref().and_then(|next| next.urgency), urgency);
    assert!(next.is_none_or(|next| next.step == Step::Contact));
}

#[test]
fn a_follow_up_is_due_on_its_day_and_made_by_a_later_visit() {
    let world = World::with_a_plan_approved()
        .on("2026-09-14")
        .done(MENTOR, visits_to_come_again("2026-09-14", "2026-09-28"));
    assert_eq!(world.next_on("2026-09-20").0, Step::FollowUp);
    assert_eq!(world.next_on("2026-09-20").1, "2026-09-28");
    assert_eq!(world.next_on("2026-09-29").2, Some(Urgency::Overdue));
    let talk = enters(event(EventKind::Consultation, "2026-09-25"), EventState::TookPlace);
    let world = world.on("2026-09-29").done(MENTOR, talk);
    assert_eq!(world.next_on("2026-09-29").0, Step::FollowUp, "a talk is no visit");
    let world = world.done(MENTOR, visits("2026-09-29"));
    assert_ne!(world.next_on("2026-09-29").0, Step::FollowUp);
}
