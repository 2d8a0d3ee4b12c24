//! What of the program's newer calendar does the school take over?

use super::super::{FormView, Saving, Task, Wrong};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::calendar::{EDITION, Proposal};
use crate::domain::command::{Command, ReviewCalendar};
use crate::say;
use crate::words::calendar;

const YEARS: &str = "years";

/// The form of what is proposed, each year before and after, all of it ticked.
pub struct ReviewCalendarTask {
    proposals: Vec<Proposal>,
}

impl ReviewCalendarTask {
    /// Looks at proposals.
    pub fn new(proposals: Vec<Proposal>) -> Self {
        Self { proposals }
    }
}

impl Task for ReviewCalendarTask {
    fn name(&self) -> String {
        "calendar_review".to_owned()
    }

    fn saving(&self) -> Saving {
        Saving::Rehearsed
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let own = session.calendar().into_iter();
        let said =
            own.flat_map(|own| self.proposals.iter().flat_map(|it| calendar::proposal(it, own, words)));
        let said: Vec<String> = said.collect();
        let item = |(at, it): (usize, &Proposal)| Item::new(at.to_string(), calendar::year(it.year(), words));
        let items: Vec<Item> = self.proposals.iter().enumerate().map(item).collect();
        let all: Vec<String> = (0..items.len()).map(|at| at.to_string()).collect();
        let years = Field::ticks(YEARS, say!(words, "calendar-review-years"), items);
        Form::new(say!(words, "calendar-review"), FormView::texts(words))
            .with(Field::note("about", say!(words, "calendar-review-note")))
            .with(Field::note("changes", said.join("\n")))
            .with(years.holding(&all.join(",")))
    }

    fn commands(&self, form: &Form, _session: &Session) -> Result<Vec<Command>, Wrong> {
        let ticked = form.ticked(YEARS);
        let taken = self.proposals.iter().enumerate();
        let take_over = taken.filter(|(at, _)| ticked.contains(&at.to_string().as_str()));
        let take_over = take_over.map(|(_, it)| it.clone()).collect();
        Ok(vec![Command::ReviewCalendar(ReviewCalendar { edition: EDITION, take_over })])
    }
}
