//! How do the particular days of a calendar read, and what a newer one has otherwise?

use super::{Words, dates};
use crate::domain::calendar::{
    Break, Calendar, CalendarGap, CalendarYear, Missing, OrderedChange, OrderedDay, Proposal, SchoolYear,
    Special, Why,
};
use crate::say;
use chrono::NaiveDate;

/// Returns what is particular about a day: `праздник: Наурыз`.
#[must_use]
pub fn special(what: &Special, words: &Words) -> String {
    match what {
        Special::Starts => words.say("calendar-starts"),
        Special::Ends => words.say("calendar-ends"),
        Special::Holiday(occasion) => kept(Why::Holiday, words.name(occasion), words),
        Special::RestDay(occasion) => kept(Why::RestDay, words.name(occasion), words),
        Special::Moved => words.name(&Why::Moved),
        Special::Ordered(order) => ordered(order, words),
        Special::Break(pause) => {
            say!(words, "calendar-break", from = dates::table(pause.from), to = dates::table(pause.to))
        }
    }
}

fn kept(why: Why, what: String, words: &Words) -> String {
    say!(words, "calendar-kept", why = words.name(&why), what)
}

fn ordered(order: &OrderedDay, words: &Words) -> String {
    let said = match order.change {
        OrderedChange::Off => words.name(&Why::ByOrder),
        OrderedChange::Worked => words.say("calendar-worked-by-order"),
    };
    order.week.map_or(said.clone(), |week| format!("{said} ({})", words.name(&week)))
}

/// Returns which year is meant: `2029` or `2028–2029`, with its kind.
#[must_use]
pub fn year(gap: CalendarGap, words: &Words) -> String {
    match gap.missing {
        Missing::CivilYear => say!(words, "calendar-civil-year", year = gap.year.to_string()),
        Missing::SchoolYear => say!(words, "calendar-school-year", year = dates::school_year(gap.year)),
    }
}

/// Returns a school year with its days: `01.09.2026 – 25.05.2027`, and whether it is provisional.
#[must_use]
pub fn school_year(it: &SchoolYear, words: &Words) -> String {
    let days = format!("{} – {}", dates::table(it.starts), dates::table(it.ends));
    if it.provisional { format!("{days}, {}", words.say("calendar-provisional")) } else { days }
}

/// Returns what a proposal would change, day by day, the present before the arrow; the year comes first.
#[must_use]
pub fn proposal(it: &Proposal, calendar: &Calendar, words: &Words) -> Vec<String> {
    let changes = match it {
        Proposal::CivilYear { year, to } => civil_changes(calendar.years.get(year), to, words),
        Proposal::SchoolYear(to) => school_changes(calendar.school_year(to.name()).ok(), to, words),
    };
    [format!("{}:", year(it.year(), words))].into_iter().chain(changes).collect()
}

fn civil_changes(before: Option<&CalendarYear>, after: &CalendarYear, words: &Words) -> Vec<String> {
    let Some(before) = before else { return vec![words.say("calendar-new-year")] };
    let said = |date: NaiveDate| {
        let day = dates::with_weekday(date, words.language());
        format!("{day}: {} → {}", on(before, date, words), on(after, date, words))
    };
    before.differs_on(after).into_iter().map(said).collect()
}

/// What a year says of one day.
fn on(year: &CalendarYear, date: NaiveDate, words: &Words) -> String {
    let holiday = year.holiday_on(date).map(Special::Holiday);
    let rest_day = year.rest_day_on(date).map(Special::RestDay);
    let orders = year.ordered.iter().filter(|it| it.date == date).map(|it| Special::Ordered(*it));
    let said: Vec<String> =
        holiday.into_iter().chain(rest_day).chain(orders).map(|it| special(&it, words)).collect();
    if said.is_empty() { words.say("calendar-nothing-kept") } else { said.join("; ") }
}

fn school_changes(before: Option<&SchoolYear>, after: &SchoolYear, words: &Words) -> Vec<String> {
    let Some(before) = before else { return vec![words.say("calendar-new-year"), whole(after, words)] };
    vec![format!("{} → {}", whole(before, words), whole(after, words))]
}

fn whole(year: &SchoolYear, words: &Words) -> String {
    let days = |it: &Break| format!("{}–{}", dates::short(it.from), dates::short(it.to));
    let breaks: Vec<String> = year.breaks.iter().map(days).collect();
    let said = school_year(year, words);
    if breaks.is_empty() { said } else { format!("{said}; {}", breaks.join(", ")) }
}
