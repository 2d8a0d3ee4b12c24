//! With what does a plan begin: the year template, or the plan of an earlier year?

use super::{CaseView, Opened, plan};
use crate::app::effect::Effect;
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::PlanFillTask;
use crate::app::turn::{Purpose, Turn};
use crate::domain::code::CaseCode;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::compiled::summary::Summary;
use crate::domain::id::PersonId;
use crate::domain::plan::from_last_year;
use crate::domain::refusal::Refusal;
use crate::say;
use std::rc::Rc;

/// The word under which it is asked with what a plan begins.
pub const BEGINNING: &str = "beginning of a plan";

const TEMPLATE: &str = "template";

/// Opens the form of a new plan; where there are plans of earlier years, asks first.
pub(super) fn begin(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    plan::writable(opened)?;
    let overview = Rc::clone(&turn.session.overview);
    let mut earlier: Vec<&Summary> = overview.cases.iter().filter(|case| is_earlier(case, opened)).collect();
    if earlier.is_empty() {
        with_template(opened, turn);
        return Ok(());
    }
    let mentor = opened.case().mentorship_on(opened.today).map(|it| it.mentor);
    earlier.sort_by_key(|case| (!has_mentor(case, mentor), std::cmp::Reverse(case.start), case.code));
    let words = &turn.session.words;
    let plan_of = |case: &&Summary| {
        let (name, code) = (case.mentee_name.short(), case.code.to_string());
        Item::new(code.clone(), say!(words, "plan-from-earlier", name, code))
    };
    let template = Item::new(TEMPLATE, say!(words, "plan-from-template"));
    let items = [template].into_iter().chain(earlier.iter().map(plan_of)).collect();
    let pick = Pick::new(say!(words, "plan-from-what"), items, Picking::One);
    turn.popup(Purpose::View(BEGINNING), Body::Pick(pick));
    Ok(())
}

/// A plan of an earlier school year that was approved once.
fn is_earlier(case: &Summary, opened: &Opened) -> bool {
    case.stage_two.is_some() && case.code.year < opened.case().head.code.year
}

fn has_mentor(case: &Summary, mentor: Option<PersonId>) -> bool {
    case.tenures.iter().any(|tenure| Some(tenure.mentor) == mentor)
}

fn with_template(opened: &Opened, turn: &mut Turn<'_>) {
    turn.open_task(PlanFillTask::new(Rc::clone(&opened.file)), opened.seen());
}

/// Takes the answer: the case of an earlier plan is read before the form opens.
pub(super) fn picked(view: &mut CaseView, key: &str, turn: &mut Turn<'_>) {
    let Some(opened) = &view.opened else { return };
    match key.parse::<CaseCode>() {
        Ok(code) => {
            view.plan_from = Some(code);
            turn.effect(Effect::LoadCase(code));
        }
        Err(_) => with_template(opened, turn),
    }
}

/// Opens the form with the structure of the earlier plan, now that its case was read.
pub(super) fn read(view: &mut CaseView, earlier: &CaseFile, turn: &mut Turn<'_>) {
    if view.plan_from != Some(earlier.case.head.code) {
        return;
    }
    view.plan_from = None;
    let (Some(opened), Some(version)) = (&view.opened, earlier.case.version_in_force()) else { return };
    let structure = from_last_year(version, earlier.case.head.end, opened.school());
    let task = PlanFillTask::from_earlier(Rc::clone(&opened.file), structure, earlier.case.head.code);
    turn.open_task(task, opened.seen());
}
