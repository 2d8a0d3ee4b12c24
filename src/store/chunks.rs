//! How does a large value lie in sled without becoming a file of its own?
//!
//! A node of sled that outgrows 128 KiB is written to a file in `blobs`, which no flush waits for; and
//! when such a file is gone or spoilt, sled opens as if the node had never been written: records are
//! silently missing. A node holds up to 17 rows, so rows of 4 KiB keep every node within its log.
//!
//! ```text
//! key · 0 u16    →  number of rows u16 · first 4 KiB
//! key · 1 u16    →  next 4 KiB
//! ```
//!
//! The number behind the key is big-endian. The first rows stand in the order of their keys: behind a
//! key that begins another one stand two zeros, and nothing is smaller.

/// How much of a value one row holds.
const CHUNK: usize = 4096;

/// Returns the key of a row.
pub(super) fn row_key(key: &[u8], number: u16) -> Vec<u8> {
    [key, &number.to_be_bytes()].concat()
}

/// Returns key and number of a row; `None` for a row that was not written by us.
pub(super) fn of_row(row_key: &[u8]) -> Option<(&[u8], u16)> {
    let (key, number) = row_key.split_last_chunk::<2>()?;
    Some((key, u16::from_be_bytes(*number)))
}

/// Returns the rows of a value, numbered from 0; at least one.
pub(super) fn rows(value: &[u8]) -> Vec<Vec<u8>> {
    let count = u16::try_from(value.len().div_ceil(CHUNK).max(1)).expect("no value is larger than its limit");
    let (first, rest) = value.split_at(value.len().min(CHUNK));
    let mut rows = vec![[&count.to_be_bytes()[..], first].concat()];
    rows.extend(rest.chunks(CHUNK).map(<[u8]>::to_vec));
    rows
}

/// Returns from the first row how many there are, and what it holds.
pub(super) fn of_first_row(row: &[u8]) -> Option<(u16, &[u8])> {
    let (count, first) = row.split_first_chunk::<2>()?;
    Some((u16::from_be_bytes(*count), first))
}

#[cfg(test)]
mod tests {
    use super::{CHUNK, of_first_row, of_row, row_key, rows};
    use proptest::prelude::*;

    #[test]
    fn a_value_has_as_many_rows_as_its_first_one_says() {
        for (length, count) in [(0, 1), (1, 1), (CHUNK, 1), (CHUNK + 1, 2), (1 << 20, 256)] {
            let rows = rows(&vec![7; length]);
            assert_eq!((rows.len(), of_first_row(&rows[0]).unwrap().0), (count, count as u16));
            let kept: usize = rows.iter().map(Vec::len).sum();
            assert_eq!(kept, length + 2);
        }
    }

    proptest! {
        #[test]
        fn first_rows_stand_in_the_order_of_their_keys(
            a in prop::collection::vec(0_u8..3, 0..6),
            b in prop::collection::vec(0_u8..3, 0..6),
        ) {
            prop_assert_eq!(a.cmp(&b), row_key(&a, 0).cmp(&row_key(&b, 0)));
            let row = row_key(&a, 9);
            prop_assert_eq!(of_row(&row), Some((&a[..], 9)));
        }
    }
}
