//! What does a pair of the practice school do in stage II?

use super::pair::Pair;
use super::staff::DEPUTY;
use super::text;
use crate::domain::calendar::CalendarGap;
use crate::domain::command::{Command, EnterEvent, MarkItem, OutcomeForm};
use crate::domain::journal::{EventKind, EventState, EventText, Sheet};
use crate::domain::plan::ItemTerm;
use crate::domain::year_template::YearMonth;
use chrono::{Datelike, Days, Months, NaiveDate};

/// How well a pair keeps to its plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Diligence {
    /// Everything is done by the end of its month.
    Steady,
    /// Something was moved, something not done, and something of the last month is overdue.
    Behind,
}

impl Pair<'_> {
    /// The plan is carried out up to today, or for as long as the pair works.
    pub(super) fn carries_out(&mut self, approved: NaiveDate, how: Diligence) -> Result<(), CalendarGap> {
        let months = self.months();
        let last = self.last_month_gone_by(&months)?;
        for (nth, month) in months.iter().enumerate() {
            let on = self.end_of(*month)?.max(approved);
            let left_open = how == Diligence::Behind && Some(*month) == last && nth % 2 == 1;
            if !left_open {
                self.marked(nth, on, self.outcome(nth, *month, on, how));
            }
        }
        Ok(())
    }

    /// What was not carried out before a day is marked as not done, with the reason.
    pub(super) fn gives_up_the_rest(&mut self, since: NaiveDate, on: NaiveDate) -> Result<(), CalendarGap> {
        for (nth, month) in self.months().into_iter().enumerate() {
            if self.end_of(month)? > since {
                let reason = text::SICK_LEAVE.in_language(self.season.language);
                self.marked(nth, on, OutcomeForm::NotDone { reason });
            }
        }
        Ok(())
    }

    /// The pair meets each month until a day: visits, consultations, support; the deputy comes too.
    pub(super) fn meets_monthly(&mut self, approved: NaiveDate, until: NaiveDate) -> Result<(), CalendarGap> {
        let kinds = [
            EventKind::VisitByMentor,
            EventKind::Support,
            EventKind::VisitByMentee,
            EventKind::Consultation,
            EventKind::VisitByAdministration,
        ];
        let mut month = approved.with_day(1).unwrap_or(approved);
        let mut kinds = kinds.into_iter().cycle();
        while month <= until.min(self.end) {
            let on = self.season.not_after(month + Days::new(17))?.max(approved);
            if on <= until.min(self.end) {
                self.meets(on, kinds.next().expect("a cycle has no end"), None);
            }
            month = month + Months::new(1);
        }
        Ok(())
    }

    /// The pair meets on a day.
    pub(super) fn meets(&mut self, on: NaiveDate, kind: EventKind, follow_up: Option<NaiveDate>) {
        let (topic, note) = match kind {
            EventKind::Support => (text::SUPPORT, None),
            EventKind::Consultation | EventKind::Workshop | EventKind::Other => (text::CONSULTATION, None),
            EventKind::VisitByMentor | EventKind::VisitByMentee | EventKind::VisitByAdministration => {
                (text::VISIT_TOPIC, Some(text::VISIT))
            }
        };
        let language = self.season.language;
        let by = (kind == EventKind::VisitByAdministration).then_some(DEPUTY);
        let event = EventText {
            kind,
            date: on,
            minutes: Some(if kind.is_visit() { 45 } else { 30 }),
            class: self.mentee.first_class().to_owned(),
            topic: topic.in_language(language),
            note: note.map(|note| note.in_language(language)).unwrap_or_default(),
            item: None,
            need: None,
            follow_up,
            sheet: (kind != EventKind::VisitByMentee).then(|| self.sheet(on)),
            group: None,
        };
        self.on(on, by.unwrap_or(self.mentor), move |case, _| {
            let by = by.map(Into::into);
            Some(Command::EnterEvent(EnterEvent {
                case,
                event: event.clone(),
                state: EventState::TookPlace,
                by,
            }))
        });
    }

    /// Lessons get better with the months.
    fn sheet(&self, on: NaiveDate) -> Sheet {
        let months = usize::try_from((on - self.start).num_days() / 30).unwrap_or(0);
        let language = self.season.language;
        Sheet {
            scores: (0..8).map(|block| Some(if block < 3 + months { 2 } else { 1 })).collect(),
            strengths: text::STRENGTHS.in_language(language),
            to_develop: text::TO_DEVELOP.in_language(language),
            recommendations: String::new(),
        }
    }

    fn marked(&mut self, nth: usize, on: NaiveDate, outcome: OutcomeForm) {
        let mentee = self.mentee.login;
        self.on(on, self.mentor, move |case, stand| {
            let item = *stand.case(mentee)?.items.keys().nth(nth)?;
            Some(Command::MarkItem(MarkItem { case, item, outcome: outcome.clone() }))
        });
    }

    fn outcome(&self, nth: usize, month: YearMonth, on: NaiveDate, how: Diligence) -> OutcomeForm {
        let language = self.season.language;
        match (how, nth % 7) {
            (Diligence::Behind, 3) => OutcomeForm::Moved {
                term: ItemTerm::Month(month.next().next()),
                reason: text::MOVED.in_language(language),
            },
            (Diligence::Behind, 5) => OutcomeForm::NotDone { reason: text::NOT_DONE.in_language(language) },
            (Diligence::Behind | Diligence::Steady, _) => {
                OutcomeForm::Done { date: on, evidence: text::EVIDENCE.in_language(language) }
            }
        }
    }

    fn last_month_gone_by(&self, months: &[YearMonth]) -> Result<Option<YearMonth>, CalendarGap> {
        let mut last = None;
        for month in months {
            if self.end_of(*month)? < self.season.today {
                last = last.max(Some(*month));
            }
        }
        Ok(last)
    }

    /// The last working day of a month, or a few days before the end of the case.
    fn end_of(&self, month: YearMonth) -> Result<NaiveDate, CalendarGap> {
        let first = NaiveDate::from_ymd_opt(month.year, month.month.into(), 1);
        let last = first.and_then(|first| (first + Months::new(1)).pred_opt()).unwrap_or(self.end);
        self.season.not_after(last.min(self.end - Days::new(6)))
    }
}
