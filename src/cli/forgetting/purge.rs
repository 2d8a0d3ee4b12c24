//! How are old cases taken out of the records?

use super::{Asked, forget, taking};
use crate::cli::entry::{Entry, OneShot};
use crate::cli::options::{flag, text, text_in};
use crate::cli::typed_day::{self, TypedDay};
use crate::cli::{Exit, Session};
use crate::words::Words;
use chrono::{Months, NaiveDate};
use clap::{Arg, ArgGroup, ArgMatches, Command, value_parser};
use std::io;

/// Which cases go, and how.
#[derive(Debug)]
struct PurgeCall {
    /// Those that ended before this day.
    before: Option<TypedDay>,
    /// Those that ended so many years ago.
    years: u32,
    /// Why.
    why: String,
    /// Without writing.
    dry_run: bool,
    /// Without asking.
    yes: bool,
}

pub(in crate::cli) const ENTRY: Entry = Entry { name: "purge", command, read };

fn command(command: Command, words: &Words) -> Command {
    let before = Arg::new("before").long("before").value_name("DATE").value_parser(TypedDay::new);
    let years =
        Arg::new("years").long("years").value_name("N").value_parser(value_parser!(u32).range(1..=75));
    command
        .about(words.say("cli-purge"))
        .after_help(words.say("cli-purge-after"))
        .arg(before.help(words.say("cli-purge-before")))
        .arg(years.help(words.say("cli-purge-years")))
        .group(ArgGroup::new("age").args(["before", "years"]).required(true))
        .arg(text("why", "TEXT", words.say("cli-forget-why")).long("why"))
        .arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
        .arg(flag("yes", words.say("cli-forget-yes")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(PurgeCall {
        before: it.get_one("before").cloned(),
        years: it.get_one("years").copied().unwrap_or_default(),
        why: text_in(it, "why"),
        dry_run: it.get_flag("dry-run"),
        yes: it.get_flag("yes"),
    })
}

impl OneShot for PurgeCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let today = session.moment.today;
        let ago = today.checked_sub_months(Months::new(12 * self.years)).unwrap_or(NaiveDate::MIN);
        let before = match &self.before {
            Some(typed) => match typed_day::past_day(typed.text(), None, session)? {
                Ok(day) => day,
                Err(exit) => return Ok(exit),
            },
            None => ago,
        };
        let key = |seen: &crate::desk::Forgotten| seen.cases.len().to_string();
        let asked = Asked { key: &key, dry_run: self.dry_run, yes: self.yes };
        forget(
            &asked,
            &|outcome, session| {
                let (desk, taking) = (session.desk, taking(session, &self.why, outcome));
                desk.purge(before, taking)
            },
            session,
        )
    }
}
