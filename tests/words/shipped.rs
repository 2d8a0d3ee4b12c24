//! What a new school begins with is whole in three languages, and hangs together.

use std::collections::BTreeSet;

use talimger::domain::recommendation::Addressee;
use talimger::domain::rubric::{Measure, Rubric};
use talimger::domain::text::local::{Language, Local};
use talimger::words::shipped;

/// The place of psychological and pedagogical support among the directions.
const SUPPORT: u8 = 5;

fn texts_of(rubric: &Rubric) -> Vec<&Local> {
    let areas = rubric.areas.iter().flat_map(|area| area.criteria.iter().chain([&area.title]));
    let grades = rubric.scale.iter().map(|grade| &grade.label);
    areas.chain(grades).chain(&rubric.questions).chain([&rubric.title]).collect()
}

fn assert_whole(text: &Local) {
    for language in Language::ALL {
        assert!(!text.exactly(language).trim().is_empty(), "{} is missing in {text:?}", language.code());
    }
    assert_eq!(text.en.find(|c: char| ('\u{400}'..='\u{52f}').contains(&c)), None, "{text:?}");
    for word in text.ru.split(' ').chain(text.kk.split(' ')) {
        let latin = word.chars().any(|c| c.is_ascii_alphabetic() && !"IVX".contains(c));
        assert!(!latin, "a Latin letter in {word:?}");
    }
}

#[test]
fn no_shipped_text_is_missing_in_any_language() {
    let (year, recommendations) = (shipped::year_template(), shipped::recommendations());
    shipped::rubrics().iter().flat_map(texts_of).for_each(assert_whole);
    [&year.title, &year.aim].into_iter().chain(&year.tasks).chain(&year.directions).for_each(assert_whole);
    year.items.iter().flat_map(|item| [&item.activity, &item.report]).for_each(assert_whole);
    recommendations.iter().map(|recommendation| &recommendation.text).for_each(assert_whole);
}

#[test]
fn the_map_of_difficulties_has_the_eight_areas_of_the_school_and_no_level() {
    let rubric = shipped::difficulties();
    let criteria: Vec<usize> = rubric.areas.iter().map(|area| area.criteria.len()).collect();
    assert_eq!(criteria, [5, 5, 5, 4, 4, 3, 3, 4]);
    assert_eq!((rubric.measure, rubric.bounds), (Measure::Needs, None));
    assert_eq!(rubric.scale.iter().map(|grade| grade.score).collect::<Vec<_>>(), [0, 1, 2, 3]);
}

#[test]
fn the_level_of_preparation_is_scored_by_areas_as_a_whole() {
    let rubric = shipped::preparation();
    assert_eq!(rubric.areas.len(), 6);
    assert!(rubric.areas.iter().all(|area| area.is_scored_whole()));
    assert_eq!(rubric.bounds.map(|b| (b.low_below, b.high_above)), Some((170, 230)));
}

#[test]
fn the_questionnaire_asks_in_words_too() {
    assert_eq!(shipped::questionnaire().questions.len(), 3);
}

#[test]
fn the_rubrics_have_names_of_their_own() {
    let keys: BTreeSet<String> = shipped::rubrics().into_iter().map(|rubric| rubric.key).collect();
    assert_eq!(keys.len(), 3);
}

#[test]
fn every_item_and_every_area_has_a_direction_of_the_template() {
    let year = shipped::year_template();
    let known = |direction: u8| usize::from(direction) < year.directions.len();
    assert!(year.items.iter().all(|item| known(item.direction)));
    assert!(shipped::rubrics().iter().flat_map(|rubric| &rubric.areas).all(|area| known(area.direction)));
}

#[test]
fn every_direction_has_something_to_do() {
    let year = shipped::year_template();
    let served: BTreeSet<u8> = year.items.iter().map(|item| item.direction).collect();
    assert_eq!(served.len(), year.directions.len());
}

#[test]
fn psychological_support_stands_at_the_beginning_in_the_middle_and_at_the_end_of_the_year() {
    let year = shipped::year_template();
    assert_eq!(year.directions[usize::from(SUPPORT)].ru, "психолого-педагогическое сопровождение");
    let months: Vec<u8> =
        year.items.iter().filter(|item| item.direction == SUPPORT).map(|item| item.month).collect();
    assert_eq!(months, [9, 12, 4]);
}

#[test]
fn the_year_runs_from_september_to_may() {
    let mut months: Vec<u8> = shipped::year_template().items.iter().map(|item| item.month).collect();
    months.dedup();
    assert_eq!(months, [9, 10, 11, 12, 1, 2, 3, 4, 5]);
}

#[test]
fn there_are_recommendations_to_the_young_specialist_and_to_the_administration() {
    let to: BTreeSet<Addressee> = shipped::recommendations().iter().map(|r| r.to).collect();
    assert!(to.contains(&Addressee::Mentee) && to.contains(&Addressee::Administration));
}

#[test]
fn shipped_rubrics_survive_the_bytes_of_the_store() {
    let configuration = bincode::config::standard();
    for rubric in shipped::rubrics() {
        let bytes = bincode::serde::encode_to_vec(&rubric, configuration).unwrap();
        let (read, _): (Rubric, usize) = bincode::serde::decode_from_slice(&bytes, configuration).unwrap();
        assert_eq!(read, rubric);
    }
}
