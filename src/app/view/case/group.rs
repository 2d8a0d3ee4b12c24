//! How is one event entered, changed or voided for several cases at once?

use super::{CaseView, Opened, journal};
use crate::app::effect::Effect;
use crate::app::form::Item;
use crate::app::popup::{Body, Named, Pick, Picking, Question};
use crate::app::task::{EventTask, VoidManyTask, VoidTask, Voided};
use crate::app::turn::{Purpose, Turn};
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::group_event::GroupKey;
use crate::domain::id::EventId;
use crate::domain::journal::Event;
use crate::domain::refusal::Refusal;
use crate::say;
use std::rc::Rc;

/// The word under which the other cases of a new event are asked for.
pub const CASES: &str = "cases of an event";
/// The word under which it is asked where an entry is changed.
pub const CHANGED: &str = "where an entry is changed";
/// The word under which it is asked where an entry is voided.
pub const VOIDED: &str = "where an entry is voided";

const HERE: &str = "group-here";
const ALL: &str = "group-all";

/// What is to be done as soon as the cases of a group event were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    event: EventId,
    group: GroupKey,
    asked: &'static str,
}

/// Asks for which cases an event is entered, the open one among them.
pub(super) fn ask(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    journal::enterable(opened)?;
    let (words, overview) = (Rc::clone(&turn.session.words), Rc::clone(&turn.session.overview));
    let here = opened.case().head.code;
    let others = overview.cases.iter().filter(|case| case.is_open() && case.code != here);
    let items: Vec<Item> = others
        .map(|case| Item::new(case.code.to_string(), format!("{} · {}", case.mentee_name.short(), case.code)))
        .collect();
    if items.is_empty() {
        turn.complain(say!(words, "group-no-others"));
        return Ok(());
    }
    let pick = Pick::new(say!(words, "group-which"), items, Picking::Many);
    turn.popup(Purpose::View(CASES), Body::Pick(pick));
    Ok(())
}

/// Opens the form of an event for the open case and those picked.
pub(super) fn picked(keys: &[String], opened: &Opened, turn: &mut Turn<'_>) {
    let others = keys.iter().filter_map(|key| key.parse::<CaseCode>().ok());
    let cases: Vec<CaseCode> = [opened.case().head.code].into_iter().chain(others).collect();
    let group = GroupKey(turn.fresh_id());
    turn.open_task(EventTask::for_many(Rc::clone(&opened.file), group, cases), opened.seen());
}

/// Asks whether an entry of several cases is meant here only or everywhere; says whether it is one.
pub(super) fn asks_where(event: &Event, asked: &'static str, turn: &mut Turn<'_>) -> bool {
    if event.text.group.is_none() {
        return false;
    }
    let words = Rc::clone(&turn.session.words);
    let answers =
        vec![Named::new(HERE, say!(words, "group-here")), Named::new(ALL, say!(words, "group-all"))];
    let title = if asked == VOIDED { say!(words, "group-void") } else { say!(words, "group-change") };
    let question = Question::ordinary(title, vec![say!(words, "group-about")], answers);
    turn.popup(Purpose::View(asked), Body::Question(question));
    true
}

/// Takes the answer: here the form opens, for all of them the cases are read first.
pub(super) fn answered(view: &mut CaseView, asked: &'static str, answer: &str, turn: &mut Turn<'_>) {
    let Some(opened) = &view.opened else { return };
    let Some(event) = view.journal.selected(opened) else { return };
    match (answer, event.text.group) {
        (ALL, Some(group)) => {
            let open = turn.session.overview.cases.iter().filter(|case| case.is_open());
            let codes = open.map(|case| case.code).collect();
            view.wish = Some(Wish { event: event.id, group, asked });
            turn.effect(Effect::FindGroup(group, codes));
        }
        (HERE, _) if asked == VOIDED => {
            let task = VoidTask::new(Rc::clone(&opened.file), Voided::Event(event.id));
            turn.open_task(task, opened.seen());
        }
        (HERE, _) => turn.open_task(EventTask::of(Rc::clone(&opened.file), event), opened.seen()),
        (_, _) => {}
    }
}

/// Opens the form for all the cases of the event, now that they were read.
pub(super) fn read(view: &mut CaseView, cases: &[Case], turn: &mut Turn<'_>) {
    let (Some(wish), Some(opened)) = (view.wish.take(), &view.opened) else { return };
    let Some(event) = opened.case().events.get(&wish.event) else { return };
    let (file, cases) = (Rc::clone(&opened.file), cases.to_vec());
    if wish.asked == VOIDED {
        turn.open_task(VoidManyTask::of_group(file, wish.event, wish.group, cases), opened.seen());
    } else {
        turn.open_task(EventTask::in_all(file, event, wish.group, cases), opened.seen());
    }
}
