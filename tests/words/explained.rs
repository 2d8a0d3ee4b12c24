//! An explanation reads as a person would give it, in three languages.

use rstest::rstest;
use talimger::domain::clock::explain::explain;
use talimger::domain::clock::step::Step;
use talimger::domain::text::local::Language;
use talimger::words::{Words, explain as said, moved};

use crate::process::calendar::orders_off;
use crate::process::deeds::*;
use crate::process::world::*;

/// What is said of every step of a case, in one language.
fn all(world: &World, language: Language) -> Vec<(Step, Vec<String>)> {
    let words = Words::new(language);
    let explained = explain(world.case(), &world.facts().school, world.today);
    explained.iter().map(|it| (it.place.step, said::lines(it, &words))).collect()
}

fn worlds() -> Vec<World> {
    vec![
        World::with_a_case(),
        World::with_a_plan_submitted().done(COORDINATOR, orders_off("2026-09-08")),
        World::with_the_council_called(),
        World::with_a_plan_approved()
            .on("2026-10-05")
            .done(MENTOR, visits_to_come_again("2026-10-05", "2026-10-18")),
        World::with_a_plan_approved().on("2026-10-02").done(COORDINATOR, loses_the_mentor("2026-10-01")),
    ]
}

#[rstest]
fn every_explanation_is_whole_sentences_with_a_source(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
) {
    for world in worlds() {
        for (step, lines) in all(&world, language) {
            assert!(lines.len() >= 3, "{step:?}: {lines:?}");
            for line in lines.iter().filter(|line| !line.starts_with("  ")) {
                assert!(line.ends_with(['.', ':']), "{step:?}: {line}");
                assert!(!line.contains(['{', '}', '[']) && !line.contains("  "), "{step:?}: {line}");
            }
        }
    }
}

#[test]
fn the_diagnostics_of_the_first_of_september_are_explained_in_words() {
    let lines = &all(&World::with_a_case(), Language::Ru)[1].1;
    insta::assert_snapshot!(lines.join("\n"), @r"
    Срок диагностики: 5 рабочих дней со дня после начала этапа I (вт 01.09.2026), но не позже конца этапа I.
    Начало этапа I: вт 01.09.2026 (позднее из двух: приказ вступил в силу, педагог принят на работу).
    Дата приказа: 28.08.2026; приказ действует с: 01.09.2026; принят на работу: 01.09.2026.
    Срок: вт 08.09.2026.
    Счёт по дням:
      ср 02.09.2026: день 1
      чт 03.09.2026: день 2
      пт 04.09.2026: день 3
      сб 05.09.2026: выходной, не считается
      вс 06.09.2026: выходной, не считается
      пн 07.09.2026: день 4
      вт 08.09.2026: день 5
    Основание: порядок наставничества, принятый в школе. Число дней меняется в настройках.
    Счёт дней принят по статье 13 Трудового кодекса: со следующего дня; календарные дни — вместе с выходными.
    ");
}

#[test]
fn a_collision_is_said_with_both_counts() {
    let other = talimger::domain::command::OpenCase {
        basis: talimger::domain::case::StartBasis::Other,
        start: Some("2027-03-19".parse().unwrap()),
        reason: "так решено".into(),
        ..opens(MENTEE, MENTOR)
    };
    let world = World::founded()
        .on("2027-03-30")
        .done(COORDINATOR, talimger::domain::command::Command::OpenCase(other));
    let (_, lines) = all(&world, Language::Ru).into_iter().find(|it| it.0 == Step::Diagnostics).unwrap();
    let expected = "Этап I кончается раньше, поэтому срок диагностики — пн 29.03.2027 \
                    (31.03.2027 по рабочим дням, 29.03.2027 по этапу I).";
    assert!(lines.iter().any(|line| line == expected), "{lines:#?}");
}

#[test]
fn a_moved_date_is_said_in_a_line() {
    let mut world = World::with_a_case();
    let change = world.tries(COORDINATOR, orders_off("2026-09-04")).unwrap();
    let line = moved::moved(&change.moved[0], &world.facts().school, &Words::new(Language::Ru));
    assert_eq!(line, "26-01, диагностика: не позднее вт 08.09.2026 → не позднее ср 09.09.2026");
}
