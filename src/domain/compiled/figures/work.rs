//! Which lessons were visited, how did they change, and what else was done in the year?

use super::{CarryingOut, CutOff, Figure, Record};
use crate::domain::case::Case;
use crate::domain::id::{EventId, PersonId};
use crate::domain::journal::{Event, EventKind};
use chrono::NaiveDate;
use std::cmp::Ordering;

/// A lesson of the young specialist that somebody visited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lesson {
    /// The entry of the journal.
    pub event: EventId,
    /// The day.
    pub date: NaiveDate,
    /// Who visited it.
    pub by: PersonId,
    /// The class.
    pub class: String,
    /// Subject and topic.
    pub topic: String,
    /// The share of the sheet's points, in hundredths, where there is a sheet with points.
    pub percent: Option<u32>,
}

/// How the first lesson observed with a sheet stands against the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trend {
    /// The first lesson's entry.
    pub first: EventId,
    /// The last lesson's entry.
    pub last: EventId,
    /// The share of points in the first.
    pub from: u32,
    /// The share of points in the last.
    pub to: u32,
}

impl Trend {
    /// Says whether the last lesson stands above the first, below it, or level with it.
    pub fn direction(self) -> Ordering {
        self.to.cmp(&self.from)
    }

    /// Returns the two entries as a figure.
    pub fn figure(self) -> Figure {
        [Record::Event(self.first), Record::Event(self.last)].into_iter().collect()
    }
}

/// The work of the year as the journal keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The young specialist's lessons that were visited, by date.
    pub lessons: Vec<Lesson>,
    /// The trend; none with fewer than two sheets.
    pub trend: Option<Trend>,
    /// The entries by kind, in the order of [`EventKind::ALL`], support left out.
    pub kinds: Vec<(EventKind, Figure)>,
    /// The items of the plan that entries of support served, and nothing else of them.
    pub support: Figure,
}

impl Work {
    /// Takes stock of the journal up to the cut-off date.
    pub(super) fn of(case: &Case, carrying_out: &CarryingOut, cut_off: CutOff) -> Self {
        let mut events: Vec<&Event> = case.events.values().filter(|event| cut_off.counts(event)).collect();
        events.sort_by_key(|event| (event.text.date, event.id));
        let lessons: Vec<Lesson> = events.iter().filter_map(|event| Lesson::of(event)).collect();
        let figure = |kind| {
            events.iter().filter(|it| it.text.kind == kind).map(|it| Record::Event(it.id)).collect::<Figure>()
        };
        let kinds = EventKind::ALL.into_iter().filter(|kind| *kind != EventKind::Support);
        Self {
            trend: trend(&lessons),
            kinds: kinds.map(|kind| (kind, figure(kind))).collect(),
            support: support(case, carrying_out, cut_off),
            lessons,
        }
    }

    /// Returns the entries of a kind; of support there are none.
    pub fn of_kind(&self, kind: EventKind) -> Figure {
        self.kinds
            .iter()
            .find(|(other, _)| *other == kind)
            .map(|(_, figure)| figure.clone())
            .unwrap_or_default()
    }

    /// Returns the lessons visited as a figure.
    pub fn lessons_visited(&self) -> Figure {
        self.lessons.iter().map(|lesson| Record::Event(lesson.event)).collect()
    }
}

impl Lesson {
    /// Takes a visit to the young specialist's lesson; a visit to the mentor's own is none.
    fn of(event: &Event) -> Option<Self> {
        match event.text.kind {
            EventKind::VisitByMentor | EventKind::VisitByAdministration => {}
            EventKind::VisitByMentee
            | EventKind::Consultation
            | EventKind::Support
            | EventKind::Workshop
            | EventKind::Other => return None,
        }
        Some(Self {
            event: event.id,
            date: event.text.date,
            by: event.by,
            class: event.text.class.clone(),
            topic: event.text.topic.clone(),
            percent: event.text.sheet.as_ref().and_then(|sheet| sheet.percent()),
        })
    }
}

fn trend(lessons: &[Lesson]) -> Option<Trend> {
    let mut observed = lessons.iter().filter_map(|lesson| Some((lesson.event, lesson.percent?)));
    let ((first, from), (last, to)) = (observed.next()?, observed.next_back()?);
    Some(Trend { first, last, from, to })
}

fn support(case: &Case, carrying_out: &CarryingOut, cut_off: CutOff) -> Figure {
    let supports = |event: &&Event| {
        event.text.kind == EventKind::Support
            && event.counts()
            && cut_off.covers(event.text.date)
            && cut_off.covers(event.entered.on)
    };
    let served: Vec<_> = case.events.values().filter(supports).filter_map(|event| event.text.item).collect();
    let items = carrying_out.items.iter().filter(|item| served.contains(&item.id));
    items.map(|item| Record::Item(item.id)).collect()
}
