//! Every message is there in three languages, with the same arguments, and is used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;

use super::prepared::PREPARED;
use super::rust_source::{self, Use, is_id};
use super::template_source;

pub const LANGUAGES: [&str; 3] = ["ru", "kk", "en"];

/// Literals of the program that look like ids, begin like one, and are none.
const NOT_IDS: &[&str] = &["staff-list"];

/// A message as a file has it.
pub struct Message {
    pub id: String,
    pub value: Pattern<String>,
}

/// What a message is built of.
#[derive(Default)]
struct Parts {
    arguments: BTreeSet<String>,
    messages: BTreeSet<String>,
    strange: Vec<String>,
}

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words").join(language)
}

fn files(language: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder(language)).unwrap().map(|entry| entry.unwrap().file_name());
    entries.map(|name| name.into_string().unwrap()).collect()
}

fn read(language: &str, file: &str) -> Resource<String> {
    let text = fs::read_to_string(folder(language).join(file)).unwrap();
    parse(text).unwrap_or_else(|(_, faults)| panic!("{language}/{file}: {faults:?}"))
}

/// All messages of a language; fails on anything that is no plain message.
pub fn messages(language: &str) -> Vec<Message> {
    files(language).iter().flat_map(|file| plain_messages(language, file)).collect()
}

fn plain_messages(language: &str, file: &str) -> Vec<Message> {
    let plain = |entry| match entry {
        Entry::Message(message) => {
            assert!(message.attributes.is_empty(), "{language}: {} has attributes", message.id.name);
            let value = message.value.unwrap_or_else(|| panic!("{language}: {} is empty", message.id.name));
            Some(Message { id: message.id.name, value })
        }
        Entry::Term(term) => panic!("{language}/{file}: -{} is a term; say it in full", term.id.name),
        Entry::Junk { content } => panic!("{language}/{file}: cannot read {content}"),
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => None,
    };
    read(language, file).body.into_iter().filter_map(plain).collect()
}

fn parts(pattern: &Pattern<String>) -> Parts {
    let mut found = Parts::default();
    walk(pattern, &mut found);
    found
}

fn walk(pattern: &Pattern<String>, found: &mut Parts) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => walk_expression(expression, found),
        }
    }
}

fn walk_expression(expression: &Expression<String>, found: &mut Parts) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found);
            variants.iter().for_each(|variant| walk(&variant.value, found));
        }
    }
}

fn walk_inline(inline: &InlineExpression<String>, found: &mut Parts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.arguments.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.messages.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::FunctionReference { id, .. } | InlineExpression::TermReference { id, .. } => {
            found.strange.push(id.name.clone());
        }
    }
}

/// The arguments of each message of a language, those of the messages that it names included.
fn arguments(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let all: BTreeMap<String, Parts> =
        messages(language).into_iter().map(|message| (message.id, parts(&message.value))).collect();
    let own = |id: &String| all.get(id).map(|parts| parts.arguments.clone()).unwrap_or_default();
    all.iter()
        .map(|(id, parts)| (id.clone(), parts.messages.iter().flat_map(own).chain(own(id)).collect()))
        .collect()
}

/// Every place that names a message, in the source or in a template.
fn uses() -> Vec<Use> {
    rust_source::uses().into_iter().chain(template_source::uses()).collect()
}

fn first_word(id: &str) -> &str {
    id.split('-').next().unwrap_or_default()
}

fn place(used: &Use) -> String {
    format!("{} in {}", used.id, used.file.display())
}

#[test]
fn the_three_languages_have_the_same_files_and_the_program_reads_them_all() {
    let sources = fs::read_to_string(folder("..").join("words/sources.rs")).unwrap();
    for language in LANGUAGES {
        assert_eq!(files(language), files("ru"), "{language}");
    }
    for file in files("ru") {
        let name = file.strip_suffix(".ftl").expect("a folder of messages holds messages alone");
        assert!(sources.contains(&format!("source!(\"{name}\")")), "sources.rs does not read {file}");
    }
}

#[test]
fn a_message_is_said_once_in_a_language() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for message in messages(language) {
            assert!(is_id(&message.id), "{language}: {} has no hyphen, or capitals", message.id);
            assert!(seen.insert(message.id.clone()), "{language}: {} stands twice", message.id);
        }
    }
}

#[test]
fn every_message_has_the_same_arguments_in_every_language() {
    let russian = arguments("ru");
    for language in ["kk", "en"] {
        let other = arguments(language);
        let ids: BTreeSet<&String> = russian.keys().chain(other.keys()).collect();
        let different: Vec<String> = ids
            .into_iter()
            .filter(|id| russian.get(*id) != other.get(*id))
            .map(|id| format!("{id}: ru {:?}, {language} {:?}", russian.get(id), other.get(id)))
            .collect();
        assert!(different.is_empty(), "{}", different.join("\n"));
    }
}

#[test]
fn a_message_names_only_messages_that_are_there_and_no_functions() {
    for language in LANGUAGES {
        let all = messages(language);
        let ids: BTreeSet<&str> = all.iter().map(|message| message.id.as_str()).collect();
        for message in &all {
            let parts = parts(&message.value);
            assert!(parts.strange.is_empty(), "{language}: {} uses {:?}", message.id, parts.strange);
            let named = parts.messages.iter().find(|id| !ids.contains(id.as_str()));
            assert_eq!(named, None, "{language}: {}", message.id);
        }
    }
}

#[test]
fn every_message_that_the_program_says_is_there() {
    let known = arguments("ru");
    let families: BTreeSet<&str> = known.keys().map(|id| first_word(id)).collect();
    let missing: Vec<String> = uses()
        .iter()
        .filter(|used| !known.contains_key(&used.id) && !NOT_IDS.contains(&used.id.as_str()))
        .filter(|used| used.arguments.is_some() || families.contains(first_word(&used.id)))
        .map(place)
        .collect();
    assert!(missing.is_empty(), "no such message:\n{}", missing.join("\n"));
}

#[test]
fn every_message_is_said_with_the_arguments_that_it_has() {
    let known = arguments("ru");
    let different: Vec<String> = uses()
        .iter()
        .filter_map(|used| {
            let (given, taken) = (used.arguments.as_ref()?, known.get(&used.id)?);
            (given != taken).then(|| format!("{}: given {given:?}, takes {taken:?}", place(used)))
        })
        .collect();
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn every_message_is_used() {
    let mut used: BTreeSet<String> = uses().into_iter().map(|used| used.id).collect();
    used.extend(messages("ru").iter().flat_map(|message| parts(&message.value).messages));
    let known = arguments("ru");
    let idle: Vec<&String> =
        known.keys().filter(|id| !used.contains(*id) && !PREPARED.contains(&id.as_str())).collect();
    assert!(idle.is_empty(), "nobody says {idle:#?}");
    let gone: Vec<&&str> = PREPARED.iter().filter(|id| !known.contains_key(**id)).collect();
    assert!(gone.is_empty(), "prepared, but not there: {gone:?}");
}
