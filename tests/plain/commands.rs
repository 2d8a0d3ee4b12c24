//! Every action of the table of keys can be said by its name.

use rstest::rstest;
use talimger::app::keys::{Context, KeyTable, named};
use talimger::domain::text::local::Language;
use talimger::ui::plain::{Meant, meant};
use talimger::words::Words;

#[rstest]
#[case(Language::Ru)]
#[case(Language::Kk)]
#[case(Language::En)]
fn every_action_is_reached_by_its_name_and_by_each_of_its_keys(#[case] language: Language) {
    let words = Words::new(language);
    for context in Context::ALL {
        for binding in KeyTable::shipped().bindings(context) {
            let name = words.say(named::label(binding.action));
            assert_eq!(
                meant(&name, context, &KeyTable::shipped(), &words),
                Meant::One(binding.action),
                "{context:?}: {name}"
            );
            for stroke in &binding.keys {
                let keys: Vec<String> = stroke.keys().iter().map(ToString::to_string).collect();
                let typed = keys.join(" ");
                let found = meant(&typed, context, &KeyTable::shipped(), &words);
                assert_eq!(found, Meant::One(binding.action), "{context:?}: {typed}");
            }
        }
    }
}

#[test]
fn the_letter_of_a_russian_or_kazakh_layout_is_the_key_that_it_stands_on() {
    let words = Words::new(Language::Kk);
    for context in [Context::Dashboard, Context::Case, Context::People] {
        for binding in KeyTable::shipped().bindings(context) {
            for hint in binding.keys.iter().map(|stroke| stroke.hint()) {
                let Some((_, cyrillic)) = hint.split_once('/').filter(|(_, it)| it.chars().count() == 1)
                else {
                    continue;
                };
                assert_eq!(
                    meant(cyrillic, context, &KeyTable::shipped(), &words),
                    Meant::One(binding.action),
                    "{context:?}: {hint}"
                );
            }
        }
    }
}

#[test]
fn what_fits_several_names_is_not_guessed() {
    let words = Words::new(Language::Ru);
    assert!(
        matches!(meant("только", Context::Dashboard, &KeyTable::shipped(), &words), Meant::Several(names) if names.len() == 3)
    );
    assert_eq!(meant("ъъъ", Context::Dashboard, &KeyTable::shipped(), &words), Meant::None);
}
