//! What is not as it should be in the store, and how is it mended, in words?

use super::Words;
use super::quarantine::record;
use crate::domain::inspection::{Finding, Flaw, Place, Way};
use crate::say;

/// Returns where something is found, what it is, and what mends it.
#[must_use]
pub fn line(finding: &Finding, words: &Words) -> String {
    let place = match &finding.place {
        Place::Record(name) => record(name, finding.case, words),
        Place::Digest => words.say("verify-digest"),
        Place::File(name) => say!(words, "verify-file", name),
    };
    let (what, way) = (flaw(finding.what, words), way(finding.way, words));
    say!(words, "verify-finding", place, what, way)
}

fn flaw(flaw: Flaw, words: &Words) -> String {
    words.say(match flaw {
        Flaw::Spoilt => "flaw-spoilt",
        Flaw::Newer => "flaw-newer",
        Flaw::Missing => "flaw-missing",
        Flaw::Unrecorded => "flaw-unrecorded",
        Flaw::NotAsRecorded => "flaw-not-as-recorded",
        Flaw::ChainBroken => "flaw-chain-broken",
        Flaw::OutOfDate => "flaw-out-of-date",
        Flaw::OfNoCase => "flaw-of-no-case",
        Flaw::TooLow => "flaw-too-low",
        Flaw::LeftBehind => "flaw-left-behind",
    })
}

fn way(way: Way, words: &Words) -> String {
    words.say(match way {
        Way::Mend => "way-mend",
        Way::Restore => "way-restore",
        Way::Update => "way-update",
        Way::Delete => "way-delete",
    })
}
