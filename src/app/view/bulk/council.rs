//! At which meeting of the council are many cases to be heard?

use super::{MEETING, name};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::turn::{Purpose, Turn};
use crate::domain::command::{Command, WriteReport};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::MeetingId;
use crate::domain::meeting::Meeting;
use crate::say;
use crate::words::{dates, first_few};
use std::rc::Rc;

/// How many names a question has; the others it counts.
const NAMED: usize = 10;

/// Asks at which meeting; where none was called yet, says how one is.
pub(super) fn offer(files: &[Rc<CaseFile>], turn: &mut Turn<'_>) {
    let Some(school) = files.first().map(|file| &file.school) else { return };
    let words = &turn.session.words;
    let mut meetings: Vec<&Meeting> = school.meetings_in_force().filter(|it| it.protocol.is_none()).collect();
    meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.date));
    if meetings.is_empty() {
        return turn.complain(say!(words, "bulk-no-meeting"));
    }
    let item = |meeting: &&Meeting| {
        let date = dates::with_weekday(meeting.date, words.language());
        Item::new(meeting.id.0.to_string(), say!(words, "council-hear-at", date))
    };
    let pick = Pick::new(
        say!(words, "bulk-council-title", n = files.len()),
        meetings.iter().map(item).collect(),
        Picking::One,
    );
    turn.popup(Purpose::View(MEETING), Body::Pick(pick));
}

/// One question that names all of them; those that are heard at it already, or have ended, are left.
pub(super) fn ask(picked: &str, files: &[Rc<CaseFile>], turn: &mut Turn<'_>) {
    let Some(id) = picked.parse().ok().map(MeetingId) else { return };
    let words = Rc::clone(&turn.session.words);
    let is_left = |file: &&Rc<CaseFile>| {
        let (case, report) = (&file.case, &file.case.report);
        case.head.closing.is_some() || report.presented.is_some() || report.meeting == Some(id)
    };
    let (left, meant): (Vec<_>, Vec<_>) = files.iter().partition(is_left);
    let date = files.first().and_then(|file| file.school.meetings.get(&id)).map(|it| it.date);
    let (Some(date), Some(first)) = (date, meant.first()) else {
        return turn.complain(say!(words, "bulk-council-none"));
    };
    let write = |file: &&Rc<CaseFile>| {
        let text = file.case.report.text.clone();
        Command::WriteReport(WriteReport { case: file.case.head.code, text, meeting: Some(id) })
    };
    let mut lines = first_few(meant.iter().map(|file| name(file)), NAMED, &words);
    if !left.is_empty() {
        let who = left.iter().map(|file| name(file)).collect::<Vec<_>>().join(", ");
        lines.push(say!(words, "bulk-council-left", who));
    }
    let date = dates::with_weekday(date, words.language());
    let question = say!(words, "bulk-council-question", date, n = meant.len());
    let seen = meant.iter().map(|file| file.revision).min().unwrap_or(first.revision);
    let commands = meant.iter().map(write).collect();
    turn.confirm(question, lines, say!(words, "bulk-council-yes"), commands, Some(seen));
}
