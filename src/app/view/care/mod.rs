//! How do the data of the school stand, and what can be done with them as a whole?
//!
//! ```text
//!  Данные и копии   /srv/talimger
//!  Записей истории 320, карточек 14. Данные занимают 3 МиБ на диске, в них 1 МиБ.
//!  Открыто: Иванова О. П. с 09:12
//! ───────────────────────────────────────────────────────────────────────────────
//! > Проверить все записи
//!   Сделать копию сейчас
//!   …
//!   Копия от пн 14.09.2026 09:15       запись № 320 · знаки 0f1e2d3c4b5a
//! ```

pub mod doing;
mod rows;

pub use rows::{Row, RowId};

use super::View;
use crate::app::care::Care;
use crate::app::effect::Effect;
use crate::app::keys::{Action, Context};
use crate::app::list::List;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::keeping::Kept;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::refusals;

/// The rows of the window that are not the list's: first row, three of the head, rule, footer, notice.
const ROWS_BESIDE: usize = 7;

/// The store as a whole: how it stands, what can be done with it, its backups.
#[derive(Debug, Default)]
pub struct CareView {
    kept: Option<Box<Kept>>,
    rows: Vec<Row>,
    ids: Vec<RowId>,
    list: List<RowId>,
}

impl CareView {
    /// Returns how the store stands; none until it was read.
    pub fn kept(&self) -> Option<&Kept> {
        self.kept.as_deref()
    }

    /// Returns the rows in their order.
    pub fn rows(&self) -> &[Row] {
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

    /// Takes how the store stands.
    pub fn read(&mut self, kept: Box<Kept>, session: &Session) {
        self.kept = Some(kept);
        self.renew(session);
    }

    /// Derives the rows anew; the selection stays on its backup.
    pub fn renew(&mut self, session: &Session) {
        self.rows = rows::rows(self.kept.as_deref(), session);
        self.ids = self.rows.iter().map(|row| row.id.clone()).collect();
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(ROWS_BESIDE));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(step) => self.list.step(&self.ids, step),
            Action::Open => self.open_selected(turn),
            other => crate::app::update::global(other, Context::Care, turn),
        }
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        if action != Action::Open {
            return None;
        }
        let right = self.list.selected()?.right();
        (!session.may(right)).then(|| refusals::refusal(&Refusal::NotPermitted(right), &session.words))
    }
}

/// Opens the view; who may not look at the data as a whole is told who may.
pub fn open(turn: &mut Turn<'_>) {
    if !turn.session.may(Right::KeepStore) {
        let refusal = Refusal::NotPermitted(Right::KeepStore);
        turn.complain(refusals::refusal(&refusal, &turn.session.words));
        return;
    }
    if let Some(why) = turn.session.doubted.as_ref().map(|_| say!(turn.session.words, "care-in-doubt")) {
        turn.say(why);
    }
    turn.effect(Effect::Care(Care::Look));
    turn.open(View::Care(CareView::default()));
}
