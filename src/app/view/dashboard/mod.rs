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

use super::bulk::Bulk;
use super::case::CaseView;
use super::{View, agenda, awaited, calendar, people};
use crate::app::ReadCase;
use crate::app::effect::Effect;
use crate::app::filter_line::Filtered;
use crate::app::key::Key;
use crate::app::keys::Action;
use crate::app::list::List;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::app::word_filter::CaseFilter;
use crate::domain::clock::standing::{Stage, Standing};
use crate::domain::code::CaseCode;
use crate::domain::compiled::front_page::highest;
use crate::domain::compiled::listing::{
    Counts, Deadline, Folded, Order, Row, Sieve, counts, earlier_rows, present_year, rows,
};
use crate::say;
use crate::words::quarantine;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A row of the dashboard: the place of a case in the overview, and where it stands.
#[derive(Clone, Debug)]
pub struct Placed {
    /// The place in the overview's list of cases.
    pub at: usize,
    /// Where the case stands.
    pub standing: Rc<Standing>,
}

impl Placed {
    fn of(row: Row<'_>) -> Self {
        Self { at: row.at, standing: Rc::new(row.standing) }
    }
}

/// The first screen.
#[derive(Debug, Default)]
pub struct Dashboard {
    /// Every case in its order, judged once: a key of the filter only chooses among them.
    all: Vec<Placed>,
    /// Their texts, folded once; none before something is typed.
    folded: Vec<Folded>,
    /// How many of them the list has by itself; the ended ones of earlier years stand behind, once asked for.
    listed: usize,
    has_earlier: bool,
    rows: Vec<Placed>,
    codes: Vec<CaseCode>,
    /// Those of the codes whose numbers are the widest.
    highest: Vec<CaseCode>,
    list: List<CaseCode>,
    counts: Counts,
    sieve: Sieve,
    filter: CaseFilter,
    bulk: Option<Box<Bulk>>,
    notes: Vec<Note>,
    /// What is due until the end of the month, derived once it is shown.
    due: Option<Vec<Deadline>>,
    /// Whether the rows leave room for it.
    shows_month: bool,
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

    /// Returns the highest codes of the rows: of the present school year, and of others.
    pub fn highest(&self) -> &[CaseCode] {
        &self.highest
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
        if self.sieve.filter.looks_back() { self.all.len() } else { self.listed }
    }

    /// Returns what is let through.
    pub fn sieve(&self) -> &Sieve {
        &self.sieve
    }

    /// Returns the filter in words.
    pub fn filter(&self) -> &CaseFilter {
        &self.filter
    }

    /// Says whether not everything is let through, or a filter is being typed.
    pub fn is_sifted(&self) -> bool {
        !self.sieve.is_open() || self.filter.line().is_shown()
    }

    /// Returns the sentences above the rows.
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }

    /// Returns what is due until the end of the month, where the rows leave room for it.
    pub fn month(&self) -> Option<&[Deadline]> {
        self.due.as_deref().filter(|_| self.shows_month)
    }

    /// Returns the selected case, by its place in the overview.
    pub fn selected(&self) -> Option<&Placed> {
        self.rows.get(self.list.row())
    }

    /// Derives the rows anew; the selection stays on its record.
    pub fn renew(&mut self, session: &Session) {
        let mut all = rows(&session.overview, session.today);
        self.counts = match &session.tally {
            Some(tally) => tally.counts,
            None => counts(&all, &session.actor, session.today),
        };
        self.notes = notes::notes(&all, session);
        self.due = None;
        session.sortings.cases.sort(&mut all, session.today);
        if session.sortings.cases == Order::Pressure && notes::is_mentor_alone(&session.actor) {
            all.sort_by_key(|row| !row.waits_for(&session.actor, session.today));
        }
        self.all = all.into_iter().map(Placed::of).collect();
        self.listed = session.tally.as_ref().map_or(self.all.len(), |tally| tally.listed);
        self.has_earlier = false;
        self.folded.clear();
        self.filter.read(session);
        if self.list.has_marks() {
            let there: BTreeSet<CaseCode> = session.overview.cases.iter().map(|case| case.code).collect();
            self.list.keep_marks(|code| there.contains(code));
        }
        self.sift(session);
    }

    /// Chooses the rows that the filter lets through.
    fn sift(&mut self, session: &Session) {
        self.sieve.filter = self.filter.filter().clone();
        let (overview, today) = (&session.overview, session.today);
        if self.sieve.filter.looks_back() && !self.has_earlier {
            let mut earlier = earlier_rows(overview, today);
            session.sortings.cases.sort(&mut earlier, today);
            self.all.extend(earlier.into_iter().map(Placed::of));
            self.has_earlier = true;
        }
        let shown =
            if self.sieve.filter.looks_back() { self.all.len() } else { self.listed.min(self.all.len()) };
        if !self.sieve.filter.is_open() && self.folded.len() < self.all.len() {
            let new = &self.all[self.folded.len()..];
            let folded: Vec<Folded> = new.iter().map(|it| Folded::of(&overview.cases[it.at], "")).collect();
            self.folded.extend(folded);
        }
        let nothing = Folded::default();
        let fits = |(at, it): &(usize, &Placed)| {
            let folded = self.folded.get(*at).unwrap_or(&nothing);
            self.sieve.fits((&overview.cases[it.at], &it.standing), folded, &session.actor, today)
        };
        let rows = self.all[..shown].iter().enumerate().filter(fits).map(|(_, it)| it.clone());
        self.rows = rows.collect();
        self.codes = self.rows.iter().map(|row| overview.cases[row.at].code).collect();
        self.highest = match &session.tally {
            Some(tally) => tally.highest.clone(),
            None => highest(self.codes.iter().copied(), present_year(overview, today)),
        };
        let page = page(session).saturating_sub(self.notes.len());
        self.list.follow(&self.codes, page);
        self.shows_month = !self.rows.is_empty() && self.rows.len() + month::LEAST <= page;
        if self.shows_month && self.due.is_none() {
            self.due = Some(month::month(session));
        }
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.codes, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        if self.list.took_mark(action, &self.codes) {
            return;
        }
        match action {
            Action::Step(step) => self.list.step(&self.codes, step),
            Action::Export if self.list.has_marks() => {
                self.bulk = Bulk::export(self.list.chosen(), turn).map(Box::new)
            }
            // The case asks which of its documents is meant.
            Action::Export => self.open(CaseView::opening_for_papers, turn),
            Action::Open => self.open(CaseView::opening, turn),
            Action::NewForMany => self.bulk = Bulk::event(self.list.chosen(), turn).map(Box::new),
            Action::DoForMany => self.bulk = Bulk::together(self.list.chosen(), turn).map(Box::new),
            Action::Council => self.bulk = Bulk::council(self.list.chosen(), turn).map(Box::new),
            Action::Filter => self.filter.begin(),
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
            Action::SchoolPapers => super::school_papers::offer(turn),
            Action::Back => self.back(turn),
            other => crate::app::update::global(other, crate::app::keys::Context::Dashboard, turn),
        }
    }

    fn open(&mut self, opening: fn(CaseCode) -> CaseView, turn: &mut Turn<'_>) {
        if let Some(code) = self.list.selected() {
            turn.effect(Effect::LoadCase(*code));
            turn.open(View::Case(Box::new(opening(*code))));
        }
    }

    fn sort(&self, turn: &mut Turn<'_>) {
        let (mut sortings, words) = (turn.session.sortings, &turn.session.words);
        sortings.cases = sortings.cases.next();
        let said = match sortings.cases {
            Order::Pressure => say!(words, "sorted-by-pressure"),
            Order::Name => say!(words, "sorted-by-name"),
            Order::Mentor => say!(words, "sorted-by-mentor"),
            Order::Date => say!(words, "sorted-by-date"),
        };
        turn.sort(sortings, said);
    }

    fn only(&mut self, stage: Option<Stage>, turn: &mut Turn<'_>) {
        self.sieve.stage = stage;
        self.sift(turn.session);
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
        self.sift(turn.session);
    }

    /// Esc leaves the filter, if there is one.
    fn back(&mut self, turn: &mut Turn<'_>) {
        if self.is_sifted() {
            self.sieve = Sieve::default();
            self.filter.clear();
            self.sift(turn.session);
        } else {
            turn.say(say!(turn.session.words, "dashboard-how-to-quit"));
        }
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.filter.press(key, session) {
            Filtered::Typed => self.sift(session),
            Filtered::Moved(step) => self.list.step(&self.codes, step),
        }
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.filter.paste(text, session);
        self.sift(session);
    }

    /// Takes cases that were read for the sake of something done to all of them.
    pub fn cases_read(&mut self, read: Vec<ReadCase>, turn: &mut Turn<'_>) {
        if let Some(bulk) = &mut self.bulk {
            bulk.read(read, turn);
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
        match asked {
            people::WHOSE_CASE => people::told_whose_case(&reply, turn),
            super::school_papers::PAPER => super::school_papers::picked(&reply, turn),
            _ => {}
        }
        if let Some(bulk) = &mut self.bulk {
            bulk.replied(asked, &reply, turn);
        }
    }
}

/// How many rows of cases fit: the rest is head, rule and footer.
fn page(session: &Session) -> usize {
    let waiting = session.overview.waiting.len().min(3);
    let unread = quarantine::left_out(&session.overview, &session.words).len();
    usize::from(session.extent.rows).saturating_sub(8 + waiting + unread)
}
