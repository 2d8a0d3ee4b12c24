//! How are the plans drawn that wait for the user?

use super::drawn::Drawn;
use super::frame::inset;
use super::list::sorted;
use super::text::{put, put_line, row};
use super::theme::{Look, Role};
use super::urgency::loudness;
use super::{filter_line, list};
use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::AwaitedView;
use crate::app::view::awaited::{Awaited, AwaitedOrder, awaited, deed};
use crate::say;
use crate::words::when;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// Draws what waits for the user.
pub fn render(view: &AwaitedView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let total = awaited(session).len();
    put_line(&figures(total, session, look), inset(row(area, 0)), buf, look);
    let shows_filter = view.filter().line().is_shown();
    let fitting = (view.rows().len(), total);
    let cursor = shows_filter
        .then(|| filter_line::render_of_words("", view.filter(), fitting, session, row(area, 1), buf, look))
        .flatten();
    let head = 1 + u16::from(shows_filter);
    filter_line::rule(view.filter(), row(area, head), buf, look);
    let taken = (head + 2).min(area.height);
    let body = Rect { y: area.y + taken, height: area.height - taken, ..area };
    if view.rows().is_empty() {
        let said = match total {
            0 => say!(session.words, "awaited-empty"),
            _ => say!(session.words, "awaited-none-fits"),
        };
        put(&said, Role::Plain, inset(row(body, 0)), buf, look);
        return cursor.into();
    }
    let words = &session.words;
    let order = session.sortings.awaited;
    let head_of = |text: String, its| sorted(text, order == its, look);
    let names = [
        head_of(say!(words, "column-mentee"), AwaitedOrder::Name),
        head_of(say!(words, "column-mentor"), AwaitedOrder::Mentor),
    ];
    let head_line = cells(["", &names[0], &names[1]], &say!(words, "awaited-column-what"), look);
    let due = head_of(say!(words, "column-due"), AwaitedOrder::Date);
    put(&format!(" {head_line}{due}"), Role::Quiet, row(area, head + 1), buf, look);
    let line = |number: usize| plan(&view.rows()[number], session, look);
    Drawn::from(cursor).or(list::render(view.list(), view.ids(), body, buf, look, line))
}

fn figures(total: usize, session: &Session, look: &Look) -> Line<'static> {
    Line::styled(say!(session.words, "awaited-title", n = total), look.style(Role::Title))
}

fn plan(it: &Awaited, session: &Session, look: &Look) -> Line<'static> {
    let case = &session.overview.cases[it.at];
    let (mark, role) = loudness(it.next.urgency);
    let mentor = case.tenure_on(session.today).map(|tenure| tenure.name.short()).unwrap_or_default();
    let text = cells([mark, &case.mentee_name.short(), &mentor], &deed(it, session), look);
    Line::from(vec![
        Span::styled(text, look.style(Role::Plain)),
        Span::styled(when::left(&it.next, session.today, &session.words), look.style(role)),
    ])
}

fn cells([mark, mentee, mentor]: [&str; 3], what: &str, look: &Look) -> String {
    let cell = |text: &str, columns| pad(text, columns, look.glyphs.ellipsis);
    format!("{mark:2} {} {} {} ", cell(mentee, 15), cell(mentor, 15), cell(what, 12))
}
