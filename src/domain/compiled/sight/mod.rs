//! What may an actor see?
//!
//! ```text
//! Overview ─seen_by(actor)──────► the cases that the actor may see, and no others
//! CaseFile ─seen_by(actor, day)─► Whole          scores and notes too; of support the own notes alone
//!                                 WithoutScores  what happened and when, not what was judged of it
//!                                 OwnEntries     a former mentor: the frame, and what they wrote
//! ```
//!
//! What may not be seen is taken out before a screen, a document or a script gets hold of it, so that
//! none of them can forget to ask (law on personal data: the least that the purpose needs).

mod history;
mod redacted;

use crate::domain::case::Case;
use crate::domain::compiled::overview::{CaseFile, Overview};
use crate::domain::compiled::summary::Summary;
use crate::domain::diagnostics::Round;
use crate::domain::id::PersonId;
use crate::domain::journal::{Event, EventKind};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Relation, Right, Role};
use crate::domain::school::School;
use chrono::NaiveDate;

/// How much of a case an actor may see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All of it, but for the notes of support, which are their author's and the mentor's.
    Whole,
    /// Dates, steps, plan and report; no scores, no sheets, no notes but the own.
    WithoutScores,
    /// The frame of the case, and the own entries: who mentored it once.
    OwnEntries,
}

/// Returns how much of a case an actor may see on a day.
///
/// # Errors
///
/// [`Refusal::NotPermitted`] for who may see none of it; [`Refusal::OwnFile`] for its mentee, who has no
/// role: the file about oneself is closed, also to a mentee who later mentors.
pub fn sight(case: &Case, actor: &Actor, today: NaiveDate) -> Result<Sight, Refusal> {
    let relation = actor.relation_to(case, today);
    if actor.may(Right::SeeScores, relation) {
        return Ok(Sight::Whole);
    }
    match (actor.may(Right::SeeCases, relation), relation) {
        (true, _) => Ok(Sight::WithoutScores),
        (false, Relation::FormerMentor) => Ok(Sight::OwnEntries),
        (false, Relation::Mentee) => Err(Refusal::OwnFile),
        (false, Relation::Mentor | Relation::Other) => Err(Refusal::NotPermitted(Right::SeeCases)),
    }
}

/// Says whether an actor may read the note and the sheet of an entry of the journal.
///
/// The note of support is for its author and the present mentor alone, whatever role anybody has (the
/// schools' habit).
pub fn reads_note(event: &Event, case: &Case, actor: &Actor, today: NaiveDate) -> bool {
    let Some(relation) = relation_of_reader(event.by, case, actor, today) else { return true };
    match event.text.kind {
        EventKind::Support => {
            let mentor = case.mentorship_on(today).map(|mentorship| mentorship.mentor);
            relation == Relation::Mentor && mentor == actor.person
        }
        EventKind::VisitByMentor
        | EventKind::VisitByMentee
        | EventKind::VisitByAdministration
        | EventKind::Consultation
        | EventKind::Workshop
        | EventKind::Other => actor.may(Right::SeeScores, relation),
    }
}

/// Says whether an actor may read the scores and the notes of a round of diagnostics.
pub fn reads_round(round: &Round, case: &Case, actor: &Actor, today: NaiveDate) -> bool {
    relation_of_reader(round.by, case, actor, today)
        .is_none_or(|relation| actor.may(Right::SeeScores, relation))
}

/// What the reader is to the case; none for the author, who reads it whatever they are.
fn relation_of_reader(author: PersonId, case: &Case, actor: &Actor, today: NaiveDate) -> Option<Relation> {
    (actor.person != Some(author)).then(|| actor.relation_to(case, today))
}

impl Overview {
    /// Returns what an actor may see of the lists: the cases by a role, or those that they mentor, will
    /// mentor or mentored.
    ///
    /// To who sees nothing by a role, the logins of others are no concern either, but for those of the
    /// coordinators: whom to ask.
    #[must_use]
    pub fn seen_by(mut self, actor: &Actor) -> Self {
        for case in &mut self.cases {
            case.hide_from(actor);
        }
        if actor.may(Right::SeeCases, Relation::Other) {
            return self;
        }
        let own = |case: &Summary| case.tenures.iter().any(|it| Some(it.mentor) == actor.person);
        self.cases.retain(|case| own(case) && Some(case.mentee) != actor.person);
        self.logins.retain(|it| it.login == actor.login || it.roles.contains(&Role::Coordinator));
        self.waiting.clear();
        let cases: Vec<_> = self.cases.iter().map(|case| case.code).collect();
        self.quarantined.retain(|it| it.case.is_some_and(|code| cases.contains(&code)));
        self
    }
}

impl Summary {
    /// Takes out which areas are weak, for it follows from the scores: who sees these by a role is told,
    /// and who mentors the case with no end in sight.
    fn hide_from(&mut self, actor: &Actor) {
        let is_mentor = self.tenures.iter().any(|it| it.to.is_none() && actor.is(it.mentor));
        let relation = match (actor.is(self.mentee), is_mentor) {
            (true, _) => Relation::Mentee,
            (false, true) => Relation::Mentor,
            (false, false) => Relation::Other,
        };
        if !actor.may(Right::SeeScores, relation) {
            self.needs.clear();
        }
    }
}

impl School {
    /// Returns what a stranger may know of the school: its settings and its calendar, no person but them.
    #[must_use]
    pub fn seen_by_stranger(mut self, login: &str) -> Self {
        self.people.retain(|_, person| person.has_login(login));
        let Self { owner, settings, calendar, people, .. } = self;
        Self { owner, settings, calendar, people, ..Self::default() }
    }
}

impl Case {
    /// Returns what an actor may see of a case on a day, everything else taken out.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of [`sight`].
    pub fn seen_by(&self, actor: &Actor, today: NaiveDate) -> Result<Self, Refusal> {
        let sight = sight(self, actor, today)?;
        Ok(redacted::Reader { case: self, actor, today, sight }.seen())
    }
}

impl CaseFile {
    /// Returns what an actor may see of a case on a day, everything else taken out.
    ///
    /// # Errors
    ///
    /// The [`Refusal`] of [`sight`].
    pub fn seen_by(self, actor: &Actor, today: NaiveDate) -> Result<Self, Refusal> {
        let sight = sight(&self.case, actor, today)?;
        let reader = redacted::Reader { case: &self.case, actor, today, sight };
        let history = self.history.into_iter().filter_map(|entry| reader.entry(entry)).collect();
        let case = reader.seen();
        Ok(Self { case, history, ..self })
    }
}
