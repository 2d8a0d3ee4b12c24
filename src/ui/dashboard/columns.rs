//! How does a case stand in a row, at any width?

use crate::app::Session;
use crate::app::measure::pad;
use crate::app::view::{Dashboard, Placed};
use crate::domain::clock::standing::Stage;
use crate::domain::code::CaseCode;
use crate::domain::compiled::listing::{Order, present_year};
use crate::domain::compiled::summary::Summary;
use crate::say;
use crate::ui::list;
use crate::ui::theme::{Look, Role};
use crate::ui::urgency::loudness;
use crate::words::{dates, when};
use ratatui::text::{Line, Span};

/// How wide each column is; none wide is left out, in the order mentor, whose, stage.
pub(super) struct Columns {
    number: usize,
    name: usize,
    mentor: usize,
    stage: usize,
    step: usize,
    whose: usize,
}

const MARK: usize = 2;
const DUE: usize = 15;

impl Columns {
    /// The number alone names a case of the present school year; an older one needs its year.
    pub(super) fn of(view: &Dashboard, session: &Session, width: usize) -> Self {
        let present = present_year(&session.overview, session.today);
        let number = view.highest().iter().map(|it| code(*it, present).len()).max();
        Self::for_width(number.unwrap_or(2), width)
    }

    fn for_width(number: usize, width: usize) -> Self {
        let mut columns = Self { number, name: 15, mentor: 13, stage: 4, step: 12, whose: 6 };
        for narrow in [0, 1, 2] {
            if columns.taken() <= width {
                break;
            }
            match narrow {
                0 => columns.mentor = 0,
                1 => columns.whose = 0,
                _ => columns.stage = 0,
            }
        }
        let spare = width.saturating_sub(columns.taken());
        let share = if columns.mentor > 0 { spare / 3 } else { spare / 2 };
        columns.name = (columns.name + share).min(28);
        columns.mentor += if columns.mentor > 0 { share.min(12) } else { 0 };
        columns.step += width.saturating_sub(columns.taken()).min(40);
        columns
    }

    fn taken(&self) -> usize {
        let optional =
            [self.mentor, self.stage, self.whose].into_iter().filter(|it| *it > 0).map(|it| it + 1);
        MARK + 1 + self.number + 1 + self.name + 1 + self.step + 1 + DUE + optional.sum::<usize>()
    }

    pub(super) fn head(&self, session: &Session, look: &Look) -> String {
        let words = &session.words;
        let cell = |text: String, columns| pad(&text, columns, look.glyphs.ellipsis);
        let by = session.sortings.cases;
        let sorted = |text: String, its| list::sorted(text, by == its, look);
        let pressure = cell(sorted(String::new(), Order::Pressure), MARK);
        let mut line = format!("{pressure} {} ", cell(say!(words, "column-number"), self.number));
        line += &format!("{} ", cell(sorted(say!(words, "column-mentee"), Order::Name), self.name));
        if self.mentor > 0 {
            line += &format!("{} ", cell(sorted(say!(words, "column-mentor"), Order::Mentor), self.mentor));
        }
        if self.stage > 0 {
            line += &format!("{} ", cell(say!(words, "column-stage"), self.stage));
        }
        line += &format!("{} ", cell(say!(words, "column-step"), self.step));
        if self.whose > 0 {
            line += &format!("{} ", cell(say!(words, "column-whose"), self.whose));
        }
        line + &sorted(say!(words, "column-due"), Order::Date)
    }

    /// Urgency is a mark, a word and a colour, never colour alone.
    pub(super) fn line(&self, placed: &Placed, session: &Session, look: &Look) -> Line<'static> {
        let case = &session.overview.cases[placed.at];
        let is_damaged = session.overview.is_damaged(case.code);
        let (mark, role) = if is_damaged { ("!!", Role::Overdue) } else { urgency(placed) };
        let cell = |text: &str, columns| pad(text, columns, look.glyphs.ellipsis);
        let next = placed.standing.next.as_ref();
        let mut middle = format!(
            " {} {} ",
            cell(&code(case.code, present_year(&session.overview, session.today)), self.number),
            cell(&case.mentee_name.short(), self.name)
        );
        if self.mentor > 0 {
            middle += &format!("{} ", cell(&mentor(case, session), self.mentor));
        }
        if self.stage > 0 {
            middle += &format!("{} ", cell(&session.words.short(&placed.standing.stage), self.stage));
        }
        let step = match next {
            _ if is_damaged => say!(session.words, "case-damaged"),
            Some(_) if placed.standing.paused => say!(session.words, "state-paused"),
            Some(next) => when::next_step(next, &session.words),
            None => session.words.name(&placed.standing.stage),
        };
        let step = match case.kind.is_legal() {
            true => step,
            false => format!("{step} · {}", session.words.name(&case.kind)),
        };
        middle += &format!("{} ", cell(&step, self.step));
        if self.whose > 0 {
            let whose = next.map(|next| session.words.short(&next.whose)).unwrap_or_default();
            middle += &format!("{} ", cell(&whose, self.whose));
        }
        let due = next.map(|next| when::left(next, session.today, &session.words)).unwrap_or_default();
        let quiet =
            if ended(placed.standing.stage) || placed.standing.paused { Role::Quiet } else { Role::Plain };
        Line::from(vec![
            Span::styled(cell(mark, MARK), look.style(role)),
            Span::styled(middle, look.style(quiet)),
            Span::styled(cell(&due, DUE), look.style(role)),
        ])
    }
}

fn code(code: CaseCode, present: Option<u16>) -> String {
    if present == Some(code.year) { format!("{:02}", code.number) } else { code.to_string() }
}

fn ended(stage: Stage) -> bool {
    matches!(stage, Stage::Completed | Stage::Ended)
}

pub(super) fn urgency(placed: &Placed) -> (&'static str, Role) {
    match placed.standing.urgency() {
        _ if placed.standing.without_mentor => ("!!", Role::Overdue),
        urgency => loudness(urgency),
    }
}

/// The mentor of the day; one to come is shown with the day from which.
pub(super) fn mentor(case: &Summary, session: &Session) -> String {
    let ahead = case.tenure_after(session.today).map(|next| {
        let from = dates::short(next.from);
        format!("{} {from}", next.tenure.name.short())
    });
    let present = case.tenure_on(session.today).map(|tenure| tenure.name.short());
    match (present, ahead) {
        (_, Some(ahead)) => ahead,
        (Some(present), None) => present,
        (None, None) if case.is_open() => say!(session.words, "dashboard-no-mentor"),
        (None, None) => case.tenures.last().map(|tenure| tenure.name.short()).unwrap_or_default(),
    }
}
