//! Which documents can be looked at and written?

use super::{Opened, diagnostics};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::turn::{Purpose, Turn};
use crate::app::view::{Preview, View};
use crate::documents::{Document, Documents, NotPrintable, Scores, WhichPlan};
use crate::domain::diagnostics::RoundKind;
use crate::domain::rights::Right;
use crate::say;
use crate::words::refusals;

/// The word under which a document is asked for.
pub const DOCUMENT: &str = "document";

const PLAN: &str = "plan";
const REPORT: &str = "report";

/// Asks which document is to be looked at; with `Export` again it is written.
pub(super) fn offer(opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let mut items = Vec::new();
    if opened.case().plan.is_some() {
        items.push(Item::new(PLAN, say!(words, "export-plan")));
    }
    let earlier = opened.case().versions.keys().filter(|number| !is_present(**number, opened));
    items.extend(earlier.map(|number| {
        Item::new(format!("version {number}"), say!(words, "export-version", number = *number))
    }));
    if opened.may(Right::SeeScores) {
        let made = RoundKind::ALL.into_iter().filter(|kind| opened.case().round(*kind).is_some());
        items.extend(made.map(|kind| Item::new(diagnostics::key(kind), words.name(&kind))));
        items.push(Item::new(REPORT, say!(words, "export-report")));
    }
    let pick = Pick::new(say!(words, "export-title"), items, Picking::One);
    turn.popup(Purpose::View(DOCUMENT), Body::Pick(pick));
}

fn is_present(number: u16, opened: &Opened) -> bool {
    opened.case().plan.as_ref().is_some_and(|plan| plan.version == number)
}

pub(super) fn document_picked(picked: &str, opened: &Opened, turn: &mut Turn<'_>) {
    let round = RoundKind::ALL.into_iter().find(|kind| diagnostics::key(*kind) == picked);
    match (picked, round) {
        (PLAN, _) => show_plan(opened, turn),
        (REPORT, _) => show_report(opened, turn),
        (_, Some(kind)) => {
            let document = documents(turn).diagnostics(opened.case(), opened.school(), kind);
            shown(document, turn);
        }
        (version, None) => {
            let number = version.strip_prefix("version ").and_then(|number| number.parse().ok());
            if let Some(number) = number {
                plan(WhichPlan::Version(number), opened, turn);
            }
        }
    }
}

/// Shows the plan as it stands.
pub(super) fn show_plan(opened: &Opened, turn: &mut Turn<'_>) {
    plan(WhichPlan::Present, opened, turn);
}

fn plan(which: WhichPlan, opened: &Opened, turn: &mut Turn<'_>) {
    let documents = documents(turn);
    let document = documents.plan(opened.case(), opened.school(), which, opened.today);
    let anchor = opened.file.anchor.as_ref();
    shown(document.map(|document| documents.anchored(document, anchor)), turn);
}

/// Shows the report as the council hears it: without scores.
///
/// Its words rest on the scores, so who may not see them would print another report than the mentor.
pub(super) fn show_report(opened: &Opened, turn: &mut Turn<'_>) {
    if let Err(refusal) = opened.needs(Right::SeeScores) {
        return turn.complain(refusals::refusal(&refusal, &turn.session.words));
    }
    let documents = documents(turn);
    let document = documents.report(opened.case(), opened.school(), Scores::InWords);
    shown(Ok(documents.anchored(document, opened.file.anchor.as_ref())), turn);
}

fn documents(turn: &Turn<'_>) -> Documents {
    Documents::in_language(turn.session.words.language())
}

fn shown(document: Result<Document, NotPrintable>, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    match document {
        Ok(document) => turn.open(View::Preview(Preview::of(document))),
        Err(NotPrintable::NoPlan | NotPrintable::NoSuchVersion(_)) => {
            turn.complain(say!(words, "export-no-plan"))
        }
        Err(NotPrintable::NoSuchRound(_)) => turn.complain(say!(words, "export-no-round")),
    }
}
