//! The mouse, where somebody switched it on: never needed, and nothing grave is done by it.

use super::case::given;
use crate::scene::Scene;
use crate::screenshots::practice;
use chrono::{Datelike, NaiveDate};
use proptest::prelude::*;
use rstest::rstest;
use talimger::app::keys::{Context, Step};
use talimger::app::mouse::Gesture;
use talimger::app::popup::Body;
use talimger::app::view::View;
use talimger::app::view::case::Tab;
use talimger::domain::doing::HeldBy;
use talimger::domain::text::local::Language;
use talimger::intake::practice::{COORDINATOR, best_day};
use talimger::store::MemoryEngine;

thread_local! {
    /// A practice school of the test's own, made once.
    static PRACTICE: MemoryEngine = practice(Language::Ru);
}

fn school() -> Scene {
    Scene::over(PRACTICE.with(Clone::clone), Language::Ru, &best_day().to_string(), COORDINATOR).start()
}

/// The number of the row that is selected on the first screen.
fn row(scene: &Scene) -> usize {
    match scene.model.view() {
        View::Dashboard(it) => it.list().row(),
        _ => panic!("another screen:\n{}", scene.text()),
    }
}

/// Where the row with this number stands on the first screen.
fn place(scene: &Scene, at: usize) -> (u16, u16) {
    let (_, selected) = scene.place("\u{3e}");
    (5, selected + u16::try_from(at).unwrap() - u16::try_from(row(scene)).unwrap())
}

/// The name in the row with this number, as the first screen shows it.
fn name(scene: &Scene, at: usize) -> String {
    let View::Dashboard(it) = scene.model.view() else { panic!("another screen") };
    scene.model.session.overview.cases[it.rows()[at].at].mentee_name.short()
}

#[test]
fn a_click_selects_a_row_and_a_second_one_opens_it() {
    let scene = school();
    let third = name(&scene, 2);
    let place = place(&scene, 2);
    let scene = scene.presses_mouse(place, 1_000);
    assert_eq!(row(&scene), 2);
    let scene = scene.presses_mouse(place, 1_000);
    assert!(matches!(scene.model.view(), View::Case(_)), "{}", scene.text());
    scene.sees(&third);
}

#[test]
fn a_double_click_opens_a_row_and_does_nothing_to_what_then_lies_there() {
    let scene = school();
    for at in [0, 2] {
        // The first row is selected already: the first half of the double click opens it.
        let place = place(&scene, at);
        let opened = school().presses_mouse(place, 1_000).presses_mouse(place, 150);
        assert!(matches!(opened.model.view(), View::Case(_)), "{at}\n{}", opened.text());
        assert_eq!(opened.model.views.len(), 2, "the case alone was opened");
        assert!(opened.model.popups.is_empty());
    }
}

#[test]
fn the_wheel_goes_through_the_rows() {
    let scene = school().wheels(Step::Down);
    assert_eq!(row(&scene), 3);
    assert_eq!(row(&scene.wheels(Step::Up)), 0);
}

#[test]
fn a_press_on_a_tab_goes_there() {
    let scene = school().press("Down Enter").clicks("Журнал");
    assert!(matches!(scene.model.view(), View::Case(it) if it.tab() == Tab::Journal), "{}", scene.text());
}

#[test]
fn a_press_on_a_hint_of_the_footer_does_what_its_key_does() {
    school().clicks("F1 справка").sees("Что делать сейчас");
    let scene = school().clicks("F10 выход");
    assert!(scene.has_quit);
}

#[test]
fn a_press_goes_into_a_field_at_its_letter_and_what_was_left_is_checked() {
    let scene = school().press("p n").clicks("Должность").types("учитель").clicks("чит").types("X");
    let View::Form(form) = scene.model.view() else { panic!("{}", scene.text()) };
    let position = form.form.fields().iter().find(|field| field.label.contains("Должность")).unwrap();
    assert_eq!(position.shown(), "уXчитель");
    assert!(form.form.fields()[0].error.is_some(), "the name was left empty: {}", scene.text());
}

#[test]
fn an_ordinary_question_is_answered_by_a_press() {
    let scene = school().press("s / м ы ш ь Enter Enter").sees("Включить мышь?").clicks("[ Включить ]");
    assert_eq!(scene.mouse, [true]);
    scene.sees("Мышь включена");
}

#[test]
fn a_grave_question_is_answered_by_enter_alone() {
    let scene = given::submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter a");
    let (yes, before) = ("[ Согласовать ]", scene.file("26-01").revision);
    let scene = scene.clicks(yes).double_clicks(yes);
    let Some(Body::Question(question)) = scene.model.popups.top().map(|popup| &popup.body) else {
        panic!("the question stays:\n{}", scene.text())
    };
    assert!(question.answers().next().unwrap().1, "the press goes to the answer");
    assert_eq!(scene.file("26-01").revision, before);
    assert!(scene.press("Enter").file("26-01").revision > before, "Enter gives it");
}

#[test]
fn a_press_in_the_month_of_a_field_chooses_the_day() {
    let scene = school().press("p n").clicks("Дата приёма").press("F3");
    assert!(matches!(scene.model.popups.context(), Some(Context::Month)), "{}", scene.text());
    let scene = scene.clicks("17");
    assert!(scene.model.popups.is_empty(), "{}", scene.text());
    scene.sees("17.11.2026");
}

#[test]
fn a_press_in_the_month_of_the_agenda_goes_to_what_is_due_that_day() {
    let agenda = |scene: &Scene| match scene.model.view() {
        View::Agenda(it) => (it.month(), it.rows()[it.list().row()].day, it.rows().to_vec()),
        _ => panic!("{}", scene.text()),
    };
    let scene = school().press("t >");
    let (month, selected, rows) = agenda(&scene);
    let is_here = |day: NaiveDate| (day.year(), day.month()) == (month.year(), month.month());
    let day = rows.iter().map(|it| it.day).find(|day| is_here(*day) && *day != selected).unwrap();
    let (x, y) = scene.place("пн вт ср");
    let cells = month.weekday().num_days_from_monday() + day.day0();
    let (week, weekday) = (u16::try_from(cells / 7).unwrap(), u16::try_from(cells % 7).unwrap());
    let scene = scene.presses_mouse((x + weekday * 3, y + 1 + week * 2), 1_000);
    assert_eq!(agenda(&scene).1, day, "{}", scene.text());
    let (x, y) = scene.place("2026 >");
    assert!(agenda(&scene.presses_mouse((x + 5, y), 1_000)).0 > month, "the arrow turns the month");
}

#[test]
fn what_lies_beneath_a_popup_cannot_be_pressed() {
    let scene = school();
    let (_, y) = place(&scene, 2);
    let scene = scene.press("F1").presses_mouse((1, y), 1_000).press("Esc");
    assert_eq!(row(&scene), 0);
}

#[test]
fn a_row_of_a_list_to_choose_from_is_selected_and_then_taken() {
    let scene = school().press("s / я з ы к Enter Enter").clicks("English");
    assert!(!scene.model.popups.is_empty(), "{}", scene.text());
    scene.clicks("English").sees("Settings");
}

#[test]
fn where_the_mouse_is_off_it_is_never_asked_for() {
    assert!(school().press("Down Enter Tab Esc F1 Esc").mouse.is_empty());
}

#[derive(Clone, Copy, Debug)]
enum Done {
    Press(u16, u16),
    Twice(u16, u16),
    Roll(bool),
}

fn done() -> impl Strategy<Value = Done> {
    prop_oneof![
        4 => (0u16..80, 0u16..24).prop_map(|(x, y)| Done::Press(x, y)),
        2 => (0u16..80, 0u16..24).prop_map(|(x, y)| Done::Twice(x, y)),
        1 => any::<bool>().prop_map(Done::Roll),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn no_press_upsets_the_program(
        first in prop::sample::select(vec!["", "Down Enter", "p", "p n", "t", "c", "s", "F9", "n", "Down Enter Tab Tab"]),
        small in any::<bool>(),
        all in prop::collection::vec(done(), 1..25),
    ) {
        let mut scene = school().press(first);
        if small {
            scene = scene.sized(40, 10);
        }
        for one in all {
            scene = match one {
                Done::Press(x, y) => scene.presses_mouse((x, y), 1_000),
                Done::Twice(x, y) => scene.presses_mouse((x, y), 1_000).presses_mouse((x, y), 100),
                Done::Roll(true) => scene.wheels(Step::Up),
                Done::Roll(false) => scene.wheels(Step::Down),
            };
            scene.frame();
        }
    }
}

#[rstest]
#[case::press(Gesture::Press)]
#[case::wheel(Gesture::Wheel(Step::Down))]
fn while_another_holds_the_store_the_mouse_does_nothing(#[case] gesture: Gesture) {
    let mut scene = school();
    scene.model.waiting = Some(HeldBy { login: None, doing: None });
    let before = scene.text();
    let scene = match gesture {
        Gesture::Press => scene.clicks("F1 справка"),
        Gesture::Wheel(step) => scene.wheels(step),
    };
    assert_eq!(scene.text(), before);
}
