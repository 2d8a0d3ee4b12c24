//! How are the cases written for a spreadsheet?

use crate::domain::compiled::listing::Row;
use crate::intake::staff_csv::defused;
use crate::say;
use crate::words::{Words, dates, when};
use chrono::NaiveDate;

/// Returns the cases as Excel here opens them: UTF-8 with a byte order mark, `;` between the cells.
///
/// What a spreadsheet would take for a formula is defused by an apostrophe; a number of days is none.
pub(super) fn csv(found: &[Row<'_>], today: NaiveDate, words: &Words) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(&mut bytes);
    let rows = found.iter().map(|row| cells(row, today, words));
    for cells in [heading(words)].into_iter().chain(rows) {
        let is_number = |cell: &str| cell.parse::<i64>().is_ok();
        let cells = cells.map(|cell| if is_number(&cell) { cell } else { defused(&cell) });
        writer.write_record(&cells).expect("writing to memory does not fail");
    }
    writer.flush().expect("writing to memory does not fail");
    drop(writer);
    bytes
}

fn heading(words: &Words) -> [String; 8] {
    [
        say!(words, "column-number"),
        say!(words, "column-mentee"),
        say!(words, "column-mentor"),
        say!(words, "column-stage"),
        say!(words, "column-step"),
        say!(words, "column-whose"),
        say!(words, "column-due"),
        say!(words, "cases-column-left"),
    ]
}

/// As on the screen: what is next of a paused case is that it is paused.
fn cells(row: &Row<'_>, today: NaiveDate, words: &Words) -> [String; 8] {
    let (case, standing) = (row.case, &row.standing);
    let next = standing.next.as_ref();
    // A case that has not begun has a mentor by its order already: the one of its first day.
    let mentor = case.tenure_on(today.max(case.start)).map(|tenure| tenure.name.as_str().to_owned());
    let step = match next {
        Some(_) if standing.paused => say!(words, "state-paused"),
        Some(next) => when::next_step(next, words),
        None => words.name(&standing.stage),
    };
    let due = next.and_then(|next| next.due).map(|due| dates::table(due.binding));
    let left = next.and_then(|next| next.working_days_left).map(|days| days.to_string());
    [
        case.code.to_string(),
        case.mentee_name.as_str().to_owned(),
        mentor.unwrap_or_default(),
        words.short(&standing.stage),
        step,
        next.map(|next| words.short(&next.whose)).unwrap_or_default(),
        due.unwrap_or_default(),
        left.unwrap_or_default(),
    ]
}
