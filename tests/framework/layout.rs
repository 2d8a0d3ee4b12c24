//! Keys work in any layout.

use rstest::rstest;
use talimger::app::keys::layout::{cyrillic, physical};

const TABLE: [(&str, &str); 3] = [
    ("ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ", "`qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-="),
    ("ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ", "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>"),
    ("ӘІҢҒҮҰҚӨҺ", "2345890-="),
];

#[test]
fn every_letter_of_both_layouts_is_one_physical_key() {
    for (produced, keys) in TABLE {
        assert_eq!(produced.chars().count(), keys.chars().count());
        for (letter, key) in produced.chars().zip(keys.chars()) {
            let expected = if "юбЭ".contains(letter) { None } else { Some(key) };
            assert_eq!(physical(letter), expected, "{letter}");
        }
    }
}

#[test]
fn no_two_letters_of_a_layout_share_a_key() {
    let mut keys: Vec<char> = TABLE[0].0.chars().filter_map(physical).collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all);
}

#[rstest]
#[case::the_russian_slash_key('.', Some('/'))]
#[case::the_kazakh_slash_key('№', Some('/'))]
#[case::the_kazakh_key_one('"', Some('1'))]
#[case::yu_is_not_a_slash('ю', None)]
#[case::b_is_not_a_comma('б', None)]
#[case::capital_e_is_not_a_one('Э', None)]
#[case::latin_letters_are_left_to_the_literal_match('n', None)]
fn the_exceptions_hold(#[case] produced: char, #[case] key: Option<char>) {
    assert_eq!(physical(produced), key);
}

#[test]
fn hints_know_the_letter_beside_the_latin_one() {
    assert_eq!(cyrillic('n'), Some('т'));
    assert_eq!(cyrillic('G'), Some('П'));
    assert_eq!(cyrillic('['), Some('х'));
    assert_eq!(cyrillic('/'), None);
    assert_eq!(cyrillic('1'), None);
}
