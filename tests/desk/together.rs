//! Cases read together say what each says by itself.

use super::Office;
use crate::process::deeds::CASE;
use crate::process::world::{COORDINATOR, MENTEE, MENTOR};
use talimger::domain::code::CaseCode;
use talimger::domain::compiled::overview::CaseFile;
use talimger::domain::refusal::Refusal;

#[test]
fn a_case_read_with_others_is_the_one_that_its_file_shows() {
    let office = Office::with_a_case();
    let none = CaseCode { year: 2026, number: 99 };
    for login in [COORDINATOR, MENTOR] {
        let desk = office.desk(login);
        let together = desk.together_for(&[none, CASE], login, office.today).unwrap();
        let file = desk.file_for(CASE, login, office.today).unwrap();
        assert_eq!(together.cases[1].as_ref().unwrap(), &file.case);
        assert_eq!((&together.school, &together.anchor), (&*file.school, &file.anchor));
        let missing = together.cases[0].as_ref().unwrap_err();
        assert_eq!(missing.refusal(), Some(&Refusal::NoSuchCase(none)));
    }
}

#[test]
fn a_file_read_with_others_is_the_one_read_alone_but_for_its_history() {
    let office = Office::with_a_case();
    let none = CaseCode { year: 2026, number: 99 };
    for login in [COORDINATOR, MENTOR] {
        let desk = office.desk(login);
        let mut together = desk.files_for(&[CASE, none], login, office.today).unwrap();
        let alone = desk.file_for(CASE, login, office.today).unwrap();
        assert_eq!(together.remove(0).unwrap(), CaseFile { history: Vec::new(), ..alone });
        assert_eq!(together.remove(0).unwrap_err().refusal(), Some(&Refusal::NoSuchCase(none)));
    }
}

#[test]
fn what_somebody_may_not_see_they_do_not_see_together_either() {
    let office = Office::with_a_case();
    for login in [MENTEE, "nobody"] {
        let desk = office.desk(login);
        let alone = desk.file_for(CASE, login, office.today).unwrap_err();
        let together = desk.together_for(&[CASE], login, office.today).unwrap();
        assert_eq!(together.cases[0].as_ref().unwrap_err().refusal(), alone.refusal());
        let files = desk.files_for(&[CASE], login, office.today).unwrap();
        assert_eq!(files[0].as_ref().unwrap_err().refusal(), alone.refusal());
    }
}

#[test]
fn where_there_is_no_store_there_is_no_case() {
    let office = Office::empty();
    let together = office.desk(COORDINATOR).together_for(&[CASE], COORDINATOR, office.today).unwrap();
    assert_eq!(together.cases[0].as_ref().unwrap_err().refusal(), Some(&Refusal::NoSuchCase(CASE)));
    let files = office.desk(COORDINATOR).files_for(&[CASE], COORDINATOR, office.today).unwrap();
    assert_eq!(files[0].as_ref().unwrap_err().refusal(), Some(&Refusal::NoSuchCase(CASE)));
}
