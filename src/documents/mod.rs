//! Documents of a case, as Markdown.
