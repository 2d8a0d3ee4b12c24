//! What does the school decide about itself, and how is that changed?
//!
//! ```text
//!  Настройки › Приказы   2
//!  Enter — изменить, F7 — новый, F8 — аннулировать.
//! ───────────────────────────────────────────────────────────────────────────────
//! > № 131-к от 11.09.2026   действует с 14.09.2026 · пар: 2
//! ```
//!
//! The parts stand in one list; Enter goes into a part, Esc comes back.

mod doing;
mod keys;
mod looks;
mod rows;
mod section;

pub use looks::tried as tried_look;
pub use rows::{Row, RowId, Weight};
pub use section::Section;

use super::View;
use crate::app::effect::Effect;
use crate::app::filter_line::{FilterLine, Filtered};
use crate::app::key::Key;
use crate::app::keys::{Action, Context};
use crate::app::list::List;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::sortings::ByAge;
use crate::app::turn::Turn;
use crate::domain::id::Revision;
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use crate::say;
use crate::words::refusals;
use std::rc::Rc;

/// The rows of the window that are not the list's: first row, head, hint, rule, footer, notice.
const ROWS_BESIDE: usize = 6;

/// The settings: their parts, or one of the parts.
#[derive(Debug, Default)]
pub struct SettingsView {
    school: Option<Rc<School>>,
    revision: Revision,
    section: Option<Section>,
    rows: Vec<Row>,
    ids: Vec<RowId>,
    total: usize,
    list: List<RowId>,
    filter: FilterLine,
}

impl SettingsView {
    /// Returns the part that is open; none while the parts are listed.
    pub fn section(&self) -> Option<Section> {
        self.section
    }

    /// Returns the rows to be seen, in their order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Returns what the rows are known by, in their order.
    pub fn ids(&self) -> &[RowId] {
        &self.ids
    }

    /// Returns how many rows there are, whatever the filter.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<RowId> {
        &self.list
    }

    /// Returns the filter.
    pub fn filter(&self) -> &FilterLine {
        &self.filter
    }

    /// Says whether the school was read.
    pub fn is_read(&self) -> bool {
        self.school.is_some()
    }

    /// Takes the school as it was read.
    pub fn read(&mut self, revision: Revision, school: School, session: &Session) {
        let before: Option<Vec<RowId>> = self.school.as_ref().map(|_| self.ids.clone());
        self.revision = revision;
        self.school = Some(Rc::new(school));
        self.renew(session);
        self.select_only_new(before);
    }

    /// What was just made is selected, so that it need not be looked for.
    fn select_only_new(&mut self, before: Option<Vec<RowId>>) {
        let Some(before) = before else { return };
        let mut new = self.ids.iter().filter(|id| !before.contains(id));
        if let (Some(id), None) = (new.next().cloned(), new.next()) {
            self.list.select(&self.ids, &id);
        }
    }

    /// Derives the rows anew; the selection stays on its record.
    pub fn renew(&mut self, session: &Session) {
        let Some(school) = &self.school else { return };
        let mut all = rows::rows(self.section, school, session);
        if self.is_by_age() && session.sortings.records == ByAge::Oldest {
            all.reverse();
        }
        self.total = all.len();
        self.rows = all.into_iter().filter(|row| row.fits(self.filter.words())).collect();
        self.ids = self.rows.iter().map(|row| row.id.clone()).collect();
        let filter = usize::from(self.filter.is_shown());
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(ROWS_BESIDE + filter));
    }

    /// Says whether the list is one of what came about in the course of time.
    fn is_by_age(&self) -> bool {
        matches!(self.section, Some(Section::Orders | Section::Meetings))
    }

    fn sort(&self, turn: &mut Turn<'_>) {
        let mut sortings = turn.session.sortings;
        sortings.records = sortings.records.next();
        turn.sort(sortings, sortings.records.said(&turn.session.words));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(step) => self.list.step(&self.ids, step),
            Action::Filter => self.filter.begin(),
            Action::Sort if self.is_by_age() => self.sort(turn),
            Action::Sort => turn.say(say!(turn.session.words, "settings-one-order")),
            Action::Back if !self.filter.is_open() => {
                self.filter.clear();
                self.renew(turn.session);
            }
            Action::Back if self.section.is_some() => self.enter(None, turn.session),
            Action::Open => self.open_selected(turn),
            Action::Edit => self.edit_selected(turn),
            Action::New => self.make_new(turn),
            Action::Void => self.void_selected(turn),
            other => crate::app::update::global(other, Context::Settings, turn),
        }
    }

    /// Takes the reply to what the view asked.
    pub fn replied(&mut self, asked: &'static str, reply: &Reply, turn: &mut Turn<'_>) {
        self.told(asked, reply, turn);
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.filter.press(key) {
            Filtered::Typed => self.renew(session),
            Filtered::Moved(step) => self.list.step(&self.ids, step),
        }
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.filter.paste(text);
        self.renew(session);
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        let changes = matches!(action, Action::New | Action::Edit | Action::Void);
        match (self.section, action) {
            (None, Action::New | Action::Void) => Some(say!(session.words, "settings-enter-first")),
            (None, Action::Edit | Action::Open) => {
                let school = self.selected_section().filter(|it| *it == Section::School)?;
                self.lacks_right(school, session)
            }
            (Some(section), _) if changes || action == Action::Open => self.lacks_right(section, session),
            (Some(_) | None, _) => None,
        }
    }

    fn lacks_right(&self, section: Section, session: &Session) -> Option<String> {
        let right = section.right().filter(|right| !session.may(*right))?;
        Some(refusals::refusal(&Refusal::NotPermitted(right), &session.words))
    }

    fn selected_section(&self) -> Option<Section> {
        match self.list.selected() {
            Some(RowId::Section(section)) => Some(*section),
            Some(_) | None => None,
        }
    }

    /// Goes into a part, or back to the list of them, where the part that was open is selected.
    fn enter(&mut self, section: Option<Section>, session: &Session) {
        let left = std::mem::replace(&mut self.section, section);
        self.filter.clear();
        self.list = List::default();
        self.renew(session);
        if let Some(left) = left {
            self.list.select(&self.ids, &RowId::Section(left));
        }
    }
}

/// Opens the settings; before the school is set up there is nothing to do but that.
pub fn open(turn: &mut Turn<'_>) {
    if !turn.session.is_set_up() {
        return turn.set_up_first();
    }
    turn.effect(Effect::LoadSchool);
    turn.open(View::Settings(SettingsView::default()));
}
