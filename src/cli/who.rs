//! Who is in, who holds the store just now, and where does it lie?

use super::entry::{Entry, OneShot};
use super::options::flag;
use super::{Exit, Session, talk};
use crate::desk::place::{Directory, Doing, Holder, Present};
use crate::domain::compiled::overview::Overview;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Relation, Right};
use crate::say;
use crate::words::{Words, files, keeping};
use clap::{ArgMatches, Command};
use serde_json::{Value, json};
use std::io;

/// How who is in is told.
#[derive(Debug)]
struct WhoCall {
    /// As JSON.
    json: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "who", command, read };

fn command(command: Command, words: &Words) -> Command {
    command.about(words.say("cli-who")).arg(flag("json", words.say("cli-json")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(WhoCall { json: it.get_flag("json") })
}

/// Everything that is told.
struct Found {
    overview: Overview,
    directory: Option<Directory>,
    present: Vec<Present>,
    holder: Option<Holder>,
}

impl OneShot for WhoCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        // Whoever asks wants to know most when the store cannot be had: the digest will do.
        let overview = session.desk.unconfirmed().unwrap_or_default();
        if !overview.actor(session.login).may(Right::KeepStore, Relation::Other) {
            return talk::failed(&Refusal::NotPermitted(Right::KeepStore).into(), session);
        }
        let looked = session.place.directory().and_then(|it| Ok((it, session.place.present()?)));
        let (directory, present) = match looked {
            Ok(looked) => looked,
            Err(error) => return unreadable(&error, session),
        };
        let found = Found { overview, directory, present, holder: session.place.holder() };
        if self.json {
            writeln!(session.out, "{}", found.as_json(session))?;
        } else {
            found.tell(session)?;
        }
        Ok(Exit::Done)
    }
}

fn unreadable(error: &io::Error, session: &mut Session<'_>) -> io::Result<Exit> {
    let (path, why) = (shown(session), files::why(error, session.words));
    writeln!(session.talk, "talimger: {}", say!(session.words, "file-unreadable", path, why))?;
    Ok(if error.kind() == io::ErrorKind::PermissionDenied { Exit::NotPermitted } else { Exit::Refused })
}

fn shown(session: &Session<'_>) -> String {
    let path = session.place.path();
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string()
}

impl Found {
    fn tell(&self, session: &mut Session<'_>) -> io::Result<()> {
        let words = session.words;
        writeln!(session.out, "{}", self.place(session))?;
        for one in &self.present {
            writeln!(session.out, "  {}", self.line(one, session))?;
        }
        if self.present.is_empty() {
            writeln!(session.out, "{}", words.say("who-nobody"))?;
        }
        if let Some(holder) = &self.holder {
            let (who, pid) = (self.name(&holder.login), holder.pid.to_string());
            let doing = holder.doing.map_or_else(|| "?".to_owned(), |doing| words.name(&doing).to_owned());
            writeln!(session.out, "{}", say!(words, "who-holds", who, doing, pid))?;
        }
        Ok(())
    }

    /// Where the data lie, and for whom.
    fn place(&self, session: &Session<'_>) -> String {
        let (words, path) = (session.words, shown(session));
        match &self.directory {
            None => say!(words, "who-place-none", path),
            Some(it) if it.is_private() => say!(words, "who-place-private", path, owner = it.owner_login()),
            Some(it) => {
                say!(words, "who-place-shared", path, group = it.group_name(), owner = it.owner_login())
            }
        }
    }

    fn line(&self, one: &Present, session: &Session<'_>) -> String {
        let words = session.words;
        let since = keeping::when(one.since, words);
        let (who, pid) = (self.name(&one.login), one.pid.to_string());
        match &one.host {
            Some(host) => say!(words, "who-present-from", who, since, host, pid),
            None => say!(words, "who-present", who, since, pid),
        }
    }

    /// A login, with the name of the person where the school knows it.
    fn name(&self, login: &str) -> String {
        match self.overview.login(login) {
            Some(known) => format!("{} ({login})", known.name.short()),
            None => login.to_owned(),
        }
    }

    fn as_json(&self, session: &Session<'_>) -> Value {
        let name = |login: &str| self.overview.login(login).map(|known| known.name.to_string());
        let sessions = self.present.iter().map(|it| {
            json!({
                "login": it.login, "name": name(&it.login), "pid": it.pid, "since": it.since, "host": it.host,
            })
        });
        let directory = self.directory.as_ref();
        json!({
            "schema": 1,
            "data": shown(session),
            "private": directory.map(Directory::is_private),
            "owner": directory.map(Directory::owner_login),
            "group": directory.map(Directory::group_name),
            "sessions": sessions.collect::<Vec<_>>(),
            "holder": self.holder.as_ref().map(|it| {
                json!({ "login": it.login, "name": name(&it.login), "pid": it.pid, "doing": it.doing.map(Doing::code) })
            }),
        })
    }
}
