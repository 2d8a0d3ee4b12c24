//! Where does each record of the process lie in the store, and in which form?
//!
//! ```text
//! school    kind · id                 → part
//! parts     case · kind · id          → part          a case whole is one prefix
//! cases     year · number             → summary       derived
//! history   revision                  → entry         chained by a hash
//! sent      command id                → revision
//! meta      numbers                   → the numbers given last
//! meta      origins                   → the stores that it comes from
//! ```
//!
//! Numbers in keys are big endian, so that scans come in their order.

mod entry;
mod inspection;
mod keys;
mod origin;
mod parts;
mod quarantine;
mod reading;
mod rebuilding;
mod summaries;
mod writing;

pub use entry::{Chain, unchained};
pub use inspection::{Inspected, inspect};
pub use origin::{Making, Origin, add_origins};
pub use quarantine::unread;
pub use reading::Records;
pub use rebuilding::{Kept, rebuilt, rebuilt_as_kept};
pub use writing::{Commit, writes};
use writing::{sealed_numbers, sealed_summary};
