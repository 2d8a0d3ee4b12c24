//! Which documents can be looked at and written?

use super::{Opened, diagnostics};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::session::Session;
use crate::app::turn::{Purpose, Turn};
use crate::app::view::preview::Source;
use crate::app::view::{Preview, View};
use crate::documents::{Document, Documents, NotPrintable, Scores, WhichPlan};
use crate::domain::diagnostics::RoundKind;
use crate::domain::rights::Right;
use crate::say;
use crate::words::refusals;

/// The word under which a document is asked for.
pub const DOCUMENT: &str = "document";

/// The plan as it stands.
pub(in crate::app::view) const PLAN: &str = "plan";
/// The report.
pub(in crate::app::view) const REPORT: &str = "report";

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
    match document(picked, opened, turn.session) {
        Ok(document) => {
            let source = Source { case: opened.case().head.code, picked: picked.to_owned() };
            turn.open(View::Preview(Preview::of(document, source)));
        }
        Err(why) => turn.complain(why),
    }
}

/// Shows the plan as it stands.
pub(super) fn show_plan(opened: &Opened, turn: &mut Turn<'_>) {
    document_picked(PLAN, opened, turn);
}

/// Shows the report as the council hears it: without scores.
pub(super) fn show_report(opened: &Opened, turn: &mut Turn<'_>) {
    document_picked(REPORT, opened, turn);
}

/// Makes the document that was picked.
///
/// The words of the report rest on the scores, so who may not see them would print another report than
/// the mentor.
///
/// # Errors
///
/// Why there is none, in words.
pub fn document(picked: &str, opened: &Opened, session: &Session) -> Result<Document, String> {
    let (words, documents) = (&session.words, Documents::in_language(session.words.language()));
    let (case, school) = (opened.case(), opened.school());
    let round = RoundKind::ALL.into_iter().find(|kind| diagnostics::key(*kind) == picked);
    let version = picked.strip_prefix("version ").and_then(|number| number.parse().ok());
    let anchored = |document| documents.anchored(document, opened.file.anchor.as_ref());
    let plan = |which| documents.plan(case, school, which, opened.today).map(anchored);
    let made = match (picked, round, version) {
        (PLAN, ..) => plan(WhichPlan::Present),
        (REPORT, ..) => {
            opened.needs(Right::SeeScores).map_err(|refusal| refusals::refusal(&refusal, words))?;
            Ok(anchored(documents.report(case, school, Scores::InWords)))
        }
        (_, Some(kind), _) => documents.diagnostics(case, school, kind),
        (_, None, Some(number)) => plan(WhichPlan::Version(number)),
        (_, None, None) => Err(NotPrintable::NoPlan),
    };
    made.map_err(|why| match why {
        NotPrintable::NoPlan | NotPrintable::NoSuchVersion(_) => say!(words, "export-no-plan"),
        NotPrintable::NoSuchRound(_) => say!(words, "export-no-round"),
    })
}
