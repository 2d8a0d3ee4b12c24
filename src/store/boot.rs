//! Since which start of the machine does a file on the disk hold everything acknowledged?

use std::fs;

/// Names one start of the machine: it changes with every boot, and with nothing else.
///
/// A power cut can lose what was not yet on the disk, and always changes this id. A file written
/// under the present id was therefore written by a machine that has not lost anything since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BootId([u8; 16]);

impl BootId {
    /// Returns the id of the present boot.
    ///
    /// `None` on a system that tells none (only Linux does): nothing is trusted there without a lease.
    pub fn of_this_machine() -> Option<Self> {
        Self::parse(&fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?)
    }

    /// Returns the id of which these are the bytes; `None` for the zeros that stand for "unknown".
    pub fn from_bytes(bytes: [u8; 16]) -> Option<Self> {
        (bytes != [0; 16]).then_some(Self(bytes))
    }

    /// Returns the sixteen bytes of the id.
    pub fn bytes(self) -> [u8; 16] {
        self.0
    }

    /// Reads `d8283dc0-dfad-4742-a9d5-d89e60fcace0`.
    fn parse(text: &str) -> Option<Self> {
        let digits: String = text.trim().chars().filter(|c| *c != '-').collect();
        Self::from_bytes(u128::from_str_radix(&digits, 16).ok()?.to_be_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::BootId;

    #[test]
    fn a_boot_id_is_read_as_the_kernel_writes_it() {
        let id = BootId::parse("d8283dc0-dfad-4742-a9d5-d89e60fcace0\n").unwrap();
        assert_eq!(id.bytes()[..4], [0xd8, 0x28, 0x3d, 0xc0]);
        assert_eq!(BootId::parse("no id"), None);
        assert_eq!(BootId::parse("00000000-0000-0000-0000-000000000000"), None);
    }
}
