//! Where is a message written, and which others does it say within it?
//!
//! A start needs a few dozen of the thousands of messages, and parsing all of them takes longer than all the rest of it. So
//! the files are only looked through for where each message begins, and a message is parsed when it is first said.

use super::sources::SOURCES;
use crate::domain::text::local::Language;
use memchr::memchr;
use rustc_hash::FxHashMap;

/// The messages of a language as they are written, by id.
pub(super) struct Written(FxHashMap<&'static str, &'static str>);

impl Written {
    /// Looks through the files of a language; the later of two messages of one id holds.
    pub(super) fn in_language(language: Language) -> Self {
        let mut found = FxHashMap::with_capacity_and_hasher(4_096, Default::default());
        for source in SOURCES {
            messages(source.text(language), &mut |id, text| _ = found.insert(id, text));
        }
        Self(found)
    }

    /// Returns a message as it is written.
    pub(super) fn message(&self, id: &str) -> Option<&'static str> {
        self.0.get(id).copied()
    }

    /// Returns the ids of the messages that a written one says within it.
    pub(super) fn said_within<'t>(&self, text: &'t str) -> impl Iterator<Item = &'t str> {
        text.split('{').skip(1).map(|rest| id_at(rest.trim_start())).filter(|id| self.0.contains_key(id))
    }
}

/// Visits each message of a file: it begins with its id at the beginning of a line, where nothing else begins with a letter.
fn messages(file: &'static str, each: &mut dyn FnMut(&'static str, &'static str)) {
    let mut begun: Option<usize> = None;
    let mut at = 0;
    let bytes = file.as_bytes();
    while let Some(first) = bytes.get(at) {
        let begins = first.is_ascii_alphabetic();
        if begins || *first == b'#' {
            if let Some(start) = begun.take() {
                each(id_at(&file[start..]), &file[start..at]);
            }
            begun = begins.then_some(at);
        }
        at = memchr(b'\n', &bytes[at..]).map_or(file.len(), |end| at + end + 1);
    }
    if let Some(start) = begun {
        each(id_at(&file[start..]), &file[start..]);
    }
}

fn id_at(text: &str) -> &str {
    let is_of_id = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    text.bytes().position(|it| !is_of_id(it)).map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;

    #[test]
    fn every_message_that_the_library_finds_is_found_in_its_whole() {
        for language in [Language::Ru, Language::Kk, Language::En] {
            let written = Written::in_language(language);
            let mut ids = 0;
            for source in SOURCES {
                let whole = fluent_syntax::parser::parse(source.text(language)).expect("it is well-formed");
                for entry in whole.body {
                    let Entry::Message(message) = entry else { continue };
                    let text = written.message(message.id.name).expect("it was found");
                    let alone = fluent_syntax::parser::parse(text).expect("it is well-formed alone");
                    let Some(Entry::Message(again)) = alone.body.into_iter().next() else { panic!("{text}") };
                    assert_eq!((again.id.name, again.value), (message.id.name, message.value));
                    ids += 1;
                }
            }
            assert_eq!(written.0.len(), ids);
        }
    }

    #[test]
    fn what_a_message_says_within_it_is_known() {
        let written = Written::in_language(Language::Ru);
        let text =
            "x = { due-today }: { $n ->\n  [one] { unit-days }\n *[other] { NUMBER($n) } { nosuch }\n }";
        assert_eq!(written.said_within(text).collect::<Vec<_>>(), ["due-today", "unit-days"]);
    }
}
