//! What is asked, and which answer has the focus?

use super::{Reply, Step, is_dismissal};
use crate::app::keys::{Action, Step as Move};
use crate::app::mouse::Pressed;

/// An answer with its name; never a letter: the key of `y` types `н`, "no".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// What the caller knows it by.
    pub id: &'static str,
    /// Its name on the screen.
    pub label: String,
}

impl Named {
    /// An answer with its name.
    pub fn new(id: &'static str, label: impl Into<String>) -> Self {
        Self { id, label: label.into() }
    }
}

/// A question with named answers.
///
/// It names the thing and the person: «Утвердить план: Ахметова Д. С., редакция 2 от 09.09.2026?».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub title: String,
    /// What one should know before answering.
    pub lines: Vec<String>,
    answers: Vec<Named>,
    focus: usize,
    weight: Weight,
}

/// What hangs on the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// Not much: an answer that is pressed is given.
    Ordinary,
    /// Something grave: only Enter answers.
    Grave,
}

impl Question {
    /// An ordinary question: Enter means the first answer.
    pub fn ordinary(title: impl Into<String>, lines: Vec<String>, answers: Vec<Named>) -> Self {
        Self { title: title.into(), lines, answers, focus: 0, weight: Weight::Ordinary }
    }

    /// A question before something grave: the last answer is the safe one, and Enter means that.
    pub fn grave(title: impl Into<String>, lines: Vec<String>, answers: Vec<Named>) -> Self {
        let focus = answers.len().saturating_sub(1);
        Self { title: title.into(), lines, answers, focus, weight: Weight::Grave }
    }

    /// The answers with whether they have the focus.
    pub fn answers(&self) -> impl Iterator<Item = (&Named, bool)> {
        self.answers.iter().enumerate().map(|(at, answer)| (answer, at == self.focus))
    }

    /// Goes to an answer that was pressed; says whether that gives it.
    pub(super) fn point(&mut self, answer: usize) -> Pressed {
        if answer >= self.answers.len() {
            return Pressed::Nowhere;
        }
        self.focus = answer;
        match self.weight {
            Weight::Ordinary => Pressed::Again,
            Weight::Grave => Pressed::Selected,
        }
    }

    pub(super) fn act(&mut self, action: Action) -> Step {
        let count = self.answers.len().max(1);
        match action {
            Action::Step(Move::Left) => self.focus = (self.focus + count - 1) % count,
            Action::Step(Move::Right) => self.focus = (self.focus + 1) % count,
            Action::Accept => {
                let answer = self.answers.get(self.focus);
                return Step::Reply(answer.map_or(Reply::Dismissed, |answer| Reply::Chose(answer.id)));
            }
            other if is_dismissal(other) => return Step::Reply(Reply::Dismissed),
            _ => return Step::Pass,
        }
        Step::Stay
    }
}
