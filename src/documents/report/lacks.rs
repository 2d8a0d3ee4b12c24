//! What does a report say that it lacks while it is not ready?

use super::Sources;
use crate::documents::references::{Cited, References};
use crate::domain::compiled::figures::Unanswered;
use serde::Serialize;

/// One thing that is lacking, with the records where there are some.
#[derive(Debug, Serialize)]
pub struct Lack {
    text: String,
    figure: Option<Cited>,
}

/// Lists what is lacking, in the order of the report's parts.
pub fn lacks(from: &Sources<'_>, references: &mut References<'_>) -> Vec<Lack> {
    from.figures.unanswered.iter().map(|it| lack(it, from, references)).collect()
}

fn lack(it: &Unanswered, from: &Sources<'_>, references: &mut References<'_>) -> Lack {
    let text = from.words.say(id(it));
    let figure = match it {
        Unanswered::OpenItems(items) => Some(references.cite(text.clone(), items)),
        Unanswered::InitialRound
        | Unanswered::ApprovedPlan
        | Unanswered::LessonVisits
        | Unanswered::FinalRound
        | Unanswered::Achievements
        | Unanswered::Difficulties
        | Unanswered::Recommendation
        | Unanswered::Conclusion
        | Unanswered::Meeting => None,
    };
    Lack { text, figure }
}

fn id(it: &Unanswered) -> &'static str {
    match it {
        Unanswered::InitialRound => "doc-lacks-initial",
        Unanswered::ApprovedPlan => "doc-lacks-plan",
        Unanswered::OpenItems(_) => "doc-lacks-items",
        Unanswered::LessonVisits => "doc-lacks-visits",
        Unanswered::FinalRound => "doc-lacks-final",
        Unanswered::Achievements => "doc-lacks-achievements",
        Unanswered::Difficulties => "doc-lacks-difficulties",
        Unanswered::Recommendation => "doc-lacks-recommendation",
        Unanswered::Conclusion => "doc-lacks-conclusion",
        Unanswered::Meeting => "doc-lacks-meeting",
    }
}
