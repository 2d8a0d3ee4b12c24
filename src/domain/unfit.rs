//! Why can a directory not hold the school's data?

/// What is wrong with a data directory as a place; nothing in it need be damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// People who are neither its owner nor in its group can enter it.
    OpenToOthers {
        /// The data directory.
        path: String,
    },
    /// Its group may write there, but what is made there would not belong to that group.
    GroupNotKept {
        /// The data directory.
        path: String,
    },
    /// It is for its owner alone, who is somebody else.
    AnothersOwn {
        /// The data directory.
        path: String,
        /// The login of its owner.
        owner: String,
    },
    /// It lies on another machine, where locks and the boot id of this one mean nothing.
    OnNetwork {
        /// The data directory.
        path: String,
        /// Which file system it is.
        system: String,
    },
    /// It is a link to nowhere.
    DanglingLink {
        /// The link.
        path: String,
    },
}
