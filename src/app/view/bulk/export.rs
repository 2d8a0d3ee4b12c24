//! Which document of many cases is written, and of which is there none?

use super::name;
use crate::app::effect::Effect;
use crate::app::form::Item;
use crate::app::session::Session;
use crate::app::turn::Turn;
use crate::app::view::case::{Opened, diagnostics, export};
use crate::documents::{Format, Kind};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::diagnostics::RoundKind;
use crate::say;
use std::rc::Rc;

/// Returns the documents that a case can have: of the diagnostics each round.
pub(super) fn offered(session: &Session) -> Vec<Item> {
    let words = &session.words;
    let of_cases = Kind::ALL.into_iter().filter(|kind| kind.subject().is_of_cases());
    let items = of_cases.flat_map(|kind| match kind == Kind::Diagnostics {
        true => RoundKind::ALL.map(|round| Item::new(diagnostics::key(round), words.name(&round))).to_vec(),
        false => vec![Item::new(kind.word(), words.name(&kind))],
    });
    items.collect()
}

/// Writes those that there are, and says by name of whom there is none, and why; some are missing already.
pub(super) fn write(picked: &str, files: &[Rc<CaseFile>], mut missing: Vec<String>, turn: &mut Turn<'_>) {
    let language = turn.session.words.language();
    let mut documents = Vec::new();
    for file in files {
        let opened = Opened::new(Rc::clone(file), turn.session);
        match export::document(picked, &opened, language, turn.session) {
            Ok(document) => documents.push(document),
            Err(why) => missing.push(format!("{}: {why}", name(file))),
        }
    }
    if !missing.is_empty() {
        let title = say!(turn.session.words, "bulk-export-missing", n = missing.len());
        turn.show(title, missing);
    }
    if !documents.is_empty() {
        turn.effect(Effect::WriteDocuments(documents, Format::Markdown));
    }
}
