//! Which filter was given on the command line?

use super::{Exit, Session};
use crate::domain::calendar::{Calendar, Week};
use crate::domain::compiled::overview::Overview;
use crate::words::filter::{FilterReading, Reader, Vocabulary, fault};
use std::io;

/// Reads the filter that a shell took apart.
pub(super) fn read<W: Vocabulary>(
    arguments: &[String],
    overview: &Overview,
    session: &Session<'_>,
) -> FilterReading<W> {
    let shipped = Calendar::shipped(Week::Five);
    let calendar = overview.calendar.as_ref().unwrap_or(&shipped);
    let reader = Reader { today: session.moment.today, calendar, language: session.words.language() };
    let whole: Vec<String> = arguments.iter().map(|argument| quoted(argument)).collect();
    reader.read(&whole.join(" "))
}

/// The shell has taken the quotes of `mentor:"Ли Н"` away: the value gets them back.
fn quoted(argument: &str) -> String {
    let has_quotes = argument.contains(['"', '«', '“', '„']);
    match argument.split_once(':') {
        Some((name, value)) if value.contains(char::is_whitespace) && !has_quotes => {
            format!("{name}:\"{value}\"")
        }
        Some(_) | None => argument.to_owned(),
    }
}

/// Says what was not understood; nothing is listed then.
pub(super) fn refused<W: Vocabulary>(
    reading: &FilterReading<W>,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    for it in &reading.faults {
        writeln!(session.talk, "{}", fault(it, session.words))?;
    }
    Ok(Exit::Usage)
}
