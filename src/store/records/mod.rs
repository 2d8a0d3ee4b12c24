//! Where does each record of the process lie in the store, and in which form?
//!
//! ```text
//! school    kind · id                 → part
//! parts     case · kind · id          → part          a case whole is one prefix
//! cases     year · number             → summary       derived
//! history   revision                  → entry         chained by a hash
//! sent      command id                → revision
//! meta      numbers                   → the numbers given last
//! ```
//!
//! Numbers in keys are big endian, so that scans come in their order.

mod entry;
mod inspection;
mod keys;
mod parts;
mod quarantine;
mod reading;
mod summaries;
mod writing;

pub use entry::Chain;
pub use inspection::{Inspected, inspect};
pub use quarantine::unread;
pub use reading::Records;
pub use writing::{Commit, writes};
use writing::{sealed_numbers, sealed_summary};
