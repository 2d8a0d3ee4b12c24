//! What does mentoring come to in a whole school over some days: by stage, by mentor, by need?

use crate::domain::case::Case;
use crate::domain::clock::standing::{Stage, stage};
use crate::domain::code::CaseCode;
use crate::domain::compiled::register::Period;
use crate::domain::compiled::summary::summary;
use crate::domain::id::{EventId, ItemId, PersonId};
use crate::domain::journal::{Event, EventKind};
use crate::domain::needs::{NeedSource, needs};
use crate::domain::people::mentorship::Mentorship;
use crate::domain::plan::{Item, Outcome};
use crate::domain::school::School;
use crate::domain::text::local::Local;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The work of one mentor in the days, as the records that show it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MentorWork {
    /// The cases that they mentored on some day.
    pub cases: Vec<CaseCode>,
    /// Lessons of young specialists that they visited.
    pub visits: Vec<EventId>,
    /// Their other entries of the journal, but for support.
    pub others: Vec<EventId>,
    /// Plan items done in the days of their mentorship.
    pub done: Vec<ItemId>,
}

/// An area of the diagnostics in which young specialists need help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedInSchool {
    /// The area.
    pub title: Local,
    /// The cases in which it is among the weakest.
    pub weakest: Vec<CaseCode>,
    /// The plan items that serve it there and elsewhere.
    pub items: Vec<ItemId>,
    /// The entries that serve it.
    pub events: Vec<EventId>,
}

/// What mentoring came to; every figure is the list of what it counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YearSummary {
    /// The cases that ran in the days, by their stage today; paused ones apart.
    pub stages: Vec<(Stage, Vec<CaseCode>)>,
    /// Those of them that are paused today.
    pub paused: Vec<CaseCode>,
    /// Those of them that nobody mentors today.
    pub without_mentor: Vec<CaseCode>,
    /// The mentors with their work, in the order of their names.
    pub mentors: Vec<(PersonId, MentorWork)>,
    /// The needs, those of the most teachers first.
    pub needs: Vec<NeedInSchool>,
}

/// Sums up the cases that ran on some day of a period, as they stand today.
///
/// One registered in error is none. Entries and done items count by their own day within the period.
pub fn year_summary(school: &School, cases: &[Case], period: Period, today: NaiveDate) -> YearSummary {
    let ran = |case: &&Case| {
        !case.was_registered_in_error() && case.head.start.date <= period.to && case.last_day() >= period.from
    };
    let cases: Vec<&Case> = cases.iter().filter(ran).collect();
    let mut found = YearSummary::default();
    let mut stages: BTreeMap<Stage, Vec<CaseCode>> = BTreeMap::new();
    for case in &cases {
        let (code, short) = (case.head.code, summary(case, school));
        let is_open = case.head.closing.is_none();
        if is_open && case.is_paused_on(today) {
            found.paused.push(code);
            continue;
        }
        let stage = stage(&short, today);
        stages.entry(stage).or_default().push(code);
        if is_open && stage != Stage::NotBegun && short.tenure_on(today).is_none() {
            found.without_mentor.push(code);
        }
    }
    found.stages = stages.into_iter().collect();
    found.mentors = mentors(school, &cases, period);
    found.needs = of_needs(&cases);
    found
}

fn mentors(school: &School, cases: &[&Case], period: Period) -> Vec<(PersonId, MentorWork)> {
    let mut work: BTreeMap<PersonId, MentorWork> = BTreeMap::new();
    for (case, mentor) in cases.iter().flat_map(|case| held(case, school, period)) {
        let mentor = work.entry(mentor).or_default();
        if !mentor.cases.contains(&case) {
            mentor.cases.push(case);
        }
    }
    // What somebody did in a case of another mentor is theirs all the same.
    for case in cases {
        for event in case.events.values().filter(|event| counts(event, period)) {
            if let Some(mentor) = work.get_mut(&school.resolve(event.by)) {
                mentor.count(event);
            }
        }
        for (item, mentor) in done(case, school, period) {
            work.entry(mentor).and_modify(|mentor| mentor.done.push(item));
        }
    }
    let mut all: Vec<(PersonId, MentorWork)> = work.into_iter().collect();
    all.sort_by_cached_key(|(person, _)| (school.name_of(*person).sort_key(), *person));
    all
}

/// The mentors who held a case on some day of the period.
fn held(case: &Case, school: &School, period: Period) -> Vec<(CaseCode, PersonId)> {
    let within = |mentorship: &&Mentorship| {
        let held = mentorship.held_until(case.last_day());
        held.iter().any(|span| span.from <= period.to && span.to >= period.from)
    };
    let all = case.mentorships.values().filter(within);
    all.map(|it| (case.head.code, school.resolve(it.mentor))).collect()
}

/// The items that were done in the period, each with the mentor of its day.
fn done(case: &Case, school: &School, period: Period) -> Vec<(ItemId, PersonId)> {
    let of_day = |item: Item| {
        let Outcome::Done { date, .. } = item.outcome else { return None };
        let mentor = case.mentorship_on(date).filter(|_| (period.from..=period.to).contains(&date))?;
        Some((item.id, school.resolve(mentor.mentor)))
    };
    case.items_in_force().into_iter().filter_map(of_day).collect()
}

impl MentorWork {
    fn count(&mut self, event: &Event) {
        match event.text.kind {
            EventKind::VisitByMentor | EventKind::VisitByAdministration => self.visits.push(event.id),
            EventKind::VisitByMentee | EventKind::Consultation | EventKind::Workshop | EventKind::Other => {
                self.others.push(event.id);
            }
            EventKind::Support => {}
        }
    }
}

fn counts(event: &Event, period: Period) -> bool {
    event.counts() && (period.from..=period.to).contains(&event.text.date)
}

/// An area of one name is one need, whichever round it comes from.
fn of_needs(cases: &[&Case]) -> Vec<NeedInSchool> {
    let mut found: Vec<NeedInSchool> = Vec::new();
    for (case, need) in cases.iter().flat_map(|case| needs(case).into_iter().map(move |need| (case, need))) {
        let at = found.iter().position(|it| it.title == need.title).unwrap_or_else(|| {
            let title = need.title.clone();
            let (weakest, items, events) = (Vec::new(), Vec::new(), Vec::new());
            found.push(NeedInSchool { title, weakest, items, events });
            found.len() - 1
        });
        match need.source {
            NeedSource::Weakest => found[at].weakest.push(case.head.code),
            NeedSource::Named => {}
        }
        found[at].items.extend(need.items);
        found[at].events.extend(need.events);
    }
    // Ties stay in the order in which the cases name them.
    found.sort_by_key(|it| std::cmp::Reverse(it.weakest.len()));
    found
}
