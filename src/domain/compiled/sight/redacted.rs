//! What is left of a part when what an actor may not see is taken out of it?

use super::{Sight, reads_note, reads_round};
use crate::domain::case::Case;
use crate::domain::diagnostics::Round;
use crate::domain::journal::{Event, EventText};
use crate::domain::part::Part;
use crate::domain::plan::{Item, Outcome};
use crate::domain::report::{Report, ReportText};
use crate::domain::rights::Actor;
use chrono::NaiveDate;

/// Somebody who reads a case, with how much of it they may.
pub(super) struct Reader<'a> {
    pub case: &'a Case,
    pub actor: &'a Actor,
    pub today: NaiveDate,
    pub sight: Sight,
}

impl Reader<'_> {
    /// Returns the case as it may be seen.
    pub fn seen(&self) -> Case {
        let mut seen = self.case.clone();
        seen.events = seen.events.into_iter().filter_map(|(id, it)| Some((id, self.event(it)?))).collect();
        seen.rounds = seen.rounds.into_iter().map(|(id, it)| (id, self.round(it))).collect();
        seen.items = seen.items.into_iter().map(|(id, it)| (id, self.item(it))).collect();
        seen.report = self.report(seen.report);
        seen
    }

    /// Returns a part as it may be seen; none where nothing of it may.
    pub fn part(&self, part: Part) -> Option<Part> {
        Some(match part {
            Part::Round(case, it) => Part::Round(case, self.round(it)),
            Part::Event(case, it) => Part::Event(case, self.event(it)?),
            Part::Item(case, it) => Part::Item(case, self.item(it)),
            Part::Report(case, it) => Part::Report(case, self.report(it)),
            Part::Head(_)
            | Part::Mentorship(..)
            | Part::Plan(..)
            | Part::Version(..)
            | Part::Person(_)
            | Part::Order(_)
            | Part::Meeting(_)
            | Part::Settings(_)
            | Part::Calendar(_)
            | Part::Rubric(_)
            | Part::Template(_)
            | Part::Appointment(_) => part,
        })
    }

    /// An entry that was one of support once, or is one now, is closed in every state of it.
    fn event(&self, event: Event) -> Option<Event> {
        if self.sight == Sight::OwnEntries && self.actor.person != Some(event.by) {
            return None;
        }
        let now = self.case.events.get(&event.id);
        let reads = |it: &Event| reads_note(it, self.case, self.actor, self.today);
        let open = reads(&event) && now.is_none_or(reads);
        Some(if open { event } else { Event { text: without_note(event.text), ..event } })
    }

    /// That a round was made stays, or the steps of the case would be told wrongly.
    fn round(&self, round: Round) -> Round {
        if reads_round(&round, self.case, self.actor, self.today) { round } else { without_scores(round) }
    }

    fn item(&self, item: Item) -> Item {
        match self.sight {
            Sight::Whole | Sight::WithoutScores => item,
            Sight::OwnEntries => without_evidence(item),
        }
    }

    fn report(&self, report: Report) -> Report {
        match self.sight {
            Sight::Whole | Sight::WithoutScores => report,
            Sight::OwnEntries => Report { text: ReportText::default(), ..report },
        }
    }
}

/// Takes note and sheet out of an entry; date, who, kind and theme stay.
fn without_note(text: EventText) -> EventText {
    EventText { note: String::new(), sheet: None, ..text }
}

fn without_scores(round: Round) -> Round {
    let scores = round.scores.iter().map(|area| vec![None; area.len()]).collect();
    Round {
        scores,
        notes: Vec::new(),
        answers: Vec::new(),
        conclusion: String::new(),
        needs: String::new(),
        corrected: round.corrected.map(|_| String::new()),
        ..round
    }
}

fn without_evidence(mut item: Item) -> Item {
    item.outcome = match item.outcome {
        Outcome::Open => Outcome::Open,
        Outcome::Done { date, .. } => Outcome::Done { date, evidence: String::new() },
        Outcome::NotDone { on, .. } => Outcome::NotDone { on, reason: String::new() },
        Outcome::Cancelled { on, .. } => Outcome::Cancelled { on, reason: String::new() },
    };
    for moved in &mut item.moves {
        moved.reason.clear();
    }
    item
}
