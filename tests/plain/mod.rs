//! The program in lines: what is heard, what is asked, and what a typed line does.

mod commands;
mod forms;
mod journey;
mod listener;
mod questions;
mod views;
