//! How is a plan written?

use super::{Item, ItemTerm, ItemText, Outcome, Plan, PlanState};
use crate::domain::case::Case;
use crate::domain::change::{Decision, Warning};
use crate::domain::command::{AddItem, ChangeItem, RemoveItem, WritePlan};
use crate::domain::decide::{Asked, required};
use crate::domain::id::ItemId;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;

/// Decides the writing of aim, tasks and directions.
pub fn write(it: &WritePlan, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let directions = lines(&it.directions);
    if directions.is_empty() {
        return Err(Refusal::Missing(Field::Directions));
    }
    if case.present_items().iter().any(|item| usize::from(item.text.direction) >= directions.len()) {
        return Err(Refusal::NoSuchDirection);
    }
    let draft = match &case.plan {
        Some(plan) => draft_of(plan)?,
        None => blank(),
    };
    let aim = required(Field::Aim, &it.aim)?;
    Ok(Decision::putting(Part::Plan(case.id(), Plan { aim, tasks: lines(&it.tasks), directions, ..draft })))
}

/// Decides the adding of an item.
pub fn add_item(it: &AddItem, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, draft) = editable(asked)?;
    let text = checked(&it.item, &draft, asked)?;
    let warnings = warnings(&text, case, asked);
    let item = Item {
        id: ItemId(asked.fresh(0)),
        text,
        moves: Vec::new(),
        outcome: Outcome::Open,
        entered: None,
        removed: false,
    };
    Ok(Decision::putting(Part::Plan(case.id(), draft)).and(Part::Item(case.id(), item)).warning(warnings))
}

/// Decides a change of an item's text.
pub fn change_item(it: &ChangeItem, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, draft) = editable(asked)?;
    let item = item(case, it.item)?;
    let text = checked(&it.to, &draft, asked)?;
    if text == item.text {
        return Err(Refusal::NothingChanges);
    }
    let warnings = warnings(&text, case, asked);
    let item = Item { text, ..item.clone() };
    Ok(Decision::putting(Part::Plan(case.id(), draft)).and(Part::Item(case.id(), item)).warning(warnings))
}

/// Decides the taking out of an item.
///
/// An item that no approved version has is gone; one that a version has stays until the next
/// version is approved, for the old one is in force meanwhile.
pub fn remove_item(it: &RemoveItem, asked: Asked<'_>) -> Result<Decision, Refusal> {
    let (case, draft) = editable(asked)?;
    let item = item(case, it.item)?;
    let decision = Decision::putting(Part::Plan(case.id(), draft));
    if case.versions.values().any(|version| version.has(item.id)) {
        return Ok(decision.and(Part::Item(case.id(), Item { removed: true, ..item.clone() })));
    }
    let taken = crate::domain::part::PartKey::Item(case.id(), item.id);
    Ok(Decision { take: vec![taken], ..decision })
}

/// Returns the case and its plan as a draft that may be written in.
fn editable(asked: Asked<'_>) -> Result<(&Case, Plan), Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let plan = case.plan.as_ref().ok_or(Refusal::Missing(Field::Aim))?;
    Ok((case, draft_of(plan)?))
}

fn item(case: &Case, id: ItemId) -> Result<&Item, Refusal> {
    case.items.get(&id).filter(|item| !item.removed).ok_or(Refusal::NoSuchRecord)
}

/// The first change of an approved text begins the next version; what is on its way to a mark is
/// not edited under the hands of who reads it.
fn draft_of(plan: &Plan) -> Result<Plan, Refusal> {
    match plan.state {
        PlanState::Draft => Ok(plan.clone()),
        PlanState::Approved => Ok(Plan {
            version: plan.version + 1,
            state: PlanState::Draft,
            submission: None,
            agreement: None,
            approval: None,
            ..plan.clone()
        }),
        PlanState::Submitted | PlanState::Agreed => Err(Refusal::PlanNotEditable(plan.state)),
    }
}

fn blank() -> Plan {
    Plan {
        version: 1,
        state: PlanState::Draft,
        aim: String::new(),
        tasks: Vec::new(),
        directions: Vec::new(),
        submission: None,
        agreement: None,
        approval: None,
        returns: Vec::new(),
        withdrawals: Vec::new(),
    }
}

fn checked(text: &ItemText, plan: &Plan, asked: Asked<'_>) -> Result<ItemText, Refusal> {
    if usize::from(text.direction) >= plan.directions.len() {
        return Err(Refusal::NoSuchDirection);
    }
    check_term(text.term, asked)?;
    asked.case()?.knows_need(text.need)?;
    Ok(ItemText {
        activity: required(Field::Activity, &text.activity)?,
        report: typed_text::clean_lines(&text.report),
        ..text.clone()
    })
}

/// Refuses a term that no calendar has, or that ends before it begins.
pub(super) fn check_term(term: ItemTerm, asked: Asked<'_>) -> Result<(), Refusal> {
    match term {
        ItemTerm::On(date) => asked.sane(Field::Term, date).map(drop),
        ItemTerm::Range { from, to } if to < from => Err(Refusal::EndBeforeStart(Field::Term)),
        ItemTerm::Range { from, to } => {
            asked.sane(Field::Term, from).and(asked.sane(Field::Term, to)).map(drop)
        }
        ItemTerm::Month(month) => {
            let first = NaiveDate::from_ymd_opt(month.year, month.month.into(), 1);
            asked.sane(Field::Term, first.ok_or(Refusal::YearOutside(Field::Term, month.year))?).map(drop)
        }
        ItemTerm::AllYear => Ok(()),
    }
}

fn warnings(text: &ItemText, case: &Case, asked: Asked<'_>) -> Vec<Warning> {
    let (ItemTerm::On(date) | ItemTerm::Range { to: date, .. }) = text.term else { return Vec::new() };
    let outside = (date < case.head.start.date || date > case.head.end).then_some(Warning::OutsideCase);
    asked.day_off(date).into_iter().chain(outside).collect()
}

fn lines(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| typed_text::clean(text)).filter(|text| !text.is_empty()).collect()
}
