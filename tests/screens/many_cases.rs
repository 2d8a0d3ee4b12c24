//! Of very many cases the first rows are shown before all of them are read, and look as they will then.

use crate::many::many;
use crate::process::day;
use crate::process::world::{COORDINATOR, HEAD};
use crate::scene::Scene;
use rstest::rstest;
use talimger::app::{Doubt, Effect, Msg, Remembered, begin};
use talimger::domain::compiled::front_page::{FrontPage, ROWS, front_page};
use talimger::domain::compiled::listing::Order;
use talimger::domain::compiled::overview::Overview;
use talimger::domain::text::local::Language;
use talimger::domain::trouble::Trouble;

const TODAY: &str = "2026-11-25";

fn front(seen: &Overview, login: &str) -> Msg {
    let FrontPage { tally, overview } = front_page(seen, &seen.actor(login), day(TODAY)).unwrap();
    assert_eq!(overview.cases.len(), ROWS);
    assert!(overview.logins.len() <= 1, "nobody else's login is kept in it");
    Msg::Front(Box::new(overview), tally)
}

/// A program that has asked for its first lists, and has none yet.
fn asking(language: Language, login: &str, (columns, rows): (u16, u16)) -> Scene {
    let mut scene = Scene::new(language, TODAY, login).sized(columns, rows);
    assert_eq!(begin(&mut scene.model), [Effect::LoadOverview]);
    scene
}

fn all(seen: &Overview) -> Msg {
    Msg::Overview(Ok(Box::new(seen.clone())))
}

#[rstest]
fn the_first_frame_is_the_one_that_stands_when_all_cases_are_read(
    #[values(Language::Ru, Language::Kk, Language::En)] language: Language,
    #[values((80, 24), (120, 40), (60, 20), (60, 64), (20, 5))] extent: (u16, u16),
) {
    let seen = many();
    let first = asking(language, COORDINATOR, extent).told(front(&seen, COORDINATOR));
    let whole = asking(language, COORDINATOR, extent).told(all(&seen));
    assert_eq!(first.text(), whole.text());
    assert_eq!(first.frame(), whole.frame());
    let after = first.told(all(&seen));
    assert_eq!(after.frame(), whole.frame());
    assert!(after.model.session.tally.is_none());
}

#[test]
fn keys_wait_for_all_the_cases() {
    let seen = many();
    let first = asking(Language::Ru, COORDINATOR, (80, 24)).told(front(&seen, COORDINATOR)).press("G");
    let before = first.text();
    let then = first.told(all(&seen));
    assert_ne!(then.text(), before);
    let whole = asking(Language::Ru, COORDINATOR, (80, 24)).told(all(&seen)).press("G");
    assert_eq!(then.text(), whole.text(), "the last of all cases is reached, not of the first rows");
}

#[test]
fn a_window_of_another_size_still_tells_of_all() {
    let seen = many();
    let first = asking(Language::Ru, COORDINATOR, (60, 20)).told(front(&seen, COORDINATOR)).sized(80, 24);
    assert_eq!(first.text(), asking(Language::Ru, COORDINATOR, (80, 24)).told(all(&seen)).text());
}

#[test]
fn where_they_would_not_be_the_first_rows_nothing_is_shown_before_all_are_there() {
    let seen = many();
    let is_empty = |scene: Scene| assert_eq!(scene.model.session.overview.cases.len(), 0);
    is_empty(asking(Language::Ru, HEAD, (80, 24)).told(front(&seen, HEAD)));
    is_empty(asking(Language::Ru, COORDINATOR, (80, 65)).told(front(&seen, COORDINATOR)));
    let mut by_name = Remembered::default();
    by_name.sortings.cases = Order::Name;
    let sorted = asking(Language::Ru, COORDINATOR, (80, 24)).told(Msg::Remembered(Box::new(by_name)));
    is_empty(sorted.told(front(&seen, COORDINATOR)));
}

#[test]
fn where_the_rest_is_not_to_be_had_the_first_rows_do_not_pass_for_all() {
    let seen = many();
    let first = asking(Language::Ru, COORDINATOR, (80, 24)).told(front(&seen, COORDINATOR));
    let doubt = Doubt { last: None, cause: Trouble::Busy { holder: None } };
    let lost = first.told(Msg::Overview(Err(doubt)));
    assert_eq!(lost.model.session.overview.cases.len(), 0);
    assert!(lost.model.session.tally.is_none());
}
