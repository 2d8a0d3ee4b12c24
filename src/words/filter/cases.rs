//! By which words are cases filtered?

use super::Vocabulary;
use super::names::{self, Names};
use super::value::{Value, number};
use crate::domain::clock::standing::Stage;
use crate::domain::compiled::listing::{Between, Condition, Filter, State};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::date_entry::Bias;
use crate::words::{Words, dates};
use std::fmt::Display;

/// A word of the filter of cases, whatever its name in the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseWord {
    /// Whose case it is.
    Mentor,
    /// The stage.
    Stage,
    /// The state.
    State,
    /// The school year.
    Year,
    /// The order.
    Order,
    /// A need.
    Need,
    /// The next step is overdue.
    Overdue,
    /// A step was late.
    Late,
    /// When the next step is due.
    Due,
    /// What it is without.
    Without,
    /// When the plan was approved.
    Approved,
}

const STATES: [(State, Names); 5] = [
    (State::Open, [&["открыто"], &["ашық"], &["open"]]),
    (State::NotBegun, [&["не-начато"], &["басталған-жоқ"], &["not-begun"]]),
    (State::Paused, [&["приостановлено"], &["тоқтатыла-тұрды"], &["paused"]]),
    (State::Completed, [&["завершено"], &["аяқталды"], &["completed"]]),
    (State::Ended, [&["прекращено"], &["мерзімінен-бұрын"], &["ended"]]),
];

/// What a case can be without.
const WITHOUT: Names = [&["наставника", "наставник"], &["тәлімгер", "тәлімгерсіз"], &["mentor"]];

/// The names of the stages besides their numbers.
const STAGES: [(u32, Names); 3] = [
    (1, [&["I", "вводный", "первый"], &["I", "кіріспе", "бірінші"], &["I", "introductory", "first"]]),
    (2, [&["II", "основной", "второй"], &["II", "негізгі", "екінші"], &["II", "main", "second"]]),
    (3, [&["III", "завершающий", "третий"], &["III", "қорытынды", "үшінші"], &["III", "final", "third"]]),
];

impl Vocabulary for CaseWord {
    type Condition = Condition;

    const WORDS: &'static [(Self, Names)] = &[
        (Self::Mentor, [&["наставник"], &["тәлімгер"], &["mentor"]]),
        (Self::Stage, [&["этап"], &["кезең"], &["stage"]]),
        (Self::State, [&["состояние", "статус"], &["күйі", "күй"], &["state", "status"]]),
        (Self::Year, [&["год"], &["жыл"], &["year"]]),
        (Self::Order, [&["приказ"], &["бұйрық"], &["order"]]),
        (Self::Need, [&["потребность"], &["қажеттілік"], &["need"]]),
        (Self::Overdue, [&["просрочено"], &["мерзімі-өткен"], &["overdue"]]),
        (Self::Late, [&["с-опозданием"], &["кешіккен"], &["late"]]),
        (Self::Due, [&["срок"], &["мерзім"], &["due"]]),
        (Self::Without, [&["без"], &["жоқ"], &["without"]]),
        (
            Self::Approved,
            [&["утверждён", "утверждено", "утверждение"], &["бекітілді", "бекітілген"], &["approved"]],
        ),
    ];

    fn text(text: String) -> Condition {
        Condition::Text(text)
    }

    fn alone(self) -> Option<Condition> {
        match self {
            Self::Overdue => Some(Condition::Overdue),
            Self::Late => Some(Condition::Late),
            Self::Mentor | Self::Stage | Self::State | Self::Year | Self::Order => None,
            Self::Need | Self::Due | Self::Without | Self::Approved => None,
        }
    }

    fn is_ordered(self) -> bool {
        matches!(self, Self::Due | Self::Approved)
    }

    fn with(self, value: &Value<'_>) -> Option<Condition> {
        match self {
            Self::Mentor => Some(Condition::Mentor(value.folded())),
            Self::Order => Some(Condition::Order(value.folded())),
            Self::Need => Some(Condition::Need(value.folded())),
            Self::Stage => stage(value.typed).map(Condition::Stage),
            Self::State => names::meant(&STATES, value.typed).map(Condition::State),
            Self::Year => year(value.typed).map(Condition::Year),
            Self::Without => names::meant(&[((), WITHOUT)], value.typed).map(|()| Condition::WithoutMentor),
            Self::Overdue | Self::Late => None,
            // A number is one of days from today, a date is a day.
            Self::Due if value.is_of_days() => value.within().map(Condition::DueIn),
            Self::Due => value.dates(Bias::Next).map(Condition::DueOn),
            Self::Approved => value.dates(Bias::Last).map(Condition::Approved),
        }
    }

    fn allowed(self, words: &Words) -> String {
        let language = words.language();
        match self {
            Self::Mentor => say!(words, "filter-allowed-name"),
            Self::Order => say!(words, "filter-allowed-number"),
            Self::Need => say!(words, "filter-allowed-area"),
            Self::Stage => "1, 2, 3".to_owned(),
            Self::State => names::all_in(&STATES, language),
            Self::Year => say!(words, "filter-allowed-year"),
            Self::Overdue | Self::Late => say!(words, "filter-allowed-nothing"),
            Self::Due => say!(words, "filter-allowed-days"),
            Self::Without => names::shown(&WITHOUT, language).to_owned(),
            Self::Approved => say!(words, "filter-allowed-date"),
        }
    }

    fn help(words: &Words) -> Vec<String> {
        let languages = say!(words, "filter-help-languages");
        explained(words).into_iter().chain([languages]).collect()
    }
}

/// Returns the words of the filter of cases with an example each.
#[must_use]
pub fn explained(words: &Words) -> Vec<String> {
    let (completed, paused) = (
        names::name_in(&STATES, &State::Completed, words.language()),
        names::name_in(&STATES, &State::Paused, words.language()),
    );
    let state = CaseWord::State.shown(words);
    vec![
        say!(words, "filter-help-plain"),
        String::new(),
        say!(words, "filter-help-mentor", word = CaseWord::Mentor.shown(words)),
        say!(
            words,
            "filter-help-without",
            word = CaseWord::Without.shown(words),
            value = CaseWord::Without.allowed(words)
        ),
        say!(words, "filter-help-stage", word = CaseWord::Stage.shown(words)),
        say!(words, "filter-help-state", word = state, all = CaseWord::State.allowed(words)),
        say!(words, "filter-help-year", word = CaseWord::Year.shown(words), state, value = completed),
        say!(words, "filter-help-order", word = CaseWord::Order.shown(words)),
        say!(words, "filter-help-need", word = CaseWord::Need.shown(words)),
        say!(words, "filter-help-overdue", word = CaseWord::Overdue.shown(words)),
        say!(words, "filter-help-late", word = CaseWord::Late.shown(words)),
        say!(words, "filter-help-due", word = CaseWord::Due.shown(words)),
        say!(words, "filter-help-approved", word = CaseWord::Approved.shown(words)),
        String::new(),
        say!(words, "filter-help-not", state, value = paused),
        say!(words, "filter-help-quotes", word = CaseWord::Mentor.shown(words)),
    ]
}

/// Returns every word as the three languages have it, a line each: `срок     мерзім     due`.
#[must_use]
pub fn in_three_languages() -> Vec<String> {
    let width = |language| {
        let names = CaseWord::WORDS.iter().map(|(_, names)| names::shown(names, language).chars().count());
        names.max().unwrap_or_default()
    };
    let (ru, kk) = (width(Language::Ru), width(Language::Kk));
    let line = |(_, names): &(CaseWord, Names)| {
        let name = |language| names::shown(names, language);
        format!("{:<ru$}  {:<kk$}  {}", name(Language::Ru), name(Language::Kk), name(Language::En))
    };
    CaseWord::WORDS.iter().map(line).collect()
}

fn stage(typed: &str) -> Option<Stage> {
    match names::meant(&STAGES, typed).or_else(|| number(typed))? {
        1 => Some(Stage::One),
        2 => Some(Stage::Two),
        3 => Some(Stage::Three),
        _ => None,
    }
}

/// `2026`, `26`, `2026-2027`, `2026–2027`, `2026/27`: the year in which the school year begins.
fn year(typed: &str) -> Option<i32> {
    let (first, second) = match typed.split_once(['-', '–', '/']) {
        Some((first, second)) => (first, Some(second)),
        None => (typed, None),
    };
    let whole = |typed: &str| {
        let year = number(typed)?;
        match year {
            0..=99 => i32::try_from(2000 + year).ok(),
            2000..=2099 => i32::try_from(year).ok(),
            _ => None,
        }
    };
    let year = whole(first)?;
    match second {
        Some(second) => (whole(second)? == year + 1).then_some(year),
        None => Some(year),
    }
}

/// Returns a filter as it would be typed: read again it demands the same.
#[must_use]
pub fn printed(filter: &Filter, words: &Words) -> String {
    let demands = filter.demands.iter().map(|demand| {
        let not = if demand.negated { "-" } else { "" };
        format!("{not}{}", condition(&demand.condition, words))
    });
    demands.collect::<Vec<_>>().join(" ")
}

fn condition(condition: &Condition, words: &Words) -> String {
    let language = words.language();
    let with = |word: CaseWord, value: &str| format!("{}:{value}", word.shown(words));
    match condition {
        Condition::Text(text) => quoted(text),
        Condition::Mentor(text) => with(CaseWord::Mentor, &quoted(text)),
        Condition::WithoutMentor => with(CaseWord::Without, names::shown(&WITHOUT, language)),
        Condition::Stage(stage) => with(CaseWord::Stage, number_of(*stage)),
        Condition::State(state) => with(CaseWord::State, names::name_in(&STATES, state, language)),
        Condition::Year(year) => with(CaseWord::Year, &year.to_string()),
        Condition::Order(text) => with(CaseWord::Order, &quoted(text)),
        Condition::Need(text) => with(CaseWord::Need, &quoted(text)),
        Condition::Overdue => CaseWord::Overdue.shown(words).to_owned(),
        Condition::Late => CaseWord::Late.shown(words).to_owned(),
        Condition::DueIn(days) => with(CaseWord::Due, &stretch(*days, |days| days)),
        Condition::DueOn(days) => with(CaseWord::Due, &stretch(*days, dates::table)),
        Condition::Approved(days) => with(CaseWord::Approved, &stretch(*days, dates::table)),
    }
}

fn stretch<T, S: Display>(between: Between<T>, shown: impl Fn(T) -> S) -> String {
    let end = |end: Option<T>| end.map(|it| shown(it).to_string()).unwrap_or_default();
    format!("{}..{}", end(between.from), end(between.to))
}

/// In the first quotes of which the closing one does not stand in the text.
fn quoted(text: &str) -> String {
    let pairs = [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“')];
    let free = pairs.iter().find(|(_, close)| !text.contains(*close));
    let (open, close) = free.unwrap_or(&pairs[0]);
    format!("{open}{text}{close}")
}

/// The stages that can be asked for are the three of an open case.
fn number_of(stage: Stage) -> &'static str {
    match stage {
        Stage::Two => "2",
        Stage::Three => "3",
        Stage::One | Stage::NotBegun | Stage::Completed | Stage::Ended => "1",
    }
}
