//! What a person sees and does, screen by screen.

mod dashboard;
