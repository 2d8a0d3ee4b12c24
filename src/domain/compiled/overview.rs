//! What must the first screen know?

use crate::domain::calendar::Calendar;
use crate::domain::case::Case;
use crate::domain::change::Recorded;
use crate::domain::clock::deadline;
use crate::domain::clock::step::Clock;
use crate::domain::code::CaseCode;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::{PersonId, Revision};
use crate::domain::inspection::Anchor;
use crate::domain::people::name::FullName;
use crate::domain::people::person::Person;
use crate::domain::quarantine::Quarantined;
use crate::domain::rights::{Actor, Relation, Right, Role};
use crate::domain::school::School;
use crate::domain::settings::Settings;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A new teacher for whom no order names a mentor yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Who.
    pub person: PersonId,
    /// Their full name.
    pub name: FullName,
    /// First day of work, where it is known.
    pub hired_on: Option<NaiveDate>,
    /// By when the order is due; none without a hiring date.
    pub clock: Option<Clock>,
}

/// Returns the new teachers who wait for an order, the longest first.
pub fn waiting(school: &School, summaries: &[Summary]) -> Vec<Waiting> {
    let clock = |hired: NaiveDate| {
        let (settings, calendar) = (school.settings.as_ref()?, school.calendar.as_ref()?);
        Some(deadline::assignment_due(hired, &settings.terms, calendar).into())
    };
    let mentees: BTreeSet<PersonId> = summaries.iter().map(|summary| summary.mentee).collect();
    let mut found: Vec<Waiting> = school
        .everybody()
        .filter(|person| person.newcomer.is_some() && person.left_on.is_none())
        .filter(|person| !mentees.contains(&person.id))
        .map(|person| Waiting {
            person: person.id,
            name: person.name.clone(),
            hired_on: person.hired_on,
            clock: person.hired_on.and_then(clock),
        })
        .collect();
    found.sort_by_key(|it| (it.hired_on.is_none(), it.hired_on, it.person));
    found
}

/// A login of the school's server, and who is behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// The login.
    pub login: String,
    /// The person.
    pub person: PersonId,
    /// Their full name.
    pub name: FullName,
    /// Their position.
    pub position: String,
    /// Their roles.
    pub roles: Vec<Role>,
    /// The records that were merged into theirs.
    pub also: Vec<PersonId>,
}

/// All that lists, counts and a judgement about today need: what the digest holds.
///
/// It holds dates, never a judgement about today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// The revision of the store that it shows.
    pub revision: Revision,
    /// The login of the owner of the place where the school's data lie: looked up, never written down.
    pub owner: Option<String>,
    /// The settings; none before the school is set up.
    pub settings: Option<Settings>,
    /// The calendar; none before the school is set up.
    pub calendar: Option<Calendar>,
    /// Who comes in under which login.
    pub logins: Vec<Login>,
    /// New teachers who wait for an order.
    pub waiting: Vec<Waiting>,
    /// Every case in short, by code.
    pub cases: Vec<Summary>,
    /// The records that cannot be read, and are left out of all this.
    pub quarantined: Vec<Quarantined>,
}

/// An overview but for its settings and its cases, which are written apart.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Rest<'o> {
    revision: Revision,
    calendar: Cow<'o, Option<Calendar>>,
    logins: Cow<'o, [Login]>,
    waiting: Cow<'o, [Waiting]>,
    quarantined: Cow<'o, [Quarantined]>,
}

impl<'o> Rest<'o> {
    /// Returns what an overview says besides.
    pub fn of(overview: &'o Overview) -> Self {
        Self {
            revision: overview.revision,
            calendar: Cow::Borrowed(&overview.calendar),
            logins: Cow::Borrowed(&overview.logins),
            waiting: Cow::Borrowed(&overview.waiting),
            quarantined: Cow::Borrowed(&overview.quarantined),
        }
    }

    /// Returns the whole again; the owner is looked up.
    pub fn with(self, settings: Option<Settings>, cases: Vec<Summary>) -> Overview {
        Overview {
            revision: self.revision,
            owner: None,
            settings,
            calendar: self.calendar.into_owned(),
            logins: self.logins.into_owned(),
            waiting: self.waiting.into_owned(),
            cases,
            quarantined: self.quarantined.into_owned(),
        }
    }

    /// Returns the records that could not be read.
    pub fn quarantined(self) -> Vec<Quarantined> {
        self.quarantined.into_owned()
    }
}

impl Overview {
    /// Derives the overview of a school and its cases.
    pub fn of(revision: Revision, school: &School, cases: Vec<Summary>) -> Self {
        Self {
            revision,
            owner: school.owner.clone(),
            settings: school.settings.clone(),
            calendar: school.calendar.clone(),
            logins: school.people.values().filter_map(|person| Login::of(person, school)).collect(),
            waiting: waiting(school, &cases),
            cases,
            quarantined: Vec::new(),
        }
    }

    /// Tells of records that cannot be read.
    #[must_use]
    pub fn without(self, quarantined: Vec<Quarantined>) -> Self {
        Self { quarantined, ..self }
    }

    /// Says whether a case cannot be opened, because a part of it cannot be read.
    pub fn is_damaged(&self, code: CaseCode) -> bool {
        self.quarantined.iter().any(|it| it.closes(code))
    }

    /// Returns who comes in under a login.
    pub fn login(&self, login: &str) -> Option<&Login> {
        self.logins.iter().find(|it| it.login == login)
    }

    /// Says whether an actor may see the cases: by a role, or as the mentor of one.
    pub fn shows_cases_to(&self, actor: &Actor) -> bool {
        let mentors = |case: &Summary| case.tenures.iter().any(|it| actor.is(it.mentor));
        actor.may(Right::SeeCases, Relation::Other) || self.cases.iter().any(mentors)
    }

    /// Returns the actor behind a login; a stranger has no role.
    ///
    /// Whoever set the school up always is a coordinator, and so is the owner of the place where its
    /// data lie, so that nobody can be locked out; before the setting up, whoever comes is.
    pub fn actor(&self, login: &str) -> Actor {
        actor(login, self.login(login).cloned(), self.settings.as_ref(), self.owner.as_deref())
    }
}

impl Login {
    /// Returns what is known of a person with a login.
    fn of(recorded: &Person, school: &School) -> Option<Self> {
        let login = recorded.login.clone()?;
        let person = school.person(recorded.id)?;
        Some(Self {
            login,
            person: person.id,
            name: person.name.clone(),
            position: person.particulars.position.clone(),
            roles: person.roles.clone(),
            also: person.also.clone(),
        })
    }
}

impl School {
    /// Returns the actor behind a login, as [`Overview::actor`] does.
    pub fn actor(&self, login: &str) -> Actor {
        let mut recorded = self.people.values().filter(|person| person.login.as_deref() == Some(login));
        let known = recorded.find_map(|person| Login::of(person, self));
        actor(login, known, self.settings.as_ref(), self.owner.as_deref())
    }
}

fn actor(login: &str, known: Option<Login>, settings: Option<&Settings>, owner: Option<&str>) -> Actor {
    let (person, also, mut roles) = match known {
        Some(known) => (Some(known.person), known.also, known.roles),
        None => Default::default(),
    };
    let founder = settings.is_none_or(|settings| settings.founder == login);
    if (founder || owner == Some(login)) && !roles.contains(&Role::Coordinator) {
        roles.push(Role::Coordinator);
    }
    Actor { login: login.to_owned(), person, also, roles }
}

/// A case whole, as a screen or a document needs it: with its school and its history.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseFile {
    /// The revision of the store that it shows.
    pub revision: Revision,
    /// The case.
    pub case: Case,
    /// The school; cases that were read together share it.
    pub school: Arc<School>,
    /// The entries of the history that touch the case, the newest first.
    pub history: Vec<Recorded>,
    /// The entries that cannot be read, the newest first: each may touch the case or not.
    pub unread: Vec<Revision>,
    /// What shows on paper that the history was not changed since; none where there is no history.
    pub anchor: Option<Anchor>,
}
