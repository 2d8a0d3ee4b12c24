//! Which deadlines are open, and on which days?

mod ics;

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::domain::clock::standing::Urgency;
use crate::domain::compiled::listing::{Deadline, agenda};
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::text::pad;
use crate::words::{Words, dates, when};
use chrono::Days;
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};
use std::io;

/// Up to which day deadlines are told, and how.
#[derive(Debug)]
struct AgendaCall {
    /// So many days ahead; none for all.
    days: Option<u64>,
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Lines,
    Json,
    Ics,
}

pub(super) const ENTRY: Entry = Entry { name: "agenda", command, read };

fn command(command: Command, words: &Words) -> Command {
    let days = Arg::new("days").long("days").value_name("N").value_parser(value_parser!(u64).range(0..=3660));
    command
        .about(words.say("cli-agenda"))
        .after_help(words.say("cli-agenda-after"))
        .arg(days.help(words.say("cli-agenda-days")))
        .arg(flag("json", words.say("cli-json")))
        .arg(flag("ics", words.say("cli-agenda-ics")).conflicts_with("json"))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    let form = match (it.get_flag("json"), it.get_flag("ics")) {
        (true, _) => Form::Json,
        (false, true) => Form::Ics,
        (false, false) => Form::Lines,
    };
    Box::new(AgendaCall { days: it.get_one("days").copied(), form })
}

impl OneShot for AgendaCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let (overview, doubt) = match talk::overview_or_last(session)? {
            Ok(found) => found,
            Err(exit) => return Ok(exit),
        };
        if !overview.shows_cases_to(&overview.actor(session.login)) {
            return talk::stranger(session);
        }
        talk::left_out(&overview, session)?;
        let today = session.moment.today;
        let last = self.days.and_then(|days| today.checked_add_days(Days::new(days)));
        let mut found = agenda(&overview, today);
        found.retain(|it| last.is_none_or(|last| it.day <= last));
        match self.form {
            Form::Json => {
                let deadlines: Vec<Value> = found.iter().map(|it| as_json(it, &overview)).collect();
                let mut answer = json!({ "schema": 1, "date": today, "deadlines": deadlines });
                talk::mark_unconfirmed(&mut answer, doubt);
                writeln!(session.out, "{answer}")?;
            }
            Form::Ics => write!(session.out, "{}", ics::calendar(&found, &overview, session))?,
            Form::Lines => tell(&found, &overview, session)?,
        }
        Ok(doubt.unwrap_or(Exit::Done))
    }
}

fn tell(found: &[Deadline], overview: &Overview, session: &mut Session<'_>) -> io::Result<()> {
    for it in found {
        writeln!(session.out, "{}", line(it, overview, session))?;
    }
    if found.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "cli-agenda-none"))?;
    }
    Ok(())
}

/// Mark, day, code, teacher, step, with whom.
fn line(it: &Deadline, overview: &Overview, session: &Session<'_>) -> String {
    let words = session.words;
    let mark = match it.next.urgency {
        Some(Urgency::Overdue) => "!!",
        Some(Urgency::Today) => "! ",
        Some(Urgency::Soon | Urgency::Later) | None => "  ",
    };
    format!(
        "{mark} {} {} {} {} {}",
        pad(&dates::with_weekday(it.day, words.language()), 14),
        pad(&it.code.to_string(), 6),
        pad(&overview.cases[it.at].mentee_name.short(), 20),
        pad(&words.short(&it.next.whose), 6),
        when::next_step(&it.next, words).replace('\n', " "),
    )
}

fn as_json(it: &Deadline, overview: &Overview) -> Value {
    json!({
        "case": it.code,
        "mentee": overview.cases[it.at].mentee_name,
        "step": it.next.step,
        "item": it.item,
        "about": it.next.about,
        "whose": it.next.whose,
        "due": it.next.due,
        "urgency": it.next.urgency,
    })
}
