//! How are the words of the report written: achievements, difficulties, recommendations, conclusion?

use super::fields::{lines, title};
use super::{FormView, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::command::{Command, WriteReport};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::recommendation::{Addressee, Recommendation};
use crate::domain::refusal;
use crate::domain::report::ReportText;
use crate::domain::text::local::Language;
use crate::say;
use std::rc::Rc;

const ACHIEVEMENTS: &str = "achievements";
const DIFFICULTIES: &str = "difficulties";
const CONCLUSION: &str = "conclusion";

/// To whom recommendations speak, with the fields of what is offered and of the own lines.
const ADDRESSEES: [(Addressee, &str, &str); 3] = [
    (Addressee::Mentee, "menteeticks", "menteelines"),
    (Addressee::Mentor, "mentorticks", "mentorlines"),
    (Addressee::Administration, "administrationticks", "administrationlines"),
];

/// The words of the report that no record can give.
pub struct ReportTextTask {
    file: Rc<CaseFile>,
}

impl ReportTextTask {
    /// The words of a case's report.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file }
    }

    /// What the school offers to an addressee, with its place in the settings.
    fn offered(&self, to: Addressee) -> impl Iterator<Item = (usize, &Recommendation)> {
        let all = self.file.school.settings.as_ref().map(|settings| settings.recommendations.as_slice());
        all.unwrap_or_default().iter().enumerate().filter(move |(_, it)| it.to == to)
    }

    fn recommendations(&self, to: Addressee, session: &Session) -> [Field; 2] {
        let words = &session.words;
        let (_, ticks, own) =
            ADDRESSEES.into_iter().find(|(other, ..)| *other == to).expect("all three are listed");
        let written = self.written(to);
        let items =
            self.offered(to).map(|(at, it)| Item::new(at.to_string(), words.local(&it.text))).collect();
        let ticked: Vec<String> = self
            .offered(to)
            .filter(|(_, it)| written.iter().any(|line| says(it, line)))
            .map(|(at, _)| at.to_string())
            .collect();
        let rest: Vec<&str> = written
            .iter()
            .filter(|line| !self.offered(to).any(|(_, it)| says(it, line)))
            .map(String::as_str)
            .collect();
        let label = say!(words, "report-recommendations-to", addressee = words.name(&to));
        [
            Field::ticks(ticks, label, items).hint(say!(words, "plan-ticks-hint")).holding(&ticked.join(",")),
            Field::text(own, say!(words, "report-own-lines"))
                .hint(say!(words, "plan-lines-hint"))
                .holding(&rest.join("\n")),
        ]
    }

    fn written(&self, to: Addressee) -> &[String] {
        let text = &self.file.case.report.text;
        match to {
            Addressee::Mentee => &text.to_specialist,
            Addressee::Mentor => &text.to_mentor,
            Addressee::Administration => &text.to_administration,
        }
    }

    fn read(&self, to: Addressee, form: &Form, session: &Session) -> Vec<String> {
        let Some((_, ticks, own)) = ADDRESSEES.into_iter().find(|(other, ..)| *other == to) else {
            return Vec::new();
        };
        let ticked = form.ticked(ticks);
        let taken = self.offered(to).filter(|(at, _)| ticked.contains(&at.to_string().as_str()));
        let taken = taken.map(|(_, it)| session.words.local(&it.text).to_owned());
        taken.chain(lines(&form.text(own))).collect()
    }
}

impl Task for ReportTextTask {
    super::anew::of_case!();

    fn name(&self) -> String {
        format!("report_{}", self.file.case.head.code)
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let text = &self.file.case.report.text;
        let mut form =
            Form::new(title(&say!(words, "report-text-title"), &self.file), FormView::texts(words))
                .with(
                    Field::text(ACHIEVEMENTS, say!(words, "report-achievements")).holding(&text.achievements),
                )
                .with(
                    Field::text(DIFFICULTIES, say!(words, "report-difficulties")).holding(&text.difficulties),
                );
        for (to, ..) in ADDRESSEES {
            form = form.with_all(self.recommendations(to, session));
        }
        form.with(Field::text(CONCLUSION, say!(words, "report-conclusion")).holding(&text.conclusion))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let text = ReportText {
            achievements: form.text(ACHIEVEMENTS),
            difficulties: form.text(DIFFICULTIES),
            to_specialist: self.read(Addressee::Mentee, form, session),
            to_mentor: self.read(Addressee::Mentor, form, session),
            to_administration: self.read(Addressee::Administration, form, session),
            conclusion: form.text(CONCLUSION),
        };
        Ok(vec![Command::WriteReport(WriteReport { case: self.file.case.head.code, text, meeting: None })])
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        (field == refusal::Field::Conclusion).then_some(CONCLUSION)
    }
}

/// Says whether a line is the recommendation, in whichever language it was taken.
fn says(recommendation: &Recommendation, line: &str) -> bool {
    Language::ALL.into_iter().any(|language| recommendation.text.exactly(language) == line)
}
