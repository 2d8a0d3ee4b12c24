//! Which cases are there?

use super::entry::{Entry, OneShot};
use super::options::{flag, texts_in};
use super::{Exit, Session, status, talk};
use crate::domain::compiled::listing::{Order, Row, Sieve, rows};
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::Words;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// Which cases are listed, and how.
#[derive(Debug)]
struct CasesCall {
    /// The filter.
    filter: String,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "cases", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .visible_alias("ls")
        .about(words.say("cli-cases"))
        .arg(Arg::new("filter").value_name("FILTER").num_args(0..).help(words.say("cli-cases-filter")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(CasesCall { filter: texts_in(it, "filter").join(" "), json: it.get_flag("json") })
}

impl OneShot for CasesCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Lists the cases that the dashboard lists.
fn run(call: &CasesCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let (overview, doubt) = match talk::overview_or_last(session)? {
        Ok(found) => found,
        Err(exit) => return Ok(exit),
    };
    if !overview.shows_cases_to(&overview.actor(session.login)) {
        return talk::stranger(session);
    }
    talk::left_out(&overview, session)?;
    let today = session.moment.today;
    let sieve = Sieve { words: call.filter.clone(), ..Sieve::default() };
    let mut found = sieve.through(rows(&overview, today), &overview.actor(session.login), today);
    Order::Pressure.sort(&mut found, today);
    if call.json {
        let cases: Vec<Value> = found.iter().map(|row| as_json(row, &overview, session)).collect();
        let mut answer = json!({ "schema": 1, "date": today, "cases": cases });
        talk::mark_unconfirmed(&mut answer, doubt);
        writeln!(session.out, "{answer}")?;
        return Ok(doubt.unwrap_or(Exit::Done));
    }
    for row in &found {
        writeln!(session.out, "{}", status::line(row, &overview, session))?;
    }
    if found.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "cli-no-cases"))?;
    }
    Ok(doubt.unwrap_or(Exit::Done))
}

fn as_json(row: &Row<'_>, overview: &Overview, session: &Session<'_>) -> Value {
    let (case, standing) = (row.case, &row.standing);
    let next = standing.next.as_ref();
    // A case that has not begun has a mentor by its order already: the one of its first day.
    let day = session.moment.today.max(case.start);
    let mentor = case.tenure_on(day).map(|tenure| tenure.name.as_str());
    let mut said = json!({
        "code": case.code,
        "mentee": case.mentee_name,
        "mentor": mentor,
        "stage": standing.stage,
        "paused": standing.paused,
        "step": next.map(|next| next.step),
        "whose": next.map(|next| next.whose),
        "due": next.and_then(|next| next.due),
        "urgency": standing.urgency(),
    });
    if overview.is_damaged(case.code) {
        said["damaged"] = true.into();
    }
    said
}
