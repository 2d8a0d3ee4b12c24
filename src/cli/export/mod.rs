//! How are documents printed from the command line?

mod call;
mod pack;
mod putting;

use super::entry::{Entry, OneShot};
use super::{Exit, Session, names, talk, template};
use crate::documents::{Document, Documents, NotPrintable, Subject};
use crate::domain::case::Case;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::progress::Stage;
use crate::domain::rights::Actor;
use crate::say;
use crate::words::refusals;
use call::ExportCall;
use std::io;

pub(super) const ENTRY: Entry = Entry { name: "export", command: call::command, read: call::read };

impl OneShot for ExportCall {
    fn run(&self, session: &mut Session<'_>) -> io::Result<Exit> {
        let overview = match session.desk.overview_for(session.login) {
            Ok(overview) => overview,
            Err(error) => return talk::failed(&error, session),
        };
        let actor = overview.actor(session.login);
        if !overview.shows_cases_to(&actor) {
            return talk::stranger(session);
        }
        if let Some(fault) = self.misnamed() {
            writeln!(session.talk, "talimger: {}", session.words.say(fault))?;
            return Ok(Exit::Usage);
        }
        let own = match template::own(session)? {
            Ok(own) => own,
            Err(exit) => return Ok(exit),
        };
        let language = self.language.unwrap_or(session.words.language());
        let documents = match Documents::with_templates(language, &own) {
            Ok(documents) => documents,
            Err(fault) => {
                writeln!(session.talk, "talimger: {}", fault.in_words(session.words))?;
                return Ok(Exit::Refused);
            }
        };
        if self.packs {
            return pack::pack(self, &overview, &actor, &documents, session);
        }
        match self.kind.subject() {
            Subject::Case => each(self, &overview, &actor, &documents, session),
            Subject::Cases => together(self, &overview, &actor, &documents, session),
            Subject::Period | Subject::Month | Subject::Order => of_school(self, &actor, &documents, session),
        }
    }
}

/// Prints the documents of each case, one case after the other.
fn each(
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
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
        let file = match read(meant, call, overview, actor, session)? {
            Ok(file) => file,
            Err(exit) => {
                worst = exit;
                continue;
            }
        };
        let asked = call.asked(session.moment.today);
        let printed = documents.of_case(&asked, &file.case, &file.school, file.anchor.as_ref());
        let code = file.case.head.code.to_string();
        if let Some(exit) = put_all(printed, &code, call, session)? {
            worst = exit;
        }
    }
    Ok(worst)
}

/// Prints what several cases share.
fn together(
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let (mut worst, mut files) = (Exit::Done, Vec::new());
    for meant in &call.cases {
        match read(meant, call, overview, actor, session)? {
            Ok(file) => files.push(file),
            Err(exit) => worst = exit,
        }
    }
    let Some(first) = files.first() else { return Ok(worst) };
    let asked = call.asked(session.moment.today);
    for file in &files {
        if let Err(why) = documents.of_cases(&asked, &[&file.case], &file.school) {
            tell(&file.case.head.code.to_string(), &why, session)?;
            worst = Exit::Refused;
        }
    }
    let cases: Vec<&Case> = files.iter().map(|file| &file.case).collect();
    match documents.of_cases(&asked, &cases, &first.school) {
        Ok(printed) => Ok(put_all(Ok(printed), "", call, session)?.unwrap_or(worst)),
        // Each was told of above.
        Err(_) => Ok(worst),
    }
}

/// Prints a document of the school.
fn of_school(
    call: &ExportCall,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    if let Err(refusal) = call.kind.allowed_of_school(actor) {
        return talk::failed(&refusal.into(), session);
    }
    let (school, cases) = match session.desk.whole_for(session.login, session.moment.today) {
        Ok(whole) => whole,
        Err(error) => return talk::failed(&error, session),
    };
    if let Ok(overview) = session.desk.overview() {
        talk::left_out(&overview, session)?;
    }
    let asked = call.asked(session.moment.today);
    let printed = documents.of_school(&asked, &school, &cases);
    Ok(put_all(printed, call.kind.word(), call, session)?.unwrap_or(Exit::Done))
}

/// Reads the case that is meant, if its document may be printed.
fn read(
    meant: &str,
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    session: &mut Session<'_>,
) -> io::Result<Result<CaseFile, Exit>> {
    let code = match names::case(meant, overview, session)? {
        Ok(code) => code,
        Err(exit) => return Ok(Err(exit)),
    };
    let file = match session.desk.file_for(code, session.login, session.moment.today) {
        Ok(file) => file,
        Err(error) => return talk::failed(&error, session).map(Err),
    };
    if let Err(refusal) = call.kind.allowed_of(&file.case, actor, session.moment.today) {
        let why = refusals::refusal(&refusal, session.words);
        writeln!(session.talk, "talimger: {code}: {why}")?;
        return Ok(Err(Exit::NotPermitted));
    }
    Ok(Ok(file))
}

/// Puts documents where they were asked for; returns how the program ends where something went wrong.
fn put_all(
    printed: Result<Vec<Document>, NotPrintable>,
    of: &str,
    call: &ExportCall,
    session: &mut Session<'_>,
) -> io::Result<Option<Exit>> {
    let mut worst = None;
    match printed {
        Ok(printed) => {
            for document in printed {
                worst = putting::put(&document, call, session)?.or(worst);
            }
        }
        Err(why) => {
            tell(of, &why, session)?;
            worst = Some(Exit::Refused);
        }
    }
    Ok(worst)
}

fn tell(of: &str, why: &NotPrintable, session: &mut Session<'_>) -> io::Result<()> {
    writeln!(session.talk, "talimger: {of}: {}", why.in_words(session.words))
}
