//! How does a case read once two records of one person were merged?

use crate::domain::case::Case;
use crate::domain::id::PersonId;
use crate::domain::plan::Plan;
use crate::domain::school::School;

/// Returns a case in which every person goes by the number that was kept.
///
/// For whoever reads: the stored parts keep the numbers under which they were recorded, so that nothing
/// about a merging rewrites the past.
pub fn with_kept_people(mut case: Case, school: &School) -> Case {
    if school.people.values().all(|person| person.merged_into.is_none()) {
        return case;
    }
    let kept = |person: &mut PersonId| *person = school.resolve(*person);
    kept(&mut case.head.mentee);
    case.mentorships.values_mut().for_each(|it| kept(&mut it.mentor));
    case.rounds.values_mut().for_each(|it| kept(&mut it.by));
    case.events.values_mut().for_each(|it| kept(&mut it.by));
    for version in case.versions.values_mut() {
        kept(&mut version.mentee.person);
        kept(&mut version.mentor.person);
        in_plan(&mut version.plan, kept);
    }
    if let Some(plan) = &mut case.plan {
        in_plan(plan, kept);
    }
    case
}

fn in_plan(plan: &mut Plan, kept: impl Fn(&mut PersonId)) {
    plan.agreement.iter_mut().chain(&mut plan.approval).for_each(|mark| kept(&mut mark.person));
    plan.returns.iter_mut().for_each(|it| kept(&mut it.person));
}
