//! How is it told what a staff list comes to?

use super::amended::amended;
use super::{Words, dates, rows, warnings};
use crate::domain::clock::step::Clock;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Waiting;
use crate::domain::people::name::FullName;
use crate::domain::staff_list::{CaseSeen, Enrolment, PersonChange};
use crate::say;

/// What a paragraph is, so that it is drawn accordingly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The name of what follows.
    Title,
    /// A plain line.
    Plain,
    /// What is refused.
    Refused,
    /// What is unusual, and taken all the same.
    Warned,
}

/// A paragraph; it is broken into lines by who shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: String,
}

impl Paragraph {
    fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

/// Tells what a staff list comes to: the tallies first, then what is refused and unusual, then each change.
#[must_use]
pub fn told(it: &Enrolment, words: &Words) -> Vec<Paragraph> {
    let mut told = tallies(it, words);
    section(&mut told, say!(words, "enrolment-refused"), refused(it, words));
    section(&mut told, say!(words, "enrolment-warned"), warned(it, words));
    section(&mut told, say!(words, "enrolment-cases"), it.cases.iter().map(|case| opened(case, words)));
    section(&mut told, say!(words, "enrolment-waiting"), it.waiting.iter().map(|it| waiting(it, words)));
    section(
        &mut told,
        say!(words, "enrolment-orders"),
        it.orders.iter().map(|order| {
            let date = dates::table(order.date);
            plain(say!(words, "opening-order-named", number = &order.number, date))
        }),
    );
    section(&mut told, say!(words, "enrolment-new"), it.people_new.iter().map(|seen| name(&seen.name)));
    section(
        &mut told,
        say!(words, "enrolment-changed"),
        it.people_changed.iter().map(|seen| changed(seen, words)),
    );
    section(&mut told, say!(words, "enrolment-absent"), it.absent.iter().map(name));
    told
}

/// How much of what there is, in a few lines; a list with nothing to write says so first.
fn tallies(it: &Enrolment, words: &Words) -> Vec<Paragraph> {
    let mut told = vec![Paragraph::new(Kind::Title, say!(words, "enrolment-title"))];
    if it.commands.is_empty() {
        told.push(plain(say!(words, "import-nothing")));
    }
    let people = say!(
        words,
        "enrolment-people",
        new = it.people_new.len(),
        changed = it.people_changed.len(),
        same = it.people_same.len()
    );
    let cases = say!(
        words,
        "enrolment-counts",
        orders = it.orders.len(),
        cases = it.cases.len(),
        waiting = it.waiting.len()
    );
    told.extend([plain(people), plain(cases)]);
    if !it.refused.is_empty() {
        told.push(Paragraph::new(
            Kind::Refused,
            say!(words, "enrolment-refused-count", n = it.refused.len()),
        ));
    }
    if !it.commands.is_empty() {
        told.push(plain(say!(words, "enrolment-how")));
    }
    told
}

fn section(told: &mut Vec<Paragraph>, title: String, rows: impl IntoIterator<Item = Paragraph>) {
    let mut rows = rows.into_iter().peekable();
    if rows.peek().is_some() {
        told.extend([plain(""), Paragraph::new(Kind::Title, title)]);
        told.extend(rows);
    }
}

fn refused(it: &Enrolment, words: &Words) -> Vec<Paragraph> {
    let said = |(line, why): &(usize, Vec<crate::domain::staff_list::RowRefusal>)| {
        let why: Vec<String> = why.iter().map(|why| rows::refused(why, *line, words)).collect();
        Paragraph::new(Kind::Refused, say!(words, "enrolment-line", line = *line, what = why.join(" ")))
    };
    it.refused.iter().map(said).collect()
}

fn warned(it: &Enrolment, words: &Words) -> Vec<Paragraph> {
    let said = |(line, warning): &(usize, crate::domain::change::Warning)| {
        let what = warnings::warning(warning, words);
        Paragraph::new(Kind::Warned, say!(words, "enrolment-line", line = *line, what))
    };
    it.warned.iter().map(said).collect()
}

fn opened(case: &CaseSeen, words: &Words) -> Paragraph {
    let CaseSeen { code, mentee, mentor, start, .. } = case;
    plain(say!(
        words,
        "enrolment-case",
        code = CaseCode::to_string(code),
        mentee = mentee.short(),
        mentor = mentor.short(),
        start = dates::with_weekday(*start, words.language())
    ))
}

fn waiting(it: &Waiting, words: &Words) -> Paragraph {
    let due = it.clock.and_then(Clock::due).map(|due| dates::table(due.binding));
    plain(match due {
        Some(date) => say!(words, "enrolment-waits-until", name = it.name.as_str(), date),
        None => it.name.as_str().to_owned(),
    })
}

/// Who, and column by column what.
fn changed(it: &PersonChange, words: &Words) -> Paragraph {
    plain(format!("{}: {}", it.was.name, amended(it, words).join("; ")))
}

fn name(name: &FullName) -> Paragraph {
    plain(name.as_str())
}

fn plain(text: impl Into<String>) -> Paragraph {
    Paragraph::new(Kind::Plain, text)
}
