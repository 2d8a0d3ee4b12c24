//! What is to be put in the place of a word such as `CASE`?

use crate::words::Words;

/// Returns the name that stands for a value, in the language of the user; as it is where it is none of words.
pub(super) fn named(name: &str, words: &Words) -> String {
    words.say(match name {
        "CASE" => "value-case",
        "CLASS" => "value-class",
        "COMMAND" => "value-command",
        "DATE" => "value-date",
        "DAYS" => "value-days",
        "DIR" => "value-dir",
        "EVIDENCE" => "value-evidence",
        "FILE" => "value-file",
        "FILTER" => "value-filter",
        "FORM" | "FORMAT" => "value-format",
        "FROM" => "value-from",
        "GROUP" => "value-group",
        "HEX" => "value-digits",
        "ITEM" => "value-item",
        "KIND" => "value-kind",
        "LANG" => "value-lang",
        "LOGIN" => "value-login",
        "MINUTES" => "value-minutes",
        "N" | "NUMBER" => "value-number",
        "NAME" => "value-name",
        "NOTE" => "value-note",
        "PATH" => "value-path",
        "PERSON" => "value-person",
        "REASON" => "value-reason",
        "REMARK" => "value-remark",
        "SHELL" => "value-shell",
        "TERM" => "value-term",
        "TEXT" => "value-text",
        "TOPIC" => "value-topic",
        "WHAT" => "value-what",
        "WHEN" => "value-when",
        "WORDS" => "value-words",
        "YEAR" | "YYYY" => "value-year",
        "YYYY-MM" => "value-month",
        other => return other.to_owned(),
    })
}
