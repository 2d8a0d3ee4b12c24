//! Which cases are there?

mod table;

use super::entry::{Entry, OneShot};
use super::options::{flag, texts_in};
use super::{Exit, Session, filter, status, talk};
use crate::domain::compiled::listing::{Order, Row, Sieve, earlier_rows, rows};
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::Words;
use crate::words::filter::{FilterReading, explained, in_three_languages, printed};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// Which cases are listed, and how.
#[derive(Debug)]
struct CasesCall {
    /// The filter, as the shell took it apart.
    filter: Vec<String>,
    /// In which form.
    form: Form,
}

/// In which form the cases are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// To be read.
    Lines,
    /// As JSON.
    Json,
    /// For a spreadsheet.
    Csv,
}

pub(super) const ENTRY: Entry = Entry { name: "cases", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .alias("ls")
        .about(words.say("cli-cases"))
        .after_help(words_of_filter(words))
        .arg(Arg::new("filter").value_name("FILTER").num_args(0..).help(words.say("cli-cases-filter")))
        .arg(flag("json", words.say("cli-json")).conflicts_with("csv"))
        .arg(flag("csv", words.say("cli-csv")))
}

/// What can be written into the filter.
fn words_of_filter(words: &Words) -> String {
    let lines = |lines: Vec<String>| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
    let explained = lines(explained(words).into_iter().filter(|line| !line.is_empty()).collect());
    let (title, quotes) = (words.say("filter-help-title"), words.say("cli-cases-quotes"));
    let languages = words.say("cli-cases-languages");
    format!("{title}:\n{explained}  {quotes}\n\n{languages}\n{}", lines(in_three_languages()))
        .trim_end()
        .to_owned()
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    let form = match (it.get_flag("json"), it.get_flag("csv")) {
        (true, _) => Form::Json,
        (false, true) => Form::Csv,
        (false, false) => Form::Lines,
    };
    Box::new(CasesCall { filter: texts_in(it, "filter"), form })
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
    let reading: FilterReading = filter::read(&call.filter, &overview, session);
    if !reading.faults.is_empty() {
        return filter::refused(&reading, session);
    }
    let looks_back = reading.filter.looks_back();
    let sieve = Sieve { filter: reading.filter, ..Sieve::default() };
    let mut all = rows(&overview, today);
    if looks_back {
        all.extend(earlier_rows(&overview, today));
    }
    let mut found = sieve.through(all, &overview.actor(session.login), today);
    Order::Pressure.sort(&mut found, today);
    match call.form {
        Form::Json => {
            let cases: Vec<Value> = found.iter().map(|row| as_json(row, &overview, session)).collect();
            let mut answer = json!({ "schema": 1, "date": today, "cases": cases });
            talk::mark_unconfirmed(&mut answer, doubt);
            writeln!(session.out, "{answer}")?;
        }
        Form::Csv => session.out.write_all(&table::csv(&found, today, session.words))?,
        Form::Lines => lines(&found, &sieve, &overview, session)?,
    }
    Ok(doubt.unwrap_or(Exit::Done))
}

fn lines(found: &[Row<'_>], sieve: &Sieve, overview: &Overview, session: &mut Session<'_>) -> io::Result<()> {
    for row in found {
        writeln!(session.out, "{}", status::line(row, overview, session))?;
    }
    if found.is_empty() {
        let said = match sieve.filter.is_open() {
            true => say!(session.words, "cli-no-cases"),
            false => say!(session.words, "filter-none-fits", filter = printed(&sieve.filter, session.words)),
        };
        writeln!(session.talk, "{said}")?;
    }
    Ok(())
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
