//! What in the records does not add up, for whoever keeps them?

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::domain::case::Case;
use crate::domain::compiled::lint::{Finding, lint};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Relation, Right};
use crate::domain::school::School;
use crate::say;
use crate::words::Words;
use crate::words::lint::finding;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// How what does not add up is told.
#[derive(Debug)]
struct LintCall {
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "lint", command, read };

fn command(command: Command, words: &Words) -> Command {
    command.about(words.say("cli-lint")).arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(LintCall { json: it.get_flag("json") })
}

impl OneShot for LintCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Tells what does not add up: a finding a line, and where it is mended.
fn run(call: &LintCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let (school, cases) = match session.desk.whole() {
        Ok(whole) => whole,
        Err(error) => return talk::failed(&error, session),
    };
    // A finding may name what a plan or a report says, so it is for those who may read these whole.
    let actor = school.actor(session.login);
    if !actor.may(Right::SeeScores, Relation::Other) {
        return talk::failed(&Refusal::NotPermitted(Right::SeeScores).into(), session);
    }
    if let Ok(overview) = session.desk.overview() {
        talk::left_out(&overview, session)?;
    }
    let found = lint(&school, &cases, session.moment.today);
    if call.json {
        let findings: Vec<Value> = found.iter().map(|it| as_json(it, session)).collect();
        let answer = json!({ "schema": 1, "date": session.moment.today, "findings": findings });
        writeln!(session.out, "{answer}")?;
        return Ok(Exit::Done);
    }
    for it in &found {
        writeln!(session.out, "{}", line(it, &school, &cases, session))?;
    }
    if found.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "cli-lint-clean"))?;
    }
    Ok(Exit::Done)
}

fn as_json(it: &Finding, session: &Session<'_>) -> Value {
    json!({
        "case": it.case,
        "about": it.about,
        "what": it.what,
        "way": it.what.way(),
        "says": finding(&it.what, session.words),
    })
}

fn line(it: &Finding, school: &School, cases: &[Case], session: &Session<'_>) -> String {
    let said = finding(&it.what, session.words);
    match whom(it, school, cases) {
        Some(whom) => format!("{whom}: {said}"),
        None => said,
    }
}

/// The case with its teacher, or the person, that a finding is about.
fn whom(it: &Finding, school: &School, cases: &[Case]) -> Option<String> {
    if let Some(code) = it.case {
        let case = cases.iter().find(|case| case.head.code == code)?;
        return Some(format!("{code} {}", school.name_of(case.head.mentee).short()));
    }
    it.about.person().map(|id| school.name_of(id).short())
}
