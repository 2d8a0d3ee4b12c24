//! Which messages does the source code name, and with which arguments?

use crate::sources::files_below;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One place in the source that names a message.
#[derive(Debug, PartialEq, Eq)]
pub struct Use {
    pub file: PathBuf,
    pub id: String,
    /// Known for `say!`, `.say(…)` and `.with(…)`; a literal elsewhere may be said with any.
    pub arguments: Option<BTreeSet<String>>,
}

/// Source text with the contents of comments and literals blanked, and the string literals apart.
struct Masked {
    code: String,
    literals: Vec<Literal>,
}

/// Where a literal stands, quotes included, and what it says.
struct Literal {
    from: usize,
    to: usize,
    text: String,
}

/// Every use of a message in the source files of the program.
pub fn uses() -> Vec<Use> {
    files_below("src", "rs")
        .iter()
        .flat_map(|file| uses_in(file, &fs::read_to_string(file).unwrap()))
        .collect()
}

/// Whether a text has the shape of an id: lower-case words with hyphens between them.
pub fn is_id(text: &str) -> bool {
    let word = |word: &str, digits: bool| {
        !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || digits && c.is_ascii_digit())
    };
    let mut words = text.split('-');
    words.next().is_some_and(|first| word(first, false)) && text.contains('-') && words.all(|w| word(w, true))
}

fn uses_in(file: &Path, text: &str) -> Vec<Use> {
    let masked = mask(text);
    debug_assert_eq!(masked.code.len(), text.len(), "places in the code are places in the text");
    let mut said: Vec<(usize, BTreeSet<String>)> = Vec::new();
    for (start, call) in [("say!(", say as Reader), (".say(", plain), (".with(", with)].into_iter().flat_map(
        |(name, reader)| masked.code.match_indices(name).map(move |(at, _)| (at + name.len(), reader)),
    ) {
        said.extend(call(&masked, start));
    }
    let ids = masked
        .literals
        .iter()
        .filter(|literal| is_id(&literal.text) || said.iter().any(|(at, _)| *at == literal.from));
    ids.map(|literal| Use {
        file: file.to_path_buf(),
        id: literal.text.clone(),
        arguments: said.iter().find(|(at, _)| *at == literal.from).map(|(_, names)| names.clone()),
    })
    .collect()
}

/// Reads a call from after its parenthesis: the literals that are ids, and the arguments beside them.
type Reader = fn(&Masked, usize) -> Vec<(usize, BTreeSet<String>)>;

/// `say!(words, "an-id", n = 5, name)`; the id may be chosen between literals.
fn say(source: &Masked, start: usize) -> Vec<(usize, BTreeSet<String>)> {
    let parts = parts(&source.code, start);
    let Some(&(from, to)) = parts.get(1) else { return Vec::new() };
    let names: BTreeSet<String> =
        parts[2..].iter().filter_map(|(from, to)| argument(&source.code[*from..*to])).collect();
    ids_between(source, from, to).map(|at| (at, names.clone())).collect()
}

/// `words.say("an-id")`.
fn plain(source: &Masked, start: usize) -> Vec<(usize, BTreeSet<String>)> {
    let Some(&(from, to)) = parts(&source.code, start).first() else { return Vec::new() };
    ids_between(source, from, to).map(|at| (at, BTreeSet::new())).collect()
}

/// `words.with("an-id", &[("n", value)])`.
fn with(source: &Masked, start: usize) -> Vec<(usize, BTreeSet<String>)> {
    let parts = parts(&source.code, start);
    let [(from, to), (names_from, names_to)] = parts[..] else { return Vec::new() };
    let opens = |at: usize| source.code[..at].trim_end().ends_with('(');
    let named = source.literals.iter().filter(|l| l.from >= names_from && l.to <= names_to && opens(l.from));
    let names: BTreeSet<String> = named.map(|literal| literal.text.clone()).collect();
    ids_between(source, from, to).map(|at| (at, names.clone())).collect()
}

fn ids_between(source: &Masked, from: usize, to: usize) -> impl Iterator<Item = usize> {
    source.literals.iter().filter(move |l| l.from >= from && l.to <= to && is_id(&l.text)).map(|l| l.from)
}

/// `n = 5` and `name` are arguments; a piece of an expression with a comma in it is none.
fn argument(part: &str) -> Option<String> {
    let name = part.split('=').next().unwrap_or_default().trim();
    let word = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    word.then(|| name.to_string())
}

/// The parts between the commas of a call, up to its closing parenthesis.
fn parts(code: &str, start: usize) -> Vec<(usize, usize)> {
    let (mut found, mut from, mut depth) = (Vec::new(), start, 0);
    for (at, c) in code[start..].char_indices().map(|(at, c)| (start + at, c)) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                found.push((from, at));
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push((from, at));
                from = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|(from, to)| !code[*from..*to].trim().is_empty());
    found
}

fn mask(text: &str) -> Masked {
    let mut masked = Masked { code: String::with_capacity(text.len()), literals: Vec::new() };
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let before = masked.code.chars().next_back().unwrap_or(' ');
        // Quotes keep a literal from looking like nothing at all.
        let mut edge = ' ';
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            edge = '"';
            string(rest, at, &mut masked)
        } else if let Some(taken) = raw_string(rest).filter(|_| !before.is_alphanumeric()) {
            edge = '"';
            taken
        } else if c == '\'' {
            edge = '\'';
            char_literal(rest)
        } else {
            masked.code.push(c);
            at += c.len_utf8();
            continue;
        };
        let blank = " ".repeat(taken.saturating_sub(2));
        masked.code.push(edge);
        masked.code.push_str(&blank);
        masked.code.extend((taken > 1).then_some(edge));
        at += taken;
    }
    masked
}

fn string(rest: &str, at: usize, masked: &mut Masked) -> usize {
    let mut escaped = false;
    let end = rest[1..].char_indices().find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    let taken = end.map_or(rest.len(), |(end, _)| end + 2);
    masked.literals.push(Literal { from: at, to: at + taken, text: rest[1..taken - 1].to_string() });
    taken
}

fn raw_string(rest: &str) -> Option<usize> {
    let hashes = rest.strip_prefix('r')?.chars().take_while(|c| *c == '#').count();
    let body = rest[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(1 + hashes + 1 + body.find(&close)? + close.len())
}

/// A character in quotes, or a lifetime, of which the quote alone is taken.
fn char_literal(rest: &str) -> usize {
    let mut chars = rest[1..].char_indices();
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some(_)) => rest[3..].find('\'').map_or(1, |end| end + 4),
        (Some(_), Some((at, '\''))) => at + 2,
        _ => 1,
    }
}

fn scanned(text: &str) -> Vec<(String, Option<Vec<String>>)> {
    let uses = uses_in(Path::new("x.rs"), text);
    uses.into_iter()
        .map(|found| (found.id, found.arguments.map(|names| names.into_iter().collect())))
        .collect()
}

#[test]
fn the_scan_reads_a_message_with_its_arguments() {
    let found = scanned(r#"let a = say!(words, "days-left", n = count(1, "x, y"), name);"#);
    assert_eq!(found, [("days-left".to_string(), Some(vec!["n".to_string(), "name".to_string()]))]);
}

#[test]
fn the_scan_reads_every_way_of_naming_a_message() {
    let found = scanned(
        r#"words.say("a-b"); words.with(
"c-d",
&[("n", Value::from(1))],
); Self::X => "e-f", '"' "g-h" 'a' "no id""#,
    );
    let expected =
        [("a-b", Some(vec![])), ("c-d", Some(vec!["n".to_string()])), ("e-f", None), ("g-h", None)];
    assert_eq!(found, expected.map(|(id, names)| (id.to_string(), names)));
}

#[test]
fn the_scan_reads_an_id_chosen_between_two() {
    let found = scanned(r#"say!(w, if late { "is-late" } else { "is-well" }, days = n)"#);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(_, names)| names.as_deref() == Some(&["days".to_string()][..])));
}

#[test]
fn the_scan_passes_over_comments() {
    assert_eq!(scanned("// say!(words, \"a-b\")\n/* \"c-d\" */ let x: &'static str = \"e\";"), []);
}
