//! What can be demanded of the cases of a list, and which of them meet it?

use super::demand::{Between, Filter};
use super::is_open;
use crate::domain::clock::standing::{NextStep, Stage, Standing, Urgency};
use crate::domain::compiled::summary::Summary;
use crate::domain::text::fold::fold;
use chrono::NaiveDate;
use std::cell::OnceCell;

/// The state of a case, as far as it can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It has not ended.
    Open,
    /// Its start lies ahead.
    NotBegun,
    /// It is paused.
    Paused,
    /// It was completed.
    Completed,
    /// It ended before its time.
    Ended,
}

impl State {
    /// All states, in the order of a case's life.
    pub const ALL: [Self; 5] = [Self::Open, Self::NotBegun, Self::Paused, Self::Completed, Self::Ended];

    fn is_that_of(self, standing: &Standing) -> bool {
        match self {
            Self::Open => is_open(standing.stage),
            Self::NotBegun => standing.stage == Stage::NotBegun,
            Self::Paused => standing.paused,
            Self::Completed => standing.stage == Stage::Completed,
            Self::Ended => standing.stage == Stage::Ended,
        }
    }
}

/// One thing that is demanded of a case; texts are folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Found in the teacher's name, a mentor's, the code or the order's number.
    Text(String),
    /// The mentor of the day, the one to come, or the last one of a case that has ended.
    Mentor(String),
    /// Begun, and nobody mentors it.
    WithoutMentor,
    /// In this stage, and not paused: as it is counted.
    Stage(Stage),
    /// In this state.
    State(State),
    /// Of the school year that begins in this year.
    Year(i32),
    /// Opened by this order.
    Order(String),
    /// With this need.
    Need(String),
    /// The next step is overdue.
    Overdue,
    /// A step was made late, and nothing explains it.
    Late,
    /// So many days are left until the next step is due; fewer than none once it is overdue.
    DueIn(Between<i64>),
    /// The next step is due on these days.
    DueOn(Between<NaiveDate>),
    /// The plan in force was approved on these days.
    Approved(Between<NaiveDate>),
}

impl Filter {
    /// Says whether cases are asked for that a list leaves out by itself: ended ones, of earlier years.
    pub fn looks_back(&self) -> bool {
        self.demands.iter().filter(|demand| !demand.negated).any(|demand| match &demand.condition {
            Condition::Year(_) | Condition::State(State::Completed | State::Ended) => true,
            Condition::State(State::Open | State::NotBegun | State::Paused)
            | Condition::Text(_)
            | Condition::Mentor(_)
            | Condition::WithoutMentor
            | Condition::Stage(_)
            | Condition::Order(_)
            | Condition::Need(_)
            | Condition::Overdue
            | Condition::Late
            | Condition::DueIn(_)
            | Condition::DueOn(_)
            | Condition::Approved(_) => false,
        })
    }

    /// Says whether a case meets every demand.
    pub fn fits(&self, row: &Judged<'_>) -> bool {
        self.is_met(|condition| condition.holds(row))
    }
}

/// What of a case is compared with typed words, folded once for many keys; what only some words ask for, once one
/// of them does.
#[derive(Debug, Clone, Default)]
pub struct Folded {
    text: String,
    mentor: OnceCell<String>,
    order: OnceCell<String>,
    needs: OnceCell<String>,
}

impl Folded {
    /// Folds a case; `more` is what the list says of it besides.
    pub fn of(case: &Summary, more: &str) -> Self {
        let mentors = case.tenures.iter().map(|tenure| tenure.name.as_str());
        let all: Vec<&str> =
            [case.mentee_name.as_str(), order(case), more].into_iter().chain(mentors).collect();
        Self { text: fold(&format!("{} {}", all.join(" "), case.code)), ..Self::default() }
    }
}

fn order(case: &Summary) -> &str {
    case.order.as_ref().map_or("", |order| order.number.as_str())
}

/// The mentors whom a list shows: of the day and to come, else the last of a case that has ended.
fn present_mentors(case: &Summary, today: NaiveDate) -> Vec<&str> {
    let shown = case.tenure_on(today).into_iter().chain(case.tenure_after(today).map(|next| next.tenure));
    let mut names: Vec<&str> = shown.map(|tenure| tenure.name.as_str()).collect();
    if names.is_empty() && !case.is_open() {
        names.extend(case.tenures.last().map(|tenure| tenure.name.as_str()));
    }
    names
}

/// A case as a filter sees it.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// The case in short.
    pub case: &'a Summary,
    /// Where it stands.
    pub standing: &'a Standing,
    /// The step that the row is about.
    pub next: Option<&'a NextStep>,
    /// Its texts.
    pub folded: &'a Folded,
    /// The day.
    pub today: NaiveDate,
}

impl Judged<'_> {
    /// The mentors whom a list shows, folded.
    fn mentor(&self) -> &str {
        self.folded.mentor.get_or_init(|| fold(&present_mentors(self.case, self.today).join(" ")))
    }

    /// The number of the order, folded.
    fn order(&self) -> &str {
        self.folded.order.get_or_init(|| fold(order(self.case)))
    }

    /// The needs in every language, folded.
    fn needs(&self) -> &str {
        self.folded.needs.get_or_init(|| {
            let needs = self.case.needs.iter().flat_map(|need| [need.ru.as_str(), &need.kk, &need.en]);
            fold(&needs.collect::<Vec<_>>().join(" "))
        })
    }

    /// The binding day of the step; a paused case has none that presses.
    fn due(&self) -> Option<NaiveDate> {
        if self.standing.paused {
            return None;
        }
        Some(self.next?.due?.binding)
    }
}

impl Condition {
    fn holds(&self, row: &Judged<'_>) -> bool {
        let Judged { case, standing, next, folded, today } = row;
        match self {
            Self::Text(text) => folded.text.contains(text),
            Self::Mentor(name) => row.mentor().contains(name),
            Self::WithoutMentor => standing.without_mentor,
            Self::Stage(stage) => standing.stage == *stage && !standing.paused,
            Self::State(state) => state.is_that_of(standing),
            Self::Year(year) => i32::from(case.code.year) == *year,
            Self::Order(number) => row.order().contains(number),
            Self::Need(need) => row.needs().contains(need),
            Self::Overdue => next.is_some_and(|next| next.urgency == Some(Urgency::Overdue)),
            Self::Late => case.late,
            Self::DueIn(days) => row.due().is_some_and(|due| days.holds((due - *today).num_days())),
            Self::DueOn(days) => row.due().is_some_and(|due| days.holds(due)),
            Self::Approved(days) => case.approved.is_some_and(|day| days.holds(day)),
        }
    }
}
