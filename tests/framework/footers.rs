//! The footer names the keys in every language, in a terminal of eighty columns.

use rstest::rstest;
use talimger::app::keys::{Context, KeyTable, named};
use talimger::app::measure::width;
use talimger::domain::text::local::Language;
use talimger::words::Words;

#[rstest]
fn a_name_in_the_footer_takes_ten_columns_at_most(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let words = Words::new(language);
    for context in Context::ALL {
        for binding in KeyTable::shipped().footer(context) {
            let label = words.say(named::label(binding.action));
            assert!(width(&label) <= 10, "{context:?}: {label}");
        }
    }
}

#[rstest]
fn the_keys_of_the_first_screen_all_fit_into_eighty_columns(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    let words = Words::new(language);
    let table = KeyTable::shipped();
    let keys = table.footer(Context::Dashboard);
    let name = |action| words.say(named::label(action));
    let whole: usize = keys.iter().map(|key| width(&key.hint()) + 1 + width(&name(key.action)) + 2).sum();
    assert!(whole - 2 <= 78, "{}: {whole}", language.code());
}
