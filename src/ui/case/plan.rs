//! How is the plan drawn: its state and aim, its items under their directions, the year at a glance?

use super::months::Months;
use super::{item, need};
use crate::app::Session;
use crate::app::measure::{pad, width};
use crate::app::view::case::Opened;
use crate::app::view::case::plan::{PlanRow, PlanTab, is_in_force};
use crate::domain::clock::step::item_clock;
use crate::domain::plan::{Item, ItemTerm, Outcome, Plan, PlanState};
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::ui::drawn::Drawn;
use crate::ui::frame::inset;
use crate::ui::list;
use crate::ui::text::{from_column, put, put_line, row};
use crate::ui::theme::{Look, Role};
use crate::words::{Words, dates, plan_state};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// From how many columns on the months stand at the right.
pub(super) const WITH_MONTHS: usize = 68;

/// Draws the plan: a line of its state, one of its items and the months, then its rows.
///
/// ```text
///  План: утверждён 11.09, редакция 1 · отправлен 09.09 · согласован 10.09
///  Пунктов: 24 · выполнено 8 · просрочено 1                         СО[Н]ДЯФМАМ
/// > Цель: помочь молодому специалисту …
///   оценивание                                                      ░▒ ░ ·····░
///     Формативное оценивание, дескрипторы         ноя 2026            в работе
///   Потребности: ░ в плане, █ была встреча
///     Оценивание                            пунктов 1, встреч 2     ·█ ░ ······
/// ```
pub fn render(
    tab: &PlanTab,
    opened: &Opened,
    session: &Session,
    area: Rect,
    buf: &mut Buffer,
    look: &Look,
) -> Drawn {
    let words = &session.words;
    let Some(plan) = &opened.case().plan else {
        put(&say!(words, "plan-none"), Role::Plain, inset(row(area, 0)), buf, look);
        return Drawn::default();
    };
    let columns = usize::from(area.width.saturating_sub(1));
    let above = match area.height {
        0..=2 => 0,
        3..=7 => 1,
        _ => 2,
    };
    if above > 0 {
        let said = state_line(plan, opened, words, usize::from(inset(area).width));
        put(&said, state_role(plan), inset(row(area, 0)), buf, look);
    }
    if above > 1 {
        put_line(&counts(opened, words, columns, look), from_column(row(area, 1), 1), buf, look);
    }
    let below = Rect { y: area.y + above, height: area.height - above, ..area };
    list::render(tab.list(), tab.rows(), below, buf, look, |at| match tab.rows()[at] {
        PlanRow::Text => Line::raw(format!(" {}: {}", say!(words, "plan-aim"), plan.aim.replace('\n', " "))),
        PlanRow::Direction(direction) => heading(direction, plan, opened, columns, look),
        PlanRow::Item(id) => item::line(id, opened, words, columns, look),
        PlanRow::Needs => need::heading(words, columns, look),
        PlanRow::Need(area) => need::line(area, opened, words, columns, look),
    })
}

fn state_role(plan: &Plan) -> Role {
    match plan.state {
        PlanState::Approved => Role::Done,
        PlanState::Draft | PlanState::Submitted | PlanState::Agreed => Role::Loud,
    }
}

/// The state, the version, the days of its marks, and the remark of a return.
///
/// In a narrow window the oldest of the days fall away; F3 on the aim has them all.
pub(in crate::ui) fn state_line(plan: &Plan, opened: &Opened, words: &Words, columns: usize) -> String {
    let (state, number) = (plan_state(plan, opened.agreement(), words), plan.version);
    let state = say!(words, "plan-state-line", state, number);
    let returned = plan.returns.last().filter(|it| it.version == number && plan.submission.is_none());
    let remark = returned.map(|it| say!(words, "plan-remark", remark = it.remark.replace('\n', " ")));
    let days = days(plan, words);
    let joined = |from: usize| {
        let days = days.iter().skip(from).cloned();
        [state.clone()].into_iter().chain(days).chain(remark.clone()).collect::<Vec<_>>().join(" · ")
    };
    (0..days.len()).map(joined).find(|line| width(line) <= columns).unwrap_or_else(|| joined(days.len()))
}

/// The days of the marks, the oldest first.
pub(super) fn days(plan: &Plan, words: &Words) -> Vec<String> {
    let days = [
        plan.submission.as_ref().map(|it| say!(words, "plan-submitted-on", date = dates::short(it.date))),
        plan.agreement.as_ref().map(|it| say!(words, "plan-agreed-on", date = dates::short(it.date))),
        plan.approval.as_ref().map(|it| say!(words, "plan-approved-on", date = dates::short(it.date))),
    ];
    days.into_iter().flatten().collect()
}

/// The name of a direction, with a cell for each month: the more items, the darker.
fn heading(direction: u16, plan: &Plan, opened: &Opened, width: usize, look: &Look) -> Line<'static> {
    let name = plan.directions.get(usize::from(direction)).map_or("", String::as_str);
    let items = opened.case().present_items();
    let of_month = |month: YearMonth| {
        let here = |item: &&&Item| item.text.direction == direction && month_of(item, opened) == Some(month);
        items.iter().filter(here).count()
    };
    beside_months(&format!(" {name}"), Role::Title, opened, width, look, |months| {
        months.cells(look, of_month)
    })
}

/// A text at the left, and what the months say at the right; in a narrow window the text alone.
fn beside_months(
    text: &str,
    role: Role,
    opened: &Opened,
    width: usize,
    look: &Look,
    said: impl FnOnce(&Months) -> String,
) -> Line<'static> {
    if width < WITH_MONTHS {
        return Line::styled(text.to_owned(), look.style(role));
    }
    let months = Months::of(opened);
    let room = width.saturating_sub(months.columns() + 1);
    Line::from(vec![
        Span::styled(pad(text, room, look.glyphs.ellipsis), look.style(role)),
        Span::raw(format!(" {}", said(&months))),
    ])
}

/// How many items there are, what became of them, and which month is which.
fn counts(opened: &Opened, words: &Words, width: usize, look: &Look) -> Line<'static> {
    let (all, role) = counted(opened, words);
    beside_months(&all, role, opened, width, look, |months| months.initials(words))
}

/// Returns how many items there are and what became of them.
pub(in crate::ui) fn counted(opened: &Opened, words: &Words) -> (String, Role) {
    let items = opened.case().present_items();
    let in_force = items.iter().filter(|item| is_in_force(item.id, opened));
    let (mut done, mut late) = (0, 0);
    for item in in_force {
        done += usize::from(matches!(item.outcome, Outcome::Done { .. }));
        late += usize::from(item::is_late(item, opened));
    }
    let all = say!(words, "plan-counted", n = items.len(), done, late);
    (all, if late > 0 { Role::Overdue } else { Role::Plain })
}

pub(in crate::ui) fn month_of(item: &Item, opened: &Opened) -> Option<YearMonth> {
    match item.term() {
        ItemTerm::Month(month) => Some(month),
        term @ (ItemTerm::On(_) | ItemTerm::Range { .. }) => {
            let calendar = opened.school().calendar.as_ref()?;
            Some(YearMonth::of(item_clock(term, opened.case().head.end, calendar).due()?.nominal))
        }
        ItemTerm::AllYear => None,
    }
}
