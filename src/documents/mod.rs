//! Documents of a case, as Markdown.

/// A document, ready to be written to a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// A name for its file that every system takes.
    pub file_name: String,
    /// Its text.
    pub markdown: String,
}
