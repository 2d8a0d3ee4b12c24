//! Which records of the school does a part name?

use crate::domain::case::ending::EndBasis;
use crate::domain::part::{Part, PartKey};
use crate::domain::plan::{Mark, Plan};
use crate::domain::report::Report;

impl Part {
    /// Returns the people, orders, meetings and rubrics that the part names: none of them can go while it
    /// stands.
    pub fn refers_to(&self) -> Vec<PartKey> {
        match self {
            Self::Head(it) => {
                std::iter::once(PartKey::Person(it.mentee)).chain(of_the_end(&it.end_basis)).collect()
            }
            Self::Person(it) => it.merged_into.map(PartKey::Person).into_iter().collect(),
            Self::Mentorship(_, it) => vec![PartKey::Person(it.mentor), PartKey::Order(it.order)],
            Self::Round(_, it) => vec![PartKey::Person(it.by)],
            Self::Plan(_, it) => of_plan(it),
            Self::Version(_, it) => {
                let people = [it.mentee.person, it.mentor.person].map(PartKey::Person);
                people.into_iter().chain(of_plan(&it.plan)).collect()
            }
            Self::Event(_, it) => vec![PartKey::Person(it.by)],
            Self::Report(_, it) => of_report(it),
            Self::Appointment(it) => vec![PartKey::Person(it.person)],
            Self::Settings(it) => vec![PartKey::Rubric(it.rubric.clone())],
            Self::Item(..)
            | Self::Calendar(_)
            | Self::Order(_)
            | Self::Meeting(_)
            | Self::Rubric(_)
            | Self::Template(_) => Vec::new(),
        }
    }
}

fn of_the_end(basis: &EndBasis) -> Option<PartKey> {
    match basis {
        EndBasis::SchoolYear => None,
        EndBasis::ThroughNext { order } | EndBasis::Extended { order, .. } => Some(PartKey::Order(*order)),
    }
}

fn of_plan(plan: &Plan) -> Vec<PartKey> {
    let marks = [&plan.agreement, &plan.approval].into_iter().flatten().map(|mark: &Mark| mark.person);
    let returned = plan.returns.iter().map(|it| it.person);
    let withdrawn = plan.withdrawals.iter().map(|it| it.mark.person);
    marks.chain(returned).chain(withdrawn).map(PartKey::Person).collect()
}

fn of_report(report: &Report) -> Vec<PartKey> {
    let heard = report.presented.as_ref().map(|heard| heard.meeting);
    report.meeting.into_iter().chain(heard).map(PartKey::Meeting).collect()
}
