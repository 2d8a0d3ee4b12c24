//! Which of several things was meant by a name, in whichever language?

use crate::domain::text::fold::fold;
use crate::domain::text::local::Language;

/// The names of one thing: Russian, Kazakh, English; of each language the first is the one that is shown.
pub type Names = [&'static [&'static str]; 3];

fn place(language: Language) -> usize {
    match language {
        Language::Ru => 0,
        Language::Kk => 1,
        Language::En => 2,
    }
}

pub(super) fn shown(names: &Names, language: Language) -> &'static str {
    names[place(language)][0]
}

fn is_named(names: &Names, folded: &str) -> bool {
    names.iter().copied().flatten().any(|name| fold(name) == folded)
}

fn is_begun(names: &Names, folded: &str) -> bool {
    names.iter().copied().flatten().any(|name| fold(name).starts_with(folded))
}

/// Returns the one thing that is called so; else the only one whose name begins so.
pub(super) fn meant<T: Copy>(table: &[(T, Names)], typed: &str) -> Option<T> {
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

/// Returns what is called so.
pub(super) fn named<T: Copy>(table: &[(T, Names)], typed: &str) -> Option<T> {
    let folded = fold(typed);
    table.iter().find(|(_, names)| is_named(names, &folded)).map(|(it, _)| *it)
}

/// Returns the name of a thing in a language.
pub(super) fn name_in<T: PartialEq>(table: &[(T, Names)], it: &T, language: Language) -> &'static str {
    table.iter().find(|(other, _)| other == it).map_or("", |(_, names)| shown(names, language))
}

/// Returns all names in a language, with commas between.
pub(super) fn all_in<T>(table: &[(T, Names)], language: Language) -> String {
    table.iter().map(|(_, names)| shown(names, language)).collect::<Vec<_>>().join(", ")
}

/// How many letters apart a word may be from one that was perhaps meant.
const NEAR: usize = 2;

/// Returns the name nearest to what was typed, if one is near; of equal ones that of the language in use.
pub(super) fn nearest<T>(table: &[(T, Names)], typed: &str, language: Language) -> Option<&'static str> {
    let folded = fold(typed);
    let first = place(language);
    let names = table.iter().flat_map(|(_, names)| {
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
