//! How does a text of the screens sound where every sign is read aloud?

use crate::domain::text::typed_text::clean;
use ratatui::text::Line;

/// Returns a text as one line without what only the eye needs: dots between parts, arrows, brackets of
/// marks, the signs of a table; control characters go as well.
pub fn aloud(text: &str) -> String {
    let text = clean(&text.replace('\n', " "));
    let text = text.replace(" · ", ", ").replace(" → ", ": ").replace(" -> ", ": ").replace('→', "");
    let text = text.replace(['[', ']', '│', '|', '*', '#', '`'], " ");
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").replace(" ,", ",")
}

/// Returns a drawn line as it sounds.
pub fn line_aloud(line: &Line<'_>) -> String {
    aloud(&line.spans.iter().map(|span| span.content.as_ref()).collect::<String>())
}

/// Says something where it is so, and nothing otherwise.
pub fn only_if(is_so: bool, said: impl FnOnce() -> String) -> String {
    if is_so { said() } else { String::new() }
}

/// Returns the parts that say anything, one after another.
pub fn joined(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().map(|it| aloud(&it)).filter(|it| !it.is_empty()).collect();
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::{aloud, joined};
    use rstest::rstest;

    #[rstest]
    #[case::dots("консультация · КСП · 7Б", "консультация, КСП, 7Б")]
    #[case::marks("12.10.2026 [запланировано] урок", "12.10.2026 запланировано урок")]
    #[case::table("| Срок | Итог |", "Срок Итог")]
    #[case::control("имя\u{1b}[31m\u{7}", "имя31m")]
    #[case::lines("одно\nдругое", "одно другое")]
    fn what_only_the_eye_needs_is_not_read_aloud(#[case] drawn: &str, #[case] heard: &str) {
        assert_eq!(aloud(drawn).replace(' ', ""), heard.replace(' ', ""));
    }

    #[test]
    fn what_says_nothing_leaves_no_comma() {
        assert_eq!(joined(["а".into(), String::new(), "б".into()]), "а, б");
    }
}
