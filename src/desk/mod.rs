//! The one place where a decision meets the store.
