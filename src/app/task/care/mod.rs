//! Which forms stand before what is done with the data as a whole?

mod anonymise;
mod confirm;
mod files;
mod purge;

pub use anonymise::AnonymiseTask;
pub use confirm::ConfirmForgettingTask;
pub use files::{BackupFileTask, RestoreFileTask};
pub use purge::PurgeTask;

use crate::app::care::{Care, Forgetting, Outgoing};
use crate::app::effect::Effect;
use crate::app::turn::Turn;

/// What would go is shown before it is asked for.
fn try_forgetting(what: Outgoing, why: String, turn: &mut Turn<'_>) {
    turn.effect(Effect::Care(Care::TryForgetting(Forgetting { what, why })));
}
