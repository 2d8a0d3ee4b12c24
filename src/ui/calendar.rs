//! How is the working calendar drawn, with what it lacks and what the program knows newer?

use super::drawn::Drawn;
use super::frame::inset;
use super::list;
use super::text::{from_column, put, row, rule};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::keys::{Action, Step};
use crate::app::measure::{pad, width};
use crate::app::mouse::Spot;
use crate::app::view::CalendarView;
use crate::app::view::calendar::proposals;
use crate::domain::calendar::{By, Calendar, Special, SpecialDay};
use crate::say;
use crate::words::{calendar, dates};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// `пн 26.10.2026` and two spaces.
const DATE: usize = 16;

/// Draws the calendar of a school year.
pub fn render(view: &CalendarView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let Some(own) = session.calendar() else { return Drawn::default() };
    let mut lines = vec![(year(view, own, session), Role::Title), (week(own, session), Role::Plain)];
    lines.extend(wanted(view, session).into_iter().map(|text| (text, Role::Loud)));
    for (at, (text, role)) in (0..).zip(&lines) {
        put(text, *role, inset(row(area, at)), buf, look);
    }
    let head = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    rule(row(area, head), buf, look);
    let taken = (head + 1).min(area.height);
    let body = Rect { y: area.y + taken, height: area.height - taken, ..area };
    let columns = usize::from(area.width.saturating_sub(1));
    let line = |number: usize| day(&view.rows()[number], columns, session, look);
    arrows(view, inset(row(area, 0))).or(list::render(view.list(), view.ids(), body, buf, look, line))
}

/// The arrows around the school year, to be pressed.
fn arrows(view: &CalendarView, area: Rect) -> Drawn {
    let name = u16::try_from(width(&dates::school_year(view.year()))).unwrap_or(0);
    let arrow = |from: u16| Rect { width: 1, ..from_column(area, from) }.intersection(area);
    Drawn::default()
        .with(arrow(0), Spot::Action(Action::Step(Step::Left)))
        .with(arrow(name + 3), Spot::Action(Action::Step(Step::Right)))
}

fn year(view: &CalendarView, own: &Calendar, session: &Session) -> String {
    let words = &session.words;
    let said = own.school_year(view.year()).map(|year| calendar::school_year(year, words));
    format!("< {} >   {}", dates::school_year(view.year()), said.unwrap_or_default())
}

fn week(own: &Calendar, session: &Session) -> String {
    let words = &session.words;
    let shift = if own.shift_to_working_day {
        say!(words, "calendar-shifts")
    } else {
        say!(words, "calendar-does-not-shift")
    };
    format!("{} · {shift}", words.name(&own.week))
}

/// What the calendar lacks, and what there is to be looked at: each with the key that does something about it.
fn wanted(view: &CalendarView, session: &Session) -> Vec<String> {
    let words = &session.words;
    let gaps = view.gaps(session).into_iter();
    let mut said: Vec<String> =
        gaps.map(|gap| say!(words, "calendar-lacks", year = calendar::year(gap, words))).collect();
    let news = proposals(session).len();
    if news > 0 {
        said.push(say!(words, "calendar-news", n = news));
    }
    said
}

/// The school's own stands in a word at the end, what lies behind is quiet.
fn day(day: &SpecialDay, columns: usize, session: &Session, look: &Look) -> Line<'static> {
    let words = &session.words;
    let own = match day.by {
        By::School => say!(words, "calendar-own"),
        By::Program => String::new(),
    };
    let room = columns.saturating_sub(DATE + width(&own) + 2);
    let role = match day.what {
        _ if day.date < session.today => Role::Quiet,
        Special::Starts | Special::Ends => Role::Title,
        Special::Holiday(_)
        | Special::RestDay(_)
        | Special::Moved
        | Special::Ordered(_)
        | Special::Break(_) => Role::Plain,
    };
    let date = pad(&dates::with_weekday(day.date, words.language()), DATE - 1, "");
    let what = pad(&calendar::special(&day.what, words), room, look.glyphs.ellipsis);
    Line::from(vec![
        Span::styled(format!(" {date}{what} "), look.style(role)),
        Span::styled(own, look.style(Role::Quiet)),
    ])
}
