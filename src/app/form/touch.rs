//! What does the mouse do to a form?

use super::field::{Input, Taken};
use super::{Focus, Form, Outcome, Phase};
use crate::app::key::{Code, Key};
use crate::app::keys::Step;
use crate::app::mouse::Spot;

impl Form {
    /// Does what a press on something of the form does, and returns what the caller has to do.
    ///
    /// What becomes of unsaved text is answered by Enter: a press only goes to the answer.
    pub fn touch(&mut self, spot: Spot) -> Outcome {
        match (self.phase, spot) {
            (Phase::Typing, Spot::Field(field)) => self.go_into(field),
            (Phase::Typing, Spot::Text(field, column)) => {
                self.go_into(field);
                if let Some(text_box) = self.fields.get_mut(field).and_then(|it| it.text_box()) {
                    text_box.put_cursor(column);
                }
            }
            (Phase::Typing, Spot::Item(field, item)) => self.touch_item(field, item),
            (Phase::Typing, Spot::Save) => {
                self.settle();
                self.focus = Focus::Save;
                return self.save();
            }
            (Phase::Parting(_), Spot::Answer(answer)) => self.offer_parting(answer),
            (Phase::Typing | Phase::Saving | Phase::Parting(_), _) => {}
        }
        Outcome::Stay
    }

    /// Rolls the wheel: to the row above or below, as the arrow keys go.
    pub fn roll(&mut self, step: Step) {
        if self.phase == Phase::Typing {
            self.give(Key::plain(if step == Step::Up { Code::Up } else { Code::Down }));
        }
    }

    /// Goes to a field; the one that is left is checked.
    fn go_into(&mut self, field: usize) {
        let may = self.fields.get(field).is_some_and(|it| it.takes_focus());
        if may && self.focus != Focus::Field(field) {
            self.settle();
            self.focus = Focus::Field(field);
        }
    }

    fn touch_item(&mut self, field: usize, item: usize) {
        self.go_into(field);
        let Some(field) = self.fields.get_mut(field) else { return };
        let taken = match &mut field.input {
            Input::Choice(choice) => choice.pick(item),
            Input::Ticks(ticks) => ticks.tick(item),
            Input::Scores(scores) => scores.go_to(item),
            Input::Line(_) | Input::Text(_) | Input::Day(_) | Input::Number(_) | Input::Note(_) => return,
        };
        if taken == Taken::Took {
            field.error = None;
        }
    }
}
