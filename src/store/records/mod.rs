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
//!
//! # Raising a version
//!
//! A record says in its envelope which version of its form it has. To change what a kind of record
//! holds, from the first release on:
//!
//! 1. Copy the struct as it is, with all that it holds, into a file of its own (`frozen/person_v1.rs`), and
//!    never touch it again.
//! 2. Change the struct, raise the version with which it is sealed, and tell
//!    [`open_any`](crate::store::open_any) how the frozen one becomes the new one.
//! 3. Leave the golden bytes of the old version where they are (`tests/desk/golden`): they must still be
//!    read. Add those of the new one.
//!
//! Nothing in a store is rewritten for it: a record gets its new form when it is next written, and the
//! history keeps the bytes of its day. A program that knows only the old version leaves such a record out,
//! says so, and writes nothing over it. What changes trees or keys raises
//! [`STORE_FORMAT`](crate::store::STORE_FORMAT) instead.

mod any;
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

pub use any::AnyRecord;
pub use entry::{Chain, unchained};
pub use inspection::{Inspected, inspect};
pub use origin::{Making, Origin, add_origins};
pub use quarantine::unread;
pub use reading::Records;
pub use rebuilding::{Kept, rebuilt, rebuilt_as_kept};
pub use writing::{Commit, writes};
use writing::{sealed_numbers, sealed_summary};
