//! Where do the front pages lie of those who look in, and when are they believed?
//!
//! A front page is what one login sees first of very many cases, judged for one day. It is made by whoever has
//! read them all, and believed under the very digest that it was made from; each new digest clears all of them
//! away, so that nothing forgotten lives on in one.

use super::{Kind, Paths, StoreId, files, open, seal};
use crate::domain::compiled::front_page::{FrontPage, Tally};
use crate::domain::compiled::overview::{Overview, Rest};
use crate::domain::compiled::summary::Summary;
use crate::domain::id::Revision;
use crate::domain::settings::Settings;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

const PAGE: Kind = Kind(61);
const VERSION: u8 = 2;

/// Of what a front page is: another one says something else, or may.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageOf {
    /// The store.
    pub store: StoreId,
    /// The newest change that it shows.
    pub revision: Revision,
    /// The day for which it judges.
    pub today: NaiveDate,
    /// The login that it is for.
    pub login: String,
    /// The owner of the data directory, who is a coordinator whatever the records say.
    pub owner: Option<String>,
    /// The program that judged.
    pub program: Cow<'static, str>,
}

/// A front page as it is written: its owner is that of [`PageOf`].
#[derive(Serialize, Deserialize)]
struct Kept<'p> {
    tally: Cow<'p, Tally>,
    settings: Cow<'p, Option<Settings>>,
    rest: Rest<'p>,
    cases: Cow<'p, [Summary]>,
}

impl<'p> Kept<'p> {
    fn of(FrontPage { tally, overview }: &'p FrontPage) -> Self {
        Self {
            tally: Cow::Borrowed(tally),
            settings: Cow::Borrowed(&overview.settings),
            rest: Rest::of(overview),
            cases: Cow::Borrowed(&overview.cases),
        }
    }

    fn page(self, owner: Option<String>) -> FrontPage {
        let overview = self.rest.with(self.settings.into_owned(), self.cases.into_owned());
        FrontPage { tally: self.tally.into_owned(), overview: Overview { owner, ..overview } }
    }
}

/// The front pages of a store.
#[derive(Debug, Clone)]
pub struct FrontPages {
    paths: Paths,
}

impl FrontPages {
    /// Names the front pages in a data directory.
    pub fn in_directory(paths: Paths) -> Self {
        Self { paths }
    }

    /// Returns the front page that was kept of this very thing, if any.
    pub fn find(&self, of: &PageOf) -> Option<FrontPage> {
        let bytes = fs::read(self.path(&of.login)?).ok()?;
        let (found, kept): (PageOf, Kept<'_>) = open(PAGE, VERSION, &bytes).ok()?;
        (found == *of).then(|| kept.page(of.owner.clone()))
    }

    /// Keeps a front page. Nobody rests on it: where it cannot be written, everything is read the next time too.
    pub fn keep(&self, of: &PageOf, page: &FrontPage) {
        let (Some(path), Ok(bytes)) = (self.path(&of.login), seal(PAGE, VERSION, &(of, Kept::of(page))))
        else {
            return;
        };
        let folder = self.paths.front_pages();
        let written = match files::make_inner_folder(self.paths.data(), &folder) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            Ok(()) | Err(_) => {
                // Two programs of one login may write at once.
                let beside = path.with_extension(format!("{}.new", std::process::id()));
                let mut file = files::make_anew(&beside);
                let written = file.as_mut().map_err(|error| error.kind().into());
                written.and_then(|file| file.write_all(&bytes)).and_then(|()| fs::rename(&beside, &path))
            }
        };
        let _the_next_one_reads_everything = written;
    }

    /// Removes all of them; to be called when there is another digest.
    pub fn clear(&self) {
        let Ok(entries) = fs::read_dir(self.paths.front_pages()) else { return };
        for entry in entries.flatten() {
            let _not_believed_any_more = fs::remove_file(entry.path());
        }
    }

    /// The name of a file cannot hold every login as it is; one that is too long for a name has no front page.
    fn path(&self, login: &str) -> Option<PathBuf> {
        let name: String = login.bytes().map(|byte| format!("{byte:02x}")).collect();
        (1..=200).contains(&name.len()).then(|| self.paths.front_pages().join(name))
    }
}
