//! How is a month drawn beside a list, with its days off, its breaks and how much is due on each day?
//!
//! ```text
//!    сентябрь 2026
//!  пн вт ср чт пт сб вс
//!      1  2  3  4  5  6
//!         2        ·  ·
//! ```

use super::drawn::Drawn;
use super::text::{from_column, put, row};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::keys::Action;
use crate::app::mouse::Spot;
use crate::say;
use crate::words::dates;
use chrono::{Datelike, NaiveDate};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// The columns of a month: seven days of three.
pub const COLUMNS: u16 = 21;

/// Draws the month that begins on `first`; `due` tells how many deadlines a day has, `here` is selected.
///
/// Its days can be pressed, and the arrows around its name.
pub fn render(
    first: NaiveDate,
    here: Option<NaiveDate>,
    due: impl Fn(NaiveDate) -> usize,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let mut drawn = Drawn::default();
    let language = session.words.language();
    let name = dates::month(u8::try_from(first.month()).unwrap_or(1), language);
    let title = put(&format!("< {name} {} >", first.year()), Role::Title, row(area, 0), buf, look);
    let arrow = |from| Rect { width: 1, ..from_column(row(area, 0), from) }.intersection(area);
    drawn.touches(arrow(0), Spot::Action(Action::Earlier));
    drawn.touches(arrow(title.saturating_sub(1)), Spot::Action(Action::Later));
    let names = dates::weekdays(language).map(|name| format!("{name:>2} "));
    put(&names.concat(), Role::Quiet, row(area, 1), buf, look);
    let mut line = 2;
    for day in first.iter_days().take_while(|day| day.month() == first.month()) {
        let column = day.weekday().num_days_from_monday();
        let place = |line| from_column(row(area, line), u16::try_from(column).unwrap_or(0) * 3);
        put(&format!("{:>2}", day.day()), role(day, here, session), place(line), buf, look);
        let (sign, role) = sign(day, due(day), session, look);
        put(&format!("{sign:>2}"), role, place(line + 1), buf, look);
        for at in [line, line + 1] {
            drawn.touches(Rect { width: 3, ..place(at) }.intersection(area), Spot::Day(day));
        }
        line += if column == 6 { 2 } else { 0 };
    }
    let words = &session.words;
    let said = format!("{} {}", look.glyphs.heat[0], say!(words, "agenda-day-off"));
    put(&format!("{said}  ~ {}", say!(words, "agenda-break")), Role::Quiet, row(area, line + 2), buf, look);
    drawn
}

fn role(day: NaiveDate, here: Option<NaiveDate>, session: &Session) -> Role {
    match (here == Some(day), day == session.today) {
        (true, _) => Role::Loud,
        (false, true) => Role::Today,
        (false, false) => Role::Plain,
    }
}

/// What is due outweighs what kind of day it is; more than nine is a plus.
fn sign(day: NaiveDate, due: usize, session: &Session, look: &Look) -> (String, Role) {
    match due {
        0 => (kind(day, session, look).to_owned(), Role::Quiet),
        _ if day < session.today => (few(due), Role::Overdue),
        _ if day == session.today => (few(due), Role::Today),
        _ => (few(due), Role::Soon),
    }
}

fn few(due: usize) -> String {
    if due > 9 { "9+".to_owned() } else { due.to_string() }
}

fn kind(day: NaiveDate, session: &Session, look: &Look) -> &'static str {
    let Some(calendar) = session.calendar() else { return " " };
    if calendar.is_working(day) == Ok(false) {
        look.glyphs.heat[0]
    } else if calendar.school_years.iter().any(|year| year.break_on(day).is_some()) {
        "~"
    } else {
        " "
    }
}
