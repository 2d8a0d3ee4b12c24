//! The pure program: what is on the screen, and what follows from what happened.
//!
//! ```text
//! key ─► shell ─► Msg::Keys ─► update ─► keys: physical key → Action ─► view ─► Vec<Effect>
//! line ─► ui::plain ─► Msg::Told ─► update ─► the same
//! shell performs Effect ─► desk ─► Msg::Saved(Result) ─► update ─► ui draws the model
//! ```
//!
//! [`Action`](keys::Action) is what a key means, [`Msg`] what happened, [`Effect`] what the shell
//! must do, as data. Views are a stack, popups lie over them; a form is a view, filled by a
//! [`task`].

pub mod burst;
pub mod care;
mod doubt;
mod effect;
mod filter_line;
pub mod form;
pub mod fuzzy;
mod habits;
pub mod key;
pub mod keys;
pub mod list;
pub mod measure;
mod model;
pub mod mouse;
mod msg;
pub mod popup;
mod remembered;
mod session;
mod sortings;
pub mod task;
mod taste;
mod told;
pub mod turn;
mod typed_date;
mod update;
pub mod view;
mod word_filter;

pub use doubt::Doubt;
pub use effect::{Back, Effect};
pub use filter_line::{FilterLine, Filtered};
pub use habits::Habits;
pub use model::{Model, Opening};
pub use msg::{Msg, ReadCase};
pub use remembered::{Remembered, Visit};
pub use session::{Kind, Session};
pub use sortings::Sortings;
pub use taste::OwnLook;
pub use told::Told;
pub use update::{begin, update};
pub use word_filter::{CaseFilter, WordFilter};
