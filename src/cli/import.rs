//! How is a staff list taken in?
//!
//! ```text
//! file ─► rows ─► tried out on a copy of the facts ─► shown ─► asked ─► written as one batch
//!                                     refused rows ─► the same list with a column of errors
//! ```

mod warned;

use super::entry::{Entry, OneShot};
use super::options::{file, file_in, flag};
use super::{Exit, Session, talk};
use crate::desk::Outcome;
use crate::domain::calendar::Week;
use crate::domain::clock::step::Clock;
use crate::domain::command::{Command, Sent};
use crate::domain::facts::Facts;
use crate::domain::id::CommandId;
use crate::domain::rights::Actor;
use crate::domain::staff_list::{Enrolment, StaffRow, enrol, needs_set_up};
use crate::domain::trial::Trial;
use crate::intake::refused_csv::{RefusedRow, refused_csv};
use crate::intake::row_words;
use crate::intake::staff_csv::{self, StaffList};
use crate::say;
use crate::words::amended::amended;
use crate::words::{Words, dates, files, shipped};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Which list is taken in.
#[derive(Debug)]
struct ImportCall {
    /// The file.
    file: PathBuf,
    /// Without asking.
    yes: bool,
    /// Without writing.
    dry_run: bool,
}

pub(super) const ENTRY: Entry = Entry { name: "import", command, read };

fn command(command: clap::Command, words: &Words) -> clap::Command {
    command
        .about(words.say("cli-import"))
        .arg(file("file", words.say("cli-import-file")).required(true))
        .arg(flag("yes", words.say("cli-yes")))
        .arg(flag("dry-run", words.say("cli-dry-run")).short('n'))
}

fn read(it: &clap::ArgMatches) -> Box<dyn OneShot> {
    Box::new(ImportCall {
        file: file_in(it, "file"),
        yes: it.get_flag("yes"),
        dry_run: it.get_flag("dry-run"),
    })
}

impl OneShot for ImportCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Reads a list, shows what it comes to, asks, and writes it.
fn run(call: &ImportCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let list = match list_at(&call.file, session)? {
        Ok(list) => list,
        Err(exit) => return Ok(exit),
    };
    let (facts, actor) = match session.desk.facts(session.login) {
        Ok(facts) => facts,
        Err(error) => return talk::failed(&error, session),
    };
    let (first, enrolment) = judge(&list, &facts, &actor, session);
    show(&list, &enrolment, first.is_some(), session)?;
    let exit = if enrolment.refused.is_empty() { Exit::Done } else { Exit::Refused };
    if enrolment.commands.is_empty() {
        writeln!(session.out, "{}", say!(session.words, "import-nothing"))?;
        return keep_refused(call, &list, &enrolment, session).map(|()| exit);
    }
    if call.dry_run || !agreed(call, session)? {
        writeln!(session.talk, "{}", say!(session.words, "import-not-written"))?;
        return Ok(if call.dry_run { exit } else { Exit::Refused });
    }
    let commands: Vec<Command> = first.into_iter().chain(enrolment.commands.iter().cloned()).collect();
    match session.desk.carry_out(&sent(commands, session.seed), session.login, session.moment, Outcome::Keep)
    {
        Err(error) => return talk::failed(&error, session),
        Ok(_) => writeln!(session.out, "{}", say!(session.words, "import-written"))?,
    }
    keep_refused(call, &list, &enrolment, session).map(|()| exit)
}

fn list_at(file: &Path, session: &mut Session<'_>) -> io::Result<Result<StaffList, Exit>> {
    let path = file.display().to_string();
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            let why = say!(session.words, "file-unreadable", path, why = files::why(&error, session.words));
            writeln!(session.talk, "talimger: {why}")?;
            return Ok(Err(Exit::Refused));
        }
    };
    match staff_csv::read(&bytes) {
        Ok(list) => Ok(Ok(list)),
        Err(trouble) => {
            writeln!(session.talk, "talimger: {path}: {}", row_words::trouble(&trouble, session.words))?;
            Ok(Err(Exit::Refused))
        }
    }
}

/// The importer is usually the first user: on an empty store the school is set up by defaults.
fn judge(
    list: &StaffList,
    facts: &Facts,
    actor: &Actor,
    session: &Session<'_>,
) -> (Option<Command>, Enrolment) {
    let today = session.moment.today;
    if !needs_set_up(facts) {
        return (None, enrol(&list.rows, facts, actor, today));
    }
    let name = say!(session.words, "set-up-name-default");
    let first = shipped::set_up(name, Week::Five, session.words.language());
    let mut trial = Trial::on(facts);
    // A refusal here shows in the rows, which then find no school.
    let _decided = trial.carry_out(first.clone(), actor, today);
    let actor = trial.actor(session.login);
    (Some(first), enrol(&list.rows, trial.facts(), &actor, today))
}

fn sent(commands: Vec<Command>, seed: u128) -> Vec<Sent> {
    let id = |at: usize| CommandId(seed.wrapping_add(at as u128 + 1));
    commands.into_iter().enumerate().map(|(at, command)| Sent { id: id(at), seen: None, command }).collect()
}

fn agreed(call: &ImportCall, session: &mut Session<'_>) -> io::Result<bool> {
    if call.yes {
        writeln!(session.talk, "{}", say!(session.words, "import-defaults-taken"))?;
        return Ok(true);
    }
    let question = say!(session.words, "import-question");
    let Some(answer) = (session.ask)(&question) else {
        writeln!(session.talk, "{}", say!(session.words, "import-nobody-to-ask"))?;
        return Ok(false);
    };
    Ok(talk::means_yes(&answer, session.words))
}

fn show(list: &StaffList, it: &Enrolment, sets_up: bool, session: &mut Session<'_>) -> io::Result<()> {
    let words = session.words;
    let out = &mut *session.out;
    if sets_up {
        writeln!(out, "{}", say!(words, "import-sets-up", name = say!(words, "set-up-name-default")))?;
    }
    if !list.unknown.is_empty() {
        writeln!(out, "{}", say!(words, "import-unknown-columns", names = list.unknown.join(", ")))?;
    }
    let tally = [
        ("import-people-new", it.people_new.len()),
        ("import-people-changed", it.people_changed.len()),
        ("import-people-same", it.people_same.len()),
        ("import-orders", it.orders.len()),
        ("import-cases", it.cases.len()),
        ("import-waiting", it.waiting.len()),
        ("import-refused", it.refused.len()),
    ];
    for (id, n) in tally {
        writeln!(out, "{}", words.with(id, &[("n", n.into())]))?;
    }
    for seen in &it.people_changed {
        writeln!(out, "  {}: {}", seen.was.name.short(), amended(seen, words).join("; "))?;
    }
    for case in &it.cases {
        let start = dates::table(case.start);
        let line = say!(
            words,
            "import-case",
            code = case.code.to_string(),
            mentee = case.mentee.short(),
            mentor = case.mentor.short(),
            start
        );
        writeln!(out, "  {line}")?;
    }
    for waiting in &it.waiting {
        let until = waiting
            .clock
            .and_then(Clock::due)
            .map(|due| say!(words, "waiting-until", date = dates::table(due.binding)));
        writeln!(
            out,
            "  {} {}",
            say!(words, "waiting-for-order", name = waiting.name.short()),
            until.unwrap_or_default()
        )?;
    }
    if !it.absent.is_empty() {
        writeln!(out, "{}", say!(words, "import-absent", n = it.absent.len()))?;
        for name in &it.absent {
            writeln!(out, "  {name}")?;
        }
    }
    for line in warned::told(&it.warned, words) {
        writeln!(out, "  {line}")?;
    }
    for (line, why) in reasons(list, it, session.words) {
        writeln!(session.out, "  {}", say!(session.words, "import-row-refused", line, why = why.join(" ")))?;
    }
    Ok(())
}

/// Why each refused line is refused, in words.
fn reasons(list: &StaffList, it: &Enrolment, words: &crate::words::Words) -> Vec<(usize, Vec<String>)> {
    let row = |line: usize| list.rows.iter().find(|row: &&StaffRow| row.line == line);
    it.refused
        .iter()
        .filter_map(|(line, why)| Some((*line, row(*line)?, why)))
        .map(|(line, row, why)| (line, why.iter().map(|why| row_words::refused(why, row, words)).collect()))
        .collect()
}

/// The refused rows come back as the same list, beside it, with a column of errors.
fn keep_refused(
    call: &ImportCall,
    list: &StaffList,
    it: &Enrolment,
    session: &mut Session<'_>,
) -> io::Result<()> {
    if it.refused.is_empty() || call.dry_run {
        return Ok(());
    }
    let rows: Vec<RefusedRow> =
        reasons(list, it, session.words).into_iter().map(|(line, why)| RefusedRow { line, why }).collect();
    let bytes = refused_csv(&list.table, &rows, &row_words::heading_of_errors(session.words));
    let path = beside(&call.file);
    let shown = path.display().to_string();
    match session.own.make_over(&path).and_then(|mut file| file.write_all(&bytes)) {
        Ok(()) => writeln!(session.talk, "{}", say!(session.words, "import-refused-kept", path = shown)),
        Err(error) => {
            writeln!(
                session.talk,
                "{}",
                say!(session.words, "file-unwritable", path = shown, why = files::why(&error, session.words))
            )
        }
    }
}

fn beside(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    file.with_file_name(format!("{stem}-errors.csv"))
}
