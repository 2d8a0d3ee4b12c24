//! The pure program: what is on the screen, and what follows from what happened.

pub mod burst;
pub mod clean;
pub mod form;

pub mod fuzzy;
pub mod key;
pub mod keys;
pub mod list;
pub mod measure;
pub mod popup;
