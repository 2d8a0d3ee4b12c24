//! How does a year of the practice school end?

use super::pair::Pair;
use super::script::Script;
use super::season::Season;
use super::staff::{COORDINATOR, SECRETARY};
use super::text::{self, Text};
use crate::domain::calendar::{CalendarGap, SchoolYear};
use crate::domain::clock::deadline::{Terms, final_opens};
use crate::domain::command::{
    CallMeeting, Command, CompleteCase, FinishReport, PresentReport, RecordProtocol, WriteReport,
};
use crate::domain::diagnostics::RoundKind;
use crate::domain::id::MeetingId;
use crate::domain::recommendation::Addressee;
use crate::domain::report::ReportText;
use crate::domain::school::School;
use crate::words::shipped;
use chrono::{Days, NaiveDate};

/// A meeting of the pedagogical council, by its day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Council(pub(super) NaiveDate);

impl Council {
    /// The meeting in the last days of a school year.
    pub(super) fn of_may(year: &SchoolYear, season: &Season) -> Result<Self, CalendarGap> {
        season.not_after(year.ends - Days::new(4)).map(Self)
    }

    /// The coordinator calls the meeting, unless it is called already.
    pub(super) fn called(self, script: &mut Script, on: NaiveDate, agenda: Text, season: &Season) {
        let agenda = agenda.in_language(season.language);
        script.on(on, COORDINATOR, move |stand| {
            let call = CallMeeting { date: self.0, agenda: agenda.clone() };
            self.id(&stand.facts().school).is_none().then_some(Command::CallMeeting(call))
        });
    }

    /// The secretary enters the protocol on the day of the meeting.
    pub(super) fn held(self, script: &mut Script, season: &Season) {
        let decision = text::DECISION.in_language(season.language);
        script.on(self.0, SECRETARY, move |stand| {
            let school = &stand.facts().school;
            let meeting = self.id(school)?;
            if school.meetings.get(&meeting)?.protocol.is_some() {
                return None;
            }
            let (number, decision) = ("5".to_owned(), decision.clone());
            Some(Command::RecordProtocol(RecordProtocol { meeting, number, decision }))
        });
    }

    fn id(self, school: &School) -> Option<MeetingId> {
        school.meetings_in_force().find(|meeting| meeting.date == self.0).map(|meeting| meeting.id)
    }
}

impl Pair<'_> {
    /// The mentor makes the final diagnostics and writes the report within the final window.
    pub(super) fn reports(&mut self, council: Council) -> Result<(), CalendarGap> {
        let window = final_opens(self.end, &Terms::default());
        let day = |count| self.season.after(window, count);
        let (diagnosed, written, ready) = (day(4)?, day(6)?, day(7)?);
        self.round(diagnosed, RoundKind::Final);
        self.writes_report(written, council);
        self.finishes_report(ready);
        Ok(())
    }

    /// The mentor writes the report.
    pub(super) fn writes_report(&mut self, on: NaiveDate, council: Council) {
        let text = self.report_text();
        self.on(on, self.mentor, move |case, stand| {
            let meeting = council.id(&stand.facts().school);
            Some(Command::WriteReport(WriteReport { case, text: text.clone(), meeting }))
        });
    }

    /// The mentor writes the first words of a report that is not ready for long.
    pub(super) fn begins_report(&mut self, on: NaiveDate, council: Council) {
        let achievements = text::ACHIEVEMENTS.in_language(self.season.language);
        self.on(on, self.mentor, move |case, stand| {
            let text = ReportText { achievements: achievements.clone(), ..ReportText::default() };
            let meeting = council.id(&stand.facts().school);
            Some(Command::WriteReport(WriteReport { case, text, meeting }))
        });
    }

    /// The mentor declares the report ready.
    pub(super) fn finishes_report(&mut self, on: NaiveDate) {
        self.on(on, self.mentor, move |case, _| Some(Command::FinishReport(FinishReport { case, on })));
    }

    /// The report is heard, and the case completed on the working day after.
    pub(super) fn completes(&mut self, council: Council) -> Result<(), CalendarGap> {
        self.on(council.0, COORDINATOR, move |case, stand| {
            let meeting = council.id(&stand.facts().school)?;
            Some(Command::PresentReport(PresentReport { case, meeting, decision: String::new() }))
        });
        let on = self.season.after(council.0, 1)?;
        self.on(on, COORDINATOR, move |case, _| Some(Command::CompleteCase(CompleteCase { case, on })));
        Ok(())
    }

    fn report_text(&self) -> ReportText {
        let language = self.season.language;
        let shipped = shipped::recommendations();
        let to = |addressee: Addressee, count: usize| -> Vec<String> {
            let own = shipped.iter().filter(|it| it.to == addressee).take(count);
            own.map(|it| it.text.in_language(language).to_owned()).collect()
        };
        ReportText {
            achievements: text::ACHIEVEMENTS.in_language(language),
            difficulties: text::DIFFICULTIES.in_language(language),
            to_specialist: to(Addressee::Mentee, 2),
            to_mentor: vec![text::TO_MENTOR.in_language(language)],
            to_administration: to(Addressee::Administration, 1),
            conclusion: text::REPORT_CONCLUSION.in_language(language),
        }
    }
}
