//! Whoever owns the place where the data lie is a coordinator, whatever the records say.

use super::{CASE, COORDINATOR, Office, moment, refusal};
use std::sync::Arc;
use talimger::desk::{Desk, DeskError, Outcome};
use talimger::domain::change::Answer;
use talimger::domain::command::{Command, PersonForm};
use talimger::domain::rights::{Relation, Right, Role};
use talimger::store::Patience;

const OWNER: &str = "sysadmin";

fn desk(office: &Office) -> Desk {
    let engine = Arc::new(office.engine.signed_in_as(OWNER));
    Desk::over(engine, None, Patience::Try).owned_by(Some(OWNER.to_owned()))
}

fn registers(office: &Office, desk: &Desk, login: &str, name: &str) -> Result<Vec<Answer>, DeskError> {
    let form = PersonForm { name: name.to_owned().into(), ..PersonForm::default() };
    let sent = office.sent(Command::RegisterPerson(form), None);
    desk.carry_out(&[sent], login, moment(office.today), Outcome::Keep)
}

#[test]
fn the_owner_of_the_place_is_a_coordinator_without_being_written_down() {
    let office = Office::with_a_case();
    registers(&office, &desk(&office), OWNER, "Тестова Айгерим").unwrap();
    let entry = office.whole_history().pop().unwrap();
    assert_eq!((entry.login.as_str(), entry.roles), (OWNER, vec![Role::Coordinator]));
    assert!(!office.overview().actor(OWNER).has(Role::Coordinator), "only where the owner is looked up");
}

#[test]
fn the_owner_sees_every_case_whole() {
    let office = Office::with_a_case();
    let desk = desk(&office);
    assert_eq!(desk.overview_for(OWNER).unwrap().cases.len(), 1);
    assert!(desk.file_for(CASE, OWNER, office.today).is_ok());
    assert!(!desk.school_for(OWNER).unwrap().1.people.is_empty());
    assert!(desk.facts(OWNER).unwrap().1.may(Right::KeepCases, Relation::Other));
    assert_eq!(desk.whole().unwrap().0.owner.as_deref(), Some(OWNER));
}

#[test]
fn who_does_not_own_the_place_gains_nothing_by_it() {
    let office = Office::with_a_case();
    let desk = desk(&office);
    let refused = refusal(registers(&office, &desk, "somebody", "Тестова Айгерим"));
    assert_eq!(refused, talimger::domain::refusal::Refusal::NotPermitted(Right::KeepPeople));
    assert!(desk.overview_for(COORDINATOR).unwrap().actor(COORDINATOR).has(Role::Coordinator));
}
