//! Where in a text is a person named, in whichever form?

use crate::domain::people::name::FullName;
use crate::domain::text::fold::fold;

/// To whom a text belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// To a case of the person: whoever is called so there is the person, unless it can only be another.
    OwnCase,
    /// Elsewhere: only what can be nobody else is the person.
    Elsewhere,
}

/// A full name as texts are compared with it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    surname: String,
    /// Given name and patronymic.
    given: Vec<String>,
}

/// The names of one person, and of those who could be taken for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    own: Vec<Name>,
    others: Vec<Name>,
}

/// A word of a text.
struct Word {
    start: usize,
    end: usize,
    folded: String,
    /// Whether it begins with a capital: short names are small words as well (`Ли`, `ли`).
    is_capital: bool,
}

/// What a word is to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Surname,
    Given,
    Initial,
}

impl Names {
    /// Takes the names of a person, former ones among them, and those of everybody else.
    pub fn new<'n>(
        own: impl IntoIterator<Item = &'n FullName>,
        others: impl IntoIterator<Item = &'n FullName>,
    ) -> Self {
        Self {
            own: own.into_iter().filter_map(Name::of).collect(),
            others: others.into_iter().filter_map(Name::of).collect(),
        }
    }

    /// Returns a text with a mark in the place of the person's name: in full, with initials, in any
    /// order and case, declined in Russian or with a Kazakh ending.
    ///
    /// Others keep their names, namesakes among them.
    pub fn replaced(&self, text: &str, mark: &str, place: Where) -> String {
        let words = words_of(text);
        let (mut out, mut copied, mut at) = (String::with_capacity(text.len()), 0, 0);
        while at < words.len() {
            match self.mention(text, &words[at..], place) {
                Some(length) => {
                    let last = &words[at + length - 1];
                    out.push_str(&text[copied..words[at].start]);
                    out.push_str(mark);
                    copied = last.end + dot_of_initial(text, last);
                    at += length;
                }
                None => at += 1,
            }
        }
        out.push_str(&text[copied..]);
        out
    }

    /// Returns how many of the words name the person; none where the first does not begin a mention.
    fn mention(&self, text: &str, words: &[Word], place: Where) -> Option<usize> {
        let mut longest = None;
        for name in &self.own {
            let roles = roles(name, text, words);
            if !roles.is_empty() && self.is_meant(name, &roles, words, place) {
                longest = longest.max(Some(roles.len()));
            }
        }
        longest
    }

    fn is_meant(&self, name: &Name, roles: &[Role], words: &[Word], place: Where) -> bool {
        let has = |role| roles.contains(&role);
        let given = roles.iter().filter(|role| **role == Role::Given).count();
        let meant = &words[..roles.len()];
        if self.others.iter().any(|other| other.is_named_by(meant, words.get(roles.len()))) {
            return false;
        }
        if has(Role::Surname) {
            let alone = roles.len() == 1;
            return !alone || place == Where::OwnCase || !self.has_namesake(name);
        }
        if given == 0 {
            return false;
        }
        // A given name alone says who it is only in the person's own case, and where nobody shares it.
        given > 1 || (place == Where::OwnCase && !self.is_shared(&meant[0]))
    }

    fn has_namesake(&self, name: &Name) -> bool {
        self.others.iter().any(|other| is_form(&name.surname, &other.surname))
    }

    fn is_shared(&self, word: &Word) -> bool {
        self.others.iter().any(|other| other.given.iter().any(|given| is_form(&word.folded, given)))
    }
}

impl Name {
    fn of(name: &FullName) -> Option<Self> {
        let folded = fold(name.as_str());
        let mut words = folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned);
        Some(Self { surname: words.next()?, given: words.collect() })
    }

    fn role(&self, word: &Word) -> Option<Role> {
        if !word.is_capital && word.folded.chars().count() <= SHORT {
            return None;
        }
        if is_form(&word.folded, &self.surname) {
            Some(Role::Surname)
        } else if self.given.iter().any(|given| is_form(&word.folded, given)) {
            Some(Role::Given)
        } else {
            let initial = self.given.iter().any(|given| is_initial(&word.folded, given));
            initial.then_some(Role::Initial)
        }
    }

    /// Says whether words, and the one after them, name this person and can name nobody else of that
    /// surname: a given name or an initial stands there that is theirs.
    fn is_named_by(&self, words: &[Word], next: Option<&Word>) -> bool {
        let surname = words.iter().any(|word| is_form(&word.folded, &self.surname));
        let mut told = words.iter().filter(|word| !is_form(&word.folded, &self.surname)).peekable();
        let is_theirs = |word: &Word| {
            self.given.iter().any(|given| is_form(&word.folded, given) || is_initial(&word.folded, given))
        };
        match told.peek() {
            // Surname alone so far: the next word decides, if it is a name of theirs.
            None => surname && next.is_some_and(is_theirs),
            Some(_) => surname && told.all(is_theirs) && !words.is_empty() && self.is_fuller(words),
        }
    }

    /// Says whether the words tell more of this person than of the one whose surname it is too.
    fn is_fuller(&self, words: &[Word]) -> bool {
        let given = words.iter().filter(|word| self.given.iter().any(|it| is_form(&word.folded, it)));
        given.count() == self.given.len() && !self.given.is_empty()
    }
}

/// Returns what each word is to a name, as far as they follow one another and each is something.
fn roles(name: &Name, text: &str, words: &[Word]) -> Vec<Role> {
    let mut found: Vec<Role> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 && !stands_beside(text, &words[at - 1], word) {
            break;
        }
        let Some(role) = name.role(word) else { break };
        if role == Role::Surname && found.contains(&Role::Surname) {
            break;
        }
        found.push(role);
    }
    // An initial at the end that no name precedes belongs to whoever comes after it.
    let named = found.iter().any(|role| *role != Role::Initial);
    if named { found } else { Vec::new() }
}

/// Between the words of one name stand only spaces and the dots of initials.
fn stands_beside(text: &str, before: &Word, after: &Word) -> bool {
    let between = &text[before.end..after.start];
    between.chars().all(|c| c.is_whitespace() || c == '.')
        && (!between.contains('.') || before.folded.chars().count() <= 2)
}

fn dot_of_initial(text: &str, word: &Word) -> usize {
    usize::from(word.folded.chars().count() == 1 && text[word.end..].starts_with('.'))
}

fn words_of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_inside = c.is_alphabetic() || is_mark(c) || (start.is_some() && is_joint(text, at, c));
        match (start, is_inside) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let word = &text[from..at];
                let is_capital = word.chars().next().is_some_and(char::is_uppercase);
                words.push(Word { start: from, end: at, folded: fold(word), is_capital });
                start = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    words
}

/// A breve that stands apart from its letter, as some systems write it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// A hyphen between two letters joins them to one word.
fn is_joint(text: &str, at: usize, c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}')
        && text[at + c.len_utf8()..].chars().next().is_some_and(char::is_alphabetic)
}

fn is_initial(word: &str, name: &str) -> bool {
    let mut letters = word.chars();
    let initial = letters.next();
    initial.is_some() && letters.next().is_none() && name.chars().next() == initial
}

/// Names and their forms up to so many letters are told from other words by their capital alone.
const SHORT: usize = 4;

/// The endings that a name takes in Russian and, folded, in Kazakh.
const ENDINGS: &[&str] = &[
    "", "а", "у", "ом", "ем", "е", "ы", "и", "ой", "ою", "ей", "ею", "ю", "я", "ь", "й", "ый", "ий", "ая",
    "яя", "ую", "юю", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми", "ими", "ов", "ев", "ам",
    "ами", "ах", "о", "ын", "ин", "s", "a", "u", "e", "нын", "нин", "дын", "дин", "тын", "тин", "га", "ге",
    "ка", "ке", "на", "не", "ды", "ди", "ты", "ти", "ны", "ни", "да", "де", "та", "те", "нда", "нде", "дан",
    "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "лар", "лер", "дар", "дер", "тар", "тер", "дикі",
    "дики", "ники", "тики", "мыз", "миз", "ша", "ше",
];

/// Says whether a word is a name in any of its forms.
fn is_form(word: &str, name: &str) -> bool {
    if word == name {
        return true;
    }
    let stem = stem(name);
    let attached = |base: &str| word.strip_prefix(base).is_some_and(|ending| ENDINGS.contains(&ending));
    attached(name) || (stem.chars().count() >= 2 && attached(stem))
}

/// Returns what of a name stays when it is declined.
fn stem(name: &str) -> &str {
    let letters = name.chars().count();
    for ending in ["ий", "ый", "ой", "ая", "яя", "ия"] {
        if letters > 4 && name.ends_with(ending) {
            return &name[..name.len() - ending.len()];
        }
    }
    match name.char_indices().last() {
        Some((at, 'а' | 'я' | 'й' | 'ь' | 'о' | 'е' | 'и' | 'у' | 'ы')) if letters > 2 => {
            &name[..at]
        }
        Some(_) | None => name,
    }
}
