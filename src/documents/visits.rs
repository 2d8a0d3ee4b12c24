//! What do the printed sheets of the lessons visited state?

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::journal::{Event, EventKind, SHEET_BLOCKS, Sheet};
use crate::domain::school::School;
use crate::words::{Words, sheet_blocks, sheet_texts};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the sheets prints.
#[derive(Debug, Serialize)]
pub struct VisitsView {
    school: String,
    code: String,
    mentee: String,
    visits: Vec<Visit>,
}

/// One lesson visited: a sheet of its own.
#[derive(Debug, Serialize)]
struct Visit {
    number: String,
    date: NaiveDate,
    kind: String,
    /// Who sat at whose lesson.
    visitor: String,
    host: String,
    class: String,
    topic: String,
    minutes: Option<u16>,
    blocks: Vec<Block>,
    percent: Option<u32>,
    texts: Vec<Text>,
    note: String,
    follow_up: Option<NaiveDate>,
}

/// A block of the sheet.
#[derive(Debug, Serialize)]
struct Block {
    title: String,
    score: String,
    meaning: String,
}

/// What was written under the blocks.
#[derive(Debug, Serialize)]
struct Text {
    title: String,
    text: String,
}

/// Gathers the visits of which something was written down, the earliest first.
pub fn view(case: &Case, school: &School, words: &Words) -> Result<VisitsView, NotPrintable> {
    let mut visits: Vec<&Event> = case.events.values().filter(|event| is_printed(event)).collect();
    visits.sort_by_key(|event| (event.text.date, event.id));
    if visits.is_empty() {
        return Err(NotPrintable::NoVisits);
    }
    Ok(VisitsView {
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee: written::person(case.head.mentee, school),
        visits: visits.into_iter().map(|event| visit(event, case, school, words)).collect(),
    })
}

fn is_printed(event: &Event) -> bool {
    let text = &event.text;
    event.counts() && text.kind.is_visit() && (text.sheet.is_some() || !text.note.is_empty())
}

fn visit(event: &Event, case: &Case, school: &School, words: &Words) -> Visit {
    let text = &event.text;
    let name = |person| school.name_on(person, text.date).as_str().to_owned();
    // An entry names who did it on the mentor's side; of a mutual visit that is the host.
    let (visitor, host) = match text.kind {
        EventKind::VisitByMentee => (case.head.mentee, event.by),
        EventKind::VisitByMentor
        | EventKind::VisitByAdministration
        | EventKind::Consultation
        | EventKind::Support
        | EventKind::Workshop
        | EventKind::Other => (event.by, case.head.mentee),
    };
    let sheet = text.sheet.as_ref();
    let under = sheet.map(|it| [&it.strengths, &it.to_develop, &it.recommendations]);
    let texts = sheet_texts(words).into_iter().zip(under.into_iter().flatten());
    Visit {
        number: event.id.0.to_string(),
        date: text.date,
        kind: words.name(&text.kind),
        visitor: name(visitor),
        host: name(host),
        class: text.class.clone(),
        topic: text.topic.clone(),
        minutes: text.minutes,
        blocks: sheet.map(|it| blocks(&it.scores, words)).unwrap_or_default(),
        percent: sheet.and_then(Sheet::percent),
        texts: texts.map(|(title, text)| Text { title, text: text.clone() }).collect(),
        note: text.note.clone(),
        follow_up: text.follow_up,
    }
}

fn blocks(scores: &[Option<u8>], words: &Words) -> Vec<Block> {
    let score = |at: usize| scores.get(at).copied().flatten();
    let blocks: [String; SHEET_BLOCKS] = sheet_blocks(words);
    let block = |(at, title)| Block {
        title,
        score: score(at).map(|score| score.to_string()).unwrap_or_default(),
        meaning: words.say(match score(at) {
            Some(0) => "doc-visit-no",
            Some(1) => "doc-visit-partly",
            Some(_) => "doc-visit-yes",
            None => "doc-visit-not-observed",
        }),
    };
    blocks.into_iter().enumerate().map(block).collect()
}
