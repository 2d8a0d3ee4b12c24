//! How does a document become a page that any browser prints on A4?
//!
//! ```text
//! Markdown ──pulldown-cmark──► events ──dressed──► HTML
//!    tables before the title   ► stamps: no rules, two halves
//!    a run of underscores      ► a line for the hand that does not break
//!    more than seven columns   ► the sheet lies on its side
//! ```
//!
//! The page holds its style, and nothing of it is fetched from anywhere.

use super::document::Document;
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, TextMergeStream, html};

/// The look of a page on the screen and on A4.
const STYLE: &str = include_str!("print.css");

/// More columns than these want the long side of the sheet.
const COLUMNS_UPRIGHT: usize = 7;

/// So many underscores are a line for the hand.
const LINE: &str = "__________";

/// Returns the page of a document.
pub fn page(document: &Document) -> String {
    // A line for the hand may come in pieces: before a comma the reader takes its signs one by one.
    let read = TextMergeStream::new(Parser::new_ext(&document.markdown, Options::ENABLE_TABLES));
    let mut events: Vec<Event<'_>> = read.collect();
    let lies = widest(&events) > COLUMNS_UPRIGHT;
    dress(&mut events);
    let classes = classes(&events);
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
fn classes(events: &[Event<'_>]) -> Vec<&'static str> {
    let mut is_before_title = true;
    let mut classes = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::Heading { .. }) => is_before_title = false,
            Event::Start(Tag::Table(_)) if is_before_title => classes.push("stamps"),
            Event::Start(Tag::Table(columns)) if columns.len() == 2 => classes.push("pairs"),
            Event::Start(Tag::Table(_)) => classes.push("rows"),
            _ => {}
        }
    }
    classes
}

/// The writer gives a table no class; the texts in it are escaped, so this is found nowhere else.
fn with_classes(body: &str, classes: &[&str]) -> String {
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
            _ => {}
        }
    }
}

/// Writes a text with its runs of underscores as lines.
fn with_lines(text: &str, short: bool) -> CowStr<'static> {
    let mut written = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(LINE) {
        written.push_str(&escaped(&rest[..at]));
        written.push_str(if short {
            "<span class=\"line short\"></span>"
        } else {
            "<span class=\"line\"></span>"
        });
        rest = rest[at..].trim_start_matches('_');
    }
    written.push_str(&escaped(rest));
    written.into()
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
