//! By which words are people filtered?

use super::Vocabulary;
use super::names::{self, Names};
use super::value::Value;
use crate::domain::compiled::listing::{Busy, FoldedPerson, PersonCondition};
use crate::domain::engagement::Engagement;
use crate::domain::people::person::Person;
use crate::domain::rights::Role;
use crate::say;
use crate::words::{Words, engagement};

/// A word of the filter of people, whatever its name in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonWord {
    /// The role.
    Role,
    /// What they are busy with.
    State,
    /// Waits for an order.
    Waiting,
    /// Has left.
    Left,
    /// The login.
    Login,
    /// What they are without.
    Without,
}

/// What a person can be without.
#[derive(Clone, Copy, PartialEq)]
enum Lacking {
    Login,
    Role,
}

const ROLES: [(Role, Names); 6] = [
    (Role::Coordinator, [&["координатор"], &["үйлестіруші"], &["coordinator"]]),
    (Role::Deputy, [&["заместитель", "завуч"], &["орынбасар"], &["deputy"]]),
    (Role::Head, [&["руководитель", "директор"], &["басшы", "директор"], &["head", "principal"]]),
    (Role::Secretary, [&["секретарь"], &["хатшы"], &["secretary"]]),
    (
        Role::SystemAdministrator,
        [&["администратор", "системный-администратор"], &["әкімші", "жүйелік-әкімші"], &["administrator"]],
    ),
    (Role::Observer, [&["наблюдатель"], &["бақылаушы"], &["observer"]]),
];

const STATES: [(Busy, Names); 6] = [
    (Busy::Waiting, [&["ждёт"], &["күтуде"], &["waiting"]]),
    (Busy::Mentors, [&["наставник"], &["тәлімгер"], &["mentor"]]),
    (Busy::Overloaded, [&["много"], &["көп"], &["many"]]),
    (Busy::Free, [&["свободен"], &["бос"], &["free"]]),
    (Busy::Mentored, [&["молодой-специалист"], &["жас-маман"], &["young-specialist", "mentee"]]),
    (Busy::Left, [&["выбыл"], &["кеткен"], &["left"]]),
];

const LACKING: [(Lacking, Names); 2] = [
    (Lacking::Login, [&["логина", "логин"], &["логин", "логинсіз"], &["login"]]),
    (Lacking::Role, [&["роли", "роль"], &["рөл", "рөлсіз"], &["role"]]),
];

/// Folds a person: plain words are looked for in name, login, position, subject, roles and what they are busy with.
#[must_use]
pub fn folded(person: &Person, busy: Engagement, words: &Words) -> FoldedPerson {
    let roles = person.roles.iter().map(|role| words.name(role));
    let more: Vec<String> = roles.chain([engagement::engagement(busy, words)]).collect();
    FoldedPerson::of(person, &more.join(" "))
}

impl Vocabulary for PersonWord {
    type Condition = PersonCondition;

    const WORDS: &'static [(Self, Names)] = &[
        (Self::Role, [&["роль"], &["рөл", "рөлі"], &["role"]]),
        (Self::State, [&["состояние", "статус"], &["күйі", "күй"], &["state", "status"]]),
        (Self::Waiting, [&["ждёт", "ждут"], &["күтуде"], &["waiting"]]),
        (Self::Left, [&["выбыл", "выбыли"], &["кеткен"], &["left"]]),
        (Self::Login, [&["логин"], &["логин", "логині"], &["login"]]),
        (Self::Without, [&["без"], &["жоқ"], &["without"]]),
    ];

    fn text(text: String) -> PersonCondition {
        PersonCondition::Text(text)
    }

    fn alone(self) -> Option<PersonCondition> {
        match self {
            Self::Waiting => Some(PersonCondition::Busy(Busy::Waiting)),
            Self::Left => Some(PersonCondition::Busy(Busy::Left)),
            Self::Role | Self::State | Self::Login | Self::Without => None,
        }
    }

    fn with(self, value: &Value<'_>) -> Option<PersonCondition> {
        match self {
            Self::Role => names::meant(&ROLES, value.typed).map(PersonCondition::Role),
            Self::State => names::meant(&STATES, value.typed).map(PersonCondition::Busy),
            Self::Login => Some(PersonCondition::Login(value.folded())),
            Self::Without => names::meant(&LACKING, value.typed).map(|lacking| match lacking {
                Lacking::Login => PersonCondition::WithoutLogin,
                Lacking::Role => PersonCondition::WithoutRole,
            }),
            Self::Waiting | Self::Left => None,
        }
    }

    fn allowed(self, words: &Words) -> String {
        let language = words.language();
        match self {
            Self::Role => names::all_in(&ROLES, language),
            Self::State => names::all_in(&STATES, language),
            Self::Waiting | Self::Left => say!(words, "filter-allowed-nothing"),
            Self::Login => say!(words, "filter-allowed-login"),
            Self::Without => names::all_in(&LACKING, language),
        }
    }

    fn help(words: &Words) -> Vec<String> {
        let (role, left) = (Self::Role.shown(words), Self::Left.shown(words));
        let deputy = names::name_in(&ROLES, &Role::Deputy, words.language());
        vec![
            say!(words, "filter-people-plain"),
            String::new(),
            say!(words, "filter-people-role", word = role, value = deputy, all = Self::Role.allowed(words)),
            say!(
                words,
                "filter-people-state",
                word = Self::State.shown(words),
                all = Self::State.allowed(words)
            ),
            say!(words, "filter-people-waiting", word = Self::Waiting.shown(words)),
            say!(words, "filter-people-left", word = left),
            say!(words, "filter-people-login", word = Self::Login.shown(words)),
            say!(
                words,
                "filter-people-without",
                word = Self::Without.shown(words),
                all = Self::Without.allowed(words)
            ),
            String::new(),
            say!(words, "filter-people-not", word = left),
            say!(words, "filter-help-languages"),
        ]
    }
}
