//! Who holds the place of the deputy or of the head by an order, and on which days?

use crate::domain::change::Decision;
use crate::domain::command::{Appoint, EndAppointment, VoidAppointment};
use crate::domain::decide::{Asked, required, required_line};
use crate::domain::id::{AppointmentId, PersonId};
use crate::domain::order::OrderName;
use crate::domain::part::Part;
use crate::domain::plan::Capacity;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How somebody holds a capacity that is not their office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HeldAs {
    /// In place of whoever is away: an acting head signs in August.
    Acting,
    /// Authorised by order: where the deputy mentors, or there is none.
    Authorised,
}

/// An order of the head by which a person agrees or approves plans for some days.
///
/// A small school has no second deputy, and in August the head is away (the schools' habit): who
/// agrees and who approves is a record, with its order and its dates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its number in the store.
    pub id: AppointmentId,
    /// Who.
    pub person: PersonId,
    /// Whose marks they give: the deputy's or the head's.
    pub capacity: Capacity,
    /// How they hold it.
    pub held_as: HeldAs,
    /// The order, by number and date.
    pub order: OrderName,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it is known.
    pub to: Option<NaiveDate>,
    /// Why it was voided; a voided one stays, and covers no day.
    pub voided: Option<String>,
}

impl Appointment {
    /// Says whether it holds on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.voided.is_none() && self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// Decides the recording of an appointment, past or ahead.
pub(in crate::domain) fn appoint(it: &Appoint, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    asked.settings()?;
    let person = asked.person(&it.person)?;
    let order = OrderName {
        number: required_line(Field::Number, &it.order.number)?,
        date: asked.past(Field::Date, it.order.date)?,
    };
    let from = asked.sane(Field::Start, it.from)?;
    if person.left_on.is_some_and(|last| last < from) {
        return Err(Refusal::HasLeft(person.name.as_str().to_owned()));
    }
    Ok(Decision::putting(Part::Appointment(Appointment {
        id: AppointmentId(asked.fresh(0)),
        person: person.id,
        capacity: it.capacity,
        held_as: it.held_as,
        order,
        from,
        to: it.to.map(|to| not_before(from, to, asked)).transpose()?,
        voided: None,
    })))
}

/// Decides the last day of an appointment; marks given until then stand.
pub(in crate::domain) fn end(it: &EndAppointment, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let standing = standing(it.appointment, asked)?;
    let to = Some(not_before(standing.from, it.on, asked)?);
    Ok(Decision::putting(Part::Appointment(Appointment { to, ..standing.clone() })))
}

/// Decides the voiding of an appointment that was recorded in error.
///
/// Marks given under it keep what they say: each is withdrawn by itself, where it is wrong.
pub(in crate::domain) fn void(it: &VoidAppointment, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let standing = standing(it.appointment, asked)?;
    let voided = Some(required(Field::Reason, &it.reason)?);
    Ok(Decision::putting(Part::Appointment(Appointment { voided, ..standing.clone() })))
}

fn standing(id: AppointmentId, asked: Asked<'_>) -> Result<&Appointment, Refusal> {
    asked.needs(Right::KeepCases)?;
    let appointment = asked.facts.school.appointments.get(&id).ok_or(Refusal::NoSuchRecord)?;
    if appointment.voided.is_some() { Err(Refusal::AppointmentVoided) } else { Ok(appointment) }
}

fn not_before(from: NaiveDate, to: NaiveDate, asked: Asked<'_>) -> Result<NaiveDate, Refusal> {
    let to = asked.sane(Field::End, to)?;
    if to < from { Err(Refusal::EndBeforeStart(Field::End)) } else { Ok(to) }
}
