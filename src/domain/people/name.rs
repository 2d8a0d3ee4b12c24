//! How is a person's full name written, shortened, recognised and sorted?

use crate::domain::text::usual::is_usual;
use serde::{Deserialize, Serialize};

use crate::domain::{text::fold, text::kazakh_order, text::typed_text};
use unicode_segmentation::UnicodeSegmentation;

/// Words that belong to the patronymic before them and have no initial of their own.
const PARTICLES: [&str; 9] = ["ұлы", "улы", "уулу", "қызы", "кызы", "гызы", "оглы", "оғлы", "заде"];

/// A person's full name as their papers have it: surname, given name, patronymic where there is one.
///
/// No patronymic is normal; so are double names (`Света-Мария`) and Kazakh patronymics (`Әділқызы`,
/// `Әділ қызы`). The order is not checked: nobody can tell a surname from a given name for certain.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct FullName(String);

impl FullName {
    /// Takes a name as typed: composed (NFC), trimmed, with single ordinary spaces and no control characters.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        if is_plain(typed) {
            return Self(typed.to_owned());
        }
        let seen: String = typed
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { plain_hyphen(c) })
            .filter(|c| typed_text::is_kept(*c))
            .collect();
        Self(typed_text::composed(&seen.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Returns the name in full.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the name for lists: `Сейтқалиева Е. В.`, `Цой С.-М. И.`.
    ///
    /// A name that is short already comes back as it is.
    #[must_use]
    pub fn short(&self) -> String {
        join(&self.surname(), &self.initials())
    }

    /// Returns the name as it stands under a stamp: `Е. В. Сейтқалиева`.
    #[must_use]
    pub fn signature(&self) -> String {
        join(&self.initials(), &self.surname())
    }

    /// Returns what two spellings of one person's name have in common: case, spaces and `ё` set aside.
    ///
    /// Used to recognise a person who has no login. Kazakh letters keep their difference here: `Касымов` and
    /// `Қасымов` may be two people, though a [`search`](fold::fold) for one finds both.
    #[must_use]
    pub fn recognition_key(&self) -> String {
        fold::same_spelling(&self.0)
    }

    /// Returns the key by which names are sorted: the order of the Kazakh alphabet, which holds the Russian.
    #[must_use]
    pub fn sort_key(&self) -> Vec<u32> {
        kazakh_order::sort_key(&self.0)
    }

    fn surname(&self) -> String {
        self.0.split(' ').next().unwrap_or_default().to_string()
    }

    fn initials(&self) -> String {
        let words = self.0.split(' ').skip(1).filter(|word| !is_particle(word));
        words.flat_map(initials_of).collect::<Vec<_>>().join(" ")
    }
}

impl From<String> for FullName {
    fn from(typed: String) -> Self {
        Self::new(&typed)
    }
}

impl From<FullName> for String {
    fn from(name: FullName) -> Self {
        name.0
    }
}

impl std::fmt::Display for FullName {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.pad(&self.0)
    }
}

/// Word processors put unbreakable hyphens into double names.
fn plain_hyphen(c: char) -> char {
    match c {
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word.to_lowercase().as_str())
}

/// `Елена` → `Е.`; `Света-Мария` → `С.-М.`; `О.П.`, as short names are often typed, → `О.` and `П.`.
fn initials_of(word: &str) -> Vec<String> {
    let mut initials: Vec<String> = Vec::new();
    for piece in word.split_inclusive('.') {
        let letters = piece.split('-').filter_map(initial).collect::<Vec<_>>().join("-");
        match initials.last_mut() {
            // `С.-М.` is short already: its second letter belongs to the first.
            Some(before) if piece.starts_with('-') && !letters.is_empty() => {
                *before += &format!("-{letters}")
            }
            Some(_) | None if letters.is_empty() => {}
            Some(_) | None => initials.push(letters),
        }
    }
    initials
}

fn initial(piece: &str) -> Option<String> {
    let first = piece.graphemes(true).find(|grapheme| grapheme.chars().any(char::is_alphabetic))?;
    Some(format!("{}.", first.to_uppercase()))
}

/// Says whether a name is surely as it would be kept: every record that is read comes by, thousands at a start.
fn is_plain(name: &str) -> bool {
    let is_kept = |it: char| it.is_alphabetic() || matches!(it, ' ' | '-' | '.');
    is_usual(name)
        && name.chars().all(is_kept)
        && !name.contains("  ")
        && !name.starts_with(' ')
        && !name.ends_with(' ')
}

fn join(first: &str, second: &str) -> String {
    if first.is_empty() || second.is_empty() {
        return format!("{first}{second}");
    }
    format!("{first} {second}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn what_is_taken_for_plain_is_what_the_whole_care_would_keep() {
        for letter in ('\u{20}'..='\u{500}').filter(|it| is_plain(&format!("А{it}а"))) {
            assert!(typed_text::is_kept(letter) && plain_hyphen(letter) == letter, "{letter}");
            assert!(letter == ' ' || !letter.is_whitespace(), "{letter}");
            assert_eq!(letter.nfc().collect::<String>(), letter.to_string());
            let alone = unicode_normalization::char::canonical_combining_class(letter);
            assert_eq!(alone, 0, "{letter} joins nothing before it");
        }
        assert!(is_plain("Әбдіғалиева Мәдина Бауыржанқызы"));
        assert!(!is_plain("Ким  Артур") && !is_plain(" Ким") && !is_plain("Ким ") && !is_plain("Кии\u{306}"));
    }
}
