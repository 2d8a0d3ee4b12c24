//! Which days of a school year are off, moved or announced, and how are they changed?
//!
//! ```text
//!  < 2026–2027 >   01.09.2026 – 25.05.2027
//!  пятидневная рабочая неделя · срок, который кончается в выходной, переносится
//! ───────────────────────────────────────────────────────────────────────────────
//!  > вт 01.09.2026  первый день учебного года
//!    пн 26.10.2026  перенос выходного
//! ```

mod changing;

use super::View;
use crate::app::keys::{Action, Context, Step};
use crate::app::list::List;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::task::SetUpTask;
use crate::app::turn::Turn;
use crate::domain::calendar::{Calendar, CalendarGap, Proposal, SpecialDay};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::words::refusals;
use chrono::NaiveDate;

/// A row: its day, and its place among the rows of that day.
pub type RowId = (NaiveDate, usize);

/// The years that can be looked at: those that a calendar may speak of.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// The rows of the window that are not the list's: first row, head, rule, footer.
const ROWS_BESIDE: usize = 6;

/// The working calendar, one school year at a time.
#[derive(Debug, Default)]
pub struct CalendarView {
    year: i32,
    rows: Vec<SpecialDay>,
    ids: Vec<RowId>,
    list: List<RowId>,
}

impl CalendarView {
    /// Shows the school year of today, from today on.
    pub fn of_today(session: &Session) -> Self {
        let year = session.calendar().map_or(0, |calendar| match calendar.school_year_of(session.today) {
            Ok(year) => year.name(),
            Err(gap) => gap.year,
        });
        let mut view = Self { year, ..Self::default() };
        view.renew(session);
        let next = view.ids.iter().find(|(date, _)| *date >= session.today).copied();
        if let Some(next) = next {
            view.list.select(&view.ids, &next);
        }
        view
    }

    /// Returns the school year that is shown, by the civil year in which it begins.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// Returns the days in their order.
    pub fn rows(&self) -> &[SpecialDay] {
        &self.rows
    }

    /// Returns what the rows are known by, in their order.
    pub fn ids(&self) -> &[RowId] {
        &self.ids
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<RowId> {
        &self.list
    }

    /// Returns the years that this school year needs and the calendar lacks.
    pub fn gaps(&self, session: &Session) -> Vec<CalendarGap> {
        session.calendar().map_or_else(Vec::new, |calendar| calendar.gaps_of(self.year))
    }

    /// Derives the rows anew; the selection stays on its day.
    pub fn renew(&mut self, session: &Session) {
        let Some(calendar) = session.calendar() else { return };
        self.rows = calendar.special_days(self.year);
        self.ids = Vec::with_capacity(self.rows.len());
        for day in &self.rows {
            let before = self.ids.iter().filter(|(date, _)| *date == day.date).count();
            self.ids.push((day.date, before));
        }
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(ROWS_BESIDE));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(Step::Left) => self.go_to(self.year - 1, turn.session),
            Action::Step(Step::Right) => self.go_to(self.year + 1, turn.session),
            Action::Step(step) => self.list.step(&self.ids, step),
            Action::New => self.ask_what(turn),
            Action::Open | Action::Edit => self.change_selected(turn),
            Action::GoAgenda => super::agenda::open(turn),
            Action::Void => self.take_out_selected(turn),
            other => crate::app::update::global(other, Context::Calendar, turn),
        }
    }

    /// Takes the reply to what is to be changed.
    pub fn replied(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        if asked == changing::WHAT {
            self.told_what(reply, turn);
        }
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        let changes = matches!(action, Action::New | Action::Open | Action::Edit | Action::Void);
        (changes && !session.may(Right::KeepStore))
            .then(|| refusals::refusal(&Refusal::NotPermitted(Right::KeepStore), &session.words))
    }

    fn selected(&self) -> Option<&SpecialDay> {
        self.rows.get(self.list.row())
    }

    fn go_to(&mut self, year: i32, session: &Session) {
        if YEARS.contains(&year) {
            self.year = year;
            self.list = List::default();
            self.renew(session);
        }
    }
}

/// Returns what the program's own calendar proposes to the school's.
pub fn proposals(session: &Session) -> Vec<Proposal> {
    let own = session.calendar();
    own.map_or_else(Vec::new, |calendar| calendar.proposals(&Calendar::shipped(calendar.week)))
}

/// Opens the calendar; before the school is set up there is nothing to do but that.
pub fn open(turn: &mut Turn<'_>) {
    if turn.session.calendar().is_none() {
        turn.open_task(SetUpTask, None);
        return;
    }
    turn.open(View::Calendar(CalendarView::of_today(turn.session)));
}
