//! Which messages do the templates of documents name, and with which arguments?

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::rust_source::Use;

const CALL: &str = "say(\"";

/// Every use of a message in the templates of documents.
pub fn uses() -> Vec<Use> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents/templates");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.flat_map(|file| uses_in(&file, &fs::read_to_string(&file).unwrap())).collect()
}

fn uses_in(file: &Path, text: &str) -> Vec<Use> {
    let calls = text.match_indices(CALL).map(|(at, _)| &text[at + CALL.len()..]);
    calls
        .map(|call| {
            let (id, rest) = call.split_once('"').unwrap();
            Use { file: file.to_path_buf(), id: id.to_string(), arguments: Some(arguments(rest)) }
        })
        .collect()
}

/// The names before `=` up to the parenthesis that closes the call.
fn arguments(rest: &str) -> BTreeSet<String> {
    let mut depth = 0;
    let end = rest.find(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        depth < 0
    });
    let parts = rest[..end.unwrap()].split(',').filter_map(|part| part.split_once('='));
    parts.map(|(name, _)| name.trim().to_string()).collect()
}

#[test]
fn the_scan_reads_the_messages_of_a_template() {
    let found = uses_in(Path::new("x.md"), r#"{{ say("a-b") }} {{ row(say("c-d", n=f(x), day=y|long)) }}"#);
    let names = |at: usize| found[at].arguments.clone().unwrap().into_iter().collect::<Vec<_>>();
    assert_eq!((found[0].id.as_str(), names(0)), ("a-b", vec![]));
    assert_eq!((found[1].id.as_str(), names(1)), ("c-d", vec!["day".to_string(), "n".to_string()]));
}
