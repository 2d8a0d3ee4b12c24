//! What comes in from other programs: the staff list, lines of JSON.
