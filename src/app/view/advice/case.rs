//! What does one do next in a case?

use super::{run, step_of};
use crate::app::keys::{Action, Context};
use crate::app::popup::{Advice, Does};
use crate::app::session::Session;
use crate::app::view::CaseView;
use crate::app::view::case::Tab;
use crate::domain::compiled::listing::Row;
use crate::say;

/// The next step, with who has it; a mark that the user may give; what is written here.
pub fn advice(view: &CaseView, session: &Session) -> Vec<Advice> {
    let Some(opened) = view.opened() else {
        let text = view.unread().map_or_else(|| say!(session.words, "advice-reading"), str::to_owned);
        return vec![Advice { text, does: None }, run(Action::Close, Context::Case, session)];
    };
    if opened.as_of.is_some() {
        let text = say!(session.words, "advice-as-of");
        return vec![Advice { text, does: Some(Does::Run(Action::Back)) }];
    }
    let mut all: Vec<Advice> = next_step(view, session).into_iter().collect();
    let marks = [Action::Approve, Action::Submit, Action::Complete];
    let free = marks.into_iter().filter(|action| view.why_not(*action, session).is_none());
    all.extend(free.map(|action| run(action, Context::Case, session)));
    let words = &session.words;
    let usual = [(Action::New, new(view.tab(), session)), (Action::Export, say!(words, "advice-export"))];
    let free = usual.into_iter().filter(|(action, _)| view.why_not(*action, session).is_none());
    all.extend(free.map(|(action, text)| Advice { text, does: Some(Does::Run(action)) }));
    all
}

/// What is begun by the key for something new is another thing on each tab.
fn new(tab: Tab, session: &Session) -> String {
    let words = &session.words;
    match tab {
        Tab::Diagnostics => say!(words, "advice-new-round"),
        Tab::Plan => say!(words, "advice-new-item"),
        Tab::Report => say!(words, "advice-new-report"),
        Tab::Overview | Tab::Journal | Tab::History => say!(words, "advice-new-entry"),
    }
}

fn next_step(view: &CaseView, session: &Session) -> Option<Advice> {
    let standing = view.opened()?.standing.clone()?;
    let (at, case) = session.overview.cases.iter().enumerate().find(|(_, it)| it.code == view.code())?;
    let next = standing.next.clone()?;
    let is_mine = Row { at, case, standing }.waits_for(&session.actor, session.today);
    let text = step_of(case, &next, is_mine, session);
    Some(Advice { text, does: Some(Does::NextStep) })
}
