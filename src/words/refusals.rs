//! What does a refused command tell the person, and what is the way out?

use super::named::step_made;
use super::{Words, dates, faults};
use crate::domain::calendar::{CalendarGap, Missing};
use crate::domain::clock::step::Step;
use crate::domain::code::CaseCode;
use crate::domain::plan::{Followed, PlanState};
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::{Right, Role};
use crate::say;
use chrono::NaiveDate;

/// Returns why a command is refused, and what to do: two or three short sentences.
///
/// The same text serves a form, a line of `apply` and a command of the shell, so it names no key and no
/// button. [`Refusal::field`] says at which field a form can point.
#[must_use]
pub fn refusal(refusal: &Refusal, words: &Words) -> String {
    match refusal {
        Refusal::NotPermitted(right) => not_permitted(*right, words),
        Refusal::Stale { part, changed_in } => {
            say!(words, "refusal-stale", part = words.name(part), revision = changed_in.0.to_string())
        }
        Refusal::NotSetUp => words.say("refusal-not-set-up"),
        Refusal::AlreadySetUp => words.say("refusal-already-set-up"),
        Refusal::NoSuchPerson(name) => say!(words, "refusal-no-such-person", name),
        Refusal::SeveralPeople(name) => say!(words, "refusal-several-people", name),
        Refusal::SameName(name) => say!(words, "refusal-same-name", name),
        Refusal::LoginTaken(login) => say!(words, "refusal-login-taken", login),
        Refusal::NoSuchOrder(number) => say!(words, "refusal-no-such-order", number),
        Refusal::OrderExists(number) => say!(words, "refusal-order-exists", number),
        Refusal::NoSuchCase(code) => say!(words, "refusal-no-such-case", code = code.to_string()),
        Refusal::NoSuchRecord => words.say("refusal-no-such-record"),
        Refusal::CaseAlreadyOpen(code) => say!(words, "refusal-case-already-open", code = code.to_string()),
        Refusal::CaseStillOpen(code) => say!(words, "refusal-case-still-open", code = code.to_string()),
        Refusal::StillInWork(name) => say!(words, "refusal-still-in-work", name),
        Refusal::AlreadyAnonymised(code) => {
            say!(words, "refusal-already-anonymised", code = code.to_string())
        }
        Refusal::CaseClosed => words.say("refusal-case-closed"),
        Refusal::OwnMentor => words.say("refusal-own-mentor"),
        Refusal::HasLeft(name) => say!(words, "refusal-has-left", name),
        Refusal::MentorshipsOverlap => words.say("refusal-mentorships-overlap"),
        Refusal::MentorshipOutsideCase => words.say("refusal-mentorship-outside-case"),
        Refusal::NoMentor => words.say("refusal-no-mentor"),
        Refusal::ReplacementNeedsReason => words.say("refusal-replacement-needs-reason"),
        Refusal::Missing(field) => missing(*field, words),
        Refusal::InFuture(field, date) => {
            let date = dates::with_weekday(*date, words.language());
            say!(words, "refusal-in-future", date, field = words.name(field))
        }
        Refusal::YearOutside(field, year) => year_outside(*field, *year, words),
        Refusal::EndBeforeStart(field) => end_before_start(*field, words),
        Refusal::BeforeStep(_, step, date) => {
            say!(words, "refusal-before-step", step = step_made(*step, words), date = dates::table(*date))
        }
        Refusal::NoCalendar(gap) => no_calendar(*gap, words),
        Refusal::DayOutsideYear { date, year } => {
            say!(words, "refusal-day-outside-year", date = dates::table(*date), year = *year)
        }
        Refusal::DayTwice(date) => say!(words, "refusal-day-twice", date = dates::table(*date)),
        Refusal::SchoolYearsOverlap(year) => {
            say!(words, "refusal-school-years-overlap", year = dates::school_year(*year))
        }
        Refusal::BreakOutsideSchoolYear(date) => {
            say!(words, "refusal-break-outside-school-year", date = dates::table(*date))
        }
        Refusal::BreaksOverlap(date) => say!(words, "refusal-breaks-overlap", date = dates::table(*date)),
        Refusal::NoSuchRubric(key) if key.is_empty() => words.say("refusal-no-rubrics"),
        Refusal::NoSuchRubric(key) => say!(words, "refusal-no-such-rubric", key),
        Refusal::ScoresDoNotFit => words.say("refusal-scores-do-not-fit"),
        Refusal::NothingAssessed => words.say("refusal-nothing-assessed"),
        Refusal::StepMissing(step) => step_missing(*step, words),
        Refusal::PlanHasNoItems => words.say("refusal-plan-has-no-items"),
        Refusal::PlanNotEditable(_) => words.say("refusal-plan-not-editable"),
        Refusal::PlanIs(state) => plan_is(*state, words),
        Refusal::NoSuchDirection => words.say("refusal-no-such-direction"),
        Refusal::ItemNotApproved => words.say("refusal-item-not-approved"),
        Refusal::ItemMarked => words.say("refusal-item-marked"),
        Refusal::CapacityNotHeld(it) => {
            say!(words, "refusal-capacity-not-held", role = words.name(&it.role()))
        }
        Refusal::SeveralHold(it) => say!(words, "refusal-several-hold", role = words.name(&it.role())),
        Refusal::NobodyHolds(it) => say!(words, "refusal-nobody-holds", role = words.name(&it.role())),
        Refusal::OwnPlan(others) if others.is_empty() => words.say("refusal-own-plan-nobody"),
        Refusal::OwnPlan(others) => say!(words, "refusal-own-plan", who = first_two(others)),
        Refusal::DeputyMayAgree(others) => {
            say!(words, "refusal-deputy-may-agree", who = first_two(others))
        }
        Refusal::NotOwnMark(who) => say!(words, "refusal-not-own-mark", who),
        Refusal::MarkFollowed(followed) => mark_followed(*followed, words),
        Refusal::AppointmentVoided => words.say("refusal-appointment-voided"),
        Refusal::NoAgreementHere => words.say("refusal-no-agreement-here"),
        Refusal::AlreadyPaused => words.say("refusal-already-paused"),
        Refusal::NotPaused => words.say("refusal-not-paused"),
        Refusal::EventVoided => words.say("refusal-event-voided"),
        Refusal::ReportNotReady => words.say("refusal-report-not-ready"),
        Refusal::ReportHeard => words.say("refusal-report-heard"),
        Refusal::NoProtocol => words.say("refusal-no-protocol"),
        Refusal::NoRecommendation => words.say("refusal-no-recommendation"),
        Refusal::TermsUnsound(fault) => faults::terms(*fault, words),
        Refusal::RubricUnsound(fault) => faults::rubric(fault, words),
        Refusal::TemplateUnsound(fault) => faults::template(fault, words),
        Refusal::UsualRubric => words.say("refusal-usual-rubric"),
        Refusal::NoSuchNeed => words.say("refusal-no-such-need"),
        Refusal::NotYourEntry(login) => say!(words, "refusal-not-your-entry", login),
        Refusal::NotUndoable => words.say("refusal-not-undoable"),
        Refusal::AlreadyUndone => words.say("refusal-already-undone"),
        Refusal::NotUndone => words.say("refusal-not-undone"),
        Refusal::ChangedSince(part) => say!(words, "refusal-changed-since", part = words.name(part)),
        Refusal::StillUsed(part) => say!(words, "refusal-still-used", part = words.name(part)),
        Refusal::LateStartNeedsEnd => words.say("refusal-late-start-needs-end"),
        Refusal::NotExtended(date) => say!(words, "refusal-not-extended", date = dates::table(*date)),
        Refusal::ProgrammeCompleted(code) => {
            say!(words, "refusal-programme-completed", code = code.to_string())
        }
        Refusal::NoSuchPause(date) => say!(words, "refusal-no-such-pause", date = dates::table(*date)),
        Refusal::CaseOpen => words.say("refusal-case-open"),
        Refusal::BeforeClosing(date) => say!(words, "refusal-before-closing", date = dates::table(*date)),
        Refusal::NotLate(step) => say!(words, "refusal-not-late", step = step_made(*step, words)),
        Refusal::OutOfOrder { first, then } => out_of_order(*first, *then, words),
        Refusal::RecordBeforeStart(part, date) => {
            say!(words, "refusal-record-before-start", part = words.name(part), date = dates::table(*date))
        }
        Refusal::RoundInUse => words.say("refusal-round-in-use"),
        Refusal::NothingChanges => words.say("refusal-nothing-changes"),
        Refusal::LeavesCases(cases) => say!(words, "refusal-leaves-cases", cases = codes(cases)),
        Refusal::RenamedLater(date) => say!(words, "refusal-renamed-later", date = dates::table(*date)),
        Refusal::AlreadyMerged(name) => say!(words, "refusal-already-merged", name),
        Refusal::BothMentees => words.say("refusal-both-mentees"),
        Refusal::MergedPair(code) => say!(words, "refusal-merged-pair", code = code.to_string()),
        Refusal::OwnSubstitute => words.say("refusal-own-substitute"),
        Refusal::NotSubstitute => words.say("refusal-not-substitute"),
        Refusal::MentorshipNotEnding => words.say("refusal-mentorship-not-ending"),
        Refusal::MentorshipVoided => words.say("refusal-mentorship-voided"),
        Refusal::OrderVoided(number) => say!(words, "refusal-order-voided", number),
        Refusal::OrderInUse(cases) => say!(words, "refusal-order-in-use", cases = codes(cases)),
        Refusal::MeetingHeard(cases) => say!(words, "refusal-meeting-heard", cases = codes(cases)),
        Refusal::MeetingInUse(cases) => say!(words, "refusal-meeting-in-use", cases = codes(cases)),
        Refusal::ProtocolExists(number) => say!(words, "refusal-protocol-exists", number),
        Refusal::MeetingVoided => words.say("refusal-meeting-voided"),
        Refusal::OwnFile => words.say("refusal-own-file"),
    }
}

/// The first few codes of cases; a message has no room for all of a big school's.
fn codes(cases: &[CaseCode]) -> String {
    const SHOWN: usize = 6;
    let mut shown: Vec<String> = cases.iter().take(SHOWN).map(CaseCode::to_string).collect();
    if cases.len() > SHOWN {
        shown.push(format!("… (+{})", cases.len() - SHOWN));
    }
    shown.join(", ")
}

/// Who may is read from the table of rights itself, so that the text cannot contradict it.
fn not_permitted(right: Right, words: &Words) -> String {
    let roles = Role::ALL.into_iter().filter(|role| role.may(right)).map(|role| words.name(&role));
    let mentor = right.is_of_mentor().then(|| words.say("right-of-own-mentor"));
    let who = roles.chain(mentor).collect::<Vec<_>>().join(", ");
    say!(words, "refusal-not-permitted", right = words.name(&right), who)
}

/// A plan without an aim is one that was not begun, so three fields have a way out of their own.
fn missing(field: Field, words: &Words) -> String {
    match field {
        Field::Reason => words.say("refusal-missing-reason"),
        Field::Aim => words.say("refusal-missing-aim"),
        Field::Directions => words.say("refusal-missing-directions"),
        Field::Name
        | Field::Login
        | Field::HiredOn
        | Field::LeftOn
        | Field::Graduated
        | Field::Number
        | Field::Date
        | Field::Effective
        | Field::Start
        | Field::End
        | Field::Mentor
        | Field::Remark
        | Field::Activity
        | Field::Term
        | Field::Scores
        | Field::FollowUp
        | Field::Agenda
        | Field::Decision
        | Field::Conclusion
        | Field::Basis => say!(words, "refusal-missing", field = words.name(&field)),
    }
}

/// The two ranges are those that the domain takes: events from 2000, graduations from 1950.
fn year_outside(field: Field, year: i32, words: &Words) -> String {
    let id = if field == Field::Graduated { "refusal-year-of-graduation" } else { "refusal-year-outside" };
    words.with(id, &[("year", year.into()), ("field", words.name(&field).into())])
}

fn end_before_start(field: Field, words: &Words) -> String {
    words.say(match field {
        Field::Date => "refusal-date-before-start",
        Field::FollowUp => "refusal-follow-up-not-later",
        Field::LeftOn => "refusal-left-before-hired",
        Field::Term => "refusal-term-ends-before-it-begins",
        Field::End
        | Field::Name
        | Field::Login
        | Field::HiredOn
        | Field::Graduated
        | Field::Number
        | Field::Effective
        | Field::Start
        | Field::Mentor
        | Field::Reason
        | Field::Remark
        | Field::Aim
        | Field::Directions
        | Field::Activity
        | Field::Scores
        | Field::Agenda
        | Field::Decision
        | Field::Conclusion
        | Field::Basis => "refusal-ends-before-it-begins",
    })
}

fn no_calendar(gap: CalendarGap, words: &Words) -> String {
    match gap.missing {
        Missing::CivilYear => say!(words, "refusal-no-civil-year", year = gap.year),
        Missing::SchoolYear => say!(words, "refusal-no-school-year", year = dates::school_year(gap.year)),
    }
}

fn step_missing(step: Step, words: &Words) -> String {
    match step {
        Step::Diagnostics => words.say("refusal-no-diagnostics"),
        Step::Submit => words.say("refusal-not-submitted"),
        Step::Agree => words.say("refusal-not-agreed"),
        Step::Approve => words.say("refusal-not-approved"),
        Step::Report => words.say("refusal-report-not-ready"),
        Step::Present => words.say("refusal-not-presented"),
        Step::Assign | Step::Item | Step::Contact | Step::FollowUp | Step::Complete => {
            say!(words, "refusal-step-missing", step = words.name(&step))
        }
    }
}

fn out_of_order(first: (Step, NaiveDate), then: (Step, NaiveDate), words: &Words) -> String {
    say!(
        words,
        "refusal-out-of-order",
        first = step_made(first.0, words),
        first_on = dates::table(first.1),
        then = step_made(then.0, words),
        then_on = dates::table(then.1)
    )
}

fn plan_is(state: PlanState, words: &Words) -> String {
    words.say(match state {
        PlanState::Draft => "refusal-plan-is-draft",
        PlanState::Submitted => "refusal-plan-is-submitted",
        PlanState::Agreed => "refusal-plan-is-agreed",
        PlanState::Approved => "refusal-plan-is-approved",
    })
}

fn mark_followed(followed: Followed, words: &Words) -> String {
    words.say(match followed {
        Followed::Approval => "refusal-mark-followed-approval",
        Followed::NextVersion => "refusal-mark-followed-version",
        Followed::StageTwo => "refusal-mark-followed-stage-two",
    })
}

/// Two names are enough to know whom to ask, and fit the line.
fn first_two(names: &[String]) -> String {
    names.iter().take(2).cloned().collect::<Vec<_>>().join(", ")
}
