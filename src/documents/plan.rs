//! What does the printed plan state?
//!
//! In the order of the form (Order No. 130): stamps, school and year, particulars of both, aim, tasks,
//! directions, the table by directions, the foot.

pub(super) mod particulars;
mod stamp;

pub(super) use stamp::{Stamp as PlanStamp, stamps as plan_stamps};

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::id::ItemId;
use crate::domain::plan::{Item, ItemText, Named, Plan, PlanState, PlanVersion};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::say;
use crate::words::Words;
use crate::words::terms::item_term;
use chrono::NaiveDate;
use serde::Serialize;

/// Which plan is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhichPlan {
    /// The plan as it stands: a draft is marked as one.
    Present,
    /// An approved version, frozen as it was.
    Version(u16),
}

/// What the template of the plan prints.
#[derive(Debug, Serialize)]
pub struct PlanView {
    title: String,
    school: String,
    /// The state of what is not approved; none for a version.
    draft: Option<String>,
    version: u16,
    stamps: Vec<stamp::Stamp>,
    mentee: String,
    mentor: String,
    particulars: Vec<particulars::Row>,
    aim: String,
    tasks: Vec<String>,
    directions: Vec<String>,
    groups: Vec<Group>,
    submitted: Option<NaiveDate>,
    basis: String,
    order: String,
}

/// The items of one direction.
#[derive(Debug, Serialize)]
struct Group {
    title: String,
    items: Vec<Row>,
}

/// A row of the table.
#[derive(Debug, Serialize)]
struct Row {
    number: usize,
    activity: String,
    term: String,
    report: String,
    mark: String,
}

/// A plan with its items and people, whether frozen or being written.
struct Printed<'a> {
    plan: &'a Plan,
    items: Vec<(ItemId, &'a ItemText)>,
    mentee: Named,
    mentor: Option<Named>,
}

/// Returns the title of the plan.
pub fn title(case: &Case, words: &Words) -> String {
    say!(words, "doc-plan-title", years = written::school_years(case))
}

/// Gathers what the plan states.
pub fn view(
    case: &Case,
    school: &School,
    words: &Words,
    which: WhichPlan,
    today: NaiveDate,
) -> Result<PlanView, NotPrintable> {
    let printed = printed(case, school, which, today)?;
    let plan = printed.plan;
    let name = |named: &Named| named.name.as_str().to_owned();
    Ok(PlanView {
        title: title(case, words),
        school: written::school_name(school),
        draft: draft(plan, school, words),
        version: plan.version,
        stamps: stamp::stamps(plan, case, school, words, today),
        mentee: name(&printed.mentee),
        mentor: printed.mentor.as_ref().map(name).unwrap_or_default(),
        particulars: particulars::rows(&printed.mentee, printed.mentor.as_ref(), words),
        aim: plan.aim.clone(),
        tasks: plan.tasks.clone(),
        directions: plan.directions.clone(),
        groups: groups(&printed, case, words),
        submitted: plan.submission.as_ref().map(|submission| submission.date),
        basis: written::basis(school, words),
        order: order(&printed, case, school, words),
    })
}

fn printed<'a>(
    case: &'a Case,
    school: &School,
    which: WhichPlan,
    today: NaiveDate,
) -> Result<Printed<'a>, NotPrintable> {
    match which {
        WhichPlan::Version(number) => {
            case.versions.get(&number).map(frozen).ok_or(NotPrintable::NoSuchVersion(number))
        }
        WhichPlan::Present => {
            let plan = case.plan.as_ref().ok_or(NotPrintable::NoPlan)?;
            match (plan.state, case.versions.get(&plan.version)) {
                (PlanState::Approved, Some(version)) => Ok(frozen(version)),
                (PlanState::Draft | PlanState::Submitted | PlanState::Agreed | PlanState::Approved, _) => {
                    Ok(being_written(plan, case, school, today))
                }
            }
        }
    }
}

fn frozen(version: &PlanVersion) -> Printed<'_> {
    Printed {
        plan: &version.plan,
        items: version.items.iter().map(|(id, text)| (*id, text)).collect(),
        mentee: version.mentee.clone(),
        mentor: Some(version.mentor.clone()),
    }
}

/// What is not approved names people as they are now; the mentor is that of today, or of the start.
fn being_written<'a>(plan: &'a Plan, case: &'a Case, school: &School, today: NaiveDate) -> Printed<'a> {
    let mentorship = case.mentorship_on(today.clamp(case.head.start.date, case.head.end));
    let named = |id| school.person(id).map(Named::of);
    let unknown = || Named {
        person: case.head.mentee,
        name: school.name_of(case.head.mentee),
        particulars: crate::domain::people::person::Particulars::default(),
    };
    Printed {
        plan,
        items: case.present_items().into_iter().map(|item| (item.id, &item.text)).collect(),
        mentee: named(case.head.mentee).unwrap_or_else(unknown),
        mentor: mentorship.and_then(|mentorship| named(mentorship.mentor)),
    }
}

/// Says that a plan is a draft, and with whom it is; an approved one says nothing.
fn draft(plan: &Plan, school: &School, words: &Words) -> Option<String> {
    let agreement = school.settings.as_ref().map(|settings| settings.agreement);
    let with = |state: &str| say!(words, "doc-draft-with", state = words.say(state));
    match (plan.state, agreement) {
        (PlanState::Approved, _) => None,
        (PlanState::Draft, _) => Some(words.say("doc-draft")),
        (PlanState::Agreed, _) | (PlanState::Submitted, Some(Agreement::NoneInStaffList)) => {
            Some(with("plan-for-approval"))
        }
        (PlanState::Submitted, Some(Agreement::ByDeputy) | None) => Some(with("plan-submitted")),
    }
}

fn groups(printed: &Printed<'_>, case: &Case, words: &Words) -> Vec<Group> {
    let rows: Vec<(u16, Row)> = printed
        .items
        .iter()
        .enumerate()
        .map(|(at, (id, text))| (text.direction, row(at + 1, text, case.items.get(id), words)))
        .collect();
    let mut groups: Vec<Group> = printed
        .plan
        .directions
        .iter()
        .map(|title| Group { title: title.clone(), items: Vec::new() })
        .collect();
    for (direction, row) in rows {
        let at = usize::from(direction);
        if at >= groups.len() {
            groups.resize_with(at + 1, || Group { title: String::new(), items: Vec::new() });
        }
        groups[at].items.push(row);
    }
    groups.retain(|group| !group.items.is_empty());
    groups
}

fn row(number: usize, text: &ItemText, item: Option<&Item>, words: &Words) -> Row {
    Row {
        number,
        activity: text.activity.clone(),
        term: item_term(text.term, words),
        report: text.report.clone(),
        mark: item.map(|item| written::completion(&item.outcome, &item.moves, words)).unwrap_or_default(),
    }
}

/// The order that assigned the mentor whom this plan names.
fn order(printed: &Printed<'_>, case: &Case, school: &School, words: &Words) -> String {
    let Some(mentor) = &printed.mentor else { return String::new() };
    let mentorship = case.mentorships.values().find(|it| it.voided.is_none() && it.mentor == mentor.person);
    mentorship.map(|mentorship| written::order(mentorship.order, school, words)).unwrap_or_default()
}
