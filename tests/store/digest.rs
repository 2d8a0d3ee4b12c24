//! The digest is read whole as it was written, or told to be torn.

use std::fs;

use proptest::prelude::*;
use talimger::store::{
    BootId, Counts, DigestFault, DigestFile, DigestHeader, StoreError, StoreId, read_header, write_digest,
};

fn boot(byte: u8) -> Option<BootId> {
    BootId::from_bytes([byte; 16])
}

fn header(revision: u64) -> DigestHeader {
    DigestHeader {
        store: StoreId::from_bytes([7; 16]),
        boot: boot(9),
        revision,
        counts: Counts { cases: 40, open: 31 },
    }
}

#[test]
fn a_digest_is_read_back_as_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    write_digest(&path, &header(12), &[b"index", b"", b"summaries"]).unwrap();
    assert_eq!(read_header(&path).unwrap(), header(12));
    let digest = DigestFile::open(&path).unwrap();
    assert_eq!(*digest.header(), header(12));
    assert_eq!(digest.section(0).unwrap(), b"index");
    assert_eq!(digest.section(1).unwrap(), b"");
    assert_eq!(digest.piece(2, 3..7).unwrap(), b"mari");
    assert!(matches!(digest.section(3), Err(DigestFault::Torn(_))));
    assert!(matches!(digest.piece(2, 3..10), Err(DigestFault::Torn(_))));
}

#[test]
fn the_header_lies_in_the_first_64_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    write_digest(&path, &header(12), &[]).unwrap();
    let bytes = fs::read(&path).unwrap();
    assert_eq!(bytes.len(), 64);
    assert_eq!(bytes[..8], *b"TLMG\x01\0\0\0");
    assert_eq!(bytes[40..48], 12_u64.to_le_bytes());
}

#[test]
fn who_reads_a_digest_keeps_it_while_a_new_one_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    write_digest(&path, &header(1), &[b"old"]).unwrap();
    let digest = DigestFile::open(&path).unwrap();
    write_digest(&path, &header(2), &[b"new"]).unwrap();
    assert_eq!((digest.header().revision, digest.section(0).unwrap()), (1, b"old".to_vec()));
    assert_eq!(read_header(&path).unwrap().revision, 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_digest_half_written_beside_disturbs_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    fs::write(folder.path().join("digest.new"), "half of a longer digest that was").unwrap();
    write_digest(&path, &header(1), &[b"a"]).unwrap();
    assert_eq!(DigestFile::open(&path).unwrap().section(0).unwrap(), b"a");
}

#[test]
fn a_digest_is_trusted_only_within_the_boot_that_wrote_it() {
    assert!(header(1).is_trusted_on(boot(9)));
    assert!(!header(1).is_trusted_on(boot(8)));
    assert!(!header(1).is_trusted_on(None));
    assert!(!DigestHeader { boot: None, ..header(1) }.is_trusted_on(None));
}

#[test]
fn a_missing_digest_is_told_from_a_torn_one_and_from_another_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    assert!(matches!(read_header(&path), Err(DigestFault::Missing)));
    fs::write(&path, "").unwrap();
    assert!(matches!(read_header(&path), Err(DigestFault::Torn(_))));
    write_digest(&path, &header(1), &[]).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[4] = 2;
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(read_header(&path), Err(DigestFault::Torn(_))), "a damaged byte is no other format");
    let sum = crc32fast::hash(&bytes[..60]);
    bytes[60..64].copy_from_slice(&sum.to_le_bytes());
    fs::write(&path, bytes).unwrap();
    assert!(matches!(read_header(&path), Err(DigestFault::OtherFormat(2))));
}

#[test]
fn a_digest_that_cannot_be_put_in_place_leaves_the_old_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("digest");
    write_digest(&path, &header(1), &[b"old"]).unwrap();
    fs::create_dir(folder.path().join("digest.new")).unwrap();
    let failed = write_digest(&path, &header(2), &[b"new"]).unwrap_err();
    assert!(matches!(failed, StoreError::Io { .. } | StoreError::NotPermitted { .. }), "{failed}");
    assert_eq!(DigestFile::open(&path).unwrap().section(0).unwrap(), b"old");
}

/// Reads all that a digest holds.
fn whole(path: &std::path::Path, sections: usize) -> Result<(DigestHeader, Vec<Vec<u8>>), DigestFault> {
    let digest = DigestFile::open(path)?;
    let sections = (0..sections).map(|place| digest.section(place)).collect::<Result<_, _>>()?;
    Ok((*digest.header(), sections))
}

proptest! {
    #[test]
    fn a_digest_with_any_bit_flipped_or_cut_short_is_not_believed(
        sections in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..30), 1..4),
        place in any::<prop::sample::Index>(),
        bit in 0..8,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("digest");
        let slices: Vec<&[u8]> = sections.iter().map(Vec::as_slice).collect();
        write_digest(&path, &header(5), &slices).unwrap();
        let (read, back) = whole(&path, sections.len()).unwrap();
        prop_assert_eq!(read, header(5));
        prop_assert_eq!(&back, &sections);

        let bytes = fs::read(&path).unwrap();
        let at = place.index(bytes.len());
        let mut flipped = bytes.clone();
        flipped[at] ^= 1_u8 << bit;
        fs::write(&path, flipped).unwrap();
        prop_assert!(whole(&path, sections.len()).is_err());
        fs::write(&path, &bytes[..at]).unwrap();
        prop_assert!(whole(&path, sections.len()).is_err());
    }
}
