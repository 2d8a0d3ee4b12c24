//! Which documents of the whole school can be looked at and written?

use super::preview::Source;
use super::{Preview, View, Whole};
use crate::app::effect::Effect;
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking, Reply};
use crate::app::session::Session;
use crate::app::turn::{Purpose, Turn};
use crate::documents::{Asked, Document, Kind};
use crate::domain::text::local::Language;
use crate::say;
use std::rc::Rc;

/// The word under which a document of the school is asked for.
pub const PAPER: &str = "paper";

/// Asks which document of the school is to be looked at.
pub(super) fn offer(turn: &mut Turn<'_>) {
    let (words, actor) = (&turn.session.words, &turn.session.actor);
    let kinds = Kind::ALL.into_iter().filter(|kind| !kind.subject().is_of_cases());
    let mut allowed = kinds.filter(|kind| kind.allowed_of_school(actor).is_ok()).peekable();
    if !turn.session.overview.shows_cases_to(actor) || allowed.peek().is_none() {
        turn.complain(say!(words, "paper-none-allowed"));
        return;
    }
    let items = allowed.map(|kind| Item::new(kind.word(), words.name(&kind))).collect();
    let pick = Pick::new(say!(words, "paper-which"), items, Picking::One);
    turn.popup(Purpose::View(PAPER), Body::Pick(pick));
}

/// Takes the answer to which document it is to be.
pub(super) fn picked(reply: &Reply, turn: &mut Turn<'_>) {
    let Reply::Picked(keys) = reply else { return };
    if let Some(kind) = keys.first().and_then(|word| Kind::of_word(word)) {
        turn.effect(Effect::LoadWhole(kind));
    }
}

/// Opens a document of the school that was read.
pub fn open(kind: Kind, whole: &Rc<Whole>, turn: &mut Turn<'_>) {
    let language = turn.session.words.language();
    match document(kind, whole, language, turn.session) {
        Ok(document) => {
            let source = Source::School { kind, whole: Rc::clone(whole) };
            turn.open(View::Preview(Preview::of(document, source)));
        }
        Err(why) => turn.complain(why),
    }
}

/// Makes a document of the school.
///
/// # Errors
///
/// Why there is none, in words.
pub(super) fn document(
    kind: Kind,
    whole: &Whole,
    language: Language,
    session: &Session,
) -> Result<Document, String> {
    let (school, cases) = whole;
    let made = session.documents(language)?.of_school(&Asked::new(kind, session.today), school, cases);
    let made = made.map_err(|why| why.in_words(&session.words))?;
    Ok(made.into_iter().next().expect("a kind that can be printed gives a document"))
}
