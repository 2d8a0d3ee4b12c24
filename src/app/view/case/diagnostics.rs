//! Which rounds of diagnostics were made, and what came of them?

use super::Opened;
use crate::app::form::Item;
use crate::app::keys::Step;
use crate::app::list::List;
use crate::app::popup::{Body, Pick, Picking};
use crate::app::task::DiagnosticsTask;
use crate::app::turn::{Purpose, Turn};
use crate::domain::clock::standing::Stage;
use crate::domain::diagnostics::{Compared, Comparison, Round, RoundKind, compare};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use std::rc::Rc;

/// The word under which a kind of round is asked for.
pub const ROUND: &str = "round";

/// The rounds that were made, and the one to be made now.
#[derive(Debug, Default)]
pub struct DiagnosticsTab {
    kinds: Vec<RoundKind>,
    list: List<RoundKind>,
}

impl DiagnosticsTab {
    /// Returns the kinds that were made, and the one to be made, in the order of the year.
    pub fn kinds(&self) -> &[RoundKind] {
        &self.kinds
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<RoundKind> {
        &self.list
    }

    pub(super) fn renew(&mut self, opened: &Opened, page: usize) {
        let wanted = wanted(opened);
        let is_shown = |kind: &RoundKind| opened.case().round(*kind).is_some() || *kind == wanted;
        self.kinds = RoundKind::ALL.into_iter().filter(is_shown).collect();
        self.list.follow(&self.kinds, page);
    }

    pub(super) fn select(&mut self, row: usize) {
        self.list.select_row(&self.kinds, row);
    }

    pub(super) fn step(&mut self, step: Step) {
        self.list.step(&self.kinds, step);
    }

    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        match self.list.selected() {
            Some(kind) => open_round(*kind, opened, turn),
            None => Ok(()),
        }
    }
}

/// Returns the kind of round that belongs to the stage; the interim one is made only if the pair wants it.
fn wanted(opened: &Opened) -> RoundKind {
    let stage = opened.standing.as_ref().map(|standing| standing.stage);
    match (opened.case().round(RoundKind::Initial), stage) {
        (Some(_), Some(Stage::Three)) => RoundKind::Final,
        (Some(_) | None, _) => RoundKind::Initial,
    }
}

/// Returns the initial round with a later one set against it, where the user may read both.
///
/// None for the initial round, and where the two measure something else; a voided round counts for nothing.
pub fn before<'o>(round: &Round, opened: &'o Opened) -> Option<(&'o Round, Compared)> {
    let first = opened.case().round(RoundKind::Initial).filter(|first| opened.reads(first))?;
    match compare(first, round) {
        _ if first.id == round.id => None,
        Comparison::Compared(compared) => Some((first, compared)),
        Comparison::OtherRubric => None,
    }
}

/// Opens the form of a round; who may not see scores cannot open one that has them.
pub(super) fn open_round(kind: RoundKind, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    if opened.case().head.closing.is_some() {
        return Err(Refusal::CaseClosed);
    }
    opened.needs(Right::RunCase)?;
    if opened.case().round(kind).is_some() {
        opened.needs(Right::SeeScores)?;
    }
    turn.open_task(DiagnosticsTask::new(Rc::clone(&opened.file), kind), opened.seen());
    Ok(())
}

/// Asks which round is to be made; in stage I there is one alone.
pub(super) fn offer_round(opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    let kinds: Vec<RoundKind> =
        RoundKind::ALL.into_iter().filter(|kind| opened.case().round(*kind).is_none()).collect();
    match kinds.first() {
        Some(RoundKind::Initial) => return open_round(RoundKind::Initial, opened, turn),
        None => return open_round(RoundKind::Final, opened, turn),
        Some(RoundKind::Interim | RoundKind::Final) => {}
    }
    let words = &turn.session.words;
    let items = kinds.iter().map(|kind| Item::new(key(*kind), words.name(kind))).collect();
    let pick = Pick::new(say!(words, "case-which-round"), items, Picking::One);
    turn.popup(Purpose::View(ROUND), Body::Pick(pick));
    Ok(())
}

pub(super) fn round_picked(picked: &str, opened: &Opened, turn: &mut Turn<'_>) {
    if let Some(kind) = RoundKind::ALL.into_iter().find(|kind| key(*kind) == picked) {
        super::doing::said(open_round(kind, opened, turn), turn);
    }
}

/// Names a kind of round in lists and drafts.
pub(in crate::app::view) fn key(kind: RoundKind) -> &'static str {
    match kind {
        RoundKind::Initial => "initial",
        RoundKind::Interim => "interim",
        RoundKind::Final => "final",
    }
}
