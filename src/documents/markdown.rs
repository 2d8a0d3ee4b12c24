//! How does a text from a record get into Markdown without breaking it?

use crate::domain::text::typed_text;

/// Whether a character means something wherever it stands: in CommonMark, in pipe tables, in the dialects
/// that pandoc reads (`~ ^ $ {`). A `#` begins a heading, and at its end is taken for ornament.
fn means_always(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '^' | '$' | '{' | '}' | '#')
}

/// Returns a text as one line that reads as it was typed, at any place of a document.
///
/// Lines are joined: with a space after a mark of punctuation, else with `; `. A cell of a pipe table has
/// no line breaks, and `<br>` is HTML, which a strict reader shows and pandoc drops on the way to DOCX;
/// joined lines read well in all of them, and in the plain text.
///
/// ```
/// use talimger::documents::markdown::escape;
/// assert_eq!(escape("# 5 | 6\n<b>"), "\\# 5 \\| 6; \\<b\\>");
/// ```
#[must_use]
pub fn escape(text: &str) -> String {
    if typed_text::is_plain(text) {
        return escape_line(text);
    }
    let mut line = String::new();
    for next in lines(text) {
        if !line.is_empty() {
            line.push_str(if line.ends_with(['.', ',', ';', ':', '!', '?', '…']) { " " } else { "; " });
        }
        line.push_str(&next);
    }
    escape_line(&line)
}

/// Returns a text of several lines as paragraphs, each escaped, for a place between empty lines.
#[must_use]
pub fn paragraphs(text: &str) -> String {
    lines(text).map(|line| escape_line(&line)).collect::<Vec<_>>().join("\n\n")
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    let clean = typed_text::clean_lines(text);
    let lines: Vec<String> = clean.lines().map(|line| line.trim().to_owned()).collect();
    lines.into_iter().filter(|line| !line.is_empty())
}

fn escape_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    let marker = marker_at(line);
    for (at, c) in line.char_indices() {
        let means_something = means_always(c) || marker == Some(at) || c == '&' && is_entity(&line[at..]);
        if means_something {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Where a mark stands that would make a list or a rule of the line, or a heading of the one before.
///
/// `-5` and `+7 701` are none, and stay as they are.
fn marker_at(line: &str) -> Option<usize> {
    let first = line.chars().next()?;
    match first {
        '=' | ':' | '%' => Some(0),
        '-' | '+' => {
            let next = line[1..].chars().next();
            next.is_none_or(|next| next == first || next.is_whitespace()).then_some(0)
        }
        '0'..='9' => {
            let digits = line.find(|c: char| !c.is_ascii_digit())?;
            let mut after = line[digits..].chars();
            let ends_a_number = matches!(after.next()?, '.' | ')');
            (ends_a_number && after.next().is_none_or(char::is_whitespace)).then_some(digits)
        }
        _ => None,
    }
}

/// `&amp;` and `&#38;` would be read as one character; a lone `&` is itself.
fn is_entity(rest: &str) -> bool {
    rest[1..].starts_with(|c: char| c == '#' || c.is_ascii_alphabetic())
}
