//! How is one text typed in three languages, and a list of texts in the language of the screen?

use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::text::local::{Language, Local};
use crate::say;

/// The fields of one text, a language each.
pub(super) struct Ids {
    pub ru: &'static str,
    pub kk: &'static str,
    pub en: &'static str,
}

/// Returns the fields of a text, that of the school's own language required.
pub(super) fn fields(ids: &Ids, now: &Local, session: &Session) -> Vec<Field> {
    let words = &session.words;
    let own = session.overview.settings.as_ref().map(|settings| settings.language);
    let field = |id, language: Language| {
        let field = Field::text(id, words.name(&language)).holding(now.exactly(language));
        if own == Some(language) {
            field.required()
        } else {
            field.hint(say!(words, "settings-may-be-empty"))
        }
    };
    vec![field(ids.ru, Language::Ru), field(ids.kk, Language::Kk), field(ids.en, Language::En)]
}

/// Returns the text that stands in the fields.
pub(super) fn of(form: &Form, ids: &Ids) -> Local {
    Local { ru: form.text(ids.ru), kk: form.text(ids.kk), en: form.text(ids.en) }
}

/// Returns a text in which one language was typed anew; the others stay.
///
/// What was only shown, for want of a text in that language, is not taken for its text.
pub(super) fn typed(before: &Local, language: Language, text: &str) -> Local {
    let mut now = before.clone();
    if before.in_language(language) != text.trim() {
        now.set(language, text.trim().to_owned());
    }
    now
}

/// Returns the texts of which one language was typed anew, a line each.
///
/// A line that reads as before is the text of before; where as many lines stand as before, each keeps the
/// other languages of its place. A line that is new has no other language yet.
pub(super) fn relisted(before: &[Local], language: Language, lines: &[String]) -> Vec<Local> {
    let as_many = before.len() == lines.len();
    let one = |(at, line): (usize, &String)| {
        let same = before.iter().find(|it| it.in_language(language) == line);
        let placed = before.get(at).filter(|_| as_many);
        match same.or(placed) {
            Some(text) => typed(text, language, line),
            None => typed(&Local::default(), language, line),
        }
    };
    lines.iter().enumerate().map(one).collect()
}

/// Returns texts as they are typed: a line each.
pub(super) fn listed(texts: &[Local], language: Language) -> String {
    texts.iter().map(|it| it.in_language(language)).collect::<Vec<_>>().join("\n")
}

/// Returns a key that none of these is.
pub(super) fn fresh_key<'k>(taken: impl Iterator<Item = &'k String> + Clone) -> String {
    let key = |number: usize| format!("own-{number}");
    let free = (1..).map(key).find(|key| taken.clone().all(|other| other != key));
    free.unwrap_or_default()
}
