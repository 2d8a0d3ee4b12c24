//! By which words are the entries of a journal and of a history filtered?

use super::Vocabulary;
use super::names::{self, Names};
use super::value::Value;
use crate::domain::compiled::listing::{EntryCondition, EntryState};
use crate::domain::journal::EventKind;
use crate::say;
use crate::words::Words;
use crate::words::date_entry::Bias;

/// A word of the filter of a journal, whatever its name in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryWord {
    /// What it was.
    Kind,
    /// When it was.
    Date,
    /// Who did it.
    By,
    /// Whether it took place.
    State,
}

/// A word of the filter of a history, whatever its name in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeWord {
    /// When it was.
    Date,
    /// Who did it.
    By,
}

const DATE: Names = [&["дата"], &["күні", "күн"], &["date"]];
const BY: Names = [&["кто"], &["кім"], &["by", "who"]];

const VISITS: &[EventKind] =
    &[EventKind::VisitByMentor, EventKind::VisitByMentee, EventKind::VisitByAdministration];

const KINDS: [(&[EventKind], Names); 8] = [
    (VISITS, [&["посещение", "урок"], &["сабаққа-қатысу", "қатысу"], &["visit"]]),
    (&[EventKind::VisitByMentor], [&["наставник"], &["тәлімгер"], &["mentor"]]),
    (&[EventKind::VisitByMentee], [&["молодой-специалист"], &["жас-маман"], &["young-specialist", "mentee"]]),
    (&[EventKind::VisitByAdministration], [&["администрация"], &["әкімшілік"], &["administration"]]),
    (&[EventKind::Consultation], [&["консультация"], &["консультация"], &["consultation"]]),
    (&[EventKind::Support], [&["сопровождение"], &["қолдап-отыру"], &["support"]]),
    (
        &[EventKind::Workshop],
        [
            &["семинар", "практикум", "курсы"],
            &["семинар", "практикум", "курстар"],
            &["workshop", "seminar", "courses"],
        ],
    ),
    (&[EventKind::Other], [&["другое"], &["басқа"], &["other"]]),
];

const STATES: [(EntryState, Names); 4] = [
    (EntryState::TookPlace, [&["состоялось"], &["өтті"], &["took-place"]]),
    (EntryState::Planned, [&["запланировано"], &["жоспарланған"], &["planned"]]),
    (EntryState::Cancelled, [&["отменено"], &["өтпейтін-болды"], &["called-off", "cancelled"]]),
    (EntryState::Voided, [&["аннулировано"], &["күші-жойылды"], &["voided"]]),
];

impl Vocabulary for EntryWord {
    type Condition = EntryCondition;

    const WORDS: &'static [(Self, Names)] = &[
        (Self::Kind, [&["вид"], &["түрі", "түр"], &["kind"]]),
        (Self::Date, DATE),
        (Self::By, BY),
        (Self::State, [&["состояние", "статус"], &["күйі", "күй"], &["state", "status"]]),
    ];

    fn text(text: String) -> EntryCondition {
        EntryCondition::Text(text)
    }

    fn is_ordered(self) -> bool {
        self == Self::Date
    }

    fn with(self, value: &Value<'_>) -> Option<EntryCondition> {
        match self {
            Self::Kind => names::meant(&KINDS, value.typed).map(EntryCondition::Kind),
            Self::Date => value.dates(Bias::Last).map(EntryCondition::On),
            Self::By => Some(EntryCondition::By(value.folded())),
            Self::State => names::meant(&STATES, value.typed).map(EntryCondition::State),
        }
    }

    fn allowed(self, words: &Words) -> String {
        match self {
            Self::Kind => names::all_in(&KINDS, words.language()),
            Self::Date => say!(words, "filter-allowed-date"),
            Self::By => say!(words, "filter-allowed-name"),
            Self::State => names::all_in(&STATES, words.language()),
        }
    }

    fn help(words: &Words) -> Vec<String> {
        let kind = Self::Kind.shown(words);
        let visit = names::name_in(&KINDS, &VISITS, words.language());
        vec![
            say!(words, "filter-journal-plain"),
            String::new(),
            say!(words, "filter-journal-kind", word = kind, value = visit, all = Self::Kind.allowed(words)),
            say!(words, "filter-journal-date", word = Self::Date.shown(words)),
            say!(words, "filter-journal-by", word = Self::By.shown(words)),
            say!(
                words,
                "filter-journal-state",
                word = Self::State.shown(words),
                all = Self::State.allowed(words)
            ),
            String::new(),
            say!(words, "filter-journal-not", word = kind, value = visit),
            say!(words, "filter-help-languages"),
        ]
    }
}

impl ChangeWord {
    /// The same word of a journal, which has more of them.
    fn of_entries(self) -> EntryWord {
        match self {
            Self::Date => EntryWord::Date,
            Self::By => EntryWord::By,
        }
    }
}

impl Vocabulary for ChangeWord {
    type Condition = EntryCondition;

    const WORDS: &'static [(Self, Names)] = &[(Self::Date, DATE), (Self::By, BY)];

    fn text(text: String) -> EntryCondition {
        EntryWord::text(text)
    }

    fn is_ordered(self) -> bool {
        self.of_entries().is_ordered()
    }

    fn with(self, value: &Value<'_>) -> Option<EntryCondition> {
        self.of_entries().with(value)
    }

    fn allowed(self, words: &Words) -> String {
        self.of_entries().allowed(words)
    }

    fn help(words: &Words) -> Vec<String> {
        vec![
            say!(words, "filter-history-plain"),
            String::new(),
            say!(words, "filter-journal-date", word = Self::Date.shown(words)),
            say!(words, "filter-journal-by", word = Self::By.shown(words)),
            String::new(),
            say!(words, "filter-help-languages"),
        ]
    }
}
