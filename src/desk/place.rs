//! Where does a school's data lie, and how is such a place made?

pub use crate::store::{Founded, Group, Sharing, Unfounded, found};
