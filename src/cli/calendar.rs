//! Which days of a school year are not as others?
//!
//! Needs no store: without one it shows the shipped calendar.

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::domain::calendar::{By, Calendar, Special, SpecialDay, Week};
use crate::say;
use crate::words::text::pad;
use crate::words::{Words, calendar, dates};
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};
use std::io;

/// Which year is shown, and how.
#[derive(Debug)]
struct CalendarCall {
    /// The civil year in which the school year begins; none for that of today.
    year: Option<i32>,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "calendar", command, read };

fn command(command: Command, words: &Words) -> Command {
    let year = Arg::new("year").value_name("YEAR").value_parser(value_parser!(i32).range(2000..2100));
    command
        .about(words.say("cli-calendar"))
        .after_help(words.say("cli-calendar-after"))
        .arg(year.help(words.say("cli-calendar-year")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(CalendarCall { year: it.get_one("year").copied(), json: it.get_flag("json") })
}

impl OneShot for CalendarCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let own = match session.desk.overview() {
            Ok(overview) => overview.calendar.unwrap_or_else(|| Calendar::shipped(Week::Five)),
            Err(error) => return talk::failed(&error, session),
        };
        let of_today = || match own.school_year_of(session.moment.today) {
            Ok(year) => year.name(),
            Err(gap) => gap.year,
        };
        let year = self.year.unwrap_or_else(of_today);
        let days = own.special_days(year);
        match self.json {
            true => writeln!(session.out, "{}", as_json(year, &own, &days, session.words))?,
            false => tell(year, &own, &days, session)?,
        }
        for gap in own.gaps_of(year) {
            let missing = calendar::year(gap, session.words);
            writeln!(session.talk, "talimger: {}", say!(session.words, "cli-calendar-lacks", missing))?;
        }
        Ok(if own.gaps_of(year).is_empty() { Exit::Done } else { Exit::Refused })
    }
}

fn tell(year: i32, own: &Calendar, days: &[SpecialDay], session: &mut Session<'_>) -> io::Result<()> {
    let words = session.words;
    let said = own.school_year(year).map(|it| calendar::school_year(it, words)).unwrap_or_default();
    writeln!(session.out, "{}  {said}", dates::school_year(year))?;
    let shift = if own.shift_to_working_day { "calendar-shifts" } else { "calendar-does-not-shift" };
    writeln!(session.out, "{} · {}", words.name(&own.week), words.say(shift))?;
    for day in days {
        let date = pad(&dates::with_weekday(day.date, words.language()), 14);
        let own =
            if day.by == By::School { format!("  {}", words.say("calendar-own")) } else { String::new() };
        writeln!(session.out, "  {date} {}{own}", calendar::special(&day.what, words))?;
    }
    Ok(())
}

fn as_json(year: i32, own: &Calendar, days: &[SpecialDay], words: &Words) -> Value {
    let known = own.school_year(year).ok();
    let days: Vec<Value> = days
        .iter()
        .map(|day| {
            json!({
                "date": day.date,
                "to": match day.what {
                    Special::Break(pause) => Some(pause.to),
                    Special::Starts | Special::Ends | Special::Holiday(_) | Special::RestDay(_)
                    | Special::Moved | Special::Ordered(_) => None,
                },
                "what": code(&day.what),
                "own": day.by == By::School,
                "says": calendar::special(&day.what, words),
            })
        })
        .collect();
    json!({
        "schema": 1,
        "year": year,
        "starts": known.map(|it| it.starts),
        "ends": known.map(|it| it.ends),
        "week": own.week.days(),
        "shift_to_working_day": own.shift_to_working_day,
        "days": days,
    })
}

fn code(what: &Special) -> &'static str {
    match what {
        Special::Starts => "starts",
        Special::Ends => "ends",
        Special::Holiday(_) => "holiday",
        Special::RestDay(_) => "rest_day",
        Special::Moved => "moved",
        Special::Ordered(_) => "order",
        Special::Break(_) => "break",
    }
}
