//! How are the lists and texts said that are not one case?

use super::aloud::{joined, only_if};
use super::place::{Place, Row};
use crate::app::list::Marks;
use crate::app::view::agenda::AgendaOrder;
use crate::app::view::awaited::{awaited as all_awaited, deed};
use crate::app::view::calendar::proposals;
use crate::app::view::{
    AgendaView, AwaitedView, CalendarView, CareView, PeopleView, Preview, SettingsView, StaffListView,
};
use crate::app::{FilterLine, Session};
use crate::domain::calendar::By;
use crate::domain::clock::standing::Urgency;
use crate::domain::compiled::listing::Deadline;
use crate::say;
use crate::ui::list;
use crate::words::engagement::engagement;
use crate::words::enrolment::told;
use crate::words::{Words, calendar, dates, when};
use chrono::{Datelike, NaiveDate};

/// Says a filter with how many rows fit.
pub(super) fn filtered(filter: &FilterLine, n: usize, total: usize, words: &Words) -> Option<String> {
    (!filter.is_open()).then(|| say!(words, "plain-filtered", typed = filter.words(), n, total))
}

/// Says how many rows are marked, and how many of them a filter hides.
pub(super) fn marked(marks: Option<Marks>, words: &Words) -> Option<String> {
    Some(list::marked(marks?, words))
}

/// Says of a row that it is marked, where it is.
pub(super) fn marked_row(is_marked: bool, words: &Words) -> String {
    if is_marked { say!(words, "plain-marked") } else { String::new() }
}

/// Says of an empty list why it is empty: `none`, or that nothing fits the filter.
fn ending(place: Place, filter: &FilterLine, none: &str, words: &Words) -> Place {
    if !place.rows.is_empty() {
        return place;
    }
    let said = if filter.is_open() { words.say(none) } else { say!(words, "plain-none-fits") };
    place.ending(vec![said])
}

/// Says who the people are, and what each is busy with.
pub fn people(view: &PeopleView, session: &Session) -> Place {
    let words = &session.words;
    let counts = crate::ui::people::counts(view, session).replace("   ", ", ");
    let title = format!("{}. {counts}", words.say("action-go-people"));
    let head = [Some(title), filtered(view.filter().line(), view.rows().len(), view.all().len(), words)];
    let fault = view.filter().fault().map(str::to_owned);
    let head = head.into_iter().chain([fault, marked(view.list().marks(view.ids()), words)]);
    let rows = view.rows().iter().enumerate().map(|(at, row)| {
        let person = &row.person;
        let roles = person.roles.iter().map(|role| words.name(role));
        let particulars = [person.particulars.position.clone(), person.particulars.subject.clone()];
        let parts = [person.name.short(), engagement(row.engagement, words)];
        let mark = marked_row(view.list().is_marked(&view.ids()[at]), words);
        Row::new(at, joined(parts.into_iter().chain(particulars).chain(roles).chain([mark])))
    });
    let key = format!("people {}", view.filter().line().words());
    let place = Place::list(key, head.flatten().collect(), rows.collect(), view.list().row());
    ending(place, view.filter().line(), "plain-nobody", words)
}

/// Says the open deadlines by date, and the month that is looked at.
pub fn agenda(view: &AgendaView, session: &Session) -> Place {
    let words = &session.words;
    let overdue = view.all().iter().filter(|it| it.next.urgency == Some(Urgency::Overdue)).count();
    let title = joined([
        say!(words, "agenda-title", n = view.all().len()),
        say!(words, "agenda-overdue", n = overdue),
    ]);
    let head = [Some(title), filtered(view.filter().line(), view.rows().len(), view.all().len(), words)];
    let fault = view.filter().fault().map(str::to_owned);
    let head = head.into_iter().chain([fault, marked(view.list().marks(view.ids()), words)]);
    let rows = view.rows().iter().enumerate().map(|(at, it)| {
        let mark = marked_row(view.list().is_marked(&view.ids()[at]), words);
        Row::new(at, joined([deadline(it, session.sortings.agenda, session), mark]))
    });
    let key = format!("agenda {} {:?}", view.filter().line().words(), session.sortings.agenda);
    let place = Place::list(key, head.flatten().collect(), rows.collect(), view.list().row());
    match place.rows.is_empty() {
        true => ending(place, view.filter().line(), "agenda-empty", words),
        false => place.ending(vec![month(view, session)]),
    }
}

fn deadline(it: &Deadline, order: AgendaOrder, session: &Session) -> String {
    let words = &session.words;
    let name = session.overview.cases[it.at].mentee_name.short();
    let due = when::deadline(&it.next, session.today, words);
    let step =
        say!(words, "case-next", step = when::next_step(&it.next, words), whose = words.name(&it.next.whose));
    match order {
        AgendaOrder::Date => joined([due, name, step]),
        AgendaOrder::Pair => joined([name, step, due]),
    }
}

/// What the grid of the month shows: how much is due on which day, which days are off, the breaks.
fn month(view: &AgendaView, session: &Session) -> String {
    let words = &session.words;
    let first = view.month();
    let days: Vec<NaiveDate> = first.iter_days().take_while(|day| day.month() == first.month()).collect();
    let due = |day: &NaiveDate| view.rows().iter().filter(|it| it.day == *day).count();
    let due: Vec<String> = days
        .iter()
        .filter(|day| due(day) > 0)
        .map(|day| say!(words, "plain-due-on", date = dates::short(*day), n = due(day)))
        .collect();
    let off = |day: &&NaiveDate| session.calendar().is_some_and(|it| it.is_working(**day) == Ok(false));
    let off: Vec<String> = days.iter().filter(off).map(|day| day.day().to_string()).collect();
    let is_break = |day: &&NaiveDate| {
        session.calendar().is_some_and(|it| it.school_years.iter().any(|year| year.break_on(**day).is_some()))
    };
    let breaks: Vec<NaiveDate> = days.iter().filter(is_break).copied().collect();
    let listed = |label: &str, of: Vec<String>| match of.is_empty() {
        true => String::new(),
        false => format!("{}: {}", words.say(label), of.join(", ")),
    };
    let breaks = breaks.first().zip(breaks.last());
    let breaks = breaks.map(|(from, to)| format!("{} – {}", dates::short(*from), dates::short(*to)));
    let name = dates::month_of_year(first.year(), u8::try_from(first.month()).unwrap_or(1), words.language());
    let facts =
        [due.join("; "), listed("agenda-day-off", off), listed("agenda-break", breaks.into_iter().collect())];
    let facts: Vec<String> = facts.into_iter().filter(|it| !it.is_empty()).collect();
    format!("{name}: {}", facts.join("; "))
}

/// Says the plans that wait for the user; what is marked says so.
pub fn awaited(view: &AwaitedView, session: &Session) -> Place {
    let words = &session.words;
    let total = all_awaited(session).len();
    let marked = view.list().marked().count();
    let marked = only_if(marked > 0, || say!(words, "awaited-marked", n = marked));
    let title = joined([words.say("action-go-approval"), say!(words, "awaited-title", n = total), marked]);
    let head = [Some(title), filtered(view.filter().line(), view.rows().len(), total, words)];
    let head = head.into_iter().chain([view.filter().fault().map(str::to_owned)]);
    let rows = view.rows().iter().enumerate().map(|(at, it)| {
        let case = &session.overview.cases[it.at];
        let mentor = case.tenure_on(session.today).map(|tenure| tenure.name.short()).unwrap_or_default();
        let mark = only_if(view.list().is_marked(&it.code), || words.say("plain-marked"));
        let with = format!("{} {mentor}", words.say("plain-mentor"));
        let due = when::deadline(&it.next, session.today, words);
        Row::new(at, joined([case.mentee_name.short(), deed(it, session), due, with, mark]))
    });
    let key = format!("awaited {}", view.filter().line().words());
    let place = Place::list(key, head.flatten().collect(), rows.collect(), view.list().row());
    ending(place, view.filter().line(), "plain-nothing-awaited", words)
}

/// Says the working calendar of a school year: what is off, moved or announced.
pub fn calendar(view: &CalendarView, session: &Session) -> Place {
    let words = &session.words;
    let Some(own) = session.calendar() else { return Place::text("calendar", Vec::new(), Vec::new()) };
    let year = own.school_year(view.year()).map(|year| calendar::school_year(year, words));
    let title =
        joined([words.say("action-go-calendar"), dates::school_year(view.year()), year.unwrap_or_default()]);
    let shifts = match own.shift_to_working_day {
        true => say!(words, "calendar-shifts"),
        false => say!(words, "calendar-does-not-shift"),
    };
    let mut head = vec![title, joined([words.name(&own.week), shifts])];
    let gaps = view.gaps(session).into_iter();
    head.extend(gaps.map(|gap| say!(words, "calendar-lacks", year = calendar::year(gap, words))));
    let news = proposals(session).len();
    head.extend((news > 0).then(|| say!(words, "calendar-news", n = news)));
    let rows = view.rows().iter().enumerate().map(|(at, day)| {
        let own = match day.by {
            By::School => say!(words, "calendar-own"),
            By::Program => String::new(),
        };
        let date = dates::with_weekday(day.date, words.language());
        Row::new(at, joined([date, calendar::special(&day.what, words), own]))
    });
    Place::list(format!("calendar {}", view.year()), head, rows.collect(), view.list().row())
}

/// Says the parts of the settings, or what stands in one.
pub fn settings(view: &SettingsView, session: &Session) -> Place {
    let words = &session.words;
    let mut title = say!(words, "settings-title");
    if let Some(section) = view.section() {
        title = format!("{title}: {}, {}", words.name(&section), view.total());
        if section.right().is_some_and(|right| !session.may(right)) {
            title = format!("{title}. {}", say!(words, "settings-look-only"));
        }
    }
    let head = [Some(title), filtered(view.filter(), view.rows().len(), view.total(), words)];
    let rows = view.rows().iter().enumerate().map(|(at, row)| {
        let parts: Vec<&str> =
            [row.name.as_str(), row.beside.as_str()].into_iter().filter(|it| !it.is_empty()).collect();
        Row::new(at, parts.join(": "))
    });
    let key = format!("settings {:?} {}", view.section(), view.filter().words());
    let place = Place::list(key, head.into_iter().flatten().collect(), rows.collect(), view.list().row());
    ending(place, view.filter(), "settings-empty", words)
}

/// Says how the data as a whole stand, and what can be done with them.
pub fn care(view: &CareView, session: &Session) -> Place {
    let kept = view.kept();
    let place = kept.and_then(|kept| kept.place.clone()).unwrap_or_default();
    let mut head = vec![joined([session.words.say("settings-care"), place])];
    head.extend(kept.into_iter().flat_map(|kept| crate::ui::care::head(kept, session)));
    let rows = view
        .rows()
        .iter()
        .enumerate()
        .map(|(at, row)| Row::new(at, joined([row.name.clone(), row.beside.clone()])));
    Place::list("care", head, rows.collect(), view.list().row())
}

/// Says what a staff list comes to, before it is written.
pub fn staff_list(view: &StaffListView, session: &Session) -> Place {
    let words = &session.words;
    let of_keys = say!(words, "enrolment-how");
    let lines = told(view.enrolment(), words).into_iter().map(|it| it.text).filter(|it| *it != of_keys);
    let how = if view.enrolment().commands.is_empty() {
        say!(words, "import-nothing")
    } else {
        say!(words, "plain-list-how")
    };
    Place::text("staff list", vec![words.say("action-import"), how], lines)
}

/// Says a document, with how it is written into a file.
pub fn preview(view: &Preview, session: &Session) -> Place {
    let document = view.documents.first();
    let name = document.map(|it| it.file_name.clone()).unwrap_or_default();
    let text = document.map(|it| it.markdown.as_str()).unwrap_or_default();
    let lines: Vec<String> = text.lines().filter(|line| !is_rule(line)).map(cells).collect();
    let head = vec![say!(session.words, "plain-document", name = name.as_str())];
    Place::text(format!("preview {name}"), head, lines)
}

/// The line under the heads of a table, or between two parts, holds no letter.
fn is_rule(line: &str) -> bool {
    !line.trim().is_empty() && !line.contains(char::is_alphanumeric)
}

/// A row of a table is said cell by cell.
fn cells(line: &str) -> String {
    let line = line.trim().replace("<br>", "; ").replace("&nbsp;", " ");
    match line.strip_prefix('|').and_then(|rest| rest.strip_suffix('|')) {
        Some(row) => row.split('|').map(str::trim).filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; "),
        None => line,
    }
}
