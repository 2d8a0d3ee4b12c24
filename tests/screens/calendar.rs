//! The working calendar on the screen: its days, its forms, and what a change would move before it is made.

use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::calendar::Week;
use talimger::domain::case::{CaseKind, StartBasis};
use talimger::domain::command::{Command, IssueOrder, OpenCase, PersonForm};
use talimger::domain::order::OrderName;
use talimger::domain::people::name::FullName;
use talimger::domain::people::person::Ground;
use talimger::domain::text::local::Language;
use talimger::words::shipped::set_up;

fn person(name: &str, newcomer: Option<Ground>) -> Command {
    Command::RegisterPerson(PersonForm {
        name: FullName::new(name),
        hired_on: Some("2026-09-01".parse().unwrap()),
        newcomer,
        ..PersonForm::default()
    })
}

/// A school with one case whose stage I began on 14 September 2026.
fn school(language: Language) -> Scene {
    let date = "2026-09-11".parse().unwrap();
    let given = vec![
        set_up("СШ № 12", Week::Five, language),
        person("Иванова Ольга Петровна", None),
        person("Ахметова Дана Сериковна", Some(Ground::FirstStart)),
        Command::IssueOrder(IssueOrder {
            number: "131-к".into(),
            date,
            effective: Some("2026-09-14".parse().unwrap()),
            subject: String::new(),
        }),
        Command::OpenCase(OpenCase {
            mentee: "Ахметова Дана Сериковна".into(),
            mentor: "Иванова Ольга Петровна".into(),
            order: OrderName { number: "131-к".into(), date },
            basis: StartBasis::EffectiveOrHired,
            start: None,
            end: None,
            kind: CaseKind::Mentoring,
            reason: String::new(),
        }),
    ];
    Scene::new(language, "2026-09-14", "ivanova").given(given).start()
}

#[rstest]
#[case::latin("c")]
#[case::cyrillic("с")]
fn the_calendar_opens_on_the_school_year_of_today(#[case] key: &str) {
    school(Language::Ru).press(key).sees("2026–2027").sees("День Республики").sees("25.05.2027");
}

#[rstest]
#[case(Language::Ru, "День Республики", "перенос")]
#[case(Language::Kk, "Республика күні", "ауыстыр")]
#[case(Language::En, "Republic Day", "moved")]
fn each_day_says_what_it_is_in_a_small_window_too(
    #[case] language: Language,
    #[case] holiday: &str,
    #[case] moved: &str,
) {
    school(language).sized(60, 20).press("c").sees(holiday).sees(moved);
}

#[test]
fn a_day_off_by_order_is_asked_about_with_the_dates_that_it_moves() {
    let scene = school(Language::Ru).press("c n").sees("Что изменить в календаре?");
    let scene = scene.types("День по приказу").press("Enter").sees("Дата");
    // Diagnostics are due five working days after 14 September: on the 21st.
    let scene = scene.types("16.09.2026").press("F2").sees("Сдвинутся сроки: ");
    let scene = scene.sees("22.09.2026");
    assert_eq!(scene.file("26-01").school.calendar.as_ref().map(|it| it.years.len() > 1), Some(true));
    let before = scene.desk().overview().unwrap().revision;
    let scene = scene.press("Left Enter").sees("Сохранено");
    assert_eq!(scene.desk().overview().unwrap().revision, before.next());
}

#[test]
fn a_change_that_is_not_wanted_after_all_leaves_everything_and_the_form_with_its_text() {
    let scene = school(Language::Ru).press("c n").types("День по приказу").press("Enter");
    let before = scene.desk().overview().unwrap().revision;
    let scene = scene.types("16.09.2026").press("F2").sees("Сдвинутся сроки: ").press("Esc");
    let scene = scene.sees("16.09.2026").sees("День по приказу");
    assert_eq!(scene.desk().overview().unwrap().revision, before);
}

#[test]
fn who_may_not_change_the_calendar_may_look_at_it() {
    let school = school(Language::Ru);
    let scene = school.signed_in_as("stranger").press("c n");
    scene.sees_no("Что изменить в календаре?");
}

#[test]
fn a_school_year_is_changed_by_its_form_and_half_a_break_is_refused() {
    let ends = |scene: &Scene| {
        let year = scene.model.session.calendar().unwrap().school_year_of("2026-09-14".parse().unwrap());
        year.unwrap().ends
    };
    let scene =
        school(Language::Ru).press("c n").types("Учебный год").press("Enter").sees("учебный год 2026–2027");
    let before = ends(&scene);
    assert_eq!(before, "2027-05-25".parse().unwrap());
    // The first break with a first day and no last one.
    let scene = scene.press("Tab Tab Tab C-u F2").sees("Заполните это поле");
    assert_eq!(ends(&scene), before);
    let scene = scene.types("01.11.2026").press("S-Tab S-Tab C-u").types("20.05.2027").press("F2");
    let scene = scene.sees("Из сроков ничего не сдвинется").press("Enter").sees("Сохранено");
    assert_eq!(ends(&scene), "2027-05-20".parse().unwrap());
}
