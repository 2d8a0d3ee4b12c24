//! What does a cell say: a text, a number, a category, roles?

use super::formula::without_defusing;
use crate::domain::people::person::Category;
use crate::domain::rights::Role;
use crate::domain::text::fold::fold;
use crate::domain::text::typed_text;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Returns a cell as it counts: one line, without control characters, with single ordinary spaces.
pub(super) fn tidy(cell: &str) -> String {
    let clean = typed_text::clean(without_defusing(cell));
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads whole years: `24`, `24 года`, `4,5` (four whole ones), `менее 1` is none.
pub(super) fn whole_years(cell: &str) -> Option<u16> {
    let (whole, _) = number(cell)?;
    Some(whole)
}

/// Reads a whole number: `18`, `18,0`, `18 ч`; `18,5` is none.
pub(super) fn whole(cell: &str) -> Option<u16> {
    let (whole, fraction) = number(cell)?;
    fraction.bytes().all(|digit| digit == b'0').then_some(whole)
}

/// A number with its decimals; a unit may stand behind it.
fn number(cell: &str) -> Option<(u16, &str)> {
    let ends = cell.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(cell.len());
    let (number, unit) = cell.split_at(ends);
    if unit.chars().any(|c| c.is_ascii_digit() || matches!(c, '-' | '–' | '+' | '/')) {
        return None;
    }
    let (whole, fraction) = number.split_once([',', '.']).unwrap_or((number, ""));
    let plain = fraction.bytes().all(|digit| digit.is_ascii_digit());
    plain.then(|| whole.parse().ok()).flatten().map(|whole| (whole, fraction))
}

/// A category that a cell names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// None is held.
    Nothing,
    /// This one.
    Category(Category),
}

/// Reads a qualification category; none where the word is no category of the rules.
pub(super) fn category(cell: &str) -> Option<Named> {
    static SPELLINGS: LazyLock<HashMap<String, Named>> = LazyLock::new(|| {
        let of = |category: Category| (Named::Category(category), category_words(category));
        spellings(Category::ALL.into_iter().map(of).chain([(Named::Nothing, NO_CATEGORY)]))
    });
    static FIRST: LazyLock<[String; 3]> = LazyLock::new(|| ["педагог", "учитель", "teacher"].map(letters_of));
    let words = letters_of(cell);
    let word = FIRST
        .iter()
        .find_map(|first| words.strip_prefix(first.as_str()).filter(|rest| !rest.is_empty()))
        .filter(|rest| SPELLINGS.get(*rest) != Some(&Named::Nothing))
        .unwrap_or(&words);
    SPELLINGS.get(word).copied()
}

/// What stands where none is held.
const NO_CATEGORY: &[&str] = &["без категории", "б/к", "нет", "жоқ", "санатсыз", "none", "no category"];

fn category_words(category: Category) -> &'static [&'static str] {
    match category {
        Category::Trainee => &["стажёр", "тағылымдамашы", "trainee"],
        Category::Teacher => &["педагог", "teacher"],
        Category::Moderator => &["модератор", "moderator"],
        Category::Expert => &["эксперт", "сарапшы", "expert"],
        Category::Researcher => &["исследователь", "зерттеуші", "researcher"],
        Category::Master => &["мастер", "шебер", "master"],
    }
}

/// Reads the roles of a cell, several between commas; a teacher or a mentor has none in the program.
///
/// # Errors
///
/// The first word that is no role.
pub(super) fn roles(cell: &str) -> Result<Vec<Role>, String> {
    static SPELLINGS: LazyLock<HashMap<String, Option<Role>>> = LazyLock::new(|| {
        let of = |role: Role| (Some(role), role_words(role));
        spellings(Role::ALL.into_iter().map(of).chain([(None, NO_ROLE)]))
    });
    let words = cell.split([',', ';', '/', '+']).map(str::trim).filter(|word| !word.is_empty());
    let mut found = Vec::new();
    for word in words {
        found.extend(*SPELLINGS.get(&letters_of(word)).ok_or_else(|| word.to_owned())?);
    }
    Ok(found)
}

/// What a person may be in the school without being anything in the program.
const NO_ROLE: &[&str] = &[
    "учитель",
    "педагог",
    "наставник",
    "молодой специалист",
    "нет",
    "мұғалім",
    "тәлімгер",
    "жас маман",
    "жоқ",
    "teacher",
    "mentor",
    "mentee",
    "none",
    "-",
    "—",
];

fn role_words(role: Role) -> &'static [&'static str] {
    match role {
        Role::Coordinator => &[
            "координатор",
            "координатор наставничества",
            "методист",
            "үйлестіруші",
            "әдіскер",
            "coordinator",
        ],
        Role::Deputy => &[
            "заместитель",
            "зам",
            "завуч",
            "заместитель директора",
            "зам. директора",
            "заместитель руководителя",
            "заместитель директора по учебной работе",
            "заместитель руководителя по учебной работе",
            "зам. по УР",
            "зам. по УВР",
            "орынбасар",
            "директордың орынбасары",
            "басшының орынбасары",
            "директордың оқу ісі жөніндегі орынбасары",
            "оқу ісі жөніндегі орынбасар",
            "оқу ісінің меңгерушісі",
            "deputy",
            "deputy head",
        ],
        Role::Head => &[
            "руководитель",
            "директор",
            "руководитель организации образования",
            "басшы",
            "білім беру ұйымының басшысы",
            "мектеп директоры",
            "head",
            "head teacher",
            "principal",
            "director",
        ],
        Role::Secretary => &["секретарь", "делопроизводитель", "хатшы", "іс жүргізуші", "secretary", "clerk"],
        Role::SystemAdministrator => &[
            "системный администратор",
            "сисадмин",
            "администратор",
            "жүйелік әкімші",
            "әкімші",
            "system administrator",
            "sysadmin",
            "admin",
        ],
        Role::Observer => &["наблюдатель", "бақылаушы", "observer"],
    }
}

/// What each spelling means; folded once, for every cell is compared with all of them.
fn spellings<T: Copy>(of: impl Iterator<Item = (T, &'static [&'static str])>) -> HashMap<String, T> {
    of.flat_map(|(meaning, words)| words.iter().map(move |word| (letters_of(word), meaning))).collect()
}

/// Folded, and without what stands between words: `Педагог – модератор` is `педагог-модератор`.
fn letters_of(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric() || *c == '/').collect()
}
