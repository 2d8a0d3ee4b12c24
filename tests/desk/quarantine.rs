//! One record that cannot be read takes nothing else away, and is not written over.

use super::*;
use crate::process::deeds::{newcomer, opens_on, orders, registers, visits, writes_the_plan};
use crate::spoil::{self, any, of_case, of_school};
use talimger::desk::Mending;
use talimger::domain::part::PartKey;
use talimger::domain::quarantine::{Fault, Quarantined, RecordName};
use talimger::domain::trouble::{Failure, Trouble};
use talimger::store::Tree;

/// A second case beside the first, which nothing happens to.
fn with_two_cases() -> Office {
    let office = Office::with_a_case();
    office.sends(COORDINATOR, writes_the_plan("Освоиться")).unwrap();
    office.sends(COORDINATOR, registers(newcomer("Бекова Алия", "m02", "2026-09-01"))).unwrap();
    office.sends(COORDINATOR, opens_on("m02", MENTOR, "2026-09-01")).unwrap();
    office
}

fn other() -> CaseCode {
    "26-02".parse().unwrap()
}

fn unreadable<T: std::fmt::Debug>(result: Result<T, DeskError>) -> Quarantined {
    match Failure::from(&result.unwrap_err()) {
        Failure::Trouble(Trouble::Unreadable(it)) => it,
        failure => panic!("{failure:?}"),
    }
}

#[test]
fn a_case_with_a_spoilt_part_is_shown_as_damaged_and_the_others_work() {
    let office = with_two_cases();
    spoil::spoil(&office.engine, Tree::Parts, &of_case(spoil::PLAN));

    let overview = office.overview();
    assert_eq!(overview.cases.len(), 2);
    assert!(overview.is_damaged(CASE) && !overview.is_damaged(other()));
    assert_eq!(overview.quarantined.len(), 1);

    let it = unreadable(office.desk(COORDINATOR).file(CASE));
    assert_eq!((it.case, it.fault), (Some(CASE), Fault::Spoilt));
    assert!(matches!(it.record, RecordName::Part(PartKey::Plan(_))), "{it:?}");
    assert_eq!(unreadable(office.sends(COORDINATOR, visits("2026-09-01"))), it);

    assert!(office.desk(COORDINATOR).file(other()).is_ok());
    office.sends(COORDINATOR, orders("121-к", "2026-09-01", "2026-09-01")).unwrap();
    assert_eq!(office.desk(COORDINATOR).whole().unwrap().1.len(), 1);
}

#[test]
fn a_part_of_a_newer_version_is_kept_and_not_written_over() {
    let office = with_two_cases();
    spoil::make_newer(&office.engine, Tree::Parts, &of_case(spoil::PLAN));
    let it = unreadable(office.sends(COORDINATOR, writes_the_plan("Иначе")));
    assert_eq!((it.case, it.fault), (Some(CASE), Fault::Newer));
    assert!(office.overview().is_damaged(CASE));
}

#[test]
fn a_summary_that_cannot_be_read_is_derived_from_its_case() {
    let office = with_two_cases();
    let before = office.overview();
    spoil::spoil(&office.engine, Tree::Cases, &any);
    assert_eq!(office.overview(), before);
    assert!(office.desk(COORDINATOR).file(CASE).is_ok());
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
}

#[test]
fn a_case_without_a_readable_summary_or_head_is_told_by_its_code() {
    let office = with_two_cases();
    spoil::spoil(&office.engine, Tree::Cases, &any);
    spoil::spoil(&office.engine, Tree::Parts, &of_case(spoil::HEAD));
    let overview = office.overview();
    assert_eq!(overview.cases.iter().map(|it| it.code).collect::<Vec<_>>(), [other()]);
    let told: Vec<_> = overview.quarantined.iter().map(|it| it.record.clone()).collect();
    assert!(told.contains(&RecordName::Summary(CASE)), "{told:?}");
    assert_eq!(unreadable(office.sends(COORDINATOR, visits("2026-09-01"))).case, Some(CASE));
    assert_eq!(unreadable(office.desk(COORDINATOR).file(CASE)).case, Some(CASE));
}

#[test]
fn an_unreadable_person_is_left_out_and_nobody_is_added_who_may_be_them() {
    let office = with_two_cases();
    let people = office.desk(COORDINATOR).school().unwrap().1.people.len();
    let last = |key: &[u8]| key.first() == Some(&spoil::PERSON) && key.ends_with(&[3]);
    spoil::spoil(&office.engine, Tree::School, &last);

    assert_eq!(office.desk(COORDINATOR).school().unwrap().1.people.len(), people - 1);
    assert_eq!(office.overview().quarantined.len(), 1);
    let form = newcomer("Новая Анна", "m03", "2026-09-01");
    assert!(matches!(
        unreadable(office.sends(COORDINATOR, registers(form))).record,
        RecordName::Part(PartKey::Person(_))
    ));
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
}

#[test]
fn whom_a_command_does_not_find_may_be_the_one_that_cannot_be_read() {
    let office = Office::with_a_case();
    spoil::spoil(&office.engine, Tree::School, &of_school(spoil::ORDER));
    let it = unreadable(office.sends(COORDINATOR, Command::OpenCase(opens("t02", MENTOR))));
    assert!(matches!(it.record, RecordName::Part(PartKey::Order(_))), "{it:?}");
}

#[test]
fn without_settings_or_calendar_nothing_is_written_and_no_new_school_begins() {
    for kind in [spoil::SETTINGS, spoil::CALENDAR] {
        let office = with_two_cases();
        spoil::spoil(&office.engine, Tree::School, &of_school(kind));
        assert!(unreadable(office.desk(COORDINATOR).overview()).record.is_foundation());
        assert!(unreadable(office.desk(COORDINATOR).file(CASE)).record.is_foundation());
        assert!(unreadable(office.sends(COORDINATOR, visits("2026-09-01"))).record.is_foundation());
        assert!(unreadable(office.sends("stranger", founding().remove(0))).record.is_foundation());
    }
}

#[test]
fn an_unreadable_entry_is_told_and_the_history_goes_on_over_its_bytes() {
    let office = with_two_cases();
    let newest = office.revision();
    let key = newest.0.to_be_bytes();
    spoil::spoil(&office.engine, Tree::History, &|it| it == key);

    let answer = office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    assert_eq!(answer.revision, newest.next());
    let file = office.file();
    assert_eq!(file.unread, [newest]);
    assert_eq!(file.history[0].revision, newest.next());
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
}

#[test]
fn a_command_whose_answer_cannot_be_read_is_not_carried_out_twice() {
    let office = Office::with_a_case();
    let visit = office.sent(visits("2026-09-01"), None);
    office.carries_out(COORDINATOR, std::slice::from_ref(&visit)).unwrap();
    let key = visit.id.0.to_be_bytes();
    spoil::spoil(&office.engine, Tree::Sent, &|it| it == key);
    let it = unreadable(office.carries_out(COORDINATOR, std::slice::from_ref(&visit)));
    assert_eq!(it.record, RecordName::Answer(visit.id));
}

#[test]
fn a_mentor_is_told_of_the_own_cases_alone() {
    let office = with_two_cases();
    spoil::spoil(&office.engine, Tree::Parts, &of_case(spoil::PLAN));
    let last = |key: &[u8]| key.first() == Some(&spoil::PERSON) && key.ends_with(&[3]);
    spoil::spoil(&office.engine, Tree::School, &last);
    let seen = office.desk(MENTOR).overview_for(MENTOR).unwrap();
    assert_eq!(seen.quarantined.iter().map(|it| it.case).collect::<Vec<_>>(), [Some(CASE)]);
    assert!(office.desk("none").overview_for("none").unwrap().quarantined.is_empty());
}

/// The same on the disk, where the digest stands between.
#[test]
fn a_damaged_case_on_the_disk_is_known_once_the_records_are_looked_at() {
    let place = digest::OnDisk::with_a_case();
    place.send(&[place.office.sent(writes_the_plan("Освоиться"), None)]).unwrap();
    spoil::spoil(&place.engine(), Tree::Parts, &of_case(spoil::PLAN));
    assert!(place.records().is_damaged(CASE));
    std::fs::remove_file(place.digest()).unwrap();
    assert!(place.desk().overview().unwrap().is_damaged(CASE));
    place.send(&[place.office.sent(orders("121-к", "2026-09-01", "2026-09-01"), None)]).unwrap();
    assert!(place.trusted().unwrap().is_damaged(CASE), "a later save still knows it");
}

#[test]
fn opening_a_damaged_case_or_verifying_lets_the_lists_know() {
    for looks in
        [|desk: &Desk| drop(desk.file(CASE)), |desk: &Desk| drop(desk.verify(Mending::Look, COORDINATOR))]
    {
        let place = digest::OnDisk::with_a_case();
        place.send(&[place.office.sent(writes_the_plan("Освоиться"), None)]).unwrap();
        spoil::spoil(&place.engine(), Tree::Parts, &of_case(spoil::PLAN));
        assert!(!place.desk().overview().unwrap().is_damaged(CASE), "nobody has looked at it");
        looks(&place.desk());
        assert!(place.desk().overview().unwrap().is_damaged(CASE));
        place.desk().verify(Mending::Write, COORDINATOR).unwrap();
        assert!(!place.desk().overview().unwrap().is_damaged(CASE));
    }
}
