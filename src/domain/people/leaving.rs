//! Which cases demand a decision when somebody leaves the school?

use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::PersonId;
use crate::domain::school::School;
use chrono::NaiveDate;

/// Returns the open cases that a person who leaves would leave behind, by code.
///
/// Those in which they are the mentor on a day after their last one, and, once that day has come, those in
/// which they are mentored beyond it: before it nobody can record how such a case ends.
pub fn cases_of(person: PersonId, last: NaiveDate, today: NaiveDate, summaries: &[Summary]) -> Vec<CaseCode> {
    let left_behind = |case: &&Summary| {
        mentors_after(person, last, case) || (last <= today && case.mentee == person && case.end > last)
    };
    let mut codes: Vec<CaseCode> =
        summaries.iter().filter(|case| case.is_open()).filter(left_behind).map(|case| case.code).collect();
    codes.sort_unstable();
    codes
}

fn mentors_after(person: PersonId, last: NaiveDate, case: &Summary) -> bool {
    let own = case.tenures.iter().filter(|tenure| tenure.mentor == person);
    own.flat_map(|tenure| tenure.held_until(case.end)).any(|days| days.to > last)
}

/// Returns who has a last day and leaves open cases all the same: a day recorded ahead, or an assignment
/// beyond it.
pub fn left_open(school: &School, summaries: &[Summary], today: NaiveDate) -> Vec<(PersonId, Vec<CaseCode>)> {
    school
        .everybody()
        .filter_map(|person| Some((person.id, cases_of(person.id, person.left_on?, today, summaries))))
        .filter(|(_, cases)| !cases.is_empty())
        .collect()
}
