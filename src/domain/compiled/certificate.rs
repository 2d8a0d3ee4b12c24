//! What is certified of a completed programme of mentoring?

use crate::domain::case::{Case, Closing};
use crate::domain::clock::step::Step;
use crate::domain::code::CaseCode;
use crate::domain::id::PersonId;
use crate::domain::meeting::Protocol;
use crate::domain::order::OrderName;
use crate::domain::part::PartKey;
use crate::domain::people::name::FullName;
use crate::domain::people::person::{Ground, Particulars};
use crate::domain::refusal::Refusal;
use crate::domain::school::School;
use chrono::NaiveDate;

/// One who mentored in the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertifiedMentor {
    /// Who.
    pub person: PersonId,
    /// Their full name.
    pub name: FullName,
    /// The order that assigned them.
    pub order: Option<OrderName>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

/// The facts of the certificate that attestation asks for (attestation rules, Order No. 83).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The case.
    pub case: CaseCode,
    /// The young specialist's full name.
    pub mentee: FullName,
    /// Their particulars, as they are now.
    pub particulars: Particulars,
    /// Why they were mentored.
    pub ground: Ground,
    /// The first day of the programme.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// The mentors, the first one first.
    pub mentors: Vec<CertifiedMentor>,
    /// The day of the council's meeting.
    pub heard_on: NaiveDate,
    /// The protocol.
    pub protocol: Protocol,
    /// The decision on this case alone, where there is one.
    pub own_decision: Option<String>,
    /// The day of completion.
    pub completed_on: NaiveDate,
    /// The records that show all this.
    pub records: Vec<PartKey>,
}

/// Returns the facts of the certificate of a completed programme.
///
/// # Errors
///
/// [`Refusal::StepMissing`] where the report was not heard or the case not completed, also one that ended
/// early; [`Refusal::NoProtocol`] where the meeting has none yet.
pub fn certificate(case: &Case, school: &School) -> Result<Certificate, Refusal> {
    let heard = case.report.presented.as_ref().ok_or(Refusal::StepMissing(Step::Present))?;
    let meeting = school.meetings.get(&heard.meeting).ok_or(Refusal::NoSuchRecord)?;
    let protocol = meeting.protocol.clone().ok_or(Refusal::NoProtocol)?;
    let Some(Closing::Completed { date }) = case.head.closing else {
        return Err(Refusal::StepMissing(Step::Complete));
    };
    let mentee = school.people.get(&case.head.mentee).ok_or(Refusal::NoSuchRecord)?;
    Ok(Certificate {
        case: case.head.code,
        mentee: mentee.name.clone(),
        particulars: mentee.particulars.clone(),
        ground: case.head.ground,
        from: case.head.start.date,
        to: case.last_day(),
        mentors: mentors(case, school),
        heard_on: meeting.date,
        protocol,
        own_decision: Some(heard.decision.clone()).filter(|decision| !decision.is_empty()),
        completed_on: date,
        records: records(case, PartKey::Meeting(meeting.id)),
    })
}

fn mentors(case: &Case, school: &School) -> Vec<CertifiedMentor> {
    let mut all: Vec<_> = case.mentorships.values().collect();
    all.sort_by_key(|it| (it.from, it.id));
    let order = |id| school.orders.get(&id);
    all.into_iter()
        .map(|it| CertifiedMentor {
            person: it.mentor,
            name: school.name_of(it.mentor),
            order: order(it.order).map(|it| OrderName { number: it.number.clone(), date: it.date }),
            from: it.from,
            to: it.to.unwrap_or_else(|| case.last_day()),
        })
        .collect()
}

fn records(case: &Case, meeting: PartKey) -> Vec<PartKey> {
    let id = case.id();
    let mentorships = case.mentorships.values();
    [PartKey::Head(id), PartKey::Person(case.head.mentee), PartKey::Report(id), meeting]
        .into_iter()
        .chain(mentorships.flat_map(|it| [PartKey::Mentorship(id, it.id), PartKey::Order(it.order)]))
        .collect()
}
