//! Does each summary follow from its case, and are no numbers given twice?

use super::Inspected;
use super::history::Told;
use super::parts::Standing;
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::{Summary, summary};
use crate::domain::facts::Numbers;
use crate::domain::id::CaseId;
use crate::domain::inspection::{Flaw, Way};
use crate::domain::part::Part;
use crate::domain::quarantine::RecordName;
use crate::domain::school::School;
use crate::store::records::quarantine::name;
use crate::store::records::{keys, sealed_numbers, sealed_summary};
use crate::store::{Lease, RecordFault, StoreError, Tree, open};
use std::collections::BTreeMap;

/// Compares what is derived with what it is derived from.
pub(super) fn compare(
    lease: &dyn Lease,
    told: &Told,
    stand: &Standing,
    found: &mut Inspected,
) -> Result<(), StoreError> {
    compare_summaries(lease, stand, found)?;
    compare_numbers(lease, told, stand, found)
}

fn compare_summaries(lease: &dyn Lease, stand: &Standing, found: &mut Inspected) -> Result<(), StoreError> {
    let mut missing = derived(stand);
    found.cases = missing.len();
    lease.scan(Tree::Cases, &[], &mut |key, value| {
        let record = name(Tree::Cases, key);
        let right = keys::code_at(key).and_then(|code| missing.remove(&code));
        match (open::<Summary>(keys::SUMMARY, keys::SUMMARY_VERSION, value), right) {
            (Err(RecordFault::Newer { .. }), _) => found.tell(record, Flaw::Newer, Way::Update),
            (Err(RecordFault::Older { .. }), Some(right)) => put(record, Flaw::OutOfDate, &right, found)?,
            (Err(_), Some(right)) => put(record, Flaw::Spoilt, &right, found)?,
            (Err(_), None) => found.tell(record, Flaw::Spoilt, Way::Restore),
            (Ok(short), Some(_)) if stand.lost.iter().any(|key| short.rests_on(key)) => {}
            (Ok(short), Some(right)) if short != right => put(record, Flaw::OutOfDate, &right, found)?,
            (Ok(short), None) if !stand.closed.contains(&short.case) => {
                found.tell(record, Flaw::OfNoCase, Way::Mend);
                found.mending.remove(Tree::Cases, key);
            }
            (Ok(_), _) => {}
        }
        Ok(())
    })?;
    for right in missing.into_values() {
        put(RecordName::Summary(right.code), Flaw::Missing, &right, found)?;
    }
    Ok(())
}

fn put(record: RecordName, what: Flaw, right: &Summary, found: &mut Inspected) -> Result<(), StoreError> {
    found.tell(record, what, Way::Mend);
    found.mending.put(Tree::Cases, keys::summary(right.code), sealed_summary(right)?);
    Ok(())
}

/// Derives every case in short, but of those that cannot be read whole.
fn derived(stand: &Standing) -> BTreeMap<CaseCode, Summary> {
    let mut school = School::default();
    let mut cases: BTreeMap<CaseId, Vec<Part>> = BTreeMap::new();
    for (key, part) in &stand.parts {
        match key.case() {
            None => school.put(part.clone()),
            Some(case) => cases.entry(case).or_default().push(part.clone()),
        }
    }
    cases.retain(|case, _| !stand.closed.contains(case));
    let whole = cases.into_values().filter_map(Case::assemble);
    whole.map(|case| (case.head.code, summary(&case, &school))).collect()
}

fn compare_numbers(
    lease: &dyn Lease,
    told: &Told,
    stand: &Standing,
    found: &mut Inspected,
) -> Result<(), StoreError> {
    let mut least = told.numbers.clone();
    for part in stand.parts.values() {
        least.note(part);
    }
    let given = lease.read(Tree::Meta, keys::NUMBERS)?.map(|value| open::<Numbers>(keys::GIVEN, 1, &value));
    let (flaw, right) = match given {
        Some(Err(RecordFault::Newer { .. })) => {
            found.tell(RecordName::Numbers, Flaw::Newer, Way::Update);
            return Ok(());
        }
        Some(Ok(given)) if given.reaches(&least) => return Ok(()),
        Some(Ok(given)) => (Flaw::TooLow, given.raised_to(&least)),
        Some(Err(_)) => (Flaw::Spoilt, least),
        None => (Flaw::Missing, least),
    };
    found.tell(RecordName::Numbers, flaw, Way::Mend);
    found.mending.put(Tree::Meta, keys::NUMBERS, sealed_numbers(&right)?);
    Ok(())
}
