//! What is saved, and what is not.

use super::*;
use crate::process::deeds::*;
use crate::process::world::{DEPUTY, HEAD, OTHER_MENTOR};
use crate::spoil::make_older;
use std::path::PathBuf;
use talimger::domain::plan::ItemTerm;
use talimger::domain::refusal::Field;
use talimger::domain::rights::{Right, Role};
use talimger::store::{StoreError, Tree};

fn full() -> StoreError {
    StoreError::Full { doing: Doing::Saving, path: PathBuf::from("memory") }
}

#[test]
fn a_command_sent_twice_is_carried_out_once_and_answered_alike() {
    let office = Office::with_a_case();
    let visit = office.sent(visits("2026-09-01"), None);
    let first = office.carries_out(MENTOR, std::slice::from_ref(&visit)).unwrap();
    let (before, file) = (office.revision(), office.file());
    let again = office.carries_out(MENTOR, std::slice::from_ref(&visit)).unwrap();
    assert_eq!(first, again);
    assert_eq!((office.revision(), office.file()), (before, file));
    assert_eq!(office.file().case.events.len(), 1);
}

#[test]
fn a_key_pressed_twice_within_one_batch_acts_once() {
    let office = Office::with_a_case();
    let visit = office.sent(visits("2026-09-01"), None);
    let answers = office.carries_out(MENTOR, &[visit.clone(), visit]).unwrap();
    assert_eq!(answers[0], answers[1]);
    assert_eq!(office.file().case.events.len(), 1);
}

#[test]
fn a_command_that_made_the_store_is_answered_again_as_well() {
    let office = Office::empty();
    let first = office.sent(founding().remove(0), None);
    let answer = office.carries_out(COORDINATOR, std::slice::from_ref(&first)).unwrap();
    assert_eq!(office.carries_out(COORDINATOR, &[first]).unwrap(), answer);
    assert_eq!(office.revision(), Revision(1));
}

#[test]
fn a_command_that_changes_nothing_makes_no_entry() {
    let office = Office::with_a_case();
    office.sends(MENTOR, writes_the_plan("помочь")).unwrap();
    let before = office.revision();
    assert_eq!(refusal(office.sends(MENTOR, writes_the_plan("помочь"))), Refusal::NothingChanges);
    assert_eq!(office.revision(), before);
}

#[test]
fn a_batch_is_saved_whole_under_one_number() {
    let office = Office::with_a_case();
    let before = office.revision();
    let all = [
        diagnoses("2026-09-01"),
        writes_the_plan("помочь"),
        adds("Открытый урок", ItemTerm::AllYear),
        submits("2026-09-01"),
    ];
    let sent = all.map(|command| office.sent(command, Some(before)));
    let answers = office.carries_out(MENTOR, &sent).unwrap();
    assert_eq!(answers.iter().map(|it| it.revision.0 - before.0).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(answers.iter().all(|answer| answer.case == Some(CASE)));
    let file = office.file();
    let batch: Vec<_> = file.history.iter().take(4).map(|entry| entry.batch).collect();
    assert_eq!(batch, [Some(before.next()); 4]);
    assert_eq!(file.history[4].batch, None, "the opening came alone");
}

#[test]
fn of_a_batch_in_which_one_is_refused_nothing_is_saved() {
    let office = Office::with_a_case();
    let (before, file) = (office.revision(), office.file());
    let sent = [
        office.sent(diagnoses("2026-09-01"), None),
        office.sent(registers(newcomer("Юсупов Тимур", "m02", "2026-09-01")), None),
        office.sent(visits("2026-09-02"), None),
        office.sent(writes_the_plan("помочь"), None),
    ];
    let error = office.carries_out(COORDINATOR, &sent).unwrap_err();
    let DeskError::Refused { number, refusal } = error else { panic!("{error}") };
    assert_eq!((number, refusal), (3, Refusal::InFuture(Field::Date, day("2026-09-02"))));
    assert_eq!((office.revision(), office.file()), (before, file));
    let again = office.carries_out(COORDINATOR, &sent[..1]).unwrap();
    assert_eq!(again[0].revision, before.next(), "its id was not taken for an answered one");
}

#[test]
fn a_rehearsal_answers_and_writes_nothing() {
    let office = Office::with_a_case();
    let (before, file) = (office.overview(), office.file());
    let sent = [office.sent(diagnoses("2026-09-01"), None), office.sent(visits("2026-09-01"), None)];
    let rehearsed =
        office.desk(MENTOR).carry_out(&sent, MENTOR, moment(office.today), Outcome::Rehearse).unwrap();
    assert_eq!((office.overview(), office.file()), (before, file));
    assert_eq!(office.carries_out(MENTOR, &sent).unwrap(), rehearsed);
}

#[test]
fn a_rehearsal_of_the_founding_makes_no_store() {
    let office = Office::empty();
    let sent = [office.sent(founding().remove(0), None)];
    office.desk(COORDINATOR).carry_out(&sent, COORDINATOR, moment(office.today), Outcome::Rehearse).unwrap();
    assert_eq!(office.overview(), Overview::default());
    assert_eq!(refusal(office.desk(COORDINATOR).file(CASE)), Refusal::NoSuchCase(CASE));
}

#[test]
fn a_commit_that_fails_leaves_nothing_and_may_be_sent_again() {
    let office = Office::with_a_case();
    let (before, file) = (office.overview(), office.file());
    let visit = office.sent(visits("2026-09-01"), None);
    office.engine.fail_next_commit(full());
    let failed = office.carries_out(MENTOR, std::slice::from_ref(&visit)).unwrap_err();
    assert!(matches!(failed, DeskError::Store(StoreError::Full { .. })), "{failed}");
    assert_eq!((office.overview(), office.file()), (before, file));
    office.carries_out(MENTOR, &[visit]).unwrap();
    assert_eq!(office.file().case.events.len(), 1);
}

#[test]
fn two_people_see_what_each_other_saves() {
    let office = Office::with_a_case();
    let (mentor, deputy) = (office.desk(MENTOR), office.desk(DEPUTY));
    office.sends(MENTOR, diagnoses("2026-09-01")).unwrap();
    assert_eq!(deputy.file(CASE).unwrap().case.rounds.len(), 1);
    assert_eq!(deputy.overview().unwrap(), mentor.overview().unwrap());
    office.sends(COORDINATOR, visits("2026-09-01")).unwrap();
    assert_eq!(mentor.file(CASE).unwrap().case.events.len(), 1);
    let logins: Vec<String> = office.file().history.iter().take(2).map(|it| it.login.clone()).collect();
    assert_eq!(logins, [COORDINATOR, MENTOR]);
}

#[test]
fn who_set_the_school_up_always_is_a_coordinator() {
    let office = Office::with_a_case();
    let mut form = person("Сейтқалиева Айгүл", COORDINATOR, &[]);
    let changed = |to| {
        Command::ChangePerson(talimger::domain::command::ChangePerson {
            person: COORDINATOR.into(),
            to,
            from: None,
        })
    };
    office.sends(COORDINATOR, changed(form.clone())).unwrap();
    assert!(office.overview().actor(COORDINATOR).has(Role::Coordinator));
    form.login = None;
    office.sends(COORDINATOR, changed(form)).unwrap();
    assert!(
        office.overview().actor(COORDINATOR).has(Role::Coordinator),
        "even when nobody is behind the login"
    );
    office.sends(COORDINATOR, registers(person("Юсупов Тимур", "t05", &[Role::Head]))).unwrap();
    assert!(!office.overview().actor(HEAD).has(Role::Coordinator));
}

#[test]
fn a_stranger_sees_that_there_is_no_right_and_changes_nothing() {
    let office = Office::with_a_case();
    let before = office.revision();
    assert_eq!(
        refusal(office.sends("nobody", visits("2026-09-01"))),
        Refusal::NotPermitted(Right::EnterVisits)
    );
    assert_eq!(
        refusal(office.sends(OTHER_MENTOR, visits("2026-09-01"))),
        Refusal::NotPermitted(Right::EnterVisits)
    );
    assert_eq!(office.revision(), before);
}

#[test]
fn a_case_that_is_not_there_is_named_in_the_refusal() {
    let office = Office::with_a_case();
    let code = talimger::domain::code::CaseCode { year: 2026, number: 9 };
    let mut command = serde_json::to_value(visits("2026-09-01")).unwrap();
    command["case"] = "26-09".into();
    let command = serde_json::from_value(command).unwrap();
    assert_eq!(refusal(office.sends(COORDINATOR, command)), Refusal::NoSuchCase(code));
}

/// The versions in which the cases in short lie in the store.
fn versions(office: &Office) -> Vec<u8> {
    let mut found = Vec::new();
    let lease = office.engine.lease(Doing::Reading, Patience::Try).unwrap();
    let note = &mut |_: &[u8], value: &[u8]| {
        found.push(value[1]);
        Ok(())
    };
    lease.scan(Tree::Cases, &[], note).unwrap();
    found
}

#[test]
fn the_first_save_after_an_upgrade_writes_anew_what_an_older_program_derived() {
    let office = Office::with_a_case();
    let (before, present) = (office.overview(), versions(&office));
    make_older(&office.engine, Tree::Cases, &|_| true);
    assert_ne!(versions(&office), present);
    assert_eq!(office.overview(), before, "it is derived again meanwhile");
    // Of no case at all.
    office.sends(COORDINATOR, registers(person("Тестова Айна", "test", &[]))).unwrap();
    assert_eq!(versions(&office), present);
    assert_eq!(office.overview().cases, before.cases);
}
