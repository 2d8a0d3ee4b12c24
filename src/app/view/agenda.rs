//! Which deadlines are open, on which days, and how does one get to them?
//!
//! ```text
//!  Открытые сроки: 12   просрочено 1
//! ───────────────────────────────────────────────────────────────────────────────
//! > !! вт 08.09 Ахметова Д. С.  диагностика         наст. │   сентябрь 2026
//!   !  пн 14.09 Ким А. В.       согласовать план    зам.  │ пн вт ср чт пт сб вс
//!               Оспанов Е. Т.   утвердить план      рук.  │     1  2  3  4  5  6
//! ```

mod outcomes;

use super::View;
use super::case::CaseView;
use crate::app::effect::Effect;
use crate::app::filter_line::Filtered;
use crate::app::key::Key;
use crate::app::keys::{Action, Context, Step};
use crate::app::list::List;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::task::OutcomeKind;
use crate::app::turn::Turn;
use crate::app::word_filter::CaseFilter;
use crate::domain::clock::standing::{Standing, standing};
use crate::domain::compiled::listing::{Deadline, DeadlineId, Filter, Folded, Judged, agenda};
use crate::say;
use crate::words::when;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The rows of the window that are not the list's: first row, figures, rule, notice, footer.
const ROWS_BESIDE: usize = 5;

/// By what the deadlines are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaOrder {
    /// By day, then by the teacher's name.
    #[default]
    Date,
    /// By the teacher's name, then by day.
    Pair,
}

/// The open deadlines by date, with the month that is looked at.
#[derive(Debug, Default)]
pub struct AgendaView {
    all: Vec<Deadline>,
    /// What a filter compares, derived once; nothing before something is typed.
    judged: Vec<(Standing, Folded)>,
    rows: Vec<Deadline>,
    ids: Vec<DeadlineId>,
    list: List<DeadlineId>,
    month: NaiveDate,
    filter: CaseFilter,
}

impl AgendaView {
    /// Opens on what is overdue the longest, else on the next day on which something is due.
    pub fn of_today(session: &Session) -> Self {
        let mut view = Self { month: first_of(session.today), ..Self::default() };
        view.renew(session);
        view.look_at_selected();
        view
    }

    /// Returns every open deadline by its day, whatever the filter.
    pub fn all(&self) -> &[Deadline] {
        &self.all
    }

    /// Returns the rows, in their order.
    pub fn rows(&self) -> &[Deadline] {
        &self.rows
    }

    /// Returns what the rows are known by, in their order.
    pub fn ids(&self) -> &[DeadlineId] {
        &self.ids
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<DeadlineId> {
        &self.list
    }

    /// Returns the filter.
    pub fn filter(&self) -> &CaseFilter {
        &self.filter
    }

    /// Returns the first day of the month that the grid shows.
    pub fn month(&self) -> NaiveDate {
        self.month
    }

    /// Returns the selected deadline.
    pub fn selected(&self) -> Option<&Deadline> {
        self.rows.get(self.list.row())
    }

    /// Derives the rows anew; the selection stays on its deadline.
    pub fn renew(&mut self, session: &Session) {
        self.all = match session.overview.shows_cases_to(&session.actor) {
            true => agenda(&session.overview, session.today),
            false => Vec::new(),
        };
        self.judged.clear();
        self.filter.read(session);
        if self.list.has_marks() {
            let there: BTreeSet<DeadlineId> = self.all.iter().map(Deadline::id).collect();
            self.list.keep_marks(|id| there.contains(id));
        }
        self.sift(session);
    }

    /// Chooses the rows that the filter lets through.
    fn sift(&mut self, session: &Session) {
        let filter = self.filter.filter();
        if !filter.is_open() && self.judged.len() < self.all.len() {
            self.judged = self.all.iter().filter_map(|it| judged(it, session)).collect();
        }
        let fits = |(at, it): &(usize, &Deadline)| {
            filter.is_open() || self.judged.get(*at).is_none_or(|judged| fits(it, judged, filter, session))
        };
        self.rows = self.all.iter().enumerate().filter(fits).map(|(_, it)| it.clone()).collect();
        if session.sortings.agenda == AgendaOrder::Pair {
            let name = |it: &Deadline| session.overview.cases[it.at].mentee_name.sort_key();
            self.rows.sort_by_cached_key(|it| (name(it), it.code, it.day));
        }
        self.ids = self.rows.iter().map(Deadline::id).collect();
        let filter = usize::from(self.filter.line().is_shown());
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(ROWS_BESIDE + filter));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
        self.look_at_selected();
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        if self.list.took_mark(action, &self.ids) {
            return;
        }
        match action {
            Action::Step(Step::Left) => self.select_day(Towards::Earlier),
            Action::Step(Step::Right) => self.select_day(Towards::Later),
            Action::Step(Step::PageUp) | Action::Earlier => self.turn_month(Towards::Earlier),
            Action::Step(Step::PageDown) | Action::Later => self.turn_month(Towards::Later),
            Action::Step(step) => self.step(step),
            Action::Open => self.open(turn),
            Action::Sort => self.sort(turn),
            Action::Filter => self.filter.begin(),
            Action::GoPeople => super::people::open(turn),
            Action::GoCalendar => super::calendar::open(turn),
            Action::GoApproval => super::awaited::open(turn),
            Action::Done => self.ask_outcome(turn),
            Action::Move => self.mark_as(OutcomeKind::Moved, turn),
            Action::Back if self.filter.line().is_shown() => {
                self.filter.clear();
                self.renew(turn.session);
            }
            other => crate::app::update::global(other, Context::Agenda, turn),
        }
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.filter.press(key, session) {
            Filtered::Typed => self.sift(session),
            Filtered::Moved(step) => self.step(step),
        }
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.filter.paste(text, session);
        self.sift(session);
    }

    /// Selects the first deadline of a day, where there is one.
    pub fn go_to_day(&mut self, day: NaiveDate) {
        self.select_first(|it| it.day == day);
    }

    fn step(&mut self, step: Step) {
        self.list.step(&self.ids, step);
        self.look_at_selected();
    }

    fn look_at_selected(&mut self) {
        if let Some(selected) = self.selected() {
            self.month = first_of(selected.day);
        }
    }

    /// Selects the first deadline of the nearest other day on which something is due.
    fn select_day(&mut self, towards: Towards) {
        let Some(here) = self.selected().map(|it| it.day) else { return };
        let days = self.rows.iter().map(|it| it.day);
        let day = match towards {
            Towards::Earlier => days.filter(|day| *day < here).max(),
            Towards::Later => days.filter(|day| *day > here).min(),
        };
        self.select_first(|it| Some(it.day) == day);
        self.look_at_selected();
    }

    /// Shows another month; where something is due in it, its first deadline is selected.
    fn turn_month(&mut self, towards: Towards) {
        let month = match towards {
            Towards::Earlier => self.month.checked_sub_months(Months::new(1)),
            Towards::Later => self.month.checked_add_months(Months::new(1)),
        };
        self.month = month.unwrap_or(self.month);
        let month = self.month;
        self.select_first(|it| first_of(it.day) == month);
    }

    fn select_first(&mut self, is_meant: impl Fn(&Deadline) -> bool) {
        if let Some(first) = self.rows.iter().filter(|it| is_meant(it)).min_by_key(|it| it.day) {
            let id = first.id();
            self.list.select(&self.ids, &id);
        }
    }

    /// Opens the case on the step.
    fn open(&self, turn: &mut Turn<'_>) {
        let Some(deadline) = self.selected() else { return };
        turn.effect(Effect::LoadCase(deadline.code));
        let view = CaseView::opening_on(deadline.code, deadline.next.step, deadline.item);
        turn.open(View::Case(Box::new(view)));
    }

    /// The deadlines that an action is for: the marked ones, or else the selected one.
    fn chosen(&self) -> Vec<&Deadline> {
        let chosen: BTreeSet<DeadlineId> = self.list.chosen().into_iter().collect();
        self.all.iter().filter(|it| chosen.contains(&it.id())).collect()
    }

    fn ask_outcome(&self, turn: &mut Turn<'_>) {
        outcomes::ask(&self.chosen(), turn);
    }

    fn mark_as(&self, kind: OutcomeKind, turn: &mut Turn<'_>) {
        outcomes::open(kind, &self.chosen(), turn);
    }

    /// Takes the reply to what became of the items.
    pub fn replied(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        if let (outcomes::OUTCOME, Reply::Picked(keys)) = (asked, reply)
            && let Some(kind) = keys.first().and_then(|key| OutcomeKind::of_key(key))
        {
            self.mark_as(kind, turn);
        }
    }

    fn sort(&self, turn: &mut Turn<'_>) {
        let (mut sortings, words) = (turn.session.sortings, &turn.session.words);
        let (order, said) = match sortings.agenda {
            AgendaOrder::Date => (AgendaOrder::Pair, say!(words, "agenda-sorted-by-pair")),
            AgendaOrder::Pair => (AgendaOrder::Date, say!(words, "agenda-sorted-by-date")),
        };
        sortings.agenda = order;
        turn.sort(sortings, said);
    }
}

#[derive(Clone, Copy)]
enum Towards {
    Earlier,
    Later,
}

/// Opens the agenda.
pub fn open(turn: &mut Turn<'_>) {
    turn.open(View::Agenda(AgendaView::of_today(turn.session)));
}

fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Where the case of a deadline stands, and its texts.
fn judged(deadline: &Deadline, session: &Session) -> Option<(Standing, Folded)> {
    let (case, today) = (&session.overview.cases[deadline.at], session.today);
    let (settings, calendar) = (session.overview.settings.as_ref()?, session.calendar()?);
    let (words, next) = (&session.words, &deadline.next);
    let more = format!("{} {}", when::next_step(next, words), words.short(&next.whose));
    Some((standing(case, today, calendar, &settings.terms), Folded::of(case, &more)))
}

fn fits(it: &Deadline, judged: &(Standing, Folded), filter: &Filter, session: &Session) -> bool {
    let (case, (standing, folded)) = (&session.overview.cases[it.at], judged);
    filter.fits(&Judged { case, standing, next: Some(&it.next), folded, today: session.today })
}
