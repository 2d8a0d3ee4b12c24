//! How is it said what the store takes up, what a restoring would change, and what goes for good?

use super::{Words, commands, dates, troubles};
use crate::domain::keeping::{Forgotten, Present, Prospect, Room, Standing};
use crate::domain::zone;
use crate::say;
use chrono::{DateTime, Utc};

/// How many of the entries that would be lost are named.
const NAMED: usize = 10;

/// Returns a size in the unit that fits it.
#[must_use]
pub fn size(bytes: u64, words: &Words) -> String {
    const KIBI: u64 = 1 << 10;
    const MEBI: u64 = 1 << 20;
    match bytes {
        0..KIBI => say!(words, "size-bytes", n = bytes),
        KIBI..MEBI => say!(words, "size-kibibytes", n = bytes.div_ceil(KIBI)),
        MEBI.. => say!(words, "size-mebibytes", n = bytes.div_ceil(MEBI)),
    }
}

/// Returns day and time of a moment, in the zone of the schools.
#[must_use]
pub fn when(at: DateTime<Utc>, words: &Words) -> String {
    format!("{} {}", dates::with_weekday(zone::local(at).date(), words.language()), time(at))
}

/// Returns the time of a moment, in the zone of the schools.
#[must_use]
pub fn time(at: DateTime<Utc>) -> String {
    zone::local(at).format("%H:%M").to_string()
}

/// Returns what is, what would be, and what goes, when a backup takes the place of the store.
#[must_use]
pub fn prospect(prospect: &Prospect, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(name) = &prospect.school {
        lines.push(say!(words, "restore-school", name = name.as_str()));
    }
    let then = &prospect.then;
    let (revision, cases) = (then.revision.0, then.cases);
    lines.push(match &prospect.present {
        Present::Nothing => say!(words, "restore-now-nothing"),
        Present::Damaged(trouble) => {
            say!(words, "restore-now-damaged", why = troubles::trouble(trouble, words))
        }
        Present::Stands(now) => {
            let (revision, cases) = (now.revision.0, now.cases);
            say!(words, "restore-now", revision, when = newest(now, words), cases)
        }
    });
    lines.push(say!(words, "restore-then", revision, when = newest(then, words), cases));
    if cases == 0 && matches!(&prospect.present, Present::Stands(now) if now.cases > 0) {
        lines.push(words.say("restore-then-empty"));
    }
    lines.extend(lost(prospect, words));
    lines
}

fn newest(standing: &Standing, words: &Words) -> String {
    standing.at.map_or_else(|| say!(words, "restore-never"), |at| when(at, words))
}

fn lost(prospect: &Prospect, words: &Words) -> Vec<String> {
    if let Present::Damaged(_) = prospect.present {
        return vec![say!(words, "restore-loses-unknown")];
    }
    if prospect.lost.is_empty() {
        return vec![say!(words, "restore-loses-nothing")];
    }
    let mut lines = vec![say!(words, "restore-loses", n = prospect.lost.len())];
    lines.extend(prospect.lost.iter().take(NAMED).map(|entry| {
        let (revision, when, login) = (entry.revision.0, when(entry.at, words), entry.login.as_str());
        format!(
            "  {}",
            say!(words, "restore-entry", revision, when, login, what = commands::said(entry, words))
        )
    }));
    if let Some(n) = prospect.lost.len().checked_sub(NAMED).filter(|n| *n > 0) {
        lines.push(format!("  {}", say!(words, "restore-more", n)));
    }
    lines
}

/// Returns how much room the store takes up.
#[must_use]
pub fn room(room: Room, words: &Words) -> String {
    say!(words, "compact-room", taken = size(room.taken, words), live = size(room.live, words))
}

/// Returns what goes for good.
#[must_use]
pub fn forgotten(seen: &Forgotten, words: &Words) -> Vec<String> {
    let (entries, people, backups) = (seen.entries, seen.people, seen.backups);
    let cases = seen.cases.iter().map(|(code, name)| format!("{code} {name}"));
    let told = [
        say!(words, "forget-counts", entries, people),
        say!(words, "forget-copies", backups),
        say!(words, "forget-for-good"),
    ];
    cases.chain(told).collect()
}
