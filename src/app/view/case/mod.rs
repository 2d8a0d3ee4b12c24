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

pub mod diagnostics;
mod doing;
mod explained;
pub mod export;
pub mod history;
pub mod journal;
pub mod marks;
mod mentor;
mod opened;
pub mod overview;
pub mod plan;
pub mod report;
mod rules;
mod whole;
mod withdrawal;

pub use opened::Opened;

use crate::app::keys::{Action, Context, Step};
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
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

    /// Shows who changed what meanwhile, and asks to look at it.
    pub fn look_again(&mut self, turn: &mut Turn<'_>) {
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
        if let Some(opened) = self.opened.take() {
            self.judge(opened.file, session);
        }
    }

    fn judge(&mut self, file: Rc<CaseFile>, session: &Session) {
        let opened = Opened::new(file, session);
        let page = usize::from(session.extent.rows).saturating_sub(8).max(1);
        self.overview.renew(&opened, page);
        self.diagnostics.renew(&opened, page);
        self.plan.renew(&opened, page);
        self.journal.renew(&opened, page);
        self.report.renew(page);
        self.history.renew(&opened, page);
        self.opened = Some(opened);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::NextTab | Action::Step(Step::Right) => self.tab = self.tab.beside(1),
            Action::PreviousTab | Action::Step(Step::Left) => self.tab = self.tab.beside(Tab::ALL.len() - 1),
            Action::Step(step) => self.step(step),
            Action::Open => self.open(turn),
            other => self.perform(other, turn),
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

    fn open(&mut self, turn: &mut Turn<'_>) {
        let Some(opened) = &self.opened else { return };
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
            Action::Export => export::offer(opened, turn),
            Action::Withdraw => withdrawal::begin(opened, turn),
            Action::Explain => explained::show(self, opened, turn),
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
        let refusal = rules::allowed(action, self, opened).err()?;
        Some(refusals::refusal(&refusal, &session.words))
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, asked: &'static str, reply: Reply, turn: &mut Turn<'_>) {
        let (Some(opened), Reply::Picked(keys)) = (&self.opened, reply) else { return };
        let Some(key) = keys.first() else { return };
        match asked {
            plan::OUTCOME => plan::outcome_picked(key, opened, turn),
            diagnostics::ROUND => diagnostics::round_picked(key, opened, turn),
            report::COUNCIL => report::council_picked(key, opened, turn),
            export::DOCUMENT => export::document_picked(key, opened, turn),
            _ => {}
        }
    }
}
