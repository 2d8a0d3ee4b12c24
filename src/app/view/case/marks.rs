//! How does a plan get its marks of agreement and of approval, and how is it returned?

use super::Opened;
use super::doing::said;
use crate::app::task::{ForDeputyTask, FromPaperTask, ReturnTask};
use crate::app::turn::Turn;
use crate::domain::command::{AgreePlan, ApprovePlan, Command, MarkForm};
pub use crate::domain::plan::Way;
use crate::domain::plan::{Capacity, since_approval, way_to_mark};
use crate::domain::refusal::Refusal;
use crate::say;
use crate::words::{dates, differences};
use std::rc::Rc;

/// How many changes of a new version a question about it lists.
const LINES_OF_CHANGES: usize = 6;

/// Returns the capacity in which a mark is awaited, and how the user can give it.
///
/// # Errors
///
/// What is to be done first, or the right that is missing.
pub(super) fn way(opened: &Opened) -> Result<(Capacity, Way), Refusal> {
    way_to_mark(opened.case(), opened.school(), opened.who(), opened.today)
}

/// Asks for the awaited mark.
pub(super) fn give(opened: &Opened, turn: &mut Turn<'_>) {
    said(begin(opened, turn), turn);
}

/// Asks for the awaited mark: a question where it is given, a form where it is typed from paper.
pub(super) fn begin(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let (capacity, way) = way(opened)?;
    match way {
        Way::Given => ask(capacity, opened, turn),
        Way::ForDeputy => turn.open_task(ForDeputyTask::new(Rc::clone(&opened.file)), opened.seen()),
        Way::FromPaper => {
            turn.open_task(FromPaperTask::new(Rc::clone(&opened.file), capacity), opened.seen())
        }
    }
    Ok(())
}

fn ask(capacity: Capacity, opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let case = opened.case();
    let Some(plan) = &case.plan else { return };
    let (name, number) = (opened.name(case.head.mentee), plan.version);
    let (code, mark) = (case.head.code, MarkForm::Given);
    let (question, yes, command) = match capacity {
        Capacity::Deputy => (
            say!(words, "case-agree-question", name, number),
            say!(words, "case-agree-yes"),
            Command::AgreePlan(AgreePlan { case: code, mark, for_deputy: String::new() }),
        ),
        Capacity::Head => (
            say!(words, "case-approve-question", name, number),
            say!(words, "case-approve-yes"),
            Command::ApprovePlan(ApprovePlan { case: code, mark }),
        ),
    };
    let mut lines = vec![plan.aim.clone(), say!(words, "unit-items", n = case.present_items().len())];
    lines.extend(
        plan.submission.as_ref().map(|sent| say!(words, "case-submitted-on", date = dates::table(sent.date))),
    );
    // More would push the answers out of a small window; the whole text is in the plan's tab.
    let changes = since_approval(case, opened.school(), opened.today);
    lines.extend(differences::lines(&changes, words).into_iter().take(LINES_OF_CHANGES));
    turn.confirm(question, lines, yes, vec![command], opened.seen());
}

/// Opens the form of a return for rework, which asks for the remark.
pub(super) fn send_back(opened: &Opened, turn: &mut Turn<'_>) {
    match way(opened) {
        Ok((capacity, way)) => {
            turn.open_task(ReturnTask::new(Rc::clone(&opened.file), capacity, way), opened.seen());
        }
        Err(refusal) => said(Err(refusal), turn),
    }
}
