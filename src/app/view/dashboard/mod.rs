//! What waits, what is late, what is next, and who has it?
//!
//! ```text
//!  Ждут вас: 2   просрочено 1 · сегодня 1 · скоро 4   без наставника 1
//!  Этап I 4 │ II 11 │ III 0 │ приостановлено 1 │ завершено 0 │ показано 16 из 16
//! ───────────────────────────────────────────────────────────────────────────────
//!      № Педагог         Наставник      Этап Следующий шаг    У кого Срок
//! > !! 03 Ахметова Д. С.  Иванова О. П.  I    диагностика      наст.  08.09 +4 р.д.
//! ```

mod month;
mod notes;

pub use notes::{About, Note};

use super::case::CaseView;
use super::{View, agenda, awaited, calendar, people};
use crate::app::effect::Effect;
use crate::app::form::{Lines, TextBox};
use crate::app::key::{Code, Key};
use crate::app::keys::{Action, Step};
use crate::app::list::List;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::clock::standing::{Stage, Standing};
use crate::domain::code::CaseCode;
use crate::domain::compiled::listing::{Counts, Deadline, Order, Sieve, counts, rows};
use crate::say;
use crate::words::quarantine;

/// A row of the dashboard: the place of a case in the overview, and where it stands.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The place in the overview's list of cases.
    pub at: usize,
    /// Where the case stands.
    pub standing: Standing,
}

/// The first screen.
#[derive(Debug, Default)]
pub struct Dashboard {
    rows: Vec<Placed>,
    codes: Vec<CaseCode>,
    list: List<CaseCode>,
    counts: Counts,
    total: usize,
    order: Order,
    sieve: Sieve,
    notes: Vec<Note>,
    month: Option<Vec<Deadline>>,
    /// The filter while it is typed.
    typing: Option<TextBox>,
}

impl Dashboard {
    /// Returns the rows, in their order.
    pub fn rows(&self) -> &[Placed] {
        &self.rows
    }

    /// Returns the codes of the rows, in their order.
    pub fn codes(&self) -> &[CaseCode] {
        &self.codes
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<CaseCode> {
        &self.list
    }

    /// Returns how many cases stand where, whatever the filter.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// Returns how many cases there are without the filter.
    pub fn total(&self) -> usize {
        self.total
    }

    /// Returns by what the rows are sorted.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Returns the filter in force.
    pub fn sieve(&self) -> &Sieve {
        &self.sieve
    }

    /// Returns the sentences above the rows.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Returns what is due until the end of the month, where the rows leave room for it.
    pub fn month(&self) -> Option<&[Deadline]> {
        self.month.as_deref()
    }

    /// Returns the selected case, by its place in the overview.
    pub fn selected(&self) -> Option<&Placed> {
        self.rows.get(self.list.row())
    }

    /// Returns the filter while it is typed.
    pub fn typing(&self) -> Option<&TextBox> {
        self.typing.as_ref()
    }

    /// Derives the rows anew; the selection stays on its record.
    pub fn renew(&mut self, session: &Session) {
        let all = rows(&session.overview, session.today);
        self.counts = counts(&all, &session.actor, session.today);
        self.total = all.len();
        self.notes = notes::notes(&all, session);
        let mut shown = self.sieve.through(all, &session.actor, session.today);
        self.order.sort(&mut shown, session.today);
        if self.order == Order::Pressure && notes::is_mentor_alone(&session.actor) {
            shown.sort_by_key(|row| !row.waits_for(&session.actor, session.today));
        }
        self.codes = shown.iter().map(|row| row.case.code).collect();
        self.rows = shown.into_iter().map(|row| Placed { at: row.at, standing: row.standing }).collect();
        let page = page(session).saturating_sub(self.notes.len());
        self.list.follow(&self.codes, page);
        let has_room = !self.rows.is_empty() && self.rows.len() + month::LEAST <= page;
        self.month = has_room.then(|| month::month(session));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.codes, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(step) => self.list.step(&self.codes, step),
            // The case asks which of its documents is meant.
            Action::Open | Action::Export => self.open(turn),
            Action::Filter => self.typing = Some(typed(&self.sieve.words)),
            Action::Sort => self.sort(turn),
            Action::StageAll => self.only(None, turn),
            Action::StageFirst => self.only(Some(Stage::One), turn),
            Action::StageSecond => self.only(Some(Stage::Two), turn),
            Action::StageThird => self.only(Some(Stage::Three), turn),
            Action::GoApproval => self.show_what_waits(turn),
            Action::GoAgenda => agenda::open(turn),
            Action::New => people::ask_whose_case(turn),
            Action::GoPeople => people::open(turn),
            Action::GoCalendar => calendar::open(turn),
            Action::Import => people::ask_for_list(turn),
            Action::Back => self.back(turn),
            other => crate::app::update::global(other, crate::app::keys::Context::Dashboard, turn),
        }
    }

    fn open(&mut self, turn: &mut Turn<'_>) {
        if let Some(code) = self.list.selected() {
            turn.effect(Effect::LoadCase(*code));
            turn.open(View::Case(Box::new(CaseView::opening(*code))));
        }
    }

    fn sort(&mut self, turn: &mut Turn<'_>) {
        self.order = self.order.next();
        self.renew(turn.session);
        let words = &turn.session.words;
        turn.say(match self.order {
            Order::Pressure => say!(words, "sorted-by-pressure"),
            Order::Name => say!(words, "sorted-by-name"),
            Order::Mentor => say!(words, "sorted-by-mentor"),
            Order::Date => say!(words, "sorted-by-date"),
        });
    }

    fn only(&mut self, stage: Option<Stage>, turn: &mut Turn<'_>) {
        self.sieve.stage = stage;
        self.renew(turn.session);
    }

    /// Goes to the plans that wait for the user's mark; where none does, shows what else waits.
    fn show_what_waits(&mut self, turn: &mut Turn<'_>) {
        if self.sieve.mine || awaited::awaited(turn.session).is_empty() {
            self.toggle_mine(turn);
        } else {
            awaited::open(turn);
        }
    }

    /// What waits for the user, or everything again.
    fn toggle_mine(&mut self, turn: &mut Turn<'_>) {
        self.sieve.mine = !self.sieve.mine;
        self.renew(turn.session);
    }

    /// Esc leaves the filter, if there is one.
    fn back(&mut self, turn: &mut Turn<'_>) {
        if self.sieve.is_open() {
            turn.say(say!(turn.session.words, "dashboard-how-to-quit"));
        } else {
            self.sieve = Sieve::default();
            self.renew(turn.session);
        }
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        let Some(box_) = &mut self.typing else { return };
        match key.code {
            Code::Esc => {
                self.typing = None;
                self.sieve.words.clear();
            }
            Code::Enter => self.typing = None,
            Code::Down => self.list.step(&self.codes, Step::Down),
            Code::Up => self.list.step(&self.codes, Step::Up),
            _ => {
                box_.press(key);
                self.sieve.words = box_.text();
            }
        }
        self.renew(session);
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        if let Some(box_) = &mut self.typing {
            box_.paste(text);
            self.sieve.words = box_.text();
            self.renew(session);
        }
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        match action {
            // A case is changed where it can be seen.
            Action::Edit | Action::Move | Action::Void => Some(say!(session.words, "dashboard-open-first")),
            Action::News if session.news.is_empty() => Some(say!(session.words, "absence-none")),
            _ => None,
        }
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, asked: &'static str, reply: Reply, turn: &mut Turn<'_>) {
        if asked == people::WHOSE_CASE {
            people::told_whose_case(&reply, turn);
        }
    }
}

/// How many rows of cases fit: the rest is head, rule and footer.
fn page(session: &Session) -> usize {
    let waiting = session.overview.waiting.len().min(3);
    let unread = quarantine::left_out(&session.overview, &session.words).len();
    usize::from(session.extent.rows).saturating_sub(8 + waiting + unread)
}

fn typed(words: &str) -> TextBox {
    let mut box_ = TextBox::new(Lines::One);
    box_.set(words);
    box_
}
