//! Where can a school try the program out?
