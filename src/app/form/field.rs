//! What is one field of a form?

use std::ops::RangeInclusive;

use super::choice::{Choice, Item};
use super::day::{DayBox, Echo, Reader};
use super::number::NumberBox;
use super::scores::{Area, Scores};
use super::textbox::{Lines, TextBox};
use super::ticks::Ticks;
use crate::app::key::Key;

/// Whether a field may stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may not; all criteria of a score grid need a score.
    Required,
    /// It may.
    Optional,
}

/// What a field takes.
#[derive(Clone, Debug)]
pub enum Input {
    /// A text of one line.
    Line(TextBox),
    /// A text of several lines.
    Text(TextBox),
    /// One of a list.
    Choice(Choice),
    /// Any number of a list.
    Ticks(Ticks),
    /// A day.
    Day(DayBox),
    /// A whole number.
    Number(NumberBox),
    /// Scores of criteria.
    Scores(Scores),
    /// Words to be read only.
    Note(String),
}

/// What a field made of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was for the field.
    Took,
    /// The field is done with: on to the next.
    Next,
    /// Back to the one before.
    Previous,
    /// It means nothing here.
    Ignored,
}

/// One field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name by which the caller asks for its value, and the draft keeps it.
    pub id: &'static str,
    /// Its name on the screen.
    pub label: String,
    /// What helps to fill it in; shown while it has the focus.
    pub hint: String,
    /// Whether it may stay empty.
    pub need: Need,
    /// What is wrong with it.
    pub error: Option<String>,
    /// What stands in it.
    pub input: Input,
}

impl Field {
    fn new(id: &'static str, label: impl Into<String>, input: Input) -> Self {
        Self { id, label: label.into(), hint: String::new(), need: Need::Optional, error: None, input }
    }

    /// A field for a text of one line.
    pub fn line(id: &'static str, label: impl Into<String>) -> Self {
        Self::new(id, label, Input::Line(TextBox::new(Lines::One)))
    }

    /// A field for a text of several lines.
    pub fn text(id: &'static str, label: impl Into<String>) -> Self {
        Self::new(id, label, Input::Text(TextBox::new(Lines::Many)))
    }

    /// A field for one of a list; typing filters it.
    pub fn choice(id: &'static str, label: impl Into<String>, items: Vec<Item>) -> Self {
        Self::new(id, label, Input::Choice(Choice::new(items)))
    }

    /// A field for any number of a list.
    pub fn ticks(id: &'static str, label: impl Into<String>, items: Vec<Item>) -> Self {
        Self::new(id, label, Input::Ticks(Ticks::new(items)))
    }

    /// A field for a day; what is typed is read at once by `reader`.
    pub fn day(id: &'static str, label: impl Into<String>, reader: impl Fn(&str) -> Echo + 'static) -> Self {
        Self::new(id, label, Input::Day(DayBox::new(Reader::new(reader))))
    }

    /// A field for a whole number; `wrong` is said of anything else and of a number out of the range.
    pub fn number(
        id: &'static str,
        label: impl Into<String>,
        range: RangeInclusive<u32>,
        wrong: impl Into<String>,
    ) -> Self {
        Self::new(id, label, Input::Number(NumberBox::new(range, wrong.into())))
    }

    /// A grid of criteria, grouped by areas, each scored from 0 to `highest`.
    pub fn scores(id: &'static str, label: impl Into<String>, areas: Vec<Area>, highest: u8) -> Self {
        Self::new(id, label, Input::Scores(Scores::new(areas, highest)))
    }

    /// Says that the scale of the scores begins at this one instead of 0.
    #[must_use]
    pub fn scored_from(mut self, lowest: u8) -> Self {
        if let Input::Scores(scores) = &mut self.input {
            scores.begin_scale_at(lowest);
        }
        self
    }

    /// Words among the fields; they take no focus.
    pub fn note(id: &'static str, words: impl Into<String>) -> Self {
        Self::new(id, "", Input::Note(words.into()))
    }

    /// Says that the field may not stay empty.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.need = Need::Required;
        self
    }

    /// Says what helps to fill the field in.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Fills the field: a text, a day (which typing replaces) or number as typed, the key of a choice, keys of ticks by commas.
    #[must_use]
    pub fn holding(mut self, value: &str) -> Self {
        match &mut self.input {
            Input::Line(text) | Input::Text(text) => text.set(value),
            Input::Choice(choice) => choice.choose(Some(value)),
            Input::Ticks(ticks) => ticks.tick_only(value.split(',').map(str::trim)),
            Input::Day(day) => day.propose(value),
            Input::Number(number) => number.text.set(value),
            Input::Note(words) => value.clone_into(words),
            Input::Scores(_) => debug_assert!(false, "scores are filled one by one"),
        }
        self
    }

    /// Whether one can be in this field.
    pub fn takes_focus(&self) -> bool {
        !matches!(self.input, Input::Note(_))
    }

    /// Whether nothing stands in the field, or not everything that is asked.
    pub fn is_unfilled(&self) -> bool {
        match &self.input {
            Input::Line(text) | Input::Text(text) => text.is_blank(),
            Input::Choice(choice) => choice.chosen().is_none(),
            Input::Ticks(ticks) => ticks.ticked().next().is_none(),
            Input::Day(day) => day.text.is_blank(),
            Input::Number(number) => number.text.is_blank(),
            Input::Scores(scores) => !scores.is_complete(),
            Input::Note(_) => false,
        }
    }

    /// The value as a person reads it, for a comparison of two versions.
    pub fn shown(&self) -> String {
        match &self.input {
            Input::Line(text) | Input::Text(text) => text.text(),
            Input::Choice(choice) => choice.chosen().map_or_else(String::new, |item| item.label.clone()),
            Input::Ticks(ticks) => {
                ticks.ticked().map(|item| item.label.as_str()).collect::<Vec<_>>().join(", ")
            }
            Input::Day(day) => day.settled(),
            Input::Number(number) => number.settled(),
            Input::Scores(scores) => scores.shown(),
            Input::Note(words) => words.clone(),
        }
    }

    pub(super) fn press(&mut self, key: Key) -> Taken {
        match &mut self.input {
            Input::Line(text) | Input::Text(text) => text.press(key),
            Input::Choice(choice) => choice.press(key),
            Input::Ticks(ticks) => ticks.press(key),
            Input::Day(day) => day.press(key),
            Input::Number(number) => number.press(key),
            Input::Scores(scores) => scores.press(key),
            Input::Note(_) => Taken::Ignored,
        }
    }

    /// Puts a pasted text in; a choice takes none.
    pub(super) fn paste(&mut self, text: &str) {
        if let Input::Scores(scores) = &mut self.input {
            scores.paste(text);
        } else if let Some(text_box) = self.text_box() {
            text_box.paste(text);
        } else {
            return;
        }
        self.error = None;
    }

    pub(super) fn text_box(&mut self) -> Option<&mut TextBox> {
        match &mut self.input {
            Input::Line(text) | Input::Text(text) => Some(text),
            Input::Day(day) => Some(&mut day.text),
            Input::Number(number) => Some(&mut number.text),
            Input::Choice(_) | Input::Ticks(_) | Input::Scores(_) | Input::Note(_) => None,
        }
    }
}
