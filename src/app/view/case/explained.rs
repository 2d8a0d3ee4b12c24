//! Why is the selected step due on its day?

use super::{CaseView, Opened, Tab};
use crate::app::turn::Turn;
use crate::domain::clock::explain::{Explanation, explain};
use crate::domain::refusal::Refusal;
use crate::words::explain;
use crate::{say, words::step_made};

/// Shows the explanation of what is selected: a step, a plan item; elsewhere that of the next step.
pub(super) fn show(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let Some(found) = selected(view, opened) else {
        return super::doing::said(Err(Refusal::NoSuchRecord), turn);
    };
    let words = &turn.session.words;
    let step = match found.made {
        Some(_) => step_made(found.place.step, words),
        None => words.name(&found.place.step),
    };
    let title = say!(words, "explain-title", step);
    let lines = explain::lines(&found, words);
    turn.show(title, lines);
}

fn selected(view: &CaseView, opened: &Opened) -> Option<Explanation> {
    let mut all = explain(opened.case(), opened.school(), opened.today).into_iter();
    match view.tab {
        Tab::Plan => {
            let item = view.plan.item()?;
            all.find(|it| it.place.item == Some(item))
        }
        Tab::Overview => {
            let place = view.overview.list().selected()?;
            all.find(|it| it.place == *place)
        }
        Tab::Diagnostics | Tab::Journal | Tab::Report | Tab::History => {
            let next = view.overview.next()?;
            all.find(|it| it.place == next)
        }
    }
}
