//! What would the staff list change, and which of its rows cannot be taken?

use super::doubles::Doubles;
use super::orders::{self, Orders};
use super::pass::Pass;
use super::{RowRefusal, StaffRow, absent};
use crate::domain::change::Warning;
use crate::domain::code::CaseCode;
use crate::domain::command::{Command, PersonForm};
use crate::domain::compiled::overview::Waiting;
use crate::domain::facts::Facts;
use crate::domain::order::OrderName;
use crate::domain::people::name::FullName;
use crate::domain::rights::Actor;
use crate::domain::school::School;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A person of the list, and the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSeen {
    /// The line.
    pub line: usize,
    /// Their full name.
    pub name: FullName,
}

/// What the list changes about a person of the school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonChange {
    /// The line.
    pub line: usize,
    /// What is known now.
    pub was: PersonForm,
    /// What would be known.
    pub now: PersonForm,
}

/// A case that the list opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSeen {
    /// The line.
    pub line: usize,
    /// The code that it gets, unless somebody else opens one meanwhile.
    pub code: CaseCode,
    /// The new teacher.
    pub mentee: FullName,
    /// The mentor.
    pub mentor: FullName,
    /// The first day of stage I.
    pub start: NaiveDate,
}

/// What the staff list comes to: the commands that write it, and what they do in short.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Enrolment {
    /// The commands in their order: people, then orders, then cases.
    pub commands: Vec<Command>,
    /// Who is new in the school.
    pub people_new: Vec<PersonSeen>,
    /// Of whom other things become known.
    pub people_changed: Vec<PersonChange>,
    /// Of whom the list says what is known.
    pub people_same: Vec<PersonSeen>,
    /// The orders that it records.
    pub orders: Vec<OrderName>,
    /// The cases that it opens.
    pub cases: Vec<CaseSeen>,
    /// The teachers of the list who wait for an order then.
    pub waiting: Vec<Waiting>,
    /// The lines that are refused, each whole, and why.
    pub refused: Vec<(usize, Vec<RowRefusal>)>,
    /// What is unusual, and taken all the same.
    pub warned: Vec<(usize, Warning)>,
    /// Who works in the school and is not on its new list: to be asked about.
    pub absent: Vec<FullName>,
}

/// Says whether the school must be set up before a list can be taken.
///
/// The importer is usually the first user of an empty store.
pub fn needs_set_up(facts: &Facts) -> bool {
    facts.school.settings.is_none()
}

/// Judges a staff list on a copy of the facts: what it previews is exactly what would be written.
///
/// A row is taken whole or refused whole, and refuses no other one, but for those whose mentor it
/// was to bring. Facts of a school that is not set up refuse every row: the setting up is to be
/// tried first, on a [`Trial`](crate::domain::trial::Trial).
pub fn enrol(rows: &[StaffRow], facts: &Facts, who: &Actor, today: NaiveDate) -> Enrolment {
    let mut refused = refused_as_read(rows, facts);
    loop {
        let left: Vec<&StaffRow> = rows.iter().filter(|row| !refused.contains_key(&row.line)).collect();
        let pass = Pass::over(&left, facts, who, today);
        if pass.failed.is_empty() {
            let refused = refused.into_iter().collect();
            let absent = absent_by_name(rows, &facts.school, today);
            return Enrolment { refused, absent, ..pass.enrolment() };
        }
        for (line, refusal) in pass.failed {
            refused.entry(line).or_default().push(refusal);
        }
    }
}

/// A list of a few, such as the refused rows of another, says nothing of those who are not on it.
fn absent_by_name(rows: &[StaffRow], school: &School, today: NaiveDate) -> Vec<FullName> {
    let absent = absent(rows, school, today);
    match rows.len() > absent.len() {
        true => absent.into_iter().map(|person| school.name_of(person)).collect(),
        false => Vec::new(),
    }
}

/// What a row and those before it say is enough to refuse it.
fn refused_as_read(rows: &[StaffRow], facts: &Facts) -> BTreeMap<usize, Vec<RowRefusal>> {
    let (mut doubles, mut orders) = (Doubles::default(), Orders::default());
    let mut refused = BTreeMap::new();
    for row in rows {
        let mut why: Vec<RowRefusal> = row.faults.iter().cloned().map(RowRefusal::Fault).collect();
        why.extend(doubles.note(row));
        if why.is_empty() {
            why.extend(orders::lacks(row));
        }
        if why.is_empty() {
            why.extend(orders::recorded_otherwise(row, &facts.school));
        }
        if why.is_empty() {
            why.extend(orders.note(row));
        }
        if !why.is_empty() {
            refused.insert(row.line, why);
        }
    }
    refused
}
