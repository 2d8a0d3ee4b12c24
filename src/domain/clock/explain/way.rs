//! Which way leads to the date of a step: its rule, its event, its count?

use super::Ground;
use super::counted::{Counted, Ledger, Origin, Span};
use super::rule::Rule;
use crate::domain::calendar::Calendar;
use crate::domain::clock::deadline::{self, DiagnosticsClock};
use crate::domain::clock::step::{Clock, OpenStep, Step, item_clock};
use crate::domain::clock::term::Length;
use crate::domain::clock::track::{Progress, TrackStep};
use crate::domain::id::{ItemId, MeetingId};
use crate::domain::people::mentorship::Mentorship;
use crate::domain::plan::ItemTerm;
use chrono::NaiveDate;

/// The way to a date, as the calendar and the terms stand.
pub(super) struct Way {
    pub(super) rule: Rule,
    pub(super) counted: Option<Counted>,
    pub(super) clock: Option<Clock>,
    pub(super) diagnostics: Option<DiagnosticsClock>,
}

impl Way {
    fn of(rule: Rule) -> Self {
        Self { rule, counted: None, clock: None, diagnostics: None }
    }

    fn from(self, from: Origin, on: NaiveDate, span: Span) -> Self {
        Self { counted: Some(Counted { from, on, span }), ..self }
    }

    fn to(self, clock: impl Into<Clock>) -> Self {
        Self { clock: Some(clock.into()), ..self }
    }

    /// Lists the days, unless the dates shown are others than would be counted now.
    pub(super) fn ledger(&self, shown: Option<Clock>, calendar: &Calendar) -> Ledger {
        let Some(counted) = self.counted.filter(|it| !matches!(it.span, Span::Set | Span::Rested { .. }))
        else {
            return Ledger::None;
        };
        match counted.days(calendar) {
            Err(gap) => Ledger::Missing(gap),
            Ok(_) if shown.is_some() && shown != self.clock => Ledger::ChangedSince,
            Ok(days) => Ledger::Days(days),
        }
    }
}

impl Ground<'_> {
    pub(super) fn way(&self, step: &TrackStep) -> Way {
        let ahead = match &step.progress {
            Progress::Ahead(ahead) => Some(ahead),
            Progress::Made(_) => None,
        };
        match step.place.step {
            Step::Assign => self.assignment(step.place.nth, ahead.is_some()),
            Step::Diagnostics => self.diagnostics(),
            Step::Submit | Step::Agree | Step::Approve => self.plan(ahead),
            Step::Item => step.place.item.map_or(Way::of(Rule::OnDay), |item| self.item(item)),
            Step::Contact => self.contact(ahead),
            Step::FollowUp => self.follow_up(ahead),
            Step::Report => self.report(),
            Step::Present => self.hearing(),
            Step::Complete => self.completion(),
        }
    }

    /// The first order is counted from the hiring, a later one from the end of the mentorship before it.
    fn assignment(&self, nth: usize, is_ahead: bool) -> Way {
        let mut all: Vec<&Mentorship> = self.case.mentorships.values().collect();
        all.sort_by_key(|it| (it.from, it.id));
        let way = Way::of(Rule::Assignment);
        let (from, on) = match (nth, all.get(nth)) {
            (0, Some(_)) => (Origin::Hired, self.hired()),
            (_, Some(next)) if !is_ahead => (Origin::MentorshipEnded, ended_before(next, &all)),
            (_, Some(_) | None) => (Origin::MentorshipEnded, self.last_mentorship_ended(&all)),
        };
        let Some(on) = on else { return way };
        let days = self.settings.terms.assignment;
        let clock = Clock::from(deadline::assignment_due(on, &self.settings.terms, self.calendar));
        way.from(from, on, Span::Forward(Length::WorkingDays(days))).to(clock)
    }

    fn last_mentorship_ended(&self, all: &[&Mentorship]) -> Option<NaiveDate> {
        all.iter().filter_map(|it| it.to).filter(|to| *to < self.today).max()
    }

    fn diagnostics(&self) -> Way {
        let (start, terms) = (self.case.head.start.date, &self.settings.terms);
        let clock = Clock::from(deadline::diagnostics_due(start, terms, self.calendar));
        let span = Span::Forward(Length::WorkingDays(terms.diagnostics));
        let way = Way::of(Rule::Diagnostics).from(Origin::StageOne, start, span).to(clock);
        Way { diagnostics: deadline::diagnostics_clock(start, terms, self.calendar).ok(), ..way }
    }

    fn plan(&self, ahead: Option<&OpenStep>) -> Way {
        if ahead.is_some() && self.case.stage_two_began().is_some() {
            return Way::of(Rule::LaterVersion).to(self.case.head.end);
        }
        let (start, terms) = (self.case.head.start.date, &self.settings.terms);
        let clock = Clock::from(deadline::plan_due(start, terms, self.calendar));
        let span = Span::Forward(Length::CalendarDays(terms.stage_one));
        Way::of(Rule::StageOne).from(Origin::StageOne, start, span).to(clock)
    }

    fn item(&self, id: ItemId) -> Way {
        let Some(item) = self.case.item_in_force(id) else { return Way::of(Rule::OnDay) };
        let term = item.term();
        let clock = item_clock(term, self.case.head.end, self.calendar);
        match term {
            ItemTerm::On(_) => Way::of(Rule::OnDay).to(clock),
            ItemTerm::Range { .. } => Way::of(Rule::InRange).to(clock),
            ItemTerm::AllYear => Way::of(Rule::AllYear).to(clock),
            ItemTerm::Month(_) => {
                let way = Way::of(Rule::InMonth).to(clock);
                way.from(Origin::MonthEnd, term.last_day(), Span::ToWorkingDay)
            }
        }
    }

    /// The clock of contact opens on the day from which it counts.
    fn contact(&self, ahead: Option<&OpenStep>) -> Way {
        let Some(ahead) = ahead else { return Way::of(Rule::Contact) };
        let terms = &self.settings.terms;
        let span = Span::Rested { amber: terms.contact_amber, red: terms.contact_red };
        let met = self.case.events.values().any(|it| it.counts() && it.text.date == ahead.opens);
        let from = if met { Origin::LastEntry } else { Origin::StageTwo };
        Way::of(Rule::Contact).from(from, ahead.opens, span).to(ahead.clock)
    }

    fn follow_up(&self, ahead: Option<&OpenStep>) -> Way {
        let way = Way::of(Rule::FollowUp);
        let Some(due) = ahead.and_then(|ahead| ahead.clock.due()) else { return way };
        let sets =
            self.case.events.values().filter(|it| it.counts() && it.text.follow_up == Some(due.binding));
        match sets.map(|it| it.text.date).max() {
            Some(visit) => way.from(Origin::Visit, visit, Span::Set).to(due.binding),
            None => way.to(due.binding),
        }
    }

    fn report(&self) -> Way {
        let (terms, end) = (&self.settings.terms, self.case.head.end);
        let meeting = self.meeting();
        let clock = Clock::from(deadline::report_due(meeting, end, terms, self.calendar));
        match meeting {
            Some(on) => Way::of(Rule::ReportBeforeCouncil)
                .from(Origin::Council, on, Span::Back(terms.report_before_council))
                .to(clock),
            None => Way::of(Rule::ReportByEnd).to(clock),
        }
    }

    fn hearing(&self) -> Way {
        match self.meeting() {
            Some(on) => Way::of(Rule::Council).from(Origin::Council, on, Span::Set).to(on),
            None => Way::of(Rule::CouncilByEnd).to(self.case.head.end),
        }
    }

    fn completion(&self) -> Way {
        let end = self.case.head.end;
        Way::of(Rule::EndOfCase).to(self.meeting().map_or(end, |meeting| meeting.max(end)))
    }

    /// The meeting at which the report was heard, else the one at which it is to be.
    fn meeting(&self) -> Option<NaiveDate> {
        let report = &self.case.report;
        let heard = report.presented.as_ref().map(|heard| heard.meeting);
        let id: MeetingId = heard.or(report.meeting)?;
        self.school.meetings.get(&id).map(|meeting| meeting.date)
    }
}

/// None where the next mentorship follows without a day between: nothing was to be ordered in haste.
fn ended_before(next: &Mentorship, all: &[&Mentorship]) -> Option<NaiveDate> {
    let last = all.iter().filter_map(|it| it.to).filter(|to| *to < next.from).max()?;
    (last.succ_opt() != Some(next.from)).then_some(last)
}
