//! Do a school's own templates print what there may be to print?
//!
//! The practice school has a case in every state. What is named in a loop, or of a thing in another, shows
//! only when it is printed; printed of that school, it shows before anybody needs the paper.

use crate::documents::{Asked, Documents, Kind, NotPrintable, Template, TemplateFault};
use crate::domain::case::Case;
use crate::domain::facts::Facts;
use crate::domain::school::School;
use crate::domain::text::local::Language;
use crate::domain::trial::Trial;
use crate::domain::year_template::YearMonth;
use crate::intake::practice::{best_day, practice_school};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

/// Returns what is wrong with own templates as far as the practice school shows it, each fault once.
pub(super) fn faults(language: Language, own: &[Template]) -> Vec<TemplateFault> {
    let documents = match Documents::with_templates(language, own) {
        Ok(documents) => documents,
        Err(fault) => return vec![fault],
    };
    let mut found = BTreeSet::new();
    // In autumn nothing is completed, and in summer nothing begun.
    for day in [best_day(), in_summer(best_day())] {
        let (school, cases) = sample(day, language);
        for kind in Kind::ALL {
            found.extend(of_kind(kind, &documents, day, &school, &cases));
        }
    }
    found.into_iter().collect()
}

fn in_summer(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year() + 1, 6, 10).expect("June has a tenth day")
}

fn sample(day: NaiveDate, language: Language) -> (School, Vec<Case>) {
    let mut trial = Trial::on(&Facts::default());
    for deed in practice_school(day, language).unwrap_or_default() {
        let who = trial.actor(&deed.login);
        let _what_is_refused_is_left_out = trial.carry_out(deed.command, &who, deed.on);
    }
    let codes: Vec<_> = trial.facts().summaries.iter().map(|it| it.code).collect();
    let cases = codes.into_iter().filter_map(|code| trial.case(code).cloned()).collect();
    (trial.facts().school.clone(), cases)
}

/// The faults of a kind: of each case, or of the school in this month and of each of its orders.
fn of_kind(
    kind: Kind,
    documents: &Documents,
    day: NaiveDate,
    school: &School,
    cases: &[Case],
) -> Vec<TemplateFault> {
    let usual = Asked::new(kind, day);
    let mut printed = Vec::new();
    if kind.subject().is_of_cases() {
        printed.extend(cases.iter().map(|case| documents.of_case(&usual, case, school, None)));
    } else {
        let orders = school.orders.values().filter(|_| kind == Kind::Order).map(|it| Some(it.number.clone()));
        let month = u8::try_from(day.month()).ok().map(|month| YearMonth { year: day.year(), month });
        for order in orders.chain([None]) {
            let asked = Asked { order, month, ..usual.clone() };
            printed.push(documents.of_school(&asked, school, cases));
        }
    }
    let fault = |printed| match printed {
        Err(NotPrintable::Template(fault)) => Some(fault),
        Ok(_) | Err(_) => None,
    };
    printed.into_iter().filter_map(fault).collect()
}
