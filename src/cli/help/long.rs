//! What stands under the help of a command that only who asks for it pays for?
//!
//! The description is made with every start, this only when the help is shown.

use crate::words::Words;
use crate::words::filter::{explained, in_three_languages};

/// Returns what is said under the help of a command, before its examples; none where nothing is.
pub(super) fn of(command: &str, words: &Words) -> Option<String> {
    (command == "cases").then(|| words_of_filter(words))
}

/// What can be written into the filter.
fn words_of_filter(words: &Words) -> String {
    let lines = |lines: Vec<String>| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
    let explained = lines(explained(words).into_iter().filter(|line| !line.is_empty()).collect());
    let (title, quotes) = (words.say("filter-help-title"), words.say("cli-cases-quotes"));
    let languages = words.say("cli-cases-languages");
    format!("{title}:\n{explained}  {quotes}\n\n{languages}\n{}", lines(in_three_languages()))
        .trim_end()
        .to_owned()
}
