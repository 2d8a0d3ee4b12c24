//! Which strings of a record can hold what somebody wrote?

use serde_json::Value;

/// Rewrites every text of a record: every string that is no tag, key, date or number in words.
pub(super) fn rewrite(value: &mut Value, with: &dyn Fn(&str) -> String) {
    match value {
        Value::String(text) if is_text(text) => *text = with(text),
        Value::Array(values) => values.iter_mut().for_each(|it| rewrite(it, with)),
        Value::Object(fields) => fields.values_mut().for_each(|it| rewrite(it, with)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Takes fields away, at any depth.
pub(super) fn without(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(values) => values.iter_mut().for_each(|it| without(it, names)),
        Value::Object(fields) => {
            fields.retain(|name, _| !names.contains(&name.as_str()));
            fields.values_mut().for_each(|it| without(it, names));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Tags and keys of records are small ASCII letters, digits and hyphens; nothing else is left alone.
fn is_text(text: &str) -> bool {
    text.chars().any(|c| !matches!(c, 'a'..='z' | '0'..='9' | '-' | '_' | ':'))
}
