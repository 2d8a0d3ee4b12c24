//! Whatever does not add up is said in each language, with where it is mended.

use super::sentence::{reads_well_in_every_language, variant, variants};
use std::collections::BTreeSet;
use talimger::domain::compiled::lint::What;
use talimger::domain::rights::Role;
use talimger::words::lint::finding;
use talimger::words::shipped;

fn all() -> Vec<What> {
    let day = "2026-09-12".parse().unwrap();
    let activity = || "Посещение урока".to_owned();
    let mut all = vec![
        What::NoCalendarYear(2029),
        What::NoSchoolYear(2028),
        What::ProvisionalYear(2027),
        What::NoProtocol(day),
        What::OrderWithoutPairs("56-Ө".into()),
        What::WaitsTooLong(day),
        What::RoleWithoutLogin,
        What::LooksLike("Абдрахманова-Жолдасбекова Гүлбаршын Сейтқалиқызы".into()),
        What::OverLoad(3),
        What::MentorHasLeft(day),
        What::NoMentor,
        What::NoMeeting,
        What::FollowUpOverdue(day),
        What::ReadyButUnanswered(2),
        What::EmptyDirection("Оценивание".into()),
        What::TermOutsideCase(activity()),
        What::TermOnDayOff(activity(), day),
        What::DoneBeforeTerm(activity()),
        What::DoneWithoutEvidence(activity()),
        What::ParticularsChanged("Ахметова Динара".into()),
        What::ForeignName("Ахметова".into()),
        What::ForeignYear(2024),
        What::OutsideMentorship(day),
        What::EnteredLate(21),
        What::ByNobodyOfThatDay(day),
        What::PlannedGoneBy(day),
        What::ClockSetBack(day),
    ];
    all.extend([Role::Head, Role::Deputy].map(What::NobodyHolds));
    all.extend(shipped::difficulties().areas.into_iter().map(|area| What::NeedWithoutItem(area.title)));
    all
}

#[test]
fn every_finding_says_what_does_not_add_up_and_what_to_do() {
    for it in all() {
        reads_well_in_every_language(&format!("{it:?}"), |words| finding(&it, words));
    }
}

#[test]
fn the_list_of_findings_here_is_that_of_the_domain() {
    let here: BTreeSet<String> = all().iter().map(variant).collect();
    assert_eq!(here, variants("src/domain/compiled/lint/mod.rs", "What"));
}
