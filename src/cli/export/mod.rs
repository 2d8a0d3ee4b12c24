//! How are documents printed from the command line?

mod call;
mod in_order;
mod pack;
mod putting;

use super::entry::{Entry, OneShot};
use super::{Exit, Session, names, talk, template};
use crate::desk::DeskError;
use crate::documents::{Document, Documents, NotPrintable, Subject};
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Overview;
use crate::domain::inspection::Anchor;
use crate::domain::progress::Stage;
use crate::domain::rights::Actor;
use crate::domain::school::School;
use crate::say;
use crate::words::refusals;
use call::ExportCall;
use in_order::in_order;
use putting::Ready;
use std::io;
use std::ops::ControlFlow;

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
        let call = &match self.dated(overview.calendar.as_ref(), session)? {
            Ok(call) => call,
            Err(exit) => return Ok(exit),
        };
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
        let exit = match (self.packs, self.kind.subject()) {
            (true, _) => pack::pack(call, &overview, &actor, &documents, session),
            (false, Subject::Case) => each(call, &overview, &actor, &documents, session),
            (false, Subject::Cases) => together(call, &overview, &actor, &documents, session),
            (false, Subject::Period | Subject::Month | Subject::Order) => {
                of_school(call, &actor, &documents, session)
            }
        }?;
        putting::tell_how_to_fetch(self.output.as_deref(), session)?;
        Ok(exit)
    }
}

/// How many cases are read at a time: many enough for opening the store not to count, few enough to hold
/// in memory, however many there are.
const AT_ONCE: usize = 500;

/// Prints the documents of each case, put in the order in which the cases were named.
fn each(
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let (mut worst, mut done, total) = (Exit::Done, 0, call.cases.len());
    let mut count = match session.desk.begin(Stage::Exporting, total as u64) {
        Ok(count) => count,
        Err(error) => return talk::failed(&error.into(), session),
    };
    let asked = call.asked(session.moment.today);
    for some in call.cases.chunks(AT_ONCE) {
        let together = match read(some, call, overview, actor, session)? {
            Ok(together) => together,
            Err(exit) => return Ok(exit),
        };
        let make = |case: &Result<Case, Exit>| {
            let case = case.as_ref().map_err(|exit| *exit)?;
            let printed = documents.of_case(&asked, case, &together.school, together.anchor.as_ref());
            Ok((case.head.code, ready(printed, call)))
        };
        let put = |made: Result<(CaseCode, Printed), Exit>| {
            if count.advance(u64::from(done > 0)).is_err() {
                writeln!(session.talk, "talimger: {}", say!(session.words, "export-stopped", done, total))?;
                return Ok(ControlFlow::Break(Exit::STOPPED));
            }
            done += 1;
            let exit = match made {
                Ok((code, printed)) => put_all(printed, &code.to_string(), call, session)?,
                Err(exit) => Some(exit),
            };
            worst = exit.unwrap_or(worst);
            Ok(ControlFlow::Continue(()))
        };
        if let ControlFlow::Break(exit) = in_order(&together.cases, make, put)? {
            return Ok(exit);
        }
    }
    Ok(worst)
}

/// Documents as they are put, or why they are not.
type Printed = Result<Vec<Ready>, NotPrintable>;

fn ready(printed: Result<Vec<Document>, NotPrintable>, call: &ExportCall) -> Printed {
    Ok(printed?.iter().map(|document| Ready::of(document, call.format)).collect())
}

/// Prints what several cases share.
fn together(
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let read = match read(&call.cases, call, overview, actor, session)? {
        Ok(read) => read,
        Err(exit) => return Ok(exit),
    };
    let mut worst =
        read.cases.iter().filter_map(|case| case.as_ref().err().copied()).next_back().unwrap_or(Exit::Done);
    let cases: Vec<&Case> = read.cases.iter().filter_map(|case| case.as_ref().ok()).collect();
    if cases.is_empty() {
        return Ok(worst);
    }
    let asked = call.asked(session.moment.today);
    for case in &cases {
        if let Err(why) = documents.of_cases(&asked, &[case], &read.school) {
            tell(&case.head.code.to_string(), &why, session)?;
            worst = Exit::Refused;
        }
    }
    match documents.of_cases(&asked, &cases, &read.school) {
        Ok(printed) => Ok(put_all(ready(Ok(printed), call), "", call, session)?.unwrap_or(worst)),
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
    if school.settings.is_none() {
        return talk::no_school(session);
    }
    if let Ok(overview) = session.desk.overview() {
        talk::left_out(&overview, session)?;
    }
    let asked = call.asked(session.moment.today);
    let printed = documents.of_school(&asked, &school, &cases);
    Ok(put_all(ready(printed, call), call.kind.word(), call, session)?.unwrap_or(Exit::Done))
}

/// Cases that were read for printing, each in the place of how it was named; of one that cannot be printed it
/// was said why, and this is how the program ends for it.
struct Read {
    school: School,
    anchor: Option<Anchor>,
    cases: Vec<Result<Case, Exit>>,
}

/// Reads the cases that are meant, those whose documents may be printed.
fn read(
    meant: &[String],
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    session: &mut Session<'_>,
) -> io::Result<Result<Read, Exit>> {
    let mut named = Vec::new();
    for meant in meant {
        named.push(names::case(meant, overview, session)?);
    }
    let codes: Vec<CaseCode> = named.iter().filter_map(|it| it.as_ref().ok().copied()).collect();
    let together = match session.desk.together_for(&codes, session.login, session.moment.today) {
        Ok(together) => together,
        Err(error) => return talk::failed(&error, session).map(Err),
    };
    let mut found = together.cases.into_iter();
    let mut cases = Vec::new();
    for named in named {
        // There is one for each that was named well.
        let found = named.map(|code| (code, found.next()));
        cases.push(match found {
            Ok((code, Some(case))) => permitted(code, case, call, actor, session)?,
            Ok((_, None)) => Err(Exit::Refused),
            Err(exit) => Err(exit),
        });
    }
    Ok(Ok(Read { school: together.school, anchor: together.anchor, cases }))
}

/// Passes a case whose document may be printed, and says why one may not.
fn permitted(
    code: CaseCode,
    case: Result<Case, DeskError>,
    call: &ExportCall,
    actor: &Actor,
    session: &mut Session<'_>,
) -> io::Result<Result<Case, Exit>> {
    let case = match case {
        Ok(case) => case,
        Err(error) => return talk::failed(&error, session).map(Err),
    };
    if let Err(refusal) = call.kind.allowed_of(&case, actor, session.moment.today) {
        let why = refusals::refusal(&refusal, session.words);
        writeln!(session.talk, "talimger: {code}: {why}")?;
        return Ok(Err(Exit::NotPermitted));
    }
    Ok(Ok(case))
}

/// Puts documents where they were asked for; returns how the program ends where something went wrong.
fn put_all(
    printed: Printed,
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
