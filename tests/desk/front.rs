//! The front page of very many cases: of one login, day and revision, and gone with the next change.

use super::digest::OnDisk;
use crate::many::many;
use crate::process::day;
use crate::process::world::{COORDINATOR, DEPUTY};
use std::fs;
use std::path::PathBuf;
use talimger::desk::Desk;
use talimger::domain::compiled::front_page::front_page;
use talimger::domain::compiled::overview::Overview;
use talimger::domain::id::Revision;
use talimger::store::{Digest, StoreId};

const TODAY: &str = "2026-11-25";

struct Many {
    place: OnDisk,
    store: StoreId,
    seen: Overview,
}

impl Many {
    /// A store whose digest tells of very many cases.
    fn new() -> Self {
        let place = OnDisk::with_a_case();
        let (header, _) = place.digest_in_sections();
        let many = Self { place, store: header.store, seen: many() };
        many.write(&many.seen);
        many
    }

    fn write(&self, overview: &Overview) {
        Digest::in_directory(self.place.paths()).write(self.store, overview).unwrap();
    }

    fn desk(&self) -> Desk {
        self.place.desk()
    }

    fn keep(&self) {
        self.desk().keep_front(&self.seen, COORDINATOR, day(TODAY));
    }

    fn files(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.place.paths().front_pages()) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

#[test]
fn what_was_kept_is_found_again_by_the_same_login_on_the_same_day() {
    let many = Many::new();
    assert_eq!(many.desk().front_for(COORDINATOR, day(TODAY)), None, "nobody has read them yet");
    many.keep();
    let kept = many.desk().front_for(COORDINATOR, day(TODAY));
    assert_eq!(kept, front_page(&many.seen, &many.seen.actor(COORDINATOR), day(TODAY)));
    assert!(kept.is_some());
    assert_eq!(many.files().len(), 1, "and nothing half-written beside it");
}

#[test]
fn nobody_else_no_other_day_and_no_other_owner_is_given_it() {
    let many = Many::new();
    many.keep();
    assert_eq!(many.desk().front_for(DEPUTY, day(TODAY)), None);
    assert_eq!(many.desk().front_for(COORDINATOR, day("2026-11-26")), None);
    let owned = many.desk().owned_by(Some(DEPUTY.to_owned()));
    assert_eq!(owned.front_for(COORDINATOR, day(TODAY)), None);
}

#[test]
fn a_new_digest_clears_all_of_them_away() {
    let many = Many::new();
    many.keep();
    many.desk().keep_front(&many.seen, DEPUTY, day(TODAY));
    assert_eq!(many.files().len(), 2);
    many.write(&Overview { revision: Revision(many.seen.revision.0 + 1), ..many.seen.clone() });
    assert_eq!(many.files(), [] as [PathBuf; 0]);
    assert_eq!(many.desk().front_for(COORDINATOR, day(TODAY)), None);
    many.keep();
    assert_eq!(many.files(), [] as [PathBuf; 0], "what was read before the change is not kept after it");
}

#[test]
fn a_damaged_one_is_as_none() {
    let many = Many::new();
    many.keep();
    let file = many.files().remove(0);
    let whole = fs::read(&file).unwrap();
    for at in [0, 1, 5, 6, whole.len() / 2, whole.len() - 1] {
        let mut spoilt = whole.clone();
        spoilt[at] ^= 1;
        fs::write(&file, spoilt).unwrap();
        assert_eq!(many.desk().front_for(COORDINATOR, day(TODAY)), None, "byte {at}");
        fs::write(&file, &whole[..at]).unwrap();
        assert_eq!(many.desk().front_for(COORDINATOR, day(TODAY)), None, "cut at {at}");
    }
    many.keep();
    assert!(many.desk().front_for(COORDINATOR, day(TODAY)).is_some(), "it is made anew");
}

#[test]
fn of_few_cases_none_is_kept() {
    let many = Many::new();
    let few = Overview { cases: many.seen.cases[..256].to_vec(), ..many.seen.clone() };
    many.write(&few);
    many.desk().keep_front(&few, COORDINATOR, day(TODAY));
    assert!(!many.desk().has_many());
    assert_eq!(many.files(), [] as [PathBuf; 0]);
    let one_more = Overview { cases: many.seen.cases[..257].to_vec(), ..many.seen.clone() };
    many.write(&one_more);
    assert!(many.desk().has_many());
}

#[test]
fn a_login_that_no_file_can_be_named_by_has_none() {
    let many = Many::new();
    for login in ["", "../../etc/passwd", &"ә".repeat(300)] {
        let owner = Some(login.to_owned());
        let seen = Overview { owner: owner.clone(), ..many.seen.clone() };
        many.desk().owned_by(owner).keep_front(&seen, login, day(TODAY));
    }
    let parents: Vec<_> = many.files().iter().map(|it| it.parent().unwrap().to_owned()).collect();
    assert_eq!(parents, [many.place.paths().front_pages()], "a login leads nowhere else");
}
