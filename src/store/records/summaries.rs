//! What do the records say of every case in short, and which of them cannot be read?

use super::quarantine::{of_case, only_unread, place};
use super::{Records, keys, parts};
use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::{Summary, summary};
use crate::domain::id::CaseId;
use crate::domain::part::Part;
use crate::domain::quarantine::{Fault, Quarantined, RecordName};
use crate::domain::school::School;
use crate::store::{RecordFault, StoreError, Tree, open};
use std::collections::BTreeMap;

impl Records<'_> {
    /// Returns a case in short; where that cannot be read, it is derived from the case.
    pub fn summary(&self, code: CaseCode) -> Result<Option<Summary>, StoreError> {
        match self.record(Tree::Cases, &keys::summary(code), (keys::SUMMARY, keys::SUMMARY_VERSION)) {
            Err(StoreError::Record { .. }) => {
                let derived = self.derived(code)?;
                if derived.is_none() {
                    self.lose(code);
                }
                Ok(derived)
            }
            found => found,
        }
    }

    /// Returns what was left out of a case of which nothing can be shown.
    pub fn lost(&self, code: CaseCode) -> Option<Quarantined> {
        self.left_out.borrow().iter().find(|it| it.record == RecordName::Summary(code)).cloned()
    }

    /// Returns every case in short, by code; what cannot be read is derived from the case.
    pub fn summaries(&self) -> Result<Vec<Summary>, StoreError> {
        let (mut found, mut unread) = (Vec::new(), Vec::new());
        self.lease.scan(Tree::Cases, &[], &mut |key, value| {
            match (open(keys::SUMMARY, keys::SUMMARY_VERSION, value), keys::code_at(key)) {
                (Ok(short), _) => found.push(short),
                (Err(fault), Some(code)) => {
                    if matches!(fault, RecordFault::Older { .. }) {
                        self.outdated.borrow_mut().insert(code);
                    }
                    unread.push(code);
                }
                (Err(fault), None) => {
                    self.leave_out(StoreError::Record { tree: Tree::Cases, key: key.to_vec(), fault })?;
                }
            }
            Ok(())
        })?;
        found.extend(self.all_derived(unread)?);
        found.sort_by_key(|short: &Summary| short.code);
        Ok(found)
    }

    /// Notes every part of a case that cannot be read, whichever case it is of.
    pub fn look_at_every_part(&self) -> Result<(), StoreError> {
        let mut unread = Vec::new();
        self.lease.scan(Tree::Parts, &[], &mut |key, value| {
            if let Err(error) = parts::opened(Tree::Parts, key, value) {
                unread.push(only_unread(error)?);
            }
            Ok(())
        })?;
        if !unread.is_empty() {
            let codes = self.codes()?;
            let named = unread.into_iter().map(|it| of_case(it, |key| codes.get(&key.case()?).copied()));
            self.left_out.borrow_mut().extend(named);
        }
        Ok(())
    }

    /// Notes again those parts of cases that could not be read before, as far as they still cannot.
    pub fn look_again_at(&self, before: &[Quarantined]) -> Result<(), StoreError> {
        for it in before {
            let Some((Tree::Parts, key)) = place(&it.record) else { continue };
            let value = self.lease.read(Tree::Parts, &key);
            let opened = value.and_then(|value| match value {
                Some(value) => parts::opened(Tree::Parts, &key, &value).map(|_| ()),
                None => Ok(()),
            });
            if let Err(error) = opened {
                only_unread(error)?;
                self.left_out.borrow_mut().insert(it.clone());
            }
        }
        Ok(())
    }

    /// Returns the code of each case whose summary can be read.
    pub fn codes(&self) -> Result<BTreeMap<CaseId, CaseCode>, StoreError> {
        let mut codes = BTreeMap::new();
        self.lease.scan(Tree::Cases, &[], &mut |_, value| {
            if let Ok(short) = open::<Summary>(keys::SUMMARY, keys::SUMMARY_VERSION, value) {
                codes.insert(short.case, short.code);
            }
            Ok(())
        })?;
        Ok(codes)
    }

    /// Derives a case in short; none where its parts cannot be read.
    fn derived(&self, code: CaseCode) -> Result<Option<Summary>, StoreError> {
        let Some(id) = self.heads()?.get(&code).copied() else { return Ok(None) };
        let (school, _) = self.school()?;
        self.derived_of(id, &school)
    }

    /// Derives cases in short, looking for all of them at once: after an upgrade it may be every one.
    fn all_derived(&self, codes: Vec<CaseCode>) -> Result<Vec<Summary>, StoreError> {
        if codes.is_empty() {
            return Ok(Vec::new());
        }
        let (heads, (school, _)) = (self.heads()?, self.school()?);
        let mut found = Vec::new();
        for code in codes {
            let derived = heads.get(&code).map_or(Ok(None), |id| self.derived_of(*id, &school))?;
            match derived {
                Some(short) => found.push(short),
                None => self.lose(code),
            }
        }
        Ok(found)
    }

    fn derived_of(&self, id: CaseId, school: &School) -> Result<Option<Summary>, StoreError> {
        match self.case(id) {
            Ok(case) => Ok(case.map(|(case, _)| summary(&case, school))),
            Err(error) => self.leave_out(error).map(|()| None),
        }
    }

    /// Returns the case of each code, as the heads of the cases have it.
    fn heads(&self) -> Result<BTreeMap<CaseCode, CaseId>, StoreError> {
        let mut found = BTreeMap::new();
        self.lease.scan(Tree::Parts, &[], &mut |key, value| {
            if let Ok((_, Part::Head(head))) = parts::opened(Tree::Parts, key, value) {
                found.insert(head.code, head.id);
            }
            Ok(())
        })?;
        Ok(found)
    }

    fn lose(&self, code: CaseCode) {
        let record = RecordName::Summary(code);
        self.left_out.borrow_mut().insert(Quarantined { record, case: Some(code), fault: Fault::Spoilt });
    }
}
