//! How does a long text go to the user's editor and come back?

use super::places::Places;
use super::{drafts, signals};
use crate::app::Msg;
use crate::say;
use crate::words::{Words, files};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The most that is taken back, in bytes: some hundred pages, and no field is that long.
const MOST: usize = 256 * 1024;

/// Opens a text in the user's editor; the terminal must have been lent before.
///
/// What cannot be taken back stays in a file of the user's own, which is named.
pub fn edit(text: &str, places: &Places, words: &Words) -> Msg {
    let path = places.draft(&format!("editor-{}", std::process::id())).with_extension("txt");
    let edited = drafts::write(&path, text.as_bytes())
        .and_then(|()| signals::leaving_interrupts(|| run_editor(&path)))
        .and_then(|()| fs::read(&path));
    Msg::Edited(match edited {
        Ok(bytes) => taken(bytes, &path, words),
        Err(error) => {
            let _gone = fs::remove_file(&path);
            Err(say!(words, "editor-failed", why = files::why(&error, words)))
        }
    })
}

/// Takes the text back, or leaves it where it is.
fn taken(bytes: Vec<u8>, path: &Path, words: &Words) -> Result<String, String> {
    let kept = || kept(path).display().to_string();
    if bytes.len() > MOST {
        return Err(say!(words, "editor-too-long", path = kept()));
    }
    let text = String::from_utf8(bytes).map_err(|_| say!(words, "editor-not-utf8", path = kept()))?;
    let _gone = fs::remove_file(path);
    Ok(text)
}

/// Gives the text a name of its own, which the next one does not take.
fn kept(path: &Path) -> PathBuf {
    let mut names = (1..1000).map(|number| path.with_extension(format!("{number}.txt")));
    let free = names.find(|name| !name.exists());
    free.filter(|name| fs::rename(path, name).is_ok()).unwrap_or_else(|| path.to_owned())
}

fn run_editor(path: &Path) -> io::Result<()> {
    let wish = ["VISUAL", "EDITOR"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.trim().is_empty()));
    let wish = wish.unwrap_or_else(|| "vi".to_owned());
    let mut words = wish.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let status = Command::new(program).args(words).arg(path).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}
