//! Who sits before the screen, on which day, in which language?

use crate::documents::{Documents, Template};
use crate::domain::calendar::Calendar;
use crate::domain::change::Recorded;
use crate::domain::compiled::front_page::Tally;
use crate::domain::compiled::overview::Overview;
use crate::domain::rights::{Actor, Relation, Right};
use crate::domain::text::local::Language;
use crate::domain::trouble::Trouble;
use crate::words::Words;
use crate::words::date_entry::Bias;
use chrono::NaiveDate;

use super::form::Echo;
use super::habits::Habits;
use super::measure::Extent;
use super::remembered::Remembered;
use super::sortings::Sortings;
use std::rc::Rc;

/// Whether what is shown is a school or an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A real school.
    Real,
    /// The practice school, whose day can be moved.
    Practice,
}

/// What every view must know.
pub struct Session {
    /// The login of the session.
    pub login: String,
    /// The one behind it, with roles.
    pub actor: Actor,
    /// The day that is taken for today.
    pub today: NaiveDate,
    /// The texts in the language in use.
    pub words: Rc<Words>,
    /// The size of the window.
    pub extent: Extent,
    /// A school or an exercise.
    pub kind: Kind,
    /// The own keys, and whether the mouse is listened to.
    pub habits: Habits,
    /// The lists, as last read.
    pub overview: Rc<Overview>,
    /// What is counted over all cases, while of very many only the first rows were read.
    pub tally: Option<Tally>,
    /// Why the lists are not known to be the present ones; none where they are.
    pub doubted: Option<Trouble>,
    /// Whether the lists were once known to be the present ones.
    pub was_confirmed: bool,
    /// Whether what is read now follows from a save of this very session.
    pub just_saved: bool,
    /// How many others have the screens open.
    pub others: usize,
    /// The school's own templates of documents.
    pub templates: Rc<Vec<Template>>,
    /// In which order the user wants each list.
    pub sortings: Sortings,
    /// What is remembered of the user; none before it was read.
    pub remembered: Option<Remembered>,
    /// What others have changed since the user was last here, the newest first.
    pub news: Vec<Recorded>,
}

impl Session {
    /// Returns the documents in a language, by the school's own templates where it has some.
    ///
    /// # Errors
    ///
    /// What is wrong with one of them, in words.
    pub fn documents(&self, language: Language) -> Result<Documents, String> {
        Documents::with_templates(language, &self.templates).map_err(|fault| fault.in_words(&self.words))
    }

    /// Says whether the school is set up, as far as is known.
    pub fn is_set_up(&self) -> bool {
        self.overview.settings.is_some()
    }

    /// Returns the working calendar, once the school is set up.
    pub fn calendar(&self) -> Option<&Calendar> {
        self.overview.calendar.as_ref()
    }

    /// Says whether the user may do something, not counting what a mentor may in the own cases.
    pub fn may(&self, right: Right) -> bool {
        self.actor.may(right, Relation::Other)
    }

    /// Returns what reads dates that may lie on either side of today: the nearest such day is meant.
    pub fn nearest_date_reader(&self) -> impl Fn(&str) -> Echo + 'static + use<> {
        let (last, next, today) = (self.date_reader(Bias::Last), self.date_reader(Bias::Next), self.today);
        move |typed| match (last(typed), next(typed)) {
            (Echo::Day { day: before, .. }, Echo::Day { day, said })
                if (day - today).abs() < (today - before).abs() =>
            {
                Echo::Day { day, said }
            }
            (last, _) => last,
        }
    }

    /// Returns what reads the dates typed into a field.
    ///
    /// Fields for plans mean the next such day, fields for events the last one.
    pub fn date_reader(&self, bias: Bias) -> impl Fn(&str) -> Echo + 'static + use<> {
        let (words, overview, today) = (Rc::clone(&self.words), Rc::clone(&self.overview), self.today);
        move |typed| super::typed_date::echo(typed, bias, today, overview.calendar.as_ref(), &words)
    }
}
