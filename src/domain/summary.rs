//! What must a list know of a case?

use super::case::{Case, Closing};
use super::code::CaseCode;
use super::deadline;
use super::id::{CaseId, PersonId};
use super::name::FullName;
use super::order::OrderName;
use super::part::PartKey;
use super::school::School;
use super::step::{Clock, OpenStep, open_steps};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Who mentors from when to when, in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tenure {
    /// The mentor.
    pub mentor: PersonId,
    /// The mentor's full name.
    pub name: FullName,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where known.
    pub to: Option<NaiveDate>,
}

impl Tenure {
    /// Says whether the mentorship holds on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// A stretch of days without a mentor, and by when one is to be assigned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vacancy {
    /// The first day without.
    pub from: NaiveDate,
    /// By when.
    pub clock: Clock,
}

/// A case in short: all that a list, a count and a judgement about today need.
///
/// Derived from the case and the school at each change; it holds dates, never a judgement about
/// today (that is [`standing`](super::standing::standing)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// The young specialist.
    pub mentee: PersonId,
    /// Their full name.
    pub mentee_name: FullName,
    /// The mentors, the earliest first.
    pub tenures: Vec<Tenure>,
    /// The order of the first mentorship.
    pub order: Option<OrderName>,
    /// First day of stage I.
    pub start: NaiveDate,
    /// First day of stage II, once a plan was approved.
    pub stage_two: Option<NaiveDate>,
    /// First day of stage III.
    pub final_opens: NaiveDate,
    /// Last day of the case.
    pub end: NaiveDate,
    /// The pauses: first day, and last day once resumed.
    pub pauses: Vec<(NaiveDate, Option<NaiveDate>)>,
    /// How the case ended, once it did.
    pub closing: Option<Closing>,
    /// The stretches without a mentor.
    pub vacancies: Vec<Vacancy>,
    /// The open steps.
    pub steps: Vec<OpenStep>,
}

impl Summary {
    /// Says whether the case is still open.
    pub fn is_open(&self) -> bool {
        self.closing.is_none()
    }

    /// Returns the mentorship that holds on a day.
    pub fn tenure_on(&self, day: NaiveDate) -> Option<&Tenure> {
        self.tenures.iter().find(|tenure| tenure.covers(day))
    }

    /// Says whether what a list says of the case may rest on a part of the school.
    ///
    /// A person's name is shown for ever; dates are derived for open cases alone.
    pub fn rests_on(&self, key: &PartKey) -> bool {
        match key {
            PartKey::Person(id) => self.mentee == *id || self.tenures.iter().any(|it| it.mentor == *id),
            PartKey::Settings | PartKey::Calendar | PartKey::Order(_) | PartKey::Meeting(_) => self.is_open(),
            PartKey::Rubric(_)
            | PartKey::Template(_)
            | PartKey::Appointment(_)
            | PartKey::Head(_)
            | PartKey::Mentorship(..)
            | PartKey::Round(..)
            | PartKey::Plan(_)
            | PartKey::Version(..)
            | PartKey::Item(..)
            | PartKey::Event(..)
            | PartKey::Report(_) => false,
        }
    }

    /// Returns the next mentorship that begins after a day.
    pub fn tenure_after(&self, day: NaiveDate) -> Option<&Tenure> {
        self.tenures.iter().find(|tenure| tenure.from > day)
    }
}

/// Returns a case in short.
pub fn summary(case: &Case, school: &School) -> Summary {
    let head = &case.head;
    let mut mentorships: Vec<_> = case.mentorships.values().collect();
    mentorships.sort_by_key(|mentorship| (mentorship.from, mentorship.id));
    let tenures: Vec<Tenure> = mentorships
        .iter()
        .map(|it| Tenure { mentor: it.mentor, name: school.name_of(it.mentor), from: it.from, to: it.to })
        .collect();
    let order = mentorships.first().and_then(|first| school.orders.get(&first.order));
    let terms = school.settings.as_ref().map(|settings| &settings.terms);
    Summary {
        case: head.id,
        code: head.code,
        mentee: head.mentee,
        mentee_name: school.name_of(head.mentee),
        order: order.map(|order| OrderName { number: order.number.clone(), date: order.date }),
        start: head.start.date,
        stage_two: case.stage_two_began(),
        final_opens: terms.map_or(head.end, |terms| deadline::final_opens(head.end, terms)),
        end: head.end,
        pauses: head.pauses.iter().map(|pause| (pause.from, pause.to)).collect(),
        closing: head.closing.clone(),
        vacancies: vacancies(&tenures, school),
        steps: open_steps(case, school),
        tenures,
    }
}

/// A vacancy follows each ended mentorship whose next day nobody covers.
fn vacancies(tenures: &[Tenure], school: &School) -> Vec<Vacancy> {
    let (Some(settings), Some(calendar)) = (&school.settings, &school.calendar) else { return Vec::new() };
    tenures
        .iter()
        .filter_map(|tenure| tenure.to)
        .map(|last| (last, last + Days::new(1)))
        .filter(|(_, from)| !tenures.iter().any(|other| other.covers(*from)))
        .map(|(last, from)| Vacancy {
            from,
            clock: deadline::assignment_due(last, &settings.terms, calendar).into(),
        })
        .collect()
}
