//! How are documents printed from the command line?

use super::entry::{Entry, OneShot};
use super::options::{flag, language, language_in, text, texts_in};
use super::{Exit, OwnFiles, Session, names, talk};
use crate::documents::{Document, Documents, NotPrintable, Scores, WhichPlan};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::diagnostics::RoundKind;
use crate::domain::progress::Stage;
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Right};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::{Words, files, refusals};
use clap::{Arg, ArgMatches, Command, value_parser};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Which documents are printed, and where.
#[derive(Debug)]
struct ExportCall {
    /// Plan, diagnostics or report.
    what: What,
    /// The cases, by code or by name.
    cases: Vec<String>,
    /// A file, or a folder where it ends in a slash; stdout where not given.
    output: Option<PathBuf>,
    /// The language of the document.
    language: Option<Language>,
    /// Over a file that is there.
    force: bool,
}

/// A kind of document.
#[derive(Debug, Clone, Copy)]
enum What {
    /// The plan.
    Plan,
    /// The rounds of diagnostics.
    Diagnostics,
    /// The report.
    Report,
}

pub(super) const ENTRY: Entry = Entry { name: "export", command, read };

fn command(command: Command, words: &Words) -> Command {
    let output = Arg::new("output").short('o').long("output").value_name("PATH");
    command
        .about(words.say("cli-export"))
        .arg(text("what", "WHAT", words.say("cli-export-what")).value_parser([
            "plan",
            "diagnostics",
            "report",
        ]))
        .arg(text("case", "CASE", words.say("cli-export-case")).num_args(1..))
        .arg(output.value_parser(value_parser!(PathBuf)).help(words.say("cli-export-output")))
        .arg(language("in", words.say("cli-export-in")))
        .arg(flag("force", words.say("cli-force")))
}

fn read(it: &ArgMatches) -> Box<dyn OneShot> {
    Box::new(ExportCall {
        what: match it.get_one::<String>("what").map(String::as_str) {
            Some("diagnostics") => What::Diagnostics,
            Some("report") => What::Report,
            Some(_) | None => What::Plan,
        },
        cases: texts_in(it, "case"),
        output: it.get_one("output").cloned(),
        language: language_in(it, "in"),
        force: it.get_flag("force"),
    })
}

impl OneShot for ExportCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        run(self, session)
    }
}

/// Prints a document of each case: to stdout, to a file, or into a folder.
fn run(call: &ExportCall, session: &mut Session<'_>) -> io::Result<Exit> {
    let overview = match session.desk.overview_for(session.login) {
        Ok(overview) => overview,
        Err(error) => return talk::failed(&error, session),
    };
    let actor = overview.actor(session.login);
    if !overview.shows_cases_to(&actor) {
        return talk::stranger(session);
    }
    let documents = Documents::in_language(call.language.unwrap_or(session.words.language()));
    let mut worst = Exit::Done;
    let total = call.cases.len();
    let mut count = match session.desk.begin(Stage::Exporting, total as u64) {
        Ok(count) => count,
        Err(error) => return talk::failed(&error.into(), session),
    };
    for (done, meant) in call.cases.iter().enumerate() {
        if count.advance(u64::from(done > 0)).is_err() {
            writeln!(session.talk, "talimger: {}", say!(session.words, "export-stopped", done, total))?;
            return Ok(Exit::STOPPED);
        }
        let code = match names::case(meant, &overview, session)? {
            Ok(code) => code,
            Err(exit) => {
                worst = exit;
                continue;
            }
        };
        let file = match session.desk.file_for(code, session.login, session.moment.today) {
            Ok(file) => file,
            Err(error) => return talk::failed(&error, session),
        };
        if let Err(refusal) = allowed(call.what, &file, &actor, session) {
            let why = refusals::refusal(&refusal, session.words);
            writeln!(session.talk, "talimger: {code}: {why}")?;
            worst = Exit::NotPermitted;
            continue;
        }
        match printed(call.what, &file, &documents, session) {
            Ok(printed) => {
                for document in printed {
                    if let Some(exit) = put(&document, call, session)? {
                        worst = exit;
                    }
                }
            }
            Err(why) => {
                writeln!(session.talk, "talimger: {code}: {}", not_printable(why, session))?;
                worst = Exit::Refused;
            }
        }
    }
    Ok(worst)
}

/// Diagnostics and report rest on the scores: who may not see them would print other papers than the mentor.
fn allowed(what: What, file: &CaseFile, actor: &Actor, session: &Session<'_>) -> Result<(), Refusal> {
    match what {
        What::Plan => Ok(()),
        What::Report | What::Diagnostics => {
            actor.needs(Right::SeeScores, actor.relation_to(&file.case, session.moment.today))
        }
    }
}

fn printed(
    what: What,
    file: &CaseFile,
    documents: &Documents,
    session: &Session<'_>,
) -> Result<Vec<Document>, NotPrintable> {
    let (case, school) = (&file.case, &file.school);
    match what {
        What::Plan => {
            let plan = documents.plan(case, school, WhichPlan::Present, session.moment.today)?;
            Ok(vec![documents.anchored(plan, file.anchor.as_ref())])
        }
        What::Report => {
            let report = documents.report(case, school, Scores::InWords);
            Ok(vec![documents.anchored(report, file.anchor.as_ref())])
        }
        What::Diagnostics => {
            let made: Vec<RoundKind> =
                RoundKind::ALL.into_iter().filter(|kind| case.round(*kind).is_some()).collect();
            if made.is_empty() {
                return Err(NotPrintable::NoSuchRound(RoundKind::Initial));
            }
            made.into_iter().map(|kind| documents.diagnostics(case, school, kind)).collect()
        }
    }
}

fn not_printable(why: NotPrintable, session: &Session<'_>) -> String {
    let words = session.words;
    match why {
        NotPrintable::NoPlan => say!(words, "export-no-plan"),
        NotPrintable::NoSuchVersion(number) => say!(words, "export-no-version", number),
        NotPrintable::NoSuchRound(_) => say!(words, "export-no-round"),
    }
}

/// Puts a document where it was asked for; returns how the program ends where it could not be put.
fn put(document: &Document, call: &ExportCall, session: &mut Session<'_>) -> io::Result<Option<Exit>> {
    let Some(output) = &call.output else {
        session.out.write_all(document.markdown.as_bytes())?;
        return Ok(None);
    };
    let path = place(output, document);
    let shown = path.display().to_string();
    match write(&path, document, call.force, session.own) {
        Ok(()) => writeln!(session.out, "{shown}").map(|()| None),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            writeln!(session.talk, "talimger: {}", say!(session.words, "export-exists", path = shown))?;
            Ok(Some(Exit::Refused))
        }
        Err(error) => {
            let why =
                say!(session.words, "file-unwritable", path = shown, why = files::why(&error, session.words));
            writeln!(session.talk, "talimger: {why}")?;
            Ok(Some(Exit::Refused))
        }
    }
}

/// A folder names the file by itself.
fn place(output: &Path, document: &Document) -> PathBuf {
    let is_folder = output.is_dir() || output.as_os_str().to_string_lossy().ends_with('/');
    if is_folder { output.join(&document.file_name) } else { output.to_owned() }
}

/// Written beside and renamed, so that nobody meets half a document.
fn write(path: &Path, document: &Document, force: bool, own: OwnFiles) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| own.make_folder(folder))?;
    if !force {
        return own.make(path)?.write_all(document.markdown.as_bytes());
    }
    let beside = path.with_extension("new");
    own.make_over(&beside)?.write_all(document.markdown.as_bytes())?;
    std::fs::rename(&beside, path)
}
