//! Keys, forms, popups, lists and looks, before any screen of the school stands on them.

mod bursts;
mod demo;
mod drawings;
mod footers;
mod forms;
mod frugal;
mod inputs;
mod keys;
mod layout;
mod lists;
mod merging;
mod notices;
mod own_keys;
mod pictures;
mod popups;
mod progress_line;
mod remembered;
mod split_keys;
mod terminal;
mod texts;
