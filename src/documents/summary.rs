//! What does the printed summary of a school state?

use super::filters::sentence;
use super::register::judged;
use super::written::{self, Signer};
use crate::domain::case::Case;
use crate::domain::clock::standing::Stage;
use crate::domain::code::CaseCode;
use crate::domain::compiled::register::{Judgement, Period, register};
use crate::domain::compiled::year_summary::{MentorWork, NeedInSchool, year_summary};
use crate::domain::id::PersonId;
use crate::domain::school::School;
use crate::words::Words;
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the summary prints.
#[derive(Debug, Serialize)]
pub struct SummaryView {
    school: String,
    period: String,
    today: NaiveDate,
    total: usize,
    stages: Vec<Line>,
    /// How stage I stood against its terms: the sums of the register.
    timeliness: Vec<Line>,
    mentors: Vec<Mentor>,
    needs: Vec<Need>,
    head: Signer,
    basis: String,
}

/// A figure with the cases that it counts.
#[derive(Debug, Serialize)]
struct Line {
    what: String,
    n: usize,
    cases: String,
}

/// The work of one mentor.
#[derive(Debug, Serialize)]
struct Mentor {
    name: String,
    cases: usize,
    codes: String,
    visits: usize,
    others: usize,
    done: usize,
}

/// A need of several teachers.
#[derive(Debug, Serialize)]
struct Need {
    title: String,
    weakest: usize,
    codes: String,
    items: usize,
    events: usize,
}

/// Gathers the summary of the cases that ran in a period.
pub fn view(school: &School, cases: &[Case], words: &Words, period: Period, today: NaiveDate) -> SummaryView {
    let summed = year_summary(school, cases, period, today);
    let line = |what: String, cases: &[CaseCode]| Line { what, n: cases.len(), cases: codes(cases) };
    let stages = summed.stages.iter().map(|(stage, cases)| line(stage_name(*stage, words), cases));
    let apart = [
        (sentence(&words.say("state-paused")), &summed.paused),
        (sentence(&words.say("state-without-mentor")), &summed.without_mentor),
    ];
    let totals = register(school, cases, period, today).totals;
    let judgements = [
        (Judgement::InTime, &totals.in_time),
        (Judgement::Covered, &totals.covered),
        (Judgement::Excused, &totals.excused),
        (Judgement::Late, &totals.late),
        (Judgement::Overdue, &totals.overdue),
        (Judgement::Ahead, &totals.ahead),
    ];
    let apart = apart.into_iter().filter(|(_, cases)| !cases.is_empty());
    SummaryView {
        school: written::school_name(school),
        period: written::days(period.from, period.to),
        today,
        total: summed.stages.iter().map(|(_, cases)| cases.len()).sum::<usize>() + summed.paused.len(),
        stages: stages.chain(apart.map(|(what, cases)| line(what, cases))).collect(),
        timeliness: judgements
            .into_iter()
            .map(|(judgement, cases)| line(sentence(&judged(judgement, words)), cases))
            .collect(),
        mentors: summed.mentors.iter().map(|(mentor, work)| worked(*mentor, work, school)).collect(),
        needs: summed.needs.iter().map(|need| needed(need, words)).collect(),
        head: written::head(school, today, words),
        basis: written::basis(school, words),
    }
}

fn stage_name(stage: Stage, words: &Words) -> String {
    match stage {
        Stage::One => words.say("doc-summary-stage-one"),
        Stage::Two => words.say("doc-summary-stage-two"),
        Stage::Three => words.say("doc-summary-stage-three"),
        Stage::NotBegun | Stage::Completed | Stage::Ended => written::name(&stage, words),
    }
}

fn codes(cases: &[CaseCode]) -> String {
    cases.iter().map(CaseCode::to_string).collect::<Vec<_>>().join(", ")
}

fn worked(mentor: PersonId, work: &MentorWork, school: &School) -> Mentor {
    Mentor {
        name: written::person(mentor, school),
        cases: work.cases.len(),
        codes: codes(&work.cases),
        visits: work.visits.len(),
        others: work.others.len(),
        done: work.done.len(),
    }
}

fn needed(need: &NeedInSchool, words: &Words) -> Need {
    Need {
        title: words.local(&need.title).to_owned(),
        weakest: need.weakest.len(),
        codes: codes(&need.weakest),
        items: need.items.len(),
        events: need.events.len(),
    }
}
