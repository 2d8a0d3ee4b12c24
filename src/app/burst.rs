//! Was this a person pressing shortcuts, or a text that fell into the wrong window?

use std::time::Duration;

use super::key::Key;
use super::keys::layout;

/// How long letters are counted together.
pub const WINDOW: Duration = Duration::from_millis(150);
/// How many letters a hand may press within [`WINDOW`].
pub const LETTERS: usize = 3;

/// A key with the moment at which it arrived, counted from the start of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The key.
    pub key: Key,
    /// The moment; the shell reads the clock, nobody else.
    pub at: Duration,
}

/// What to do with keys that arrived together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Run them.
    Run,
    /// Run none of them, and say so.
    Refuse,
}

/// Counts the letters that lately arrived outside a field.
///
/// More than three letters within 150 ms, unless all are movements, are no hand's doing: a paste
/// without brackets, a scanner, a cat. The keys that arrive together are judged before the first of
/// them is run; what trickles in after a refusal is refused as well, until 150 ms pass without any.
#[derive(Clone, Debug, Default)]
pub struct Burst {
    lately: Vec<(Duration, char)>,
    refused_at: Option<Duration>,
}

impl Burst {
    /// Judges the keys that arrived together, all outside a field.
    pub fn admit(&mut self, arrived: &[Typed]) -> Admission {
        // The line breaks of a text that fell into the wrong window may arrive by themselves.
        if let (Some(first), Some(last)) = (arrived.first(), arrived.last())
            && self.is_refusing(first.at)
        {
            self.refused_at = Some(last.at);
            return Admission::Refuse;
        }
        let letters: Vec<(Duration, char)> = arrived
            .iter()
            .filter_map(|typed| Some((typed.at, typed.key.typed()?)))
            .filter(|(_, c)| c.is_alphabetic())
            .collect();
        let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return Admission::Run };
        let (first, last) = (first.0, last.0);
        self.lately.retain(|(at, _)| first.saturating_sub(*at) <= WINDOW);
        self.lately.extend(&letters);
        if is_flood(&self.lately) {
            self.refused_at = Some(last);
            return Admission::Refuse;
        }
        Admission::Run
    }

    /// Says whether keys at this moment still belong to a text that was refused.
    pub fn is_refusing(&self, at: Duration) -> bool {
        self.refused_at.is_some_and(|refused| at.saturating_sub(refused) <= WINDOW)
    }

    /// Judges what came after a text in one burst with it, and is text no more: its lines after the first are no
    /// hand's doing either, unless they only move.
    pub fn admit_after_text(&mut self, arrived: &[Typed]) -> Admission {
        self.forget();
        let mut letters = arrived.iter().filter_map(|typed| typed.key.typed()).filter(|c| c.is_alphabetic());
        match (letters.all(moves), arrived.last()) {
            (false, Some(last)) => {
                self.refused_at = Some(last.at);
                Admission::Refuse
            }
            (true | false, _) => Admission::Run,
        }
    }

    /// Forgets the letters so far: a field took them, so they were text.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

fn is_flood(letters: &[(Duration, char)]) -> bool {
    let dense = letters
        .windows(LETTERS + 1)
        .any(|run| run[LETTERS].0.saturating_sub(run[0].0) <= WINDOW && !run.iter().all(|(_, c)| moves(*c)));
    dense && !letters.iter().all(|(_, c)| moves(*c))
}

fn moves(c: char) -> bool {
    let physical = if c.is_ascii() { Some(c) } else { layout::physical(c) };
    physical.is_some_and(|key| matches!(key, 'h' | 'j' | 'k' | 'l' | 'g' | 'G'))
}
