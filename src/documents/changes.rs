//! What does the printed list of changes of a plan state?

use super::asked::Asked;
use super::document::NotPrintable;
use super::plan::{PlanStamp, particulars, plan_stamps};
use super::written;
use crate::domain::case::Case;
use crate::domain::id::ItemId;
use crate::domain::plan::{
    Difference, ItemText, Lines, Named, Plan, PlanState, PlanText, PlanVersion, Whose, differences,
};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::say;
use crate::words::terms::item_term;
use crate::words::{Words, dates, plan_state};
use serde::Serialize;

/// What the template of the list of changes prints.
#[derive(Debug, Serialize)]
pub struct ChangesView {
    school: String,
    code: String,
    mentee: String,
    mentor: String,
    /// The version that was in force, and since when.
    before: String,
    /// The version that takes its place, and where it stands.
    after: String,
    draft: bool,
    stamps: Vec<PlanStamp>,
    rows: Vec<Row>,
    basis: String,
}

/// One change: of what, from what, to what.
#[derive(Debug, Serialize)]
struct Row {
    what: String,
    was: String,
    is: String,
}

/// Two texts of a plan, the earlier one approved.
struct Compared<'a> {
    before: &'a PlanVersion,
    was: PlanText,
    after: &'a Plan,
    is: PlanText,
}

/// Gathers what changed: since the version in force where a new one is being written, else between the last
/// two that were approved.
pub fn view(case: &Case, school: &School, words: &Words, asked: &Asked) -> Result<ChangesView, NotPrintable> {
    let compared = compared(case, school, asked)?;
    let found = differences(&compared.was, &compared.is);
    if found.is_empty() {
        return Err(NotPrintable::NoChanges);
    }
    let (mentee, mentor) = written::pair(case, school, asked.today);
    let named = |named: &Option<Named>| named.as_ref().map(|it| it.name.as_str().to_owned());
    Ok(ChangesView {
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee: named(&compared.is.mentee).unwrap_or(mentee),
        mentor: named(&compared.is.mentor).unwrap_or(mentor),
        before: standing(&compared.before.plan, school, words),
        after: standing(compared.after, school, words),
        draft: compared.after.state != PlanState::Approved,
        stamps: plan_stamps(compared.after, case, school, words, asked.today),
        rows: found.iter().flat_map(|it| rows(it, &compared, words)).collect(),
        basis: written::basis(school, words),
    })
}

fn compared<'a>(case: &'a Case, school: &School, asked: &Asked) -> Result<Compared<'a>, NotPrintable> {
    let approved = |number: u16| case.versions.get(&number).ok_or(NotPrintable::NoSuchVersion(number));
    if let Some(number) = asked.version {
        return between(approved(number.saturating_sub(1))?, approved(number)?);
    }
    let before = case.version_in_force().ok_or(NotPrintable::NoChanges)?;
    let plan = case.plan.as_ref().ok_or(NotPrintable::NoPlan)?;
    if plan.state == PlanState::Approved {
        let earlier = case.versions.values().rev().nth(1).ok_or(NotPrintable::NoChanges)?;
        return between(earlier, before);
    }
    let day = asked.today.clamp(case.head.start.date, case.last_day());
    let is = PlanText::present(case, school, day).ok_or(NotPrintable::NoPlan)?;
    Ok(Compared { was: PlanText::of(before), before, after: plan, is })
}

fn between<'a>(before: &'a PlanVersion, after: &'a PlanVersion) -> Result<Compared<'a>, NotPrintable> {
    Ok(Compared { was: PlanText::of(before), is: PlanText::of(after), before, after: &after.plan })
}

/// Names a version, and since when it is approved or where it stands.
fn standing(plan: &Plan, school: &School, words: &Words) -> String {
    let number = plan.version;
    if let (PlanState::Approved, Some(mark)) = (plan.state, &plan.approval) {
        let date = dates::long(mark.date, words.language());
        return say!(words, "doc-changes-approved", number, date);
    }
    let agreement = school.settings.as_ref().map_or(Agreement::ByDeputy, |it| it.agreement);
    say!(words, "doc-changes-state", number, state = plan_state(plan, agreement, words))
}

fn rows(it: &Difference, compared: &Compared<'_>, words: &Words) -> Vec<Row> {
    let row = |what: String, was: String, is: String| vec![Row { what, was, is }];
    match it {
        Difference::Particulars { of, before, after } => {
            of_particulars(*of, before.as_ref(), after.as_ref(), words)
        }
        Difference::Aim { before, after } => row(words.say("doc-plan-aim"), before.clone(), after.clone()),
        Difference::Lines { of, removed, added } => {
            let what = words.say(match of {
                Lines::Tasks => "doc-plan-tasks",
                Lines::Directions => "doc-plan-directions",
            });
            match (removed.as_slice(), added.as_slice()) {
                ([], []) => row(what, String::new(), words.say("change-order")),
                (removed, added) => row(what, removed.join("\n"), added.join("\n")),
            }
        }
        Difference::ItemAdded(item, text) => {
            let what = say!(words, "doc-changes-added", number = number(*item, &compared.is));
            row(what, String::new(), of_item(text, &compared.is, words))
        }
        Difference::ItemRemoved(item, text) => {
            let what = say!(words, "doc-changes-removed", number = number(*item, &compared.was));
            row(what, of_item(text, &compared.was, words), String::new())
        }
        Difference::ItemReworded { item, before, after } => {
            let (was, is) = (number(*item, &compared.was), number(*item, &compared.is));
            let what = match was == is {
                true => say!(words, "doc-changes-reworded", number = was),
                false => say!(words, "doc-changes-renumbered", was, is),
            };
            row(what, of_item(before, &compared.was, words), of_item(after, &compared.is, words))
        }
    }
}

/// A row for each line of the particulars that says something else.
fn of_particulars(of: Whose, before: Option<&Named>, after: Option<&Named>, words: &Words) -> Vec<Row> {
    let whose = words.say(match of {
        Whose::Mentee => "doc-mentee",
        Whose::Mentor => "doc-mentor",
    });
    particulars::changed(before, after, words)
        .into_iter()
        .map(|(label, was, is)| Row { what: format!("{whose}: {label}"), was, is })
        .collect()
}

/// The number that an item has in the printed plan.
fn number(item: ItemId, plan: &PlanText) -> usize {
    plan.items.iter().position(|(other, _)| *other == item).map_or(0, |at| at + 1)
}

fn of_item(text: &ItemText, plan: &PlanText, words: &Words) -> String {
    let direction = plan.directions.get(usize::from(text.direction)).cloned().unwrap_or_default();
    let parts = [text.activity.clone(), item_term(text.term, words), text.report.clone(), direction];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
