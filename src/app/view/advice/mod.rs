//! What is this user most likely to do next, in this place?
//!
//! Two to four things, from what the records say: what waits for the user first, then what is selected, and
//! who has it if it is not the user's turn; then what one usually does here.

mod case;
mod dashboard;
mod offers;

pub use offers::{key_of, offered};

use super::View;
use crate::app::keys::{Action, Context, named};
use crate::app::popup::{Advice, Does};
use crate::app::session::Session;
use crate::domain::clock::standing::NextStep;
use crate::domain::clock::step::Whose;
use crate::domain::compiled::summary::Summary;
use crate::say;
use crate::words::when;

/// How many things are advised at the most.
const MOST: usize = 4;

/// Returns what is to be done next in a view, the most likely first.
pub fn advice(view: &View, session: &Session) -> Vec<Advice> {
    let mut all = match view {
        View::Dashboard(it) => dashboard::advice(it, session),
        View::Case(it) => case::advice(it, session),
        View::Form(it) => it.form.focused().map(|field| in_field(field, session)).into_iter().collect(),
        View::People(_)
        | View::Agenda(_)
        | View::Awaited(_)
        | View::Calendar(_)
        | View::Settings(_)
        | View::Care(_)
        | View::StaffList(_)
        | View::Preview(_) => Vec::new(),
    };
    for action in usual(view.context()) {
        let is_there = all.iter().any(|it| it.does == Some(Does::Run(*action)));
        if all.len() < MOST && !is_there && view.why_not(*action, session).is_none() {
            all.push(run(*action, view.context(), session));
        }
    }
    all.truncate(MOST);
    all
}

/// Returns what is to be done in a popup; its own keys do it.
pub fn in_popup(context: Context, session: &Session) -> Vec<Advice> {
    let said = |action| Advice { text: keyed(action, context, session), does: None };
    usual(context).iter().map(|action| said(*action)).collect()
}

/// What one usually does in a place, the most usual first.
fn usual(context: Context) -> &'static [Action] {
    match context {
        Context::Dashboard => &[Action::GoAgenda, Action::GoPeople],
        Context::Case => &[Action::New, Action::Export, Action::Explain],
        Context::Approval => &[Action::Open, Action::Approve, Action::Mark],
        Context::Agenda => &[Action::Open, Action::Sort, Action::Filter],
        Context::People => &[Action::Open, Action::New, Action::Import, Action::Sort],
        Context::Calendar => &[Action::Edit, Action::New, Action::GoAgenda],
        Context::Settings => &[Action::Open, Action::New, Action::Edit],
        Context::Care => &[Action::Open, Action::Back],
        Context::Form => &[Action::Save, Action::Leave],
        Context::StaffList => &[Action::Save, Action::Close],
        Context::Preview => &[Action::Export, Action::Close],
        Context::List | Context::Menu | Context::Question | Context::Month => {
            &[Action::Accept, Action::Close]
        }
        Context::Help | Context::Text => &[Action::Close],
    }
}

/// Advises an action by its key and its name, as the footer has them.
fn run(action: Action, context: Context, session: &Session) -> Advice {
    Advice { text: keyed(action, context, session), does: Some(Does::Run(action)) }
}

fn keyed(action: Action, context: Context, session: &Session) -> String {
    format!("{} — {}", key_of(action, context, &session.habits.keys), session.words.say(named::label(action)))
}

fn in_field(field: &crate::app::form::Field, session: &Session) -> Advice {
    let label = field.label.as_str();
    let text = match (&field.error, field.hint.as_str()) {
        (Some(error), _) => say!(session.words, "advice-field", label, hint = error.as_str()),
        (None, "") => say!(session.words, "advice-field-plain", label),
        (None, hint) => say!(session.words, "advice-field", label, hint),
    };
    Advice { text, does: None }
}

/// Says of whose turn the next step of a case is, and by when.
fn step_of(case: &Summary, next: &NextStep, is_mine: bool, session: &Session) -> String {
    let words = &session.words;
    let (name, step) = (case.mentee_name.short(), when::next_step(next, words));
    let when = when::deadline(next, session.today, words);
    if is_mine {
        return say!(words, "advice-mine", name, step, when);
    }
    let mentor = case.tenure_on(session.today).filter(|_| next.whose == Whose::Mentor);
    let who = words.name(&next.whose);
    let who = mentor.map_or_else(|| who.clone(), |tenure| format!("{who} {}", tenure.name.short()));
    say!(words, "advice-theirs", name, step, who, when)
}
