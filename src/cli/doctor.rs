//! What does the program find around it, on one screen that a call for help can quote?

mod trial;

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::desk::STORE_FORMAT;
use crate::desk::place::{Directory, Doing, Holder};
use crate::domain::calendar::EDITION;
use crate::domain::compiled::overview::Overview;
use crate::say;
use crate::words::text::pad;
use crate::words::{Words, dates};
use clap::{ArgMatches, Command};
use serde_json::{Map, Value, json};
use std::io;

/// How what is found is told.
#[derive(Debug)]
struct DoctorCall {
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "doctor", command, read };

fn command(command: Command, words: &Words) -> Command {
    command
        .about(words.say("cli-doctor"))
        .after_help(words.say("cli-doctor-after"))
        .arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(DoctorCall { json: it.get_flag("json") })
}

impl OneShot for DoctorCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let found = Found::look(session);
        if self.json {
            writeln!(session.out, "{}", found.as_json(session))?;
            return Ok(found.exit);
        }
        found.tell(session)?;
        trial::show(session)?;
        if session.surroundings.is_seen() {
            trial::keys(session)?;
        }
        Ok(found.exit)
    }
}

/// What is found of the store; the rest the shell has found.
struct Found {
    overview: Overview,
    directory: Option<Directory>,
    holder: Option<Holder>,
    /// Why the store cannot be had.
    trouble: Option<String>,
    exit: Exit,
}

impl Found {
    fn look(session: &Session<'_>) -> Self {
        let (overview, trouble, exit) = match session.desk.overview() {
            Ok(overview) => (overview, None, Exit::Done),
            Err(error) => {
                let known = session.desk.unconfirmed().unwrap_or_default();
                (known, Some(talk::in_words(&error, session.words)), Exit::of(&error))
            }
        };
        let directory = session.place.directory().ok().flatten();
        Self { overview, directory, holder: session.place.holder(), trouble, exit }
    }

    /// Everything by name, in the order in which it is asked for.
    fn tell(&self, session: &mut Session<'_>) -> io::Result<()> {
        let words = session.words;
        let around = &session.surroundings;
        let yes = |is: bool| words.say(if is { "answer-yes" } else { "answer-no" });
        let size = around.size.map_or_else(|| "—".to_owned(), |(columns, rows)| format!("{columns}×{rows}"));
        let lines = [
            (
                "doctor-version",
                format!("talimger {} · {STORE_FORMAT} · {EDITION}", env!("CARGO_PKG_VERSION")),
            ),
            ("doctor-day", dates::with_weekday(session.moment.today, words.language())),
            ("doctor-data", self.place(session)),
            ("doctor-store", self.store(words)),
            ("doctor-holder", self.holder.as_ref().map_or_else(|| words.say("doctor-free"), held)),
            ("doctor-login", self.login(session)),
            ("doctor-drafts", around.drafts.display().to_string()),
            ("doctor-terminal", around.terminals.map(yes).join(" · ")),
            ("doctor-size", size),
            ("doctor-utf8", yes(around.is_utf8)),
            ("doctor-ascii", yes(around.is_ascii)),
            ("doctor-colours", yes(around.has_colours)),
        ];
        for (id, value) in lines {
            writeln!(session.out, "{} {value}", pad(&words.say(id), 34))?;
        }
        for (name, value) in session.surroundings.variables.clone() {
            writeln!(session.out, "{} {value}", pad(name, 34))?;
        }
        Ok(())
    }

    fn place(&self, session: &Session<'_>) -> String {
        let path = session.place.path();
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string();
        let words = session.words;
        match &self.directory {
            None => say!(words, "who-place-none", path),
            Some(it) if it.is_private() => {
                say!(words, "who-place-private", path, owner = it.owner_login())
            }
            Some(it) => {
                say!(words, "who-place-shared", path, group = it.group_name(), owner = it.owner_login())
            }
        }
    }

    fn store(&self, words: &Words) -> String {
        match (&self.trouble, &self.overview.settings) {
            (Some(trouble), _) => trouble.clone(),
            (None, None) => words.say("doctor-store-none"),
            (None, Some(settings)) => say!(
                words,
                "doctor-store-stands",
                name = settings.name.as_str(),
                revision = self.overview.revision.0,
                cases = self.overview.cases.len(),
                unread = self.overview.quarantined.len()
            ),
        }
    }

    /// Who is asking, in the school's eyes.
    fn login(&self, session: &Session<'_>) -> String {
        let (words, login) = (session.words, session.login);
        let roles = self.overview.actor(login).roles;
        let roles: Vec<String> = roles.iter().map(|role| words.name(role)).collect();
        let name = self.overview.login(login).map(|known| known.name.short());
        let said: Vec<String> = [Some(login.to_owned()), name, Some(roles.join(", "))]
            .into_iter()
            .flatten()
            .filter(|text| !text.is_empty())
            .collect();
        said.join(" · ")
    }

    fn as_json(&self, session: &Session<'_>) -> Value {
        let around = &session.surroundings;
        let variables: Map<String, Value> = around
            .variables
            .iter()
            .map(|(name, value)| ((*name).to_owned(), Value::String(value.clone())))
            .collect();
        let directory = self.directory.as_ref();
        json!({
            "schema": 1,
            "version": env!("CARGO_PKG_VERSION"),
            "store_format": STORE_FORMAT,
            "calendar_edition": EDITION,
            "date": session.moment.today,
            "data": std::path::absolute(session.place.path()).unwrap_or_default(),
            "private": directory.map(Directory::is_private),
            "owner": directory.map(Directory::owner_login),
            "group": directory.map(Directory::group_name),
            "drafts": around.drafts,
            "school": self.overview.settings.as_ref().map(|settings| &settings.name),
            "revision": self.overview.revision,
            "cases": self.overview.cases.len(),
            "unreadable": self.overview.quarantined.len(),
            "trouble": self.trouble,
            "holder": self.holder.as_ref().map(|it| {
                json!({ "login": it.login, "pid": it.pid, "doing": it.doing.map(Doing::code) })
            }),
            "login": session.login,
            "known": self.overview.login(session.login).is_some(),
            "roles": self.overview.actor(session.login).roles,
            "language": session.words.language(),
            "stdin_is_terminal": around.terminals[0],
            "stdout_is_terminal": around.terminals[1],
            "stderr_is_terminal": around.terminals[2],
            "columns": around.size.map(|(columns, _)| columns),
            "rows": around.size.map(|(_, rows)| rows),
            "utf8": around.is_utf8,
            "ascii": around.is_ascii,
            "colours": around.has_colours,
            "variables": variables,
        })
    }
}

fn held(holder: &Holder) -> String {
    format!("{} ({})", holder.login, holder.pid)
}
