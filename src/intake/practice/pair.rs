//! What does a pair of the practice school go through, from the order to the approved plan?

use super::script::{Script, Stand};
use super::season::Season;
use super::staff::{COORDINATOR, Colleague, DEPUTY, HEAD, SECRETARY};
use super::text;
use crate::domain::calendar::CalendarGap;
use crate::domain::case::{CaseKind, StartBasis};
use crate::domain::code::CaseCode;
use crate::domain::command::{
    AddItem, AgreePlan, ApprovePlan, Command, EndChoice, IssueOrder, MarkForm, OpenCase, RecordRound,
    ReturnPlan, SubmitPlan, WritePlan,
};
use crate::domain::diagnostics::RoundKind;
use crate::domain::order::OrderName;
use crate::domain::plan::{Capacity, ItemTerm, ItemText};
use crate::domain::rubric::Rubric;
use crate::domain::text::local::Local;
use crate::domain::year_template::{PlacedItem, YearMonth};
use crate::words::shipped;
use chrono::NaiveDate;

/// An order of the head on paper.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paper {
    pub(super) number: &'static str,
    pub(super) date: NaiveDate,
}

impl Paper {
    pub(super) fn name(self) -> OrderName {
        OrderName { number: self.number.to_owned(), date: self.date }
    }

    /// The head issues the order, unless it names several pairs and is there already.
    pub(super) fn issued(self, script: &mut Script, effective: NaiveDate, season: &Season) {
        let subject = text::ORDER_SUBJECT.in_language(season.language);
        script.on(self.date, COORDINATOR, move |stand| {
            if stand.facts().school.order_named(&self.name()).is_some() {
                return None;
            }
            let OrderName { number, date } = self.name();
            let issue = IssueOrder { number, date, effective: Some(effective), subject: subject.clone() };
            Some(Command::IssueOrder(issue))
        });
    }
}

/// A mentor and a new teacher.
pub(super) struct Pair<'s> {
    pub(super) script: &'s mut Script,
    pub(super) season: &'s Season,
    pub(super) mentee: Colleague,
    pub(super) mentor: &'static str,
    /// The first day of stage I.
    pub(super) start: NaiveDate,
    /// The last day of the case.
    pub(super) end: NaiveDate,
    /// The last day on which the pair does anything.
    pub(super) until: NaiveDate,
}

impl<'s> Pair<'s> {
    /// The teacher is registered, the order issued, the case opened: all on the day of the order.
    pub(super) fn begins(
        script: &'s mut Script,
        season: &'s Season,
        (mentee, mentor): (Colleague, &'static str),
        start: NaiveDate,
        order: Paper,
    ) -> Result<Self, CalendarGap> {
        let end = season.calendar.school_year_of(start)?.ends;
        hired(script, season, mentee, start, order.date);
        order.issued(script, start, season);
        script.on(order.date, COORDINATOR, move |_| {
            Some(Command::OpenCase(OpenCase {
                mentee: mentee.login.into(),
                mentor: mentor.into(),
                order: order.name(),
                basis: StartBasis::EffectiveOrHired,
                start: None,
                end: Some(EndChoice::SchoolYear),
                kind: CaseKind::Mentoring,
                reason: String::new(),
            }))
        });
        Ok(Self { script, season, mentee, mentor, start, end, until: season.today })
    }

    /// Somebody does something about the case, unless the pair has stopped by then.
    pub(super) fn on(
        &mut self,
        on: NaiveDate,
        login: &'static str,
        act: impl Fn(CaseCode, &Stand) -> Option<Command> + 'static,
    ) {
        if on <= self.until {
            let mentee = self.mentee.login;
            self.script.on(on, login, move |stand| act(stand.code(mentee)?, stand));
        }
    }

    /// The mentor makes the initial diagnostics.
    pub(super) fn diagnosed(&mut self, on: NaiveDate) {
        self.round(on, RoundKind::Initial);
    }

    /// The mentor makes a round of diagnostics; by the final one the difficulties are fewer.
    pub(super) fn round(&mut self, on: NaiveDate, kind: RoundKind) {
        let rubric = shipped::difficulties();
        let (conclusion, needs) = match kind {
            RoundKind::Initial | RoundKind::Interim => {
                (text::CONCLUSION, text::NEEDS.in_language(self.season.language))
            }
            RoundKind::Final => (text::FINAL_CONCLUSION, String::new()),
        };
        let conclusion = conclusion.in_language(self.season.language);
        let scores =
            scores(&rubric, self.mentee.login.len() + usize::from(self.mentee.login.as_bytes()[2]), kind);
        self.on(on, self.mentor, move |case, _| {
            Some(Command::RecordRound(RecordRound {
                case,
                kind,
                rubric: rubric.key.clone(),
                date: on,
                by: None,
                scores: scores.clone(),
                notes: Vec::new(),
                answers: Vec::new(),
                conclusion: conclusion.clone(),
                needs: needs.clone(),
                reason: String::new(),
            }))
        });
    }

    /// The mentor writes the plan from the year template, as the school has it.
    pub(super) fn planned(&mut self, on: NaiveDate) {
        let template = shipped::year_template();
        let language = self.season.language;
        let said = move |text: &Local| text.in_language(language).to_owned();
        let aim = said(&template.aim);
        let tasks: Vec<String> = template.tasks.iter().map(said).collect();
        let directions: Vec<String> = template.directions.iter().map(said).collect();
        self.on(on, self.mentor, move |case, _| {
            let (aim, tasks, directions) = (aim.clone(), tasks.clone(), directions.clone());
            Some(Command::WritePlan(WritePlan { case, aim, tasks, directions }))
        });
        let rubric = shipped::difficulties();
        for placed in template.cut(self.start, self.end).left {
            let item = ItemText {
                direction: placed.item.direction.into(),
                activity: said(&placed.item.activity),
                term: ItemTerm::Month(placed.when),
                report: said(&placed.item.report),
                need: need_of(placed, &rubric),
            };
            self.on(on, self.mentor, move |case, _| {
                Some(Command::AddItem(AddItem { case, item: item.clone() }))
            });
        }
    }

    /// The months of the plan's items, in the order in which they were added.
    pub(super) fn months(&self) -> Vec<YearMonth> {
        shipped::year_template().cut(self.start, self.end).left.iter().map(|placed| placed.when).collect()
    }

    /// The mentor submits the plan.
    pub(super) fn submitted(&mut self, on: NaiveDate) {
        self.on(on, self.mentor, move |case, _| Some(Command::SubmitPlan(SubmitPlan { case, on })));
    }

    /// The deputy agrees the plan, under the own login.
    pub(super) fn agreed(&mut self, on: NaiveDate) {
        self.on(on, DEPUTY, |case, _| {
            Some(Command::AgreePlan(AgreePlan { case, mark: MarkForm::Given, for_deputy: String::new() }))
        });
    }

    /// The head approves the plan, under the own login.
    pub(super) fn approved(&mut self, on: NaiveDate) {
        self.on(on, HEAD, |case, _| Some(Command::ApprovePlan(ApprovePlan { case, mark: MarkForm::Given })));
    }

    /// The deputy returns the plan with a remark.
    pub(super) fn returned(&mut self, on: NaiveDate) {
        let remark = text::REMARK.in_language(self.season.language);
        self.on(on, DEPUTY, move |case, _| {
            let (capacity, mark) = (Capacity::Deputy, MarkForm::Given);
            Some(Command::ReturnPlan(ReturnPlan {
                case,
                capacity,
                mark,
                remark: remark.clone(),
                for_deputy: String::new(),
            }))
        });
    }

    /// The pair goes through stage I on time; returns the day of the approval.
    pub(super) fn through_stage_one(&mut self) -> Result<NaiveDate, CalendarGap> {
        let day = |count| self.season.after(self.start, count);
        let (diagnosed, planned, submitted, approved) = (day(3)?, day(4)?, day(5)?, day(6)?);
        self.diagnosed(diagnosed);
        self.planned(planned);
        self.submitted(submitted);
        self.agreed(submitted);
        self.approved(approved);
        Ok(approved)
    }
}

/// The secretary registers a new teacher.
pub(super) fn hired(
    script: &mut Script,
    season: &Season,
    mentee: Colleague,
    hired_on: NaiveDate,
    registered_on: NaiveDate,
) {
    let form = mentee.as_newcomer(hired_on, season.language);
    script.on(registered_on, SECRETARY, move |_| Some(Command::RegisterPerson(form.clone())));
}

/// An item serves the need of the first area that suggests its direction.
fn need_of(placed: PlacedItem<'_>, rubric: &Rubric) -> Option<u16> {
    let area = rubric.areas.iter().position(|area| area.direction == placed.item.direction)?;
    u16::try_from(area).ok()
}

/// Scores that differ from person to person, and are lower in the final round.
fn scores(rubric: &Rubric, person: usize, kind: RoundKind) -> Vec<Vec<Option<u8>>> {
    let better = match kind {
        RoundKind::Initial => 0,
        RoundKind::Interim | RoundKind::Final => 2,
    };
    let score = |area: usize, criterion: usize| {
        let high = u8::try_from((area * 3 + criterion * 2 + person) % 4).expect("less than four");
        Some(high.saturating_sub(better))
    };
    let areas = rubric.areas.iter().enumerate();
    areas.map(|(at, area)| (0..area.criteria.len()).map(|criterion| score(at, criterion)).collect()).collect()
}
