//! How does one mentor take over from another?

use super::end::standing;
use super::{HandOver, Mentorship};
use crate::domain::case::Case;
use crate::domain::change::Decision;
use crate::domain::clock::step::Step;
use crate::domain::command;
use crate::domain::decide::Asked;
use crate::domain::part::Part;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;
use crate::domain::text::typed_text;
use chrono::NaiveDate;

/// Decides that a new mentor accepts the plan in force; stage I is not repeated.
pub(in crate::domain) fn accept_plan(
    it: &command::AcceptPlan,
    asked: Asked<'_>,
) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let on = asked.past(Field::Date, it.on)?;
    let mentorship = case.mentorship_on(on).ok_or(Refusal::NoMentor)?;
    let approved = case.stage_two_began().ok_or(Refusal::StepMissing(Step::Approve))?;
    if on < approved {
        return Err(Refusal::BeforeStep(Field::Date, Step::Approve, approved));
    }
    let accepted = Mentorship { accepted_plan: Some(on), ..mentorship.clone() };
    Ok(Decision::putting(Part::Mentorship(case.id(), accepted)))
}

/// Decides the handing over: by the mentor of a mentorship that has a last day.
pub(in crate::domain) fn hand_over(it: &command::HandOver, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::RunCase)?;
    let case = asked.open_case()?;
    let on = asked.past(Field::Date, it.on)?;
    let outgoing = match it.mentorship {
        Some(id) => standing(case, id)?,
        None => case.last_to_end().ok_or(Refusal::MentorshipNotEnding)?,
    };
    if outgoing.to.is_none() {
        return Err(Refusal::MentorshipNotEnding);
    }
    if on < outgoing.from {
        return Err(Refusal::EndBeforeStart(Field::Date));
    }
    let hand_over = Some(HandOver { on, note: typed_text::clean_lines(&it.note) });
    Ok(Decision::putting(Part::Mentorship(case.id(), Mentorship { hand_over, ..outgoing.clone() })))
}

impl Case {
    /// Returns the mentorship of a day whose mentor still has to accept the plan in force.
    ///
    /// A mentor accepts a plan that was approved before they came (the schools' habit); who mentored on
    /// the day of the approval, or has accepted it in an earlier mentorship, need not.
    pub fn acceptance_missing(&self, today: NaiveDate) -> Option<&Mentorship> {
        let approved = self.stage_two_began()?;
        let present = self.mentorship_on(today).filter(|_| self.head.closing.is_none())?;
        let knows = |it: &Mentorship| it.accepted_plan.is_some() || it.runs_on(approved);
        let own = self.mentorships.values().filter(|it| it.mentor == present.mentor && it.voided.is_none());
        (!own.into_iter().any(knows)).then_some(present)
    }

    /// Returns the mentorship whose last day is the latest, past or ahead; none where none has one.
    pub fn last_to_end(&self) -> Option<&Mentorship> {
        let ending = self.mentorships.values().filter(|it| it.voided.is_none() && it.to.is_some());
        ending.max_by_key(|it| (it.to, it.id))
    }
}
