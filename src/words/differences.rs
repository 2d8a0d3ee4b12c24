//! How does a plan say what is otherwise in it than in the version before?

use super::Words;
use super::terms::item_term;
use crate::domain::plan::{Difference, ItemText, Lines, Whose};
use crate::say;

/// Returns the list of changes, a line for each.
#[must_use]
pub fn lines(all: &[Difference], words: &Words) -> Vec<String> {
    all.iter().map(|it| line(it, words)).collect()
}

fn line(difference: &Difference, words: &Words) -> String {
    match difference {
        Difference::Particulars { of: Whose::Mentee, .. } => words.say("change-mentee"),
        Difference::Particulars { of: Whose::Mentor, .. } => words.say("change-mentor"),
        Difference::Aim { after, .. } => say!(words, "change-aim", after = one_line(after)),
        Difference::Lines { of: Lines::Tasks, removed, added } => {
            format!("{}: {}", words.say("change-tasks"), of_lists(removed, added, words))
        }
        Difference::Lines { of: Lines::Directions, removed, added } => {
            format!("{}: {}", words.say("change-directions"), of_lists(removed, added, words))
        }
        Difference::ItemAdded(_, text) => say!(words, "change-added", item = named(text, words)),
        Difference::ItemRemoved(_, text) => say!(words, "change-removed", item = named(text, words)),
        Difference::ItemReworded { before, after, .. } => {
            say!(words, "change-reworded", before = named(before, words), after = named(after, words))
        }
    }
}

fn of_lists(removed: &[String], added: &[String], words: &Words) -> String {
    if removed.is_empty() && added.is_empty() {
        return words.say("change-order");
    }
    let gone = removed.iter().map(|text| format!("− {}", one_line(text)));
    gone.chain(added.iter().map(|text| format!("+ {}", one_line(text)))).collect::<Vec<_>>().join("; ")
}

fn named(text: &ItemText, words: &Words) -> String {
    format!("{} ({})", one_line(&text.activity), item_term(text.term, words))
}

/// Returns a text without its breaks.
pub(super) fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
