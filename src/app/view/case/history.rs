//! Who changed what, and when?

use super::Opened;
use super::sifted::Sifted;
use crate::app::session::Session;
use crate::app::sortings::ByAge;
use crate::app::turn::Turn;
use crate::domain::change::Recorded;
use crate::domain::command::Command;
use crate::domain::compiled::listing::{FoldedEntry, JudgedEntry};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::id::Revision;
use crate::domain::quarantine::{Fault, Quarantined, RecordName};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::domain::school::School;
use crate::say;
use crate::words::filter::ChangeWord;
use crate::words::{Words, commands, dates, edits, keeping, quarantine};

/// The entries of the history in their order.
pub type HistoryTab = Sifted<Revision, ChangeWord>;

impl HistoryTab {
    pub(super) fn renew(&mut self, opened: &Opened, page: usize, session: &Session) {
        let order = session.sortings.history;
        self.filter.read(session);
        let was_newest = opened.just_saved && self.list.row() == 0 && order == ByAge::Newest;
        let read = opened.file.history.iter().filter(|entry| self.fits(entry, opened, &session.words));
        let read = read.map(|entry| entry.revision);
        // Of an entry that cannot be read nobody knows what it says: it hides from nothing that is looked for.
        let mut revisions: Vec<Revision> = read.chain(opened.file.unread.iter().copied()).collect();
        revisions.sort_unstable_by(|a, b| b.cmp(a));
        if order == ByAge::Oldest {
            revisions.reverse();
        }
        self.show(revisions, page, was_newest);
    }

    /// Says whether the filter lets an entry through: plain words are looked for in what was done, when, by whom.
    fn fits(&self, entry: &Recorded, opened: &Opened, words: &Words) -> bool {
        let filter = self.filter.filter();
        if filter.is_open() {
            return true;
        }
        let text = format!("{} {}", commands::said(entry, words), dates::table(entry.day));
        let folded = FoldedEntry::of(&text, &author(entry, opened));
        filter.fits(&JudgedEntry { day: entry.day, event: None, folded: &folded })
    }

    /// Shows what an entry changed.
    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let selected = self.list.selected();
        if let Some(unread) = opened.file.unread.iter().find(|it| Some(*it) == selected) {
            let record = RecordName::Entry(*unread);
            let it = Quarantined { record, case: None, fault: Fault::Spoilt };
            let words = &turn.session.words;
            turn.show(say!(words, "quarantine-unread-entry"), vec![quarantine::trouble(&it, words)]);
            return Ok(());
        }
        let entry = opened.file.history.iter().find(|entry| Some(&entry.revision) == selected);
        let Some(entry) = entry else { return Ok(()) };
        let words = &turn.session.words;
        let (number, who) = (entry.revision.0, author(entry, opened));
        let mut lines = vec![say!(words, "history-entry", number, when = when(entry, words), who)];
        lines.extend(entry.edits.iter().flat_map(|edit| edits::lines(edit, opened.school(), words)));
        lines.extend(remarks(entry, opened));
        lines.push(String::new());
        lines.push(say!(words, "as-of-how"));
        turn.show(commands::said(entry, words), lines);
        Ok(())
    }
}

/// Returns when an entry was made: the day assumed, and the clock's time in the school's zone.
pub fn when(entry: &Recorded, words: &Words) -> String {
    format!("{} {}", dates::with_weekday(entry.day, words.language()), keeping::time(entry.at))
}

/// Returns who made an entry, by name where the login is known.
pub fn author(entry: &Recorded, opened: &Opened) -> String {
    author_in(entry, opened.school())
}

/// Says who changed a case, when and what: in an entry, or else in the newest that was not seen.
pub fn changed_by(
    file: &CaseFile,
    seen: Option<Revision>,
    changed_in: Option<Revision>,
    words: &Words,
) -> String {
    let entry = match changed_in {
        Some(revision) => file.history.iter().find(|entry| entry.revision == revision),
        None => file.history.iter().find(|entry| Some(entry.revision) > seen),
    };
    match entry {
        Some(entry) => {
            let (who, what) = (author_in(entry, &file.school), commands::said(entry, words));
            say!(words, "changed-by", who, when = when(entry, words), what)
        }
        None => say!(words, "another-session"),
    }
}

fn author_in(entry: &Recorded, school: &School) -> String {
    school.person_with_login(&entry.login).map_or_else(|| entry.login.clone(), |person| person.name.short())
}

/// The words that a command brought: remarks and reasons, for those who may see notes.
fn remarks(entry: &Recorded, opened: &Opened) -> Option<String> {
    let command = serde_json::from_str::<Command>(&entry.command).ok()?;
    commands::reason(&command).filter(|_| opened.may(Right::SeeScores))
}
