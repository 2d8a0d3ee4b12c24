//! In which order do names stand in a list?

use super::usual::{is_usual, is_usual_letter};
use std::sync::LazyLock;
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
    match is_usual(text) {
        true => text.chars().map(|letter| USUAL[letter as usize]).collect(),
        false => text.nfc().flat_map(char::to_lowercase).map(place).collect(),
    }
}

/// The keys of the letters that nearly all names are made of: of thousands of names each is one look.
static USUAL: LazyLock<Vec<u32>> = LazyLock::new(|| {
    let key = |letter: char| letter.to_lowercase().map(place).next().unwrap_or_default();
    ('\0'..='ӿ').map(|letter| if is_usual_letter(letter) { key(letter) } else { 0 }).collect()
});

fn place(c: char) -> u32 {
    ALPHABET
        .chars()
        .position(|letter| letter == c)
        .map_or(c as u32, |at| LETTERS + u32::try_from(at).expect("the alphabet has 42 letters"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_letters_are_placed_as_all_are() {
        for letter in ('\0'..='\u{fff}').filter(|it| is_usual_letter(*it)) {
            let text = format!("{letter}а{letter}");
            let slowly: Vec<u32> = text.nfc().flat_map(char::to_lowercase).map(place).collect();
            assert_eq!(sort_key(&text), slowly, "{letter}");
        }
        assert!(sort_key("Ә") < sort_key("б") && sort_key("Кии\u{306}") == sort_key("кий"));
    }
}
