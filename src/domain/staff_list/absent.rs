//! Who of the school is not on its new list?

use super::{StaffRow, amended};
use crate::domain::id::PersonId;
use crate::domain::school::School;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Returns the people who work in the school on a day and whom no row of its list is about, by name.
///
/// They are to be asked about: a list never says that somebody has left. A row that fits several people
/// of one name speaks for all of them.
pub fn absent(rows: &[StaffRow], school: &School, today: NaiveDate) -> Vec<PersonId> {
    let listed: BTreeSet<PersonId> = rows.iter().flat_map(|row| meant(row, school)).collect();
    let here = school.everybody().filter(|person| person.left_on.is_none_or(|left| left >= today));
    let mut absent: Vec<_> = here.filter(|person| !listed.contains(&person.id)).collect();
    absent.sort_by_cached_key(|person| (person.name.sort_key(), person.id));
    absent.into_iter().map(|person| person.id).collect()
}

fn meant(row: &StaffRow, school: &School) -> Vec<PersonId> {
    match amended::known(row, school) {
        Ok(person) => person.map(|person| person.id).into_iter().collect(),
        Err(_) => {
            let key = row.person.name.recognition_key();
            let called = school.everybody().filter(|person| person.name.recognition_key() == key);
            called.map(|person| person.id).collect()
        }
    }
}
