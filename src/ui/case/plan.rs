//! How is the plan drawn: its state and aim, its items under their directions with term and mark?

use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::case::Opened;
use crate::app::view::case::plan::{PlanRow, PlanTab, is_in_force};
use crate::domain::clock::step::item_clock;
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, ItemTerm, Outcome, Plan};
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::ui::frame::inset;
use crate::ui::list;
use crate::ui::text::{put, row};
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates, plan_state, terms};
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

const TERM: usize = 16;
const MARK: usize = 13;

/// Draws the plan: a line of its state, then its rows.
///
/// ```text
///  План: на согласовании, редакция 1 · отправлен 10.09.2026
/// > Цель: помочь молодому специалисту …
///   оценивание                                         ·░▒░····░
///     Формативное оценивание, дескрипторы  ноябрь 2026   в работе
/// ```
pub fn render(
    tab: &PlanTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Option<Position> {
    let words = &session.words;
    let Some(plan) = &opened.case().plan else {
        put(&say!(words, "plan-none"), Role::Plain, inset(row(area, 0)), buf, look);
        return None;
    };
    let state = u16::from(area.height > 2);
    if state > 0 {
        put(&state_line(plan, opened, words), state_role(plan), inset(row(area, 0)), buf, look);
    }
    let below = Rect { y: area.y + state, height: area.height - state, ..area };
    let width = usize::from(area.width.saturating_sub(1));
    list::render(tab.list(), tab.rows(), below, buf, look, |at| match tab.rows()[at] {
        PlanRow::Text => Line::raw(format!(" {}: {}", say!(words, "plan-aim"), plan.aim.replace('\n', " "))),
        PlanRow::Direction(direction) => heading(direction, plan, opened, width, look),
        PlanRow::Item(id) => item(id, opened, words, width, look),
    })
}

fn state_role(plan: &Plan) -> Role {
    match plan.state {
        crate::domain::plan::PlanState::Approved => Role::Done,
        crate::domain::plan::PlanState::Draft
        | crate::domain::plan::PlanState::Submitted
        | crate::domain::plan::PlanState::Agreed => Role::Loud,
    }
}

/// The state, the version, the days of its marks, and the remark of a return.
fn state_line(plan: &Plan, opened: &Opened, words: &Words) -> String {
    let (state, number) = (plan_state(plan, opened.agreement(), words), plan.version);
    let mut said = vec![say!(words, "plan-state-line", state, number)];
    let marks = [
        plan.submission.as_ref().map(|it| say!(words, "plan-submitted-on", date = dates::short(it.date))),
        plan.agreement.as_ref().map(|it| say!(words, "plan-agreed-on", date = dates::short(it.date))),
        plan.approval.as_ref().map(|it| say!(words, "plan-approved-on", date = dates::short(it.date))),
    ];
    said.extend(marks.into_iter().flatten());
    let returned = plan.returns.last().filter(|it| it.version == number && plan.submission.is_none());
    said.extend(returned.map(|it| say!(words, "plan-remark", remark = it.remark.replace('\n', " "))));
    said.join(" · ")
}

/// The name of a direction, with a cell for each month: the more items, the darker.
fn heading(direction: u16, plan: &Plan, opened: &Opened, width: usize, look: &Look) -> Line<'static> {
    let name = plan.directions.get(usize::from(direction)).map_or("", String::as_str);
    let strip = strip(direction, opened, look);
    let room = width.saturating_sub(strip.chars().count() + 2);
    Line::from(vec![
        Span::styled(format!(" {}", pad(name, room, look.glyphs.ellipsis)), look.style(Role::Title)),
        Span::raw(format!(" {strip}")),
    ])
}

fn strip(direction: u16, opened: &Opened, look: &Look) -> String {
    let head = &opened.case().head;
    let (first, last) = (YearMonth::of(head.start.date), YearMonth::of(head.end));
    let months =
        std::iter::successors(Some(first), |month| Some(month.next())).take_while(|month| *month <= last);
    let items = opened.case().present_items();
    let of_month = |month: YearMonth| {
        let here = items
            .iter()
            .filter(|item| item.text.direction == direction && month_of(item, opened) == Some(month));
        look.glyphs.heat[here.count().min(look.glyphs.heat.len() - 1)]
    };
    months.take(24).map(of_month).collect()
}

fn month_of(item: &Item, opened: &Opened) -> Option<YearMonth> {
    match item.term() {
        ItemTerm::Month(month) => Some(month),
        term @ (ItemTerm::On(_) | ItemTerm::Range { .. }) => {
            let calendar = opened.school().calendar.as_ref()?;
            Some(YearMonth::of(item_clock(term, opened.case().head.end, calendar).due()?.nominal))
        }
        ItemTerm::AllYear => None,
    }
}

fn item(id: ItemId, opened: &Opened, words: &Words, width: usize, look: &Look) -> Line<'static> {
    let Some(item) = opened.case().items.get(&id) else { return Line::default() };
    let is_wide = width >= 60;
    let taken = if is_wide { TERM + MARK + 2 } else { MARK + 1 };
    let activity =
        pad(&item.text.activity.replace('\n', " "), width.saturating_sub(taken + 4), look.glyphs.ellipsis);
    let term = if is_wide {
        format!("{} ", pad(&terms::item_term_short(item.term(), words), TERM, ""))
    } else {
        String::new()
    };
    let (mark, role) = mark(item, opened, words);
    Line::from(vec![
        Span::raw(format!("   {activity} {term}")),
        Span::styled(pad(&mark, MARK, look.glyphs.ellipsis), look.style(role)),
    ])
}

/// What became of an item; one that no approved version has yet has no mark.
fn mark(item: &Item, opened: &Opened, words: &Words) -> (String, Role) {
    if !is_in_force(item.id, opened) {
        return (String::new(), Role::Plain);
    }
    let due = opened
        .school()
        .calendar
        .as_ref()
        .and_then(|it| item_clock(item.term(), opened.case().head.end, it).due());
    let is_late = item.is_open() && due.is_some_and(|due| due.binding < opened.today);
    let role = match item.outcome {
        Outcome::Done { .. } => Role::Done,
        Outcome::Open if is_late => Role::Overdue,
        Outcome::Open | Outcome::NotDone { .. } | Outcome::Cancelled { .. } => Role::Plain,
    };
    let word = if is_late { say!(words, "urgency-overdue") } else { words.name(item) };
    (word, role)
}
