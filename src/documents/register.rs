//! What does the printed inspection register state?

use super::filters::sentence;
use super::written::{self, Signer};
use crate::domain::case::{Case, Pause};
use crate::domain::clock::term::Due;
use crate::domain::code::CaseCode;
use crate::domain::compiled::register::{Entry, Judgement, Period, Reason, Stamp, Totals, register};
use crate::domain::school::School;
use crate::say;
use crate::words::{Words, dates};
use chrono::NaiveDate;
use serde::Serialize;

/// What the template of the register prints.
#[derive(Debug, Serialize)]
pub struct RegisterView {
    school: String,
    period: String,
    today: NaiveDate,
    rows: Vec<Row>,
    totals: Vec<Total>,
    /// Set where a mark was given in the program, and there is no paper to look at.
    without_paper: bool,
    head: Signer,
    basis: String,
}

/// A line of the register.
#[derive(Debug, Serialize)]
struct Row {
    number: usize,
    code: String,
    mentee: String,
    mentors: String,
    order: String,
    start: NaiveDate,
    diagnostics_due: String,
    diagnostics_done: String,
    plan_due: String,
    agreed: String,
    approved: String,
    judgement: String,
    reasons: String,
}

/// A sum below the lines, with the cases that it counts.
#[derive(Debug, Serialize)]
struct Total {
    what: String,
    n: usize,
    cases: String,
}

/// Gathers the register of the cases that ran in a period.
pub fn view(
    school: &School,
    cases: &[Case],
    words: &Words,
    period: Period,
    today: NaiveDate,
) -> RegisterView {
    let register = register(school, cases, period, today);
    RegisterView {
        school: written::school_name(school),
        period: written::days(period.from, period.to),
        today,
        rows: register.entries.iter().map(|entry| row(entry, words)).collect(),
        without_paper: register.entries.iter().any(is_without_paper),
        totals: totals(&register.totals, words),
        head: written::head(school, today, words),
        basis: written::basis(school, words),
    }
}

fn is_without_paper(entry: &Entry) -> bool {
    [entry.agreed, entry.approved].iter().any(|stamp| matches!(stamp, Stamp::WithoutPaper(_)))
}

fn row(entry: &Entry, words: &Words) -> Row {
    let due = |due: Option<Due>| due.map(|due| dates::table(due.binding)).unwrap_or_default();
    let order = entry.order.as_ref();
    Row {
        number: entry.number,
        code: entry.case.to_string(),
        mentee: entry.mentee.as_str().to_owned(),
        mentors: entry.mentors.iter().map(|name| name.short()).collect::<Vec<_>>().join(", "),
        order: order.map(|it| format!("№ {}, {}", it.number, dates::table(it.date))).unwrap_or_default(),
        start: entry.start,
        diagnostics_due: due(entry.diagnostics_due),
        diagnostics_done: entry.diagnostics_done.map(dates::table).unwrap_or_default(),
        plan_due: due(entry.plan_due),
        agreed: stamp(entry.agreed, words),
        approved: stamp(entry.approved, words),
        judgement: entry.judgement.map(|it| judged(it, words)).unwrap_or_default(),
        reasons: entry.reasons.iter().map(|it| reason(it, words)).collect::<Vec<_>>().join("\n"),
    }
}

/// The paper's date; an asterisk says that there is no paper to look at.
fn stamp(stamp: Stamp, words: &Words) -> String {
    match stamp {
        Stamp::Awaited => String::new(),
        Stamp::NotNeeded => words.say("doc-register-not-needed"),
        Stamp::OnPaper(date) => dates::table(date),
        Stamp::WithoutPaper(date) => format!("{} †", dates::table(date)),
    }
}

/// Returns how stage I stands against its terms, in words.
pub fn judged(judgement: Judgement, words: &Words) -> String {
    words.say(match judgement {
        Judgement::InTime => "doc-judged-in-time",
        Judgement::Ahead => "doc-judged-ahead",
        Judgement::Covered => "doc-judged-covered",
        Judgement::Excused => "doc-judged-excused",
        Judgement::Late => "doc-judged-late",
        Judgement::Overdue => "doc-judged-overdue",
    })
}

fn reason(reason: &Reason, words: &Words) -> String {
    match reason {
        Reason::Said(text) => text.clone(),
        Reason::Pause(Pause { from, to, ground, document, .. }) => {
            let days = match to {
                Some(to) => written::days(*from, *to),
                None => say!(words, "date-from", date = dates::table(*from)),
            };
            let told: Vec<&str> = [ground, document].map(String::as_str).into_iter().collect();
            let told: Vec<&str> = told.into_iter().filter(|it| !it.is_empty()).collect();
            format!("{} {days}: {}", sentence(&words.say("state-paused")), told.join(", "))
        }
    }
}

fn totals(totals: &Totals, words: &Words) -> Vec<Total> {
    let total = |what: String, cases: &[CaseCode]| Total {
        what,
        n: cases.len(),
        cases: cases.iter().map(CaseCode::to_string).collect::<Vec<_>>().join(", "),
    };
    let judged = |judgement, cases| total(sentence(&self::judged(judgement, words)), cases);
    vec![
        total(words.say("doc-register-cases"), &totals.cases),
        total(words.say("doc-register-diagnosed"), &totals.diagnosed),
        total(words.say("doc-register-approved"), &totals.approved),
        total(words.say("doc-register-without-paper"), &totals.without_paper),
        judged(Judgement::InTime, &totals.in_time),
        judged(Judgement::Ahead, &totals.ahead),
        judged(Judgement::Covered, &totals.covered),
        judged(Judgement::Excused, &totals.excused),
        judged(Judgement::Late, &totals.late),
        judged(Judgement::Overdue, &totals.overdue),
    ]
}
