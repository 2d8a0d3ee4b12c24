//! Which case is meant on the command line?

use super::{Exit, Session, talk};
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::compiled::summary::Summary;
use crate::domain::text::fold::fold;
use crate::say;
use std::io;

/// Finds a case by its code, by the number in the present school year, or by enough of the
/// teacher's name; says it where none or several are meant.
pub fn case(
    meant: &str,
    overview: &Overview,
    session: &mut Session<'_>,
) -> io::Result<Result<CaseCode, Exit>> {
    let found = matching(meant, overview, session);
    match found.as_slice() {
        [one] => return Ok(Ok(one.code)),
        [] => writeln!(session.talk, "talimger: {}", say!(session.words, "cli-no-such-case", meant))?,
        several => {
            writeln!(session.talk, "talimger: {}", say!(session.words, "cli-several-cases", meant))?;
            for case in several {
                writeln!(session.talk, "  {} {}", case.code, case.mentee_name)?;
            }
        }
    }
    Ok(Err(Exit::Refused))
}

fn matching<'o>(meant: &str, overview: &'o Overview, session: &Session<'_>) -> Vec<&'o Summary> {
    let year = overview
        .calendar
        .as_ref()
        .and_then(|it| it.school_year_of(session.moment.today).ok())
        .map(|it| it.name());
    let short = meant.parse::<u16>().ok().zip(year.and_then(|year| u16::try_from(year).ok()));
    let code = meant.parse().ok().or(short.map(|(number, year)| CaseCode { year, number }));
    if let Some(code) = code {
        return overview.cases.iter().filter(|case| case.code == code).collect();
    }
    let words: Vec<String> = meant.split_whitespace().map(fold).collect();
    let named = |case: &&Summary| {
        let name = fold(case.mentee_name.as_str());
        !words.is_empty() && words.iter().all(|word| name.contains(word.as_str()))
    };
    overview.cases.iter().filter(named).collect()
}

/// Reads the case that is meant, whole, as far as whoever asks may see it.
pub fn file(meant: &str, session: &mut Session<'_>) -> io::Result<Result<CaseFile, Exit>> {
    let overview = match session.desk.overview_for(session.login) {
        Ok(overview) => overview,
        Err(error) => return talk::failed(&error, session).map(Err),
    };
    if !overview.shows_cases_to(&overview.actor(session.login)) {
        return talk::stranger(session).map(Err);
    }
    let code = match case(meant, &overview, session)? {
        Ok(code) => code,
        Err(exit) => return Ok(Err(exit)),
    };
    match session.desk.file_for(code, session.login, session.moment.today) {
        Ok(file) => Ok(Ok(file)),
        Err(error) => talk::failed(&error, session).map(Err),
    }
}
