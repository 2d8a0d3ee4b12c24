//! The terminal, signals, the clock and paths; performs what the program asks for.
