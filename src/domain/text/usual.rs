//! Which letters stay as they are, whatever stands beside them?

/// Says whether a text is made of ASCII and Cyrillic letters alone, as nearly all are here: none of them joins another,
/// so it is composed (NFC) as it stands, and each has one small letter.
pub(crate) fn is_usual(text: &str) -> bool {
    text.chars().all(is_usual_letter)
}

/// Says so of a letter.
pub(crate) fn is_usual_letter(letter: char) -> bool {
    letter.is_ascii() || matches!(letter, 'Ѐ'..='҂' | 'Ҋ'..='ӿ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn usual_letters_are_composed_as_they_stand_and_have_one_small_letter() {
        for letter in ('\0'..='\u{fff}').filter(|it| is_usual_letter(*it)) {
            for text in [format!("{letter}и"), format!("и{letter}")] {
                assert_eq!(text.nfc().collect::<String>(), text);
            }
            assert_eq!(letter.to_lowercase().count(), 1);
        }
        assert!(is_usual("Әбдіғалиева Мәдина") && !is_usual("Кии\u{306}"));
    }
}
