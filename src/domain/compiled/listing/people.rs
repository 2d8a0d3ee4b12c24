//! What can be demanded of the people of a list, and which of them meet it?

use super::demand::Filter;
use crate::domain::engagement::Engagement;
use crate::domain::people::person::Person;
use crate::domain::rights::Role;
use crate::domain::text::fold::fold;

/// One thing that is demanded of a person; texts are folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonCondition {
    /// Found in what the list says of the person.
    Text(String),
    /// Holds this role.
    Role(Role),
    /// Holds no role.
    WithoutRole,
    /// Comes in under a login in which this is found.
    Login(String),
    /// Has no login.
    WithoutLogin,
    /// Is busy so.
    Busy(Busy),
}

/// What a person is busy with, as far as it can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Busy {
    /// Waits for an order.
    Waiting,
    /// Mentors somebody.
    Mentors,
    /// Mentors more than is usual.
    Overloaded,
    /// Mentors nobody, and is one whom schools usually make a mentor.
    Free,
    /// Is mentored.
    Mentored,
    /// Has left the school.
    Left,
}

impl Busy {
    /// All of them, in the order in which the list of people sorts.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Mentors, Self::Overloaded, Self::Free, Self::Mentored, Self::Left];

    fn is_that_of(self, engagement: Engagement) -> bool {
        match self {
            Self::Waiting => matches!(engagement, Engagement::Waiting(_)),
            Self::Mentors => matches!(engagement, Engagement::Mentor(_)),
            Self::Overloaded => engagement.is_overloaded(),
            Self::Free => engagement == Engagement::Free,
            Self::Mentored => matches!(engagement, Engagement::Mentee(_)),
            Self::Left => matches!(engagement, Engagement::Left(_)),
        }
    }
}

/// What of a person is compared with typed words, folded once for many keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FoldedPerson {
    text: String,
    login: String,
}

impl FoldedPerson {
    /// Folds a person; `more` is what the list says of them besides: the roles, what they are busy with.
    pub fn of(person: &Person, more: &str) -> Self {
        let its = &person.particulars;
        let login = person.login.as_deref().unwrap_or_default();
        let text = [person.name.as_str(), login, &its.position, &its.subject, more].join(" ");
        Self { text: fold(&text), login: fold(login) }
    }
}

/// A person as a filter sees them.
#[derive(Debug, Clone, Copy)]
pub struct JudgedPerson<'a> {
    /// The person.
    pub person: &'a Person,
    /// What they are busy with on the day.
    pub engagement: Engagement,
    /// Their texts.
    pub folded: &'a FoldedPerson,
}

impl Filter<PersonCondition> {
    /// Says whether a person meets every demand.
    pub fn fits(&self, row: &JudgedPerson<'_>) -> bool {
        self.is_met(|condition| condition.holds(row))
    }
}

impl PersonCondition {
    fn holds(&self, row: &JudgedPerson<'_>) -> bool {
        let JudgedPerson { person, engagement, folded } = row;
        match self {
            Self::Text(text) => folded.text.contains(text),
            Self::Role(role) => person.has(*role),
            Self::WithoutRole => person.roles.is_empty(),
            Self::Login(login) => folded.login.contains(login),
            Self::WithoutLogin => folded.login.is_empty(),
            Self::Busy(busy) => busy.is_that_of(*engagement),
        }
    }
}
