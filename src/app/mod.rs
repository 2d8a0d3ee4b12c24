//! The pure program: what is on the screen, and what follows from what happened.
