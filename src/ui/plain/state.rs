//! How is the first screen said: what waits, what is late, and the cases one a line?

use super::aloud::{joined, only_if};
use super::lists::{marked, marked_row};
use super::place::{Place, Row};
use crate::app::view::{Dashboard, Placed};
use crate::app::{Kind, Session};
use crate::domain::clock::standing::Stage;
use crate::domain::clock::step::Clock;
use crate::domain::compiled::summary::Summary;
use crate::say;
use crate::ui::dashboard::nothing;
use crate::words::{Words, dates, quarantine, when};

/// Says the first screen.
pub fn dashboard(view: &Dashboard, session: &Session) -> Place {
    let mut head = vec![urgent(view, session), stages(view, session)];
    head.extend(view.notes().iter().map(|note| note.text.clone()));
    head.extend(session.overview.waiting.iter().map(|it| {
        let binding = it.clock.and_then(Clock::due).map(|due| due.binding);
        let until = binding.map(|day| say!(session.words, "waiting-until", date = dates::table(day)));
        joined([say!(session.words, "waiting-for-order", name = it.name.short()), until.unwrap_or_default()])
    }));
    head.extend(quarantine::left_out(&session.overview, &session.words));
    head.extend(filter(view, session));
    head.extend(view.filter().fault().map(str::to_owned));
    head.extend(marked(view.list().marks(view.codes()), &session.words));
    let rows = view.rows().iter().enumerate().map(|(at, placed)| {
        let mark = marked_row(view.list().is_marked(&view.codes()[at]), &session.words);
        Row::new(at, joined([row(placed, session), mark]))
    });
    let sieve = view.sieve();
    let (typed, order) = (view.filter().line().words(), session.sortings.cases);
    let key = format!("dashboard {:?} {:?} {typed} {order:?}", sieve.stage, sieve.mine);
    let place = Place::list(key, head, rows.collect(), view.list().row());
    if place.rows.is_empty() {
        let none =
            if sieve.is_open() { nothing(view, session) } else { say!(session.words, "plain-none-fits") };
        return place.ending(vec![none]);
    }
    place
}

fn urgent(view: &Dashboard, session: &Session) -> String {
    let (counts, words) = (view.counts(), &session.words);
    let some = |n: usize, said: String| if n > 0 { said } else { String::new() };
    joined([
        say!(words, "dashboard-mine", n = counts.mine),
        say!(words, "dashboard-overdue", n = counts.overdue),
        some(counts.today, say!(words, "dashboard-today", n = counts.today)),
        some(counts.soon, say!(words, "dashboard-soon", n = counts.soon)),
        some(counts.without_mentor, say!(words, "dashboard-without-mentor", n = counts.without_mentor)),
    ])
}

fn stages(view: &Dashboard, session: &Session) -> String {
    let (counts, words) = (view.counts(), &session.words);
    let some = |n: usize, said: String| if n > 0 { said } else { String::new() };
    let of = |stage: Stage, n: usize| some(n, format!("{}: {n}", self::stage(stage, words)));
    joined([
        say!(words, "plain-cases", n = view.total()),
        of(Stage::One, counts.one),
        of(Stage::Two, counts.two),
        of(Stage::Three, counts.three),
        some(counts.not_begun, say!(words, "dashboard-not-begun", n = counts.not_begun)),
        some(counts.paused, say!(words, "dashboard-paused", n = counts.paused)),
        some(counts.completed, say!(words, "dashboard-completed", n = counts.completed)),
    ])
}

/// A filter is said with how to leave it.
fn filter(view: &Dashboard, session: &Session) -> Option<String> {
    let (sieve, words) = (view.sieve(), &session.words);
    if !view.is_sifted() {
        return None;
    }
    let mine = only_if(sieve.mine, || say!(words, "dashboard-only-mine"));
    let stage = sieve.stage.map(|stage| self::stage(stage, words)).unwrap_or_default();
    let typed = joined([mine, stage, view.filter().line().words().to_owned()]);
    Some(say!(words, "plain-filtered", typed, n = view.rows().len(), total = view.total()))
}

/// Returns a stage as a part of a sentence: «этап I», «завершено».
pub fn stage(stage: Stage, words: &Words) -> String {
    match stage {
        Stage::One | Stage::Two | Stage::Three => say!(words, "plain-stage", stage = words.short(&stage)),
        Stage::NotBegun | Stage::Completed | Stage::Ended => words.name(&stage),
    }
}

/// A case: who, with whom, where, what is next and with whom, and how late that is.
fn row(placed: &Placed, session: &Session) -> String {
    let (case, words) = (&session.overview.cases[placed.at], &session.words);
    let standing = &placed.standing;
    let next = standing.next.as_ref();
    let step = match next {
        _ if session.overview.is_damaged(case.code) => say!(words, "case-damaged"),
        Some(_) if standing.paused => say!(words, "state-paused"),
        Some(next) => {
            say!(words, "case-next", step = when::next_step(next, words), whose = words.name(&next.whose))
        }
        None => String::new(),
    };
    let due = next.filter(|_| !standing.paused).map(|next| when::deadline(next, session.today, words));
    let kind = if case.kind.is_legal() { String::new() } else { words.name(&case.kind) };
    joined([
        case.mentee_name.short(),
        mentor(case, session),
        stage(standing.stage, words),
        step,
        due.unwrap_or_default(),
        kind,
        say!(words, "plain-code", code = case.code.to_string()),
    ])
}

/// The mentor of the day, and one to come with the day from which.
fn mentor(case: &Summary, session: &Session) -> String {
    let words = &session.words;
    let named = |name: String| format!("{} {name}", words.say("plain-mentor"));
    let present = case.tenure_on(session.today).map(|tenure| named(tenure.name.short()));
    let ahead = case.tenure_after(session.today).map(|next| {
        let name = next.tenure.name.short();
        say!(words, "case-mentor-ahead", date = dates::short(next.from), name)
    });
    let last = || case.tenures.last().filter(|_| !case.is_open()).map(|tenure| named(tenure.name.short()));
    let present = present.or_else(last).unwrap_or_else(|| say!(words, "state-without-mentor"));
    joined([present, ahead.unwrap_or_default()])
}

/// Says once, at the beginning, which school, which day, who, and how one goes on.
pub fn greeting(session: &Session) -> Vec<String> {
    let words = &session.words;
    let name = session.overview.settings.as_ref().map(|settings| settings.name.clone());
    let practice = (session.kind == Kind::Practice).then(|| say!(words, "practice-school"));
    let who = session.overview.login(&session.login).map(|login| login.name.short());
    let others = (session.others > 0).then(|| say!(words, "who-others", n = session.others));
    let parts = [
        Some(say!(words, "program-name")),
        name,
        practice,
        Some(dates::with_weekday(session.today, words.language())),
        Some(who.unwrap_or_else(|| session.login.clone())),
        others,
    ];
    vec![joined(parts.into_iter().flatten()), say!(words, "plain-greeting")]
}
