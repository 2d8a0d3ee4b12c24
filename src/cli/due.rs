//! By which day is a term over, and which days were counted?
//!
//! Needs no store: without one it counts by the shipped calendar.

mod table;
mod term;

use super::entry::{Entry, OneShot};
use super::options::{flag, text, text_in, texts_in};
use super::typed_day::day;
use super::{Exit, Session, talk};
use crate::domain::calendar::{Calendar, Week};
use crate::domain::clock::deadline::Terms;
use crate::domain::clock::term::{LedgerDay, Term};
use crate::domain::compiled::overview::Overview;
use crate::domain::refusal::Refusal;
use crate::say;
use crate::words::date_entry::Bias;
use crate::words::{Words, refusals};
use chrono::NaiveDate;
use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use std::io;

/// A term that was asked for, counted out.
#[derive(Serialize)]
struct Counted {
    /// As it was asked for: `+5wd`.
    #[serde(rename = "term", serialize_with = "term::as_asked")]
    asked: Term,
    nominal: NaiveDate,
    binding: NaiveDate,
    days: Vec<LedgerDay>,
}

/// The answer for scripts.
#[derive(Serialize)]
struct Answer<'a> {
    schema: u8,
    from: NaiveDate,
    week: u8,
    terms: &'a [Counted],
}

/// Which terms are counted, and how.
#[derive(Debug)]
struct DueCall {
    /// The day of the event, as it was typed.
    from: String,
    /// The terms, as they were typed.
    terms: Vec<String>,
    /// The working week, where it is not the school's.
    week: Option<Week>,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "due", command, read };

fn command(command: Command, words: &Words) -> Command {
    let week = Arg::new("week").long("week").value_name("DAYS").value_parser(["5", "6"]);
    command
        .about(words.say("cli-due"))
        .arg(text("from", "FROM", words.say("cli-due-from")))
        .arg(text("term", "TERM", words.say("cli-due-term")).num_args(1..))
        .arg(week.help(words.say("cli-due-week")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    let days = it.get_one::<String>("week").and_then(|days| days.parse().ok());
    Box::new(DueCall {
        from: text_in(it, "from"),
        terms: texts_in(it, "term"),
        week: days.and_then(Week::of_days),
        json: it.get_flag("json"),
    })
}

impl OneShot for DueCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Counts terms from a day, and shows every day on the way.
fn run(call: &DueCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let overview = match session.desk.overview() {
        Ok(overview) => overview,
        Err(error) => return talk::failed(&error, session),
    };
    let calendar = calendar(&overview, call.week);
    // What is not named lies in the past.
    let from = match day(&call.from, &calendar, Bias::Last, session) {
        Ok(from) => from,
        Err((text, exit)) => return complain(&text, exit, session),
    };
    let mut counted = Vec::new();
    for text in &call.terms {
        let Some(length) = term::length(text) else {
            return complain(&say!(session.words, "due-not-a-term", text), Exit::Usage, session);
        };
        match count(Term { from, length }, &calendar) {
            Ok(term) => counted.push(term),
            Err(refusal) => {
                return complain(&refusals::refusal(&refusal, session.words), Exit::Refused, session);
            }
        }
    }
    let terms = overview.settings.map(|settings| settings.terms).unwrap_or_default();
    show(&counted, from, &calendar, &terms, call, session)?;
    Ok(Exit::Done)
}

/// The school's calendar, else the shipped one; the week that was asked for before the school's.
fn calendar(overview: &Overview, asked: Option<Week>) -> Calendar {
    let calendar = overview.calendar.clone().unwrap_or_else(|| Calendar::shipped(Week::Five));
    Calendar { week: asked.unwrap_or(calendar.week), ..calendar }
}

fn count(asked: Term, calendar: &Calendar) -> Result<Counted, Refusal> {
    let due = asked.due(calendar)?;
    Ok(Counted { asked, nominal: due.nominal, binding: due.binding, days: asked.ledger(calendar)? })
}

fn show(
    counted: &[Counted],
    from: NaiveDate,
    calendar: &Calendar,
    terms: &Terms,
    call: &DueCall,
    session: &mut Session<'_>,
) -> io::Result<()> {
    if call.json {
        let answer = Answer { schema: 1, from, week: calendar.week.days(), terms: counted };
        let json = serde_json::to_string(&answer).expect("dates and numbers are plain data");
        return writeln!(session.out, "{json}");
    }
    for (at, term) in counted.iter().enumerate() {
        let gap = if at > 0 { "\n" } else { "" };
        write!(session.out, "{gap}{}", table::table(term, session.words))?;
    }
    match table::collision(counted, terms, session.words) {
        Some(said) => writeln!(session.out, "\n{said}"),
        None => Ok(()),
    }
}

fn complain(text: &str, exit: Exit, session: &mut Session<'_>) -> io::Result<Exit> {
    writeln!(session.talk, "talimger: {text}")?;
    Ok(exit)
}
