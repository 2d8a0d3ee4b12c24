//! What is known of the case that is open, and where does it stand today?

use crate::app::session::Session;
use crate::domain::case::Case;
use crate::domain::case::as_of::as_of;
use crate::domain::clock::standing::{Standing, standing};
use crate::domain::clock::step::Step;
use crate::domain::compiled::overview::CaseFile;
use crate::domain::compiled::sight;
use crate::domain::compiled::summary::summary;
use crate::domain::diagnostics::Round;
use crate::domain::id::{PersonId, Revision};
use crate::domain::plan::{Capacity, awaited_mark};
use crate::domain::refusal::Refusal;
use crate::domain::rights::{Actor, Relation, Right};
use crate::domain::school::School;
use crate::domain::settings::Agreement;
use crate::say;
use crate::words::Words;
use chrono::NaiveDate;
use std::rc::Rc;

/// A case as it was read, judged on the session's day.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The case with its school and its history.
    pub file: Rc<CaseFile>,
    /// Where it stands; none before the school has a calendar.
    pub standing: Option<Standing>,
    /// The day.
    pub today: NaiveDate,
    /// The entry of the history after which the case is shown; none for the present one.
    pub as_of: Option<Revision>,
    who: Actor,
    /// Whether what is new was made by this very session, so that the selection goes on to it.
    pub just_saved: bool,
}

impl Opened {
    /// Judges a case on the session's day.
    pub fn new(file: Rc<CaseFile>, session: &Session) -> Self {
        Self::judged(file, session.today, None, session)
    }

    /// Returns the case as it stood after an entry of its history, judged on the day of that entry.
    ///
    /// None before the case was opened, and for an entry that is not its own.
    pub fn then(file: &CaseFile, entry: Revision, session: &Session) -> Option<Self> {
        let day = file.history.iter().find(|it| it.revision == entry)?.day;
        let case = as_of(&file.case, &file.history, entry)?;
        let file = CaseFile { case, ..file.clone() };
        Some(Self::judged(Rc::new(file), day, Some(entry), session))
    }

    fn judged(file: Rc<CaseFile>, today: NaiveDate, as_of: Option<Revision>, session: &Session) -> Self {
        let school = &file.school;
        let standing = school.settings.as_ref().zip(school.calendar.as_ref()).map(|(settings, calendar)| {
            standing(&summary(&file.case, school), today, calendar, &settings.terms)
        });
        let just_saved = session.just_saved;
        Self { standing, today, as_of, just_saved, who: session.actor.clone(), file }
    }

    /// Returns the case.
    pub fn case(&self) -> &Case {
        &self.file.case
    }

    /// Returns the school.
    pub fn school(&self) -> &School {
        &self.file.school
    }

    /// Returns the revision that the user has before them.
    pub fn seen(&self) -> Option<Revision> {
        Some(self.file.revision)
    }

    /// Returns who looks.
    pub fn who(&self) -> &Actor {
        &self.who
    }

    /// Returns a person's name as lists have it; empty where the number is unknown.
    pub fn name(&self, person: PersonId) -> String {
        self.school().name_of(person).short()
    }

    /// Returns a step in words; a plan that is written is to be sent, not to be made once more.
    pub fn step_said(&self, step: Step, about: &str, words: &Words) -> String {
        match (step, &self.case().plan) {
            (Step::Submit, Some(_)) => say!(words, "step-send-plan"),
            _ if about.is_empty() => words.name(&step),
            _ => about.to_owned(),
        }
    }

    /// Says whether the user may do something in this case.
    pub fn may(&self, right: Right) -> bool {
        self.who.may(right, self.relation())
    }

    /// Refuses a user without a right in this case.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotPermitted`]; [`Refusal::OwnFile`] in the file about the user.
    pub fn needs(&self, right: Right) -> Result<(), Refusal> {
        self.who.needs(right, self.relation())
    }

    /// Returns what the user is to the case.
    pub fn relation(&self) -> Relation {
        self.who.relation_to(self.case(), self.today)
    }

    /// Says whether the user may read the scores and the notes of a round.
    pub fn reads(&self, round: &Round) -> bool {
        sight::reads_round(round, self.case(), &self.who, self.today)
    }

    /// Says who agrees plans in this school.
    pub fn agreement(&self) -> Agreement {
        self.school().settings.as_ref().map_or(Agreement::ByDeputy, |settings| settings.agreement)
    }

    /// Returns the capacity in which the plan waits for a mark.
    ///
    /// # Errors
    ///
    /// What is to be done first, where it waits for none.
    pub fn awaited_mark(&self) -> Result<Capacity, Refusal> {
        awaited_mark(self.case(), self.agreement())
    }
}
