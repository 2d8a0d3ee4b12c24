//! Why can something not be done about the case now?

use super::{
    CaseView, Opened, Tab, doing, journal, looking, marks, mending, mentor, plan, report, whole, withdrawal,
};
use crate::app::keys::Action;
use crate::app::task::Together;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;

/// Refuses what the user has no right to, or what the state of the case does not allow.
///
/// The desk decides each command anew; this is what the footer and the menu dim, and says why.
///
/// # Errors
///
/// The [`Refusal`] that the command would meet.
pub fn allowed(action: Action, view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    match action {
        Action::Look => looking::readable(view, opened),
        Action::New => new(view.tab, opened),
        Action::Edit => edit(view, opened),
        Action::Void => void(view, opened),
        Action::Done => marked(view, opened),
        Action::Move => move_term(view, opened),
        Action::Submit if view.tab == Tab::Report => report::finishable(opened),
        Action::Submit => doing::submittable(opened),
        Action::Approve | Action::Return => marks::way(opened).map(drop),
        Action::Withdraw => withdrawal::last(opened).map(drop),
        Action::NewForMany => journal::enterable(opened),
        Action::Correct => mending::mendable(opened),
        Action::Pause => whole::pausable(opened),
        Action::Resume => whole::resumable(opened),
        Action::ReplaceMentor | Action::EndEarly | Action::Extend => whole::keepable(opened),
        Action::Reopen => whole::reopenable(opened),
        Action::EndMentorship | Action::AppointSubstitute => whole::has_mentor(opened),
        Action::AcceptPlan => mentor::acceptable(opened),
        Action::HandOver => mentor::ending(opened).map(drop),
        Action::Complete => report::completable(opened),
        _ => Ok(()),
    }
}

/// Returns why something that is done to many cases by one form cannot be done to this one.
pub fn together_refused(what: Together, opened: &Opened) -> Option<Refusal> {
    let allowed = match what {
        Together::Submit => doing::submittable(opened),
        Together::Pause => whole::pausable(opened),
        Together::Extend => whole::keepable(opened),
    };
    allowed.err()
}

fn new(tab: Tab, opened: &Opened) -> Result<(), Refusal> {
    match tab {
        Tab::Overview | Tab::Journal | Tab::History => journal::enterable(opened),
        Tab::Diagnostics => plan::running(opened),
        Tab::Plan => plan::writable(opened),
        Tab::Report => report::writable(opened),
    }
}

fn edit(view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    match view.tab {
        Tab::Overview | Tab::History => Ok(()),
        Tab::Diagnostics => plan::running(opened).and(opened.needs(Right::SeeScores)),
        Tab::Plan => plan::writable(opened),
        Tab::Journal => journal::changeable(view.journal.selected(opened), opened),
        Tab::Report => report::writable(opened),
    }
}

fn void(view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    match (view.tab, view.plan.item()) {
        (Tab::Plan, Some(_)) => plan::writable(opened),
        (Tab::Journal, _) if !view.journal.marked(opened).is_empty() => Ok(()),
        (Tab::Journal, _) if mending::voided_event(view, opened).is_some() => journal::enterable(opened),
        (Tab::Plan, None)
        | (Tab::Overview | Tab::Diagnostics | Tab::Journal | Tab::Report | Tab::History, _) => {
            mending::voidable(view, opened).map(drop)
        }
    }
}

fn marked(view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    plan::running(opened)?;
    if view.marks_items() {
        return Ok(());
    }
    let item = doing::selected_item(view).ok_or(Refusal::NoSuchRecord)?;
    if plan::is_in_force(item, opened) { Ok(()) } else { Err(Refusal::ItemNotApproved) }
}

fn move_term(view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    match doing::selected_item(view) {
        Some(_) => marked(view, opened),
        None if view.marks_items() => marked(view, opened),
        None => whole::keepable(opened),
    }
}
