//! How does a document come out of its template?

use super::asked::Asked;
use super::document::{Document, NotPrintable, file_name};
use super::kind::Kind;
use super::report::Scores;
use super::template::{Template, TemplateFault, environment, render};
use super::{
    WhichPlan, agenda, anchor, blank, certificate, changes, comparison, hand_over, markdown, order, payroll,
    plan, protocol, register, report, round, summary, visits, written,
};
use crate::domain::case::Case;
use crate::domain::compiled::register::Period;
use crate::domain::diagnostics::RoundKind;
use crate::domain::inspection::Anchor;
use crate::domain::school::School;
use crate::domain::text::local::Language;
use crate::words::Words;
use chrono::NaiveDate;
use minijinja::Environment;
use serde::Serialize;
use std::sync::Arc;

/// The documents of a school in one language, its templates read once for as many as are printed.
///
/// ```no_run
/// # use talimger::documents::{Asked, Documents, Kind};
/// # use talimger::domain::text::local::Language;
/// # fn print(case: &talimger::domain::case::Case, school: &talimger::domain::school::School) {
/// let today = "2026-09-14".parse().unwrap();
/// let plan = Documents::in_language(Language::Kk).of_case(&Asked::new(Kind::Plan, today), case, school, None);
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
        Self::with_templates(language, &[]).expect("a test reads every shipped template")
    }

    /// Reads the words, the shipped templates, and a school's own in the place of those of their name.
    ///
    /// # Errors
    ///
    /// What is wrong with the first of its own that is not written as templates are.
    pub fn with_templates(language: Language, own: &[Template]) -> Result<Self, TemplateFault> {
        let words = Arc::new(Words::new(language));
        let templates = environment(&words, own)?;
        Ok(Self { words, templates })
    }

    /// Prints what is asked for of one case; of the rounds of diagnostics each is a document of its own.
    ///
    /// The anchor of the history comes to the foot of what goes to paper for others.
    ///
    /// # Errors
    ///
    /// [`NotPrintable`] where the records have nothing of it.
    pub fn of_case(
        &self,
        asked: &Asked,
        case: &Case,
        school: &School,
        anchor: Option<&Anchor>,
    ) -> Result<Vec<Document>, NotPrintable> {
        let one = match asked.kind {
            Kind::Plan => {
                let which = asked.version.map_or(WhichPlan::Present, WhichPlan::Version);
                self.anchored(self.plan(case, school, which, asked.today)?, anchor)
            }
            Kind::Changes => {
                let view = changes::view(case, school, &self.words, asked)?;
                self.named(asked.kind, case, "", &view)?
            }
            Kind::Diagnostics => return self.rounds(asked, case, school),
            Kind::Comparison => {
                let view = comparison::view(case, school, &self.words)?;
                self.named(asked.kind, case, "", &view)?
            }
            Kind::Visits => {
                let view = visits::view(case, school, &self.words)?;
                self.named(asked.kind, case, "", &view)?
            }
            Kind::HandOver => {
                let view = hand_over::view(case, school, &self.words)?;
                self.named(asked.kind, case, "", &view)?
            }
            Kind::Report => self.anchored(self.reported(case, school, asked.scores)?, anchor),
            Kind::Certificate => {
                let view = certificate::view(case, school, &self.words, asked.today)?;
                self.anchored(self.named(asked.kind, case, "", &view)?, anchor)
            }
            Kind::Blank => {
                let view = blank::view(case, school, &self.words, asked.today)?;
                self.named(asked.kind, case, "", &view)?
            }
            Kind::Protocol => return self.of_cases(asked, &[case], school),
            Kind::Register | Kind::Payroll | Kind::Summary | Kind::Agenda | Kind::Order => {
                return self.of_school(asked, school, std::slice::from_ref(case));
            }
        };
        Ok(vec![one])
    }

    /// Prints what is asked for of several cases: those heard at one meeting share an extract of its protocol.
    ///
    /// # Errors
    ///
    /// [`NotPrintable`] where the records have nothing of it.
    pub fn of_cases(
        &self,
        asked: &Asked,
        cases: &[&Case],
        school: &School,
    ) -> Result<Vec<Document>, NotPrintable> {
        let extracts = protocol::views(cases, school, &self.words)?;
        let word = asked.kind.word();
        let name = |view: &protocol::ProtocolView| match cases {
            [one] => file_name(word, one.head.code, ""),
            _ => format!("{word}-{}.md", view.date()),
        };
        let extracts = extracts.iter();
        extracts
            .map(|view| self.document(self.title(asked.kind), name(view), asked.kind.word(), view))
            .collect()
    }

    /// Prints what is asked for of the school, its cases all together.
    ///
    /// # Errors
    ///
    /// [`NotPrintable`] where the calendar does not know the days.
    pub fn of_school(
        &self,
        asked: &Asked,
        school: &School,
        cases: &[Case],
    ) -> Result<Vec<Document>, NotPrintable> {
        let (kind, words) = (asked.kind, &self.words);
        let title = self.title(kind);
        let one = match kind {
            Kind::Register => {
                let period = written::period(asked, school)?;
                let view = register::view(school, cases, words, period, asked.today);
                self.document(title, of_days(kind, period), kind.word(), &view)?
            }
            Kind::Summary => {
                let period = written::period(asked, school)?;
                let view = summary::view(school, cases, words, period, asked.today);
                self.document(title, of_days(kind, period), kind.word(), &view)?
            }
            Kind::Payroll => {
                let month = asked.month.unwrap_or_else(|| written::month_before(asked.today));
                let view = payroll::view(school, cases, words, month, asked.today);
                let name = format!("{}-{}-{:02}.md", kind.word(), month.year, month.month);
                self.document(title, name, kind.word(), &view)?
            }
            Kind::Agenda => {
                let until = asked.period.map(|period| period.to);
                let view = agenda::view(school, cases, words, until, asked.today);
                self.document(title, format!("{}-{}.md", kind.word(), asked.today), kind.word(), &view)?
            }
            Kind::Order => {
                let view = order::view(school, cases, words, asked)?;
                let name = safe_name(kind, asked.order.as_deref().unwrap_or_default());
                self.document(title, name, kind.word(), &view)?
            }
            Kind::Plan
            | Kind::Changes
            | Kind::Diagnostics
            | Kind::Comparison
            | Kind::Visits
            | Kind::HandOver
            | Kind::Report
            | Kind::Protocol
            | Kind::Certificate
            | Kind::Blank => {
                let each = cases.iter().map(|case| self.of_case(asked, case, school, None));
                return Ok(each.collect::<Result<Vec<_>, _>>()?.concat());
            }
        };
        Ok(vec![one])
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
        let (word, title) = (Kind::Plan.word(), plan::title(case, &self.words));
        self.document(title, file_name(word, case.head.code, &rest), word, &view)
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
        let word = Kind::Diagnostics.word();
        self.document(round::title(kind, &self.words), file_name(word, case.head.code, rest), word, &view)
    }

    /// Prints the report for the pedagogical council by the shipped template, ready or not.
    ///
    /// One that is not ready says so, and lists first what it lacks.
    ///
    /// # Panics
    ///
    /// Where a school's own template does not fit; [`of_case`](Self::of_case) says it instead.
    #[must_use]
    pub fn report(&self, case: &Case, school: &School, scores: Scores) -> Document {
        self.reported(case, school, scores).expect("the shipped template prints every report: a test does")
    }

    fn reported(&self, case: &Case, school: &School, scores: Scores) -> Result<Document, NotPrintable> {
        let view = report::view(case, school, &self.words, scores);
        let word = Kind::Report.word();
        self.document(report::title(case, &self.words), file_name(word, case.head.code, ""), word, &view)
    }

    fn rounds(&self, asked: &Asked, case: &Case, school: &School) -> Result<Vec<Document>, NotPrintable> {
        let wanted = |kind: &RoundKind| match asked.round {
            Some(one) => *kind == one,
            None => case.round(*kind).is_some(),
        };
        let made: Vec<RoundKind> = RoundKind::ALL.into_iter().filter(wanted).collect();
        if made.is_empty() {
            return Err(NotPrintable::NoSuchRound(RoundKind::Initial));
        }
        made.into_iter().map(|kind| self.diagnostics(case, school, kind)).collect()
    }

    /// Prints the table of contents of a pack: the title and the file of each document.
    #[must_use]
    pub fn contents(&self, of: &[(String, String)]) -> Document {
        let words = &self.words;
        let row = |(at, (title, file)): (usize, &(String, String))| {
            format!("| {} | {} | {} |\n", at + 1, markdown::escape(title), markdown::escape(file))
        };
        let rows: String = of.iter().enumerate().map(row).collect();
        let title = words.say("pack-title");
        let (document, file) = (words.say("pack-document"), words.say("pack-file"));
        Document {
            markdown: format!("# {title}\n\n| № | {document} | {file} |\n|---:|:---|:---|\n{rows}"),
            file_name: "contents.md".to_owned(),
            language: words.language(),
            title,
        }
    }

    /// Adds the anchor of the history at the foot of a document that goes to paper.
    #[must_use]
    pub fn anchored(&self, document: Document, anchor: Option<&Anchor>) -> Document {
        match anchor {
            Some(anchor) => anchor::at_foot(document, anchor, &self.words),
            None => document,
        }
    }

    fn title(&self, kind: Kind) -> String {
        written::name(&kind, &self.words)
    }

    fn named(
        &self,
        kind: Kind,
        case: &Case,
        rest: &str,
        view: &impl Serialize,
    ) -> Result<Document, NotPrintable> {
        self.document(self.title(kind), file_name(kind.word(), case.head.code, rest), kind.word(), view)
    }

    fn document(
        &self,
        title: String,
        file_name: String,
        word: &str,
        view: &impl Serialize,
    ) -> Result<Document, NotPrintable> {
        let text = render(&self.templates, &format!("{word}.md"), view).map_err(NotPrintable::Template)?;
        Ok(Document { title, file_name, language: self.words.language(), markdown: tidy(&text) })
    }
}

fn of_days(kind: Kind, period: Period) -> String {
    format!("{}-{}-{}.md", kind.word(), period.from, period.to)
}

/// How many letters of an order's number come into the name of its file.
const LONGEST: usize = 40;

/// The number of an order is the school's own text: what no file may be called on some system is a hyphen.
fn safe_name(kind: Kind, number: &str) -> String {
    let safe = number.chars().take(LONGEST).map(|c| if c.is_alphanumeric() { c } else { '-' });
    let safe: String = safe.collect();
    match safe.trim_matches('-') {
        "" => format!("{}.md", kind.word()),
        number => format!("{}-{number}.md", kind.word()),
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
