//! Who asks for what, knowing what, on which day?

use crate::domain::calendar::Calendar;
use crate::domain::case::Case;
use crate::domain::case::closed::Entered;
use crate::domain::change::Warning;
use crate::domain::command::PersonRef;
use crate::domain::facts::Facts;
use crate::domain::id::{MeetingId, OrderId, PersonId};
use crate::domain::meeting::Meeting;
use crate::domain::order::{Order, OrderName};
use crate::domain::people::person::Person;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::{Actor, Relation, Right};
use crate::domain::settings::Settings;
use crate::domain::text::typed_text;
use chrono::{Datelike, NaiveDate};

/// The years that an event of the process may lie in.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// The surroundings of a decision.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// What is known.
    pub facts: &'a Facts,
    /// Who asks.
    pub who: &'a Actor,
    /// The day.
    pub today: NaiveDate,
}

impl<'a> Asked<'a> {
    /// Returns the case at hand.
    pub fn case(&self) -> Result<&'a Case, Refusal> {
        self.facts.case.as_ref().ok_or(Refusal::NoSuchRecord)
    }

    /// Returns the case at hand, if it has not ended.
    pub fn open_case(&self) -> Result<&'a Case, Refusal> {
        let case = self.case()?;
        if case.head.closing.is_some() { Err(Refusal::CaseClosed) } else { Ok(case) }
    }

    /// Returns the settings.
    pub fn settings(&self) -> Result<&'a Settings, Refusal> {
        self.facts.settings()
    }

    /// Returns the calendar.
    pub fn calendar(&self) -> Result<&'a Calendar, Refusal> {
        self.facts.calendar()
    }

    /// Refuses an actor without a right.
    pub fn needs(&self, right: Right) -> Result<(), Refusal> {
        self.who.needs(right, self.relation())
    }

    /// Returns who types, and when: what a record keeps beside who did the thing.
    pub fn entered(&self) -> Entered {
        Entered { by: self.who.login.clone(), on: self.today }
    }

    fn relation(&self) -> Relation {
        self.facts.case.as_ref().map_or(Relation::Other, |case| self.who.relation_to(case, self.today))
    }

    /// Returns the number of the next new record; the `nth` of one command, from 0.
    pub fn fresh(&self, nth: u32) -> u32 {
        self.facts.numbers.record + 1 + nth
    }

    /// Returns the person that a command means: by number, by login, else by full name.
    pub fn person(&self, meant: &PersonRef) -> Result<&'a Person, Refusal> {
        match meant {
            PersonRef::Id(id) => self.facts.school.person(*id).ok_or(Refusal::NoSuchRecord),
            PersonRef::Called(called) => self.person_called(called),
        }
    }

    fn person_called(&self, called: &str) -> Result<&'a Person, Refusal> {
        if let Some(person) = self.facts.school.person_with_login(called) {
            return Ok(person);
        }
        let mut found = self.facts.school.everybody().filter(|person| person.is_called(called));
        match (found.next(), found.next()) {
            (Some(person), None) => Ok(person),
            (None, _) => Err(Refusal::NoSuchPerson(called.to_owned())),
            (Some(_), Some(_)) => Err(Refusal::SeveralPeople(called.to_owned())),
        }
    }

    /// Returns the person meant, else the mentor of the case on a day.
    pub fn person_or_mentor(&self, meant: Option<&PersonRef>, day: NaiveDate) -> Result<PersonId, Refusal> {
        match meant {
            Some(meant) => Ok(self.person(meant)?.id),
            None => Ok(self.case()?.mentorship_on(day).ok_or(Refusal::NoMentor)?.mentor),
        }
    }

    /// Returns the order that a name means.
    pub fn order(&self, name: &OrderName) -> Result<&'a Order, Refusal> {
        self.facts.school.order_named(name).ok_or_else(|| Refusal::NoSuchOrder(name.number.clone()))
    }

    /// Returns an order by its number in the store, unless it was voided.
    pub fn order_by_id(&self, id: OrderId) -> Result<&'a Order, Refusal> {
        let order = self.facts.school.orders.get(&id).ok_or(Refusal::NoSuchRecord)?;
        if order.voided.is_some() { Err(Refusal::OrderVoided(order.number.clone())) } else { Ok(order) }
    }

    /// Returns a meeting of the council, unless it was voided.
    pub fn meeting(&self, id: MeetingId) -> Result<&'a Meeting, Refusal> {
        let meeting = self.facts.school.meetings.get(&id).ok_or(Refusal::NoSuchRecord)?;
        if meeting.voided.is_some() { Err(Refusal::MeetingVoided) } else { Ok(meeting) }
    }

    /// Refuses a date whose year is no year of the process.
    pub fn sane(&self, field: Field, date: NaiveDate) -> Result<NaiveDate, Refusal> {
        if YEARS.contains(&date.year()) { Ok(date) } else { Err(Refusal::YearOutside(field, date.year())) }
    }

    /// Refuses the date of an event that lies ahead, or in an impossible year.
    pub fn past(&self, field: Field, date: NaiveDate) -> Result<NaiveDate, Refusal> {
        self.sane(field, date)?;
        if date > self.today { Err(Refusal::InFuture(field, date)) } else { Ok(date) }
    }

    /// Warns of a day off, or of a year without a calendar.
    pub fn day_off(&self, date: NaiveDate) -> Option<Warning> {
        match self.facts.school.calendar.as_ref()?.is_working(date) {
            Ok(true) => None,
            Ok(false) => Some(Warning::DayOff(date)),
            Err(gap) => Some(Warning::NoCalendar(gap.year)),
        }
    }
}

/// Returns a text without what has no place in it, or refuses an empty one.
pub fn required(field: Field, text: &str) -> Result<String, Refusal> {
    let text = typed_text::clean_lines(text);
    if text.is_empty() { Err(Refusal::Missing(field)) } else { Ok(text) }
}

/// Returns a text of one line, as numbers and names are, or refuses an empty one.
pub fn required_line(field: Field, text: &str) -> Result<String, Refusal> {
    let text = typed_text::clean(text);
    if text.is_empty() { Err(Refusal::Missing(field)) } else { Ok(text) }
}
