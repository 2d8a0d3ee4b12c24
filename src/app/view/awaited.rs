//! Which plans wait for the user to agree or approve them?
//!
//! ```text
//!  Ждут вас: 2   помечено 1
//! ───────────────────────────────────────────────────────────────────────────────
//!     № Педагог         Наставник      Что сделать  Срок
//! >!  03 Ахметова Д. С.  Иванова О. П.  согласовать  14.09 сегодня
//! ```

use super::View;
use super::case::CaseView;
use crate::app::effect::Effect;
use crate::app::filter_line::Filtered;
use crate::app::key::Key;
use crate::app::keys::{Action, Context};
use crate::app::list::List;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::app::word_filter::CaseFilter;
use crate::domain::clock::standing::{NextStep, Standing};
use crate::domain::clock::step::Step;
use crate::domain::code::CaseCode;
use crate::domain::command::{AgreePlan, ApprovePlan, Command, MarkForm};
use crate::domain::compiled::listing::{Filter, Folded, Judged, rows};
use crate::say;
use crate::words::when;
use serde::{Deserialize, Serialize};

/// The rows of the window that are not the list's: first row, figures, rule, head, notice, footer.
const ROWS_BESIDE: usize = 6;

/// A plan that waits for the user.
#[derive(Clone, Debug)]
pub struct Awaited {
    /// The place of the case in the overview.
    pub at: usize,
    /// The case.
    pub code: CaseCode,
    /// What is to be done, and by when.
    pub next: NextStep,
    /// Where the case stands.
    pub standing: Standing,
}

/// By what the plans are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AwaitedOrder {
    /// What is due first.
    #[default]
    Date,
    /// By the teacher's name.
    Name,
    /// By the mentor's name.
    Mentor,
}

impl AwaitedOrder {
    fn next(self) -> Self {
        match self {
            Self::Date => Self::Name,
            Self::Name => Self::Mentor,
            Self::Mentor => Self::Date,
        }
    }

    /// They come by date already.
    fn sort(self, rows: &mut [Awaited], session: &Session) {
        let case = |it: &Awaited| &session.overview.cases[it.at];
        let name = |it: &Awaited| case(it).mentee_name.sort_key();
        let mentor = |it: &Awaited| case(it).tenure_on(session.today).map(|tenure| tenure.name.sort_key());
        match self {
            Self::Date => {}
            Self::Name => rows.sort_by_cached_key(|it| (name(it), it.code)),
            Self::Mentor => rows.sort_by_cached_key(|it| (mentor(it), name(it), it.code)),
        }
    }
}

/// The plans that wait for the user.
#[derive(Debug, Default)]
pub struct AwaitedView {
    rows: Vec<Awaited>,
    ids: Vec<CaseCode>,
    list: List<CaseCode>,
    filter: CaseFilter,
}

impl AwaitedView {
    /// Returns the rows, in their order.
    pub fn rows(&self) -> &[Awaited] {
        &self.rows
    }

    /// Returns the codes of the rows, in their order.
    pub fn ids(&self) -> &[CaseCode] {
        &self.ids
    }

    /// Returns the selection and the marks.
    pub fn list(&self) -> &List<CaseCode> {
        &self.list
    }

    /// Returns the filter.
    pub fn filter(&self) -> &CaseFilter {
        &self.filter
    }

    /// Derives the rows anew; the selection stays on its case.
    pub fn renew(&mut self, session: &Session) {
        let all = awaited(session);
        // What waits no more is marked no more: nobody acts on what is not to be seen.
        self.list.keep_marks(|code| all.iter().any(|it| it.code == *code));
        self.rows = all.into_iter().filter(|it| fits(it, self.filter.filter(), session)).collect();
        session.sortings.awaited.sort(&mut self.rows, session);
        self.ids = self.rows.iter().map(|it| it.code).collect();
        let filter = usize::from(self.filter.line().is_shown());
        self.list.follow(&self.ids, usize::from(session.extent.rows).saturating_sub(ROWS_BESIDE + filter));
    }

    /// Selects the row at a place.
    pub fn select(&mut self, row: usize) {
        self.list.select_row(&self.ids, row);
    }

    /// Does an action.
    pub fn act(&mut self, action: Action, turn: &mut Turn<'_>) {
        if self.list.took_mark(action, &self.ids) {
            return;
        }
        match action {
            Action::Step(step) => self.list.step(&self.ids, step),
            Action::Open | Action::Return => self.open(turn),
            Action::Sort => self.sort(turn),
            Action::Approve => self.ask(turn),
            Action::Filter => self.filter.begin(),
            Action::GoPeople => super::people::open(turn),
            Action::GoCalendar => super::calendar::open(turn),
            Action::GoAgenda => super::agenda::open(turn),
            Action::Back if self.filter.line().is_shown() => {
                self.filter.clear();
                self.renew(turn.session);
            }
            other => crate::app::update::global(other, Context::Approval, turn),
        }
    }

    fn sort(&self, turn: &mut Turn<'_>) {
        let (mut sortings, words) = (turn.session.sortings, &turn.session.words);
        sortings.awaited = sortings.awaited.next();
        let said = match sortings.awaited {
            AwaitedOrder::Date => say!(words, "sorted-by-date"),
            AwaitedOrder::Name => say!(words, "sorted-by-name"),
            AwaitedOrder::Mentor => say!(words, "sorted-by-mentor"),
        };
        turn.sort(sortings, said);
    }

    /// Takes a key while the filter is typed.
    pub fn press(&mut self, key: Key, session: &Session) {
        match self.filter.press(key, session) {
            Filtered::Typed => self.renew(session),
            Filtered::Moved(step) => self.list.step(&self.ids, step),
        }
    }

    /// Takes a pasted text while the filter is typed.
    pub fn paste(&mut self, text: &str, session: &Session) {
        self.filter.paste(text, session);
        self.renew(session);
    }

    /// Says why an action is not available now.
    pub fn why_not(&self, action: Action, session: &Session) -> Option<String> {
        let acts = matches!(action, Action::Open | Action::Approve | Action::Return | Action::Mark);
        (acts && self.rows.is_empty()).then(|| say!(session.words, "awaited-empty"))
    }

    /// The plan is read, and returned with a remark, in its case.
    fn open(&self, turn: &mut Turn<'_>) {
        let Some(code) = self.list.selected() else { return };
        turn.effect(Effect::LoadCase(*code));
        turn.open(View::Case(Box::new(CaseView::opening_plan(*code))));
    }

    /// One question for all that are marked, by name; all or none.
    fn ask(&self, turn: &mut Turn<'_>) {
        let chosen: Vec<CaseCode> = self.list.chosen();
        let all = awaited(turn.session);
        let meant: Vec<&Awaited> = all.iter().filter(|it| chosen.contains(&it.code)).collect();
        if meant.is_empty() {
            return;
        }
        let words = &turn.session.words;
        let lines = meant.iter().map(|it| line(it, turn.session)).collect();
        let commands = meant.iter().map(|it| command(it)).collect();
        let question = say!(words, "awaited-question", n = meant.len());
        let yes = say!(words, "awaited-yes");
        turn.confirm(question, lines, yes, commands, Some(turn.session.overview.revision));
    }
}

/// Returns what waits for the user's mark, the earliest due first.
pub fn awaited(session: &Session) -> Vec<Awaited> {
    let mut all: Vec<Awaited> = rows(&session.overview, session.today)
        .into_iter()
        .filter(|row| row.waits_for(&session.actor, session.today))
        .filter_map(|row| {
            let next = row.standing.next.clone();
            let next = next.filter(|next| matches!(next.step, Step::Agree | Step::Approve))?;
            Some(Awaited { at: row.at, code: row.case.code, next, standing: row.standing })
        })
        .collect();
    let name = |it: &Awaited| session.overview.cases[it.at].mentee_name.sort_key();
    all.sort_by_cached_key(|it| (it.next.due.map(|due| due.binding), name(it), it.code));
    all
}

/// Opens the list of what waits for the user.
pub fn open(turn: &mut Turn<'_>) {
    turn.open(View::Awaited(AwaitedView::default()));
}

/// Returns what is to be done with a plan, in a word.
pub fn deed(awaited: &Awaited, session: &Session) -> String {
    match awaited.next.step {
        Step::Agree => say!(session.words, "awaited-agree"),
        _ => say!(session.words, "awaited-approve"),
    }
}

fn line(awaited: &Awaited, session: &Session) -> String {
    let name = session.overview.cases[awaited.at].mentee_name.short();
    let due = when::left(&awaited.next, session.today, &session.words);
    format!("{name}: {} · {due}", deed(awaited, session))
}

fn command(awaited: &Awaited) -> Command {
    let (case, mark) = (awaited.code, MarkForm::Given);
    match awaited.next.step {
        Step::Agree => Command::AgreePlan(AgreePlan { case, mark, for_deputy: String::new() }),
        _ => Command::ApprovePlan(ApprovePlan { case, mark }),
    }
}

fn fits(awaited: &Awaited, filter: &Filter, session: &Session) -> bool {
    let (case, today) = (&session.overview.cases[awaited.at], session.today);
    filter.is_open() || {
        let folded = Folded::of(case, &deed(awaited, session));
        let (standing, next) = (&awaited.standing, Some(&awaited.next));
        filter.fits(&Judged { case, standing, next, folded: &folded, today })
    }
}
