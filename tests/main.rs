//! What the program promises, one module for each kind of promise.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod chance;
mod commands;
mod desk;
mod documents;
mod domain;
mod entry;
mod floors;
mod format;
mod framework;
mod intake;
mod key_sheets;
mod many;
mod package;
mod plain;
mod process;
mod readme;
mod rights;
mod scene;
mod schemas;
mod screens;
mod screenshots;
mod sources;
mod spoil;
mod store;
mod tries;
mod words;
