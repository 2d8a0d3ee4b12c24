//! In which order do names stand in a list?

use unicode_normalization::UnicodeNormalization;

/// The Kazakh alphabet, which holds the Russian one: `Ә` after `А`, `І` after `Ы`.
const ALPHABET: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/// Where the letters of the alphabet begin among the keys: above every character of Unicode.
const LETTERS: u32 = 0x11_0000;

/// Returns the key by which texts are compared: the place of each letter, whatever its case.
///
/// What is not a letter of the alphabet (spaces, hyphens, Latin) comes before it, in the order of Unicode.
#[must_use]
pub fn sort_key(text: &str) -> Vec<u32> {
    text.nfc().flat_map(char::to_lowercase).map(place).collect()
}

fn place(c: char) -> u32 {
    ALPHABET
        .chars()
        .position(|letter| letter == c)
        .map_or(c as u32, |at| LETTERS + u32::try_from(at).expect("the alphabet has 42 letters"))
}
