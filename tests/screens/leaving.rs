//! Who leaves the school, with a decision on each of their cases; who comes back; two records of one person.

use super::case::given::{code, coordinator};
use crate::scene::Scene;
use rstest::rstest;
use talimger::domain::command::{Command, PersonForm};
use talimger::domain::people::name::FullName;
use talimger::domain::text::local::Language;

/// The people of a school with one pair, Ivanova the mentor selected.
fn people(language: Language) -> Scene {
    coordinator(language, "2026-10-12").press("p /").types("Иванова").press("Enter")
}

#[test]
fn a_mentor_leaves_and_the_case_gets_another_by_an_order_typed_in_the_same_form() {
    let scene = people(Language::Ru).press("X").sees("Уход из школы: Иванова О. П.");
    let scene = scene.types("16.10.2026").press("Tab").sees("Карточка 26-01: Ахметова Д. С. остаётся без");
    let scene = scene.press("Tab").types("Ким").press("Tab Tab").types("31-к").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| {
        let next = file.case.mentorship_on("2026-10-17".parse().unwrap()).unwrap();
        assert_eq!(file.school.name_of(next.mentor).short(), "Ким А. В.");
        assert_eq!(file.school.orders[&next.order].number, "31-к");
        let left = file.school.person_with_login("t01").unwrap().left_on;
        assert_eq!(left, Some("2026-10-16".parse().unwrap()));
    });
}

#[test]
fn the_case_may_stay_without_a_mentor_for_now() {
    let scene = people(Language::Ru).press("X Tab").types("пока").press("Tab").sees_no("Номер приказа");
    scene.press("F2").sees("Сохранено").stored("26-01", |file| {
        assert!(file.case.mentorship_on("2026-10-13".parse().unwrap()).is_none());
    });
}

#[test]
fn a_substitute_may_stand_in_until_the_end_of_the_case() {
    let scene = people(Language::Ru).press("X Tab").types("временное").press("Tab").types("Ким");
    let scene = scene.press("Tab Tab").types("32-к").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| {
        let last = file.case.mentorship_on(file.case.head.end).unwrap();
        assert!(last.substitutes.is_some());
    });
}

#[test]
fn a_young_specialist_who_leaves_ends_the_own_case() {
    let scene = coordinator(Language::Ru, "2026-10-12").press("p /").types("Ахметова").press("Enter X");
    let scene = scene.sees("Карточка 26-01: уходит сам молодой специалист").press("F2").sees("Сохранено");
    scene.stored("26-01", |file| assert!(file.case.head.closing.is_some()));
}

#[test]
fn a_decision_that_is_refused_writes_nothing_and_keeps_what_was_typed() {
    let scene = people(Language::Ru).press("X Tab Tab").types("Ким").press("F2");
    let scene = scene.sees("Уход из школы").sees("Ким Алла Витальевна");
    assert_eq!(scene.file("26-01").case.head.code, code());
    assert!(scene.file("26-01").school.person_with_login("t01").unwrap().left_on.is_none());
}

#[test]
fn who_has_left_comes_back_and_nobody_else_does() {
    let scene = people(Language::Ru).press("R").sees("Этот человек и так работает").press("X Tab");
    let scene = scene.types("пока").press("F2").press("X").sees("уже ушёл из школы");
    let scene = scene.press("R").sees("Последний день работы был 12.10.2026").press("F2");
    let scene = scene.sees("не позже последнего дня").on("2026-11-02").press("p /").types("Иванова");
    let scene = scene.press("Enter R F2").sees("Сохранено");
    let person = scene.file("26-01").school.person_with_login("t01").unwrap().clone();
    assert_eq!((person.left_on, person.hired_on), (None, Some("2026-11-02".parse().unwrap())));
}

#[test]
fn two_records_of_one_person_are_merged_and_it_is_seen_what_passes_over() {
    let double = PersonForm {
        name: FullName::new("Ким Алла Викторовна"),
        hired_on: Some("2019-09-02".parse().unwrap()),
        ..PersonForm::default()
    };
    let scene = coordinator(Language::Ru, "2026-10-12").given([Command::RegisterPerson(double)]).start();
    let scene = scene.press("p /").types("Ким Алла Вит").press("Enter M").sees("С какой записью объединить");
    let scene = scene.types("Викторовна").press("Enter").sees("Объединить записи: Ким А. В.");
    let scene = scene.sees("остаётся «Ким Алла Витальевна»").sees("переходит «02.09.2019»");
    let scene = scene.press("Tab").types("внесена дважды").press("F2").sees("Сохранено").press("Esc");
    scene.sees_no("Викторовна");
}

#[test]
fn another_name_has_a_first_day() {
    let scene = people(Language::Ru).press("F4 C-u").sees_no("Имя с").types("Петрова Ольга Петровна");
    let scene = scene.press("Tab").sees("сохранят прежнее имя:").types("01.10.2026").press("F2");
    let person = scene.sees("Сохранено").file("26-01").school.person_with_login("t01").unwrap().clone();
    assert_eq!(person.name_on("2026-09-30".parse().unwrap()).short(), "Иванова О. П.");
    assert_eq!(person.name.short(), "Петрова О. П.");
}

#[rstest]
#[case(Language::Ru, "Ч", "Уход из школы")]
#[case(Language::Kk, "Ч", "Мектептен кету")]
#[case(Language::En, "X", "Leaving the school")]
fn the_form_of_leaving_speaks_each_language_in_a_narrow_window(
    #[case] language: Language,
    #[case] key: &str,
    #[case] title: &str,
) {
    people(language).sized(60, 20).press(key).sees(title);
}

#[test]
fn a_letter_mended_within_a_name_leaves_the_cursor_where_it_is() {
    let scene = people(Language::Ru).press("F4 Home Right Right Right Right Right Right").types("ск");
    scene.sees("Ивановска Ольга");
}
