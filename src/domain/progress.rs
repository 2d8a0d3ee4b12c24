//! How far has a long operation come, and may it still be stopped?

/// What a long operation is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stage {
    /// It reads the records.
    Reading,
    /// It reads a backup, and checks it; counted in bytes.
    ReadingBackup,
    /// It decides commands, one after another.
    Deciding,
    /// It looks at every record.
    Checking,
    /// It reads all backups, and checks them; counted in bytes.
    CheckingBackups,
    /// It writes a backup.
    BackingUp,
    /// It builds a new store beside the one that is there.
    Building,
    /// It puts the new store in the place of the old one.
    Placing,
    /// It writes what was decided.
    Writing,
    /// It writes documents.
    Exporting,
}

impl Stage {
    /// All of them, in the order above.
    pub const ALL: [Self; 10] = [
        Self::Reading,
        Self::ReadingBackup,
        Self::Deciding,
        Self::Checking,
        Self::CheckingBackups,
        Self::BackingUp,
        Self::Building,
        Self::Placing,
        Self::Writing,
        Self::Exporting,
    ];

    /// Says whether its pieces mean something to a person: bytes of a file do not.
    pub fn is_countable(self) -> bool {
        match self {
            Self::ReadingBackup | Self::CheckingBackups | Self::Placing | Self::Writing => false,
            Self::Reading
            | Self::Deciding
            | Self::Checking
            | Self::BackingUp
            | Self::Building
            | Self::Exporting => true,
        }
    }
}

/// How far a stage has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The stage.
    pub stage: Stage,
    /// How many of its pieces are done: never more than `total`, and never fewer than before.
    pub done: u64,
    /// How many there are.
    pub total: u64,
    /// Whether all can still be left as it was.
    pub may_stop: bool,
}

impl Progress {
    /// Returns how many hundredths are done, rounded down; of nothing, all.
    pub fn percent(self) -> u8 {
        let hundredths = (u128::from(self.done) * 100).checked_div(u128::from(self.total)).unwrap_or(100);
        u8::try_from(hundredths.min(100)).expect("a hundred fits")
    }
}

/// What whoever hears of progress answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Going {
    /// Go on.
    On,
    /// Stop, and leave all as it was.
    Stop,
}

#[cfg(test)]
mod tests {
    use super::{Progress, Stage};
    use proptest::prelude::*;

    fn percent(done: u64, total: u64) -> u8 {
        Progress { stage: Stage::Reading, done, total, may_stop: true }.percent()
    }

    #[test]
    fn all_of_nothing_is_done_and_only_all_is_a_hundred() {
        assert_eq!((percent(0, 0), percent(0, 3), percent(2, 3), percent(3, 3)), (100, 0, 66, 100));
        assert_eq!(percent(u64::MAX - 1, u64::MAX), 99);
    }

    proptest! {
        #[test]
        fn more_done_is_never_a_smaller_share(a: u64, b: u64, total: u64) {
            let (less, more) = (a.min(b).min(total), a.max(b).min(total));
            prop_assert!(percent(less, total) <= percent(more, total));
        }
    }
}
