//! How does a document come out of its template?

use super::document::{Document, NotPrintable, file_name};
use super::report::Scores;
use super::{WhichPlan, anchor, filters, plan, report, round};
use crate::domain::case::Case;
use crate::domain::diagnostics::RoundKind;
use crate::domain::inspection::Anchor;
use crate::domain::school::School;
use crate::domain::text::local::Language;
use crate::words::Words;
use chrono::NaiveDate;
use minijinja::Environment;
use serde::Serialize;
use std::sync::Arc;

const PLAN: (&str, &str) = ("plan.md", include_str!("templates/plan.md"));
const DIAGNOSTICS: (&str, &str) = ("diagnostics.md", include_str!("templates/diagnostics.md"));
const REPORT: (&str, &str) = ("report.md", include_str!("templates/report.md"));

/// The documents of a school in one language, its templates read once for as many as are printed.
///
/// ```no_run
/// # use talimger::documents::{Documents, WhichPlan};
/// # use talimger::domain::text::local::Language;
/// # fn print(case: &talimger::domain::case::Case, school: &talimger::domain::school::School) {
/// let today = "2026-09-14".parse().unwrap();
/// let plan = Documents::in_language(Language::Kk).plan(case, school, WhichPlan::Present, today);
/// # }
/// ```
pub struct Documents {
    words: Arc<Words>,
    templates: Environment<'static>,
}

impl Documents {
    /// Reads the words and the shipped templates.
    ///
    /// # Panics
    ///
    /// Never: a test reads every shipped template.
    #[must_use]
    pub fn in_language(language: Language) -> Self {
        let words = Arc::new(Words::new(language));
        let mut templates = filters::environment(&words);
        for (name, source) in [PLAN, DIAGNOSTICS, REPORT] {
            templates.add_template(name, source).expect("a test reads every shipped template");
        }
        Self { words, templates }
    }

    /// Prints a plan: as it stands on a day, or an approved version.
    ///
    /// A present plan that stands approved is its version: frozen, with the particulars of its day.
    ///
    /// # Errors
    ///
    /// [`NotPrintable`] where there is no plan, or no version of that number.
    pub fn plan(
        &self,
        case: &Case,
        school: &School,
        which: WhichPlan,
        today: NaiveDate,
    ) -> Result<Document, NotPrintable> {
        let view = plan::view(case, school, &self.words, which, today)?;
        let rest = match which {
            WhichPlan::Present => String::new(),
            WhichPlan::Version(number) => format!("-v{number}"),
        };
        let name = file_name("plan", case.head.code, &rest);
        Ok(self.document(plan::title(case, &self.words), name, PLAN.0, &view))
    }

    /// Prints a round of diagnostics: working notes of the mentor and the administration.
    ///
    /// # Errors
    ///
    /// [`NotPrintable`] where the round was not made.
    pub fn diagnostics(
        &self,
        case: &Case,
        school: &School,
        kind: RoundKind,
    ) -> Result<Document, NotPrintable> {
        let view = round::view(case, school, &self.words, kind)?;
        let rest = match kind {
            RoundKind::Initial => "-initial",
            RoundKind::Interim => "-interim",
            RoundKind::Final => "-final",
        };
        let name = file_name("diagnostics", case.head.code, rest);
        Ok(self.document(round::title(kind, &self.words), name, DIAGNOSTICS.0, &view))
    }

    /// Prints the report for the pedagogical council, ready or not.
    ///
    /// One that is not ready says so, and lists first what it lacks.
    #[must_use]
    pub fn report(&self, case: &Case, school: &School, scores: Scores) -> Document {
        let view = report::view(case, school, &self.words, scores);
        let name = file_name("report", case.head.code, "");
        self.document(report::title(case, &self.words), name, REPORT.0, &view)
    }

    /// Adds the anchor of the history at the foot of a document that goes to paper.
    #[must_use]
    pub fn anchored(&self, document: Document, anchor: Option<&Anchor>) -> Document {
        match anchor {
            Some(anchor) => anchor::at_foot(document, anchor, &self.words),
            None => document,
        }
    }

    fn document(&self, title: String, file_name: String, template: &str, view: &impl Serialize) -> Document {
        let template = self.templates.get_template(template).expect("every document has its template");
        let text = template.render(view).expect("shipped templates print every view: a test does");
        Document { title, file_name, markdown: tidy(&text) }
    }
}

/// Takes out spaces at the ends of lines, and empty lines that follow one another.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut was_empty = true;
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && was_empty) {
            tidy.push_str(line);
            tidy.push('\n');
        }
        was_empty = line.is_empty();
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}
