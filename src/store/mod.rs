//! Records on the disk.
