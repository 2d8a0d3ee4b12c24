//! The scores of a diagnostics say what the rules of the rubric say.

use proptest::prelude::*;
use rstest::rstest;
use talimger::domain::rubric::{Level, Mean, Rubric, ScoreFault, Scores};
use talimger::words::shipped;

/// Scores of the level of preparation: one for each of its six areas.
fn preparation(scores: [Option<u8>; 6]) -> Scores {
    scores.map(|score| vec![score]).into()
}

/// Scores of the map of difficulties: the same for all criteria of an area.
fn difficulties(scores: [Option<u8>; 8]) -> Scores {
    let areas = shipped::difficulties().areas;
    scores.iter().zip(areas).map(|(score, area)| vec![*score; area.criteria.len()]).collect()
}

/// A rubric B of one area with ten criteria, for means that have tenths.
fn of_ten_criteria() -> Rubric {
    let mut rubric = shipped::preparation();
    rubric.areas.truncate(1);
    rubric.areas[0].criteria = vec![rubric.areas[0].title.clone(); 10];
    rubric
}

/// Ten scores of 1 to 3 with the sum asked for.
fn ten_with_sum(sum: u8) -> Scores {
    let mut scores = vec![Some(1); 10];
    (0..sum - 10).for_each(|n| *scores[usize::from(n % 10)].as_mut().unwrap() += 1);
    vec![scores]
}

#[rstest]
#[case(16, Level::Low)]
#[case(17, Level::Middle)] // 1.7 exactly
#[case(20, Level::Middle)]
#[case(23, Level::Middle)] // 2.3 exactly
#[case(24, Level::High)]
fn the_bounds_themselves_are_middle(#[case] sum: u8, #[case] level: Level) {
    assert_eq!(of_ten_criteria().assess(&ten_with_sum(sum)).level, Some(level));
}

#[test]
fn the_three_areas_with_the_lowest_means_are_the_weakest_and_ties_keep_their_order() {
    let scores = preparation([Some(3), Some(2), Some(1), Some(2), Some(3), Some(2)]);
    assert_eq!(shipped::preparation().assess(&scores).weakest, [2, 1, 3]);
}

#[test]
fn what_is_not_assessed_is_left_out_of_mean_and_weakest() {
    let assessment = shipped::preparation().assess(&preparation([None, Some(2), None, None, Some(3), None]));
    assert_eq!(assessment.mean.unwrap().hundredths(), 250);
    assert_eq!(assessment.level, Some(Level::High));
    assert_eq!(assessment.weakest, [1, 4]);
    assert_eq!(assessment.areas[0], None);
}

#[test]
fn where_nothing_is_assessed_nothing_follows() {
    for rubric in shipped::rubrics() {
        let assessment = rubric.assess(&rubric.blank());
        assert_eq!((assessment.mean, assessment.level), (None, None));
        assert_eq!(assessment.weakest, Vec::<usize>::new());
    }
}

#[test]
fn the_map_of_difficulties_shows_the_greatest_needs_and_gives_no_level() {
    let scores = difficulties([Some(0), Some(3), Some(1), Some(3), None, Some(2), Some(0), Some(2)]);
    let assessment = shipped::difficulties().assess(&scores);
    assert_eq!(assessment.weakest, [1, 3, 5]);
    assert_eq!(assessment.level, None);
}

#[test]
fn an_area_without_any_difficulty_is_no_need() {
    let scores = difficulties([Some(0), Some(0), Some(1), Some(0), Some(0), Some(0), Some(0), Some(0)]);
    assert_eq!(shipped::difficulties().assess(&scores).weakest, [2]);
}

#[test]
fn nothing_is_concluded_from_the_questionnaire() {
    let assessment = shipped::questionnaire().assess(&vec![vec![Some(0)]]);
    assert_eq!((assessment.level, assessment.weakest), (None, vec![]));
}

#[test]
fn the_weakest_areas_suggest_each_direction_once() {
    assert_eq!(shipped::difficulties().directions(&[1, 2, 3]), [1, 2]);
}

#[rstest]
#[case(vec![], ScoreFault::OtherAreas { expected: 1, given: 0 })]
#[case(vec![vec![]], ScoreFault::OtherCriteria { area: 0, expected: 1, given: 0 })]
#[case(vec![vec![Some(3)]], ScoreFault::NotOnScale { area: 0, criterion: 0, score: 3 })]
fn scores_that_the_rubric_has_no_place_for_are_refused(#[case] scores: Scores, #[case] fault: ScoreFault) {
    assert_eq!(shipped::questionnaire().check(&scores), Err(fault));
}

#[test]
fn blank_scores_belong_to_their_rubric() {
    for rubric in shipped::rubrics() {
        assert_eq!(rubric.check(&rubric.blank()), Ok(()));
    }
}

#[test]
fn a_mean_is_shown_in_hundredths_rounded_half_up() {
    let hundredths = |scores: &[u8]| Mean::of(scores.iter().copied()).unwrap().hundredths();
    assert_eq!(hundredths(&[1, 1, 2]), 133);
    assert_eq!(hundredths(&[1, 2, 2]), 167);
    assert_eq!(hundredths(&[1, 1, 1, 1, 1, 1, 1, 2]), 113); // 1.125
}

proptest! {
    #[test]
    fn scores_of_any_shape_are_assessed_without_a_fall(
        scores in prop::collection::vec(prop::collection::vec(any::<Option<u8>>(), 0..8), 0..12),
    ) {
        for rubric in shipped::rubrics() {
            let assessment = rubric.assess(&scores);
            prop_assert_eq!(assessment.areas.len(), rubric.areas.len());
            prop_assert!(assessment.weakest.len() <= 3);
            prop_assert!(assessment.weakest.iter().all(|at| assessment.areas[*at].is_some()));
        }
    }

    #[test]
    fn means_are_ordered_as_the_numbers_are(
        one in prop::collection::vec(0_u8..4, 1..9), other in prop::collection::vec(0_u8..4, 1..9),
    ) {
        let as_number = |s: &[u8]| s.iter().map(|n| f64::from(*n)).sum::<f64>() / s.len() as f64;
        let (a, b) = (as_number(&one), as_number(&other));
        let compared = Mean::of(one).unwrap().cmp(&Mean::of(other).unwrap());
        prop_assert!((a - b).abs() < 1e-9 && compared.is_eq() || a.partial_cmp(&b) == Some(compared));
    }
}
