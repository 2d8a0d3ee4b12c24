//! How is it drawn how far a long operation has come?

use super::theme::Look;
use crate::app::measure::width;
use crate::domain::progress::{Progress, Stage};
use crate::say;
use crate::words::{Words, progress};

/// The widest bar; a narrow window has a narrower one, down to none.
const WIDEST: usize = 20;
/// A bar of fewer columns says less than the figures.
const NARROWEST: usize = 5;

/// Returns the line: the stage, a bar, the figures, and how it is stopped.
///
/// ```text
/// Строится новое хранилище  ████████░░░░░░░░░░░░  40 % (400/1000)   Esc: отменить
/// ```
pub fn line(progress: Progress, words: &Words, columns: usize, look: &Look) -> String {
    let stop = match progress.may_stop {
        true => say!(words, "progress-stop-screen"),
        false => say!(words, "progress-no-stop"),
    };
    let (name, figures) = (words.name(&progress.stage), progress::figures(progress));
    let taken = width(&name) + width(&figures) + width(&stop) + 7;
    let parts = [name, bar(progress, columns.saturating_sub(taken), look), figures];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}   {stop}", said.join("  "))
}

/// Full columns for what is done; no half ones, which many a font lacks.
fn bar(progress: Progress, room: usize, look: &Look) -> String {
    let columns = room.min(WIDEST);
    let is_at_one_stroke = matches!(progress.stage, Stage::Placing | Stage::Writing);
    if columns < NARROWEST || is_at_one_stroke {
        return String::new();
    }
    let full = columns * usize::from(progress.percent()) / 100;
    let [_, empty, .., filled] = look.glyphs.heat;
    filled.repeat(full) + &empty.repeat(columns - full)
}
