//! A mentor is stood in for; a new one accepts the plan; a case is handed over.

use super::given::{approved, submitted};
use crate::scene::Scene;
use talimger::domain::text::local::Language;

fn with_a_substitute() -> Scene {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter S").types("Ким").press("Tab Tab");
    let scene = scene.types("201-к").press("Tab Tab Tab").types("23.10.2026").press("Tab");
    scene.types("больничный").press("F2")
}

#[test]
fn a_substitute_is_appointed_and_the_card_says_who_resumes_and_when() {
    let scene = with_a_substitute();
    let scene = scene.sees("Ахметова Д. С. → Ким А. В.").sees("24.10.2026").sees("Иванова О. П.");
    let scene = scene.stored("26-01", |file| assert_eq!(file.case.mentorships.len(), 2));
    scene.on("2026-10-24").press("Enter").sees("Ахметова Д. С. → Иванова О. П.");
}

#[test]
fn a_substitution_without_its_last_day_is_not_saved() {
    let scene = approved(Language::Ru, "2026-10-12").press("Enter S").types("Ким").press("Tab Tab");
    let scene = scene.types("201-к").press("Tab Tab Tab Tab").types("больничный").press("F2");
    scene.sees("Временное замещение").stored("26-01", |file| assert_eq!(file.case.mentorships.len(), 1));
}

#[test]
fn a_new_mentor_accepts_the_plan_in_force() {
    let scene = with_a_substitute().press("A").sees("первый этап не повторяется").press("F2");
    scene.stored("26-01", |file| {
        let accepted = file.case.mentorships.values().filter_map(|it| it.accepted_plan);
        assert_eq!(accepted.map(|on| on.to_string()).collect::<Vec<_>>(), ["2026-10-12"]);
    });
}

#[test]
fn a_plan_that_was_never_approved_is_not_accepted() {
    submitted(Language::Ru, "2026-10-12").press("Enter A").sees("План ещё ни разу не утверждён");
}

#[test]
fn a_case_is_handed_over_with_what_no_record_says() {
    let scene = with_a_substitute().on("2026-10-26").press("Enter H").sees("Открытых пунктов плана: 2");
    let scene = scene.press("Tab").types("журнал передан").press("F2");
    scene.stored("26-01", |file| {
        let noted = file.case.mentorships.values().filter_map(|it| it.hand_over.as_ref());
        assert_eq!(noted.map(|it| it.note.as_str()).collect::<Vec<_>>(), ["журнал передан"]);
    });
}

#[test]
fn who_goes_nowhere_has_nothing_to_hand_over() {
    approved(Language::Ru, "2026-10-12").press("Enter H").sees("У наставничества ещё нет последнего дня");
}
