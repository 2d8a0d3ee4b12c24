//! What does a message say in the language in use?

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::written::Written;
use super::{Named, NamedShort};
use crate::domain::text::local::{Language, Local};
use std::sync::{OnceLock, PoisonError, RwLock, RwLockReadGuard};

/// What an argument of a message can be: a number or a text.
pub type Value<'a> = FluentValue<'a>;

/// The messages of the language in use; of no other anything is read, and of this only once something is said.
pub struct Words {
    language: Language,
    read: Option<&'static OnceLock<Read>>,
}

/// The messages of a language, as far as they were said: the same for all threads of a run.
struct Read {
    written: Written,
    bundle: RwLock<FluentBundle<FluentResource>>,
}

impl Read {
    fn in_language(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale(language)]);
        // Marks of direction are for texts that mix it; here they would only spoil the columns.
        bundle.set_use_isolating(false);
        Self { written: Written::in_language(language), bundle: RwLock::new(bundle) }
    }

    /// Returns the messages, this one among them; what was said before is said by many threads at once.
    fn with(&self, id: &str) -> RwLockReadGuard<'_, FluentBundle<FluentResource>> {
        let read = || self.bundle.read().unwrap_or_else(PoisonError::into_inner);
        let bundle = read();
        if bundle.has_message(id) {
            return bundle;
        }
        drop(bundle);
        self.parse(id, &mut self.bundle.write().unwrap_or_else(PoisonError::into_inner));
        read()
    }

    /// Has a message parsed, with those that it says within it; does nothing where it is.
    fn parse(&self, id: &str, bundle: &mut FluentBundle<FluentResource>) {
        let Some(text) = self.written.message(id).filter(|_| !bundle.has_message(id)) else { return };
        // A test reads every file strictly; a reader is better served by the messages that are well.
        let message = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(well, _)| well);
        bundle.add_resource_overriding(message);
        if bundle.has_message(id) {
            for within in self.written.said_within(text) {
                self.parse(within, bundle);
            }
        }
    }
}

impl Words {
    /// Takes the messages of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        static RU: OnceLock<Read> = OnceLock::new();
        static KK: OnceLock<Read> = OnceLock::new();
        static EN: OnceLock<Read> = OnceLock::new();
        let read = match language {
            Language::Ru => &RU,
            Language::Kk => &KK,
            Language::En => &EN,
        };
        Self { language, read: Some(read) }
    }

    /// Takes no messages: whatever is said is empty. For who needs the form of something, and nobody reads it.
    pub(crate) fn silent() -> Self {
        Self { language: Language::Ru, read: None }
    }

    /// Returns the language in use.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns a message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Returns a message with its arguments; [`say!`](crate::say) is the shorter way to write it.
    ///
    /// A message that is not there is shown as its id in brackets.
    ///
    /// # Panics
    ///
    /// In a debug build, where a message or an argument is missing: so every scene of the tests notices.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let (text, faults) = self.written(id, arguments);
        debug_assert!(faults.is_empty(), "message {id} ({}): {faults:?}", self.language.code());
        text
    }

    /// Returns the name of a thing of the domain.
    #[must_use]
    pub fn name(&self, named: &impl Named) -> String {
        self.say(named.id())
    }

    /// Returns the name of a thing of the domain for a narrow column.
    #[must_use]
    pub fn short(&self, named: &impl NamedShort) -> String {
        self.say(named.short_id())
    }

    /// Returns a school's text in the language in use, or in another one where there is none.
    #[must_use]
    pub fn local<'a>(&self, text: &'a Local) -> &'a str {
        text.in_language(self.language)
    }

    fn written(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> (String, Vec<String>) {
        let Some(read) = self.read else { return (String::new(), Vec::new()) };
        let bundle = read.get_or_init(|| Read::in_language(self.language)).with(id);
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            return (format!("[{id}]"), vec!["no such message".to_string()]);
        };
        let arguments: FluentArgs = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        (text, faults.iter().map(ToString::to_string).collect())
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

fn locale(language: Language) -> LanguageIdentifier {
    language.code().parse().expect("the code of a language is a language identifier")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_is_not_there_is_shown_as_its_id_in_brackets() {
        let (text, faults) = Words::new(Language::Ru).written("nosuchmessage", &[]);
        assert_eq!(text, "[nosuchmessage]");
        assert_eq!(faults.len(), 1);
    }

    #[test]
    fn a_forgotten_argument_is_a_fault() {
        assert!(!Words::new(Language::Ru).written("unit-working-days", &[]).1.is_empty());
    }
}
