//! Which needs has the initial diagnostics found, and what serves each of them?

use crate::domain::case::Case;
use crate::domain::clock::deadline::Terms;
use crate::domain::diagnostics::{Round, RoundKind};
use crate::domain::id::{EventId, ItemId};
use crate::domain::journal::Event;
use crate::domain::refusal::Refusal;
use crate::domain::rubric::Rubric;
use crate::domain::text::local::Local;
use chrono::NaiveDate;

/// A need of the young specialist: an area of the initial diagnostics that is to be worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// The area, by its place in the initial round.
    pub area: u16,
    /// How the area is called.
    pub title: Local,
    /// How it came to be a need.
    pub source: NeedSource,
    /// The items of the present plan that serve it, and those in force.
    pub items: Vec<ItemId>,
    /// The entries that serve it, directly or through their item, the earliest first.
    pub events: Vec<EventId>,
    /// The day of the last of them.
    pub last_visit: Option<NaiveDate>,
}

/// How an area came to be a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NeedSource {
    /// It is among the weakest.
    Weakest,
    /// Only an item of the plan, or an entry, names it.
    Named,
}

/// A need that nobody came for in a long time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unvisited {
    /// The need.
    pub need: Need,
    /// Days of stage II without a visit; pauses and the summer rest do not count.
    pub days: u32,
}

/// Returns the needs of a case: the weakest areas first, then those that only an item or an entry names.
///
/// An entry serves a need when it counts (it took place, and was not voided) and names the area, or
/// the plan item that names it. Support counts too: that it took place says nothing of what was said.
pub fn needs(case: &Case) -> Vec<Need> {
    let Some(round) = case.round(RoundKind::Initial) else { return Vec::new() };
    let place = |at: usize| u16::try_from(at).ok();
    let weakest: Vec<u16> = round.assessment().weakest.into_iter().filter_map(place).collect();
    let areas = (0..round.rubric.areas.len()).filter_map(place);
    let named = areas.filter(|area| !weakest.contains(area) && is_named(case, *area));
    let all = weakest.iter().map(|area| (*area, NeedSource::Weakest));
    all.chain(named.map(|area| (area, NeedSource::Named)))
        .filter_map(|(area, source)| {
            let title = round.rubric.areas.get(usize::from(area))?.title.clone();
            Some(need(case, area, title, source))
        })
        .collect()
}

/// Returns the needs that stage II left without a visit for as many days as the school's terms say.
///
/// Sixty, unless the school says otherwise (the schools' habit). Counted from the later of the
/// beginning of stage II and the last visit; pauses and the summer rest do not count, nor does
/// anything after the final window opened, nor a case that has ended.
pub fn unvisited(case: &Case, terms: &Terms, today: NaiveDate) -> Vec<Unvisited> {
    let Some(began) = case.stage_two_began().filter(|_| case.head.closing.is_none()) else {
        return Vec::new();
    };
    let last = today.min(crate::domain::clock::deadline::final_opens(case.head.end, terms));
    let long = |need: Need| {
        let since = need.last_visit.map_or(began, |visit| visit.max(began));
        let days = days_without(case, terms, since, last);
        (days >= terms.need_unvisited).then_some(Unvisited { need, days })
    };
    needs(case).into_iter().filter_map(long).collect()
}

/// Refuses another rubric for the initial round where a need would come to mean another area.
pub(in crate::domain) fn keep_their_areas(
    case: &Case,
    before: Option<&Round>,
    after: &Rubric,
) -> Result<(), Refusal> {
    let Some(before) = before else { return Ok(()) };
    let title = |rubric: &Rubric, at: usize| rubric.areas.get(at).map(|area| area.title.clone());
    let mut places = 0..before.rubric.areas.len();
    let lost = places.any(|at| {
        let named = u16::try_from(at).is_ok_and(|area| is_named(case, area));
        named && title(&before.rubric, at) != title(after, at)
    });
    if lost { Err(Refusal::NoSuchNeed) } else { Ok(()) }
}

impl Case {
    /// Refuses a need that is no area of the initial diagnostics.
    pub(in crate::domain) fn knows_need(&self, need: Option<u16>) -> Result<(), Refusal> {
        let areas = self.round(RoundKind::Initial).map_or(0, |round| round.rubric.areas.len());
        if need.is_none_or(|need| usize::from(need) < areas) { Ok(()) } else { Err(Refusal::NoSuchNeed) }
    }
}

fn days_without(case: &Case, terms: &Terms, since: NaiveDate, last: NaiveDate) -> u32 {
    let counts = |day: &NaiveDate| !case.is_paused_on(*day) && !terms.contact_rests(*day);
    let days = since.iter_days().skip(1).take_while(|day| *day <= last).filter(counts).count();
    u32::try_from(days).unwrap_or(u32::MAX)
}

fn need(case: &Case, area: u16, title: Local, source: NeedSource) -> Need {
    let mut events: Vec<&Event> =
        case.events.values().filter(|event| event.counts() && serves(case, event, area)).collect();
    events.sort_by_key(|event| (event.text.date, event.id));
    Need {
        area,
        title,
        source,
        items: case.items.values().filter(|item| item.text.need == Some(area)).map(|item| item.id).collect(),
        last_visit: events.last().map(|event| event.text.date),
        events: events.into_iter().map(|event| event.id).collect(),
    }
}

fn serves(case: &Case, event: &Event, area: u16) -> bool {
    let of_item = || event.text.item.and_then(|item| case.items.get(&item)).and_then(|item| item.text.need);
    event.text.need == Some(area) || of_item() == Some(area)
}

fn is_named(case: &Case, area: u16) -> bool {
    let by_item = case.items.values().any(|item| !item.removed && item.text.need == Some(area));
    by_item || case.events.values().any(|event| event.voided.is_none() && event.text.need == Some(area))
}
