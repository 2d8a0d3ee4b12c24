//! How do two records of one person become one?

use super::Person;
use crate::domain::change::Decision;
use crate::domain::command::MergePeople;
use crate::domain::compiled::summary::Summary;
use crate::domain::decide::{Asked, required};
use crate::domain::id::PersonId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;

/// Decides the merging of two records of one person.
///
/// Both numbers stay, and what was recorded under either is found under the kept one. Login, roles, first
/// day and ground pass over where the kept record has none; roles are a set and come together.
pub(in crate::domain) fn merge(it: &MergePeople, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepPeople)?;
    let (keep, merge) = (asked.person(&it.keep)?, asked.person(&it.merge)?);
    if keep.id == merge.id {
        return Err(Refusal::AlreadyMerged(keep.name.as_str().to_owned()));
    }
    required(Field::Reason, &it.reason)?;
    if rights_pass_over(merge, asked) {
        asked.needs(Right::KeepCases)?;
    }
    may_be_one(keep, merge, &asked.facts.summaries)?;
    let (kept, merged) = merged(keep, merge);
    Ok(Decision::putting(Part::Person(kept)).and(Part::Person(merged)))
}

/// Whoever gets the login, the roles or the pairs of another gets what they may do.
fn rights_pass_over(merge: &Person, asked: Asked<'_>) -> bool {
    let mentors = |case: &Summary| case.tenures.iter().any(|it| it.mentor == merge.id);
    merge.login.is_some() || !merge.roles.is_empty() || asked.facts.summaries.iter().any(mentors)
}

/// Nobody is the mentee of two open cases, nor mentors themselves.
fn may_be_one(keep: &Person, merge: &Person, cases: &[Summary]) -> Result<(), Refusal> {
    let is_mentee = |person: PersonId| cases.iter().any(|case| case.is_open() && case.mentee == person);
    if is_mentee(keep.id) && is_mentee(merge.id) {
        return Err(Refusal::BothMentees);
    }
    let mentors = |case: &Summary, mentor: PersonId| case.tenures.iter().any(|it| it.mentor == mentor);
    let pair = cases.iter().find(|case| {
        (case.mentee == keep.id && mentors(case, merge.id))
            || (case.mentee == merge.id && mentors(case, keep.id))
    });
    pair.map_or(Ok(()), |case| Err(Refusal::MergedPair(case.code)))
}

fn merged(keep: &Person, merge: &Person) -> (Person, Person) {
    let mut roles: Vec<_> = keep.roles.iter().chain(&merge.roles).copied().collect();
    roles.sort_unstable();
    roles.dedup();
    let also = keep.also.iter().chain(&merge.also).copied().chain([merge.id]).collect();
    let passes = keep.login.is_none();
    let kept = Person {
        login: keep.login.clone().or_else(|| merge.login.clone()),
        hired_on: keep.hired_on.or(merge.hired_on),
        newcomer: keep.newcomer.or(merge.newcomer),
        roles,
        also,
        ..keep.clone()
    };
    let merged = Person {
        merged_into: Some(keep.id),
        login: merge.login.clone().filter(|_| !passes),
        roles: Vec::new(),
        ..merge.clone()
    };
    (kept, merged)
}
