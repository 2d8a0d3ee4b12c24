//! Who may see and do what in a case.

use super::given::approved;
use talimger::domain::command::{Command, PersonForm};
use talimger::domain::people::name::FullName;
use talimger::domain::rights::Role;
use talimger::domain::text::local::Language;

#[test]
fn a_teacher_who_is_nothing_to_any_case_sees_none_and_is_told_whom_to_ask() {
    let scene = approved(Language::Ru, "2026-10-12").signed_in_as("t02");
    scene.sees("Роли даёт координатор").sees_no("Ахметова").press("Enter").sees_no("Ахметова");
}

#[test]
fn the_young_specialist_is_not_shown_the_file_about_themselves() {
    approved(Language::Ru, "2026-10-12").signed_in_as("m01").sees("Роли даёт координатор").sees_no("26-01");
}

#[test]
fn an_observer_sees_the_case_without_scores_and_is_told_why_nothing_can_be_changed() {
    let observer = PersonForm {
        name: FullName::new("Юн Олег"),
        login: Some("o01".into()),
        roles: vec![Role::Observer],
        ..PersonForm::default()
    };
    let scene = approved(Language::Ru, "2026-10-12").given([Command::RegisterPerson(observer)]);
    let scene = scene.signed_in_as("o01").press("Enter n").sees("У вас нет права");
    scene.press("]").sees("Баллы видят пара, заместитель и руководитель");
}

#[test]
fn the_note_of_support_is_for_its_author_and_the_mentor_alone() {
    let scene = approved(Language::Ru, "2026-10-12").signed_in_as("t01").press("Enter n").types("психолого");
    let scene = scene
        .sees("Тема")
        .press("Tab Tab Tab")
        .types("адаптация")
        .press("Tab Tab")
        .types("тревожно")
        .press("F2");
    let scene = scene.press("] ] ] Enter").sees("тревожно").press("Esc");
    scene.signed_in_as("methodist").press("Enter ] ] ] Enter").sees_no("тревожно").sees("автор и наставник");
}

#[test]
fn the_mentor_runs_the_own_case_and_does_not_end_it() {
    let scene =
        approved(Language::Ru, "2026-10-12").signed_in_as("t01").press("Enter X").sees("У вас нет права");
    scene.press("n").sees("Новая запись");
}
