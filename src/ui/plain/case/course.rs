//! How are the steps, the diagnostics and the plan of a case said?

use super::Rows;
use crate::app::view::case::Opened;
use crate::app::view::case::diagnostics::{DiagnosticsTab, before};
use crate::app::view::case::overview::OverviewTab;
use crate::app::view::case::plan::{PlanRow, PlanTab};
use crate::domain::case::timeliness::Timeliness;
use crate::domain::clock::step::{OpenStep, Step};
use crate::domain::clock::track::{MadeStep, Progress, TrackStep};
use crate::domain::diagnostics::{Compared, Round, RoundKind};
use crate::domain::id::ItemId;
use crate::domain::needs::{Need, needs};
use crate::domain::plan::Plan;
use crate::domain::year_template::YearMonth;
use crate::say;
use crate::ui::case::{comparison, diagnostics, item, need, overview, plan};
use crate::ui::plain::aloud::{aloud, joined, only_if};
use crate::ui::plain::place::Row;
use crate::words::{Words, dates, step_made, terms, when};

/// The track of steps: those made, then those ahead, of which the next one says so.
pub fn overview(tab: &OverviewTab, opened: &Opened, words: &Words) -> Rows {
    let row = |(at, step): (usize, &TrackStep)| {
        let said = match &step.progress {
            Progress::Made(made) => self::made(step, made, opened, words),
            Progress::Ahead(it) => ahead(it, tab.next() == Some(step.place), opened, words),
        };
        Row::new(at, said)
    };
    (tab.track().iter().enumerate().map(row).collect(), tab.list().row())
}

fn made(step: &TrackStep, made: &MadeStep, opened: &Opened, words: &Words) -> String {
    let who = made.by.map(|by| opened.name(by)).unwrap_or_default();
    let timeliness = match &made.timeliness {
        Some(Timeliness::OnTime) => say!(words, "timeliness-on-time"),
        Some(Timeliness::Covered(_)) => say!(words, "timeliness-covered"),
        Some(Timeliness::Excused(_)) => say!(words, "timeliness-excused"),
        Some(Timeliness::Late) => overview::late(made, opened, words),
        None => String::new(),
    };
    joined([step_made(step.place.step, words), dates::table(made.on), timeliness, who])
}

fn ahead(step: &OpenStep, is_next: bool, opened: &Opened, words: &Words) -> String {
    let name = if step.about.is_empty() { words.name(&step.step) } else { step.about.clone() };
    let next = opened.standing.as_ref().and_then(|it| it.next.as_ref()).filter(|_| is_next);
    let due = match next {
        Some(next) => when::deadline(next, opened.today, words),
        None => when::clock(step.clock, words),
    };
    let is_late = next.is_none()
        && step.step != Step::Contact
        && step.clock.due().is_some_and(|due| due.binding < opened.today);
    let late = only_if(is_late, || say!(words, "urgency-overdue"));
    let mark = only_if(is_next, || words.say("plain-next"));
    joined([mark, name, late, due, words.name(&step.whose)])
}

/// The rounds that were made, and the one to be made.
pub fn rounds(tab: &DiagnosticsTab, opened: &Opened, words: &Words) -> Rows {
    let row = |(at, kind): (usize, &RoundKind)| {
        let name = words.name(kind);
        let Some(round) = opened.case().round(*kind) else {
            return Row::new(at, joined([name, say!(words, "report-not-yet")]));
        };
        let level = match opened.reads(round) {
            true => diagnostics::level(&round.assessment(), words),
            false => String::new(),
        };
        Row::new(at, joined([name, dates::table(round.date), level, opened.name(round.by)]))
    };
    (tab.kinds().iter().enumerate().map(row).collect(), tab.list().row())
}

/// What came of the selected round, area by area, the weakest said to be so; beside the initial one where
/// both measure the same.
pub fn round(tab: &DiagnosticsTab, opened: &Opened, words: &Words) -> Vec<String> {
    let Some(kind) = tab.list().selected() else { return Vec::new() };
    let Some(round) = opened.case().round(*kind) else { return vec![say!(words, "plain-no-round")] };
    if !opened.reads(round) {
        return vec![say!(words, "round-closed")];
    }
    let mut lines = match before(round, opened) {
        Some((first, compared)) => beside([first, round], &compared, words),
        None => alone(round, words),
    };
    let texts =
        [(say!(words, "round-conclusion"), &round.conclusion), (say!(words, "round-needs"), &round.needs)];
    let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
    lines.extend(texts.map(|(label, text)| format!("{label}: {text}")));
    lines
}

fn alone(round: &Round, words: &Words) -> Vec<String> {
    let assessment = round.assessment();
    let area = |(at, area): (usize, &crate::domain::rubric::Area)| {
        let mean = assessment.areas.get(at).copied().flatten();
        let figure =
            mean.map_or_else(|| words.say("plain-not-assessed"), |mean| diagnostics::decimal(mean, words));
        let weak = only_if(assessment.weakest.contains(&at), || words.say("plain-weak"));
        joined([format!("{}: {figure}", words.local(&area.title)), weak])
    };
    let title = words.local(&round.rubric.title).to_owned();
    [title].into_iter().chain(round.rubric.areas.iter().enumerate().map(area)).collect()
}

fn beside([first, last]: [&Round; 2], compared: &Compared, words: &Words) -> Vec<String> {
    let mut lines = vec![words.local(&last.rubric.title).to_owned()];
    lines.extend(compared.areas.iter().map(|area| {
        let change = comparison::change(area, words).0;
        say!(
            words,
            "plain-compared",
            area = words.local(&area.title),
            first = dates::short(first.date),
            before = diagnostics::decimal(area.before, words),
            last = dates::short(last.date),
            after = diagnostics::decimal(area.after, words),
            change
        )
    }));
    lines.extend(compared.level.map(|(before, after)| {
        let (before, after) = (words.name(&before), words.name(&after));
        say!(words, "round-levels", before, arrow = "—", after)
    }));
    lines
}

/// The state of the plan with its days, and how many items there are and what became of them.
pub fn above_plan(opened: &Opened, words: &Words) -> Vec<String> {
    let Some(it) = &opened.case().plan else { return Vec::new() };
    vec![plan::state_line(it, opened, words, usize::MAX), plan::counted(opened, words).0]
}

/// The aim, the items under the names of their directions, and the needs.
pub fn plan(tab: &PlanTab, opened: &Opened, words: &Words) -> Rows {
    let Some(plan) = &opened.case().plan else { return (Vec::new(), 0) };
    let mut rows: Vec<Row> = Vec::new();
    let mut before = Vec::new();
    for (at, row) in tab.rows().iter().enumerate() {
        let said = match row {
            PlanRow::Direction(direction) => {
                before.push(direction_name(*direction, plan, words));
                continue;
            }
            PlanRow::Needs => {
                before.push(format!("{}:", say!(words, "needs-title")));
                continue;
            }
            PlanRow::Text => format!("{}: {}", say!(words, "plan-aim"), plan.aim),
            PlanRow::Item(id) => item_said(*id, opened, words),
            PlanRow::Need(area) => need_said(*area, opened, words),
        };
        let before = std::mem::take(&mut before).iter().map(|it| aloud(it)).collect();
        rows.push(Row { before, ..Row::new(at, said) });
    }
    (rows, tab.list().row())
}

fn direction_name(direction: u16, plan: &Plan, words: &Words) -> String {
    let name = plan.directions.get(usize::from(direction)).map_or("", String::as_str);
    format!("{}: {name}.", say!(words, "item-direction"))
}

fn item_said(id: ItemId, opened: &Opened, words: &Words) -> String {
    let Some(it) = opened.case().items.get(&id) else { return String::new() };
    let (mark, _) = item::mark(it, opened, words);
    joined([it.text.activity.clone(), mark, terms::item_term(it.term(), words)])
}

/// A need with the months in which it is planned, and those in which somebody came for it.
fn need_said(area: u16, opened: &Opened, words: &Words) -> String {
    let Some(it) = needs(opened.case()).into_iter().find(|need| need.area == area) else {
        return String::new();
    };
    let (planned, met) = months_of(&it, opened);
    let listed = |label: &str, of: Vec<YearMonth>| match of.is_empty() {
        true => String::new(),
        false => {
            let name = |month: &YearMonth| dates::month_of_year(month.year, month.month, words.language());
            format!("{}: {}", words.say(label), of.iter().map(name).collect::<Vec<_>>().join(", "))
        }
    };
    let (planned, met) = (listed("plain-planned-in", planned), listed("plain-met-in", met));
    joined([words.local(&it.title).to_owned(), need::said(&it, words).0, planned, met])
}

fn months_of(need: &Need, opened: &Opened) -> (Vec<YearMonth>, Vec<YearMonth>) {
    let case = opened.case();
    let items = need.items.iter().filter_map(|id| case.items.get(id)).filter(|item| !item.removed);
    let planned = items.filter_map(|item| plan::month_of(item, opened));
    let events = need.events.iter().filter_map(|id| case.events.get(id));
    let met = events.map(|event| YearMonth::of(event.text.date));
    (in_order(planned), in_order(met))
}

fn in_order(months: impl Iterator<Item = YearMonth>) -> Vec<YearMonth> {
    let months: std::collections::BTreeSet<YearMonth> = months.collect();
    months.into_iter().collect()
}
