//! Messages are written as their language is: plurals, endings, letters.

use fluent_syntax::ast::{Expression, Pattern, PatternElement, Variant, VariantKey};

use super::messages::{LANGUAGES, messages};
use crate::sources::files_below;

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The keys of a choice that are plural forms, in their order, the default with a star.
fn plural_forms(variants: &[Variant<String>]) -> Vec<String> {
    let forms = variants.iter().filter_map(|variant| match &variant.key {
        VariantKey::Identifier { name } if PLURALS.contains(&name.as_str()) => {
            Some(format!("{}{name}", if variant.default { "*" } else { "" }))
        }
        VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. } => None,
    });
    forms.collect()
}

fn choices(pattern: &Pattern<String>) -> Vec<&[Variant<String>]> {
    let mut found = Vec::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            found.push(variants.as_slice());
            found.extend(variants.iter().flat_map(|variant| choices(&variant.value)));
        }
    }
    found
}

/// Every run of text in a message with what stands right before it, `None` at a beginning.
fn texts_after(pattern: &Pattern<String>) -> Vec<(bool, &str)> {
    let (mut found, mut after_argument) = (Vec::new(), false);
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                found.push((after_argument, value.as_str()));
                after_argument = false;
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                found.extend(variants.iter().flat_map(|variant| texts_after(&variant.value)));
                after_argument = false;
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => after_argument = true,
        }
    }
    found
}

/// In Kazakh a whole word follows the hyphen of an ordinal number: `2-редакция`, the second version.
const ORDINAL: [&str; 3] = ["-редакция", "-тармақ", "-тармағы"];

fn hangs_an_ending(text: &str) -> bool {
    let is_ordinal =
        |word: &&str| text.strip_prefix(*word).is_some_and(|rest| !rest.starts_with(char::is_alphabetic));
    if ORDINAL.iter().any(is_ordinal) {
        return false;
    }
    let ending = text.strip_prefix(['-', '’', '\'']).unwrap_or(text);
    ending.starts_with(char::is_alphabetic)
}

/// The words in which Latin and Cyrillic letters meet.
fn mixed_words(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_alphabetic());
    let mixed = |word: &&str| {
        word.chars().any(|c| c.is_ascii_alphabetic())
            && word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c))
    };
    words.filter(mixed).collect()
}

fn check_plurals(language: &str, allowed: &[&[&str]]) {
    for message in messages(language) {
        for choice in choices(&message.value) {
            let forms = plural_forms(choice);
            let known = forms.is_empty() || allowed.iter().any(|allowed| forms == *allowed);
            assert!(known, "{language}: {} has the forms {forms:?}", message.id);
        }
    }
}

#[test]
fn russian_counts_in_three_forms() {
    check_plurals("ru", &[&["one", "few", "*many"], &["one", "few", "*other"], &["*other"]]);
}

#[test]
fn kazakh_does_not_change_a_word_after_a_number() {
    check_plurals("kk", &[&["*other"]]);
}

#[test]
fn english_counts_in_two_forms() {
    check_plurals("en", &[&["one", "*other"], &["*other"]]);
}

#[test]
fn no_ending_hangs_on_an_argument() {
    for language in LANGUAGES {
        for message in messages(language) {
            for (after_argument, text) in texts_after(&message.value) {
                let hangs = after_argument && hangs_an_ending(text);
                assert!(!hangs, "{language}: {} hangs {text:?} on an argument", message.id);
            }
        }
    }
}

#[test]
fn no_word_mixes_latin_letters_with_cyrillic_ones() {
    for language in LANGUAGES {
        for message in messages(language) {
            for (_, text) in texts_after(&message.value) {
                assert_eq!(mixed_words(text), Vec::<&str>::new(), "{language}: {}", message.id);
            }
        }
    }
}

/// Emoji are of another width in each terminal, and many fonts have none.
#[test]
fn no_text_has_an_emoji_or_a_sign_that_may_be_drawn_as_one() {
    let is_emoji = |c: &char| matches!(*c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{fe0f}');
    for language in ["ru", "kk", "en"] {
        for file in files_below(&format!("src/words/{language}"), "ftl") {
            let text = std::fs::read_to_string(&file).unwrap();
            let emoji = text.chars().find(is_emoji);
            assert_eq!(emoji, None, "{}", file.display());
        }
    }
    assert!(['\u{1f600}', '\u{2714}', '\u{26a0}'].iter().all(is_emoji));
}

#[test]
fn the_check_of_letters_sees_a_latin_i_in_a_kazakh_word() {
    assert_eq!(mixed_words("жi (ok) жі"), ["жi"]);
    assert!(
        hangs_an_ending("-дан")
            && hangs_an_ending("ға")
            && !hangs_an_ending(" күні")
            && !hangs_an_ending("–")
    );
}
