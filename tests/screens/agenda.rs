//! The agenda on the screen: every open deadline by its day, and the month beside it.

use crate::scene::Scene;
use crate::screenshots::practice;
use rstest::rstest;
use talimger::domain::compiled::listing::agenda;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};

fn school(language: Language) -> Scene {
    Scene::over(practice(language), language, &best_day().to_string(), COORDINATOR).start()
}

/// The rows of the frame that name a day, from top to bottom.
fn marks(text: &str) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| line.contains("!!")).map(|(at, _)| at).collect()
}

#[rstest]
#[case::latin("t")]
#[case::cyrillic("е")]
fn the_agenda_is_one_key_from_the_first_screen(#[case] key: &str) {
    school(Language::Ru).press(key).sees("Открытые сроки: ").sees("просрочено");
}

#[test]
fn what_is_overdue_stands_before_all_else() {
    let scene = school(Language::Ru).press("t");
    let rows = marks(&scene.text());
    assert!(!rows.is_empty());
    assert_eq!(rows.first(), Some(&3), "{}", scene.text());
    let today = scene.text().lines().position(|line| line.contains("ср 25.11 ")).unwrap();
    assert!(rows.iter().all(|row| *row < today), "{}", scene.text());
}

#[test]
fn a_day_of_a_paused_case_that_has_gone_by_does_not_stand_among_what_is_overdue() {
    let text = school(Language::Ru).press("t Home").text();
    let rows: Vec<&str> =
        text.lines().filter(|line| line.contains(" Қасымова Е. В.") || line.contains("!!")).collect();
    let paused = rows.iter().position(|row| row.contains("Қасымова Е. В.")).expect("it is listed");
    let overdue = rows.iter().rposition(|row| row.contains("!!")).expect("something is overdue");
    assert!(overdue < paused, "{text}");
}

#[test]
fn deadlines_stand_by_their_day_and_each_is_known_by_its_own_id() {
    let scene = school(Language::Ru);
    let all = agenda(&scene.model.session.overview, best_day());
    assert!(all.len() > 3);
    let judged: Vec<_> = all.iter().filter(|it| it.next.urgency.is_some()).map(|it| it.day).collect();
    assert!(judged.is_sorted());
    let mut ids: Vec<_> = all.iter().map(talimger::domain::compiled::listing::Deadline::id).collect();
    ids.sort();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[rstest]
#[case(Language::Ru, "выходной")]
#[case(Language::Kk, "· демалыс")]
#[case(Language::En, "day off")]
fn the_month_stands_beside_from_80_columns_on(#[case] language: Language, #[case] legend: &str) {
    let scene = school(language).press("t").sees(legend);
    scene.sized(60, 20).press("Down").sees_no(legend);
}

#[test]
fn the_months_are_turned_and_turned_back() {
    let scene = school(Language::En).press("t");
    let before = scene.text();
    let scene = scene.press("PgDn");
    assert_ne!(scene.text(), before);
    let scene = scene.press("PgDn PgUp PgUp");
    assert_eq!(scene.text(), before);
}

#[test]
fn enter_opens_the_case_on_the_step_that_is_due() {
    let scene = school(Language::Ru).press("t Enter");
    let all = agenda(&scene.model.session.overview, best_day());
    let name = scene.model.session.overview.cases[all[0].at].mentee_name.short();
    scene.sees(&name).sees("Обзор");
}

#[test]
fn a_filter_that_finds_nothing_says_how_to_leave_it() {
    let scene = school(Language::Ru).press("t /").types("щщщщ").press("Enter");
    scene.sees("Ничего не найдено").press("Esc").sees("просрочено").sees_no("Ничего не найдено");
}
