//! Which trees does a store have?

/// One ordered map of keys to values; a commit writes to any of them at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tree {
    /// What the store knows of itself.
    Meta,
    /// Case id, kind and part id → the part: a case whole is one prefix.
    Parts,
    /// Case id → its summary, derived.
    Cases,
    /// People, orders, meetings, calendar, rubrics, templates, settings.
    School,
    /// Revision → entry.
    History,
    /// Command id → revision of its entry.
    Sent,
}

impl Tree {
    /// All of them, in the order above.
    pub const ALL: [Self; 6] =
        [Self::Meta, Self::Parts, Self::Cases, Self::School, Self::History, Self::Sent];

    /// Returns the name of the tree on the disk and in logs; it never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Parts => "parts",
            Self::Cases => "cases",
            Self::School => "school",
            Self::History => "history",
            Self::Sent => "sent",
        }
    }

    /// Returns the place of the tree in [`ALL`](Self::ALL).
    pub(super) fn place(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn each_tree_stands_in_its_place() {
        for (place, tree) in Tree::ALL.into_iter().enumerate() {
            assert_eq!(tree.place(), place);
        }
    }
}
