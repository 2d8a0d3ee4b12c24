//! The rounds of diagnostics side by side.

use super::given::{approved, code, diagnosed};
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::command::{Command, RecordRound, VoidRound};
use talimger::domain::diagnostics::RoundKind;
use talimger::domain::text::local::Language;
use talimger::ui::Look;

/// Assessment went from 3 to 1 in May; lessons were not looked at before.
fn last_round() -> Command {
    let rubric = talimger::words::shipped::difficulties();
    let mut scores = rubric.blank();
    scores[3][0] = Some(1);
    scores[2][0] = Some(2);
    Command::RecordRound(RecordRound {
        case: code(),
        kind: RoundKind::Final,
        rubric: rubric.key,
        date: "2027-05-12".parse().unwrap(),
        by: None,
        scores,
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: String::new(),
        needs: String::new(),
        reason: String::new(),
    })
}

fn both(language: Language) -> Scene {
    approved(language, "2027-05-14").given([last_round()]).start().press("Enter ]")
}

fn line(scene: &Scene, text: &str) -> String {
    let frame = scene.text();
    let found = frame.lines().find(|line| line.contains(text));
    found.unwrap_or_else(|| panic!("«{text}» is not in\n{frame}")).to_owned()
}

#[rstest]
#[case::russian(Language::Ru, "Оценивание", "-2 лучше")]
#[case::kazakh(Language::Kk, "Бағалау", "-2 жақсарды")]
#[case::english(Language::En, "Assessment", "-2 better")]
fn a_later_round_stands_beside_the_first_by_bars_by_digits_and_by_a_word(
    #[case] language: Language,
    #[case] area: &str,
    #[case] change: &str,
) {
    let scene = both(language).press("Down");
    let (head, area) = (line(&scene, "07.09 "), line(&scene, &format!("{area}  ")));
    assert!(head.contains("12.05"), "{head}");
    assert!(
        area.contains("3    ████████") && area.contains("1    ██······") && area.contains(change),
        "{area}"
    );
    let plain = scene.looking(Look::mono().in_ascii());
    assert!(line(&plain, change).contains("########   1    ##......"));
}

#[test]
fn what_only_one_round_looked_at_is_not_compared() {
    both(Language::Ru).press("Down").sees_no("Проведение урока").press("Up").sees("Проведение урока");
}

#[test]
fn the_first_round_stands_alone() {
    diagnosed(Language::Ru, "2026-09-08").press("Enter ]").sees("прежде всего").sees_no("лучше");
    both(Language::Ru).sees("прежде всего").sees_no("лучше");
}

#[test]
fn in_a_narrow_window_the_digits_and_the_word_stay() {
    let scene = both(Language::Kk).sized(60, 20).press("Down");
    assert!(line(&scene, "Бағалау  ").ends_with("3     1     -2 жақсарды"));
}

#[test]
fn a_voided_round_is_set_against_nothing() {
    let scene = approved(Language::Ru, "2027-05-14").given([last_round()]);
    let round = scene.file("26-01").case.round(RoundKind::Final).unwrap().id;
    let void = Command::VoidRound(VoidRound { case: code(), round, reason: "не тот набор".into() });
    scene.given([void]).start().press("Enter ] Down").sees_no("лучше").sees("ещё не проведена");
}

#[test]
fn f3_reads_a_round_whole_with_each_criterion_that_changed() {
    let scene = both(Language::Ru).press("Down F3").sees("итоговая диагностика").sees("3 → 1");
    scene.press("Esc").sees_no("3 → 1");
}
