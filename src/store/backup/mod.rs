//! What is a backup, how is it written and read, and where do backups lie?
//!
//! ```text
//! {"talimger-backup":1,"store":…,"revision":…,"chain":…,"school":…,"at":…,"entries":…,"numbers":…,"origins":[…]}
//! {"revision":1,"at":…,"login":…,"command":{…},"sealed":"…"}       one line an entry, the oldest first
//! {"sha256":"…"}                                                    of every byte before this line
//! ```
//!
//! A person can read it, and no engine is needed for it. `sealed` holds the very bytes of the entry, so
//! that a restored history keeps its chain. Everything else follows from the history. The log of a whole
//! store is a backup whose entries say more; an empty store takes either.

mod fault;
mod folder;
mod lines;
mod log_line;
mod name;
mod reading;
mod writing;

pub use fault::BackupFault;
pub(super) use folder::newest_revision;
pub use folder::{Backups, KEPT};
pub use lines::BackupHeader;
pub use log_line::LogLine;
pub use name::BackupName;
pub use reading::{Backup, LONGEST_LINE, read_backup};
pub use writing::{write_backup, write_log};
