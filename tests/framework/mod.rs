//! Keys, forms, popups, lists and looks, before any screen of the school stands on them.

mod bursts;
mod keys;
mod layout;
mod lists;
mod texts;
