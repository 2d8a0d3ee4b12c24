//! A case from its diagnostics to the council, as a person does it at the keyboard.

mod given;
mod look;
