//! What stands in a form, as plain values by the ids of its fields?

use chrono::NaiveDate;

use super::field::Input;
use super::scores::Score;
use super::{Field, Form, Item};

impl Form {
    /// The text of a field, trimmed; also a day as a date and a number in digits. Empty where there is no such field.
    pub fn text(&self, id: &str) -> String {
        match self.field(id).map(|field| &field.input) {
            Some(Input::Line(text) | Input::Text(text)) => text.text().trim().to_owned(),
            Some(Input::Day(day)) => day.settled(),
            Some(Input::Number(number)) => number.settled(),
            Some(Input::Choice(_) | Input::Ticks(_) | Input::Scores(_) | Input::Note(_)) | None => {
                String::new()
            }
        }
    }

    /// The day of a field, where one and only one is meant.
    pub fn date(&self, id: &str) -> Option<NaiveDate> {
        if let Input::Day(day) = &self.field(id)?.input { day.day() } else { None }
    }

    /// The number of a field, where it is one of its range.
    pub fn number(&self, id: &str) -> Option<u32> {
        if let Input::Number(number) = &self.field(id)?.input { number.number() } else { None }
    }

    /// The key of what is chosen in a field.
    pub fn chosen(&self, id: &str) -> Option<&str> {
        if let Input::Choice(choice) = &self.field(id)?.input {
            choice.chosen().map(|item| item.key.as_str())
        } else {
            None
        }
    }

    /// The keys of what is ticked in a field, in the order of its list.
    pub fn ticked(&self, id: &str) -> Vec<&str> {
        match self.field(id).map(|field| &field.input) {
            Some(Input::Ticks(ticks)) => ticks.ticked().map(|item| item.key.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The scores of a field by criterion; `None` where nothing was pressed yet.
    pub fn scores(&self, id: &str) -> Vec<(&str, Option<Score>)> {
        match self.field(id).map(|field| &field.input) {
            Some(Input::Scores(scores)) => {
                scores.scored().map(|(c, score)| (c.key.as_str(), score)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Puts a text into a field, as the editor or a template gives it; Ctrl+Z takes it back.
    pub fn set_text(&mut self, id: &str, text: &str) {
        if let Some(text_box) = self.field_mut(id).and_then(Field::text_box) {
            text_box.replace(text);
        }
    }

    /// Puts a day into a field, as the month grid gives it.
    pub fn set_date(&mut self, id: &str, day: NaiveDate) {
        if let Some(Input::Day(field)) = self.field_mut(id).map(|field| &mut field.input) {
            field.set_day(day);
        }
    }

    /// Chooses by key; an unknown key chooses nothing.
    pub fn set_chosen(&mut self, id: &str, key: Option<&str>) {
        if let Some(Input::Choice(choice)) = self.field_mut(id).map(|field| &mut field.input) {
            choice.choose(key);
        }
    }

    /// Offers another list in a choice; what was chosen stays if it is still there.
    pub fn offer(&mut self, id: &str, items: Vec<Item>) {
        if let Some(Input::Choice(choice)) = self.field_mut(id).map(|field| &mut field.input) {
            choice.offer(items);
        }
    }

    /// Scores a criterion.
    pub fn set_score(&mut self, id: &str, criterion: &str, score: Option<Score>) {
        if let Some(Input::Scores(scores)) = self.field_mut(id).map(|field| &mut field.input) {
            scores.score(criterion, score);
        }
    }

    /// Says other words in a note: what follows from what was typed, recomputed after each key.
    pub fn set_note(&mut self, id: &str, words: impl Into<String>) {
        if let Some(Input::Note(note)) = self.field_mut(id).map(|field| &mut field.input) {
            *note = words.into();
        }
    }

    /// Says another hint under a field.
    pub fn set_hint(&mut self, id: &str, hint: impl Into<String>) {
        if let Some(field) = self.field_mut(id) {
            field.hint = hint.into();
        }
    }

    /// Takes the present contents as saved or as they were found: only later changes count.
    pub fn take_as_unchanged(&mut self) {
        self.opened = self.draft();
    }
}
