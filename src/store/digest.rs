//! What does the digest hold, and when is it believed?
//!
//! ```text
//! section 0     the settings: all that a start must know before it can speak
//! section 1     the overview but for settings and cases
//! section 2 …   the cases in short, so many to a section
//! ```

use super::digest_file::write_in_steps;
use super::digest_layout::FORMAT;
use super::error::AtPath;
use super::{
    BootId, Counts, DigestFault, DigestFile, DigestHeader, Doing, FrontPages, Kind, Paths, RecordFault,
    Steps, StoreError, StoreId, Tree, directory, open, read_header, seal,
};
use crate::domain::compiled::overview::{Overview, Rest};
use crate::domain::compiled::summary::Summary;
use crate::domain::id::Revision;
use crate::domain::inspection::Flaw;
use crate::domain::quarantine::Quarantined;
use crate::domain::settings::Settings;
use serde::de::DeserializeOwned;

const OVERVIEW: Kind = Kind(60);
const VERSION: u8 = 5;

/// How many cases lie in a section: one that is far below the largest record, and takes about a millisecond to read.
const CASES_TOGETHER: usize = 512;

/// What the header of a digest tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Glance {
    /// Of which store, and after which change.
    Stands(StoreId, Revision),
    /// Another version of the program wrote it.
    Newer,
    /// It is not there, or not whole: the store itself can tell.
    Nothing,
}

/// The digest of a store on the disk: the overview, as it stood after the newest commit.
#[derive(Debug, Clone)]
pub struct Digest {
    paths: Paths,
    steps: Steps,
}

impl Digest {
    /// Names the digest in a data directory.
    pub fn in_directory(paths: Paths) -> Self {
        Self { paths, steps: Steps::default() }
    }

    /// Has each step called out between two effects on the disk.
    #[must_use]
    pub fn stepping(self, steps: Steps) -> Self {
        Self { steps, ..self }
    }

    /// Writes the overview; to be called under the lease, after a commit and before its
    /// acknowledgement.
    ///
    /// # Errors
    ///
    /// What the disk says; the old digest stands then.
    pub fn write(&self, store: StoreId, overview: &Overview) -> Result<(), StoreError> {
        let fault = |fault: RecordFault| StoreError::Record { tree: Tree::Cases, key: Vec::new(), fault };
        let sections = sections(overview).map_err(fault)?;
        let sections: Vec<&[u8]> = sections.iter().map(Vec::as_slice).collect();
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let header = DigestHeader {
            store,
            boot: BootId::of_this_machine(),
            revision: overview.revision.0,
            counts: Counts {
                cases: count(overview.cases.len()),
                open: count(overview.cases.iter().filter(|case| case.is_open()).count()),
            },
        };
        write_in_steps(&self.paths.digest(), &header, &sections, &self.steps)?;
        self.front_pages().clear();
        Ok(())
    }

    /// Returns the front pages that were made of the digest.
    pub fn front_pages(&self) -> FrontPages {
        FrontPages::in_directory(self.paths.clone())
    }

    /// Returns the overview, if the digest is whole and was written since the machine started.
    ///
    /// Such a digest is the truth: it stood before the newest change was acknowledged.
    ///
    /// One in a directory that strangers can enter, or that lies on another machine, is not believed.
    pub fn trusted(&self) -> Option<Overview> {
        directory::must_be_safe(self.paths.data(), Doing::Reading).ok()?;
        let file = DigestFile::open(&self.paths.digest()).ok()?;
        file.header().is_trusted_on(BootId::of_this_machine()).then(|| content(&file)).flatten()
    }

    /// Returns what a digest that is believed says of itself: as cheaply as can be.
    pub fn trusted_header(&self) -> Option<DigestHeader> {
        directory::must_be_safe(self.paths.data(), Doing::Reading).ok()?;
        let header = read_header(&self.paths.digest()).ok()?;
        header.is_trusted_on(BootId::of_this_machine()).then_some(header)
    }

    /// Returns the last overview that was written, without asking the store; none where there is none.
    ///
    /// # Errors
    ///
    /// When it may not be read, or the directory is not to be trusted.
    pub fn at_once(&self) -> Result<Option<Overview>, StoreError> {
        directory::must_be_safe(self.paths.data(), Doing::Reading)?;
        match DigestFile::open(&self.paths.digest()) {
            Ok(file) => Ok(content(&file)),
            Err(DigestFault::Io(source)) => {
                Err(StoreError::from_io(Doing::Reading, &self.paths.digest(), source))
            }
            Err(DigestFault::Missing | DigestFault::Torn(_) | DigestFault::OtherFormat(_)) => Ok(None),
        }
    }

    /// Returns the last overview that was written, whatever has happened since.
    pub fn unconfirmed(&self) -> Option<Overview> {
        content(&DigestFile::open(&self.paths.digest()).ok()?)
    }

    /// Returns the settings as they were written last, whatever has happened since: a program that starts
    /// need not read every case to know in which language to speak.
    pub fn settings(&self) -> Option<Settings> {
        settings(&DigestFile::open(&self.paths.digest()).ok()?).ok()?
    }

    /// Returns the records that could not be read when the digest was written; none where nobody can say.
    pub fn quarantined(&self) -> Option<Vec<Quarantined>> {
        let file = DigestFile::open(&self.paths.digest()).ok()?;
        Some(section::<Rest<'_>>(&file, 1).ok()?.quarantined())
    }

    /// Says what is wrong with the digest of a leased store, whose overview was derived anew.
    ///
    /// One of another start of the machine, or of another format, is not believed by anybody, and so
    /// not wrong.
    pub fn flaw(&self, store: StoreId, right: &Overview) -> Option<Flaw> {
        let file = match DigestFile::open(&self.paths.digest()) {
            Ok(file) => file,
            Err(DigestFault::Missing) => return Some(Flaw::Missing),
            Err(DigestFault::OtherFormat(_)) => return None,
            Err(DigestFault::Torn(_) | DigestFault::Io(_)) => return Some(Flaw::Spoilt),
        };
        if !file.header().is_trusted_on(BootId::of_this_machine()) {
            return None;
        }
        match read(&file) {
            Ok(said) if file.header().store == store && says_the_same(&said, right) => None,
            Ok(_) => Some(Flaw::OutOfDate),
            Err(Unread::Record(RecordFault::Newer { .. } | RecordFault::Older { .. })) => None,
            Err(Unread::Record(_) | Unread::File(_)) => Some(Flaw::Spoilt),
        }
    }

    /// Returns the names of what crashes left half-written in the data directory.
    ///
    /// # Errors
    ///
    /// What the disk says.
    pub fn left_behind(&self) -> Result<Vec<String>, StoreError> {
        let data = self.paths.data();
        let mut found = Vec::new();
        for entry in std::fs::read_dir(data).at(Doing::Checking, data)? {
            let name = entry.at(Doing::Checking, data)?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".new") || name.ends_with(".half") {
                found.push(name);
            }
        }
        found.sort();
        Ok(found)
    }

    /// Returns store and revision of the digest, read from its header alone.
    pub fn revision(&self) -> Option<(StoreId, Revision)> {
        match self.glance() {
            Glance::Stands(store, revision) => Some((store, revision)),
            Glance::Newer | Glance::Nothing => None,
        }
    }

    /// Looks at the header alone: what a resting screen does once a second.
    pub fn glance(&self) -> Glance {
        match read_header(&self.paths.digest()) {
            Ok(header) => Glance::Stands(header.store, Revision(header.revision)),
            Err(DigestFault::OtherFormat(format)) if format > FORMAT => Glance::Newer,
            // An older program's digest is derived anew, as a torn one is.
            Err(DigestFault::OtherFormat(_)) => Glance::Nothing,
            Err(DigestFault::Missing | DigestFault::Torn(_) | DigestFault::Io(_)) => Glance::Nothing,
        }
    }
}

/// A record that became unreadable since, or readable, is told by the look at every record.
fn says_the_same(said: &Overview, right: &Overview) -> bool {
    said.clone().without(Vec::new()) == right.clone().without(Vec::new())
}

fn content(file: &DigestFile) -> Option<Overview> {
    read(file).ok()
}

/// Why a digest says nothing.
#[derive(Debug, thiserror::Error)]
enum Unread {
    #[error(transparent)]
    File(#[from] DigestFault),
    #[error(transparent)]
    Record(#[from] RecordFault),
}

fn sections(overview: &Overview) -> Result<Vec<Vec<u8>>, RecordFault> {
    let Overview { settings, cases, .. } = overview;
    let mut sections =
        vec![seal(OVERVIEW, VERSION, settings)?, seal(OVERVIEW, VERSION, &Rest::of(overview))?];
    for some in cases.chunks(CASES_TOGETHER) {
        sections.push(seal(OVERVIEW, VERSION, &some)?);
    }
    Ok(sections)
}

fn read(file: &DigestFile) -> Result<Overview, Unread> {
    let settings = settings(file)?;
    let rest: Rest<'_> = section(file, 1)?;
    Ok(rest.with(settings, cases(file)?))
}

fn settings(file: &DigestFile) -> Result<Option<Settings>, Unread> {
    section(file, 0)
}

/// Reads the cases, one section after another: several threads at once would wait for each other's memory.
fn cases(file: &DigestFile) -> Result<Vec<Summary>, Unread> {
    let mut found = Vec::with_capacity(file.sections().saturating_sub(2) * CASES_TOGETHER);
    for place in 2..file.sections() {
        found.extend(section::<Vec<Summary>>(file, place)?);
    }
    Ok(found)
}

fn section<T: DeserializeOwned>(file: &DigestFile, place: usize) -> Result<T, Unread> {
    Ok(open(OVERVIEW, VERSION, &file.section(place)?)?)
}
