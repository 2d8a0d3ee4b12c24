//! Which steps has the case made, and which is next?

use super::{Opened, doing};
use crate::app::keys::Step as Move;
use crate::app::list::List;
use crate::app::task::ClosedStepTask;
use crate::app::turn::Turn;
use crate::domain::case::closed::ClosedStep;
use crate::domain::clock::step::Step;
use crate::domain::clock::track::{Place, Progress, TrackStep, track};
use crate::domain::id::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use std::rc::Rc;

/// The track of steps, with the selection on the next one.
#[derive(Debug, Default)]
pub struct OverviewTab {
    track: Vec<TrackStep>,
    places: Vec<Place>,
    list: List<Place>,
    next: Option<Place>,
    wished: Option<(Step, Option<ItemId>)>,
}

impl OverviewTab {
    /// Begins with the selection on a step, instead of the next one.
    pub(super) fn on(step: Step, item: Option<ItemId>) -> Self {
        Self { wished: Some((step, item)), ..Self::default() }
    }

    /// Returns the steps, in their order.
    pub fn track(&self) -> &[TrackStep] {
        &self.track
    }

    /// Returns the places of the steps, in their order.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// Returns the selection.
    pub fn list(&self) -> &List<Place> {
        &self.list
    }

    /// Returns the place of the next step.
    pub fn next(&self) -> Option<Place> {
        self.next
    }

    /// Takes the steps of the case; after an own save a selection that stood on the next step goes on to
    /// the one that is next now.
    pub(super) fn renew(&mut self, opened: &Opened, page: usize) {
        let was_on_next = self.list.selected().copied() == self.next;
        let goes_on = was_on_next && (opened.just_saved || self.track.is_empty());
        self.track = track(opened.case(), opened.school(), opened.today);
        self.places = self.track.iter().map(|step| step.place).collect();
        self.next = self.track.iter().find(|step| is_next(step, opened)).map(|step| step.place);
        self.list.follow(&self.places, page);
        if let Some(next) = self.next.filter(|_| goes_on) {
            self.list.select(&self.places, &next);
        }
        if let Some(wished) = self.wished.take() {
            self.select_ahead(wished);
        }
    }

    fn select_ahead(&mut self, (step, item): (Step, Option<ItemId>)) {
        let is_meant = |it: &&TrackStep| {
            matches!(it.progress, Progress::Ahead(_)) && (it.place.step, it.place.item) == (step, item)
        };
        if let Some(place) = self.track.iter().find(is_meant).map(|it| it.place) {
            self.list.select(&self.places, &place);
        }
    }

    pub(super) fn select(&mut self, row: usize) {
        self.list.select_row(&self.places, row);
    }

    pub(super) fn step(&mut self, step: Move) {
        self.list.step(&self.places, step);
    }

    /// Corrects or explains a step that is closed; edits any other by opening it.
    pub(super) fn edit(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        match self.closed() {
            Some(step) => correct(step, opened, turn),
            None => match self.made().filter(|place| place.step == Step::Assign) {
                Some(place) => super::mending::correct_mentor(place, opened, turn),
                None => self.open(opened, turn),
            },
        }
    }

    /// Returns the place of the selected step, where it was made.
    pub(super) fn made(&self) -> Option<Place> {
        let selected = self.list.selected()?;
        let step = self.track.iter().find(|step| step.place == *selected)?;
        matches!(step.progress, Progress::Made(_)).then_some(step.place)
    }

    fn closed(&self) -> Option<ClosedStep> {
        let selected = self.list.selected()?;
        let step = self.track.iter().find(|step| step.place == *selected)?;
        let Progress::Made(_) = step.progress else { return None };
        ClosedStep::ALL.into_iter().find(|closed| closed.step() == step.place.step)
    }

    /// Selects the next step and opens what it asks for.
    pub(super) fn open_next(&mut self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        if let Some(next) = self.next {
            self.list.select(&self.places, &next);
        }
        self.open(opened, turn)
    }

    pub(super) fn open(&self, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
        let Some(selected) = self.list.selected() else { return Ok(()) };
        let Some(step) = self.track.iter().find(|step| step.place == *selected) else { return Ok(()) };
        match &step.progress {
            Progress::Ahead(ahead) => doing::step(ahead.step, ahead.item, opened, turn),
            Progress::Made(_) => doing::look_back(step.place.step, opened, turn),
        }
    }
}

/// Opens the form that corrects or explains a closed step.
fn correct(step: ClosedStep, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    opened.needs(Right::RunCase)?;
    turn.open_task(ClosedStepTask::new(Rc::clone(&opened.file), step), opened.seen());
    Ok(())
}

/// The next step is the one that the standing names; of two alike the first.
fn is_next(step: &TrackStep, opened: &Opened) -> bool {
    let Progress::Ahead(ahead) = &step.progress else { return false };
    let Some(next) = opened.standing.as_ref().and_then(|standing| standing.next.as_ref()) else {
        return false;
    };
    (ahead.step, ahead.clock.due(), &ahead.about) == (next.step, next.due, &next.about)
}
