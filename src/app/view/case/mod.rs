//! What is there to know and to do about one case?
//!
//! ```text
//!  Ахметова Д. С. → Иванова О. П.          26-01 · приказ № 120-к от 28.08.2026
//!  Этап I · диагностика (наставник): не позднее вт 08.09.2026, осталось 2 рабочих дня
//!  Обзор │ Диагностика │ План │ Журнал │ Отчёт │ История
//! ───────────────────────────────────────────────────────────────────────────────
//!  …                                                        the open tab, a list
//! ```
//!
//! The tabs hold their rows and their selection; `doing` opens the form or the question for a step,
//! `rules` says why something is not available now.

mod beginning;
pub mod diagnostics;
mod doing;
mod earlier;
mod explained;
pub mod export;
mod filtering;
mod group;
pub mod history;
pub mod journal;
mod looking;
pub mod marks;
mod mending;
mod mentor;
mod opened;
pub mod overview;
pub mod plan;
mod plan_marked;
pub mod report;
mod rules;
mod sifted;
mod whole;
mod withdrawal;

pub use opened::Opened;
pub use rules::together_refused;

use crate::app::filter_line::FilterLine;
use crate::app::keys::{Action, Context, Step};
use crate::app::list::Marks;
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::case::Case;
use crate::domain::clock;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::{ItemId, Revision};
use crate::say;
use crate::words::refusals;
use std::rc::Rc;

use diagnostics::DiagnosticsTab;
use history::HistoryTab;
use journal::JournalTab;
use overview::OverviewTab;
use plan::PlanTab;
use report::ReportTab;

/// The tabs of a case, from left to right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tab {
    /// The steps: due, done, who, timeliness.
    #[default]
    Overview,
    /// The rounds of diagnostics.
    Diagnostics,
    /// The plan with its items.
    Plan,
    /// The journal.
    Journal,
    /// The report.
    Report,
    /// The history.
    History,
}

impl Tab {
    /// All tabs, from left to right.
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Diagnostics, Self::Plan, Self::Journal, Self::Report, Self::History];

    fn beside(self, by: usize) -> Self {
        let at = Self::ALL.iter().position(|tab| *tab == self).unwrap_or(0);
        Self::ALL[(at + by) % Self::ALL.len()]
    }
}

/// An open case.
#[derive(Debug)]
pub struct CaseView {
    code: CaseCode,
    now: Option<Rc<CaseFile>>,
    as_of: Option<Revision>,
    wish: Option<group::Wish>,
    wants_papers: bool,
    plan_from: Option<CaseCode>,
    opened: Option<Opened>,
    unread: Option<String>,
    came_too_late: Option<Revision>,
    tab: Tab,
    /// The steps.
    pub overview: OverviewTab,
    /// The rounds of diagnostics.
    pub diagnostics: DiagnosticsTab,
    /// The plan.
    pub plan: PlanTab,
    /// The journal.
    pub journal: JournalTab,
    /// The report.
    pub report: ReportTab,
    /// The history.
    pub history: HistoryTab,
}

impl CaseView {
    /// Opens a case that is still to be read.
    pub fn opening(code: CaseCode) -> Self {
        Self {
            code,
            now: None,
            as_of: None,
            wish: None,
            wants_papers: false,
            plan_from: None,
            opened: None,
            unread: None,
            came_too_late: None,
            tab: Tab::default(),
            overview: OverviewTab::default(),
            diagnostics: DiagnosticsTab::default(),
            plan: PlanTab::default(),
            journal: JournalTab::default(),
            report: ReportTab::default(),
            history: HistoryTab::default(),
        }
    }

    /// Opens a case on one of its steps, which is selected once the case was read.
    pub fn opening_on(code: CaseCode, step: clock::step::Step, item: Option<ItemId>) -> Self {
        Self { overview: OverviewTab::on(step, item), ..Self::opening(code) }
    }

    /// Opens a case, and asks which of its documents is meant once it was read.
    pub fn opening_for_papers(code: CaseCode) -> Self {
        Self { wants_papers: true, ..Self::opening(code) }
    }

    /// Opens a case on its plan.
    pub fn opening_plan(code: CaseCode) -> Self {
        Self { tab: Tab::Plan, ..Self::opening(code) }
    }

    /// Returns the code of the case.
    pub fn code(&self) -> CaseCode {
        self.code
    }

    /// Returns the case as it was read and judged, once it was.
    pub fn opened(&self) -> Option<&Opened> {
        self.opened.as_ref()
    }

    /// Returns the tab that is open.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// Returns why the case could not be read the last time.
    pub fn unread(&self) -> Option<&str> {
        self.unread.as_deref()
    }

    /// Takes note that the case could not be read; what was read before still shows.
    pub fn could_not_be_read(&mut self, why: &str) {
        self.unread = Some(why.to_owned());
    }

    /// A mark came too late, after this change: it is shown once the case was read again.
    pub fn must_look_again(&mut self, changed_in: Revision) {
        self.came_too_late = Some(changed_in);
    }

    /// Goes on with what waited for the case to be read.
    pub fn go_on(&mut self, turn: &mut Turn<'_>) {
        if let Some(opened) = &self.opened
            && std::mem::take(&mut self.wants_papers)
        {
            export::offer(opened, turn);
        }
        self.look_again(turn);
    }

    /// Shows who changed what meanwhile, and asks to look at it.
    fn look_again(&mut self, turn: &mut Turn<'_>) {
        let Some(opened) = &self.opened else { return };
        let Some(changed_in) = self.came_too_late.take() else { return };
        let words = &turn.session.words;
        let about = history::changed_by(&opened.file, None, Some(changed_in), words);
        turn.show(say!(words, "changed-title"), vec![about, say!(words, "look-again")]);
    }

    /// Takes the case as it was read.
    pub fn read(&mut self, file: Rc<CaseFile>, session: &Session) {
        self.unread = None;
        self.judge(file, session);
    }

    /// Judges the case anew: it is another day, or the window has another size.
    pub fn renew(&mut self, session: &Session) {
        if let Some(file) = self.now.take() {
            self.judge(file, session);
        }
    }

    fn judge(&mut self, file: Rc<CaseFile>, session: &Session) {
        let then = self.as_of.and_then(|entry| Opened::then(&file, entry, session));
        if then.is_none() {
            self.as_of = None;
        }
        let opened = then.unwrap_or_else(|| Opened::new(Rc::clone(&file), session));
        self.now = Some(file);
        let page = usize::from(session.extent.rows).saturating_sub(8 + usize::from(opened.as_of.is_some()));
        let page = page.max(1);
        self.overview.renew(&opened, page);
        self.diagnostics.renew(&opened, page);
        self.plan.renew(&opened, page, session.sortings.plan);
        self.journal.renew(&opened, page, session);
        self.report.renew(page);
        self.history.renew(&opened, page, session);
        self.opened = Some(opened);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        let took = match self.tab {
            Tab::Plan => self.plan.took_mark(action),
            Tab::Journal => self.journal.took_mark(action),
            Tab::Overview | Tab::Diagnostics | Tab::Report | Tab::History => false,
        };
        if took {
            return;
        }
        match action {
            Action::NextTab | Action::Step(Step::Right) => self.tab = self.tab.beside(1),
            Action::PreviousTab | Action::Step(Step::Left) => self.tab = self.tab.beside(Tab::ALL.len() - 1),
            Action::Step(step) => self.step(step),
            Action::Open => self.open(turn),
            Action::AsOf => self.go_back_to(turn),
            Action::Look if self.tab == Tab::History => self.go_back_to(turn),
            Action::Filter if self.tab == Tab::History => self.history.filter.begin(),
            Action::Filter => self.journal.filter.begin(),
            Action::Sort => self.sort(turn),
            Action::Back if self.filter_line().is_some_and(FilterLine::is_shown) => {
                self.clear_filter();
                self.renew(turn.session);
            }
            Action::Back | Action::Close if self.as_of.is_some() => {
                self.as_of = None;
                self.renew(turn.session);
            }
            other => self.perform(other, turn),
        }
    }

    /// Opens a tab.
    pub fn go_to(&mut self, tab: Tab) {
        self.tab = tab;
    }

    /// The number of the row that is selected in the open tab.
    pub fn selected_row(&self) -> usize {
        match self.tab {
            Tab::Overview => self.overview.list().row(),
            Tab::Diagnostics => self.diagnostics.list().row(),
            Tab::Plan => self.plan.list().row(),
            Tab::Journal => self.journal.list().row(),
            Tab::Report => self.report.list().row(),
            Tab::History => self.history.list().row(),
        }
    }

    /// Selects the row at a place of the open tab.
    pub fn select(&mut self, row: usize) {
        match self.tab {
            Tab::Overview => self.overview.select(row),
            Tab::Diagnostics => self.diagnostics.select(row),
            Tab::Plan => self.plan.select(row),
            Tab::Journal => self.journal.select(row),
            Tab::Report => self.report.select(row),
            Tab::History => self.history.select(row),
        }
    }

    fn step(&mut self, step: Step) {
        match self.tab {
            Tab::Overview => self.overview.step(step),
            Tab::Diagnostics => self.diagnostics.step(step),
            Tab::Plan => self.plan.step(step),
            Tab::Journal => self.journal.step(step),
            Tab::Report => self.report.step(step),
            Tab::History => self.history.step(step),
        }
    }

    /// Goes over to the next order of the tab.
    fn sort(&self, turn: &mut Turn<'_>) {
        let (mut sortings, words) = (turn.session.sortings, &turn.session.words);
        let said = match self.tab {
            Tab::History => {
                sortings.history = sortings.history.next();
                sortings.history.said(words)
            }
            Tab::Plan => {
                sortings.plan = sortings.plan.next();
                sortings.plan.said(words)
            }
            Tab::Overview | Tab::Diagnostics | Tab::Journal | Tab::Report => {
                sortings.journal = sortings.journal.next();
                sortings.journal.said(words)
            }
        };
        turn.sort(sortings, said);
    }

    /// Returns how many rows of the tab are marked.
    pub fn marks(&self) -> Option<Marks> {
        match self.tab {
            Tab::Plan => self.plan.marks(),
            Tab::Journal => self.journal.marks(),
            Tab::Overview | Tab::Diagnostics | Tab::Report | Tab::History => None,
        }
    }

    /// Says whether items of the plan are marked, and the plan is open.
    fn marks_items(&self) -> bool {
        self.tab == Tab::Plan && self.plan.marks().is_some()
    }

    /// Shows the case as it stood after the selected entry of the history.
    fn go_back_to(&mut self, turn: &mut Turn<'_>) {
        self.as_of = earlier::selected(self);
        let wanted = self.as_of.is_some();
        self.renew(turn.session);
        if wanted && self.as_of.is_none() {
            turn.complain(say!(turn.session.words, "as-of-before"));
        }
    }

    fn open(&mut self, turn: &mut Turn<'_>) {
        let Some(opened) = &self.opened else { return };
        if opened.as_of.is_some() && self.tab != Tab::History {
            return earlier::open(self, opened, turn);
        }
        let done = match self.tab {
            Tab::Overview => self.overview.open(opened, turn),
            Tab::Diagnostics => self.diagnostics.open(opened, turn),
            Tab::Plan => self.plan.open(opened, turn),
            Tab::Journal => self.journal.open(opened, turn),
            Tab::Report => self.report.open(opened, turn),
            Tab::History => self.history.open(opened, turn),
        };
        if let Err(refusal) = done {
            turn.complain(refusals::refusal(&refusal, &turn.session.words));
        }
    }

    fn perform(&mut self, action: Action, turn: &mut Turn<'_>) {
        let Some(opened) = &self.opened else {
            return crate::app::update::global(action, Context::Case, turn);
        };
        match action {
            Action::New => doing::new(self.tab, self, opened, turn),
            Action::Edit => doing::edit(self, opened, turn),
            Action::Void => doing::void(self, opened, turn),
            Action::Done => doing::mark_done(self, opened, turn),
            Action::Move => doing::move_term(self, opened, turn),
            Action::Submit => doing::submit(self.tab, opened, turn),
            Action::Approve => marks::give(opened, turn),
            Action::Return => marks::send_back(opened, turn),
            Action::Look => doing::said(looking::look(self, opened, turn), turn),
            Action::Export => export::offer(opened, turn),
            Action::Withdraw => withdrawal::begin(opened, turn),
            Action::Explain => explained::show(self, opened, turn),
            Action::NewForMany => doing::said(group::ask(opened, turn), turn),
            Action::Correct => doing::said(mending::offer(opened, turn), turn),
            Action::Pause => whole::pause(opened, turn),
            Action::Resume => whole::resume(opened, turn),
            Action::ReplaceMentor => whole::assign_mentor(opened, turn),
            Action::EndMentorship => whole::end_mentorship(opened, turn),
            Action::AppointSubstitute => mentor::substitute(opened, turn),
            Action::AcceptPlan => mentor::accept_plan(opened, turn),
            Action::HandOver => mentor::hand_over(opened, turn),
            Action::EndEarly => whole::end_early(opened, turn),
            Action::Extend => whole::extend(opened, turn),
            Action::Reopen => whole::reopen(opened, turn),
            Action::Council => report::offer_council(opened, turn),
            Action::Complete => report::complete(opened, turn),
            other => crate::app::update::global(other, Context::Case, turn),
        }
    }

    /// Says why an action is not available now, where it is not.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        let opened = self.opened.as_ref()?;
        let marks = matches!(action, Action::Mark | Action::Invert) && self.tab != Tab::Plan;
        let sorts = action == Action::Sort && !matches!(self.tab, Tab::Plan | Tab::History);
        let filters = action == Action::Filter && self.tab != Tab::History;
        let is_of_lists = marks || sorts || filters;
        if is_of_lists && self.tab != Tab::Journal {
            return Some(say!(session.words, "journal-only"));
        }
        if action == Action::AsOf && self.tab != Tab::History {
            return Some(say!(session.words, "as-of-where"));
        }
        if opened.as_of.is_some() {
            return earlier::why_not(action, &session.words);
        }
        let refusal = rules::allowed(action, self, opened).err()?;
        Some(refusals::refusal(&refusal, &session.words))
    }

    /// Begins the next step, whichever tab is open.
    pub fn begin_next_step(&mut self, turn: &mut Turn<'_>) {
        let Some(opened) = &self.opened else { return };
        self.tab = Tab::Overview;
        doing::said(self.overview.open_next(opened, turn), turn);
    }

    /// Goes on with a case that was read for the sake of its plan.
    pub fn other_read(&mut self, file: &CaseFile, turn: &mut Turn<'_>) {
        beginning::read(self, file, turn);
    }

    /// Goes on with the cases in which a group event has an entry.
    pub fn group_read(&mut self, cases: &[Case], turn: &mut Turn<'_>) {
        group::read(self, cases, turn);
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, asked: &'static str, reply: Reply, turn: &mut Turn<'_>) {
        if let (group::CHANGED | group::VOIDED, Reply::Chose(answer)) = (asked, &reply) {
            return group::answered(self, asked, answer, turn);
        }
        if let (beginning::BEGINNING, Reply::Picked(keys)) = (asked, &reply) {
            return keys.first().into_iter().for_each(|key| beginning::picked(self, key, turn));
        }
        let (Some(opened), Reply::Picked(keys)) = (&self.opened, reply) else { return };
        let Some(key) = keys.first() else { return };
        match asked {
            plan::OUTCOME => plan::outcome_picked(key, opened, turn),
            plan_marked::OUTCOMES => plan_marked::picked(key, &self.plan, opened, turn),
            diagnostics::ROUND => diagnostics::round_picked(key, opened, turn),
            report::COUNCIL => report::council_picked(key, opened, turn),
            group::CASES => group::picked(&keys, opened, turn),
            mending::MENDED => mending::picked(key, opened, turn),
            export::DOCUMENT => export::document_picked(key, opened, turn),
            _ => {}
        }
    }
}
