//! Does a file system lie on another machine?

/// Says which network file system has this number; `None` for one of this machine.
///
/// The numbers are the kernel's (`linux/magic.h` and the file systems' own headers). On those, the
/// lock of one machine need not hold on another, and a digest written under the boot id of one machine
/// is believed there while another writes. What a user mounts through FUSE tells no number of its own
/// and is taken for local.
pub fn network_file_system(number: u32) -> Option<&'static str> {
    Some(match number {
        0x6969 => "NFS",
        0x517B | 0xFE53_4D42 => "SMB",
        0xFF53_4D42 => "CIFS",
        0x5346_414F | 0x6B41_4653 => "AFS",
        0x0102_1997 => "9P",
        0x7375_7245 => "Coda",
        0x564C => "NCP",
        0x00C3_6400 => "Ceph",
        0x0BD0_0BD0 => "Lustre",
        0x4750_4653 => "GPFS",
        0x0116_1970 => "GFS2",
        0x7461_636F => "OCFS2",
        0x786F_4256 => "VirtualBox",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::network_file_system;
    use rstest::rstest;

    #[rstest]
    #[case::nfs(0x6969, Some("NFS"))]
    #[case::windows_share(0xFE53_4D42, Some("SMB"))]
    #[case::old_windows_share(0xFF53_4D42, Some("CIFS"))]
    #[case::afs(0x5346_414F, Some("AFS"))]
    #[case::windows_disk_in_wsl(0x0102_1997, Some("9P"))]
    #[case::ext4(0xEF53, None)]
    #[case::xfs(0x5846_5342, None)]
    #[case::btrfs(0x9123_683E, None)]
    #[case::tmpfs(0x0102_1994, None)]
    #[case::overlay(0x794C_7630, None)]
    #[case::zfs(0x2FC1_2FC1, None)]
    #[case::f2fs(0xF2F5_2010, None)]
    #[case::fuse(0x6573_5546, None)]
    fn a_file_system_is_known_by_its_number(#[case] number: u32, #[case] name: Option<&str>) {
        assert_eq!(network_file_system(number), name);
    }
}
