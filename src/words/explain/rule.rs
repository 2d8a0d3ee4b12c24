//! How do the rule behind a date, its event and its source read?

use super::with_weekday;
use crate::domain::clock::explain::{Counted, Explanation, Origin, Rule, Source, Span};
use crate::domain::clock::term::Length;
use crate::say;
use crate::words::{Words, dates};

/// Returns the rule in a sentence: `Срок диагностики: 5 рабочих дней со дня после начала этапа I (…)`.
pub(super) fn rule(it: &Explanation, words: &Words) -> String {
    let term = || it.counted.and_then(|counted| term(counted, words));
    let plain = |id: &'static str| words.say(id);
    match it.rule {
        Rule::Assignment => or_no_date(term().map(|term| say!(words, "explain-assignment", term)), words),
        Rule::Diagnostics => or_no_date(term().map(|term| say!(words, "explain-diagnostics", term)), words),
        Rule::StageOne => or_no_date(term().map(|term| say!(words, "explain-stage-one", term)), words),
        Rule::ReportBeforeCouncil => {
            or_no_date(term().map(|term| say!(words, "explain-report-before-council", term)), words)
        }
        Rule::Contact => contact(it.counted, words),
        Rule::LaterVersion => plain("explain-later-version"),
        Rule::OnDay => plain("explain-on-day"),
        Rule::InMonth => plain("explain-in-month"),
        Rule::InRange => plain("explain-in-range"),
        Rule::AllYear => plain("explain-all-year"),
        Rule::FollowUp => plain("explain-follow-up"),
        Rule::ReportByEnd => plain("explain-report-by-end"),
        Rule::Council => plain("explain-council"),
        Rule::CouncilByEnd => plain("explain-council-by-end"),
        Rule::EndOfCase => plain("explain-end-of-case"),
    }
}

fn or_no_date(said: Option<String>, words: &Words) -> String {
    said.unwrap_or_else(|| words.say("explain-no-date"))
}

fn contact(counted: Option<Counted>, words: &Words) -> String {
    match counted.map(|counted| counted.span) {
        Some(Span::Rested { amber, red }) => say!(words, "explain-contact", amber, red),
        Some(Span::Forward(_) | Span::Back(_) | Span::ToWorkingDay | Span::Set) | None => {
            words.say("explain-no-date")
        }
    }
}

/// So many days from an event; none where nothing is counted.
fn term(counted: Counted, words: &Words) -> Option<String> {
    let days = match counted.span {
        Span::Forward(Length::WorkingDays(n)) | Span::Back(n) => say!(words, "unit-working-days", n),
        Span::Forward(Length::CalendarDays(n)) => say!(words, "unit-calendar-days", n),
        Span::ToWorkingDay | Span::Rested { .. } | Span::Set => return None,
    };
    let on = with_weekday(counted.on, words);
    match counted.from {
        Origin::Hired => Some(say!(words, "explain-from-hired", days, on)),
        Origin::MentorshipEnded => Some(say!(words, "explain-from-mentorship-ended", days, on)),
        Origin::StageOne => Some(say!(words, "explain-from-stage-one", days, on)),
        Origin::Council => Some(say!(words, "explain-before-council", days, on)),
        Origin::StageTwo | Origin::LastEntry | Origin::Visit | Origin::MonthEnd => None,
    }
}

/// Returns the event in a sentence of its own, where the rule does not name it.
pub(super) fn event(it: &Explanation, words: &Words) -> Option<String> {
    if let Some(year) = it.school_year {
        return Some(say!(words, "explain-school-year", year = dates::school_year(year)));
    }
    let counted = it.counted.filter(|counted| term(*counted, words).is_none())?;
    let on = with_weekday(counted.on, words);
    match counted.from {
        Origin::StageTwo => Some(say!(words, "explain-since-stage-two", on)),
        Origin::LastEntry => Some(say!(words, "explain-since-last-entry", on)),
        Origin::Visit => Some(say!(words, "explain-visit", on)),
        Origin::Council => Some(say!(words, "explain-meeting", on)),
        Origin::MonthEnd => Some(say!(words, "explain-month-end", on)),
        Origin::Hired | Origin::MentorshipEnded | Origin::StageOne => None,
    }
}

/// Returns where the rule comes from, and by which convention days are counted.
pub(super) fn sources(it: &Explanation, words: &Words) -> Vec<String> {
    let source = words.say(match it.rule.source() {
        Source::Process => "explain-source-process",
        Source::Habit => "explain-source-habit",
        Source::Typed => "explain-source-typed",
        Source::SchoolYear => "explain-source-school-year",
    });
    let counts = it.counted.is_some_and(|counted| matches!(counted.span, Span::Forward(_)));
    let convention = counts.then(|| words.say("explain-convention"));
    std::iter::once(source).chain(convention).collect()
}
