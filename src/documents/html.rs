//! How does a document become a page that any browser prints on A4?
//!
//! ```text
//! Markdown ──pulldown-cmark──► events ──dressed──► HTML
//!    tables before the title   ► stamps: no rules, two halves
//!    a run of underscores      ► a line for the hand that does not break; where nothing follows, to the margin
//!    `№ 5`, `С. В.`, `26-07`   ► what stays on one line
//!    more than five columns    ► a smaller hand; more than seven: the sheet lies on its side
//!    the same heads again      ► the same columns again
//! ```
//!
//! The page holds its style, and nothing of it is fetched from anywhere.

use super::document::Document;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream, html};

/// The look of a page on the screen and on A4.
const STYLE: &str = include_str!("print.css");

/// More columns than these want the long side of the sheet.
const COLUMNS_UPRIGHT: usize = 7;

/// More columns than these want a smaller hand.
const COLUMNS_WIDE: usize = 5;

/// So many underscores are a line for the hand.
const LINE: &str = "__________";

/// So many signs, the underscores among them, leave room for a line behind them.
const BEFORE_A_LINE: usize = 60;

/// Returns the page of a document.
pub fn page(document: &Document) -> String {
    // A line for the hand may come in pieces: before a comma the reader takes its signs one by one.
    let read = TextMergeStream::new(Parser::new_ext(&document.markdown, Options::ENABLE_TABLES));
    let mut events: Vec<Event<'_>> = read.collect();
    let lies = widest(&events) > COLUMNS_UPRIGHT;
    let classes = classes(&events);
    dress(&mut events);
    let mut body = String::with_capacity(document.markdown.len() * 2);
    html::push_html(&mut body, events.into_iter());
    let body = with_classes(&body, &classes);
    let sheet = if lies { "lying" } else { "upright" };
    let (language, title) = (document.language.code(), escaped(&document.title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body class=\"{sheet}\">\n\
         {body}</body>\n</html>\n",
        if lies { "@page { size: A4 landscape; }\n" } else { "@page { size: A4 portrait; }\n" },
    )
}

/// The columns of the widest table.
fn widest(events: &[Event<'_>]) -> usize {
    let columns = events.iter().map(|event| match event {
        Event::Start(Tag::Table(columns)) => columns.len(),
        _ => 0,
    });
    columns.max().unwrap_or(0)
}

/// What each table is: nothing but stamps stands before the title; two columns are a thing and its value.
fn classes(events: &[Event<'_>]) -> Vec<String> {
    let mut is_before_title = true;
    let mut classes = Vec::new();
    let heads = heads(events);
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => is_before_title = false,
            Event::Start(Tag::Table(_)) if is_before_title => classes.push("stamps".to_owned()),
            Event::Start(Tag::Table(columns)) => {
                let head = heads.get(classes.len());
                let again = heads.iter().filter(|other| Some(*other) == head).count() > 1;
                classes.push(match columns.len() {
                    2 => "pairs".to_owned(),
                    columns @ (4 | 5) if again => format!("rows alike{columns}"),
                    columns if columns > COLUMNS_WIDE => "rows wide".to_owned(),
                    _ => "rows".to_owned(),
                });
            }
            _ => {}
        }
    }
    classes
}

/// The texts of the head of each table.
fn heads(events: &[Event<'_>]) -> Vec<String> {
    let mut heads: Vec<String> = Vec::new();
    let mut is_within = false;
    for event in events {
        match event {
            Event::Start(Tag::TableHead) => {
                heads.push(String::new());
                is_within = true;
            }
            Event::End(TagEnd::TableHead) => is_within = false,
            Event::Text(text) if is_within => {
                if let Some(head) = heads.last_mut() {
                    head.push_str(text);
                    head.push('|');
                }
            }
            _ => {}
        }
    }
    heads
}

/// The writer gives a table no class; the texts in it are escaped, so this is found nowhere else.
fn with_classes(body: &str, classes: &[String]) -> String {
    let mut parts = body.split("<table>");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for (part, class) in parts.zip(classes) {
        written.push_str(&format!("<table class=\"{class}\">"));
        written.push_str(part);
    }
    written
}

/// Marks what a page shows otherwise than a plain text does.
fn dress(events: &mut [Event<'_>]) {
    let title = events.iter().position(|event| matches!(event, Event::Start(Tag::Heading { .. })));
    let mut within_stamps = false;
    for (at, event) in events.iter_mut().enumerate() {
        match event {
            // Nothing but stamps stands in a table before the title.
            Event::Start(Tag::Table(_)) if title.is_some_and(|title| at < title) => within_stamps = true,
            Event::End(TagEnd::Table) => within_stamps = false,
            // No text of ours is HTML: what looks like it is a text, and is shown as one.
            Event::Html(text) | Event::InlineHtml(text) => *event = Event::Text(text.clone()),
            Event::Text(text) if text.contains(LINE) => {
                *event = Event::InlineHtml(with_lines(text, within_stamps));
            }
            Event::Text(text) => *event = Event::InlineHtml(unbroken(text).into()),
            _ => {}
        }
    }
}

/// Writes a text with its runs of underscores as lines.
///
/// One that ends its paragraph goes on to the margin; after a long text it has a row of its own.
fn with_lines(text: &str, short: bool) -> CowStr<'static> {
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(LINE) {
        written.push_str(&unbroken(&rest[..at]));
        let is_first = rest.len() == text.len();
        rest = rest[at..].trim_start_matches('_');
        let ends_alone = is_first && rest.is_empty() && at > 0;
        let class = match text.chars().count() {
            _ if short => "line short",
            _ if !ends_alone => "line",
            0..=BEFORE_A_LINE => "line rest",
            _ => "line whole",
        };
        written.push_str(&format!("<span class=\"{class}\"></span>"));
    }
    written.push_str(&unbroken(rest));
    written.into()
}

/// Writes a text so that a number stays with its sign, initials with each other, and a code in one piece.
fn unbroken(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    let mut before = "";
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            let belongs = before.ends_with('№') || is_initial(before) && is_initial(word);
            written.push(if belongs { '\u{a0}' } else { ' ' });
        }
        match is_code(word) {
            true => written.push_str(&format!("<span class=\"one\">{}</span>", escaped(word))),
            false => written.push_str(&escaped(word)),
        }
        before = word;
    }
    written
}

/// `С.` or `С.-М.`, a comma may follow.
fn is_initial(word: &str) -> bool {
    let pieces = word.trim_end_matches(',').split('-');
    let is_one = |piece: &str| {
        let mut signs = piece.chars();
        signs.next().is_some_and(char::is_uppercase) && signs.next() == Some('.') && signs.next().is_none()
    };
    pieces.into_iter().all(is_one)
}

/// `26-07`: two numbers with a hyphen, as the code of a case is.
fn is_code(word: &str) -> bool {
    let plain = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_number = |piece: &str| !piece.is_empty() && piece.chars().all(|c| c.is_ascii_digit());
    plain.split_once('-').is_some_and(|(year, number)| is_number(year) && is_number(number))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}
