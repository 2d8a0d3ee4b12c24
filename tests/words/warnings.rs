//! What is out of the usual is said, and never blocks.

use std::collections::BTreeSet;

use rstest::rstest;
use talimger::domain::change::Warning;
use talimger::domain::text::local::Language;
use talimger::words::Words;
use talimger::words::warnings::warning;

use super::sentence::{reads_well_in_every_language, variant, variants};

fn all() -> Vec<Warning> {
    vec![
        Warning::MentorBeforeHiring,
        Warning::MentorLoad(3),
        Warning::MentorCategory,
        Warning::MentorExperience,
        Warning::OtherSubject,
        Warning::NoCalendar(2029),
        Warning::DayOff("2026-09-12".parse().unwrap()),
        Warning::OutsideCase,
        Warning::LateStart,
        Warning::CasesKeepTheirEnd(7),
        Warning::NoBackup,
    ]
}

#[test]
fn every_warning_says_what_is_unusual_and_how_to_go_on() {
    for it in all() {
        reads_well_in_every_language(&format!("{it:?}"), |words| warning(&it, words));
    }
    assert_eq!(
        all().iter().map(variant).collect::<BTreeSet<_>>(),
        variants("src/domain/change.rs", "Warning")
    );
}

#[rstest]
#[case(Language::Ru, 3, "У наставника теперь 3 молодых специалиста, обычно")]
#[case(Language::Ru, 5, "У наставника теперь 5 молодых специалистов, обычно")]
#[case(Language::Kk, 3, "Тәлімгерде енді 3 жас маман болады")]
#[case(Language::En, 3, "The mentor now has 3 young specialists; usual")]
fn the_load_of_a_mentor_is_counted(#[case] language: Language, #[case] n: u16, #[case] begins: &str) {
    let said = warning(&Warning::MentorLoad(n), &Words::new(language));
    assert!(said.starts_with(begins), "{said}");
}

#[test]
fn a_day_off_is_named_with_its_weekday() {
    let said = warning(&Warning::DayOff("2026-09-12".parse().unwrap()), &Words::new(Language::Kk));
    assert!(said.starts_with("Жұмыс күні емес: сб 12.09.2026."), "{said}");
}
