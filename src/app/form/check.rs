//! What is wrong with the form, and where is it shown first?

use super::day::Echo;
use super::field::{Field, Input, Need};
use super::{Focus, Form, Phase};

impl Form {
    /// How many fields have something wrong, for the footer.
    pub fn error_count(&self) -> usize {
        self.fields.iter().filter(|field| field.error.is_some()).count()
    }

    /// Checks one field as it is left.
    pub(super) fn check_field(&mut self, at: usize) {
        let required = self.texts.required.clone();
        if let Some(field) = self.fields.get_mut(at) {
            field.error = complaint(field, &required);
        }
    }

    /// Checks every field and goes to the first that has something wrong; tells whether none has.
    pub(super) fn check_all(&mut self) -> bool {
        for at in 0..self.fields.len() {
            self.check_field(at);
        }
        self.focus_first_error();
        self.error_count() == 0
    }

    /// Takes note that the save was refused: what is wrong with which field, and with the whole.
    ///
    /// What was typed is still there. An error of an unknown field joins the banner, so that nothing said
    /// is lost.
    pub fn refused<'e>(
        &mut self,
        errors: impl IntoIterator<Item = (&'e str, String)>,
        banner: Option<String>,
    ) {
        self.phase = Phase::Typing;
        let mut lost: Vec<String> = banner.into_iter().collect();
        for (id, error) in errors {
            match self.field_mut(id) {
                Some(field) => field.error = Some(error),
                None => lost.push(error),
            }
        }
        self.banner = (!lost.is_empty()).then(|| lost.join("\n"));
        self.focus_first_error();
    }

    fn focus_first_error(&mut self) {
        let wrong = self.fields.iter().position(|field| field.error.is_some() && field.takes_focus());
        if let Some(at) = wrong {
            self.focus = Focus::Field(at);
            if let Input::Scores(scores) = &mut self.fields[at].input {
                scores.go_to_unscored();
            }
        }
    }
}

fn complaint(field: &Field, required: &str) -> Option<String> {
    if field.is_unfilled() {
        return (field.need == Need::Required).then(|| required.to_owned());
    }
    match &field.input {
        Input::Day(day) => match day.echo() {
            Echo::Empty | Echo::Day { .. } => None,
            Echo::Unfinished(said) | Echo::Wrong(said) => Some(said),
            Echo::Several(days) => {
                Some(days.into_iter().map(|(_, said)| said).collect::<Vec<_>>().join(" / "))
            }
        },
        Input::Number(number) => number.complaint().map(str::to_owned),
        Input::Line(_)
        | Input::Text(_)
        | Input::Choice(_)
        | Input::Ticks(_)
        | Input::Scores(_)
        | Input::Note(_) => None,
    }
}
