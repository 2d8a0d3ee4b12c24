//! In which languages can a text be kept, and which of them is shown?

use serde::{Deserialize, Serialize};

/// A language of the screens and documents.
///
/// A school works in Russian or in Kazakh; English is there for those who look after the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Russian: the language when nobody chose another.
    #[default]
    Ru,
    /// Kazakh.
    Kk,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Ru, Self::Kk, Self::En];

    /// Returns the ISO 639-1 code, as `--lang` takes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::Kk => "kk",
            Self::En => "en",
        }
    }

    /// Returns the language of an ISO 639-1 code, whatever its case.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(code.trim()))
    }
}

/// One text in the three languages.
///
/// Shipped texts are whole; what a school writes itself may be in one language alone, so a missing one is
/// an empty text and not an error.
///
/// ```
/// use talimger::domain::text::local::{Language, Local};
/// let text = Local { ru: "оценивание".into(), ..Local::default() };
/// assert_eq!(text.in_language(Language::Kk), "оценивание");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Local {
    /// The text in Russian.
    pub ru: String,
    /// The text in Kazakh.
    pub kk: String,
    /// The text in English.
    pub en: String,
}

impl Local {
    /// Makes a text that reads the same in every language, as a school types it once.
    #[must_use]
    pub fn same(text: &str) -> Self {
        Self { ru: text.into(), kk: text.into(), en: text.into() }
    }

    /// Returns the text in the language asked for; where that is empty the Russian one, else any other.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        [self.exactly(language), &self.ru, &self.kk, &self.en]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    /// Returns the text of one language, empty where there is none.
    #[must_use]
    pub fn exactly(&self, language: Language) -> &str {
        match language {
            Language::Ru => &self.ru,
            Language::Kk => &self.kk,
            Language::En => &self.en,
        }
    }

    /// Replaces the text of one language and leaves the others as they are.
    pub fn set(&mut self, language: Language, text: String) {
        match language {
            Language::Ru => self.ru = text,
            Language::Kk => self.kk = text,
            Language::En => self.en = text,
        }
    }

    /// Returns the text as it is kept: of one line, composed, without what has no place in it.
    #[must_use]
    pub fn cleaned(&self) -> Self {
        let clean = crate::domain::text::typed_text::clean;
        Self { ru: clean(&self.ru), kk: clean(&self.kk), en: clean(&self.en) }
    }

    /// Whether there is no text in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.in_language(Language::Ru).is_empty()
    }
}
