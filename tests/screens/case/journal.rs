//! The entries of the journal are found, sorted and marked.

use super::given::{approved, code};
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::command::{Command, EnterEvent};
use talimger::domain::journal::{EventKind, EventState, EventText};
use talimger::domain::text::local::Language;

fn entry(kind: EventKind, date: &str, topic: &str) -> Command {
    let event = EventText {
        kind,
        date: date.parse().unwrap(),
        minutes: None,
        class: String::new(),
        topic: topic.into(),
        note: String::new(),
        item: None,
        need: None,
        follow_up: None,
        sheet: None,
        group: None,
    };
    Command::EnterEvent(EnterEvent { case: code(), event, state: EventState::TookPlace, by: None })
}

/// A journal of three entries, on its tab.
fn journal(language: Language) -> Scene {
    let entries = [
        entry(EventKind::Workshop, "2026-09-21", "критерии"),
        entry(EventKind::Consultation, "2026-09-28", "КСП"),
        entry(EventKind::Workshop, "2026-10-05", "рефлексия"),
    ];
    approved(language, "2026-10-12").given(entries).start().press("Enter Tab Tab Tab")
}

fn in_order(scene: &Scene, texts: [&str; 3]) {
    let frame = scene.text();
    let places = texts.map(|text| frame.find(text).unwrap_or_else(|| panic!("«{text}» is not in\n{frame}")));
    assert!(places.is_sorted(), "{texts:?} in\n{frame}");
}

#[test]
fn the_newest_entry_is_first_until_another_order_is_chosen() {
    let scene = journal(Language::Ru);
    in_order(&scene, ["рефлексия", "КСП", "критерии"]);
    let scene = scene.press("o").sees("старые сверху");
    in_order(&scene, ["критерии", "КСП", "рефлексия"]);
    let scene = scene.press("щ").sees("по виду");
    in_order(&scene, ["КСП", "рефлексия", "критерии"]);
    scene.press("o").sees("новые сверху");
}

#[rstest]
#[case::by_its_kind("семинар", "рефлексия", "КСП")]
#[case::by_its_day("28.09", "КСП", "рефлексия")]
#[case::by_its_month("окт", "рефлексия", "критерии")]
#[case::in_letters_of_the_other_alphabet("кcп", "КСП", "рефлексия")]
fn an_entry_is_found_as_one_types(#[case] typed: &str, #[case] found: &str, #[case] hidden: &str) {
    let scene = journal(Language::Ru).press("/").types(typed).sees(found).sees_no(hidden).sees("из 3");
    scene.press("Enter Esc").sees(hidden).sees("[Журнал]");
}

#[test]
fn a_filter_that_nothing_fits_says_the_way_out() {
    journal(Language::Ru).press("/").types("олимпиада").sees("Esc — показать все").press("Esc").sees("КСП");
}

#[rstest]
#[case::marked_one_by_one("Ins Space")]
#[case::inverted("Down Down Space i")]
#[case::from_a_russian_layout("Down Down Space ш")]
#[case::by_the_star("Down Down Ins *")]
fn the_marked_entries_are_voided_with_one_reason(#[case] keys: &str) {
    let scene = journal(Language::Ru).press(keys).press("F8").sees("Аннулировать отмеченные записи: 2");
    let scene = scene.sees("рефлексия").sees("КСП").types("внесены дважды").press("F2").sees("Сохранено");
    let scene = scene.stored("26-01", |file| {
        let voided = file.case.events.values().filter(|event| event.voided.is_some()).count();
        assert_eq!(voided, 2);
    });
    scene.press("Esc").sees_no("[Журнал]");
}

#[test]
fn esc_takes_the_marks_away_before_it_leaves() {
    let scene = journal(Language::Ru).press("Space").press("Esc").sees("[Журнал]").press("F8");
    scene.sees("Аннулировать запись: Ахметова Д. С.");
}

#[test]
fn on_other_tabs_it_is_said_where_rows_are_found() {
    journal(Language::Ru).press("Tab o").sees("в журнале и истории");
}

#[rstest]
#[case(Language::Kk, "ескілері жоғарыда")]
#[case(Language::En, "oldest first")]
fn the_order_of_rows_speaks_each_language(#[case] language: Language, #[case] said: &str) {
    journal(language).sized(60, 20).press("o").sees(said);
}
