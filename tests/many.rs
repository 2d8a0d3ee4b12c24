//! A list of very many cases: those of the practice school, over and over, each under a code of its own.

use crate::screenshots::practice;
use std::sync::Arc;
use talimger::desk::Desk;
use talimger::domain::compiled::overview::Overview;
use talimger::domain::id::CaseId;
use talimger::domain::text::local::Language;
use talimger::store::Patience;

/// So many that a front page is kept of them.
pub const CASES: u16 = 300;

/// The practice school with very many cases.
pub fn many() -> Overview {
    let desk = Desk::over(Arc::new(practice(Language::Ru)), None, Patience::Try);
    let few = desk.overview().unwrap();
    let more = (0..CASES).zip(few.cases.iter().cycle()).map(|(number, case)| {
        let mut case = case.clone();
        case.case = CaseId(u32::from(number) + 1);
        case.code.number = number + 1;
        case
    });
    let mut cases: Vec<_> = more.collect();
    cases.sort_by_key(|case| case.code);
    Overview { cases, ..few }
}
