//! Draws the model.
