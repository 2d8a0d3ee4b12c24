//! How long a case lasts, how it goes on after its end, and how it is opened again.

use super::day;
use super::deeds::*;
use super::world::*;
use rstest::rstest;
use talimger::domain::calendar::CalendarGap;
use talimger::domain::case::ending::EndBasis;
use talimger::domain::case::{CaseKind, Closing, StartBasis};
use talimger::domain::change::Warning;
use talimger::domain::clock::standing::Stage;
use talimger::domain::clock::step::Step;
use talimger::domain::code::CaseCode;
use talimger::domain::command::{
    Command, CorrectStart, EndChoice, ExtendCase, MarkForm, OpenCase, ReopenCase, ReopenReport, ResumeCase,
};
use talimger::domain::compiled::overview::waiting;
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::report::ReportText;
use talimger::domain::rights::Right;

/// The case that the mentee gets in the school year after the first one.
const NEXT: CaseCode = CaseCode { year: 2027, number: 1 };

fn next_year() -> EndChoice {
    EndChoice::NextYear { order: order_name("120-к", "2026-08-28") }
}

fn opens_with(start: &str, end: Option<EndChoice>) -> Command {
    let Command::OpenCase(open) = opens_on(MENTEE, MENTOR, start) else { unreachable!() };
    Command::OpenCase(OpenCase { end, ..open })
}

fn reopens(on: &str) -> Command {
    Command::ReopenCase(ReopenCase {
        case: CASE, on: day(on), reason: "закрыта по ошибке".into()
    })
}

fn extends(end: &str, number: &str) -> Command {
    Command::ExtendCase(ExtendCase {
        case: CASE,
        end: day(end),
        order: order_name(number, "2026-08-28"),
        reason: "долгая болезнь".into(),
    })
}

fn continues(start: &str, kind: CaseKind) -> Command {
    let Command::OpenCase(open) = opens_on(MENTEE, MENTOR, start) else { unreachable!() };
    Command::OpenCase(OpenCase { kind, ..open })
}

/// The case is completed on 29 May.
fn completed() -> World {
    let world = World::with_the_council_called().on("2027-05-29");
    let meeting = world.meeting();
    world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .done(COORDINATOR, writes_the_protocol(meeting))
        .done(COORDINATOR, presents(meeting))
        .done(COORDINATOR, completes("2027-05-29"))
}

#[rstest]
#[case::on_the_last_early_day("2027-02-01", None, "2027-05-25", &[])]
#[case::late_with_its_year("2027-02-02", Some(EndChoice::SchoolYear), "2027-05-25", &[Warning::LateStart])]
#[case::late_through_the_next("2027-02-02", Some(next_year()), "2028-05-25", &[])]
#[case::between_two_years("2027-06-10", None, "2028-05-25", &[])]
fn pitfall_27_a_case_keeps_its_end_and_why_it_is_that(
    #[case] start: &str,
    #[case] choice: Option<EndChoice>,
    #[case] end: &str,
    #[case] warned: &[Warning],
) {
    let mut world = World::founded();
    let change = world.tries(COORDINATOR, opens_with(start, choice.clone())).unwrap();
    assert_eq!(change.warnings, warned);
    let case = &world.facts().summaries[0];
    let head = &world.case_of(case.code).head;
    assert_eq!(head.end, day(end));
    assert_eq!(matches!(head.end_basis, EndBasis::ThroughNext { .. }), choice == Some(next_year()));
}

#[test]
fn a_start_on_a_day_of_ones_own_choice_has_a_day_and_a_reason() {
    let other = |start: Option<&str>, reason: &str| {
        let (start, reason) = (start.map(day), reason.into());
        Command::OpenCase(OpenCase { basis: StartBasis::Other, start, reason, ..opens(MENTEE, MENTOR) })
    };
    World::founded()
        .on("2026-09-01")
        .refused(COORDINATOR, other(None, "по договору"), &Refusal::Missing(Field::Start))
        .refused(COORDINATOR, other(Some("2026-09-02"), " "), &Refusal::Missing(Field::Reason))
        .done(COORDINATOR, other(Some("2026-09-02"), "по договору"));
}

#[test]
fn a_late_start_asks_with_which_school_year_the_case_ends() {
    World::founded().refused(COORDINATOR, opens_with("2027-02-02", None), &Refusal::LateStartNeedsEnd);
}

#[rstest]
#[case::its_own_year("2028-06-10", None, 2028)]
#[case::the_year_after_it("2028-02-10", Some(next_year()), 2028)]
fn an_end_in_a_school_year_without_a_calendar_names_the_year(
    #[case] start: &str,
    #[case] choice: Option<EndChoice>,
    #[case] missing: i32,
) {
    World::founded().refused(
        COORDINATOR,
        opens_with(start, choice),
        &Refusal::NoCalendar(CalendarGap::school(missing)),
    );
}

#[test]
fn an_order_extends_a_case_and_its_final_window_follows() {
    let world = World::with_a_plan_approved()
        .refused(COORDINATOR, extends("2027-05-25", "120-к"), &Refusal::NotExtended(day("2027-05-25")))
        .refused(COORDINATOR, extends("2028-05-25", "1-к"), &Refusal::NoSuchOrder("1-к".into()))
        .refused(MENTOR, extends("2028-05-25", "120-к"), &Refusal::NotPermitted(Right::KeepCases))
        .done(COORDINATOR, extends("2028-05-25", "120-к"));
    let head = &world.case().head;
    assert!(matches!(&head.end_basis, EndBasis::Extended { reason, .. } if reason == "долгая болезнь"));
    assert_eq!((head.end, world.summary().final_opens), (day("2028-05-25"), day("2028-04-25")));
    assert_eq!(world.standing_on("2027-05-20").stage, Stage::Two);
    assert_eq!(head.code, CASE, "a case is never known by another code");
}

#[test]
fn pitfall_31_a_year_that_ends_makes_a_case_due_and_never_done() {
    let standing = World::with_a_plan_approved().standing_on("2027-12-01");
    assert_eq!(standing.stage, Stage::Three);
    assert!(standing.next.is_some());
}

#[test]
fn pitfall_35_a_reopened_case_is_open_everywhere() {
    let world = World::with_a_plan_approved()
        .on("2026-11-10")
        .refused(COORDINATOR, reopens("2026-11-10"), &Refusal::CaseOpen)
        .done(COORDINATOR, ends_early("2026-11-06"))
        .refused(MENTOR, reopens("2026-11-10"), &Refusal::NotPermitted(Right::KeepCases))
        .refused(COORDINATOR, reopens("2026-11-05"), &Refusal::BeforeClosing(day("2026-11-06")))
        .done(COORDINATOR, reopens("2026-11-09"));
    let case = world.case();
    assert_eq!(case.head.closing, None);
    assert!(case.mentorships.values().all(|it| it.to.is_none()), "the mentor goes on");
    let taken_back = &case.head.reopened[0];
    assert_eq!((taken_back.on, taken_back.by.as_str()), (day("2026-11-09"), COORDINATOR));
    assert!(matches!(taken_back.was, Closing::Early { date, .. } if date == day("2026-11-06")));
    assert!(world.summary().is_open() && world.summary().reopened == Some(day("2026-11-09")));
    assert_eq!(world.standing().stage, Stage::Two);
    assert!(!world.standing().without_mentor && !world.summary().steps.is_empty());
    world.done(MENTOR, visits("2026-11-10"));
}

#[test]
fn a_mentorship_that_had_ended_by_itself_does_not_go_on_with_a_reopened_case() {
    let world = World::with_a_plan_approved()
        .on("2026-11-10")
        .done(COORDINATOR, loses_the_mentor("2026-11-06"))
        .done(COORDINATOR, ends_early("2026-11-06"))
        .done(COORDINATOR, reopens("2026-11-10"));
    assert!(world.standing().without_mentor);
}

#[test]
fn a_case_is_not_reopened_beside_another_open_one() {
    let world = World::with_a_plan_approved().on("2026-11-10").done(COORDINATOR, ends_early("2026-11-06"));
    let world = world.done(COORDINATOR, opens_on(MENTEE, OTHER_MENTOR, "2026-11-09"));
    let other = CaseCode { year: 2026, number: 2 };
    world.refused(COORDINATOR, reopens("2026-11-10"), &Refusal::CaseAlreadyOpen(other));
}

#[test]
fn until_a_report_is_heard_the_mentor_takes_its_readiness_back_with_a_reason() {
    let again = |reason: &str| Command::ReopenReport(ReopenReport { case: CASE, reason: reason.into() });
    let world = World::with_the_council_called().on("2027-05-20");
    let meeting = world.meeting();
    let world = world
        .done(MENTOR, reports(words_of_the_report(), Some(meeting)))
        .done(MENTOR, finishes("2027-05-20"))
        .refused(MENTOR, again(" "), &Refusal::Missing(Field::Reason))
        .done(MENTOR, again("не все выводы"));
    assert_eq!(world.case().report.ready, None);
}

#[test]
fn a_report_is_written_again_after_its_readiness_is_taken_back() {
    let again = Command::ReopenReport(ReopenReport { case: CASE, reason: "не все выводы".into() });
    let better = ReportText { conclusion: "иначе".into(), ..words_of_the_report() };
    let world = completed()
        .refused(COORDINATOR, again.clone(), &Refusal::CaseClosed)
        .done(COORDINATOR, reopens("2027-05-29"))
        .refused(MENTOR, reports(better.clone(), None), &Refusal::ReportHeard)
        .refused(MENTOR, again.clone(), &Refusal::NotPermitted(Right::Complete))
        .done(COORDINATOR, again.clone())
        .refused(COORDINATOR, again, &Refusal::ReportNotReady)
        .done(MENTOR, reports(better, None));
    let meeting = world.meeting();
    world
        .done(MENTOR, finishes("2027-05-28"))
        .done(COORDINATOR, presents(meeting))
        .done(COORDINATOR, completes("2027-05-29"));
}

#[test]
fn the_programme_is_gone_through_once_and_support_can_be_continued() {
    let world = completed();
    assert!(waiting(&world.facts().school, &world.facts().summaries).is_empty());
    let world = world
        .on("2027-09-01")
        .refused(
            COORDINATOR,
            continues("2027-09-01", CaseKind::Mentoring),
            &Refusal::ProgrammeCompleted(CASE),
        )
        .done(COORDINATOR, continues("2027-09-01", CaseKind::ContinuedSupport));
    assert_eq!(world.summary_of(NEXT).kind, CaseKind::ContinuedSupport);
}

#[test]
fn a_programme_that_ended_early_can_be_begun_again() {
    World::with_a_case()
        .on("2026-09-03")
        .done(COORDINATOR, ends_early("2026-09-02"))
        .done(COORDINATOR, opens_on(MENTEE, MENTOR, "2026-09-03"));
}

#[test]
fn continued_support_has_contact_and_its_end_and_no_legal_clock() {
    let world =
        completed().on("2027-09-01").done(COORDINATOR, continues("2027-09-01", CaseKind::ContinuedSupport));
    let steps: Vec<Step> = world.summary_of(NEXT).steps.iter().map(|step| step.step).collect();
    assert_eq!(steps, [Step::Contact, Step::Complete]);
    assert_eq!(world.summary_of(NEXT).stage_two, Some(day("2027-09-01")));
}

/// The commands on the first case, made ones on the case of continued support.
fn on_the_next(command: Command) -> Command {
    let mut json = serde_json::to_value(&command).unwrap();
    json["case"] = serde_json::to_value(NEXT).unwrap();
    serde_json::from_value(json).unwrap()
}

#[test]
fn continued_support_may_have_a_plan_is_held_to_no_date_and_completes_without_a_report() {
    let mut world =
        completed().on("2027-10-20").done(COORDINATOR, continues("2027-09-01", CaseKind::ContinuedSupport));
    for (login, command) in [
        (MENTOR, diagnoses("2027-10-20")),
        (MENTOR, writes_the_plan("закрепить")),
        (MENTOR, adds("Открытый урок", talimger::domain::plan::ItemTerm::AllYear)),
        (MENTOR, submits("2027-10-20")),
        (DEPUTY, agrees(MarkForm::Given)),
        (HEAD, approves(MarkForm::Given)),
    ] {
        world = world.done(login, on_the_next(command));
    }
    let case = world.case_of(NEXT);
    let plan = case.plan.as_ref().unwrap();
    assert_eq!(plan.approval.as_ref().unwrap().closed.held_to, None);
    assert_eq!(plan.submission.as_ref().unwrap().closed.held_to, None);
    assert_eq!(case.rounds.values().next().unwrap().closed.held_to, None);
    assert!(world.summary_of(NEXT).steps.iter().any(|step| step.step == Step::Item));
    world = world.on("2028-05-25").done(COORDINATOR, on_the_next(completes("2028-05-25")));
    assert!(!world.summary_of(NEXT).is_open());
}

#[test]
fn a_corrected_start_of_continued_support_holds_it_to_no_date_either() {
    let corrects = CorrectStart {
        case: NEXT,
        basis: StartBasis::Other,
        start: Some(day("2027-09-06")),
        reason: "в приказе другая дата".into(),
    };
    let world = completed()
        .on("2027-10-20")
        .done(COORDINATOR, continues("2027-09-01", CaseKind::ContinuedSupport))
        .done(MENTOR, on_the_next(diagnoses("2027-10-20")))
        .done(COORDINATOR, Command::CorrectStart(corrects));
    let case = world.case_of(NEXT);
    assert_eq!(case.head.start.date, day("2027-09-06"));
    assert_eq!(case.rounds.values().next().unwrap().closed.held_to, None);
}

#[test]
fn a_case_is_not_completed_before_it_began() {
    let world =
        completed().on("2027-09-01").done(COORDINATOR, continues("2027-09-01", CaseKind::ContinuedSupport));
    world.refused(COORDINATOR, on_the_next(completes("2027-08-31")), &Refusal::EndBeforeStart(Field::Date));
}

#[test]
fn pitfall_28_a_case_of_last_year_keeps_its_code_and_its_records() {
    let world = completed().on("2027-10-01").done(
        COORDINATOR,
        Command::ReopenCase(ReopenCase {
            case: CASE, on: day("2027-10-01"), reason: "протокол".into()
        }),
    );
    assert_eq!((world.case().head.code, world.case().versions.len()), (CASE, 1));
    world.refused(
        COORDINATOR,
        Command::ResumeCase(ResumeCase { case: CASE, on: day("2027-10-01") }),
        &Refusal::NotPaused,
    );
}
