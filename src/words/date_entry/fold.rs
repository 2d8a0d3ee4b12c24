//! How is a word compared, when not every keyboard has every Kazakh letter?

/// Replaces Kazakh letters by the Russian ones that people type for them, and ё by е.
pub fn fold(word: &str) -> String {
    word.chars().map(folded).collect()
}

fn folded(letter: char) -> char {
    match letter {
        'ё' => 'е',
        'қ' => 'к',
        'ғ' => 'г',
        'ң' => 'н',
        'ү' | 'ұ' => 'у',
        'ө' => 'о',
        'ә' => 'а',
        'і' => 'и',
        'һ' => 'х',
        same => same,
    }
}
