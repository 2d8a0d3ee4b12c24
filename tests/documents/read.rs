//! Reads a document as a CommonMark reader with tables does.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A table: its rows with the text of their cells, the head first.
pub type Table = Vec<Vec<String>>;

/// What a reader finds in a document.
#[derive(Debug, Default)]
pub struct Read {
    pub tables: Vec<Table>,
    pub headings: Vec<(HeadingLevel, String)>,
    pub items_of_lists: Vec<String>,
    pub paragraphs: Vec<String>,
    /// Links, HTML, code, emphasis: what no text of a record may become.
    pub foreign: Vec<String>,
}

pub fn read(markdown: &str) -> Read {
    let mut read = Read::default();
    let mut text = String::new();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Text(more) => text.push_str(&more),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::Start(Tag::Table(_)) => read.tables.push(Vec::new()),
            Event::Start(Tag::TableHead | Tag::TableRow) => read.tables.last_mut().unwrap().push(Vec::new()),
            Event::Start(tag @ (Tag::Paragraph | Tag::Heading { .. } | Tag::Item | Tag::TableCell)) => {
                drop(tag);
                text.clear();
            }
            Event::End(end) => ended(&mut read, end, &text),
            Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Strong) | Event::Rule => {}
            other => read.foreign.push(format!("{other:?}")),
        }
    }
    read
}

fn ended(read: &mut Read, end: TagEnd, text: &str) {
    let text = text.to_string();
    match end {
        TagEnd::TableCell => read.tables.last_mut().unwrap().last_mut().unwrap().push(text),
        TagEnd::Heading(level) => read.headings.push((level, text)),
        TagEnd::Item => read.items_of_lists.push(text),
        TagEnd::Paragraph => read.paragraphs.push(text),
        _ => {}
    }
}
