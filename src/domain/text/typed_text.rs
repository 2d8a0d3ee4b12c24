//! What is kept of a text that comes in from a key, a paste, a CSV or a line of JSON?
//!
//! Pasted text brings escapes, bells, tabs, bare carriage returns, invisible marks that turn the direction
//! of writing round, and letters in two pieces (`и` + breve) that terminals draw wrong.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Returns a text of one line: composed (NFC), without control characters, without spaces at its ends.
///
/// Line breaks and tabs become spaces. Unbreakable spaces stay: a person may have put them on purpose.
#[must_use]
pub fn clean(text: &str) -> String {
    let kept = text.chars().map(|c| if is_break(c) || c == '\t' { ' ' } else { c }).filter(|c| is_kept(*c));
    composed(kept.collect::<String>().trim())
}

/// Returns a text of several lines, each composed and without control characters or spaces at its end.
///
/// Every kind of line break becomes `\n`; empty lines at the end go, at the beginning too.
#[must_use]
pub fn clean_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<String> = text.split(is_break).map(clean_line_of_many).collect();
    lines.join("\n").trim_matches('\n').to_string()
}

/// Returns a text with its letters composed (NFC): most are already, and every record that is read comes by.
#[must_use]
pub fn composed(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text.to_owned(),
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect(),
    }
}

/// Whether a text of one line is as [`clean`] leaves it, as far as that shows at a glance: of letters of our three
/// languages and the signs between them. Nearly every text of a record is.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    text.chars().all(is_plain_sign) && !text.starts_with(' ') && !text.ends_with(' ')
}

/// What is kept and stands for itself: none is a mark that a letter before it takes in.
fn is_plain_sign(c: char) -> bool {
    matches!(c, ' '..='~' | '«' | '»' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' | '–' | '—' | '“' | '”' | '…' | '№')
}

/// Whether the character is kept by [`clean`], breaks and tabs aside.
#[must_use]
pub fn is_kept(c: char) -> bool {
    !c.is_control() && !is_invisible(c)
}

fn clean_line_of_many(line: &str) -> String {
    let kept = line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| is_kept(*c));
    composed(kept.collect::<String>().trim_end())
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Soft hyphens, zero-width characters, marks of direction: they hide differences and bend the line.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plain_is_clean_already() {
        let plain = ('\0'..='\u{ffff}').filter(|c| is_plain_sign(*c));
        let mut signs = 0;
        for c in plain.filter(|c| *c != ' ') {
            let text = format!("{c}и{c} {c}");
            assert!(is_plain(&text));
            assert_eq!((clean(&text), clean_lines(&text)), (text.clone(), text));
            signs += 1;
        }
        assert!(signs > 300);
        assert!(!is_plain(" и") && !is_plain("и ") && !is_plain("и\u{306}") && !is_plain("и\nи"));
    }
}
