//! How are the open deadlines drawn, with the month beside them where there is room?

use super::drawn::Drawn;
use super::frame::inset;
use super::text::{from_column, put, put_line, row};
use super::theme::{Look, Role};
use super::urgency::loudness;
use super::{filter_line, list, month};
use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::AgendaView;
use crate::app::view::agenda::AgendaOrder;
use crate::domain::clock::standing::Urgency;
use crate::domain::compiled::listing::Deadline;
use crate::say;
use crate::words::{dates, when};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// From how many columns on the month stands beside the list.
const WIDE: u16 = 80;

/// From how many columns on a row has room for the longest names.
const ROOMY: usize = 72;

/// Draws the agenda.
pub fn render(view: &AgendaView, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    put_line(&figures(view, session, look), inset(row(area, 0)), buf, look);
    let shows_filter = view.filter().line().is_shown();
    let fitting = (view.rows().len(), view.all().len());
    let cursor = shows_filter
        .then(|| filter_line::render_of_words("", view.filter(), fitting, session, row(area, 1), buf, look))
        .flatten();
    let head = 1 + u16::from(shows_filter);
    filter_line::rule(view.filter(), row(area, head), buf, look);
    let taken = (head + 1).min(area.height);
    let body = Rect { y: area.y + taken, height: area.height - taken, ..area };
    let (body, month) = render_month(view, session, body, buf, look);
    if view.rows().is_empty() {
        put(&nothing(view, session), Role::Plain, inset(row(body, 1)), buf, look);
        return Drawn::from(cursor).or(month);
    }
    let top = view.list().window(view.ids().len(), body.height.into()).start;
    let columns = usize::from(body.width.saturating_sub(1));
    let line = |number: usize| {
        let is_first = number == top || view.rows()[number - 1].day != view.rows()[number].day;
        let shows_day = is_first || session.sortings.agenda == AgendaOrder::Pair;
        deadline(&view.rows()[number], shows_day, columns, session, look)
    };
    Drawn::from(cursor).or(month).or(list::render(view.list(), view.ids(), body, buf, look, line))
}

fn figures(view: &AgendaView, session: &Session, look: &Look) -> Line<'static> {
    let words = &session.words;
    let is_overdue = |it: &&Deadline| it.next.urgency == Some(Urgency::Overdue);
    let overdue = view.all().iter().filter(is_overdue).count();
    let sorted = match session.sortings.agenda {
        AgendaOrder::Date => say!(words, "column-due"),
        AgendaOrder::Pair => say!(words, "column-mentee"),
    };
    let role = if overdue > 0 { Role::Overdue } else { Role::Quiet };
    Line::from(vec![
        Span::styled(say!(words, "agenda-title", n = view.all().len()), look.style(Role::Title)),
        Span::raw("   "),
        Span::styled(say!(words, "agenda-overdue", n = overdue), look.style(role)),
        Span::raw("   "),
        Span::styled(format!("{sorted}{}", look.glyphs.more[1]), look.style(Role::Quiet)),
    ])
}

/// Draws the month at the right, and returns what is left for the list.
fn render_month(
    view: &AgendaView,
    session: &Session,
    body: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> (Rect, Drawn) {
    if body.width < WIDE {
        return (body, Drawn::default());
    }
    let left = Rect { width: body.width - month::COLUMNS - 3, ..body };
    for at in 0..body.height {
        put(look.glyphs.bar, Role::Rule, from_column(row(body, at), left.width), buf, look);
    }
    let due = |day| view.rows().iter().filter(|it| it.day == day).count();
    let place = from_column(body, left.width + 2);
    let drawn = month::render(view.month(), view.selected().map(|it| it.day), due, session, place, buf, look);
    (left, drawn)
}

fn nothing(view: &AgendaView, session: &Session) -> String {
    if view.all().is_empty() {
        say!(session.words, "agenda-empty")
    } else {
        say!(session.words, "agenda-none-fits")
    }
}

/// Mark, day, teacher, step, whose; a narrow window leaves out whose.
pub(super) fn deadline(
    it: &Deadline,
    shows_day: bool,
    columns: usize,
    session: &Session,
    look: &Look,
) -> Line<'static> {
    let words = &session.words;
    let (mark, role) = loudness(it.next.urgency);
    let day = match shows_day {
        true => format!("{} {}", dates::weekday(it.day, words.language()), dates::short(it.day)),
        false => String::new(),
    };
    let cell = |text: &str, columns| pad(text, columns, look.glyphs.ellipsis);
    let (name, whose) = (if columns >= ROOMY { 18 } else { 15 }, 6);
    let step = columns.saturating_sub(2 + 1 + 9 + 1 + name + 1 + 1 + whose);
    let paused = if it.next.urgency.is_none() { Role::Quiet } else { Role::Plain };
    let case = &session.overview.cases[it.at];
    let about = match it.next.urgency {
        None => format!("{} · {}", words.say("state-paused"), when::next_step(&it.next, words)),
        Some(_) => when::next_step(&it.next, words),
    };
    let rest = format!(
        "{} {} {}",
        cell(&case.mentee_name.short(), name),
        cell(&about, step),
        cell(&words.short(&it.next.whose), whose)
    );
    Line::from(vec![
        Span::styled(format!("{mark:2} {} ", cell(&day, 9)), look.style(role)),
        Span::styled(rest, look.style(paused)),
    ])
}
