//! How do all documents of a case, or of a school year, get into one folder?
//!
//! ```text
//! DIR/contents.md    what is in it          DIR/26-07/plan-26-07.md   a folder for each case
//! DIR/SHA256SUMS     `sha256sum -c` checks  DIR/register-….md         a year: the school's own
//! ```

use super::in_order::in_order;
use super::putting::{Ready, put_text};
use super::{AT_ONCE, ExportCall, Printed, ready, tell};
use crate::cli::{Exit, Session, names, talk};
use crate::desk::DeskError;
use crate::documents::{Asked, Document, Documents, Kind, NotPrintable};
use crate::domain::case::Case;
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::Overview;
use crate::domain::compiled::register::Period;
use crate::domain::inspection::Anchor;
use crate::domain::progress::Stage;
use crate::domain::rights::Actor;
use crate::domain::school::School;
use crate::say;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// The manifest, as `sha256sum -c` reads it.
const SUMS: &str = "SHA256SUMS";

/// What a case's pack holds, in the order of its life: what is filled in by hand and what is about to be
/// decided is no record of it.
const OF_CASE: [Kind; 9] = [
    Kind::Plan,
    Kind::Changes,
    Kind::Diagnostics,
    Kind::Comparison,
    Kind::Visits,
    Kind::HandOver,
    Kind::Report,
    Kind::Protocol,
    Kind::Certificate,
];

/// What a year's pack holds besides its cases.
const OF_YEAR: [Kind; 2] = [Kind::Register, Kind::Summary];

/// A pack while it is written.
struct Pack<'a> {
    call: &'a ExportCall,
    folder: &'a Path,
    /// Title and file of each document, as the table of contents has them.
    contents: Vec<(String, String)>,
    sums: String,
}

/// Of what a case's documents are made.
#[derive(Clone, Copy)]
struct Of<'a> {
    case: &'a Case,
    school: &'a School,
    anchor: Option<&'a Anchor>,
}

/// Writes the pack of the cases that are named, or of a school year.
pub(super) fn pack(
    call: &ExportCall,
    overview: &Overview,
    actor: &Actor,
    documents: &Documents,
    session: &mut Session<'_>,
) -> io::Result<Exit> {
    let Some(folder) = &call.output else {
        writeln!(session.talk, "talimger: {}", say!(session.words, "pack-name-folder"))?;
        return Ok(Exit::Usage);
    };
    let codes = match meant(call, overview, session)? {
        Ok(codes) => codes,
        Err(exit) => return Ok(exit),
    };
    let mut pack = Pack { call, folder, contents: Vec::new(), sums: String::new() };
    let total = codes.len();
    let mut count = match session.desk.begin(Stage::Exporting, total as u64) {
        Ok(count) => count,
        Err(error) => return talk::failed(&error.into(), session),
    };
    let (mut done, today) = (0, session.moment.today);
    for some in codes.chunks(AT_ONCE) {
        let together = match session.desk.together_for(some, session.login, session.moment.today) {
            Ok(together) => together,
            Err(error) => return talk::failed(&error, session),
        };
        let make = |case: &Result<Case, DeskError>| {
            let case = case.as_ref().ok()?;
            let of = Of { case, school: &together.school, anchor: together.anchor.as_ref() };
            Some(of_case(of, call, actor, documents, today))
        };
        let mut cases = together.cases.iter();
        let put = |made: Option<Printed>| {
            if count.advance(u64::from(done > 0)).is_err() {
                writeln!(session.talk, "talimger: {}", say!(session.words, "export-stopped", done, total))?;
                return Ok(ControlFlow::Break(Exit::STOPPED));
            }
            done += 1;
            let ended = match (cases.next(), made) {
                (Some(Ok(case)), Some(made)) => pack.case(&case.head.code.to_string(), made, session)?,
                (Some(Err(error)), _) => Some(talk::failed(error, session)?),
                (Some(Ok(_)), None) | (None, _) => None,
            };
            Ok(ended.map_or(ControlFlow::Continue(()), ControlFlow::Break))
        };
        if let ControlFlow::Break(exit) = in_order(&together.cases, make, put)? {
            return Ok(exit);
        }
    }
    if let Some(year) = call.year
        && let Some(exit) = pack.year(year, overview, actor, documents, session)?
    {
        return Ok(exit);
    }
    pack.close(documents, session)
}

/// The cases that are named, each once; of a year all of them.
fn meant(
    call: &ExportCall,
    overview: &Overview,
    session: &mut Session<'_>,
) -> io::Result<Result<Vec<CaseCode>, Exit>> {
    let mut codes: Vec<CaseCode> = match call.year {
        Some(year) => overview.cases.iter().map(|case| case.code).filter(|code| code.year == year).collect(),
        None => Vec::new(),
    };
    for meant in &call.cases {
        match names::case(meant, overview, session)? {
            Ok(code) => codes.push(code),
            Err(exit) => return Ok(Err(exit)),
        }
    }
    codes.sort_unstable();
    codes.dedup();
    if codes.is_empty() {
        writeln!(session.talk, "talimger: {}", say!(session.words, "pack-no-cases"))?;
        return Ok(Err(Exit::Refused));
    }
    Ok(Ok(codes))
}

impl Pack<'_> {
    /// Writes what was made of a case.
    fn case(&mut self, code: &str, made: Printed, session: &mut Session<'_>) -> io::Result<Option<Exit>> {
        match made {
            Ok(made) => self.put_all(&made, code, session),
            Err(fault) => {
                tell(code, &fault, session)?;
                Ok(Some(Exit::Refused))
            }
        }
    }

    /// Writes the documents of the school for a year, for who may print them.
    fn year(
        &mut self,
        year: u16,
        overview: &Overview,
        actor: &Actor,
        documents: &Documents,
        session: &mut Session<'_>,
    ) -> io::Result<Option<Exit>> {
        let known = overview.calendar.as_ref().and_then(|it| it.school_year(i32::from(year)).ok());
        let period = known.map(|it| Period { from: it.starts, to: it.ends });
        let (school, cases) = match session.desk.whole_for(session.login, session.moment.today) {
            Ok(whole) => whole,
            Err(error) => return talk::failed(&error, session).map(Some),
        };
        for kind in OF_YEAR.into_iter().filter(|kind| kind.allowed_of_school(actor).is_ok()) {
            let asked = Asked { kind, period, ..self.call.asked(session.moment.today) };
            match ready(documents.of_school(&asked, &school, &cases), self.call) {
                Ok(made) => {
                    if let Some(exit) = self.put_all(&made, "", session)? {
                        return Ok(Some(exit));
                    }
                }
                Err(why) => {
                    tell(kind.word(), &why, session)?;
                    return Ok(Some(Exit::Refused));
                }
            }
        }
        Ok(None)
    }

    /// Writes documents into the folder of a case, or among those of the school where it is of none.
    fn put_all(&mut self, made: &[Ready], of: &str, session: &mut Session<'_>) -> io::Result<Option<Exit>> {
        for document in made {
            let name = Path::new(of).join(&document.file_name);
            let title =
                if of.is_empty() { document.title.clone() } else { format!("{of}: {}", document.title) };
            self.contents.push((title, name.display().to_string()));
            if let Some(exit) = self.write(&name, &document.text, session)? {
                return Ok(Some(exit));
            }
        }
        Ok(None)
    }

    fn write(&mut self, name: &Path, text: &str, session: &mut Session<'_>) -> io::Result<Option<Exit>> {
        let digits: String = Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect();
        self.sums.push_str(&format!("{digits}  {}\n", name.display()));
        let path: PathBuf = self.folder.join(name);
        put_text(&path, text, self.call.force, session)
    }

    /// Writes the table of contents, and last the manifest: a pack without one is not whole.
    fn close(mut self, documents: &Documents, session: &mut Session<'_>) -> io::Result<Exit> {
        let contents = documents.contents(&self.contents);
        let name = contents.file_name_in(self.call.format);
        if let Some(exit) = self.write(Path::new(&name), &contents.written(self.call.format), session)? {
            return Ok(exit);
        }
        if let Some(exit) = put_text(&self.folder.join(SUMS), &self.sums, self.call.force, session)? {
            return Ok(exit);
        }
        writeln!(session.out, "{}", self.folder.display())?;
        writeln!(session.talk, "{}", say!(session.words, "pack-done", n = self.contents.len()))?;
        Ok(Exit::Done)
    }
}

/// Makes what the records of a case have; what they have not is not missed.
fn of_case(of: Of<'_>, call: &ExportCall, actor: &Actor, documents: &Documents, today: NaiveDate) -> Printed {
    let mut all = Vec::new();
    for kind in OF_CASE.into_iter().filter(|kind| kind.allowed_of(of.case, actor, today).is_ok()) {
        let asked = Asked { kind, ..call.asked(today) };
        let mut printed = documents.of_case(&asked, of.case, of.school, of.anchor);
        if kind == Kind::Plan {
            printed = with_versions(printed, of, documents, &asked);
        }
        match ready(printed, call) {
            Ok(made) => all.extend(made),
            Err(fault @ NotPrintable::Template(_)) => return Err(fault),
            Err(_) => {}
        }
    }
    Ok(all)
}

/// The present plan, then every approved version: each stays printable for ever.
fn with_versions(
    present: Result<Vec<Document>, NotPrintable>,
    of: Of<'_>,
    documents: &Documents,
    asked: &Asked,
) -> Result<Vec<Document>, NotPrintable> {
    let mut all = present?;
    for number in of.case.versions.keys() {
        let of_version = asked.clone().of_version(*number);
        all.extend(documents.of_case(&of_version, of.case, of.school, of.anchor)?);
    }
    Ok(all)
}
