//! How does the school change what it decided about itself?

use super::Settings;
use crate::domain::change::Decision;
use crate::domain::clock::deadline::{MonthDay, Terms};
use crate::domain::command::ChangeSettings;
use crate::domain::decide::{Asked, required_line};
use crate::domain::part::Part;
use crate::domain::recommendation::Recommendation;
use crate::domain::refusal::{Field, Refusal};
use crate::domain::rights::Right;

/// The longest term that makes sense within a school year, in days.
const LONGEST: u32 = 366;

/// Why the numbers behind the deadlines cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermFault {
    /// A term is no day long, or longer than a year.
    Length(u32),
    /// A step would be soon for longer than a year.
    Soon(u32),
    /// The contact would be amber no earlier than it is red.
    AmberNotBeforeRed,
    /// There is no such month.
    Month(u32),
    /// Not every year has that day.
    DayOfYear(MonthDay),
}

/// Decides a change of the settings.
///
/// Who set the school up is no setting: whoever that is stays a coordinator, so that nobody can be
/// locked out.
pub(in crate::domain) fn change(it: &ChangeSettings, asked: Asked<'_>) -> Result<Decision, Refusal> {
    asked.needs(Right::KeepCases)?;
    let before = asked.settings()?;
    if let Some(fault) = fault(&it.to.terms) {
        return Err(Refusal::TermsUnsound(fault));
    }
    if !asked.facts.school.rubrics.contains_key(&it.to.rubric) {
        return Err(Refusal::NoSuchRubric(it.to.rubric.clone()));
    }
    let basis = it.to.basis.cleaned();
    if basis.is_empty() {
        return Err(Refusal::Missing(Field::Basis));
    }
    let settings = Settings {
        name: required_line(Field::Name, &it.to.name)?,
        founder: before.founder.clone(),
        basis,
        recommendations: recommendations(&it.to.recommendations),
        ..it.to.clone()
    };
    Ok(Decision::putting(Part::Settings(settings)))
}

/// Returns the first of the numbers that cannot be, if one cannot.
pub fn fault(terms: &Terms) -> Option<TermFault> {
    // Each by its name: a number that comes later is asked here between what it may lie.
    let Terms {
        diagnostics,
        stage_one,
        assignment,
        report_before_council,
        final_window,
        contact_amber,
        contact_red,
        contact_rests_from,
        contact_rests_to,
        need_unvisited,
        soon_working,
        soon_calendar,
        late_start,
        spring_check,
    } = *terms;
    let lengths = [
        diagnostics,
        stage_one,
        assignment,
        report_before_council,
        final_window,
        contact_amber,
        contact_red,
        need_unvisited,
    ];
    let length = lengths.into_iter().find(|days| !(1..=LONGEST).contains(days)).map(TermFault::Length);
    let soon = [soon_working, soon_calendar].into_iter().find(|days| *days > LONGEST);
    let amber = (contact_amber >= contact_red).then_some(TermFault::AmberNotBeforeRed);
    let months = [contact_rests_from, contact_rests_to];
    let month = months.into_iter().find(|month| !(1..=12).contains(month)).map(TermFault::Month);
    let days = [late_start, spring_check].into_iter();
    let day = days.into_iter().find(|day| !is_in_every_year(*day)).map(TermFault::DayOfYear);
    length.or(soon.map(TermFault::Soon)).or(amber).or(month).or(day)
}

/// 29 February is no day to count by: three years of four lack it.
fn is_in_every_year(day: MonthDay) -> bool {
    day.in_year(2025).is_some()
}

/// A recommendation without a text is none.
fn recommendations(all: &[Recommendation]) -> Vec<Recommendation> {
    let cleaned = all.iter().map(|it| Recommendation { to: it.to, text: it.text.cleaned() });
    cleaned.filter(|it| !it.text.is_empty()).collect()
}
