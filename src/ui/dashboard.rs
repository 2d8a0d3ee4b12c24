//! How are the cases drawn, by what waits?

use super::drawn::Drawn;
use super::frame::inset;
use super::list;
use super::text::{put, put_line, row, rule};
use super::theme::{Look, Role};
use crate::app::Session;
use crate::app::measure::{pad, width};
use crate::app::view::{Dashboard, Placed};
use crate::domain::clock::standing::{Stage, Urgency};
use crate::domain::clock::step::Clock;
use crate::domain::compiled::overview::Waiting;
use crate::domain::compiled::summary::Summary;
use crate::domain::rights;
use crate::say;
use crate::words::{dates, quarantine, when};
use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

/// How many of those who wait for an order are named; the rest are counted.
const NAMED: usize = 3;

/// Draws the dashboard.
pub fn render(view: &Dashboard, session: &Session, area: Rect, buf: &mut Buffer, look: &Look) -> Drawn {
    let mut at = 0;
    let mut next = |area: Rect| {
        at += 1;
        row(area, at - 1)
    };
    put_line(&urgent(view, session, look), inset(next(area)), buf, look);
    put_line(&stages(view, session, look), inset(next(area)), buf, look);
    if let Some(line) = filter(view, session, look) {
        put_line(&line, inset(next(area)), buf, look);
    }
    rule(next(area), buf, look);
    for line in waiting(session, look).into_iter().chain(left_out(session, look)) {
        put_line(&line, inset(next(area)), buf, look);
    }
    let columns = Columns::of(view, session, area.width.saturating_sub(1).into());
    put(&format!(" {}", columns.head(session, look)), Role::Quiet, next(area), buf, look);
    let body = Rect { y: area.y + at.min(area.height), height: area.height.saturating_sub(at), ..area };
    if view.rows().is_empty() {
        put(&nothing(view, session), Role::Plain, inset(row(body, 1)), buf, look);
        return Drawn::default();
    }
    let line = |number: usize| columns.line(&view.rows()[number], session, look);
    let rows = list::render(view.list(), view.codes(), body, buf, look, line);
    Drawn::from(typed_cursor(view, area)).or(rows)
}

fn urgent(view: &Dashboard, session: &Session, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let figure = |n: usize, role: Role| if n == 0 { Role::Quiet } else { role };
    let parts = [
        (say!(words, "dashboard-mine", n = counts.mine), figure(counts.mine, Role::Loud)),
        (say!(words, "dashboard-overdue", n = counts.overdue), figure(counts.overdue, Role::Overdue)),
        (say!(words, "dashboard-today", n = counts.today), figure(counts.today, Role::Today)),
        (say!(words, "dashboard-soon", n = counts.soon), figure(counts.soon, Role::Soon)),
        (
            say!(words, "dashboard-without-mentor", n = counts.without_mentor),
            figure(counts.without_mentor, Role::Overdue),
        ),
    ];
    joined(parts, "  ", look)
}

fn stages(view: &Dashboard, session: &Session, look: &Look) -> Line<'static> {
    let (counts, words) = (view.counts(), &session.words);
    let mut parts = vec![
        (say!(words, "dashboard-stage-one", n = counts.one), Role::Plain),
        (say!(words, "dashboard-stage-two", n = counts.two), Role::Plain),
        (say!(words, "dashboard-stage-three", n = counts.three), Role::Plain),
    ];
    if counts.not_begun > 0 {
        parts.push((say!(words, "dashboard-not-begun", n = counts.not_begun), Role::Plain));
    }
    parts.push((say!(words, "dashboard-paused", n = counts.paused), Role::Plain));
    parts.push((say!(words, "dashboard-completed", n = counts.completed), Role::Plain));
    joined(parts, &format!(" {} ", look.glyphs.bar), look)
}

/// A filter is loud, and says how to leave it.
fn filter(view: &Dashboard, session: &Session, look: &Look) -> Option<Line<'static>> {
    if view.sieve().is_open() && view.typing().is_none() {
        return None;
    }
    let words = &session.words;
    let stage = view.sieve().stage.map(|stage| format!("{} ", words.name(&stage))).unwrap_or_default();
    let shown = say!(words, "dashboard-shown", n = view.rows().len(), total = view.total());
    let mine =
        if view.sieve().mine { format!("{} ", say!(words, "dashboard-only-mine")) } else { String::new() };
    let typed = format!("/{}", view.sieve().words);
    Some(joined([(format!("{mine}{stage}{typed}"), Role::Loud), (shown, Role::Plain)], "  ", look))
}

fn typed_cursor(view: &Dashboard, area: Rect) -> Option<Position> {
    view.typing()?;
    let stage_and_sign = 2 + u16::try_from(width(&view.sieve().words)).unwrap_or(0);
    (area.height > 2)
        .then(|| Position::new(area.x + stage_and_sign.min(area.width.saturating_sub(1)), area.y + 2))
}

/// Those who wait for an order, with the day it is due.
fn waiting(session: &Session, look: &Look) -> Vec<Line<'static>> {
    let all = &session.overview.waiting;
    let mut lines: Vec<Line<'static>> =
        all.iter().take(NAMED).map(|it| Line::from(waiting_for_order(it, session, look))).collect();
    if all.len() > NAMED {
        let more = say!(session.words, "dashboard-more-waiting", n = all.len() - NAMED);
        lines.push(Line::styled(more, look.style(Role::Quiet)));
    }
    lines
}

/// The records that cannot be read, and what to do about them.
fn left_out(session: &Session, look: &Look) -> Vec<Line<'static>> {
    let said = quarantine::left_out(&session.overview, &session.words);
    said.into_iter().map(|text| Line::styled(format!("!! {text}"), look.style(Role::Overdue))).collect()
}

/// How urgent an order is for somebody who waits for it.
pub(super) fn waiting_mark(clock: Option<Clock>, today: NaiveDate) -> (&'static str, Role) {
    match clock.and_then(Clock::due).map(|due| due.binding) {
        Some(day) if day < today => ("!!", Role::Overdue),
        Some(day) if day == today => ("!", Role::Today),
        Some(_) => ("!", Role::Soon),
        None => ("", Role::Plain),
    }
}

fn waiting_for_order(it: &Waiting, session: &Session, look: &Look) -> Vec<Span<'static>> {
    let words = &session.words;
    let binding = it.clock.and_then(Clock::due).map(|due| due.binding);
    let (mark, role) = waiting_mark(it.clock, session.today);
    let until = binding.map(|day| say!(words, "waiting-until", date = dates::table(day)));
    let text = say!(words, "waiting-for-order", name = it.name.short());
    vec![
        Span::styled(format!("{mark:2} {text}"), look.style(role)),
        Span::styled(until.map(|until| format!("  {until}")).unwrap_or_default(), look.style(Role::Plain)),
    ]
}

fn nothing(view: &Dashboard, session: &Session) -> String {
    if !session.overview.shows_cases_to(&session.actor) {
        closed(session)
    } else if view.sieve().is_open() {
        say!(session.words, "dashboard-empty")
    } else {
        say!(session.words, "dashboard-none-fits")
    }
}

/// Whoever may see no case is told who can change that, by name where the school knows it.
fn closed(session: &Session) -> String {
    let words = &session.words;
    let coordinator = session.overview.logins.iter().find(|it| it.roles.contains(&rights::Role::Coordinator));
    match coordinator {
        Some(it) => say!(words, "dashboard-closed", who = it.name.short()),
        None => say!(words, "dashboard-closed-ask"),
    }
}

fn joined(parts: impl IntoIterator<Item = (String, Role)>, between: &str, look: &Look) -> Line<'static> {
    let mut spans = Vec::new();
    for (text, role) in parts {
        if !spans.is_empty() {
            spans.push(Span::styled(between.to_owned(), look.style(Role::Rule)));
        }
        spans.push(Span::styled(text, look.style(role)));
    }
    Line::from(spans)
}

/// How wide each column is; none wide is left out, in the order mentor, whose, stage.
struct Columns {
    number: usize,
    name: usize,
    mentor: usize,
    stage: usize,
    step: usize,
    whose: usize,
}

const MARK: usize = 2;
const DUE: usize = 15;

impl Columns {
    /// The number alone names a case of the present school year; an older one needs its year.
    fn of(view: &Dashboard, session: &Session, width: usize) -> Self {
        let codes = view.rows().iter().map(|row| code(&session.overview.cases[row.at], session));
        let number = codes.map(|code| code.len()).max().unwrap_or(2);
        Self::for_width(number, width)
    }

    fn for_width(number: usize, width: usize) -> Self {
        let mut columns = Self { number, name: 15, mentor: 13, stage: 4, step: 12, whose: 6 };
        for narrow in [0, 1, 2] {
            if columns.taken() <= width {
                break;
            }
            match narrow {
                0 => columns.mentor = 0,
                1 => columns.whose = 0,
                _ => columns.stage = 0,
            }
        }
        let spare = width.saturating_sub(columns.taken());
        let share = if columns.mentor > 0 { spare / 3 } else { spare / 2 };
        columns.name = (columns.name + share).min(28);
        columns.mentor += if columns.mentor > 0 { share.min(12) } else { 0 };
        columns.step += width.saturating_sub(columns.taken()).min(40);
        columns
    }

    fn taken(&self) -> usize {
        let optional =
            [self.mentor, self.stage, self.whose].into_iter().filter(|it| *it > 0).map(|it| it + 1);
        MARK + 1 + self.number + 1 + self.name + 1 + self.step + 1 + DUE + optional.sum::<usize>()
    }

    fn head(&self, session: &Session, look: &Look) -> String {
        let words = &session.words;
        let cell = |text: String, columns| pad(&text, columns, look.glyphs.ellipsis);
        let mut line = format!("{} {} ", " ".repeat(MARK), cell(say!(words, "column-number"), self.number));
        line += &format!("{} ", cell(say!(words, "column-mentee"), self.name));
        if self.mentor > 0 {
            line += &format!("{} ", cell(say!(words, "column-mentor"), self.mentor));
        }
        if self.stage > 0 {
            line += &format!("{} ", cell(say!(words, "column-stage"), self.stage));
        }
        line += &format!("{} ", cell(say!(words, "column-step"), self.step));
        if self.whose > 0 {
            line += &format!("{} ", cell(say!(words, "column-whose"), self.whose));
        }
        line + &say!(words, "column-due")
    }

    /// Urgency is a mark, a word and a colour, never colour alone.
    fn line(&self, placed: &Placed, session: &Session, look: &Look) -> Line<'static> {
        let case = &session.overview.cases[placed.at];
        let is_damaged = session.overview.is_damaged(case.code);
        let (mark, role) = if is_damaged { ("!!", Role::Overdue) } else { urgency(placed) };
        let cell = |text: &str, columns| pad(text, columns, look.glyphs.ellipsis);
        let next = placed.standing.next.as_ref();
        let mut middle = format!(
            " {} {} ",
            cell(&code(case, session), self.number),
            cell(&case.mentee_name.short(), self.name)
        );
        if self.mentor > 0 {
            middle += &format!("{} ", cell(&mentor(case, session), self.mentor));
        }
        if self.stage > 0 {
            middle += &format!("{} ", cell(&session.words.short(&placed.standing.stage), self.stage));
        }
        let step = match next {
            _ if is_damaged => say!(session.words, "case-damaged"),
            Some(_) if placed.standing.paused => say!(session.words, "state-paused"),
            Some(next) => when::next_step(next, &session.words),
            None => session.words.name(&placed.standing.stage),
        };
        let step = match case.kind.is_legal() {
            true => step,
            false => format!("{step} · {}", session.words.name(&case.kind)),
        };
        middle += &format!("{} ", cell(&step, self.step));
        if self.whose > 0 {
            let whose = next.map(|next| session.words.short(&next.whose)).unwrap_or_default();
            middle += &format!("{} ", cell(&whose, self.whose));
        }
        let due = next.map(|next| when::left(next, session.today, &session.words)).unwrap_or_default();
        let quiet =
            if ended(placed.standing.stage) || placed.standing.paused { Role::Quiet } else { Role::Plain };
        Line::from(vec![
            Span::styled(cell(mark, MARK), look.style(role)),
            Span::styled(middle, look.style(quiet)),
            Span::styled(cell(&due, DUE), look.style(role)),
        ])
    }
}

fn code(case: &Summary, session: &Session) -> String {
    let year = session.calendar().and_then(|calendar| calendar.school_year_of(session.today).ok());
    if year.is_some_and(|year| year.name() == i32::from(case.code.year)) {
        format!("{:02}", case.code.number)
    } else {
        case.code.to_string()
    }
}

fn ended(stage: Stage) -> bool {
    matches!(stage, Stage::Completed | Stage::Ended)
}

fn urgency(placed: &Placed) -> (&'static str, Role) {
    match placed.standing.urgency() {
        _ if placed.standing.without_mentor => ("!!", Role::Overdue),
        Some(Urgency::Overdue) => ("!!", Role::Overdue),
        Some(Urgency::Today) => ("!", Role::Today),
        Some(Urgency::Soon) => ("!", Role::Soon),
        Some(Urgency::Later) | None => ("", Role::Plain),
    }
}

/// The mentor of the day; one to come is shown with the day from which.
fn mentor(case: &Summary, session: &Session) -> String {
    let ahead = case.tenure_after(session.today).map(|next| {
        let from = dates::short(next.from);
        format!("{} {from}", next.tenure.name.short())
    });
    let present = case.tenure_on(session.today).map(|tenure| tenure.name.short());
    match (present, ahead) {
        (_, Some(ahead)) => ahead,
        (Some(present), None) => present,
        (None, None) if case.is_open() => say!(session.words, "dashboard-no-mentor"),
        (None, None) => case.tenures.last().map(|tenure| tenure.name.short()).unwrap_or_default(),
    }
}
