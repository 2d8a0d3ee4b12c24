//! How do the open deadlines read in a calendar program?

use super::Words;
use crate::cli::Session;
use crate::domain::compiled::listing::Deadline;
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::when;
use icalendar::{Calendar, Component, Event, EventLike};

/// Returns the deadlines as a calendar file: one whole day each, known again by its id when it is read
/// anew, so that a calendar program changes the entry instead of adding another.
pub(super) fn calendar(found: &[Deadline], overview: &Overview, session: &Session<'_>) -> String {
    let words = session.words;
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//talimger//talimger//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.name(&say!(words, "cli-agenda-ics-name"));
    for it in found {
        calendar.push(event(it, overview, session));
    }
    calendar.done().to_string()
}

fn event(it: &Deadline, overview: &Overview, session: &Session<'_>) -> Event {
    let words = session.words;
    let name = overview.cases[it.at].mentee_name.short();
    let step = when::next_step(&it.next, words).replace('\n', " ");
    let mut event = Event::new();
    event
        .uid(&id(it))
        .timestamp(session.moment.at)
        .starts(it.day)
        .summary(&say!(words, "cli-agenda-ics-summary", name, step))
        .description(&description(it, words));
    event.done()
}

fn description(it: &Deadline, words: &Words) -> String {
    say!(words, "cli-agenda-ics-about", case = it.code.to_string(), whose = words.name(&it.next.whose))
}

/// The step of the case, with the plan item where it is one; several contacts or follow-ups by their day.
fn id(it: &Deadline) -> String {
    let step = serde_json::to_string(&it.next.step).unwrap_or_default();
    let which = it.item.map_or_else(|| it.day.to_string(), |item| item.0.to_string());
    format!("{}-{}-{which}@talimger", it.code, step.trim_matches('"'))
}
