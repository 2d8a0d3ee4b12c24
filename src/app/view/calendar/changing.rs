//! What of the calendar is to be changed, and by which form?

use super::{CalendarView, proposals};
use crate::app::form::Item;
use crate::app::popup::{Body, Pick, Picking, Reply};
use crate::app::task::{
    CivilYearTask, KurbanAitTask, OrderedDayTask, OwnDayTask, ReviewCalendarTask, SchoolYearTask, WeekTask,
};
use crate::app::turn::{Purpose, Turn};
use crate::domain::calendar::{CalendarGap, Missing, Occasion, Special};
use crate::domain::command::{ChangeCivilYear, Command, YearChange};
use crate::say;
use crate::words::calendar;
use chrono::{Datelike, NaiveDate};

/// The word under which the view asks what is to be changed.
pub const WHAT: &str = "what of the calendar";

const ORDER: &str = "order";
const KURBAN_AIT: &str = "kurban_ait";
const OWN: &str = "own";
const SCHOOL_YEAR: &str = "school_year";
const WEEK: &str = "week";
const REVIEW: &str = "review";
const CIVIL_YEAR: &str = "civil_year_";

impl CalendarView {
    /// What is wanted most stands first: a year that is missing, news of the program.
    pub(super) fn ask_what(&self, turn: &mut Turn<'_>) {
        let words = &turn.session.words;
        let missing = self.gaps(turn.session);
        let mut items: Vec<Item> = missing.iter().map(|gap| missing_item(*gap, turn)).collect();
        if !proposals(turn.session).is_empty() {
            items.push(Item::new(REVIEW, say!(words, "calendar-review")));
        }
        items.push(Item::new(ORDER, say!(words, "calendar-order-title")));
        items.push(Item::new(KURBAN_AIT, say!(words, "calendar-kurban-title")));
        items.push(Item::new(OWN, say!(words, "calendar-own-title")));
        if !missing.contains(&CalendarGap::school(self.year)) {
            items.push(Item::new(SCHOOL_YEAR, say!(words, "calendar-school-year-change")));
        }
        items.push(Item::new(WEEK, say!(words, "calendar-week-title")));
        let pick = Pick::new(say!(words, "calendar-what"), items, Picking::One);
        turn.popup(Purpose::View(WHAT), Body::Pick(pick));
    }

    pub(super) fn told_what(&self, reply: &Reply, turn: &mut Turn<'_>) {
        let Reply::Picked(keys) = reply else { return };
        let seen = Some(turn.session.overview.revision);
        match keys.first().map(String::as_str) {
            Some(ORDER) => turn.open_task(OrderedDayTask::new(None), seen),
            Some(KURBAN_AIT) => turn.open_task(KurbanAitTask::new(self.year), seen),
            Some(OWN) => turn.open_task(OwnDayTask, seen),
            Some(SCHOOL_YEAR) => turn.open_task(SchoolYearTask::new(self.year), seen),
            Some(WEEK) => turn.open_task(WeekTask, seen),
            Some(REVIEW) => turn.open_task(ReviewCalendarTask::new(proposals(turn.session)), seen),
            Some(key) => {
                if let Some(year) = key.strip_prefix(CIVIL_YEAR).and_then(|year| year.parse().ok()) {
                    turn.open_task(CivilYearTask::new(year), seen);
                }
            }
            None => {}
        }
    }

    /// Opens the form of what is selected.
    pub(super) fn change_selected(&self, turn: &mut Turn<'_>) {
        let seen = Some(turn.session.overview.revision);
        let Some(day) = self.selected() else { return self.ask_what(turn) };
        match day.what {
            Special::Starts | Special::Ends | Special::Break(_) => {
                turn.open_task(SchoolYearTask::new(self.year), seen);
            }
            Special::Holiday(Occasion::KurbanAit) | Special::RestDay(Occasion::KurbanAit) => {
                turn.open_task(KurbanAitTask::new(self.year), seen);
            }
            Special::Ordered(order) => turn.open_task(OrderedDayTask::new(Some(order)), seen),
            Special::Holiday(_) | Special::RestDay(_) | Special::Moved => {
                turn.open_task(OrderedDayTask::on(day.date), seen);
            }
        }
    }

    /// Takes out what is selected, once it was said which dates that moves.
    pub(super) fn take_out_selected(&self, turn: &mut Turn<'_>) {
        let Some(day) = self.selected() else { return };
        match day.what {
            Special::Ordered(_) => take_out(day.date, YearChange::WithoutOrder(day.date), turn),
            Special::Holiday(_) | Special::RestDay(_) => {
                take_out(day.date, YearChange::WithoutDay(day.date), turn);
            }
            Special::Moved => turn.complain(say!(turn.session.words, "calendar-moved-stays")),
            Special::Break(_) => {
                turn.open_task(SchoolYearTask::new(self.year), Some(turn.session.overview.revision));
            }
            Special::Starts | Special::Ends => {
                turn.complain(say!(turn.session.words, "calendar-ends-stay"));
            }
        }
    }
}

fn missing_item(gap: CalendarGap, turn: &Turn<'_>) -> Item {
    let words = &turn.session.words;
    let key = match gap.missing {
        Missing::CivilYear => format!("{CIVIL_YEAR}{}", gap.year),
        Missing::SchoolYear => SCHOOL_YEAR.to_owned(),
    };
    Item::new(key, say!(words, "calendar-add", year = calendar::year(gap, words)))
}

fn take_out(date: NaiveDate, change: YearChange, turn: &mut Turn<'_>) {
    let command = Command::ChangeCivilYear(ChangeCivilYear { year: date.year(), change });
    turn.rehearse(vec![command], Some(turn.session.overview.revision));
}
