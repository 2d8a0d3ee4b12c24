//! How is it marked what became of a plan's items?

use super::writing::check_term;
use super::{Item, Move, Outcome};
use crate::domain::change::Decision;
use crate::domain::command::{MarkItem, OutcomeForm};
use crate::domain::decide::{Asked, required};
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;

/// Decides the marking of an item that an approved version has; it never makes a version.
pub fn mark_item(it: &MarkItem, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let present = case.items.get(&it.item).ok_or(Refusal::NoSuchRecord)?;
    let in_force = case.item_in_force(present.id).ok_or(Refusal::ItemNotApproved)?;
    let marked = Item { text: present.text.clone(), ..marked(in_force, &it.outcome, asked)? };
    if let Outcome::Done { date, .. } = &marked.outcome
        && *date < case.head.start.date
    {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    Ok(Decision::putting(Part::Item(case.id(), marked)))
}

fn marked(mut item: Item, form: &OutcomeForm, asked: Asked<'_>) -> Result<Item, Refusal> {
    if !item.is_open() && *form != OutcomeForm::Open {
        return Err(Refusal::ItemMarked);
    }
    item.entered = (*form != OutcomeForm::Open).then(|| asked.entered());
    item.outcome = match form {
        OutcomeForm::Open if item.is_open() => return Err(Refusal::NothingChanges),
        OutcomeForm::Open => Outcome::Open,
        OutcomeForm::Done { date, evidence } => Outcome::Done {
            date: asked.past(Field::Date, *date)?,
            evidence: typed_text::clean_lines(evidence),
        },
        OutcomeForm::NotDone { reason } => {
            Outcome::NotDone { on: asked.today, reason: required(Field::Reason, reason)? }
        }
        OutcomeForm::Cancelled { reason } => {
            Outcome::Cancelled { on: asked.today, reason: required(Field::Reason, reason)? }
        }
        OutcomeForm::Moved { term, reason } => {
            check_term(*term, asked)?;
            if *term == item.term() {
                return Err(Refusal::NothingChanges);
            }
            let from = item.term();
            item.moves.push(Move {
                on: asked.today,
                from,
                to: *term,
                reason: required(Field::Reason, reason)?,
            });
            Outcome::Open
        }
    };
    Ok(item)
}
