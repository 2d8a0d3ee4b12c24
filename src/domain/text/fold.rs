//! When are two spellings the same for a search, or for recognising a person?

use super::usual::is_usual;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;

/// Returns the text as a search compares it.
///
/// Case goes; `ё`=`е`, `қ`=`к`, `ғ`=`г`, `ң`=`н`, `ү`=`ұ`=`у`, `ө`=`о`, `ә`=`а`, `і`=`и`, `һ`=`х`, for people who
/// type on a Russian layout; Latin letters that look Cyrillic count as these; spaces are single, and none
/// stand beside a hyphen.
#[must_use]
pub fn fold(text: &str) -> String {
    same_spelling(text).chars().map(without_kazakh_letter).collect()
}

/// Returns the text as a name is recognised: [`fold`] without its likening of Kazakh letters to Russian ones.
#[must_use]
pub fn same_spelling(text: &str) -> String {
    let whole = composed(text);
    let single: Vec<&str> = whole.split_whitespace().collect();
    // What a hyphen joins is one word, and likened as one.
    let joined = single.join(" ").replace(" -", "-").replace("- ", "-");
    let words: Vec<String> = joined.split(' ').map(same_word).collect();
    composed(&words.join(" ")).into_owned()
}

/// Most texts are composed as they stand: to look through the tables for each letter takes longer than all the rest.
fn composed(text: &str) -> Cow<'_, str> {
    if is_usual(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Beside a Cyrillic letter every look-alike is a slip of the layout. In other words only those are likened
/// that look alike in both cases, so that `Hans` and `hans` stay one word.
fn same_word(word: &str) -> String {
    let slip = word.chars().flat_map(char::to_lowercase).any(is_surely_cyrillic);
    word.chars()
        .map(|c| if slip { in_cyrillic_word(c) } else { c })
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ё' { 'е' } else { look_alike(c) })
        .collect()
}

/// A Cyrillic letter that no Latin one could have become: folding what is folded changes nothing.
fn is_surely_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}') && !"асеикмортхуі".contains(c)
}

/// The letters whose two cases look like different Cyrillic ones: `H` is `Н`, `h` is the Kazakh `һ`.
fn in_cyrillic_word(c: char) -> char {
    match c {
        'H' => 'н',
        'h' => 'һ',
        'B' => 'в',
        other => other,
    }
}

fn look_alike(c: char) -> char {
    match c {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'i' => 'і',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

fn without_kazakh_letter(c: char) -> char {
    match c {
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ү' | 'ұ' => 'у',
        'ө' => 'о',
        'ә' => 'а',
        'і' => 'и',
        'һ' => 'х',
        other => other,
    }
}
