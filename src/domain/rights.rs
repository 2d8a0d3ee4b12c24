//! Who may do what?

use crate::domain::case::Case;
use crate::domain::id::PersonId;
use crate::domain::refusal::Refusal;
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
        holders(right).contains(&Holder::Role(self))
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
    /// Visits to lessons, in the journal.
    EnterVisits,
    /// Every other entry of the journal.
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

/// Who holds a right: a column of the table of rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// Whoever has the role.
    Role(Role),
    /// The mentor, in the own cases.
    Mentor,
}

/// The table of rights, a line a right (the schools' habit; who gives a mark is the school's process).
///
/// "Given" marks are held by the capacity besides: a role alone approves nothing.
fn holders(right: Right) -> &'static [Holder] {
    use Holder::Mentor;
    const COORDINATOR: Holder = Holder::Role(Role::Coordinator);
    const DEPUTY: Holder = Holder::Role(Role::Deputy);
    const HEAD: Holder = Holder::Role(Role::Head);
    const SECRETARY: Holder = Holder::Role(Role::Secretary);
    const ADMINISTRATOR: Holder = Holder::Role(Role::SystemAdministrator);
    const OBSERVER: Holder = Holder::Role(Role::Observer);
    match right {
        Right::KeepCases | Right::RecordFromPaper => &[COORDINATOR],
        Right::KeepPeople => &[COORDINATOR, SECRETARY, ADMINISTRATOR],
        Right::KeepStore => &[COORDINATOR, ADMINISTRATOR],
        Right::RunCase | Right::EnterEvents => &[COORDINATOR, Mentor, SECRETARY],
        Right::EnterVisits => &[COORDINATOR, DEPUTY, Mentor, SECRETARY],
        Right::Agree => &[DEPUTY],
        Right::Approve => &[HEAD],
        Right::EnterMeetings => &[COORDINATOR, DEPUTY, SECRETARY],
        Right::Complete => &[COORDINATOR, DEPUTY],
        Right::SeeCases => &[COORDINATOR, DEPUTY, HEAD, Mentor, SECRETARY, ADMINISTRATOR, OBSERVER],
        Right::SeeScores => &[COORDINATOR, DEPUTY, HEAD, Mentor],
    }
}

impl Right {
    /// Says whether a mentor has the right in the own cases, without any role.
    pub fn is_of_mentor(self) -> bool {
        holders(self).contains(&Holder::Mentor)
    }

    /// Says whether a role gives the right in the holder's own file too, where they are the mentee.
    ///
    /// Nobody judges themselves or reads what is noted about them; but a school with one
    /// coordinator must be able to keep, to hear and to complete that coordinator's case.
    pub fn reaches_own_file(self) -> bool {
        match self {
            Self::KeepCases
            | Self::KeepPeople
            | Self::KeepStore
            | Self::RecordFromPaper
            | Self::EnterMeetings
            | Self::Complete
            | Self::SeeCases => true,
            Self::RunCase
            | Self::EnterVisits
            | Self::EnterEvents
            | Self::Agree
            | Self::Approve
            | Self::SeeScores => false,
        }
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
    /// Its mentor, today or by a mentorship to come; a substitute is one as well.
    Mentor,
    /// Was its mentor, and keeps reading the own entries.
    FormerMentor,
    /// The young specialist: the file is about them.
    Mentee,
    /// Anyone else, or no case is at hand.
    Other,
}

impl Actor {
    /// Says whether the actor has a right, by a role or as the mentor of the case.
    pub fn may(&self, right: Right, relation: Relation) -> bool {
        match relation {
            Relation::Mentor => self.may_by_role(right) || right.is_of_mentor(),
            Relation::Mentee => self.may_by_role(right) && right.reaches_own_file(),
            Relation::FormerMentor | Relation::Other => self.may_by_role(right),
        }
    }

    /// Says whether the actor is a person of the school, by whichever of the merged records.
    pub fn is(&self, person: PersonId) -> bool {
        self.person == Some(person) || self.also.contains(&person)
    }

    /// Refuses an actor without a right.
    ///
    /// # Errors
    ///
    /// [`Refusal::OwnFile`] where a role gives it in every file but their own, else
    /// [`Refusal::NotPermitted`], which names who may.
    pub fn needs(&self, right: Right, relation: Relation) -> Result<(), Refusal> {
        if self.may(right, relation) {
            return Ok(());
        }
        let own = relation == Relation::Mentee && self.may_by_role(right);
        Err(if own { Refusal::OwnFile } else { Refusal::NotPermitted(right) })
    }

    fn may_by_role(&self, right: Right) -> bool {
        self.roles.iter().any(|role| role.may(right))
    }

    /// Returns what the actor is to a case: its mentor today, or by a mentorship to come; its mentee …
    ///
    /// A mentor whom a substitute stands in for is one to come, as long as they resume.
    /// A mentee who later mentors another stays the mentee of the own case.
    pub fn relation_to(&self, case: &Case, today: NaiveDate) -> Relation {
        let mut own = case.mentorships.values().filter(|it| self.is(it.mentor)).peekable();
        match (self.is(case.head.mentee), own.peek().is_some()) {
            (true, _) => Relation::Mentee,
            (false, true) if own.any(|it| it.is_held_from(today)) => Relation::Mentor,
            (false, true) => Relation::FormerMentor,
            (false, false) => Relation::Other,
        }
    }

    /// Says whether the actor holds a role.
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}
