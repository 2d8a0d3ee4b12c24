//! Which files hold the messages, and what is in them?

use crate::domain::text::local::Language;

/// One file of messages in its three languages.
pub struct Source {
    ru: &'static str,
    kk: &'static str,
    en: &'static str,
}

impl Source {
    /// Returns the file's text in one language.
    pub fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Ru => self.ru,
            Language::Kk => self.kk,
            Language::En => self.en,
        }
    }
}

macro_rules! source {
    ($name:literal) => {
        Source {
            ru: include_str!(concat!("ru/", $name, ".ftl")),
            kk: include_str!(concat!("kk/", $name, ".ftl")),
            en: include_str!(concat!("en/", $name, ".ftl")),
        }
    };
}

/// The files of messages, one for each concept.
pub const SOURCES: &[Source] = &[
    source!("agenda"),
    source!("approval"),
    source!("beginning"),
    source!("bulk"),
    source!("calendar"),
    source!("care"),
    source!("case"),
    source!("charts"),
    source!("cli"),
    source!("common"),
    source!("doctor"),
    source!("documents"),
    source!("drafts"),
    source!("dates"),
    source!("day"),
    source!("domain"),
    source!("edits"),
    source!("explain"),
    source!("filter"),
    source!("filter_lists"),
    source!("forgetting"),
    source!("first_steps"),
    source!("front"),
    source!("help"),
    source!("help_values"),
    source!("inspection"),
    source!("intake"),
    source!("groups"),
    source!("journal"),
    source!("keeping"),
    source!("keys"),
    source!("leaving"),
    source!("life"),
    source!("live"),
    source!("mentorship"),
    source!("lint"),
    source!("listing"),
    source!("log"),
    source!("man"),
    source!("mending"),
    source!("own_keys"),
    source!("papers"),
    source!("people"),
    source!("place"),
    source!("plain"),
    source!("progress"),
    source!("quarantine"),
    source!("records"),
    source!("refusals"),
    source!("screens"),
    source!("settings"),
    source!("sight"),
    source!("together"),
    source!("troubles"),
    source!("undo"),
    source!("usage"),
    source!("warnings"),
    source!("when"),
];
