//! A mark is taken back by a form that asks why, and the head agrees for a deputy who cannot.

use super::given::{approved, code, submitted};
use talimger::domain::command::{Appoint, AssignMentor, Command, RemoveItem, SubmitPlan};
use talimger::domain::order::OrderName;
use talimger::domain::people::appointment::HeldAs;
use talimger::domain::people::mentorship::EndOfMentorship;
use talimger::domain::plan::{Capacity, PlanState, Warrant};
use talimger::domain::text::local::Language;

fn order() -> OrderName {
    OrderName { number: "120-к".into(), date: "2026-08-28".parse().unwrap() }
}

/// The deputy became the mentor on 8 September.
fn deputy_mentors() -> Command {
    Command::AssignMentor(AssignMentor {
        case: code(),
        mentor: "deputy".into(),
        order: order(),
        from: "2026-09-08".parse().unwrap(),
        replaces: Some(EndOfMentorship::Request),
        reason: "больше некому".into(),
    })
}

#[test]
fn the_mentor_takes_a_submitted_plan_back_after_a_question() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("t01").press("Enter W");
    let scene = scene.sees("Отозвать план: Ахметова Д. С.?").press("Left Enter");
    scene.stored("26-01", |file| assert_eq!(file.case.plan.as_ref().unwrap().state, PlanState::Draft));
}

#[test]
fn the_coordinator_takes_back_an_approval_typed_from_paper_and_says_why() {
    let scene = approved(Language::Ru, "2026-09-10").press("Enter W").sees("Отозвать утверждение");
    let scene = scene.press("F2").sees("Заполните это поле").types("не тот лист").press("F2");
    let scene = scene.sees("первый (вводный)");
    scene.stored("26-01", |file| {
        assert!(file.case.versions.is_empty());
        assert_eq!(file.case.plan.as_ref().unwrap().withdrawals[0].reason, "не тот лист");
    });
}

#[test]
fn whoever_gave_no_mark_is_told_whose_it_is() {
    let scene = submitted(Language::Ru, "2026-09-10").signed_in_as("deputy").press("Enter a Left Enter");
    scene.signed_in_as("methodist").press("Enter W").sees("Отметку отзывает тот, кто её дал: Ли Н. А.");
}

#[test]
fn the_head_agrees_for_a_deputy_who_mentors_and_the_plan_says_why() {
    let scene = submitted(Language::Ru, "2026-09-10").given([deputy_mentors()]);
    let scene = scene.signed_in_as("head").press("Enter a").sees("Согласовать за заместителя");
    let scene = scene.types("заместитель сам наставник").press("F2");
    scene.stored("26-01", |file| {
        let mark = file.case.plan.as_ref().unwrap().agreement.clone().unwrap();
        assert_eq!(mark.warrant, Warrant::ForDeputy("заместитель сам наставник".into()));
    });
}

#[test]
fn a_deputy_who_mentors_is_told_to_have_somebody_authorised_or_who_is() {
    let scene = submitted(Language::Ru, "2026-09-10").given([deputy_mentors()]);
    let told = scene.signed_in_as("deputy").sized(120, 30).press("Enter a");
    told.sees("уполномочьте кого-нибудь приказом");
    let appoint = Command::Appoint(Appoint {
        person: "t02".into(),
        capacity: Capacity::Deputy,
        held_as: HeldAs::Authorised,
        order: order(),
        from: "2026-09-01".parse().unwrap(),
        to: None,
    });
    let told = scene.given([appoint]).signed_in_as("deputy").sized(120, 30).press("Enter a");
    told.sees("Отметку может дать: Ким А. В.");
}

#[test]
fn whoever_agrees_a_new_version_reads_what_is_otherwise_in_it() {
    let scene = approved(Language::Ru, "2026-09-14");
    let first = *scene.file("26-01").case.items.keys().next().unwrap();
    let scene = scene.given([
        Command::RemoveItem(RemoveItem { case: code(), item: first }),
        Command::SubmitPlan(SubmitPlan { case: code(), on: "2026-09-14".parse().unwrap() }),
    ]);
    let scene = scene.signed_in_as("deputy").press("Enter a").sees("редакция 2?");
    scene.sees("Убрано: составить дескрипторы");
}

#[test]
fn a_need_that_nobody_came_for_stands_over_the_case_for_who_sees_scores() {
    let scene = approved(Language::Ru, "2026-12-10");
    scene.signed_in_as("deputy").press("Enter").sees("Без внимания 91 дн.");
}
