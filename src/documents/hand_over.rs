//! What does the printed hand-over from one mentor to the next state?

use super::document::NotPrintable;
use super::written;
use crate::domain::case::Case;
use crate::domain::compiled::figures::Record;
use crate::domain::people::hand_over::{Dated, HandingOver, handing_over};
use crate::domain::school::School;
use crate::words::terms::item_term;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the hand-over prints.
#[derive(Debug, Serialize)]
pub struct HandOverView {
    school: String,
    code: String,
    mentee: String,
    outgoing: String,
    outgoing_order: String,
    outgoing_days: String,
    why: String,
    /// The mentor after them; a blank where none is known.
    next: String,
    next_order: String,
    next_from: Option<NaiveDate>,
    accepted_plan: Option<NaiveDate>,
    version: Option<u16>,
    open: Vec<Item>,
    last_contact: Option<String>,
    follow_ups: Vec<String>,
    diagnosed: Option<NaiveDate>,
    weakest: Vec<String>,
    needs: String,
    entries: usize,
    on: Option<NaiveDate>,
    note: String,
    basis: String,
}

/// An open item of the plan in force.
#[derive(Debug, Serialize)]
struct Item {
    number: usize,
    activity: String,
    term: String,
    report: String,
}

/// Gathers what the mentorship that ends, or ended last, leaves to the next.
pub fn view(case: &Case, school: &School, words: &Words) -> Result<HandOverView, NotPrintable> {
    let outgoing = case.last_to_end().ok_or(NotPrintable::NoHandOver)?;
    let it = handing_over(case, outgoing.id).ok_or(NotPrintable::NoHandOver)?;
    let after =
        |next| case.mentorships.values().find(|other| other.mentor == next && other.id != outgoing.id);
    let next = it.next.and_then(after);
    let recorded = it.recorded.as_ref();
    Ok(HandOverView {
        school: written::school_name(school),
        code: case.head.code.to_string(),
        mentee: written::person(case.head.mentee, school),
        outgoing: written::person(it.outgoing, school),
        outgoing_order: written::order(outgoing.order, school, words),
        outgoing_days: written::days(outgoing.from, outgoing.to.unwrap_or_else(|| case.last_day())),
        why: outgoing.ended.map(|why| words.name(&why)).unwrap_or_default(),
        next: it.next.map(|next| written::person(next, school)).unwrap_or_default(),
        next_order: next.map(|next| written::order(next.order, school, words)).unwrap_or_default(),
        next_from: next.map(|next| next.from),
        accepted_plan: next.and_then(|next| next.accepted_plan),
        version: case.version_in_force().map(|version| version.number),
        open: open(case, &it, words),
        last_contact: it.last_contact.map(|at| told(case, at, words)),
        follow_ups: it.follow_ups.iter().map(|at| told(case, *at, words)).collect(),
        diagnosed: it.needs.as_ref().map(|found| found.date),
        weakest: it
            .needs
            .iter()
            .flat_map(|found| &found.weakest)
            .map(|area| words.local(area).to_owned())
            .collect(),
        needs: it.needs.as_ref().map(|found| found.needs.clone()).unwrap_or_default(),
        entries: it.entries.count(),
        on: recorded.map(|recorded| recorded.on),
        note: recorded.map(|recorded| recorded.note.clone()).unwrap_or_default(),
        basis: written::basis(school, words),
    })
}

/// The open items by the numbers that they have in the printed plan.
fn open(case: &Case, it: &HandingOver, words: &Words) -> Vec<Item> {
    let numbered = case.items_in_force().into_iter().enumerate();
    numbered
        .filter(|(_, item)| it.open_items.records().contains(&Record::Item(item.id)))
        .map(|(at, item)| Item {
            number: at + 1,
            activity: item.text.activity.clone(),
            term: item_term(item.moves.last().map_or(item.text.term, |moved| moved.to), words),
            report: item.text.report,
        })
        .collect()
}

/// Tells a day with the kind of its entry: of support no more than that.
fn told(case: &Case, at: Dated, words: &Words) -> String {
    let kind = case.events.get(&at.event).map(|event| words.name(&event.text.kind)).unwrap_or_default();
    format!("{}, {kind}", dates::table(at.on))
}
