//! How is a case looked at as it stood earlier, and what cannot be done meanwhile?

use super::diagnostics::before;
use super::{CaseView, Opened, Tab, export, journal};
use crate::app::keys::Action;
use crate::app::turn::Turn;
use crate::domain::diagnostics::Compared;
use crate::domain::id::Revision;
use crate::domain::part::Part;
use crate::say;
use crate::words::{Words, edits};

/// Returns the entry of the history that is selected on its tab.
pub(super) fn selected(view: &CaseView) -> Option<Revision> {
    view.history.list().selected().copied().filter(|_| view.tab == Tab::History)
}

/// Says why an action is not available on a case as it stood earlier: whatever changes a record.
pub(super) fn why_not(action: Action, words: &Words) -> Option<String> {
    changes(action).then(|| say!(words, "as-of-read-only"))
}

fn changes(action: Action) -> bool {
    matches!(
        action,
        Action::New
            | Action::NewForMany
            | Action::Edit
            | Action::Move
            | Action::Void
            | Action::Approve
            | Action::Return
            | Action::Withdraw
            | Action::Submit
            | Action::Done
            | Action::Correct
            | Action::Pause
            | Action::Resume
            | Action::ReplaceMentor
            | Action::EndMentorship
            | Action::AppointSubstitute
            | Action::AcceptPlan
            | Action::HandOver
            | Action::EndEarly
            | Action::Extend
            | Action::Reopen
            | Action::Council
            | Action::Complete
            | Action::Undo
            | Action::Redo
    )
}

/// Shows what is selected, where it is something to be read; nothing is begun.
pub(super) fn open(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let shown = match view.tab {
        Tab::Journal => view.journal.selected(opened).map(|event| journal::show(event, opened, turn)),
        Tab::Diagnostics => show_round(view, opened, turn),
        Tab::Plan => opened.case().plan.as_ref().map(|_| export::show_plan(opened, turn)),
        Tab::Report => {
            export::show_report(opened, turn);
            Some(())
        }
        Tab::Overview | Tab::History => None,
    };
    if shown.is_none() {
        turn.complain(say!(turn.session.words, "as-of-read-only"));
    }
}

/// Shows a round with its scores, where the selected one was made.
pub(super) fn show_round(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) -> Option<()> {
    let round = opened.case().round(*view.diagnostics.list().selected()?)?;
    let words = &turn.session.words;
    let title = words.name(&round.kind);
    let mut lines = edits::told(&Part::Round(opened.case().id(), round.clone()), opened.school(), words);
    lines.extend(before(round, opened).iter().flat_map(|(_, compared)| criteria(compared, words)));
    turn.show(title, lines);
    Some(())
}

/// The criteria that changed since the initial round, under their areas.
fn criteria(compared: &Compared, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for area in &compared.areas {
        let changed = area.criteria.iter().filter(|it| it.before != it.after);
        let changed: Vec<String> =
            changed.map(|it| format!("  {}: {} → {}", words.local(&it.title), it.before, it.after)).collect();
        if !changed.is_empty() {
            lines.extend([String::new(), format!("{}:", words.local(&area.title))]);
            lines.extend(changed);
        }
    }
    lines
}
