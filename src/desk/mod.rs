//! The one place where a decision meets the store.
//!
//! ```text
//! carry_out: lease ─► gather the facts ─► decide each command ─► one commit ─► digest ─► answer
//! swap:      lease ─► backup ─► what the new store is to hold ─► exchange ─► digest
//! overview:  digest, if it is to be believed ─► else lease, read, write the digest
//! front:     of very many cases the page that was kept, if it is of this very digest ─► all of them after it
//! ```
//!
//! Every answer of [`Desk::carry_out`] is acknowledged only after the disk has it for good.

mod batch;
mod error;
mod front;
mod kept;
mod log;
mod moment;
pub mod place;
mod reading;
mod sight;
mod swap;
mod taking_back;
mod together;
mod verify;

pub use crate::domain::keeping::{Forgotten, Present, Prospect, Room, Standing};
pub use crate::store::Glance;
pub use crate::store::backup::{Backup, LogLine};
pub use crate::store::{MIGRATIONS, STORE_FORMAT};
pub use batch::Outcome;
pub use error::DeskError;
pub use log::Log;
pub use moment::Moment;
pub use sight::Confirmed;
pub use swap::{Migrated, TakenIn, Taking};
pub use together::Together;
pub use verify::Mending;

use crate::domain::progress::Stage;
use crate::store::backup::Backups;
use crate::store::{Count, Digest, Engine, Listener, Patience, StoreError};
use std::sync::Arc;

/// Performs operations on one store, one at a time.
#[derive(Clone)]
pub struct Desk {
    engine: Arc<dyn Engine>,
    digest: Option<Digest>,
    backups: Option<Backups>,
    patience: Patience,
    owner: Option<String>,
    listener: Listener,
}

impl Desk {
    /// Works on an engine; a store on the disk has a digest, its twin in memory none.
    pub fn over(engine: Arc<dyn Engine>, digest: Option<Digest>, patience: Patience) -> Self {
        Self { engine, digest, backups: None, patience, owner: None, listener: Listener::default() }
    }

    /// The same desk with another patience.
    #[must_use]
    pub fn patient(&self, patience: Patience) -> Self {
        Self { patience, ..self.clone() }
    }

    /// The same desk, of whose long operations somebody hears, and may stop them.
    #[must_use]
    pub fn heard_by(&self, listener: Listener) -> Self {
        Self { listener, ..self.clone() }
    }

    /// The same desk, of which nobody hears.
    #[must_use]
    pub fn unheard(&self) -> Self {
        self.heard_by(Listener::default())
    }

    /// The same desk, for what comes after something that can no longer be stopped.
    #[must_use]
    pub fn settled(&self) -> Self {
        self.heard_by(self.listener.settled())
    }

    /// Lets whoever hears of the desk hear of so many pieces of work that are not the store's.
    ///
    /// # Errors
    ///
    /// [`StoreError::Stopped`].
    pub fn begin(&self, stage: Stage, total: u64) -> Result<Count, StoreError> {
        self.listener.begin(stage, total)
    }

    /// The same desk over a store whose place belongs to a login, who always is a coordinator.
    #[must_use]
    pub fn owned_by(self, owner: Option<String>) -> Self {
        Self { owner, ..self }
    }
}
