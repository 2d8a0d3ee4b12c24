//! Which physical key produced this character, when a Russian or Kazakh layout was on?

/// The lower row of the table: characters of both layouts, in the order of the keys below them.
const PRODUCED: &str = "ёйцукенгшщзхъфывапролджэячсмитьбюәіңғүұқөһ";
const PHYSICAL: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.2345890-=";
const PRODUCED_SHIFTED: &str = "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
const PHYSICAL_SHIFTED: &str = "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const KAZAKH_CAPITALS: &str = "ӘІҢҒҮҰҚӨҺ";
const KAZAKH_DIGITS: &str = "2345890-=";

/// Returns the character that the same physical key gives in the Latin layout.
///
/// 42 letters stand for one key each in both layouts, so that a shortcut works whichever is on. The
/// Kazakh capitals stand for their digits too. `.` and `№`, which the `/` key gives in the Russian and
/// the Kazakh layout, are `/`, and the produced `"` is the Kazakh key 1. `ю`, `б` and `Э` are nothing:
/// their keys would be read as the `/` and the 1 that somebody did not press.
///
/// ```
/// use talimger::app::keys::layout::physical;
///
/// assert_eq!(physical('т'), Some('n'));
/// assert_eq!(physical('Ә'), Some('2'));
/// assert_eq!(physical('№'), Some('/'));
/// assert_eq!(physical('ю'), None);
/// ```
pub fn physical(produced: char) -> Option<char> {
    match produced {
        'ю' | 'б' | 'Э' => None,
        '.' | '№' => Some('/'),
        '"' => Some('1'),
        letter => opposite(letter, PRODUCED, PHYSICAL)
            .or_else(|| opposite(letter, PRODUCED_SHIFTED, PHYSICAL_SHIFTED))
            .or_else(|| opposite(letter, KAZAKH_CAPITALS, KAZAKH_DIGITS)),
    }
}

/// Returns the Cyrillic letter on the key of a Latin one, for hints such as `n/т`.
pub fn cyrillic(latin: char) -> Option<char> {
    let letter = opposite(latin, PHYSICAL, PRODUCED)
        .or_else(|| opposite(latin, PHYSICAL_SHIFTED, PRODUCED_SHIFTED))?;
    (latin.is_ascii_alphabetic() || matches!(latin, '[' | ']')).then_some(letter)
}

fn opposite(wanted: char, from: &str, to: &str) -> Option<char> {
    from.chars().zip(to.chars()).find_map(|(left, right)| (left == wanted).then_some(right))
}
