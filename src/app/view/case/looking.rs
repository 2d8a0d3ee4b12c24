//! What is there to be read, whole, of what is selected?

use super::plan::{PlanRow, PlanTab};
use super::report::ReportRow;
use super::{CaseView, Opened, Tab, earlier, export, journal};
use crate::app::turn::Turn;
use crate::domain::case::timeliness::Timeliness;
use crate::domain::clock::step::{Clock, Step};
use crate::domain::clock::track::{MadeStep, Progress};
use crate::domain::id::ItemId;
use crate::domain::journal::Event;
use crate::domain::needs::needs;
use crate::domain::part::Part;
use crate::domain::plan::{Item, Plan};
use crate::domain::refusal::Refusal;
use crate::domain::rights::Right;
use crate::say;
use crate::words::{Words, dates, edits, plan_state, step_made, terms, when};

/// Shows what is selected, whole: a step, a round, a part of the plan, an entry, a part of the report.
pub(super) fn look(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) -> Result<(), Refusal> {
    match view.tab {
        Tab::Overview => step(view, opened, turn),
        Tab::Diagnostics => earlier::show_round(view, opened, turn).unwrap_or_default(),
        Tab::Plan => plan(&view.plan, opened, turn),
        Tab::Journal => {
            journal::show(view.journal.selected(opened).ok_or(Refusal::NoSuchRecord)?, opened, turn)
        }
        Tab::Report => report(view, opened, turn),
        Tab::History => view.history.open(opened, turn)?,
    }
    Ok(())
}

/// Refuses where nothing is selected, and where the user may not read what is.
pub(super) fn readable(view: &CaseView, opened: &Opened) -> Result<(), Refusal> {
    let round = view.diagnostics.list().selected().and_then(|kind| opened.case().round(*kind));
    match view.tab {
        Tab::Diagnostics => match round {
            Some(round) if !opened.reads(round) => opened.needs(Right::SeeScores),
            Some(_) => Ok(()),
            None => Err(Refusal::NoSuchRecord),
        },
        Tab::Plan if opened.case().plan.is_none() => Err(Refusal::StepMissing(Step::Submit)),
        Tab::Journal if view.journal.selected(opened).is_none() => Err(Refusal::NoSuchRecord),
        Tab::Overview | Tab::Plan | Tab::Journal | Tab::Report | Tab::History => Ok(()),
    }
}

/// A step as it was made, and what it left behind; of a step ahead what it is, until when, and whose.
fn step(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let Some(selected) = view.overview.list().selected() else { return };
    let Some(step) = view.overview.track().iter().find(|step| step.place == *selected) else { return };
    if let Some(item) = step.place.item.and_then(|id| opened.case().items.get(&id)) {
        return show_item(item, opened, turn);
    }
    let words = &turn.session.words;
    let (title, lines) = match &step.progress {
        Progress::Made(made) => (step_made(step.place.step, words), self::made(made, opened, words)),
        Progress::Ahead(ahead) => {
            let whose = format!("{}: {}", say!(words, "column-whose"), words.name(&ahead.whose));
            (words.name(&ahead.step), vec![when::clock(ahead.clock, words), whose])
        }
    };
    turn.show(title, lines);
}

fn made(made: &MadeStep, opened: &Opened, words: &Words) -> Vec<String> {
    let day = dates::with_weekday(made.on, words.language());
    let who = made.by.map(|by| opened.school().name_of(by).as_str().to_owned());
    let mut lines = vec![day];
    lines.extend(who);
    lines.extend(made.held_to.map(|due| when::clock(Clock::Due(due), words)));
    lines.extend(made.timeliness.as_ref().map(|it| match it {
        Timeliness::OnTime => say!(words, "timeliness-on-time"),
        Timeliness::Covered(pause) => {
            format!(
                "{}: {} {}",
                say!(words, "timeliness-covered"),
                edits::stretch(pause.from, pause.to, words),
                pause.ground
            )
        }
        Timeliness::Excused(reason) => format!("{}: {reason}", say!(words, "timeliness-excused")),
        Timeliness::Late => say!(words, "timeliness-late"),
    }));
    lines
}

fn plan(tab: &PlanTab, opened: &Opened, turn: &mut Turn<'_>) {
    match tab.list().selected() {
        Some(PlanRow::Item(id)) => item(*id, opened, turn),
        Some(PlanRow::Need(_)) => need(tab, opened, turn),
        Some(PlanRow::Text | PlanRow::Direction(_) | PlanRow::Needs) | None => {
            if let Some(plan) = &opened.case().plan {
                text(plan, opened, turn);
            }
        }
    }
}

/// Aim, tasks and directions, a line each, the marks and every remark of a return.
fn text(plan: &Plan, opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let state = plan_state(plan, opened.agreement(), words);
    let mut lines = vec![say!(words, "plan-state-line", state, number = plan.version)];
    let day = |label: String, on, person| format!("{label}: {} {}", dates::table(on), opened.name(person));
    lines.extend(
        plan.submission
            .as_ref()
            .map(|it| format!("{}: {}", say!(words, "edit-submitted"), dates::table(it.date))),
    );
    lines.extend(plan.agreement.as_ref().map(|it| day(say!(words, "edit-agreed"), it.date, it.person)));
    lines.extend(plan.approval.as_ref().map(|it| day(say!(words, "edit-approved"), it.date, it.person)));
    let lists = [
        (say!(words, "plan-aim"), vec![plan.aim.clone()]),
        (say!(words, "plan-tasks"), plan.tasks.clone()),
        (say!(words, "plan-directions"), plan.directions.clone()),
        (say!(words, "plan-remarks"), plan.returns.iter().map(|it| it.remark.clone()).collect()),
    ];
    for (label, texts) in lists.into_iter().filter(|(_, texts)| !texts.is_empty()) {
        lines.extend([String::new(), format!("{label}:")]);
        lines.extend(texts.iter().flat_map(|text| text.lines().map(|line| format!("  {line}"))));
    }
    turn.show(say!(words, "tab-plan"), lines);
}

fn item(id: ItemId, opened: &Opened, turn: &mut Turn<'_>) {
    if let Some(item) = opened.case().items.get(&id) {
        show_item(item, opened, turn);
    }
}

/// An item whole: every moving of its term, the need that it serves, the entries that carried it out.
fn show_item(item: &Item, opened: &Opened, turn: &mut Turn<'_>) {
    let words = &turn.session.words;
    let mut lines = edits::told(&Part::Item(opened.case().id(), item.clone()), opened.school(), words);
    lines.extend(item.moves.iter().map(|it| {
        let (from, to) = (terms::item_term(it.from, words), terms::item_term(it.to, words));
        say!(words, "plan-item-moved", on = dates::table(it.on), from, to, reason = it.reason.as_str())
    }));
    let all = needs(opened.case());
    let need =
        all.iter().find(|need| Some(need.area) == item.text.need).filter(|_| opened.may(Right::SeeScores));
    lines.extend(need.map(|need| format!("{}: {}", say!(words, "item-need"), words.local(&need.title))));
    let entries: Vec<&Event> =
        opened.case().events.values().filter(|it| it.text.item == Some(item.id)).collect();
    lines.extend(listed(say!(words, "tab-journal"), entries.into_iter().map(|it| entry(it, words))));
    turn.show(say!(words, "plan-item-title"), lines);
}

/// Which items and which entries serve a need.
pub(super) fn need(tab: &PlanTab, opened: &Opened, turn: &mut Turn<'_>) {
    let Some(need) = needs(opened.case()).into_iter().find(|need| Some(need.area) == tab.need()) else {
        return;
    };
    let (case, words) = (opened.case(), &turn.session.words);
    let items = need.items.iter().filter_map(|id| case.items.get(id)).filter(|item| !item.removed);
    let items =
        items.map(|it| format!("{} · {}", it.text.activity, terms::item_term_short(it.term(), words)));
    let entries = need.events.iter().filter_map(|id| case.events.get(id)).map(|it| entry(it, words));
    let mut lines = listed(say!(words, "tab-plan"), items);
    lines.extend(listed(say!(words, "tab-journal"), entries));
    if lines.is_empty() {
        lines.push(say!(words, "need-nothing"));
    }
    turn.show(words.local(&need.title), lines);
}

fn entry(event: &Event, words: &Words) -> String {
    let state =
        event.voided.as_ref().map(|_| format!(" [{}]", say!(words, "state-voided"))).unwrap_or_default();
    let text = &event.text;
    let said = [words.name(&text.kind), text.class.clone(), text.topic.clone()];
    let said: Vec<String> = said.into_iter().filter(|it| !it.is_empty()).collect();
    format!("{}{state} {}", dates::table(text.date), said.join(" · "))
}

fn listed(label: String, lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.map(|line| format!("  {line}")).collect();
    if !lines.is_empty() {
        lines.insert(0, format!("{label}:"));
    }
    lines
}

/// The words of the report as they were written; of its figures the document.
fn report(view: &CaseView, opened: &Opened, turn: &mut Turn<'_>) {
    let (words, text) = (&turn.session.words, &opened.case().report.text);
    let (label, texts) = match view.report.list().selected() {
        Some(ReportRow::Achievements) => {
            (say!(words, "report-achievements"), vec![text.achievements.clone()])
        }
        Some(ReportRow::Difficulties) => {
            (say!(words, "report-difficulties"), vec![text.difficulties.clone()])
        }
        Some(ReportRow::Conclusion) => (say!(words, "report-conclusion"), vec![text.conclusion.clone()]),
        Some(ReportRow::Recommendations) => {
            let all = [&text.to_specialist, &text.to_mentor, &text.to_administration];
            (say!(words, "report-row-recommendations"), all.into_iter().flatten().cloned().collect())
        }
        Some(
            ReportRow::CarryingOut
            | ReportRow::Lessons
            | ReportRow::Progress
            | ReportRow::Ready
            | ReportRow::Meeting
            | ReportRow::Heard
            | ReportRow::Completed,
        )
        | None => return export::show_report(opened, turn),
    };
    let lines: Vec<String> = texts.iter().flat_map(|text| text.lines().map(str::to_owned)).collect();
    let lines = if lines.is_empty() { vec![say!(words, "report-not-written")] } else { lines };
    turn.show(label, lines);
}
