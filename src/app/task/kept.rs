//! What of a form is kept as a draft, and how does it come back?

use super::FormView;
use crate::app::form::{Difference, Draft};
use crate::app::turn::Turn;
use serde::{Deserialize, Serialize};

/// The contents of a form with those it began with: who resumes it later can see whether the record
/// has become another meanwhile.
#[derive(Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    draft: Draft,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    began: Option<Draft>,
}

impl FormView {
    /// Returns the contents as they are kept.
    pub fn draft(&self) -> String {
        let kept = Kept { draft: self.form.draft(), began: Some(self.form.opened().clone()) };
        serde_json::to_string(&kept).expect("a draft is plain data with text keys")
    }

    /// Says whether a kept draft holds what stands in the form already.
    pub fn holds(&self, text: &str) -> bool {
        serde_json::from_str::<Kept>(text).is_ok_and(|kept| kept.draft == self.form.draft())
    }

    /// Returns the fields in which a kept draft differs from the form.
    pub fn differences(&self, text: &str) -> Vec<Difference> {
        let kept = serde_json::from_str::<Kept>(text);
        kept.map(|kept| self.form.differences(&kept.draft)).unwrap_or_default()
    }

    /// Puts a kept draft into the form; where the record has become another since, both are brought
    /// together.
    pub(in crate::app) fn resume(&mut self, text: &str, turn: &mut Turn<'_>) {
        let Ok(kept) = serde_json::from_str::<Kept>(text) else { return };
        match kept.began {
            Some(began) if began != *self.form.opened() => self.resume_on_other(&began, &kept.draft, turn),
            Some(_) | None => self.fill(&kept.draft, turn.session),
        }
    }
}
