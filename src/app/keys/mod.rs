//! What does a pressed key mean where the user is?

pub mod action;
pub mod binding;
pub mod layout;
pub mod named;
pub mod resolver;
pub mod table;

pub use action::{Action, Step};
pub use binding::{Binding, Context, Footer, Stroke};
pub use resolver::{Keyboard, Resolved, bindings, footer, resolve};
