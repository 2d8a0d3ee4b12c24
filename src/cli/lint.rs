//! What in the records does not add up, for whoever keeps them?

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, names, talk};
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::lint::{Finding, What, lint};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Relation, Right};
use crate::domain::school::School;
use crate::say;
use crate::words::Words;
use crate::words::lint::finding;
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// Of what is told what does not add up, and how.
#[derive(Debug)]
struct LintCall {
    /// One case alone.
    case: Option<String>,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "lint", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-lint"))
        .after_help(words.say("cli-lint-after"))
        .arg(Arg::new("case").value_name("CASE").help(words.say("cli-lint-case")))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(LintCall { case: it.get_one::<String>("case").cloned(), json: it.get_flag("json") })
}

impl OneShot for LintCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let code = match self.case.as_ref().map(|meant| names::one(meant, session)).transpose()? {
            None => None,
            Some(Ok(code)) => Some(code),
            Some(Err(exit)) => return Ok(exit),
        };
        let (school, cases) = match session.desk.whole() {
            Ok(whole) => whole,
            Err(error) => return talk::failed(&error, session),
        };
        if school.settings.is_none() {
            return talk::no_school(session);
        }
        if let Err(refusal) = may_know(code, &school, &cases, session) {
            return talk::failed(&refusal.into(), session);
        }
        if let Ok(overview) = session.desk.overview() {
            talk::left_out(&overview, session)?;
        }
        let mut found = lint(&school, &cases, session.moment.today);
        found.retain(|it| code.is_none() || it.case == code);
        tell(&found, self, &school, &cases, session)
    }
}

/// A finding may name what a plan or a report says, so it is for those who may read these whole: of one
/// case for its mentor too.
fn may_know(
    code: Option<CaseCode>,
    school: &School,
    cases: &[Case],
    session: &Session<'_>,
) -> Result<(), Refusal> {
    let actor = school.actor(session.login);
    let case = code.and_then(|code| cases.iter().find(|case| case.head.code == code));
    let relation = case.map_or(Relation::Other, |case| actor.relation_to(case, session.moment.today));
    match actor.may(Right::SeeScores, relation) {
        true => Ok(()),
        false => Err(Refusal::NotPermitted(Right::SeeScores)),
    }
}

/// Tells what does not add up: a finding a line, and where it is mended.
fn tell(
    found: &[Finding],
    call: &LintCall,
    school: &School,
    cases: &[Case],
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let exit = if found.is_empty() { Exit::Done } else { Exit::Refused };
    if call.json {
        let findings: Vec<Value> = found.iter().map(|it| as_json(it, school, session)).collect();
        let answer = json!({ "schema": 1, "date": session.moment.today, "findings": findings });
        writeln!(session.out, "{answer}")?;
        return Ok(exit);
    }
    for it in found {
        writeln!(session.out, "{}", line(it, school, cases, session))?;
    }
    if found.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "cli-lint-clean"))?;
    }
    Ok(exit)
}

fn as_json(it: &Finding, school: &School, session: &Session<'_>) -> Value {
    json!({
        "case": it.case,
        "about": it.about,
        "what": it.what,
        "way": it.what.way(),
        "says": said(&it.what, school, session.words),
    })
}

fn line(it: &Finding, school: &School, cases: &[Case], session: &Session<'_>) -> String {
    let said = said(&it.what, school, session.words);
    match whom(it, school, cases) {
        Some(whom) => format!("{whom}: {said}"),
        None => said,
    }
}

/// What does not add up; a direction that a plan took over from a template stands in the reader's language.
fn said(what: &What, school: &School, words: &Words) -> String {
    if let What::EmptyDirection(text) = what
        && let Some(direction) = school.direction_called(text)
    {
        return finding(&What::EmptyDirection(words.local(direction).to_owned()), words);
    }
    finding(what, words)
}

/// The case with its teacher, or the person, that a finding is about.
fn whom(it: &Finding, school: &School, cases: &[Case]) -> Option<String> {
    if let Some(code) = it.case {
        let case = cases.iter().find(|case| case.head.code == code)?;
        return Some(format!("{code} {}", school.name_of(case.head.mentee).short()));
    }
    it.about.person().map(|id| school.name_of(id).short())
}
