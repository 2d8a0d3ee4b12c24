//! What does one do next on the first screen?

use super::{offered, run, step_of};
use crate::app::keys::{Action, Context};
use crate::app::popup::{Advice, Does};
use crate::app::session::Session;
use crate::app::view::{Dashboard, awaited};
use crate::domain::compiled::listing::rows;
use crate::domain::rights::Right;
use crate::say;
use crate::words::when;

/// What waits for the user, the selected case, those who wait for an order, and what the season asks.
pub fn advice(view: &Dashboard, session: &Session) -> Vec<Advice> {
    if !session.is_set_up() {
        return vec![says("advice-set-up", Action::New, session)];
    }
    if !session.overview.shows_cases_to(&session.actor) {
        return vec![Advice { text: say!(session.words, "advice-closed"), does: None }];
    }
    let mut all = marks(session);
    all.extend(mine(session));
    all.extend(order(session));
    all.extend(selected(view, session));
    all.extend(
        offered(session)
            .into_iter()
            .map(|(text, action)| Advice { text: sentence(&text), does: Some(Does::Run(action)) }),
    );
    if !session.news.is_empty() {
        all.push(run(Action::News, Context::Dashboard, session));
    }
    if view.total() == 0 && session.may(Right::KeepCases) {
        all.push(says("advice-import", Action::Import, session));
        all.push(says("advice-new", Action::New, session));
    }
    all
}

fn says(id: &'static str, action: Action, session: &Session) -> Advice {
    Advice { text: session.words.say(id), does: Some(Does::Run(action)) }
}

fn marks(session: &Session) -> Vec<Advice> {
    let n = awaited::awaited(session).len();
    let text = say!(session.words, "advice-approval", n);
    let does = Some(Does::Run(Action::GoApproval));
    if n > 0 { vec![Advice { text, does }] } else { Vec::new() }
}

/// The most pressing case in which the user is to do something.
fn mine(session: &Session) -> Option<Advice> {
    let all = rows(&session.overview, session.today).into_iter();
    let mine = all.filter(|row| row.waits_for(&session.actor, session.today));
    let first = mine.min_by(|a, b| a.standing.by_pressure(&b.standing))?;
    let next = first.standing.next.as_ref()?;
    let text = step_of(first.case, next, true, session);
    Some(Advice { text, does: Some(Does::Open(first.case.code)) })
}

fn order(session: &Session) -> Option<Advice> {
    let first = session.overview.waiting.first().filter(|_| session.may(Right::KeepCases))?;
    let (words, name) = (&session.words, first.name.short());
    let until = first.clock.map(|clock| when::clock(clock, words)).unwrap_or_default();
    let text = say!(words, "advice-order", name, until);
    Some(Advice { text, does: Some(Does::Run(Action::New)) })
}

/// The case that is selected, where it is another than the user's most pressing one.
fn selected(view: &Dashboard, session: &Session) -> Option<Advice> {
    let placed = view.selected()?;
    let case = &session.overview.cases[placed.at];
    let next = placed.standing.next.as_ref()?;
    let all = rows(&session.overview, session.today);
    let is_mine = all.iter().any(|row| row.at == placed.at && row.waits_for(&session.actor, session.today));
    let text = step_of(case, next, is_mine, session);
    let advice = Advice { text, does: Some(Does::Open(case.code)) };
    (mine(session).as_ref() != Some(&advice)).then_some(advice)
}

/// What follows a key on the first screen stands alone here.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}
