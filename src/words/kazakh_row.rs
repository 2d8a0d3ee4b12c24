//! Which digit does a key of the number row mean while the Kazakh layout is on?
//!
//! ```text
//! keys     1 2 3 4 5 6 7 8 9 0 - =
//! typed    " ә і ң ғ , . ү ұ қ ө һ
//! ```
//!
//! That row has no digits at all, so a field that wants digits takes its letters for them. Two of
//! them, `,` and `.`, are separators as well; what they are, the field decides.

/// Gives the digit whose key types `letter`, in either case; `„` is what some systems make of `"`.
pub const fn digit(letter: char) -> Option<u8> {
    Some(match letter {
        '"' | '„' => 1,
        'ә' | 'Ә' => 2,
        'і' | 'І' => 3,
        'ң' | 'Ң' => 4,
        'ғ' | 'Ғ' => 5,
        ',' => 6,
        '.' => 7,
        'ү' | 'Ү' => 8,
        'ұ' | 'Ұ' => 9,
        'қ' | 'Қ' => 0,
        _ => return None,
    })
}

/// Tells whether `letter` can be nothing but a digit of the row: `,` and `.` are typed elsewhere too.
pub const fn is_surely_a_digit(letter: char) -> bool {
    digit(letter).is_some() && !matches!(letter, ',' | '.')
}

/// Tells whether `letter` is the row's plus (the key of `=`).
pub const fn is_plus(letter: char) -> bool {
    matches!(letter, 'һ' | 'Һ')
}

/// Tells whether `letter` is the row's minus (the key of `-`).
pub const fn is_minus(letter: char) -> bool {
    matches!(letter, 'ө' | 'Ө')
}
