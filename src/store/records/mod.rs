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
mod keys;
mod origin;
mod parts;
mod reading;
mod rebuilding;
mod writing;

pub use entry::{Chain, unchained};
pub use origin::{Making, Origin};
pub use reading::Records;
pub use rebuilding::{Kept, rebuilt, rebuilt_as_kept};
pub use writing::{Commit, writes};
