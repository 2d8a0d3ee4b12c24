//! How is a form filled by whoever names what goes into which field?

use super::field::Input;
use super::scores::Score;
use super::{Focus, Form, Phase};
use crate::app::keys::Step;
use chrono::NaiveDate;

/// What goes into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A text, also of a number or a day as it is typed; the whole of it.
    Text(String),
    /// A day.
    Day(NaiveDate),
    /// The thing at this place of a choice, or none.
    Item(Option<usize>),
    /// The things at these places: what was ticked is so no more, and the other way round.
    Flipped(Vec<usize>),
    /// The score of the criterion that is asked for.
    Score(Score),
}

impl Form {
    /// Puts something into the field that has the focus, and checks it; what does not fit is left out.
    pub fn put(&mut self, entry: &Entry) {
        let (Phase::Typing, Focus::Field(at)) = (self.phase, self.focus) else { return };
        let Some(field) = self.fields.get_mut(at) else { return };
        match (&mut field.input, entry) {
            (Input::Line(text) | Input::Text(text), Entry::Text(typed)) => text.replace(typed),
            (Input::Number(number), Entry::Text(typed)) => number.text.replace(typed),
            (Input::Day(day), Entry::Text(typed)) => day.text.replace(typed),
            (Input::Day(day), Entry::Day(meant)) => day.set_day(*meant),
            (Input::Choice(choice), Entry::Item(at)) => choice.choose_at(*at),
            (Input::Ticks(ticks), Entry::Flipped(places)) => places.iter().for_each(|at| ticks.flip(*at)),
            (Input::Scores(scores), Entry::Score(score)) => scores.score_here(*score),
            (
                Input::Line(_)
                | Input::Text(_)
                | Input::Number(_)
                | Input::Day(_)
                | Input::Choice(_)
                | Input::Ticks(_)
                | Input::Scores(_)
                | Input::Note(_),
                Entry::Text(_) | Entry::Day(_) | Entry::Item(_) | Entry::Flipped(_) | Entry::Score(_),
            ) => return,
        }
        let field = &mut self.fields[at];
        field.error = None;
        // The grid is complete only after its last criterion.
        if !matches!(field.input, Input::Scores(_)) {
            self.settle();
        }
    }

    /// Goes on to the next criterion, else to the next field; stays where something is wrong.
    pub fn go_on(&mut self) {
        let (Phase::Typing, Focus::Field(at)) = (self.phase, self.focus) else { return };
        if let Some(Input::Scores(scores)) = self.fields.get_mut(at).map(|field| &mut field.input)
            && scores.next_criterion()
        {
            return;
        }
        self.settle();
        match &mut self.fields[at] {
            field if field.error.is_none() => self.go(Step::Down),
            field => {
                if let Input::Scores(scores) = &mut field.input {
                    scores.go_to_unscored();
                }
            }
        }
    }

    /// Goes back to the criterion before, else to the field before; stays on the first.
    pub fn go_back(&mut self) {
        if self.phase != Phase::Typing {
            return;
        }
        if let Focus::Field(at) = self.focus
            && let Some(Input::Scores(scores)) = self.fields.get_mut(at).map(|field| &mut field.input)
            && scores.previous_criterion()
        {
            return;
        }
        if !self.is_at_first() {
            self.go(Step::Up);
        }
    }

    /// Says whether there is nothing before what is asked for.
    pub fn is_at_first(&self) -> bool {
        let first = self.fields.iter().position(super::Field::takes_focus);
        match self.focus {
            Focus::Field(at) => {
                let is_begun = matches!(self.fields.get(at).map(|it| &it.input), Some(Input::Scores(it)) if it.row() > 0);
                Some(at) == first && !is_begun
            }
            Focus::Save => first.is_none(),
        }
    }

    /// Goes to a field, or to the button that saves.
    pub fn focus_on(&mut self, focus: Focus) {
        let is_there = match focus {
            Focus::Field(at) => self.fields.get(at).is_some_and(super::Field::takes_focus),
            Focus::Save => true,
        };
        if !is_there || self.phase != Phase::Typing {
            return;
        }
        self.focus = focus;
        if let Focus::Field(at) = focus
            && let Input::Scores(scores) = &mut self.fields[at].input
        {
            scores.go_to_first();
            if !scores.is_complete() {
                scores.go_to_unscored();
            }
        }
    }
}
