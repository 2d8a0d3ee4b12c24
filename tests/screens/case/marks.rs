//! Marks are given by who holds the capacity, after a question that names thing and person.

use super::given::submitted;
use talimger::domain::plan::{Given, PlanState};
use talimger::domain::text::local::Language;

#[test]
fn the_deputy_agrees_after_a_question_whose_safe_answer_has_the_focus() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter a");
    let scene = scene.sees("Согласовать план: Ахметова Д. С., редакция 1?").press("Enter");
    let scene = scene.stored_state(PlanState::Submitted).press("a Left Enter");
    scene.stored("26-01", |file| {
        let mark = file.case.plan.as_ref().unwrap().agreement.clone().unwrap();
        assert_eq!(mark.given, Given::InProgram);
        assert_eq!(mark.date, "2026-09-10".parse().unwrap());
    });
}

#[test]
fn the_head_cannot_approve_what_the_deputy_has_not_agreed_and_then_can() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("head").press("Enter a");
    let scene = scene.sees("У вас нет права").stored_state(PlanState::Submitted);
    let scene =
        scene.signed_in_as("deputy").press("Enter a Left Enter").signed_in_as("head").press("Enter a");
    let scene = scene.sees("Утвердить план: Ахметова Д. С., редакция 1?").press("Left Enter");
    scene.sees("второй (основной)").stored_state(PlanState::Approved);
}

#[test]
fn a_plan_returned_with_a_remark_is_a_draft_and_the_remark_is_seen_in_it() {
    let scene = submitted(Language::Kk, "2026-09-10").signed_in_as("deputy").press("Enter к");
    let scene = scene.press("F2").sees("Осы өрісті толтырыңыз").types("мерзімдерді нақтылау").press("F2");
    let scene = scene.stored_state(PlanState::Draft).signed_in_as("t01").press("Enter ] ]");
    scene.sees("пысықтауға қайтарылды").sees("мерзімдерді нақтылау");
}

#[test]
fn nobody_marks_what_another_session_has_changed_meanwhile() {
    let open = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter a");
    open.signed_in_as("methodist").press("Enter r").types("поправить сроки").press("F2");
    open.press("Left Enter")
        .sees("Изменено в другом сеансе")
        .sees("план возвращён на доработку")
        .stored_state(PlanState::Draft);
}

impl crate::scene::Scene {
    #[track_caller]
    fn stored_state(self, state: PlanState) -> Self {
        self.stored("26-01", |file| assert_eq!(file.case.plan.as_ref().unwrap().state, state))
    }
}
