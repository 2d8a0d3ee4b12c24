//! What must hold of every sentence that tells a person what is wrong?

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use talimger::domain::text::local::Language;
use talimger::words::Words;

/// Says a thing in each language, and checks that it reads as something written for people.
pub fn reads_well_in_every_language(what: &str, say: impl Fn(&Words) -> String) {
    let mut said = BTreeSet::new();
    for language in Language::ALL {
        let text = say(&Words::new(language));
        check(&format!("{what} ({})", language.code()), &text);
        assert!(said.insert(text), "{what} reads the same in two languages");
    }
}

/// Two sentences at least: what is wrong, and the way out. Short enough for three lines of a terminal.
fn check(what: &str, text: &str) {
    assert!(text.ends_with('.') && text.contains(". "), "{what} has no way out: {text}");
    assert!(text.chars().count() <= 240, "{what} is {} long: {text}", text.chars().count());
    assert!(text.chars().next().is_some_and(|c| !c.is_lowercase()), "{what} begins small: {text}");
    for sign in ["[", "]", "{", "}", "!", "_", "::", "  ", "\n"] {
        assert!(!text.contains(sign), "{what} has {sign:?}: {text}");
    }
    let joined = text.split(|c: char| !c.is_alphanumeric()).find(|word| is_rust_name(word));
    assert_eq!(joined, None, "{what}: {text}");
}

fn is_rust_name(word: &str) -> bool {
    word.chars().any(char::is_lowercase) && word.chars().skip(1).any(char::is_uppercase)
}

/// The names of the variants of an enum, as its source file has them.
pub fn variants(file: &str, name: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let body = text.split(&format!("pub enum {name} {{\n")).nth(1).unwrap().split("\n}").next().unwrap();
    let own = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()));
    own.map(word).collect()
}

/// The name of the variant that a value has.
pub fn variant(value: &impl std::fmt::Debug) -> String {
    word(&format!("{value:?}"))
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_ascii_alphanumeric()).collect()
}

#[test]
fn the_check_sees_a_rust_name_in_a_sentence() {
    assert!(is_rust_name("NoMentor") && !is_rust_name("КТП") && !is_rust_name("Наставник"));
}
