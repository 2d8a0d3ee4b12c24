//! How does the selected case stand beside the rows of a wide window?
//!
//! ```text
//!  │ Ахметова Дана Сериковна
//!  │ Наставник: Иванова О. П.
//!  │ 26-01 · Приказ № 120-к от 28.08.2026
//!  │ [I] · II · III
//!  │
//!  │ !! диагностика (наставник)
//!  │    не позднее вт 08.09.2026, просрочено на 4 рабочих дня
//!  │
//!  │ Впереди
//!  │    11.09 план наставничества
//! ```
//!
//! All of it is in the overview that the rows are drawn from: a row move reads nothing.

use super::columns::{mentor, urgency};
use crate::app::Session;
use crate::app::measure::wrap;
use crate::app::view::{Dashboard, Placed};
use crate::domain::clock::days_left::DaysLeft;
use crate::domain::clock::standing::{NextStep, Stage, Urgency, deadlines};
use crate::domain::clock::step::Step;
use crate::domain::compiled::summary::Summary;
use crate::say;
use crate::ui::text::{from_column, put, put_line, row};
use crate::ui::theme::{Look, Role};
use crate::ui::urgency::loudness;
use crate::words::{dates, when};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// From how many columns on the selected case stands beside the rows.
const WIDE: u16 = 120;
/// The columns of the rows there, so that none of theirs falls away, with a case of an earlier year too.
const ROWS: u16 = 81;
/// The columns of the selected case at the most.
const MOST: u16 = 64;

/// How many of the steps ahead are named; the rest are counted.
const AHEAD: usize = 10;

/// Draws the selected case at the right of a wide window, and returns what is left for the rows.
pub(super) fn render(view: &Dashboard, session: &Session, body: Rect, buf: &mut Buffer, look: &Look) -> Rect {
    let Some(placed) = view.selected().filter(|_| body.width >= WIDE) else { return body };
    let columns = (body.width - ROWS).min(MOST);
    let left = Rect { width: body.width - columns, ..body };
    for at in 0..body.height {
        put(look.glyphs.bar, Role::Rule, from_column(row(body, at), left.width), buf, look);
    }
    let place = from_column(body, left.width + 2);
    let lines = lines(placed, session, place.width.into(), look);
    for (at, line) in (0..place.height).zip(&lines) {
        put_line(line, row(place, at), buf, look);
    }
    left
}

fn lines(placed: &Placed, session: &Session, columns: usize, look: &Look) -> Vec<Line<'static>> {
    let case = &session.overview.cases[placed.at];
    let head = head(case, placed, session).into_iter().enumerate().flat_map(|(at, text)| {
        let role = if at == 0 { Role::Title } else { Role::Plain };
        wrap(&text, columns).into_iter().map(move |text| Line::styled(text, look.style(role)))
    });
    let mut lines: Vec<Line<'static>> = head.collect();
    lines.push(Line::default());
    if let Some(next) = &placed.standing.next {
        lines.extend(next_step(next, placed, session, columns, look));
        lines.push(Line::default());
    }
    lines.extend(ahead(case, placed, session, look));
    lines
}

/// The pair, the code and the order, the stages with the present one in brackets.
fn head(case: &Summary, placed: &Placed, session: &Session) -> Vec<String> {
    let words = &session.words;
    let order = case.order.as_ref().map(|order| {
        let (number, date) = (order.number.as_str(), dates::table(order.date));
        format!(" · {}", say!(words, "front-order", number, date))
    });
    let stage = placed.standing.stage;
    let step = |it: Stage| {
        let name = words.short(&it);
        if it == stage { format!("[{name}]") } else { name }
    };
    let track = match stage {
        Stage::One | Stage::Two | Stage::Three => {
            [Stage::One, Stage::Two, Stage::Three].map(step).join(" · ")
        }
        Stage::NotBegun | Stage::Completed | Stage::Ended => words.name(&stage),
    };
    vec![
        case.mentee_name.as_str().to_owned(),
        say!(words, "front-mentor", name = mentor(case, session)),
        format!("{}{}", case.code, order.unwrap_or_default()),
        say!(words, "front-track", stage = track, end = dates::table(case.end)),
    ]
}

/// The next step with its urgency, and by when in a sentence.
fn next_step(
    next: &NextStep,
    placed: &Placed,
    session: &Session,
    columns: usize,
    look: &Look,
) -> Vec<Line<'static>> {
    let words = &session.words;
    let (mark, role) = urgency(placed);
    let what = format!("{} ({})", when::next_step(next, words), words.name(&next.whose));
    let room = columns.saturating_sub(3);
    let first = wrap(&what, room).into_iter().enumerate().map(|(at, text)| {
        let mark = if at == 0 { mark } else { "" };
        Line::styled(format!("{mark:2} {text}"), look.style(if at == 0 { role } else { Role::Plain }))
    });
    let by_when = wrap(&when::deadline(next, session.today, words), room).into_iter();
    first.chain(by_when.map(|text| Line::raw(format!("   {text}")))).collect()
}

/// What comes after it by date, and how many items of the plan are still open.
fn ahead(case: &Summary, placed: &Placed, session: &Session, look: &Look) -> Vec<Line<'static>> {
    let words = &session.words;
    let (Some(settings), Some(calendar)) = (&session.overview.settings, session.calendar()) else {
        return Vec::new();
    };
    if !case.is_open() {
        return Vec::new();
    }
    let mut steps: Vec<NextStep> = deadlines(case, &DaysLeft::from(session.today, calendar), &settings.terms)
        .into_iter()
        .map(|(_, step)| step)
        .collect();
    steps.sort_by_key(|step| step.due.map(|due| due.binding));
    let items = steps.iter().filter(|step| step.step == Step::Item);
    let (n, late) = items
        .fold((0, 0), |(n, late), step| (n + 1, late + usize::from(step.urgency == Some(Urgency::Overdue))));
    let mut lines = Vec::new();
    if n > 0 {
        lines.push(Line::raw(say!(words, "front-items", n)));
    }
    if late > 0 {
        let text = format!("!! {}", say!(words, "front-items-late", n = late));
        lines.push(Line::styled(text, look.style(Role::Overdue)));
    }
    let others: Vec<&NextStep> =
        steps.iter().filter(|step| placed.standing.next.as_ref() != Some(*step)).collect();
    if !others.is_empty() {
        lines.push(Line::styled(say!(words, "front-ahead"), look.style(Role::Title)));
    }
    lines.extend(others.iter().take(AHEAD).map(|step| step_line(step, session, look)));
    if others.len() > AHEAD {
        let more = say!(words, "front-more", n = others.len() - AHEAD);
        lines.push(Line::raw(format!("   {more}")));
    }
    lines
}

fn step_line(step: &NextStep, session: &Session, look: &Look) -> Line<'static> {
    let (mark, role) = loudness(step.urgency);
    let day = step.due.map_or_else(|| "—".to_owned(), |due| dates::short(due.binding));
    Line::from(vec![
        Span::styled(format!("{mark:2} {day:5} "), look.style(role)),
        Span::raw(when::next_step(step, &session.words)),
    ])
}
