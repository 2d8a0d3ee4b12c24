//! What is there to know and to do about one case?

use crate::app::effect::Effect;
use crate::app::keys::{Action, Context};
use crate::app::popup::Reply;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::code::CaseCode;
use crate::domain::overview::CaseFile;

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
}

/// An open case.
#[derive(Debug)]
pub struct CaseView {
    code: CaseCode,
    file: Option<Box<CaseFile>>,
    tab: Tab,
}

impl CaseView {
    /// Opens a case that is still to be read.
    pub fn opening(code: CaseCode) -> Self {
        Self { code, file: None, tab: Tab::default() }
    }

    /// Returns the code of the case.
    pub fn code(&self) -> CaseCode {
        self.code
    }

    /// Returns the case, once it was read.
    pub fn file(&self) -> Option<&CaseFile> {
        self.file.as_deref()
    }

    /// Returns the tab that is open.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// Takes the case as it was read.
    pub fn read(&mut self, file: CaseFile, _session: &Session) {
        self.file = Some(Box::new(file));
    }

    /// Asks for the case again, after a change.
    pub fn reload(&self, turn: &mut Turn<'_>) {
        turn.effect(Effect::LoadCase(self.code));
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        crate::app::update::global(action, Context::Case, turn);
    }

    /// Takes the reply to a popup.
    pub fn replied(&mut self, _asked: &'static str, _reply: Reply, _turn: &mut Turn<'_>) {}
}
