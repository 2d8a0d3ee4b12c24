//! Is everything that is stored as it should be?

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::desk::Mending;
use crate::domain::inspection::{Anchored, Finding, Inspection};
use crate::say;
use crate::words::inspection::line;
use crate::words::{Words, dates};
use clap::{Arg, ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// The fewest digits that tell one hash from another.
const FEWEST_DIGITS: usize = 8;

/// How the store is looked at.
#[derive(Debug)]
struct VerifyCall {
    /// The first digits of a hash, as they stand on paper.
    anchor: Option<String>,
    /// Whether to write what follows from the rest.
    mending: Mending,
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "verify", command, read };

fn command(command: Command, words: &Words) -> Command {
    let anchor = Arg::new("anchor").long("anchor").value_name("HEX").value_parser(digits);
    command
        .about(words.say("cli-verify"))
        .arg(anchor.help(words.say("cli-verify-anchor")))
        .arg(flag("mend", words.say("cli-verify-mend")))
        .arg(flag("json", words.say("cli-json")))
}

fn digits(text: &str) -> Result<String, String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() >= FEWEST_DIGITS && digits.chars().all(|c| c.is_ascii_hexdigit()) {
        Ok(digits)
    } else {
        Err(format!("at least {FEWEST_DIGITS} digits 0-9, a-f"))
    }
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(VerifyCall {
        anchor: it.get_one::<String>("anchor").cloned(),
        mending: if it.get_flag("mend") { Mending::Write } else { Mending::Look },
        json: it.get_flag("json"),
    })
}

impl OneShot for VerifyCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let inspection = match session.desk.verify(self.mending, session.login) {
            Ok(inspection) => inspection,
            Err(error) => return talk::failed(&error, session),
        };
        let anchored = match self.anchor.as_ref().map(|it| session.desk.anchored(it, session.login)) {
            None => None,
            Some(Ok(found)) => Some(found),
            Some(Err(error)) => return talk::failed(&error, session),
        };
        if self.json {
            json_form(&inspection, anchored.as_ref(), session)?;
        } else {
            long_form(&inspection, anchored.as_ref(), session)?;
        }
        let is_well = inspection.findings.is_empty() && anchored.as_ref().is_none_or(Option::is_some);
        Ok(if is_well { Exit::Done } else { Exit::Refused })
    }
}

fn json_form(
    inspection: &Inspection,
    anchored: Option<&Option<Anchored>>,
    session: &mut Session<'_>,
) -> io::Result<()> {
    let said = |all: &[Finding]| all.iter().map(|it| as_json(it, session.words)).collect::<Vec<_>>();
    let mut answer = json!({
        "schema": 1,
        "revision": inspection.revision,
        "entries": inspection.entries,
        "cases": inspection.cases,
        "findings": said(&inspection.findings),
        "mended": said(&inspection.mended),
    });
    if let Some(anchored) = anchored {
        answer["anchor"] = json!(anchored);
    }
    writeln!(session.out, "{answer}")
}

fn as_json(it: &Finding, words: &Words) -> Value {
    let mut value = json!(it);
    value["says"] = line(it, words).into();
    value
}

fn long_form(
    inspection: &Inspection,
    anchored: Option<&Option<Anchored>>,
    session: &mut Session<'_>,
) -> io::Result<()> {
    let words = session.words;
    for it in &inspection.mended {
        writeln!(session.out, "{}", say!(words, "verify-mended", what = line(it, words)))?;
    }
    for it in &inspection.findings {
        writeln!(session.out, "{}", line(it, words))?;
    }
    if let Some(anchored) = anchored {
        writeln!(session.out, "{}", anchor_line(anchored.as_ref(), words))?;
    }
    let (entries, cases) = (inspection.entries, inspection.cases);
    writeln!(session.talk, "{}", say!(words, "verify-looked-at", entries, cases))?;
    match inspection.findings.len() {
        0 => writeln!(session.talk, "{}", words.say("verify-clean")),
        n => writeln!(session.talk, "{}", say!(words, "verify-found", n)),
    }
}

fn anchor_line(anchored: Option<&Anchored>, words: &Words) -> String {
    let Some(it) = anchored else { return words.say("verify-anchor-unknown") };
    let number = it.revision.0.to_string();
    if let Some(rewritten) = &it.rewritten {
        let (day, login) = (dates::table(rewritten.at.date_naive()), rewritten.login.as_str());
        return say!(words, "verify-anchor-rewritten", number, day, login);
    }
    match (it.day, &it.login) {
        (Some(day), Some(login)) => {
            say!(words, "verify-anchor", number, day = dates::table(day), login)
        }
        (_, _) => say!(words, "verify-anchor-bare", number),
    }
}
