//! What do the lines of a configuration file make of the table of keys, and which of them cannot be followed?
//!
//! ```text
//! [keys]
//! new = ["A", "F7"]          these keys instead of the shipped ones, wherever there is such an action
//! save.add = ["F12"]         beside them
//! [keys.case]
//! close = "Q"                in a case alone
//! ```
//!
//! A line that cannot be followed is left out by itself; all others hold. Whatever is written, no key comes
//! to mean two things in one place, and no action loses all its keys.

mod bindable;
mod holding;
mod reading;
pub mod said;
mod spelling;

pub use bindable::{Unfit, clash, fits};
pub use spelling::stroke;

use super::{Action, Context, KeyTable, Stroke};

/// Where a line stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub path: String,
    /// The number of the line, from 1.
    pub line: usize,
}

/// What a line of a configuration file asks for, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLine {
    /// Where it stands.
    pub origin: Origin,
    /// The place that it is for; every place where there is none.
    pub place: Option<String>,
    /// The name of the action.
    pub action: String,
    /// The keys.
    pub asked: Asked,
}

/// What is asked for an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// These keys instead of the shipped ones.
    Instead(Vec<String>),
    /// These keys beside the shipped ones.
    Beside(Vec<String>),
    /// Something that is no list of keys.
    Nonsense,
}

/// A line that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFault {
    /// Where it stands.
    pub origin: Origin,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is no such place.
    NoSuchPlace {
        /// What is written.
        name: String,
        /// The place whose name is the most like it.
        nearest: Option<&'static str>,
    },
    /// There is no such action.
    NoSuchAction {
        /// What is written.
        name: String,
        /// The action whose name is the most like it.
        nearest: Option<&'static str>,
    },
    /// The action is none of that place.
    NotThere {
        /// The action.
        action: Action,
        /// The place.
        place: Context,
        /// The places in which it is one.
        places: Vec<Context>,
    },
    /// The value is no list of keys.
    NoList,
    /// The action would have no key left.
    NoKey,
    /// There is no such key.
    NoSuchKey(String),
    /// The key cannot mean the action.
    Unfit {
        /// The key, as it is written.
        key: String,
        /// Why.
        why: Unfit,
    },
    /// The same is said by another line already.
    Twice(Origin),
    /// The key means something else in a place.
    Taken {
        /// The key.
        key: Stroke,
        /// The place.
        place: Context,
        /// What it means there.
        by: Action,
        /// The line that says so; none where it is shipped.
        line: Option<Origin>,
    },
}

/// Returns the table that holds with these lines in it, and the lines that cannot be followed.
///
/// Lines further back go before those in front of them: the machine's file first, then the user's.
pub fn read(lines: &[OwnLine]) -> (KeyTable, Vec<KeyFault>) {
    // Most users have none, and the shipped keys clash nowhere.
    if lines.is_empty() {
        return (KeyTable::shipped(), Vec::new());
    }
    let (mut wishes, mut faults) = reading::wishes(lines);
    let table = loop {
        let holding = holding::Holding::of(&wishes);
        match holding.clash(&wishes) {
            Some((culprit, wrong)) => {
                let gone = wishes.remove(culprit);
                faults.push(KeyFault { origin: gone.origin, wrong });
            }
            None => break holding.table(),
        }
    };
    faults.sort_by_key(|fault| lines.iter().position(|line| line.origin == fault.origin));
    (table, faults)
}
