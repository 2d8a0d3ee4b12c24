//! What is unusual in a staff list, told so that a thousand rows of it can still be read?

use crate::domain::change::Warning;
use crate::say;
use crate::words::{Words, warnings};
use std::mem::discriminant;

/// How many texts of one kind are told in full: `у наставника их 3`, `у наставника их 4` are of one kind.
const TEXTS: usize = 3;

/// How many lines of the list are named with a text.
const LINES: usize = 10;

/// What is unusual, in one wording, and the lines of the list in which it is.
type Told = (String, Vec<usize>);

/// Returns each thing once with its lines; of many of one kind the first, and how many there are besides.
pub(super) fn told(warned: &[(usize, Warning)], words: &Words) -> Vec<String> {
    by_kind(warned, words).iter().flat_map(|kind| of_kind(kind, words)).collect()
}

/// The warnings of each kind, as they first come.
fn by_kind(warned: &[(usize, Warning)], words: &Words) -> Vec<Vec<Told>> {
    let mut kinds: Vec<(_, Vec<Told>)> = Vec::new();
    for (line, warning) in warned {
        let (kind, why) = (discriminant(warning), warnings::warning(warning, words));
        let place = kinds.iter().position(|(known, _)| *known == kind).unwrap_or_else(|| {
            kinds.push((kind, Vec::new()));
            kinds.len() - 1
        });
        let texts = &mut kinds[place].1;
        match texts.iter_mut().find(|(known, _)| *known == why) {
            Some((_, lines)) => lines.push(*line),
            None => texts.push((why, vec![*line])),
        }
    }
    kinds.into_iter().map(|(_, texts)| texts).collect()
}

fn of_kind(texts: &[Told], words: &Words) -> Vec<String> {
    let (shown, rest) = texts.split_at(texts.len().min(TEXTS));
    let line =
        |(why, lines): &Told| say!(words, "import-warned", lines = named(lines, words), why = why.as_str());
    let mut told: Vec<String> = shown.iter().map(line).collect();
    let rest: Vec<usize> = rest.iter().flat_map(|(_, lines)| lines.iter().copied()).collect();
    if !rest.is_empty() {
        told.push(say!(words, "import-warned-more", lines = named(&rest, words), n = rest.len()));
    }
    told
}

/// The lines by their numbers, as many as are read.
fn named(lines: &[usize], words: &Words) -> String {
    let numbers: Vec<String> = lines.iter().take(LINES).map(ToString::to_string).collect();
    match lines.len() > LINES {
        true => say!(words, "import-lines-more", lines = numbers.join(", "), n = lines.len()),
        false => numbers.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::local::Language;

    #[test]
    fn a_thousand_rows_of_one_kind_are_a_few_lines() {
        let words = Words::new(Language::Ru);
        let loads =
            (2..1_002).map(|line| (line, Warning::MentorLoad(u16::try_from(line).expect("it is small"))));
        let subjects = (2..1_002).map(|line| (line, Warning::OtherSubject));
        let told = told(&loads.chain(subjects).collect::<Vec<_>>(), &words);
        assert_eq!(told.len(), TEXTS + 2, "{told:#?}");
        assert!(told[TEXTS].contains("997") && told[TEXTS].contains("5, 6, 7"), "{}", told[TEXTS]);
        assert!(told[TEXTS + 1].contains("2, 3") && told[TEXTS + 1].contains("1000"), "{}", told[TEXTS + 1]);
    }

    #[test]
    fn a_few_rows_are_all_named() {
        let words = Words::new(Language::Ru);
        let warned = [(4, Warning::OtherSubject), (7, Warning::MentorCategory), (9, Warning::OtherSubject)];
        let told = told(&warned, &words);
        assert_eq!(told.len(), 2);
        assert!(told[0].contains("4, 9"), "{}", told[0]);
    }
}
