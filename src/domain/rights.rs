//! Who may do what?

use super::case::Case;
use super::id::PersonId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A role in the program; a person may hold several.
///
/// A mentor is no role that is given: whoever has a mentorship in a case is its mentor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Keeps the cases.
    Coordinator,
    /// Deputy head for academic work: agrees.
    Deputy,
    /// Head of the organisation: approves.
    Head,
    /// Types what others did.
    Secretary,
    /// Looks after the store.
    SystemAdministrator,
    /// Looks on.
    Observer,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 6] = [
        Self::Coordinator,
        Self::Deputy,
        Self::Head,
        Self::Secretary,
        Self::SystemAdministrator,
        Self::Observer,
    ];

    /// Says whether the role has a right.
    pub fn may(self, right: Right) -> bool {
        role_may(self, right)
    }
}

/// A thing that a role may do, one row of the table of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Right {
    /// Cases, orders, mentorships, pause, end, settings, rubrics, import.
    KeepCases,
    /// People and their particulars.
    KeepPeople,
    /// Calendar, backup, restore.
    KeepStore,
    /// Diagnostics, plan, its carrying out, the report.
    RunCase,
    /// Visits and other entries of the journal.
    EnterEvents,
    /// Give the mark of agreement, or return the plan, as the deputy.
    Agree,
    /// Give the mark of approval, or return the plan, as the head.
    Approve,
    /// Record marks that stand on paper.
    RecordFromPaper,
    /// Enter council meetings and protocols.
    EnterMeetings,
    /// Present the report and complete the case.
    Complete,
    /// See the cases.
    SeeCases,
    /// See scores and notes.
    SeeScores,
}

impl Right {
    /// Says whether a mentor has the right in the own cases, without any role.
    pub fn is_of_mentor(self) -> bool {
        mentor_may(self)
    }
}

/// The one who acts: a login, the person behind it, and what that person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    /// The login of the session.
    pub login: String,
    /// The person of the school with that login.
    pub person: Option<PersonId>,
    /// The records that were merged into that person's.
    pub also: Vec<PersonId>,
    /// The roles held.
    pub roles: Vec<Role>,
}

/// What an actor is to the case at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// Its mentor, today or by a mentorship to come.
    Mentor,
    /// Anyone else, or no case is at hand.
    Other,
}

impl Actor {
    /// Says whether the actor has a right, by a role or as the mentor of the case.
    pub fn may(&self, right: Right, relation: Relation) -> bool {
        self.roles.iter().any(|role| role_may(*role, right))
            || (relation == Relation::Mentor && mentor_may(right))
    }

    /// Says whether the actor is a person of the school, by whichever of the merged records.
    pub fn is(&self, person: PersonId) -> bool {
        self.person == Some(person) || self.also.contains(&person)
    }

    /// Returns what the actor is to a case: its mentor today, or by a mentorship to come.
    ///
    /// A mentor whom a substitute stands in for is one to come, as long as they resume.
    pub fn relation_to(&self, case: &Case, today: NaiveDate) -> Relation {
        let mentors = case.mentorships.values().any(|it| self.is(it.mentor) && it.is_held_from(today));
        if mentors { Relation::Mentor } else { Relation::Other }
    }

    /// Says whether the actor holds a role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// The table of rights, a line a role.
fn role_may(role: Role, right: Right) -> bool {
    use Right::*;
    match role {
        Role::Coordinator => !matches!(right, Agree | Approve),
        Role::Deputy => {
            matches!(right, EnterEvents | Agree | EnterMeetings | Complete | SeeCases | SeeScores)
        }
        Role::Head => matches!(right, Approve | SeeCases | SeeScores),
        Role::Secretary => matches!(right, KeepPeople | RunCase | EnterEvents | EnterMeetings | SeeCases),
        Role::SystemAdministrator => matches!(right, KeepPeople | KeepStore | SeeCases),
        Role::Observer => matches!(right, SeeCases),
    }
}

fn mentor_may(right: Right) -> bool {
    use Right::*;
    matches!(right, RunCase | EnterEvents | SeeCases | SeeScores)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actor(roles: &[Role]) -> Actor {
        Actor { login: "a".into(), person: None, also: Vec::new(), roles: roles.to_vec() }
    }

    #[test]
    fn only_the_holder_gives_a_mark_and_only_the_coordinator_records_one() {
        for role in Role::ALL {
            let who = actor(&[role]);
            assert_eq!(who.may(Right::Agree, Relation::Other), role == Role::Deputy);
            assert_eq!(who.may(Right::Approve, Relation::Other), role == Role::Head);
            assert_eq!(who.may(Right::RecordFromPaper, Relation::Other), role == Role::Coordinator);
        }
    }

    #[test]
    fn a_mentor_runs_the_own_case_alone() {
        let who = actor(&[]);
        assert!(who.may(Right::RunCase, Relation::Mentor));
        assert!(!who.may(Right::RunCase, Relation::Other));
        assert!(!who.may(Right::KeepCases, Relation::Mentor));
    }

    #[test]
    fn the_secretary_sees_no_scores() {
        assert!(!actor(&[Role::Secretary]).may(Right::SeeScores, Relation::Other));
        assert!(actor(&[Role::Secretary, Role::Deputy]).may(Right::SeeScores, Relation::Other));
    }
}
