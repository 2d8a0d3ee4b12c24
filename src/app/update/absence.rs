//! What has changed since the user was last here?

use super::super::effect::Effect;
use super::super::model::Model;
use super::super::turn::Turn;
use super::super::view::case::history::when;
use super::{in_turn, renew};
use crate::domain::change::Recorded;
use crate::domain::id::Revision;
use crate::domain::trouble::Failure;
use crate::say;
use crate::words::commands;

/// How many changes are shown one by one; the others are counted.
const SHOWN: usize = 200;

/// Takes note of the records that are on the screen, once both they and what is remembered were read; asks
/// for what others have changed since the last visit on another day.
pub(super) fn seen(model: &mut Model) -> Vec<Effect> {
    let session = &mut model.session;
    let is_school = session.was_confirmed && session.is_set_up();
    let Some(remembered) = session.remembered.as_mut().filter(|_| is_school) else { return Vec::new() };
    if !remembered.see(session.today, session.overview.revision) {
        return Vec::new();
    }
    let since = remembered.absence().map(|visit| Effect::ReadSince(visit.revision));
    [Effect::Remember(remembered.clone())].into_iter().chain(since).collect()
}

/// Takes what others have changed; where it cannot be read, nothing is said of it.
pub(super) fn read(model: &mut Model, since: Revision, news: Result<Vec<Recorded>, Failure>) -> Vec<Effect> {
    let awaited = model.session.remembered.as_ref().and_then(|it| it.absence());
    if awaited.is_some_and(|visit| visit.revision == since) {
        model.session.news = news.unwrap_or_default();
    }
    renew(model)
}

/// Shows the changes one by one, the newest first; what was looked at is no longer news.
pub(super) fn show(model: &mut Model) -> Vec<Effect> {
    let news = std::mem::take(&mut model.session.news);
    if news.is_empty() {
        return in_turn(model, |_, turn| turn.say(say!(turn.session.words, "absence-none")));
    }
    let mut effects = Vec::new();
    if let Some(remembered) = &mut model.session.remembered {
        remembered.before = None;
        effects.push(Effect::Remember(remembered.clone()));
    }
    effects.extend(in_turn(model, |_, turn| {
        let mut lines: Vec<String> = news.iter().take(SHOWN).map(|entry| line(entry, turn)).collect();
        if news.len() > SHOWN {
            lines.push(say!(turn.session.words, "absence-more", n = news.len() - SHOWN));
        }
        turn.show(say!(turn.session.words, "absence-title"), lines);
    }));
    effects.extend(renew(model));
    effects
}

/// When, whose case, what, who.
fn line(entry: &Recorded, turn: &Turn<'_>) -> String {
    let (session, words) = (turn.session, &turn.session.words);
    let case = entry.case.and_then(|case| session.overview.cases.iter().find(|it| it.case == case));
    let name = case.map(|case| format!("{}: ", case.mentee_name.short())).unwrap_or_default();
    format!(
        "{}  {name}{}  ({})",
        when(entry, words),
        commands::said(entry, words),
        session.called(&entry.login)
    )
}
