//! Draws the model.
//!
//! Every drawing takes what it draws by `&`, fits any area down to nothing, cuts by display width, and
//! returns where the terminal's cursor belongs, if it knows, and what of it can be pressed. It names roles, never colours.

mod agenda;
mod awaited;
mod calendar;
mod care;
mod case;
mod dashboard;
pub mod drawn;
mod filter_line;
pub mod footer;
pub mod form;
pub mod frame;
pub mod list;
mod month;
mod people;
pub mod plain;
pub mod popup;
mod preview;
mod progress;
mod render;
mod settings;
mod staff_list;
pub mod svg;
pub mod text;
pub mod theme;
mod urgency;

pub use drawn::Drawn;
pub use render::render;
pub use theme::{Emphasis, Look, Role};
