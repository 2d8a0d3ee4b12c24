//! Which documents can be looked at and written?

use super::{Opened, diagnostics};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::session::Session;
use crate::app::turn::{Purpose, Turn};
use crate::app::view::preview::Source;
use crate::app::view::{Preview, View};
use crate::documents::{Asked, Document, Kind};
use crate::domain::diagnostics::RoundKind;
use crate::domain::text::local::Language;
use crate::say;
use crate::words::{Words, refusals};
use chrono::NaiveDate;
use std::rc::Rc;

/// The word under which a document is asked for.
pub const DOCUMENT: &str = "document";

/// Asks which document is to be looked at; with `Export` again it is written.
pub(super) fn offer(opened: &Opened, turn: &mut Turn<'_>) {
    let session = turn.session;
    let words = &session.words;
    let documents = match session.documents(words.language()) {
        Ok(documents) => documents,
        Err(why) => return turn.complain(why),
    };
    let mut items = Vec::new();
    for kind in Kind::ALL.into_iter().filter(|kind| kind.subject().is_of_cases()) {
        let asked = Asked::new(kind, opened.today);
        let made = opened_for(kind, opened, session)
            .is_ok()
            .then(|| documents.of_case(&asked, opened.case(), opened.school(), None));
        if made.is_some_and(|made| made.is_ok()) {
            items.extend(offered(kind, opened, words));
        }
    }
    let pick = Pick::new(say!(words, "export-title"), items, Picking::One);
    turn.popup(Purpose::View(DOCUMENT), Body::Pick(pick));
}

/// The choices of a kind: of the plan its earlier versions too, of the diagnostics each round.
fn offered(kind: Kind, opened: &Opened, words: &Words) -> Vec<Item> {
    let whole = Item::new(kind.word(), words.name(&kind));
    match kind {
        Kind::Plan => {
            let earlier = opened.case().versions.keys().filter(|number| !is_present(**number, opened));
            let earlier = earlier.map(|number| {
                Item::new(
                    format!("{} {number}", kind.word()),
                    say!(words, "export-version", number = *number),
                )
            });
            [whole].into_iter().chain(earlier).collect()
        }
        Kind::Diagnostics => {
            let made = RoundKind::ALL.into_iter().filter(|round| opened.case().round(*round).is_some());
            made.map(|round| Item::new(diagnostics::key(round), words.name(&round))).collect()
        }
        Kind::Changes
        | Kind::Comparison
        | Kind::Visits
        | Kind::HandOver
        | Kind::Report
        | Kind::Protocol
        | Kind::Certificate
        | Kind::Register
        | Kind::Payroll
        | Kind::Summary
        | Kind::Agenda
        | Kind::Order
        | Kind::Blank => vec![whole],
    }
}

fn is_present(number: u16, opened: &Opened) -> bool {
    opened.case().plan.as_ref().is_some_and(|plan| plan.version == number)
}

fn opened_for(kind: Kind, opened: &Opened, session: &Session) -> Result<(), String> {
    let allowed = kind.allowed_of(opened.case(), &session.actor, opened.today);
    allowed.map_err(|refusal| refusals::refusal(&refusal, &session.words))
}

/// Reads what was picked back: a kind, a version of the plan, a round of diagnostics.
fn asked(picked: &str, today: NaiveDate) -> Asked {
    if let Some(round) = RoundKind::ALL.into_iter().find(|round| diagnostics::key(*round) == picked) {
        return Asked::new(Kind::Diagnostics, today).of_round(round);
    }
    let (word, version) = picked.split_once(' ').unwrap_or((picked, ""));
    let asked = Asked::new(Kind::of_word(word).unwrap_or(Kind::Plan), today);
    match version.parse() {
        Ok(number) => asked.of_version(number),
        Err(_) => asked,
    }
}

pub(super) fn document_picked(picked: &str, opened: &Opened, turn: &mut Turn<'_>) {
    match document(picked, opened, turn.session.words.language(), turn.session) {
        Ok(document) => {
            let source = Source::Case { file: Rc::clone(&opened.file), picked: picked.to_owned() };
            turn.open(View::Preview(Preview::of(document, source)));
        }
        Err(why) => turn.complain(why),
    }
}

/// Shows the plan as it stands.
pub(super) fn show_plan(opened: &Opened, turn: &mut Turn<'_>) {
    document_picked(Kind::Plan.word(), opened, turn);
}

/// Shows the report as the council hears it: without scores.
pub(super) fn show_report(opened: &Opened, turn: &mut Turn<'_>) {
    document_picked(Kind::Report.word(), opened, turn);
}

/// Makes the document that was picked.
///
/// The words of the report rest on the scores, so who may not see them would print another report than
/// the mentor.
///
/// # Errors
///
/// Why there is none, in words.
pub fn document(
    picked: &str,
    opened: &Opened,
    language: Language,
    session: &Session,
) -> Result<Document, String> {
    let documents = session.documents(language)?;
    let asked = asked(picked, opened.today);
    opened_for(asked.kind, opened, session)?;
    let made = documents.of_case(&asked, opened.case(), opened.school(), opened.file.anchor.as_ref());
    let made = made.map_err(|why| why.in_words(&session.words))?;
    Ok(made.into_iter().next().expect("a kind that can be printed gives a document"))
}
