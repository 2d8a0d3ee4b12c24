//! A refused person reads what is missing and what to do, in the own language.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rstest::rstest;
use talimger::domain::calendar::CalendarGap;
use talimger::domain::clock::step::Step;
use talimger::domain::code::CaseCode;
use talimger::domain::id::{CaseId, EventId, ItemId, Revision};
use talimger::domain::part::PartKey;
use talimger::domain::plan::{Capacity, Followed, PlanState};
use talimger::domain::refusal::{Field, Refusal};
use talimger::domain::rights::Right;
use talimger::domain::text::local::Language;
use talimger::words::Words;
use talimger::words::refusals::refusal;

use super::sentence::{reads_well_in_every_language, variant, variants};

const FIELDS: [Field; 23] = [
    Field::Name,
    Field::Login,
    Field::Mentor,
    Field::HiredOn,
    Field::LeftOn,
    Field::Graduated,
    Field::Number,
    Field::Date,
    Field::Effective,
    Field::Start,
    Field::End,
    Field::Reason,
    Field::Remark,
    Field::Aim,
    Field::Directions,
    Field::Activity,
    Field::Term,
    Field::Scores,
    Field::FollowUp,
    Field::Agenda,
    Field::Decision,
    Field::Conclusion,
    Field::Basis,
];

const RIGHTS: [Right; 13] = [
    Right::KeepCases,
    Right::KeepPeople,
    Right::KeepStore,
    Right::RunCase,
    Right::EnterVisits,
    Right::EnterEvents,
    Right::Agree,
    Right::Approve,
    Right::RecordFromPaper,
    Right::EnterMeetings,
    Right::Complete,
    Right::SeeCases,
    Right::SeeScores,
];

const STEPS: [Step; 11] = [
    Step::Assign,
    Step::Diagnostics,
    Step::Submit,
    Step::Agree,
    Step::Approve,
    Step::Item,
    Step::Contact,
    Step::FollowUp,
    Step::Report,
    Step::Present,
    Step::Complete,
];

const STATES: [PlanState; 4] =
    [PlanState::Draft, PlanState::Submitted, PlanState::Agreed, PlanState::Approved];

/// As long a name as people have.
const NAME: &str = "Абдрахманова-Жолдасбекова Гүлбаршын Сейтқалиқызы";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn simple() -> Vec<Refusal> {
    let code = CaseCode { year: 2026, number: 107 };
    vec![
        Refusal::Stale { part: PartKey::Item(CaseId(1), ItemId(2)), changed_in: Revision(1041) },
        Refusal::NotSetUp,
        Refusal::AlreadySetUp,
        Refusal::NoSuchPerson(NAME.into()),
        Refusal::SeveralPeople(NAME.into()),
        Refusal::SameName(NAME.into()),
        Refusal::LoginTaken("g.abdrakhmanova".into()),
        Refusal::NoSuchOrder("120-к".into()),
        Refusal::OrderExists("56-Ө".into()),
        Refusal::NoSuchCase(code),
        Refusal::NoSuchRecord,
        Refusal::CaseAlreadyOpen(code),
        Refusal::CaseClosed,
        Refusal::CaseStillOpen(code),
        Refusal::StillInWork(NAME.into()),
        Refusal::AlreadyAnonymised(code),
        Refusal::OwnMentor,
        Refusal::HasLeft(NAME.into()),
        Refusal::MentorshipsOverlap,
        Refusal::MentorshipOutsideCase,
        Refusal::NoMentor,
        Refusal::ReplacementNeedsReason,
        Refusal::NoCalendar(CalendarGap::civil(2029)),
        Refusal::NoCalendar(CalendarGap::school(2028)),
        Refusal::DayOutsideYear { date: day("2027-03-08"), year: 2026 },
        Refusal::DayTwice(day("2026-03-08")),
        Refusal::SchoolYearsOverlap(2027),
        Refusal::BreakOutsideSchoolYear(day("2027-06-01")),
        Refusal::BreaksOverlap(day("2026-11-05")),
        Refusal::NoSuchRubric("difficulties".into()),
        Refusal::NoSuchRubric(String::new()),
        Refusal::ScoresDoNotFit,
        Refusal::NothingAssessed,
        Refusal::PlanHasNoItems,
        Refusal::NoSuchDirection,
        Refusal::ItemNotApproved,
        Refusal::ItemMarked,
        Refusal::OwnPlan(Vec::new()),
        Refusal::OwnPlan(vec![NAME.into(), NAME.into(), NAME.into()]),
        Refusal::DeputyMayAgree(vec![NAME.into(), NAME.into()]),
        Refusal::NotOwnMark(NAME.into()),
        Refusal::MarkFollowed(Followed::Approval),
        Refusal::MarkFollowed(Followed::NextVersion),
        Refusal::MarkFollowed(Followed::StageTwo),
        Refusal::AppointmentVoided,
        Refusal::NoAgreementHere,
        Refusal::AlreadyPaused,
        Refusal::NotPaused,
        Refusal::EventVoided,
        Refusal::ReportNotReady,
        Refusal::ReportHeard,
        Refusal::NoProtocol,
        Refusal::NoRecommendation,
        Refusal::UsualRubric,
        Refusal::NoSuchNeed,
        Refusal::LateStartNeedsEnd,
        Refusal::NotExtended(day("2027-05-25")),
        Refusal::ProgrammeCompleted(code),
        Refusal::CaseOpen,
        Refusal::NoSuchPause(day("2026-11-09")),
        Refusal::BeforeClosing(day("2027-05-29")),
        Refusal::OutOfOrder {
            first: (Step::Submit, day("2026-09-12")),
            then: (Step::Agree, day("2026-09-08")),
        },
        Refusal::RecordBeforeStart(PartKey::Event(CaseId(1), EventId(2)), day("2026-09-04")),
        Refusal::RoundInUse,
        Refusal::NothingChanges,
        Refusal::NotYourEntry("zavuch".into()),
        Refusal::NotUndoable,
        Refusal::AlreadyUndone,
        Refusal::NotUndone,
        Refusal::ChangedSince(PartKey::Plan(CaseId(3))),
        Refusal::StillUsed(PartKey::Calendar),
        Refusal::LeavesCases(vec![code; 9]),
        Refusal::RenamedLater(day("2026-09-14")),
        Refusal::AlreadyMerged(NAME.into()),
        Refusal::BothMentees,
        Refusal::MergedPair(code),
        Refusal::OwnSubstitute,
        Refusal::NotSubstitute,
        Refusal::MentorshipNotEnding,
        Refusal::MentorshipVoided,
        Refusal::OrderVoided("56-Ө".into()),
        Refusal::OrderInUse(vec![code; 9]),
        Refusal::MeetingHeard(vec![code; 9]),
        Refusal::MeetingInUse(vec![code; 9]),
        Refusal::MeetingVoided,
        Refusal::ProtocolExists("5".into()),
        Refusal::OwnFile,
    ]
}

/// Every refusal, with everything that it can speak of.
pub fn all() -> Vec<Refusal> {
    let date = day("2026-09-14");
    let mut all = simple();
    all.extend(RIGHTS.map(Refusal::NotPermitted));
    for field in FIELDS {
        all.extend([Refusal::Missing(field), Refusal::InFuture(field, date), Refusal::EndBeforeStart(field)]);
        all.push(Refusal::YearOutside(field, 21));
    }
    for step in STEPS {
        all.extend([Refusal::StepMissing(step), Refusal::BeforeStep(Field::Date, step, date)]);
        all.push(Refusal::NotLate(step));
    }
    all.extend(STATES.into_iter().flat_map(|it| [Refusal::PlanIs(it), Refusal::PlanNotEditable(it)]));
    for it in [Capacity::Deputy, Capacity::Head] {
        all.extend([Refusal::CapacityNotHeld(it), Refusal::SeveralHold(it), Refusal::NobodyHolds(it)]);
    }
    all.extend(super::faults::all());
    all
}

fn russian(it: &Refusal) -> String {
    refusal(it, &Words::new(Language::Ru))
}

#[test]
fn every_refusal_says_what_is_missing_and_what_to_do() {
    for it in all() {
        reads_well_in_every_language(&format!("{it:?}"), |words| refusal(&it, words));
    }
}

#[test]
fn the_list_of_refusals_here_is_that_of_the_domain() {
    let here: BTreeSet<String> = all().iter().map(variant).collect();
    assert_eq!(here, variants("src/domain/refusal.rs", "Refusal"));
    let fields: BTreeSet<String> = FIELDS.iter().map(variant).collect();
    assert_eq!(fields, variants("src/domain/refusal.rs", "Field"));
    assert_eq!(
        RIGHTS.iter().map(variant).collect::<BTreeSet<_>>(),
        variants("src/domain/rights.rs", "Right")
    );
    assert_eq!(
        STEPS.iter().map(variant).collect::<BTreeSet<_>>(),
        variants("src/domain/clock/step.rs", "Step")
    );
}

#[test]
fn two_refusals_do_not_read_the_same() {
    let mut seen = BTreeSet::new();
    let shared = [Refusal::StepMissing(Step::Report)];
    for it in simple().into_iter().chain(STEPS.map(Refusal::StepMissing)).chain(STATES.map(Refusal::PlanIs)) {
        assert!(seen.insert(russian(&it)) || shared.contains(&it), "{it:?}");
    }
}

#[rstest]
#[case(Refusal::StepMissing(Step::Agree), "сначала согласование, потом утверждение")]
#[case(Refusal::NoCalendar(CalendarGap::civil(2029)), "нет 2029 года,")]
#[case(Refusal::NoCalendar(CalendarGap::school(2028)), "нет учебного года 2028–2029,")]
#[case(Refusal::BeforeStep(Field::Date, Step::Agree, day("2026-09-10")), "план согласован (10.09.2026)")]
#[case(Refusal::InFuture(Field::Date, day("2026-09-15")), "вт 15.09.2026 (дата)")]
#[case(Refusal::Missing(Field::Remark), "Не заполнено: замечание.")]
#[case(Refusal::YearOutside(Field::Graduated, 1949), "с 1950 по 2100")]
#[case(Refusal::YearOutside(Field::Start, 21), "Год 21 не подходит (начало первого этапа)")]
fn a_refusal_names_what_it_speaks_of(#[case] it: Refusal, #[case] said: &str) {
    assert!(russian(&it).contains(said), "{}", russian(&it));
}

#[test]
fn whoever_may_not_reads_who_may() {
    let approve = russian(&Refusal::NotPermitted(Right::Approve));
    assert!(approve.contains("Это могут: руководитель организации образования. "), "{approve}");
    let run = russian(&Refusal::NotPermitted(Right::RunCase));
    assert!(run.contains("Это могут: координатор, секретарь, наставник этой карточки. "), "{run}");
}

#[rstest]
#[case(Refusal::Missing(Field::Aim), Some(Field::Aim))]
#[case(Refusal::BeforeStep(Field::Date, Step::Submit, day("2026-09-10")), Some(Field::Date))]
#[case(Refusal::LoginTaken("a".into()), Some(Field::Login))]
#[case(Refusal::NothingAssessed, Some(Field::Scores))]
#[case(Refusal::CaseClosed, None)]
fn a_form_learns_which_field_to_point_at(#[case] it: Refusal, #[case] field: Option<Field>) {
    assert_eq!(it.field(), field);
}
