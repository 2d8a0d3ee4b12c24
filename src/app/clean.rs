//! What of a text that comes from outside may be kept?

use unicode_normalization::UnicodeNormalization;

/// Returns a text of several lines without what a terminal could take for an order.
///
/// Letters are composed (NFC): a decomposed `й` is drawn wrong and found by no search. CR and CR LF
/// become one line break, tabs and no-break spaces a space; other control characters, marks of
/// direction and invisible spaces go.
pub fn lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    unified.nfc().filter_map(kept).collect()
}

/// Returns a text as one line: a line break becomes a space, and there is none at the ends of it.
pub fn line(text: &str) -> String {
    lines(text).trim_matches('\n').replace('\n', " ")
}

/// Returns the letter that a mark makes of the one before it, where there is such a letter.
///
/// A keyboard that sends `и` and then a breve means `й`.
pub fn composed(before: char, mark: char) -> Option<char> {
    unicode_normalization::char::compose(before, mark)
}

fn kept(c: char) -> Option<char> {
    match c {
        '\n' => Some('\n'),
        '\t' | '\u{a0}' | '\u{202f}' | '\u{2007}' => Some(' '),
        '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => None,
        '\u{2060}'..='\u{206f}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}
