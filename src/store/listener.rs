//! Who hears how far a long operation has come, and says whether it may go on?

use std::fmt;
use std::sync::Arc;

use super::StoreError;
use crate::domain::progress::{Going, Progress, Stage};

/// What is called at each piece that is done; its answer counts as long as all can be left as it was.
pub type OnProgress = dyn Fn(Progress) -> Going + Send + Sync;

/// Whoever waits for a long operation: hears of each piece, and may stop it.
///
/// The operation asks at every piece, so that stopping takes no longer than one. Once a new store takes
/// the old one's place, or a commit is on its way, it is too late: from there on what is reported comes
/// from a [`settled`](Self::settled) listener, and its answer is not asked for.
#[derive(Clone, Default)]
pub struct Listener {
    on_progress: Option<Arc<OnProgress>>,
    is_settled: bool,
}

impl Listener {
    /// Calls `on_progress` at each piece.
    pub fn calling(on_progress: Arc<OnProgress>) -> Self {
        Self { on_progress: Some(on_progress), is_settled: false }
    }

    /// The same listener, for what can no longer be stopped.
    #[must_use]
    pub fn settled(&self) -> Self {
        Self { is_settled: true, ..self.clone() }
    }

    /// Begins a stage of so many pieces.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stopped`].
    pub fn begin(&self, stage: Stage, total: u64) -> Result<Count, StoreError> {
        let mut count = Count { listener: self.clone(), stage, done: 0, total };
        count.advance(0)?;
        Ok(count)
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.on_progress.is_some() { "Listener(heard)" } else { "Listener" })
    }
}

/// The pieces of one stage as they are done.
#[derive(Debug)]
pub struct Count {
    listener: Listener,
    stage: Stage,
    done: u64,
    total: u64,
}

impl Count {
    /// One piece more is done.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stopped`], unless it is too late.
    pub fn step(&mut self) -> Result<(), StoreError> {
        self.advance(1)
    }

    /// So many pieces more are done.
    ///
    /// # Errors
    ///
    /// As [`step`](Self::step).
    pub fn advance(&mut self, pieces: u64) -> Result<(), StoreError> {
        self.done = self.done.saturating_add(pieces).min(self.total);
        let Some(on_progress) = &self.listener.on_progress else { return Ok(()) };
        let may_stop = !self.listener.is_settled;
        let progress = Progress { stage: self.stage, done: self.done, total: self.total, may_stop };
        match on_progress(progress) {
            Going::Stop if may_stop => Err(StoreError::Stopped),
            Going::Stop | Going::On => Ok(()),
        }
    }
}
