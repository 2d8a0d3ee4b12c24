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
    let mut same = String::with_capacity(whole.len());
    for word in spaced(&whole).split(' ') {
        if !same.is_empty() {
            same.push(' ');
        }
        push_same_word(&mut same, word);
    }
    match composed(&same) {
        Cow::Borrowed(_) => same,
        Cow::Owned(other) => other,
    }
}

/// Single spaces, and none beside a hyphen: what it joins is one word, and likened as one.
fn spaced(text: &str) -> Cow<'_, str> {
    let is_white = |c: char| c.is_whitespace() && c != ' ';
    let is_spaced = !text.contains(is_white) && !["  ", " -", "- "].iter().any(|it| text.contains(it));
    if is_spaced && !text.starts_with(' ') && !text.ends_with(' ') {
        return Cow::Borrowed(text);
    }
    let single: Vec<&str> = text.split_whitespace().collect();
    Cow::Owned(single.join(" ").replace(" -", "-").replace("- ", "-"))
}

/// Most texts are composed as they stand: to look through the tables for each letter takes longer than all the rest.
fn composed(text: &str) -> Cow<'_, str> {
    if is_usual(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Beside a Cyrillic letter every look-alike is a slip of the layout. In other words only those are likened
/// that look alike in both cases, so that `Hans` and `hans` stay one word.
fn push_same_word(to: &mut String, word: &str) {
    let slip = word.chars().flat_map(small).any(is_surely_cyrillic);
    let letters = word.chars().map(|c| if slip { in_cyrillic_word(c) } else { c }).flat_map(small);
    to.extend(letters.map(|c| if c == 'ё' { 'е' } else { look_alike(c) }));
}

/// Nearly all letters are these, and lie beside their small ones: no table need be looked through.
fn small(c: char) -> impl Iterator<Item = char> {
    let near = match c {
        'А'..='Я' => char::from_u32(u32::from(c) + 32),
        'а'..='я' => Some(c),
        _ if c.is_ascii() => Some(c.to_ascii_lowercase()),
        _ => None,
    };
    let far = near.is_none().then(|| c.to_lowercase());
    near.into_iter().chain(far.into_iter().flatten())
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

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn small_letters_are_those_of_the_tables() {
        for c in '\0'..='\u{2fff}' {
            assert!(small(c).eq(c.to_lowercase()), "{c}");
        }
    }
}
