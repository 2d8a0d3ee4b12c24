//! Who mentors a case, from when to when?

use super::change::{Decision, Warning};
use super::command::{AssignMentor, EndMentorship};
use super::decide::Asked;
use super::id::{MentorshipId, OrderId, PersonId};
use super::part::Part;
use super::person::{Category, Person};
use super::refusal::{Field, Refusal};
use super::rights::Right;
use super::summary::Summary;
use super::{fold, typed_text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why a mentorship ended before the case did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EndOfMentorship {
    /// The mentor left the school.
    Left,
    /// Transferred to other work.
    Transferred,
    /// A long absence.
    LongAbsence,
    /// At the request of either side.
    Request,
    /// A disciplinary measure.
    Disciplinary,
}

impl EndOfMentorship {
    /// All reasons.
    pub const ALL: [Self; 5] =
        [Self::Left, Self::Transferred, Self::LongAbsence, Self::Request, Self::Disciplinary];
}

/// A dated mentorship of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mentorship {
    /// Its number in the store.
    pub id: MentorshipId,
    /// The mentor.
    pub mentor: PersonId,
    /// The order that assigned them.
    pub order: OrderId,
    /// First day.
    pub from: NaiveDate,
    /// Last day, where it ended before the case.
    pub to: Option<NaiveDate>,
    /// Why it ended.
    pub ended: Option<EndOfMentorship>,
    /// What was warned of at the assignment, and the reason for going on all the same.
    pub override_reason: Option<String>,
}

impl Mentorship {
    /// Says whether the mentorship holds on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }

    /// Says whether two mentorships share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.to.is_none_or(|to| other.from <= to) && other.to.is_none_or(|to| self.from <= to)
    }
}

/// How many mentees at a time are usual at most (the schools' habit).
pub const USUAL_LOAD: usize = 2;
/// From how many years of teaching on a mentor is usual (the schools' habit).
const USUAL_EXPERIENCE: u16 = 5;

/// Says whether a person is one whom schools usually make a mentor: an expert, a researcher or a master
/// who has taught for five years or for nobody knows how long.
///
/// A habit, not a rule: others are warned of, never refused.
pub fn is_usual_mentor(person: &Person) -> bool {
    person.particulars.category.is_some_and(|category| category >= Category::Expert)
        && person.particulars.experience.is_none_or(|years| years >= USUAL_EXPERIENCE)
}

/// Decides the assignment of a mentor to an open case.
///
/// The mentor of that day, if there is one, ends on the day before, with the reason given. A
/// replacement may lie ahead, and stands in the case from the day it is entered.
pub(super) fn assign(it: &AssignMentor, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    let mentor = asked.person(&it.mentor)?;
    let order = asked.order(&it.order)?;
    asked.sane(Field::Date, it.from)?;
    if it.from < case.head.start.date || it.from > case.head.end {
        return Err(Refusal::MentorshipOutsideCase);
    }
    can_mentor(mentor, case.head.mentee, it.from)?;
    let reason = typed_text::clean(&it.reason);
    let next = Mentorship {
        id: MentorshipId(asked.fresh(0)),
        mentor: mentor.id,
        order: order.id,
        from: it.from,
        to: None,
        ended: None,
        override_reason: Some(reason).filter(|reason| !reason.is_empty()),
    };
    let mut decision = Decision::default();
    if let Some(present) = case.mentorship_on(it.from) {
        decision.put.push(Part::Mentorship(case.id(), replaced(present, it)?));
    }
    let mentee = asked.person(&case.head.mentee.into())?;
    Ok(decision.and(Part::Mentorship(case.id(), next)).warning(warnings(mentor, mentee, it.from, asked)))
}

/// A mentorship cannot be replaced on its own first day: it would have no day at all.
fn replaced(present: &Mentorship, by: &AssignMentor) -> Result<Mentorship, Refusal> {
    let ended = by.replaces.ok_or(Refusal::ReplacementNeedsReason)?;
    let last = by.from.pred_opt().filter(|last| *last >= present.from).ok_or(Refusal::MentorshipsOverlap)?;
    Ok(Mentorship { to: Some(last), ended: Some(ended), ..present.clone() })
}

/// Decides the end of a mentorship without a successor: the case is then without a mentor.
pub(super) fn end(it: &EndMentorship, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let case = asked.open_case()?;
    asked.sane(Field::Date, it.on)?;
    let present = case.mentorship_on(it.on).ok_or(Refusal::NoMentor)?;
    let ended = Mentorship { to: Some(it.on), ended: Some(it.reason), ..present.clone() };
    Ok(Decision::putting(Part::Mentorship(case.id(), ended)))
}

/// Refuses who cannot be a mentor at all; what is only unusual is warned of.
pub(super) fn can_mentor(mentor: &Person, mentee: PersonId, from: NaiveDate) -> Result<(), Refusal> {
    if mentor.id == mentee {
        return Err(Refusal::OwnMentor);
    }
    is_here(mentor, from)
}

/// Refuses who has left the school before a day.
pub(super) fn is_here(person: &Person, on: NaiveDate) -> Result<(), Refusal> {
    if person.left_on.is_some_and(|left| left < on) {
        return Err(Refusal::HasLeft(person.name.as_str().to_owned()));
    }
    Ok(())
}

/// Warns of what is unusual about a mentor: load, category, experience, subject, the dates.
pub(super) fn warnings(mentor: &Person, mentee: &Person, from: NaiveDate, asked: Asked<'_>) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if mentee.hired_on.is_some_and(|hired| from < hired) {
        warnings.push(Warning::MentorBeforeHiring);
    }
    let load = load(mentor.id, mentee.id, from, asked) + 1;
    if load > USUAL_LOAD {
        warnings.push(Warning::MentorLoad(u16::try_from(load).unwrap_or(u16::MAX)));
    }
    if mentor.particulars.category.is_some_and(|category| category < Category::Expert) {
        warnings.push(Warning::MentorCategory);
    }
    if mentor.particulars.experience.is_some_and(|years| years < USUAL_EXPERIENCE) {
        warnings.push(Warning::MentorExperience);
    }
    let (one, other) = (&mentor.particulars.subject, &mentee.particulars.subject);
    if !one.is_empty() && !other.is_empty() && fold::fold(one) != fold::fold(other) {
        warnings.push(Warning::OtherSubject);
    }
    warnings
}

/// Counts the open cases of others that a mentor has on a day.
fn load(mentor: PersonId, mentee: PersonId, day: NaiveDate, asked: Asked<'_>) -> usize {
    let held = |it: &&Summary| it.tenure_on(day).is_some_and(|tenure| tenure.mentor == mentor);
    asked.facts.summaries.iter().filter(|it| it.is_open() && it.mentee != mentee).filter(held).count()
}
