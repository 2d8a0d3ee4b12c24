//! How does a school look at the templates of documents, and check its own?

mod trial;

use super::entry::{Entry, OneShot};
use super::options::{flag, text, text_in};
use super::{Exit, Session};
use crate::documents::{Kind, SHIPPED, Template, check};
use crate::say;
use crate::words::{Words, files};
use clap::{ArgMatches, Command};
use std::io;
use std::sync::Arc;

/// What is asked of the templates.
#[derive(Debug)]
enum TemplateCall {
    /// Which there are, and which of them are the school's own.
    List,
    /// One of them as it prints now, or as it was shipped.
    Show { name: String, shipped: bool },
    /// Whether the school's own fit.
    Check,
}

pub(super) const ENTRY: Entry = Entry { name: "template", command, read };

fn command(command: Command, words: &Words) -> Command {
    let show = Command::new("show")
        .about(words.say("cli-template-show"))
        .arg(text("name", "NAME", words.say("cli-template-name")))
        .arg(flag("shipped", words.say("cli-template-shipped")));
    command
        .about(words.say("cli-template"))
        .subcommand_value_name(words.say("value-command"))
        .subcommand_required(true)
        .subcommand(Command::new("list").about(words.say("cli-template-list")))
        .subcommand(show)
        .subcommand(Command::new("check").about(words.say("cli-template-check")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(match it.subcommand() {
        Some(("show", it)) => {
            TemplateCall::Show { name: text_in(it, "name"), shipped: it.get_flag("shipped") }
        }
        Some(("check", _)) => TemplateCall::Check,
        Some(_) | None => TemplateCall::List,
    })
}

impl OneShot for TemplateCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let own = match own(session)? {
            Ok(own) => own,
            Err(exit) => return Ok(exit),
        };
        match self {
            Self::List => list(&own, session),
            Self::Show { name, shipped } => show(name, *shipped, &own, session),
            Self::Check => checked(&own, session),
        }
    }
}

/// Reads the school's own templates; says why, where one cannot be read.
pub(super) fn own(session: &mut Session<'_>) -> io::Result<Result<Vec<Template>, Exit>> {
    match session.place.own_templates() {
        Ok(own) => Ok(Ok(own)),
        Err(error) => {
            let (folder, why) = (session.place.templates(), files::why(&error, session.words));
            let said = say!(session.words, "template-unreadable", path = folder.display().to_string(), why);
            writeln!(session.talk, "talimger: {said}")?;
            Ok(Err(Exit::Damaged))
        }
    }
}

fn list(own: &[Template], session: &mut Session<'_>) -> io::Result<Exit> {
    for (name, _) in SHIPPED {
        let kind = name.strip_suffix(".md").and_then(Kind::of_word);
        let what = kind.map_or_else(|| session.words.say("template-part"), |kind| session.words.name(&kind));
        let is_own = own.iter().any(|(other, _)| other == name);
        let whose = session.words.say(if is_own { "template-own" } else { "template-shipped" });
        writeln!(session.out, "{name:<16} {whose:<12} {what}")?;
    }
    let folder = session.place.templates().display().to_string();
    writeln!(session.talk, "{}", say!(session.words, "template-folder", folder))?;
    Ok(Exit::Done)
}

fn show(name: &str, shipped: bool, own: &[Template], session: &mut Session<'_>) -> io::Result<Exit> {
    let name = if name.ends_with(".md") { name.to_owned() } else { format!("{name}.md") };
    let own = own.iter().find(|(other, _)| *other == name && !shipped).map(|(_, text)| text.as_str());
    let text = own.or_else(|| SHIPPED.iter().find(|(other, _)| *other == name).map(|(_, text)| *text));
    match text {
        Some(text) => session.out.write_all(text.as_bytes()).map(|()| Exit::Done),
        None => {
            writeln!(session.talk, "talimger: {}", say!(session.words, "template-none-such", name))?;
            Ok(Exit::Refused)
        }
    }
}

fn checked(own: &[Template], session: &mut Session<'_>) -> io::Result<Exit> {
    let words = Arc::new(Words::new(session.words.language()));
    let mut found = check(&words, own);
    // What is wrong in plain sight stops the printing, and would be told twice.
    if found.is_empty() && !own.is_empty() {
        found = trial::faults(session.words.language(), own);
    }
    for fault in &found {
        writeln!(session.out, "{}", fault.in_words(session.words))?;
    }
    if found.is_empty() {
        writeln!(session.talk, "{}", say!(session.words, "template-well", n = own.len()))?;
        return Ok(Exit::Done);
    }
    Ok(Exit::Refused)
}
