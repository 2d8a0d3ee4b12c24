//! Which form or question belongs to a step, or to a key of a tab?

use super::{CaseView, Opened, Tab, diagnostics, journal, marks, mending, plan, plan_marked, report, whole};
use crate::app::task::{OnDay, OnDayTask, OutcomeKind};
use crate::app::turn::Turn;
use crate::domain::clock::step::Step;
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::ItemId;
use crate::domain::journal::EventKind;
use crate::domain::plan::PlanState;
use crate::domain::refusal::Refusal;
use crate::words::refusals;
use std::rc::Rc;

/// Says above the footer why something was not begun.
pub(super) fn said(done: Result<(), Refusal>, turn: &mut Turn<'_>) {
    if let Err(refusal) = done {
        turn.complain(refusals::refusal(&refusal, &turn.session.words));
    }
}

/// Opens what a step that is ahead asks for.
pub(super) fn step(
    step: Step,
    item: Option<ItemId>,
    opened: &Opened,
    turn: &mut Turn<'_>,
) -> Result<(), Refusal> {
    match (step, item) {
        (Step::Assign, _) => whole::assign(opened, turn),
        (Step::Diagnostics, _) => diagnostics::open_round(RoundKind::Initial, opened, turn),
        (Step::Submit, _) if opened.case().plan.is_none() => plan::fill(opened, turn),
        (Step::Submit, _) => submit_plan(opened, turn),
        (Step::Agree | Step::Approve, _) => marks::begin(opened, turn),
        (Step::Item, Some(item)) => plan::offer_outcome(item, opened, turn),
        (Step::Item, None) => Ok(()),
        (Step::Contact, _) => journal::new_event(EventKind::Consultation, opened, turn),
        (Step::FollowUp, _) => journal::new_event(EventKind::VisitByMentor, opened, turn),
        (Step::Report, _) => report::make(opened, turn),
        (Step::Present, _) => report::present(opened, turn),
        (Step::Complete, _) => report::complete_case(opened, turn),
    }
}

/// Shows what a step that was made left behind.
pub(super) fn look_back(step: Step, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    match step {
        Step::Diagnostics => diagnostics::open_round(RoundKind::Initial, opened, turn),
        Step::Submit | Step::Agree | Step::Approve => {
            super::export::show_plan(opened, turn);
            Ok(())
        }
        Step::Report | Step::Present | Step::Complete => {
            super::export::show_report(opened, turn);
            Ok(())
        }
        Step::Assign | Step::Item | Step::Contact | Step::FollowUp => Ok(()),
    }
}

/// Refuses a plan that cannot be submitted.
pub(super) fn submittable(opened: &Opened) -> Result<(), Refusal> {
    plan::running(opened)?;
    if opened.case().round(RoundKind::Initial).is_none() {
        return Err(Refusal::StepMissing(Step::Diagnostics));
    }
    match &opened.case().plan {
        None => Err(Refusal::Missing(crate::domain::refusal::Field::Aim)),
        Some(plan) if plan.state != PlanState::Draft => Err(Refusal::PlanIs(plan.state)),
        Some(_) if opened.case().present_items().is_empty() => Err(Refusal::PlanHasNoItems),
        Some(_) => Ok(()),
    }
}

fn submit_plan(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    submittable(opened)?;
    turn.open_task(OnDayTask::new(Rc::clone(&opened.file), OnDay::Submit), opened.seen());
    Ok(())
}

/// Sends the plan for agreement; on the tab of the report declares that ready.
pub(super) fn submit(tab: Tab, opened: &Opened, turn: &mut Turn<'_>) {
    let done = match tab {
        Tab::Report => report::finish(opened, turn),
        Tab::Overview | Tab::Diagnostics | Tab::Plan | Tab::Journal | Tab::History => {
            submit_plan(opened, turn)
        }
    };
    said(done, turn);
}

/// Begins something new where one is: a round, an item, the report's words, else an entry of the journal.
pub(super) fn new(tab: Tab, view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let done = match tab {
        Tab::Diagnostics => diagnostics::offer_round(opened, turn),
        Tab::Plan => plan::new_item(&view.plan, opened, turn),
        Tab::Report => report::write(opened, turn),
        Tab::Overview | Tab::Journal | Tab::History => {
            journal::new_event(EventKind::VisitByMentor, opened, turn)
        }
    };
    said(done, turn);
}

/// Edits what is selected.
pub(super) fn edit(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let done = match view.tab {
        Tab::Overview => view.overview.edit(opened, turn),
        Tab::Diagnostics => view.diagnostics.open(opened, turn),
        Tab::Plan => match view.plan.item() {
            Some(id) => plan::edit_item(id, opened, turn),
            None if opened.case().plan.is_none() => plan::fill(opened, turn),
            None => plan::edit_text(opened, turn),
        },
        Tab::Journal => journal::edit(&view.journal, opened, turn),
        Tab::Report => report::write(opened, turn),
        Tab::History => Ok(()),
    };
    said(done, turn);
}

/// Takes an item out of the plan, or voids what is selected elsewhere.
pub(super) fn void(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let done = match (view.tab, view.plan.item()) {
        (Tab::Plan, Some(id)) => plan::remove_item(id, opened, turn),
        (Tab::Plan, None)
        | (Tab::Overview | Tab::Diagnostics | Tab::Journal | Tab::Report | Tab::History, _) => {
            mending::void(view, opened, turn)
        }
    };
    said(done, turn);
}

/// Returns the plan item that the selection of the open tab means.
pub(super) fn selected_item(view: &CaseView) -> Option<ItemId> {
    match view.tab {
        Tab::Overview => view.overview.list().selected().and_then(|place| place.item),
        Tab::Plan => view.plan.item(),
        Tab::Diagnostics | Tab::Journal | Tab::Report | Tab::History => None,
    }
}

/// Marks the selected item as done.
pub(super) fn mark_done(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    if view.marks_items() {
        return said(plan_marked::ask(&view.plan, opened, turn), turn);
    }
    let done = match selected_item(view) {
        Some(item) => plan::mark(item, OutcomeKind::Done, opened, turn),
        None => Err(Refusal::NoSuchRecord),
    };
    said(done, turn);
}

/// Moves the term of the selected item; where none is selected, replaces the mentor.
pub(super) fn move_term(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    if view.marks_items() {
        return said(plan_marked::open(OutcomeKind::Moved, &view.plan, opened, turn), turn);
    }
    let done = match selected_item(view) {
        Some(item) => plan::mark(item, OutcomeKind::Moved, opened, turn),
        None => whole::assign(opened, turn),
    };
    said(done, turn);
}
