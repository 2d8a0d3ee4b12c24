//! Why is a command refused?

use crate::domain::calendar::CalendarGap;
use crate::domain::clock::step::Step;
use crate::domain::code::CaseCode;
use crate::domain::id::Revision;
use crate::domain::part::PartKey;
use crate::domain::plan::{Capacity, Followed, PlanState};
use crate::domain::rights::Right;
use crate::domain::rubric::RubricFault;
use crate::domain::settings::TermFault;
use crate::domain::year_template::TemplateFault;
use chrono::NaiveDate;

/// A field that a refusal speaks of, so that a form can point at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The name of a person or of the school.
    Name,
    /// A login.
    Login,
    /// The first day of work.
    HiredOn,
    /// The last day of work.
    LeftOn,
    /// The year of graduation.
    Graduated,
    /// The number of an order or a protocol.
    Number,
    /// The date of the thing at hand.
    Date,
    /// The effective date of an order.
    Effective,
    /// The start of stage I.
    Start,
    /// A last day.
    End,
    /// The mentor.
    Mentor,
    /// A reason.
    Reason,
    /// A remark on a returned plan.
    Remark,
    /// The aim of a plan.
    Aim,
    /// The directions of a plan.
    Directions,
    /// The activity of an item.
    Activity,
    /// The term of an item.
    Term,
    /// The scores.
    Scores,
    /// The follow-up date.
    FollowUp,
    /// The agenda of a meeting.
    Agenda,
    /// A decision.
    Decision,
    /// The conclusion of a report.
    Conclusion,
    /// The line about the basis of documents.
    Basis,
}

/// Why a command is refused: typed and wordless; the edges say it in words, with the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The actor may not do this.
    NotPermitted(Right),
    /// Something within the command's scope is newer than what its sender had seen.
    Stale {
        /// What is newer.
        part: PartKey,
        /// The revision that changed it.
        changed_in: Revision,
    },
    /// The school is not set up yet.
    NotSetUp,
    /// The school is set up already.
    AlreadySetUp,
    /// Nobody is called that.
    NoSuchPerson(String),
    /// Several people are called that; a login decides.
    SeveralPeople(String),
    /// Somebody of that name is there, and no login tells them apart.
    SameName(String),
    /// The login belongs to somebody else.
    LoginTaken(String),
    /// No such order.
    NoSuchOrder(String),
    /// That number and date are recorded already.
    OrderExists(String),
    /// No case has that code.
    NoSuchCase(CaseCode),
    /// The record named is not there.
    NoSuchRecord,
    /// The mentee has an open case already.
    CaseAlreadyOpen(CaseCode),
    /// The case has ended.
    CaseClosed,
    /// The mentor is the mentee.
    OwnMentor,
    /// The person has left the school.
    HasLeft(String),
    /// Two mentorships would share a day.
    MentorshipsOverlap,
    /// The mentorship would lie outside the case.
    MentorshipOutsideCase,
    /// There is no mentor on that day.
    NoMentor,
    /// Replacing the present mentor needs a reason.
    ReplacementNeedsReason,
    /// A required field is empty.
    Missing(Field),
    /// An event cannot lie ahead.
    InFuture(Field, NaiveDate),
    /// The year is outside of what the program takes.
    YearOutside(Field, i32),
    /// The last day comes before the first.
    EndBeforeStart(Field),
    /// The date comes before the step that it follows.
    BeforeStep(Field, Step, NaiveDate),
    /// The calendar has no data for the year.
    NoCalendar(CalendarGap),
    /// The day does not lie in the year that it is entered for.
    DayOutsideYear {
        /// The day.
        date: NaiveDate,
        /// The year.
        year: i32,
    },
    /// The day stands twice in the calendar.
    DayTwice(NaiveDate),
    /// The school year that begins in this year shares days with the one before.
    SchoolYearsOverlap(i32),
    /// A break reaches out of its school year.
    BreakOutsideSchoolYear(NaiveDate),
    /// A break begins before the one before it has ended.
    BreaksOverlap(NaiveDate),
    /// The rubric is not there.
    NoSuchRubric(String),
    /// The scores do not fit the rubric.
    ScoresDoNotFit,
    /// Not one criterion was assessed.
    NothingAssessed,
    /// The step needs another one first.
    StepMissing(Step),
    /// The plan has no item.
    PlanHasNoItems,
    /// The plan is past being edited: a return opens it again.
    PlanNotEditable(PlanState),
    /// The plan is not there where the command begins.
    PlanIs(PlanState),
    /// The item's direction is not among the plan's.
    NoSuchDirection,
    /// The item is in no approved version: its carrying out cannot be marked yet.
    ItemNotApproved,
    /// The item is marked already; it is to be opened again first.
    ItemMarked,
    /// The person does not hold the capacity.
    CapacityNotHeld(Capacity),
    /// Several people hold the capacity; the mark must name one.
    SeveralHold(Capacity),
    /// Nobody holds the capacity.
    NobodyHolds(Capacity),
    /// A mentor does not agree or approve the own plan; who may, where somebody may.
    OwnPlan(Vec<String>),
    /// The head agrees in the deputy's stead only where no deputy may; these may.
    DeputyMayAgree(Vec<String>),
    /// The mark is somebody else's, and only they take it back.
    NotOwnMark(String),
    /// Something came after the mark: it is withdrawn no more.
    MarkFollowed(Followed),
    /// The appointment was voided.
    AppointmentVoided,
    /// The staff list has no deputy: the step is skipped.
    NoAgreementHere,
    /// The case is paused already.
    AlreadyPaused,
    /// The case is not paused.
    NotPaused,
    /// The event was voided.
    EventVoided,
    /// The report is not declared ready.
    ReportNotReady,
    /// The report was heard already.
    ReportHeard,
    /// The meeting has no protocol yet.
    NoProtocol,
    /// The report has no recommendation.
    NoRecommendation,
    /// The numbers behind the deadlines cannot be.
    TermsUnsound(TermFault),
    /// The rubric is not whole.
    RubricUnsound(RubricFault),
    /// The year template is not whole.
    TemplateUnsound(TemplateFault),
    /// The rubric is the one with which a new round begins.
    UsualRubric,
    /// The need is no area of the initial diagnostics.
    NoSuchNeed,
    /// The start is late: the end is to be chosen.
    LateStartNeedsEnd,
    /// The case lasts until that day, or longer, anyway.
    NotExtended(NaiveDate),
    /// The mentee has completed the programme; support can be continued.
    ProgrammeCompleted(CaseCode),
    /// No pause begins on that day.
    NoSuchPause(NaiveDate),
    /// The case has not been closed.
    CaseOpen,
    /// The day comes before that of the closing.
    BeforeClosing(NaiveDate),
    /// The step was not late: there is no delay to explain.
    NotLate(Step),
    /// Two steps would lie in the wrong order, each with its day.
    OutOfOrder {
        /// The one that comes first in the process.
        first: (Step, NaiveDate),
        /// The one that follows it, and would lie before it.
        then: (Step, NaiveDate),
    },
    /// A record would lie before the start of the case.
    RecordBeforeStart(PartKey, NaiveDate),
    /// A submitted plan or a report rests on the round.
    RoundInUse,
    /// The command is the same as what stands.
    NothingChanges,
    /// The entry was made under another login.
    NotYourEntry(String),
    /// What the entry did is not taken back but withdrawn or corrected.
    NotUndoable,
    /// The entry was taken back already.
    AlreadyUndone,
    /// The entry was not taken back.
    NotUndone,
    /// What the entry changed was changed again since.
    ChangedSince(PartKey),
    /// Other records rest on what the entry made.
    StillUsed(PartKey),
    /// Who leaves still mentors, or is mentored in, open cases.
    LeavesCases(Vec<CaseCode>),
    /// Another name was recorded from that day, or a later one.
    RenamedLater(NaiveDate),
    /// The two records are one person already.
    AlreadyMerged(String),
    /// Both records are mentees of open cases.
    BothMentees,
    /// One of the two mentors the other.
    MergedPair(CaseCode),
    /// The mentor cannot be the own substitute.
    OwnSubstitute,
    /// The mentorship is no substitute's.
    NotSubstitute,
    /// The mentorship has no last day yet.
    MentorshipNotEnding,
    /// The mentorship was voided.
    MentorshipVoided,
    /// The order was voided.
    OrderVoided(String),
    /// Mentorships of these cases rest on the order.
    OrderInUse(Vec<CaseCode>),
    /// The reports of these cases were heard at the meeting.
    MeetingHeard(Vec<CaseCode>),
    /// The reports of these cases name the meeting.
    MeetingInUse(Vec<CaseCode>),
    /// The meeting was voided.
    MeetingVoided,
    /// The meeting has a protocol already: it is corrected, with a reason.
    ProtocolExists(String),
    /// The file is about the actor: no role judges there, or sees scores and notes.
    OwnFile,
    /// The case is open; only a closed one can lose the name of its teacher.
    CaseStillOpen(CaseCode),
    /// The person works with the cases of others, who are named there.
    StillInWork(String),
    /// The name was taken out of the case before.
    AlreadyAnonymised(CaseCode),
}

impl Refusal {
    /// Returns the word for the kind of refusal in answers to scripts: `no-such-case`.
    ///
    /// It is the name of the variant, so it changes only where the rule itself gets another name.
    #[must_use]
    pub fn code(&self) -> String {
        let shown = format!("{self:?}");
        let name = shown.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
        let mut code = String::new();
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !code.is_empty() {
                code.push('-');
            }
            code.push(letter.to_ascii_lowercase());
        }
        code
    }
}

impl Refusal {
    /// Returns the field that is to be mended, where one field is, so that a form can point at it.
    pub fn field(&self) -> Option<Field> {
        match self {
            Self::Missing(field)
            | Self::InFuture(field, _)
            | Self::YearOutside(field, _)
            | Self::EndBeforeStart(field)
            | Self::BeforeStep(field, ..) => Some(*field),
            Self::SameName(_) => Some(Field::Name),
            Self::LoginTaken(_) => Some(Field::Login),
            Self::ProtocolExists(_) | Self::NoSuchOrder(_) | Self::OrderExists(_) => Some(Field::Number),
            Self::DayOutsideYear { .. }
            | Self::DayTwice(_)
            | Self::BreakOutsideSchoolYear(_)
            | Self::BreaksOverlap(_) => Some(Field::Date),
            Self::SchoolYearsOverlap(_) => Some(Field::Start),
            Self::MentorshipsOverlap
            | Self::MentorshipOutsideCase
            | Self::RenamedLater(_)
            | Self::MeetingHeard(_) => Some(Field::Date),
            Self::LeavesCases(_) => Some(Field::LeftOn),
            Self::OwnMentor | Self::HasLeft(_) | Self::OwnSubstitute => Some(Field::Mentor),
            Self::ReplacementNeedsReason => Some(Field::Reason),
            Self::ScoresDoNotFit | Self::NothingAssessed => Some(Field::Scores),
            Self::NoSuchDirection => Some(Field::Directions),
            Self::LateStartNeedsEnd | Self::NotExtended(_) => Some(Field::End),
            Self::BeforeClosing(_) | Self::OutOfOrder { .. } => Some(Field::Date),
            Self::RecordBeforeStart(..) => Some(Field::Start),
            Self::NotPermitted(_)
            | Self::CaseStillOpen(_)
            | Self::StillInWork(_)
            | Self::AlreadyAnonymised(_)
            | Self::Stale { .. }
            | Self::NotSetUp
            | Self::AlreadySetUp
            | Self::NoSuchPerson(_)
            | Self::SeveralPeople(_)
            | Self::NoSuchCase(_)
            | Self::NoSuchRecord
            | Self::CaseAlreadyOpen(_)
            | Self::CaseClosed
            | Self::NoMentor
            | Self::NoCalendar(_)
            | Self::NoSuchRubric(_)
            | Self::StepMissing(_)
            | Self::PlanHasNoItems
            | Self::PlanNotEditable(_)
            | Self::PlanIs(_)
            | Self::ItemNotApproved
            | Self::ItemMarked
            | Self::CapacityNotHeld(_)
            | Self::SeveralHold(_)
            | Self::NobodyHolds(_)
            | Self::OwnPlan(_)
            | Self::DeputyMayAgree(_)
            | Self::NotOwnMark(_)
            | Self::MarkFollowed(_)
            | Self::AppointmentVoided
            | Self::NoAgreementHere
            | Self::AlreadyPaused
            | Self::NotPaused
            | Self::EventVoided
            | Self::ReportNotReady
            | Self::ReportHeard
            | Self::NoProtocol
            | Self::NoRecommendation
            | Self::TermsUnsound(_)
            | Self::RubricUnsound(_)
            | Self::TemplateUnsound(_)
            | Self::UsualRubric
            | Self::NoSuchNeed
            | Self::NotYourEntry(_)
            | Self::NotUndoable
            | Self::AlreadyUndone
            | Self::NotUndone
            | Self::ChangedSince(_)
            | Self::StillUsed(_)
            | Self::ProgrammeCompleted(_)
            | Self::CaseOpen
            | Self::NotLate(_)
            | Self::RoundInUse
            | Self::NoSuchPause(_)
            | Self::NothingChanges
            | Self::AlreadyMerged(_)
            | Self::BothMentees
            | Self::MergedPair(_)
            | Self::NotSubstitute
            | Self::MentorshipNotEnding
            | Self::MentorshipVoided
            | Self::OrderVoided(_)
            | Self::OrderInUse(_)
            | Self::MeetingInUse(_)
            | Self::MeetingVoided
            | Self::OwnFile => None,
        }
    }
}

impl From<CalendarGap> for Refusal {
    fn from(gap: CalendarGap) -> Self {
        Self::NoCalendar(gap)
    }
}
