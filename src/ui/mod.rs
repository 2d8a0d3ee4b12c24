//! Draws the model.
//!
//! Every drawing takes what it draws by `&`, fits any area down to nothing, cuts by display width, and
//! returns where the terminal's cursor belongs, if it knows. It names roles, never colours.

pub mod footer;
pub mod form;
pub mod frame;
pub mod list;
pub mod popup;
pub mod svg;
pub mod text;
pub mod theme;

pub use theme::{Look, Role};
