//! What does the report still lack?

use super::{CarryingOut, Figure, Progress, Work};
use crate::domain::case::Case;
use crate::domain::report::ReportText;

/// Something that the report is to answer and does not yet.
///
/// To be listed well before the council's date; only a conclusion, a recommendation and an approved plan
/// are what a report cannot be declared ready without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unanswered {
    /// The initial diagnostics was not made.
    InitialRound,
    /// No version of the plan was approved.
    ApprovedPlan,
    /// Items of the plan of which nothing is said yet.
    OpenItems(Figure),
    /// No lesson of the young specialist was visited.
    LessonVisits,
    /// The final diagnostics was not made.
    FinalRound,
    /// Nothing is said of achievements.
    Achievements,
    /// Nothing is said of difficulties.
    Difficulties,
    /// There is no recommendation, to whomever.
    Recommendation,
    /// There is no conclusion.
    Conclusion,
    /// No meeting of the council is named.
    Meeting,
}

/// Lists what is lacking, in the order of the report's parts.
pub(super) fn unanswered(
    case: &Case,
    carrying_out: &CarryingOut,
    work: &Work,
    progress: &Progress,
) -> Vec<Unanswered> {
    let ReportText { achievements, difficulties, conclusion, .. } = &case.report.text;
    let open = &carrying_out.total.open;
    let lacks = [
        (progress.initial.is_none(), Unanswered::InitialRound),
        (carrying_out.version.is_none(), Unanswered::ApprovedPlan),
        (!open.is_empty(), Unanswered::OpenItems(open.clone())),
        (work.lessons.is_empty(), Unanswered::LessonVisits),
        (progress.last.is_none(), Unanswered::FinalRound),
        (achievements.is_empty(), Unanswered::Achievements),
        (difficulties.is_empty(), Unanswered::Difficulties),
        (!case.report.text.has_recommendation(), Unanswered::Recommendation),
        (conclusion.is_empty(), Unanswered::Conclusion),
        (case.report.meeting.is_none(), Unanswered::Meeting),
    ];
    lacks.into_iter().filter(|(lacks, _)| *lacks).map(|(_, what)| what).collect()
}
