//! How are records kept on the disk, by whom are they held, and what can go wrong with them?
//!
//! ```text
//! Engine ─ lease ─► Lease: read, scan, commit         the seam: nobody above knows which engine stands behind
//!   SledEngine      the store on the disk, opened for one operation at a time
//!   MemoryEngine    its twin for tests and scenes
//!
//! envelope          kind · version · checksum · payload of one record
//! digest_file       the derived copy that is read without a lock
//! front_pages       what each login sees first of very many cases, until there is another digest
//! paths · files     where everything lies, and with which rights
//! directory         whether that place is fit for it
//! listener          who hears how far a long operation has come, and may stop it
//! ```
//!
//! A store is open only while a lease is held, so any number of people and programs share it. What
//! [`Lease::commit`] has acknowledged survives a power cut.

pub mod backup;
mod boot;
mod calling_off;
mod chunks;
mod digest;
mod digest_file;
mod digest_layout;
mod directory;
mod engine;
mod envelope;
mod error;
mod exchange;
mod files;
mod forgetting;
mod front_pages;
mod heard_lease;
mod holder;
mod identity;
mod inside;
mod listener;
mod lock;
mod memory_engine;
mod migration;
mod older;
mod paths;
pub mod records;
mod sessions;
mod settle;
mod sled_engine;
mod sled_fault;
mod sled_lease;
mod sled_trees;
mod step;
mod swap;
mod tree;
mod writes;

pub use crate::domain::doing::Doing;
pub use boot::BootId;
pub use calling_off::{CallingOff, Waiting};
pub use digest::{Digest, Glance};
pub use digest_file::{DigestFile, read_header, write_digest};
pub use digest_layout::{Counts, DigestFault, DigestHeader};
pub use directory::{Directory, Founded, Group, Sharing, Unfounded, found, login_of};
pub use engine::{Each, EachUntil, Engine, KeyValue, Lease, MakeAnew, Patience};
pub use envelope::{Kind, LARGEST_PAYLOAD, RecordFault, decode, open, open_any, seal, unseal};
pub use error::{Damage, StoreError};
pub use front_pages::{FrontPages, PageOf};
pub use heard_lease::HeardLease;
pub use holder::Holder;
pub use identity::{STORE_FORMAT, StoreId};
pub use inside::inside_lease;
pub use listener::{Count, Listener, OnProgress};
pub use lock::holder_now;
pub use memory_engine::MemoryEngine;
pub use migration::{MIGRATIONS, Migration, brought_up_to};
pub use paths::Paths;
pub use sessions::{Present, Seat, present};
pub use sled_engine::SledEngine;
pub use step::{OnStep, Step, Steps};
pub use tree::Tree;
pub use writes::{LARGEST_VALUE, LONGEST_KEY, Write, Writes};
