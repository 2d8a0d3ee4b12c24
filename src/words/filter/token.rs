//! Which pieces stand in a filter, quotes and signs told apart?

/// How a value is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// `:` or `=`; with one of the others after the colon it is that one
    Is,
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `>=`
    AtLeast,
}

/// One piece of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Whether a `-` or `!` stands before it.
    pub negated: bool,
    /// The name before the sign, where there is one.
    pub name: Option<(String, Sign)>,
    /// The value, without its quotes.
    pub value: String,
    /// Whether quotes stood around it: then it is a text and nothing else.
    pub quoted: bool,
}

const QUOTES: [(char, char); 4] = [('"', '"'), ('«', '»'), ('“', '”'), ('„', '“')];

/// Takes a filter apart; a quote that is not closed goes to the end.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut rest = text.trim_start();
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (token, left) = token(rest);
        found.extend(token);
        rest = left.trim_start();
    }
    found
}

fn token(text: &str) -> (Option<Token>, &str) {
    let (negated, text) = match text.strip_prefix(['-', '!', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (name, text) = match named(text) {
        Some((name, sign, rest)) => (Some((name.to_owned(), sign)), rest),
        None => (None, text),
    };
    let (value, quoted, rest) = value(text, name.is_some());
    let is_empty = value.is_empty() && name.is_none();
    ((!is_empty).then_some(Token { negated, name, value, quoted }), rest)
}

/// A name is made of letters and hyphens; whatever else has a colon is a text, such as `12:30`.
fn named(text: &str) -> Option<(&str, Sign, &str)> {
    let end = text.find(|c: char| !(c.is_alphabetic() || c == '-' || c == '_'))?;
    let (name, rest) = text.split_at(end);
    // Other programs want a colon before the sign, and hands have learnt it.
    let signs = [
        (":<=", Sign::AtMost),
        (":>=", Sign::AtLeast),
        (":<", Sign::Below),
        (":>", Sign::Above),
        ("<=", Sign::AtMost),
        (">=", Sign::AtLeast),
        ("<", Sign::Below),
        (">", Sign::Above),
        (":", Sign::Is),
        ("=", Sign::Is),
    ];
    let (rest, sign) = signs.into_iter().find_map(|(sign, it)| Some((rest.strip_prefix(sign)?, it)))?;
    (!name.is_empty()).then_some((name, sign, rest))
}

/// Reads up to the next space, or the closing quote where it begins with one.
///
/// On the Kazakh layout the key of 1 types `"`: after a name a quote that nothing closes is that digit.
fn value(text: &str, is_named: bool) -> (String, bool, &str) {
    for (open, close) in QUOTES {
        let Some(inner) = text.strip_prefix(open) else { continue };
        return match inner.find(close) {
            Some(end) => (inner[..end].to_owned(), true, &inner[end + close.len_utf8()..]),
            None if is_named => break,
            None => (inner.to_owned(), true, ""),
        };
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (text[..end].to_owned(), false, &text[end..])
}
