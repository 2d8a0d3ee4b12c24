//! How does the month stand beneath few rows?
//!
//! ```text
//!  Сроки: сентябрь 2026
//!     пн 14.09 сегодня
//!   ! ср 16.09 Ким А. В.       план наставничества   наст.
//! ```

use crate::app::Session;
use crate::app::keys::{Action, Context};
use crate::app::view::advice::key_of;
use crate::domain::compiled::listing::Deadline;
use crate::say;
use crate::ui::agenda::deadline;
use crate::ui::frame::inset;
use crate::ui::text::{put, put_line, row};
use crate::ui::theme::{Look, Role};
use crate::words::dates;
use chrono::Datelike;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws what is due until the end of the month, today first; what does not fit is counted.
pub(super) fn render(due: &[Deadline], session: &Session, area: Rect, buf: &mut Buffer, look: &Look) {
    let (words, today) = (&session.words, session.today);
    let month = u8::try_from(today.month()).unwrap_or(1);
    let name = dates::month_of_year(today.year(), month, words.language());
    put(&say!(words, "front-month", month = name), Role::Title, inset(row(area, 0)), buf, look);
    let day = format!("{} {}", dates::weekday(today, words.language()), dates::short(today));
    let said = format!("    {day} {}", say!(words, "front-month-today"));
    put(&said, Role::Today, row(area, 1), buf, look);
    let left = Rect { y: area.y + 2.min(area.height), height: area.height.saturating_sub(2), ..area };
    if due.is_empty() {
        put(&format!("    {}", say!(words, "front-month-nothing")), Role::Plain, row(left, 0), buf, look);
        return;
    }
    let shown = fitting(due.len(), left.height.into());
    for (at, it) in (0..left.height).zip(&due[..shown]) {
        let is_first = at == 0 || due[usize::from(at) - 1].day != it.day;
        let line =
            deadline(it, is_first && it.day != today, left.width.saturating_sub(1).into(), session, look);
        let place = Rect { x: left.x + 1.min(left.width), width: left.width.saturating_sub(1), ..left };
        put_line(&line, row(place, at), buf, look);
    }
    if shown < due.len() {
        let more = say!(
            words,
            "front-month-more",
            n = due.len() - shown,
            key = key_of(Action::GoAgenda, Context::Dashboard, &session.habits.keys)
        );
        let last = u16::try_from(shown).unwrap_or(left.height);
        put(&format!("    {more}"), Role::Quiet, row(left, last), buf, look);
    }
}

/// How many deadlines fit, where one row counts the others.
fn fitting(all: usize, rows: usize) -> usize {
    if all <= rows { all } else { rows.saturating_sub(1) }
}
