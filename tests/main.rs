//! What the program promises, one module for each kind of promise.

mod floors;
mod framework;
