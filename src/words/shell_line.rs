//! How is a path written so that a line with it can be copied into a shell?

/// Returns the text as one word of a shell, in quotation marks only where it needs them.
#[must_use]
pub fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+=:,@".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_path_that_needs_no_quotation_marks_has_none() {
        assert_eq!(quoted("/srv/talimger-2/школа"), "/srv/talimger-2/школа");
        assert_eq!(quoted("/srv/наша школа"), "'/srv/наша школа'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted("$(reboot)"), "'$(reboot)'");
        assert_eq!(quoted(""), "''");
    }
}
