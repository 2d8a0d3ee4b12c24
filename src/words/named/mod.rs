//! Which message names a thing of the domain?
//!
//! ```text
//! words.name(&stage)    its name: "первый (вводный)"        Named
//! words.short(&stage)   its name in a narrow column: "I"    NamedShort
//! ```

mod calendar;
mod case;
mod diagnostics;
mod doing;
mod field;
mod journal;
mod number;
mod part;
mod people;
mod plan;
mod school;
mod step;

pub use journal::{sheet_blocks, sheet_texts};
pub use plan::{plan_state, warrant};
pub use step::step_made;

/// A thing of the domain with a name in the texts: `words.name(&level)`.
///
/// The ids are whole literals, so that the test of the texts finds them.
pub trait Named {
    /// Returns the id of the message that names it.
    fn id(&self) -> &'static str;
}

/// A thing of the domain with a second name for narrow columns: `words.short(&stage)`.
pub trait NamedShort {
    /// Returns the id of the message that names it in short.
    fn short_id(&self) -> &'static str;
}
