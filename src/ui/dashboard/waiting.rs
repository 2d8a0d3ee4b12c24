//! Who waits for an order, and which records cannot be read?

use crate::app::Session;
use crate::domain::clock::step::Clock;
use crate::domain::compiled::overview::Waiting;
use crate::say;
use crate::ui::theme::{Look, Role};
use crate::words::{dates, quarantine};
use chrono::NaiveDate;
use ratatui::text::{Line, Span};

/// How many of those who wait for an order are named; the rest are counted.
const NAMED: usize = 3;

/// Those who wait for an order, with the day it is due.
pub(super) fn waiting(session: &Session, look: &Look) -> Vec<Line<'static>> {
    let all = &session.overview.waiting;
    let mut lines: Vec<Line<'static>> =
        all.iter().take(NAMED).map(|it| Line::from(waiting_for_order(it, session, look))).collect();
    if all.len() > NAMED {
        let more = say!(session.words, "dashboard-more-waiting", n = all.len() - NAMED);
        lines.push(Line::styled(more, look.style(Role::Quiet)));
    }
    lines
}

/// The records that cannot be read, and what to do about them.
pub(super) fn left_out(session: &Session, look: &Look) -> Vec<Line<'static>> {
    let said = quarantine::left_out(&session.overview, &session.words);
    said.into_iter().map(|text| Line::styled(format!("!! {text}"), look.style(Role::Overdue))).collect()
}

/// How urgent an order is for somebody who waits for it.
pub(in crate::ui) fn waiting_mark(clock: Option<Clock>, today: NaiveDate) -> (&'static str, Role) {
    match clock.and_then(Clock::due).map(|due| due.binding) {
        Some(day) if day < today => ("!!", Role::Overdue),
        Some(day) if day == today => ("!", Role::Today),
        Some(_) => ("!", Role::Soon),
        None => ("", Role::Plain),
    }
}

fn waiting_for_order(it: &Waiting, session: &Session, look: &Look) -> Vec<Span<'static>> {
    let words = &session.words;
    let binding = it.clock.and_then(Clock::due).map(|due| due.binding);
    let (mark, role) = waiting_mark(it.clock, session.today);
    let until = binding.map(|day| say!(words, "waiting-until", date = dates::table(day)));
    let text = say!(words, "waiting-for-order", name = it.name.short());
    vec![
        Span::styled(format!("{mark:2} {text}"), look.style(role)),
        Span::styled(until.map(|until| format!("  {until}")).unwrap_or_default(), look.style(Role::Plain)),
    ]
}
