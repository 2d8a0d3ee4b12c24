//! The printable sheets of keys are those of the key table, in each language.

use std::fs;
use std::path::Path;
use talimger::app::keys::{KeyTable, sheet};
use talimger::domain::text::local::Language;
use talimger::words::Words;

/// `TALIMGER_DOCUMENT=write` writes them anew.
#[test]
fn the_key_sheets_are_written_out_of_the_table() {
    for language in Language::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/keys.{}.md", language.code()));
        let sheet = sheet::markdown(&KeyTable::shipped(), &Words::new(language));
        if std::env::var("TALIMGER_DOCUMENT").is_ok_and(|it| it == "write") {
            fs::write(&path, &sheet).unwrap();
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            written == sheet,
            "{}: TALIMGER_DOCUMENT=write cargo test --locked key_sheets",
            path.display()
        );
    }
}
