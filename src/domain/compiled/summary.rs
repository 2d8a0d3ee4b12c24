//! What must a list know of a case?

mod tenure;

pub use tenure::{Ahead, Tenure, Vacancy};
use tenure::{tenures, vacancies};

use crate::domain::calendar::day_number;
use crate::domain::case::{Case, CaseKind, Closing};
use crate::domain::clock::deadline;
use crate::domain::clock::step::{OpenStep, open_steps};
use crate::domain::clock::track;
use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, MeetingId, PersonId};
use crate::domain::needs::needs;
use crate::domain::order::OrderName;
use crate::domain::part::PartKey;
use crate::domain::people::name::FullName;
use crate::domain::school::School;
use crate::domain::text::local::Local;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A case in short: all that a list, a count and a judgement about today need.
///
/// Derived from the case and the school at each change; it holds dates, never a judgement about
/// today (that is [`standing`](crate::domain::clock::standing::standing)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The case.
    pub case: CaseId,
    /// Its code.
    pub code: CaseCode,
    /// The legal programme, or support continued after it.
    pub kind: CaseKind,
    /// The young specialist.
    pub mentee: PersonId,
    /// Their full name.
    pub mentee_name: FullName,
    /// The mentors, the earliest first.
    pub tenures: Vec<Tenure>,
    /// The order of the first mentorship.
    pub order: Option<OrderName>,
    /// First day of stage I.
    #[serde(with = "day_number")]
    pub start: NaiveDate,
    /// First day of stage II, once a plan was approved.
    #[serde(with = "day_number::perhaps")]
    pub stage_two: Option<NaiveDate>,
    /// First day of stage III.
    #[serde(with = "day_number")]
    pub final_opens: NaiveDate,
    /// Last day of the case.
    #[serde(with = "day_number")]
    pub end: NaiveDate,
    /// The pauses: first day, and last day once resumed.
    pub pauses: Vec<(NaiveDate, Option<NaiveDate>)>,
    /// How the case ended, once it did.
    pub closing: Option<Closing>,
    /// The day on which it was last reopened, where it was.
    #[serde(with = "day_number::perhaps")]
    pub reopened: Option<NaiveDate>,
    /// The stretches without a mentor.
    pub vacancies: Vec<Vacancy>,
    /// The open steps.
    pub steps: Vec<OpenStep>,
    /// The meeting at which the report was heard, else the one at which it is to be.
    pub meeting: Option<MeetingId>,
    /// Whether the report was heard.
    pub heard: bool,
    /// When the plan in force was approved; none where none was, as in continued support.
    #[serde(with = "day_number::perhaps")]
    pub approved: Option<NaiveDate>,
    /// Whether a step was made after its binding day, and nothing explains it.
    pub late: bool,
    /// The needs that the initial diagnostics found; who sees no scores is shown none.
    pub needs: Vec<Local>,
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
            PartKey::Order(id) => self.tenures.iter().any(|it| it.order == *id),
            PartKey::Settings | PartKey::Calendar => self.is_open(),
            // The day of the meeting is the day on which the report was heard: in time, or not.
            PartKey::Meeting(id) => self.is_open() || self.meeting == Some(*id),
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

    /// Returns who mentors next after a day, and from when: a successor, a substitute, or the main mentor
    /// who resumes.
    ///
    /// A replacement is known from the day it is entered.
    pub fn tenure_after(&self, day: NaiveDate) -> Option<Ahead<'_>> {
        let starts = self.tenures.iter().flat_map(|tenure| {
            let held = tenure.held_until(NaiveDate::MAX).into_iter();
            held.map(move |days| Ahead { from: days.from, tenure })
        });
        starts.filter(|ahead| ahead.from > day).min_by_key(|ahead| ahead.from)
    }
}

/// Returns a case in short.
pub fn summary(case: &Case, school: &School) -> Summary {
    let head = &case.head;
    let tenures = tenures(case, school);
    let order = tenures.first().and_then(|first| school.orders.get(&first.order));
    let heard = case.report.presented.as_ref();
    let terms = school.settings.as_ref().map(|settings| &settings.terms);
    Summary {
        case: head.id,
        code: head.code,
        kind: head.kind,
        mentee: school.resolve(head.mentee),
        mentee_name: school.name_of(head.mentee),
        order: order.map(|order| OrderName { number: order.number.clone(), date: order.date }),
        start: head.start.date,
        stage_two: case.stage_two_began(),
        final_opens: terms
            .filter(|_| head.closing.is_none())
            .map_or(head.end, |terms| deadline::final_opens(head.end, terms)),
        end: head.end,
        pauses: case.pauses().map(|pause| (pause.from, pause.to)).collect(),
        closing: head.closing.clone(),
        reopened: head.reopened.last().map(|last| last.on),
        // Dates are derived for open cases alone: what a closed one shows rests on no calendar.
        vacancies: match head.closing {
            Some(_) => Vec::new(),
            None => vacancies(&tenures, head.start.date, school),
        },
        steps: open_steps(case, school),
        meeting: heard.map(|heard| heard.meeting).or(case.report.meeting),
        heard: heard.is_some(),
        approved: case.versions.values().next_back().and_then(|it| Some(it.plan.approval.as_ref()?.date)),
        late: track::is_late(case, school),
        needs: needs(case).into_iter().map(|need| need.title).collect(),
        tenures,
    }
}
