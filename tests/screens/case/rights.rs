//! Who may see and do what in a case.

use super::given::approved;
use talimger::domain::local::Language;

#[test]
fn a_teacher_who_is_not_the_mentor_sees_no_scores_and_is_told_why_nothing_can_be_changed() {
    let scene = approved(Language::Ru, "2026-10-12").signed_in_as("t02").press("Enter n");
    scene.sees("У вас нет права").press("]").sees("Баллы видят пара, заместитель и руководитель");
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
