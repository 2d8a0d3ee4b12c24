//! How are documents and drafts written?

use super::places::Places;
use super::{drafts, umask};
use crate::app::{Msg, Remembered};
use crate::documents::{Document, Format};
use crate::domain::text::local::Language;
use crate::say;
use crate::words::fetching::{What, fetched, reached_at};
use crate::words::{Words, files};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes documents into the user's present directory, and says where and how to fetch them.
///
/// A file that is there is not written over: the new one gets a number.
pub fn write_documents(documents: &[Document], format: Format, words: &Words) -> Msg {
    let mut lines = Vec::new();
    for document in documents {
        match write_anew(Path::new("."), document, format) {
            Ok(path) => lines.extend(written(&path, words)),
            Err(error) => {
                let path = document.file_name_in(format);
                return Msg::Written(Err(say!(
                    words,
                    "file-unwritable",
                    path,
                    why = files::why(&error, words)
                )));
            }
        }
    }
    Msg::Written(Ok(lines))
}

/// The path, and over SSH the line that fetches it.
fn written(path: &Path, words: &Words) -> Vec<String> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned()).display().to_string();
    let mut lines = vec![say!(words, "written-path", path = path.as_str())];
    lines.extend(reached().map(|from| fetched(&from, &path, What::File, words)));
    lines
}

/// `login@host` of who came over SSH.
pub(super) fn reached() -> Option<String> {
    reached_at(&super::user::login(), &std::env::var("SSH_CONNECTION").ok()?)
}

fn write_anew(folder: &Path, document: &Document, format: Format) -> io::Result<PathBuf> {
    let (file_name, text) = (document.file_name_in(format), document.written(format));
    let (stem, extension) = file_name.rsplit_once('.').unwrap_or((&file_name, format.word()));
    for number in 1..1000 {
        let name = if number == 1 { file_name.clone() } else { format!("{stem}-{number}.{extension}") };
        let path = folder.join(name);
        match umask::own_files().make(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(mut file) => {
                file.write_all(text.as_bytes())?;
                return Ok(path);
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Returns a kept draft, if there is one.
pub fn find_draft(name: String, places: &Places) -> Option<Msg> {
    let text = fs::read_to_string(places.draft(&name)).ok()?;
    Some(Msg::Draft { name, text })
}

/// Returns what is remembered of the user; of a new one nothing is.
pub fn remembered(places: &Places) -> Remembered {
    fs::read_to_string(places.remembered()).map(|text| Remembered::from_text(&text)).unwrap_or_default()
}

/// Returns the language that the user chose: on the screens, as is remembered, else in the configuration.
pub fn chosen_language(remembered: &Remembered, places: &Places) -> Option<Language> {
    remembered.language.or(places.language)
}

/// Keeps what is remembered of the user. Where the disk refuses, the next visit begins as this one did:
/// nothing that anybody typed is lost by it.
pub fn remember(remembered: &Remembered, places: &Places) {
    let _as_before = drafts::write(&places.remembered(), remembered.to_text().as_bytes());
}
