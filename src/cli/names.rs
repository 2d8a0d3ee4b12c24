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
    if let Ok(code) = meant.parse::<CaseCode>() {
        return overview.cases.iter().filter(|case| case.code == code).collect();
    }
    if let Ok(number) = meant.parse::<u16>() {
        return numbered(number, overview, session).into_iter().collect();
    }
    let words: Vec<String> = meant.split_whitespace().map(fold).collect();
    let named = |case: &&Summary| {
        let name = fold(case.mentee_name.as_str());
        !words.is_empty() && words.iter().all(|word| name.contains(word.as_str()))
    };
    overview.cases.iter().filter(named).collect()
}

/// The case of a number in the present school year. Between two of them that is the coming one; until it has
/// such a case, the year that has just gone by: the council hears its reports in June.
fn numbered<'o>(number: u16, overview: &'o Overview, session: &Session<'_>) -> Option<&'o Summary> {
    let (calendar, today) = (overview.calendar.as_ref()?, session.moment.today);
    let present = calendar.school_year_of(today).ok().map(|year| year.name());
    let begun =
        calendar.school_years.iter().filter(|year| year.starts <= today).map(|year| year.name()).max();
    let codes = [present, begun].into_iter().flatten().filter_map(|year| u16::try_from(year).ok());
    let mut codes = codes.map(|year| CaseCode { year, number });
    codes.find_map(|code| overview.cases.iter().find(|case| case.code == code))
}

/// Finds the case that is meant among those that whoever asks may see.
pub fn one(meant: &str, session: &mut Session<'_>) -> io::Result<Result<CaseCode, Exit>> {
    let overview = match session.desk.overview_for(session.login) {
        Ok(overview) => overview,
        Err(error) => return talk::failed(&error, session).map(Err),
    };
    if !overview.shows_cases_to(&overview.actor(session.login)) {
        return talk::stranger(session).map(Err);
    }
    case(meant, &overview, session)
}

/// Reads the case that is meant, whole, as far as whoever asks may see it.
pub fn file(meant: &str, session: &mut Session<'_>) -> io::Result<Result<CaseFile, Exit>> {
    let code = match one(meant, session)? {
        Ok(code) => code,
        Err(exit) => return Ok(Err(exit)),
    };
    match session.desk.file_for(code, session.login, session.moment.today) {
        Ok(file) => Ok(Ok(file)),
        Err(error) => talk::failed(&error, session).map(Err),
    }
}
