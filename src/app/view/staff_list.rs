//! What does a staff list come to, before anything of it is written?

use crate::app::keys::{Action, Context, Step};
use crate::app::measure::wrap;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::domain::staff_list::Enrolment;
use crate::say;
use crate::words::enrolment::{Paragraph, told};

/// A staff list that was read and tried out.
#[derive(Debug)]
pub struct StaffListView {
    enrolment: Box<Enrolment>,
    top: usize,
}

impl StaffListView {
    /// Shows what a list comes to.
    pub fn of(enrolment: Box<Enrolment>) -> Self {
        Self { enrolment, top: 0 }
    }

    /// Returns what the list comes to.
    pub fn enrolment(&self) -> &Enrolment {
        &self.enrolment
    }

    /// Returns the lines as they are broken in the window, and the first to be seen.
    pub fn lines(&self, session: &Session) -> (Vec<Paragraph>, usize) {
        let columns = usize::from(session.extent.columns).saturating_sub(2).max(1);
        let broken = |paragraph: Paragraph| {
            let kind = paragraph.kind;
            wrap(&paragraph.text, columns).into_iter().map(move |text| Paragraph { kind, text })
        };
        let lines: Vec<Paragraph> =
            told(&self.enrolment, &session.words).into_iter().flat_map(broken).collect();
        let top = self.top.min(lines.len().saturating_sub(page(session)));
        (lines, top)
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        match action {
            Action::Step(step) => self.scroll(step, turn.session),
            Action::Save => turn.save(self.enrolment.commands.clone(), None),
            other => crate::app::update::global(other, Context::StaffList, turn),
        }
    }

    /// Closes once it was written.
    pub fn saved(&self, turn: &mut Turn<'_>) {
        turn.close();
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        let nothing = action == Action::Save && self.enrolment.commands.is_empty();
        nothing.then(|| say!(session.words, "import-nothing"))
    }

    fn scroll(&mut self, step: Step, session: &Session) {
        let (lines, top) = self.lines(session);
        let page = page(session);
        let lowest = lines.len().saturating_sub(page);
        self.top = match step {
            Step::Up => top.saturating_sub(1),
            Step::Down => top + 1,
            Step::PageUp => top.saturating_sub(page),
            Step::PageDown => top + page,
            Step::First => 0,
            Step::Last => lowest,
            Step::Left | Step::Right => top,
        }
        .min(lowest);
    }
}

/// How many lines fit between the first row and the footer.
fn page(session: &Session) -> usize {
    usize::from(session.extent.rows).saturating_sub(2).max(1)
}
