//! What becomes of one open case of somebody who leaves?

use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::app::task::Wrong;
use crate::app::task::end_early::{key as end_key, reasons};
use crate::app::task::fields::{colleagues, person};
use crate::domain::case::EarlyEndReason;
use crate::domain::code::CaseCode;
use crate::domain::command::{AppointSubstitute, AssignMentor, Command, EndCase, EndMentorship};
use crate::domain::compiled::summary::Summary;
use crate::domain::id::PersonId;
use crate::domain::order::OrderName;
use crate::domain::people::mentorship::EndOfMentorship;
use crate::domain::school::School;
use crate::say;
use crate::words::Words;
use chrono::NaiveDate;

/// The names of the fields of one case.
pub(super) struct Place {
    head: &'static str,
    decision: &'static str,
    mentor: &'static str,
    reason: &'static str,
}

macro_rules! places {
    ($($number:literal)+) => {
        [$(Place {
            head: concat!("case", $number),
            decision: concat!("decision", $number),
            mentor: concat!("mentor", $number),
            reason: concat!("reason", $number),
        }),+]
    };
}

/// More cases than anybody has; were there more still, the save is refused and names those left out.
pub(super) static PLACES: [Place; 12] = places!("1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12");

/// What is decided on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decided {
    /// Another mentor from the next day on.
    Another,
    /// A substitute until the end of the case.
    Substitute,
    /// No mentor yet.
    NoMentor,
    /// The case ends with the leaving.
    End,
}

impl Decided {
    const OF_MENTOR: [Self; 4] = [Self::Another, Self::Substitute, Self::NoMentor, Self::End];

    fn key(self) -> &'static str {
        match self {
            Self::Another => "another",
            Self::Substitute => "substitute",
            Self::NoMentor => "none",
            Self::End => "end",
        }
    }

    fn said(self, words: &Words) -> String {
        match self {
            Self::Another => say!(words, "leaving-another"),
            Self::Substitute => say!(words, "leaving-substitute"),
            Self::NoMentor => say!(words, "leaving-no-mentor"),
            Self::End => say!(words, "leaving-end"),
        }
    }
}

/// Who of the pair leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaver {
    Mentor,
    Mentee,
}

/// An open case that is left behind.
pub(super) struct Left {
    case: CaseCode,
    mentee: String,
    end: NaiveDate,
    who: PersonId,
    leaver: Leaver,
    place: &'static Place,
}

impl Left {
    /// A case that a person leaves behind, with the fields that it has in the form.
    pub fn new(case: &Summary, who: PersonId, place: &'static Place) -> Self {
        let leaver = if case.mentee == who { Leaver::Mentee } else { Leaver::Mentor };
        Self { case: case.code, mentee: case.mentee_name.short(), end: case.end, who, leaver, place }
    }

    /// What is decided as a rule.
    pub fn usual(&self) -> Decided {
        match self.leaver {
            Leaver::Mentor => Decided::Another,
            Leaver::Mentee => Decided::End,
        }
    }

    /// What is decided in the form at present.
    pub fn chosen(&self, form: &Form) -> Decided {
        let key = form.chosen(self.place.decision);
        Decided::OF_MENTOR.into_iter().find(|it| key == Some(it.key())).unwrap_or(self.usual())
    }

    /// Returns the fields that a decision asks for.
    pub fn fields(&self, decided: Decided, school: &School, words: &Words) -> Vec<Field> {
        let (code, mentee) = (self.case.to_string(), self.mentee.as_str());
        let (head, offered) = match self.leaver {
            Leaver::Mentor => (say!(words, "leaving-case", code, mentee), &Decided::OF_MENTOR[..]),
            Leaver::Mentee => (say!(words, "leaving-own-case", code), &[Decided::End][..]),
        };
        let items = offered.iter().map(|it| Item::new(it.key(), it.said(words))).collect();
        let decision = Field::choice(self.place.decision, say!(words, "leaving-decision"), items);
        let mut fields = vec![Field::note(self.place.head, head), decision.required().holding(decided.key())];
        match decided {
            Decided::Another | Decided::Substitute => {
                let others = colleagues(school).into_iter().filter(|it| it.key != self.who.0.to_string());
                let mentor = Field::choice(self.place.mentor, say!(words, "assign-mentor"), others.collect());
                fields.push(mentor.required());
            }
            Decided::End => fields.push(
                Field::choice(self.place.reason, say!(words, "case-reason"), reasons(words))
                    .required()
                    .holding(end_key(EarlyEndReason::Left)),
            ),
            Decided::NoMentor => {}
        }
        fields
    }

    /// Returns the command that the decision is, for who works until a day.
    pub fn command(
        &self,
        form: &Form,
        on: NaiveDate,
        order: &OrderName,
        session: &Session,
    ) -> Result<Command, Wrong> {
        let missing = |field| vec![(field, say!(session.words, "form-required"))];
        let (case, from) = (self.case, on.succ_opt().unwrap_or(on));
        let mentor = || person(form, self.place.mentor).ok_or_else(|| missing(self.place.mentor));
        Ok(match self.chosen(form) {
            Decided::Another => Command::AssignMentor(AssignMentor {
                case,
                mentor: mentor()?,
                order: order.clone(),
                from,
                replaces: Some(EndOfMentorship::Left),
                reason: say!(session.words, "leaving-reason"),
            }),
            Decided::Substitute => Command::AppointSubstitute(AppointSubstitute {
                case,
                mentor: mentor()?,
                order: order.clone(),
                from,
                to: self.end,
                reason: say!(session.words, "leaving-reason"),
            }),
            Decided::NoMentor => {
                let reason = EndOfMentorship::Left;
                Command::EndMentorship(EndMentorship { case, on, reason, mentorship: None })
            }
            Decided::End => {
                let chosen = form.chosen(self.place.reason);
                let reason = EarlyEndReason::ALL.into_iter().find(|it| chosen == Some(end_key(*it)));
                let reason = reason.ok_or_else(|| missing(self.place.reason))?;
                Command::EndCase(EndCase { case, on, reason, note: String::new() })
            }
        })
    }
}
