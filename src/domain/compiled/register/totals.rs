//! What do the lines of the register come to?

use super::{Entry, Judgement, Stamp};
use crate::domain::code::CaseCode;

/// The sums below the register: the cases of each, so that every sum can be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Totals {
    /// All cases.
    pub cases: Vec<CaseCode>,
    /// Those with the diagnostics made.
    pub diagnosed: Vec<CaseCode>,
    /// Those with an approved plan.
    pub approved: Vec<CaseCode>,
    /// Approved plans without a paper.
    pub without_paper: Vec<CaseCode>,
    /// Everything in time.
    pub in_time: Vec<CaseCode>,
    /// Something still to be made, and there is time.
    pub ahead: Vec<CaseCode>,
    /// Late, and covered by a pause.
    pub covered: Vec<CaseCode>,
    /// Late, with a reason that somebody gave.
    pub excused: Vec<CaseCode>,
    /// Late.
    pub late: Vec<CaseCode>,
    /// Overdue on the day.
    pub overdue: Vec<CaseCode>,
}

/// Sums the lines up.
pub(super) fn totals(entries: &[Entry]) -> Totals {
    let those = |belongs: &dyn Fn(&Entry) -> bool| -> Vec<CaseCode> {
        entries.iter().filter(|entry| belongs(entry)).map(|entry| entry.case).collect()
    };
    let judged = |judgement| those(&|entry| entry.judgement == Some(judgement));
    Totals {
        cases: those(&|_| true),
        diagnosed: those(&|entry| entry.diagnostics_done.is_some()),
        approved: those(&|entry| entry.approved.date().is_some()),
        without_paper: those(&|entry| matches!(entry.approved, Stamp::WithoutPaper(_))),
        in_time: judged(Judgement::InTime),
        ahead: judged(Judgement::Ahead),
        covered: judged(Judgement::Covered),
        excused: judged(Judgement::Excused),
        late: judged(Judgement::Late),
        overdue: judged(Judgement::Overdue),
    }
}
