//! What does a key do to a form?

use super::field::{Input, Taken};
use super::{Focus, Form, Left, Outcome, Parting, Phase};
use crate::app::key::{Code, Key};
use crate::app::keys::{Action, Context, KeyTable, Resolved, Step};

impl Form {
    /// Does what a key does, and returns what the caller has to do.
    pub fn press(&mut self, key: Key, keys: &KeyTable) -> Outcome {
        match self.phase {
            Phase::Typing => self.press_typing(key, keys),
            Phase::Saving => press_saving(key, keys),
            Phase::Parting(choice) => self.press_parting(choice, key, keys),
        }
    }

    /// Does an action that was chosen in the menu instead of pressed.
    pub fn perform(&mut self, action: Action) -> Outcome {
        match self.phase {
            Phase::Typing => self.act(action, Key::plain(Code::Enter)),
            Phase::Saving | Phase::Parting(_) => Outcome::Stay,
        }
    }

    /// Puts a pasted text into the field that has the focus; choices take none.
    pub fn paste(&mut self, text: &str) {
        if self.phase != Phase::Typing {
            return;
        }
        if let Focus::Field(at) = self.focus {
            self.fields[at].paste(text);
        }
    }

    fn press_typing(&mut self, key: Key, keys: &KeyTable) -> Outcome {
        match self.keyboard.press(keys, Context::Form, key) {
            Resolved::Action(action) => self.act(action, key),
            Resolved::Awaiting => Outcome::Stay,
            Resolved::Nothing => {
                self.give(key);
                Outcome::Stay
            }
        }
    }

    fn act(&mut self, action: Action, key: Key) -> Outcome {
        match action {
            Action::NextField => self.go(Step::Down),
            Action::PreviousField => self.go(Step::Up),
            Action::Accept => return self.accept(key),
            Action::Save => return self.save(),
            Action::Leave => return self.leave(),
            Action::EditExternally => return self.edit_externally(),
            Action::Look => return self.look(),
            Action::UndoTyping | Action::RedoTyping => self.take_back(action),
            other => return Outcome::Other(other),
        }
        Outcome::Stay
    }

    /// Gives a key to the field that has the focus.
    pub(super) fn give(&mut self, key: Key) {
        let taken = match self.focus {
            Focus::Field(at) => {
                let taken = self.fields[at].press(key);
                if taken != Taken::Ignored {
                    // What is being mended is not complained of any more.
                    self.fields[at].error = None;
                }
                taken
            }
            Focus::Save => on_button(key),
        };
        match taken {
            Taken::Next => self.go(Step::Down),
            Taken::Previous => self.go(Step::Up),
            Taken::Took | Taken::Ignored => {}
        }
    }

    fn accept(&mut self, key: Key) -> Outcome {
        match self.focus {
            Focus::Field(_) => {
                self.give(key);
                Outcome::Stay
            }
            Focus::Save => self.save(),
        }
    }

    /// Goes to another field, in a ring with the button at its end; the field left is checked.
    pub(super) fn go(&mut self, step: Step) {
        let places: Vec<Focus> = (0..self.fields.len())
            .filter(|at| self.fields[*at].takes_focus())
            .map(Focus::Field)
            .chain([Focus::Save])
            .collect();
        let here = places.iter().position(|place| *place == self.focus).unwrap_or(places.len() - 1);
        let next = if step == Step::Up { here + places.len() - 1 } else { here + 1 };
        self.settle();
        self.focus = places[next % places.len()];
    }

    pub(super) fn settle(&mut self) {
        let Focus::Field(at) = self.focus else { return };
        match &mut self.fields[at].input {
            Input::Day(day) => day.settle(),
            Input::Choice(choice) => choice.settle(),
            Input::Number(number) => number.settle(),
            Input::Line(_) | Input::Text(_) | Input::Ticks(_) | Input::Scores(_) | Input::Note(_) => {}
        }
        self.check_field(at);
    }

    pub(super) fn save(&mut self) -> Outcome {
        self.settle();
        self.banner = None;
        if !self.check_all() {
            return Outcome::Stay;
        }
        self.phase = Phase::Saving;
        Outcome::Save
    }

    fn leave(&mut self) -> Outcome {
        if !self.is_changed() {
            return Outcome::Leave(Left::Unchanged);
        }
        self.phase = Phase::Parting(Parting::Keep);
        Outcome::Stay
    }

    fn edit_externally(&mut self) -> Outcome {
        match self.focused() {
            Some(field) if matches!(field.input, Input::Text(_)) => Outcome::EditExternally(field.id),
            Some(_) | None => Outcome::Stay,
        }
    }

    fn look(&mut self) -> Outcome {
        match self.focused() {
            Some(field) if matches!(field.input, Input::Day(_)) => Outcome::ChooseDay(field.id),
            Some(_) | None => Outcome::Other(Action::Look),
        }
    }

    fn take_back(&mut self, action: Action) {
        if let Focus::Field(at) = self.focus
            && let Some(text_box) = self.fields[at].text_box()
        {
            if action == Action::UndoTyping { text_box.undo() } else { text_box.redo() }
        }
    }

    fn press_parting(&mut self, choice: Parting, key: Key, keys: &KeyTable) -> Outcome {
        let at = Parting::ALL.iter().position(|other| *other == choice).unwrap_or(0);
        match keys.meaning(Context::Question, key) {
            Some(Action::Step(Step::Left)) => self.offer_parting((at + 2) % 3),
            Some(Action::Step(Step::Right)) => self.offer_parting((at + 1) % 3),
            Some(Action::Close | Action::Cancel) => self.phase = Phase::Typing,
            Some(Action::Accept) => return self.part(choice),
            Some(action @ (Action::Quit | Action::Repaint | Action::Help)) => return Outcome::Other(action),
            Some(_) | None => {}
        }
        Outcome::Stay
    }

    pub(super) fn offer_parting(&mut self, at: usize) {
        self.phase = Phase::Parting(Parting::ALL[at % Parting::ALL.len()]);
    }

    /// Answers what becomes of unsaved text; nothing where that was not asked.
    pub fn part(&mut self, choice: Parting) -> Outcome {
        if !matches!(self.phase, Phase::Parting(_)) {
            return Outcome::Stay;
        }
        self.phase = Phase::Typing;
        match choice {
            Parting::Keep => Outcome::Leave(Left::KeepDraft),
            Parting::Discard => Outcome::Leave(Left::DiscardDraft),
            Parting::GoOn => Outcome::Stay,
        }
    }
}

/// While the store works nothing is typed; waiting for a busy store can be given up.
fn press_saving(key: Key, keys: &KeyTable) -> Outcome {
    match keys.meaning(Context::Form, key) {
        Some(Action::Leave) => Outcome::Other(Action::Cancel),
        Some(action @ (Action::Quit | Action::Repaint | Action::Help)) => Outcome::Other(action),
        Some(_) | None => Outcome::Stay,
    }
}

fn on_button(key: Key) -> Taken {
    match key.code {
        Code::Up | Code::Left => Taken::Previous,
        Code::Down | Code::Right => Taken::Next,
        _ => Taken::Ignored,
    }
}
