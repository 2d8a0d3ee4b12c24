//! What is left of a history once old cases are taken out of it?

use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::code::CaseCode;
use crate::domain::id::{CaseId, PersonId};
use crate::domain::part::{Edit, Part, PartKey};
use crate::domain::people::name::FullName;
use crate::domain::school::School;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Which cases are to go.
#[derive(Debug, Clone, PartialEq)]
pub struct Purging {
    cases: BTreeMap<CaseId, (CaseCode, FullName)>,
}

/// Finds the closed cases whose mentoring ended before a day; an open case never goes.
pub fn purging(before: NaiveDate, school: &School, cases: &[Case]) -> Purging {
    let old = cases.iter().filter(|case| case.head.closing.is_some() && case.last_day() < before);
    let named = |case: &Case| (case.head.code, school.name_of(case.head.mentee));
    Purging { cases: old.map(|case| (case.head.id, named(case))).collect() }
}

impl Purging {
    /// Returns code and teacher of each case that goes, in the order of their numbers.
    pub fn cases(&self) -> impl Iterator<Item = &(CaseCode, FullName)> {
        self.cases.values()
    }

    /// Says whether nothing is to go.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// Returns the people who go with the cases: who has left the school, holds no role, and whom
    /// nothing that stays names.
    pub fn people(&self, history: &[Recorded], school: &School) -> BTreeSet<PersonId> {
        let stays = standing(history, |key| !self.takes(key));
        let mut named: BTreeSet<PersonId> = BTreeSet::new();
        for part in stays.values() {
            named.extend(part.refers_to().iter().filter_map(PartKey::person));
            if let Part::Person(it) = part {
                named.extend(&it.also);
            }
        }
        let founder = school.settings.as_ref().map(|settings| settings.founder.as_str());
        let goes = school.people.values().filter(|it| {
            it.left_on.is_some()
                && it.roles.is_empty()
                && (it.login.is_none() || it.login.as_deref() != founder)
                && !named.contains(&it.id)
        });
        goes.map(|it| it.id).collect()
    }

    /// Returns the history that stays: entries keep their places, so numbers are left out.
    pub fn rewritten(&self, history: &[Recorded], people: &BTreeSet<PersonId>) -> Vec<Recorded> {
        history.iter().filter_map(|entry| self.entry(entry, people)).collect()
    }

    fn takes(&self, key: &PartKey) -> bool {
        key.case().is_some_and(|case| self.cases.contains_key(&case))
    }

    fn entry(&self, entry: &Recorded, people: &BTreeSet<PersonId>) -> Option<Recorded> {
        let goes =
            |edit: &Edit| self.takes(&edit.key) || edit.key.person().is_some_and(|it| people.contains(&it));
        let of_old_case = entry.case.is_some_and(|case| self.cases.contains_key(&case));
        let mut left = entry.clone();
        left.moved.retain(|it| it.of.case().is_none_or(|case| !self.cases.contains_key(&case)));
        if !of_old_case && !entry.edits.iter().any(goes) {
            return Some(left);
        }
        left.edits.retain(|edit| !goes(edit));
        if left.edits.is_empty() {
            return None;
        }
        left.case = None;
        left.command = deed_alone(&entry.command);
        Some(left)
    }
}

/// Of a command that told of what goes, only what was done is left.
fn deed_alone(command: &str) -> String {
    let deed = serde_json::from_str::<Value>(command).ok().and_then(|it| it.get("do").cloned());
    json!({ "do": deed }).to_string()
}

/// The parts that stand after a history, those alone that are wanted.
fn standing(history: &[Recorded], wanted: impl Fn(&PartKey) -> bool) -> BTreeMap<&PartKey, &Part> {
    let mut parts = BTreeMap::new();
    for edit in history.iter().flat_map(|entry| &entry.edits).filter(|edit| wanted(&edit.key)) {
        match &edit.after {
            Some(part) => parts.insert(&edit.key, part),
            None => parts.remove(&edit.key),
        };
    }
    parts
}
