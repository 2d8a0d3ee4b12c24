//! By which names are the words of a filter known, and those of their values?

use super::Word;
use crate::domain::compiled::listing::State;
use crate::domain::text::fold::fold;
use crate::domain::text::local::Language;

/// The names of one thing: Russian, Kazakh, English; of each language the first is the one that is shown.
type Names = [&'static [&'static str]; 3];

const WORDS: [(Word, Names); 11] = [
    (Word::Mentor, [&["наставник"], &["тәлімгер"], &["mentor"]]),
    (Word::Stage, [&["этап"], &["кезең"], &["stage"]]),
    (Word::State, [&["состояние", "статус"], &["күйі", "күй"], &["state", "status"]]),
    (Word::Year, [&["год"], &["жыл"], &["year"]]),
    (Word::Order, [&["приказ"], &["бұйрық"], &["order"]]),
    (Word::Need, [&["потребность"], &["қажеттілік"], &["need"]]),
    (Word::Overdue, [&["просрочено"], &["мерзімі-өткен"], &["overdue"]]),
    (Word::Late, [&["с-опозданием"], &["кешіккен"], &["late"]]),
    (Word::Due, [&["срок"], &["мерзім"], &["due"]]),
    (Word::Without, [&["без"], &["жоқ"], &["without"]]),
    (
        Word::Approved,
        [&["утверждён", "утверждено", "утверждение"], &["бекітілді", "бекітілген"], &["approved"]],
    ),
];

const STATES: [(State, Names); 5] = [
    (State::Open, [&["открыто"], &["ашық"], &["open"]]),
    (State::NotBegun, [&["не-начато"], &["басталған-жоқ"], &["not-begun"]]),
    (State::Paused, [&["приостановлено"], &["тоқтатыла-тұрды"], &["paused"]]),
    (State::Completed, [&["завершено"], &["аяқталды"], &["completed"]]),
    (State::Ended, [&["прекращено"], &["мерзімінен-бұрын"], &["ended"]]),
];

/// What a case can be without.
pub(super) const WITHOUT: Names = [&["наставника", "наставник"], &["тәлімгер", "тәлімгерсіз"], &["mentor"]];

/// The names of the stages besides their numbers.
const STAGES: [(u32, Names); 3] = [
    (1, [&["I", "вводный", "первый"], &["I", "кіріспе", "бірінші"], &["I", "introductory", "first"]]),
    (2, [&["II", "основной", "второй"], &["II", "негізгі", "екінші"], &["II", "main", "second"]]),
    (3, [&["III", "завершающий", "третий"], &["III", "қорытынды", "үшінші"], &["III", "final", "third"]]),
];

fn place(language: Language) -> usize {
    match language {
        Language::Ru => 0,
        Language::Kk => 1,
        Language::En => 2,
    }
}

fn shown(names: &Names, language: Language) -> &'static str {
    names[place(language)][0]
}

fn is_named(names: &Names, folded: &str) -> bool {
    names.iter().copied().flatten().any(|name| fold(name) == folded)
}

fn is_begun(names: &Names, folded: &str) -> bool {
    names.iter().copied().flatten().any(|name| fold(name).starts_with(folded))
}

/// Returns the one thing that is called so; else the only one whose name begins so.
fn meant<T: Copy>(table: &[(T, Names)], typed: &str) -> Option<T> {
    let folded = fold(typed);
    if folded.is_empty() {
        return None;
    }
    if let Some((it, _)) = table.iter().find(|(_, names)| is_named(names, &folded)) {
        return Some(*it);
    }
    let mut begun = table.iter().filter(|(_, names)| is_begun(names, &folded));
    match (begun.next(), begun.next()) {
        (Some((it, _)), None) => Some(*it),
        (_, _) => None,
    }
}

/// Returns the word of a filter that is called so, in whichever language.
pub(super) fn word(typed: &str) -> Option<Word> {
    let folded = fold(typed);
    WORDS.iter().find(|(_, names)| is_named(names, &folded)).map(|(word, _)| *word)
}

/// Returns the state that is called so, or the only one whose name begins so.
pub(super) fn state(typed: &str) -> Option<State> {
    meant(&STATES, typed)
}

/// Returns the number of the stage that is called so, or the only one whose name begins so.
pub(super) fn stage(typed: &str) -> Option<u32> {
    meant(&STAGES, typed)
}

/// Says whether a case can be asked for that is without this.
pub(super) fn is_without(typed: &str) -> bool {
    meant(&[((), WITHOUT)], typed).is_some()
}

/// Returns the name of a word in a language.
pub(super) fn word_in(word: Word, language: Language) -> &'static str {
    WORDS.iter().find(|(other, _)| *other == word).map_or("", |(_, names)| shown(names, language))
}

/// Returns the name of a state in a language.
pub(super) fn state_in(state: State, language: Language) -> &'static str {
    STATES.iter().find(|(other, _)| *other == state).map_or("", |(_, names)| shown(names, language))
}

/// Returns what a case can be without, in a language.
pub(super) fn without_in(language: Language) -> &'static str {
    shown(&WITHOUT, language)
}

/// How many letters apart a word may be from one that was perhaps meant.
const NEAR: usize = 2;

/// Returns the name nearest to what was typed, if one is near; of equal ones that of the language in use.
pub(super) fn nearest(typed: &str, language: Language) -> Option<&'static str> {
    let folded = fold(typed);
    let first = place(language);
    let names = WORDS.iter().flat_map(|(_, names)| {
        names.iter().enumerate().flat_map(|(at, own)| own.iter().map(move |name| (at, *name)))
    });
    let apart = names.map(|(at, name)| {
        let name_folded = fold(name);
        let begun = folded.chars().count() > 1 && name_folded.starts_with(&folded);
        let distance = if begun { 0 } else { strsim::osa_distance(&folded, &name_folded) };
        (distance, at != first, name)
    });
    let near = apart.filter(|(distance, ..)| *distance <= NEAR && *distance * 2 < folded.chars().count());
    near.min().map(|(.., name)| name)
}
