//! What is a person of the school busy with in mentoring: waiting, mentored, a mentor, free?

use crate::domain::clock::step::Clock;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Overview;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::PersonId;
use crate::domain::people::mentorship::{USUAL_LOAD, is_usual_mentor};
use crate::domain::people::person::Person;
use chrono::NaiveDate;

/// What a person is busy with in mentoring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engagement {
    /// A new teacher for whom no order names a mentor yet; by when it is due, where that is known.
    Waiting(Option<Clock>),
    /// Mentors so many young specialists.
    Mentor(usize),
    /// Is mentored.
    Mentee(CaseCode),
    /// Mentors nobody, and is one whom schools usually make a mentor.
    Free,
    /// None of these.
    Apart,
    /// Has left the school; the last day of work.
    Left(NaiveDate),
}

impl Engagement {
    /// Says whether a mentor has more mentees than is usual.
    pub fn is_overloaded(self) -> bool {
        matches!(self, Self::Mentor(mentees) if mentees > USUAL_LOAD)
    }
}

/// Returns what a person is busy with on a day.
pub fn engagement(person: &Person, overview: &Overview, today: NaiveDate) -> Engagement {
    if let Some(left) = person.left_on.filter(|left| *left < today) {
        return Engagement::Left(left);
    }
    if let Some(waiting) = overview.waiting.iter().find(|waiting| waiting.person == person.id) {
        return Engagement::Waiting(waiting.clock);
    }
    let mentees = mentees(person.id, &overview.cases, today);
    let own = overview.cases.iter().find(|case| case.is_open() && case.mentee == person.id);
    match own {
        _ if mentees > 0 => Engagement::Mentor(mentees),
        Some(case) => Engagement::Mentee(case.code),
        None if is_usual_mentor(person) => Engagement::Free,
        None => Engagement::Apart,
    }
}

/// Counts the open cases that a person mentors on a day, or will.
pub fn mentees(person: PersonId, cases: &[Summary], today: NaiveDate) -> usize {
    let mentors = |case: &&Summary| {
        let of_today = case.tenure_on(today).or_else(|| case.tenure_after(today).map(|next| next.tenure));
        of_today.is_some_and(|tenure| tenure.mentor == person)
    };
    cases.iter().filter(|case| case.is_open()).filter(mentors).count()
}
