//! What does a pressed key mean where the user is?
//!
//! ```text
//! table (shipped) + own (the lines of the configuration) ─► KeyTable ─► resolver · footer · menu · help
//! ```

pub mod action;
pub mod binding;
pub mod effective;
pub mod layout;
pub mod named;
pub mod own;
pub mod resolver;
pub mod sheet;
pub mod table;

pub use action::{Action, Step};
pub use binding::{Binding, Context, Footer, Stroke};
pub use effective::{Bound, KeyTable};
pub use own::{KeyFault, OwnLine};
pub use resolver::{Keyboard, Resolved};
pub use table::is_bound;
