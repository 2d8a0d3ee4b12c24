//! When does a school year begin and end, and when are its breaks?

use super::super::fields::{day as day_of, pointed};
use super::super::{FormView, Saving, Task, Wrong};
use super::{day, required_day};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::{Break, SchoolYear};
use crate::domain::command::{ChangeSchoolYear, Command};
use crate::domain::refusal;
use crate::say;
use crate::words::dates;

const STARTS: &str = "starts";
const ENDS: &str = "ends";
const STATUS: &str = "status";
const FINAL: &str = "final";
const AWAITED: &str = "awaited";

/// The fields of the breaks: four quarters have four at most, the summer apart.
const BREAKS: [(&str, &str); 4] = [
    ("break_1_from", "break_1_to"),
    ("break_2_from", "break_2_to"),
    ("break_3_from", "break_3_to"),
    ("break_4_from", "break_4_to"),
];

/// The form of a school year.
pub struct SchoolYearTask {
    name: i32,
}

impl SchoolYearTask {
    /// Changes a school year, or adds one that is not there.
    pub fn new(name: i32) -> Self {
        Self { name }
    }
}

impl Task for SchoolYearTask {
    fn name(&self) -> String {
        format!("calendar_school_year_{}", self.name)
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let known = session.calendar().and_then(|calendar| calendar.school_year(self.name).ok());
        let title = say!(words, "calendar-school-year", year = dates::school_year(self.name));
        let statuses = vec![
            Item::new(FINAL, say!(words, "calendar-status-final")),
            Item::new(AWAITED, say!(words, "calendar-status-awaited")),
        ];
        let status = if known.is_some_and(|year| year.provisional) { AWAITED } else { FINAL };
        let (first, last) = (say!(words, "calendar-first-day"), say!(words, "calendar-last-day"));
        Form::new(title, FormView::texts(words))
            .with(required_day(STARTS, first, known.map(|year| year.starts), session))
            .with(required_day(ENDS, last, known.map(|year| year.ends), session))
            .with_all(breaks(known, session))
            .with(Field::choice(STATUS, say!(words, "calendar-status"), statuses).required().holding(status))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let to = SchoolYear {
            starts: day_of(form, STARTS, session),
            ends: day_of(form, ENDS, session),
            breaks: typed_breaks(form, session)?,
            provisional: form.chosen(STATUS) == Some(AWAITED),
        };
        Ok(vec![Command::ChangeSchoolYear(ChangeSchoolYear { to })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        pointed(&[(refusal::Field::Start, STARTS), (refusal::Field::End, ENDS)], field)
    }
}

fn breaks(known: Option<&SchoolYear>, session: &Session) -> Vec<Field> {
    let words = &session.words;
    let fields = |(at, (from, to)): (usize, (&'static str, &'static str))| {
        let now = known.and_then(|year| year.breaks.get(at));
        let label = say!(words, "calendar-break-from", n = at + 1);
        [
            day(from, label, now.map(|it| it.from), session),
            day(to, say!(words, "calendar-break-to"), now.map(|it| it.to), session),
        ]
    };
    BREAKS.into_iter().enumerate().flat_map(fields).collect()
}

/// A break of one day would be typed twice; one of whose days is missing is asked for.
fn typed_breaks(form: &Form, session: &Session) -> Result<Vec<Break>, Wrong> {
    let missing = |id| vec![(id, say!(session.words, "form-required"))];
    let mut found = Vec::new();
    for (from_id, to_id) in BREAKS {
        match (form.date(from_id), form.date(to_id)) {
            (Some(from), Some(to)) => found.push(Break { from, to }),
            (None, None) => {}
            (Some(_), None) => return Err(missing(to_id)),
            (None, Some(_)) => return Err(missing(from_id)),
        }
    }
    Ok(found)
}
