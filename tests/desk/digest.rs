//! The digest on the disk: written before the answer, believed only where it must be right.

use super::*;
use crate::process::deeds::visits;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;
use talimger::store::{BootId, Digest, DigestFile, DigestHeader, Paths, SledEngine, write_digest};
use tempfile::TempDir;

/// A school on the disk that goes away by itself.
pub struct OnDisk {
    folder: TempDir,
    pub office: Office,
}

impl OnDisk {
    /// A school with an open case.
    pub fn with_a_case() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap(), office: Office::empty() };
        let opening = [Command::OpenCase(opens(MENTEE, MENTOR))];
        let sent: Vec<Sent> =
            founding().into_iter().chain(opening).map(|command| place.office.sent(command, None)).collect();
        place.send(&sent).unwrap();
        place
    }

    pub fn paths(&self) -> Paths {
        Paths::in_directory(self.folder.path().join("data"))
    }

    pub fn digest(&self) -> PathBuf {
        self.paths().digest()
    }

    pub fn desk(&self) -> Desk {
        let engine = SledEngine::new(self.paths(), COORDINATOR);
        let digest = Digest::in_directory(self.paths());
        Desk::over(Arc::new(engine), Some(digest), Patience::Wait(Duration::from_secs(60)))
    }

    pub fn engine(&self) -> SledEngine {
        SledEngine::new(self.paths(), COORDINATOR)
    }

    /// A desk that reads the records whatever the digest says.
    pub fn records(&self) -> Overview {
        let engine = SledEngine::new(self.paths(), COORDINATOR);
        Desk::over(Arc::new(engine), None, Patience::Wait(Duration::from_secs(60))).overview().unwrap()
    }

    pub fn send(&self, sent: &[Sent]) -> Result<Vec<Answer>, DeskError> {
        self.desk().carry_out(sent, COORDINATOR, moment(day("2026-09-01")), Outcome::Keep)
    }

    /// What the digest says of itself, and all that is in it.
    pub fn digest_in_sections(&self) -> (DigestHeader, Vec<Vec<u8>>) {
        let file = DigestFile::open(&self.digest()).unwrap();
        (*file.header(), (0..file.sections()).map(|place| file.section(place).unwrap()).collect())
    }

    fn visit(&self) -> Sent {
        self.office.sent(visits("2026-09-01"), None)
    }

    pub fn trusted(&self) -> Option<Overview> {
        Digest::in_directory(self.paths()).trusted()
    }
}

#[test]
fn after_each_save_the_digest_says_what_the_records_say() {
    let place = OnDisk::with_a_case();
    assert_eq!(place.trusted(), Some(place.records()));
    for _ in 0..2 {
        let answer = place.send(&[place.visit()]).unwrap().remove(0);
        let digest = place.trusted().unwrap();
        assert_eq!(digest.revision, answer.revision, "it stood before the answer");
        assert_eq!(place.desk().revision(), Some(answer.revision));
        assert_eq!(digest, place.records());
    }
}

#[test]
fn a_rehearsal_leaves_the_digest_alone() {
    let place = OnDisk::with_a_case();
    let before = fs::read(place.digest()).unwrap();
    place
        .desk()
        .carry_out(&[place.visit()], COORDINATOR, moment(day("2026-09-01")), Outcome::Rehearse)
        .unwrap();
    assert_eq!(fs::read(place.digest()).unwrap(), before);
}

#[test]
fn a_digest_of_another_start_of_the_machine_is_not_believed() {
    let place = OnDisk::with_a_case();
    let (header, sections) = place.digest_in_sections();
    let sections: Vec<&[u8]> = sections.iter().map(Vec::as_slice).collect();
    place.send(&[place.visit()]).unwrap();
    let now = place.records();

    let write = |boot: Option<BootId>| {
        write_digest(&place.digest(), &DigestHeader { boot, ..header }, &sections).unwrap();
    };
    write(BootId::from_bytes([9; 16]));
    assert_eq!(place.desk().overview().unwrap(), now);
    assert_eq!(place.trusted(), Some(now.clone()), "it was written anew");
    write(None);
    assert_eq!(place.desk().overview().unwrap(), now);
    write(BootId::from_bytes([9; 16]));
    assert_eq!(place.desk().unconfirmed().unwrap().revision, Revision(header.revision));
}

#[test]
fn a_digest_that_is_gone_or_torn_is_derived_again() {
    let place = OnDisk::with_a_case();
    let whole = place.records();
    fs::remove_file(place.digest()).unwrap();
    assert_eq!(place.desk().unconfirmed(), None);
    assert_eq!(place.desk().overview().unwrap(), whole);
    assert_eq!(place.trusted(), Some(whole.clone()));

    let bytes = fs::read(place.digest()).unwrap();
    fs::write(place.digest(), &bytes[..bytes.len() - 5]).unwrap();
    assert_eq!(place.trusted(), None);
    assert_eq!(place.desk().overview().unwrap(), whole);
    assert_eq!(place.trusted(), Some(whole));
}

#[test]
fn a_save_whose_digest_failed_is_answered_again_only_with_the_digest() {
    let place = OnDisk::with_a_case();
    let visit = place.visit();
    let in_the_way = place.folder.path().join("data").join("digest.new");
    fs::create_dir(&in_the_way).unwrap();
    place.send(std::slice::from_ref(&visit)).unwrap_err();
    fs::remove_dir(&in_the_way).unwrap();
    let answer = place.send(&[visit]).unwrap().remove(0);
    assert_eq!(place.trusted().unwrap().revision, answer.revision);
    assert_eq!(place.records().revision, answer.revision, "and was saved once");
}

#[test]
fn a_school_is_founded_once() {
    let place = OnDisk::with_a_case();
    let again = place.office.sent(founding().remove(0), None);
    assert_eq!(refusal(place.send(&[again])), Refusal::AlreadySetUp);
}

#[test]
fn a_digest_of_very_many_cases_says_every_one_in_its_order() {
    let place = OnDisk::with_a_case();
    let digest = Digest::in_directory(place.paths());
    let one = place.records();
    let store = place.digest_in_sections().0.store;
    let many = (1..=9_000).map(|number| {
        let mut case = one.cases[0].clone();
        case.code.number = number;
        case
    });
    let overview = Overview { cases: many.collect(), ..one };
    digest.write(store, &overview).unwrap();
    assert!(digest.trusted() == Some(overview), "the largest record is no bound for a school");
}

#[test]
fn the_language_is_known_where_the_cases_in_the_digest_are_spoilt() {
    let place = OnDisk::with_a_case();
    let language = place.records().settings.map(|settings| settings.language);
    let mut bytes = fs::read(place.digest()).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    fs::write(place.digest(), bytes).unwrap();
    assert_eq!(place.desk().language(), language);
    assert_eq!(place.trusted(), None);
}
