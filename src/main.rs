//! Starts the program; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(talimger::shell::run(std::env::args_os()))
}
