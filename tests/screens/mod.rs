//! What a person sees and does, screen by screen.

mod case;
mod dashboard;
