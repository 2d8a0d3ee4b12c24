//! One event for many cases is typed once.

use super::day;
use super::deeds::*;
use super::world::*;
use talimger::domain::case::Case;
use talimger::domain::code::CaseCode;
use talimger::domain::command::Command;
use talimger::domain::compiled::figures::figures;
use talimger::domain::group_event::{self, GroupEvent, GroupKey};
use talimger::domain::id::CommandId;
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::refusal::Refusal;

const SECOND: CaseCode = CaseCode { year: 2026, number: 2 };
const KEY: GroupKey = GroupKey(CommandId(7));

fn workshop() -> GroupEvent {
    GroupEvent { text: event(EventKind::Workshop, "2026-09-10"), state: EventState::TookPlace, by: None }
}

fn with_two_cases() -> World {
    World::with_a_plan_approved()
        .done(COORDINATOR, registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")))
        .done(COORDINATOR, Command::OpenCase(opens("m02", OTHER_MENTOR)))
}

fn all_done(world: World, commands: Vec<Command>) -> World {
    commands.into_iter().fold(world, |world, command| world.done(COORDINATOR, command))
}

fn entered() -> World {
    all_done(with_two_cases(), group_event::enter(KEY, &workshop(), &[CASE, SECOND, CASE]))
}

fn both(world: &World) -> [&Case; 2] {
    [world.case_of(CASE), world.case_of(SECOND)]
}

#[test]
fn a_workshop_for_two_cases_is_entered_once_and_counts_once_in_each() {
    let world = entered();
    for (case, mentor) in both(&world).into_iter().zip([MENTOR, OTHER_MENTOR]) {
        let events: Vec<_> = case.events.values().collect();
        assert_eq!((events.len(), events[0].text.group), (1, Some(KEY)));
        assert_eq!(events[0].by, world.person(mentor), "each case's own mentor");
        assert_eq!(figures(case).work.of_kind(EventKind::Workshop).count(), 1);
    }
    let again = group_event::enter(KEY, &workshop(), &[CASE]).remove(0);
    world.refused(COORDINATOR, again, &Refusal::NothingChanges);
}

#[test]
fn a_change_of_a_group_event_changes_it_in_every_case_and_leaves_each_its_item() {
    let world = entered();
    let (event, item) = (*world.case().events.keys().next().unwrap(), world.item(0));
    let own = EventText { item: Some(item), ..workshop().text };
    let linked = talimger::domain::command::ChangeEvent {
        case: CASE,
        event,
        to: own,
        state: EventState::TookPlace,
        by: None,
    };
    let world = world.done(MENTOR, Command::ChangeEvent(linked));
    let to = GroupEvent {
        text: EventText { topic: "оценивание".into(), ..workshop().text }, ..workshop()
    };
    let commands = group_event::change(KEY, &to, &both(&world));
    let world = all_done(world, commands);
    let texts = both(&world).map(|case| case.events.values().next().unwrap().text.clone());
    assert!(texts.iter().all(|text| text.topic == "оценивание" && text.group == Some(KEY)));
    assert_eq!(texts.map(|text| text.item), [Some(item), None]);
}

#[test]
fn a_voided_group_event_is_voided_in_every_case_and_can_be_entered_again() {
    let world = entered();
    let commands = group_event::void(KEY, "не состоялся", &both(&world));
    let world = all_done(world, commands);
    assert!(both(&world).iter().all(|case| case.events.values().all(|event| !event.counts())));
    assert_eq!(group_event::void(KEY, "ещё раз", &both(&world)), []);
    let world = all_done(world, group_event::enter(KEY, &workshop(), &[CASE]));
    let voided = *world.case().events.keys().next().unwrap();
    let restore = talimger::domain::command::RestoreEvent { case: CASE, event: voided };
    world.refused(MENTOR, Command::RestoreEvent(restore), &Refusal::NothingChanges);
}

#[test]
fn a_case_that_has_ended_keeps_its_entry_as_it_was() {
    let world = entered().done(COORDINATOR, ends_early("2026-09-10"));
    let cases: Vec<_> =
        group_event::void(KEY, "не состоялся", &both(&world)).iter().map(Command::case).collect();
    assert_eq!(cases, [Some(SECOND)]);
    assert!(world.case().events.values().all(|event| event.counts() && event.text.date == day("2026-09-10")));
}
