//! A record is read back as it was sealed, or refused; never as something else.

use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use talimger::store::{Kind, LARGEST_PAYLOAD, RecordFault, decode, open, open_any, seal, unseal};

const NOTE: Kind = Kind(200);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Note {
    text: String,
    numbers: Vec<u32>,
    about: Option<Box<Note>>,
}

fn note() -> Note {
    Note { text: "Айгүл Сейтқалиева".into(), numbers: vec![1, 300, 70_000], about: None }
}

fn any_note() -> impl Strategy<Value = Note> {
    let leaf = (".*", prop::collection::vec(any::<u32>(), 0..8)).prop_map(|(text, numbers)| Note {
        text,
        numbers,
        about: None,
    });
    leaf.prop_recursive(3, 4, 1, |inner| {
        (".*", inner).prop_map(|(text, about)| Note { text, numbers: vec![], about: Some(Box::new(about)) })
    })
}

#[test]
fn the_bytes_of_a_record_stay_as_they_are() {
    let sealed = seal(NOTE, 3, &Note { text: "ә".into(), numbers: vec![300], about: None }).unwrap();
    assert_eq!(sealed[..2], [200, 3]);
    assert_eq!(sealed[2..6], crc32fast::hash(&[&[200, 3], &sealed[6..]].concat()).to_le_bytes());
    assert_eq!(sealed[6..], [2, 0xd3, 0x99, 1, 251, 44, 1, 0]);
}

#[test]
fn a_record_of_another_kind_is_refused() {
    let sealed = seal(Kind(7), 1, &note()).unwrap();
    assert_eq!(open::<Note>(NOTE, 1, &sealed), Err(RecordFault::Kind { found: 7, expected: 200 }));
}

#[test]
fn a_record_of_a_newer_version_is_told_from_a_damaged_one() {
    let sealed = seal(NOTE, 3, &note()).unwrap();
    assert_eq!(open::<Note>(NOTE, 2, &sealed), Err(RecordFault::Newer { found: 3, newest: 2 }));
}

#[test]
fn a_record_of_an_older_version_is_left_to_its_own_struct() {
    let sealed = seal(NOTE, 1, &"only a text").unwrap();
    assert_eq!(open::<Note>(NOTE, 2, &sealed), Err(RecordFault::Older { found: 1, newest: 2 }));
    let (version, payload) = unseal(NOTE, 2, &sealed).unwrap();
    assert_eq!((version, decode::<String>(payload).unwrap()), (1, "only a text".to_owned()));
}

#[test]
fn an_older_version_is_read_by_its_frozen_struct_and_written_in_the_new_form() {
    /// The note as its first version had it.
    #[derive(Serialize, Deserialize)]
    struct NoteV1 {
        text: String,
    }
    let upgraded = |version: u8, payload: &[u8]| match version {
        1 => Some(decode::<NoteV1>(payload).map(|it| Note { text: it.text, numbers: vec![], about: None })),
        _ => None,
    };
    let old = seal(NOTE, 1, &NoteV1 { text: "ә".into() }).unwrap();
    let note = Note { text: "ә".into(), numbers: vec![], about: None };
    assert_eq!(open_any(NOTE, 2, &old, upgraded), Ok(note.clone()));
    let new = seal(NOTE, 2, &note).unwrap();
    assert_eq!(open_any(NOTE, 2, &new, upgraded), Ok(note));
    let unknown = seal(NOTE, 0, &"?").unwrap();
    assert_eq!(
        open_any::<Note>(NOTE, 2, &unknown, upgraded),
        Err(RecordFault::Older { found: 0, newest: 2 })
    );
    let newer = seal(NOTE, 3, &"?").unwrap();
    assert_eq!(open_any::<Note>(NOTE, 2, &newer, upgraded), Err(RecordFault::Newer { found: 3, newest: 2 }));
}

#[test]
fn bytes_after_the_last_field_are_refused() {
    let sealed = seal(NOTE, 1, &(note(), 5_u8)).unwrap();
    assert_eq!(open::<Note>(NOTE, 1, &sealed), Err(RecordFault::LeftOver(1)));
}

#[test]
fn a_crafted_length_is_refused_without_being_allocated() {
    let sealed = seal(NOTE, 1, &u64::MAX).unwrap();
    for fault in [
        open::<String>(NOTE, 1, &sealed).unwrap_err(),
        open::<Vec<u64>>(NOTE, 1, &sealed).unwrap_err(),
        open::<std::collections::BTreeMap<String, u8>>(NOTE, 1, &sealed).unwrap_err(),
    ] {
        assert!(matches!(fault, RecordFault::Content(_)), "{fault}");
    }
}

#[test]
fn the_largest_record_that_is_sealed_can_be_opened() {
    let numbers = vec![1_u64; LARGEST_PAYLOAD - 5];
    let sealed = seal(NOTE, 1, &numbers).unwrap();
    assert!(open::<Vec<u64>>(NOTE, 1, &sealed).unwrap() == numbers);
    let over = vec![1_u8; LARGEST_PAYLOAD];
    assert_eq!(seal(NOTE, 1, &over), Err(RecordFault::TooLarge(LARGEST_PAYLOAD + 5)));
}

proptest! {
    #[test]
    fn any_record_is_read_back_as_it_was_sealed(note in any_note(), version in 1_u8..) {
        let sealed = seal(NOTE, version, &note).unwrap();
        prop_assert_eq!(open::<Note>(NOTE, version, &sealed), Ok(note));
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open::<Note>(NOTE, 1, &bytes).is_err());
    }

    #[test]
    fn a_payload_of_any_bytes_under_a_right_checksum_never_panics(payload in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(note) = decode::<Note>(&payload) {
            prop_assert!(note.text.len() <= payload.len());
        }
    }

    #[test]
    fn a_record_with_any_bit_flipped_is_refused(note in any_note(), place in any::<prop::sample::Index>(), bit in 0..8) {
        let mut sealed = seal(NOTE, 1, &note).unwrap();
        let at = place.index(sealed.len());
        sealed[at] ^= 1_u8 << bit;
        prop_assert!(open::<Note>(NOTE, 1, &sealed).is_err());
    }

    #[test]
    fn a_record_cut_short_or_lengthened_is_refused(note in any_note(), place in any::<prop::sample::Index>(), more in 1..5_usize) {
        let sealed = seal(NOTE, 1, &note).unwrap();
        prop_assert!(open::<Note>(NOTE, 1, &sealed[..place.index(sealed.len())]).is_err());
        let longer = [&sealed[..], &vec![0; more]].concat();
        prop_assert!(open::<Note>(NOTE, 1, &longer).is_err());
    }
}
