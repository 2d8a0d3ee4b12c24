//! What did an entry of the history change: what stood there before, and what after?

use super::differences::one_line;
use super::terms::item_term;
use super::{Words, dates};
use crate::domain::case::{Head, Pause};
use crate::domain::diagnostics::Round;
use crate::domain::journal::{Event, EventState};
use crate::domain::part::{Edit, Part};
use crate::domain::people::mentorship::{Mentorship, Voided};
use crate::domain::people::person::Person;
use crate::domain::plan::{Item, Outcome, Plan};
use crate::domain::report::Report;
use crate::domain::school::School;
use crate::say;
use chrono::NaiveDate;

/// One thing that a part says: its name, and the value in words.
type Fact = (String, String);

/// Returns the part that an edit is about, and a line for each thing that is otherwise in it now.
#[must_use]
pub fn lines(edit: &Edit, school: &School, words: &Words) -> Vec<String> {
    let part = words.name(&edit.key);
    let head = match (&edit.before, &edit.after) {
        (None, _) => say!(words, "edit-added", part),
        (Some(_), Some(_)) => say!(words, "edit-changed", part),
        (Some(_), None) => say!(words, "edit-removed", part),
    };
    let of = |part: &Option<Part>| part.as_ref().map(|part| facts(part, school, words)).unwrap_or_default();
    let changes = compared(&of(&edit.before), &of(&edit.after), words);
    [head].into_iter().chain(changes.into_iter().map(|line| format!("  {line}"))).collect()
}

/// Returns what a part says, a line for each thing that is filled in.
#[must_use]
pub fn told(part: &Part, school: &School, words: &Words) -> Vec<String> {
    let filled = facts(part, school, words).into_iter().filter(|(_, value)| !value.is_empty());
    filled.map(|(label, value)| format!("{label}: {value}")).collect()
}

fn compared(before: &[Fact], after: &[Fact], words: &Words) -> Vec<String> {
    let find = |all: &[Fact], label: &str| {
        all.iter().find(|(name, _)| name == label).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let gone = before.iter().filter(|(label, _)| !after.iter().any(|(name, _)| name == label));
    let labels = after.iter().chain(gone).map(|(label, _)| label);
    let lines = labels.filter_map(|label| {
        let (before, after) = (find(before, label), find(after, label));
        match (before.is_empty(), after.is_empty()) {
            _ if before == after => None,
            (true, _) => Some(format!("{label}: {after}")),
            (false, true) => Some(say!(words, "edit-taken-out", label = label.as_str(), before)),
            (false, false) => Some(say!(words, "edit-otherwise", label = label.as_str(), before, after)),
        }
    });
    lines.collect()
}

fn facts(part: &Part, school: &School, words: &Words) -> Vec<Fact> {
    match part {
        Part::Head(it) => head(it, school, words),
        Part::Mentorship(_, it) => mentorship(it, school, words),
        Part::Round(_, it) => round(it, school, words),
        Part::Plan(_, it) => plan(it, school, words),
        Part::Version(_, it) => plan(&it.plan, school, words),
        Part::Item(_, it) => item(it, words),
        Part::Event(_, it) => event(it, school, words),
        Part::Report(_, it) => report(it, school, words),
        Part::Person(it) => person(it, words),
        Part::Order(it) => vec![
            (say!(words, "assign-number"), it.number.clone()),
            (say!(words, "assign-date"), dates::table(it.date)),
        ],
        Part::Meeting(it) => vec![
            (say!(words, "meeting-date"), dates::table(it.date)),
            (say!(words, "meeting-agenda"), it.agenda.clone()),
            (
                say!(words, "protocol-number"),
                it.protocol.as_ref().map(|protocol| protocol.number.clone()).unwrap_or_default(),
            ),
        ],
        // These are large, and have a history and screens of their own.
        Part::Settings(_)
        | Part::Calendar(_)
        | Part::Rubric(_)
        | Part::Template(_)
        | Part::Appointment(_) => Vec::new(),
    }
}

fn head(it: &Head, school: &School, words: &Words) -> Vec<Fact> {
    let pauses = it.pauses.iter().map(|pause| self::pause(pause, words)).collect::<Vec<_>>().join("; ");
    let closing = it
        .closing
        .as_ref()
        .map(|closing| format!("{} {}", words.name(closing), dates::table(closing.date())));
    vec![
        (say!(words, "edit-mentee"), school.name_of(it.mentee).short()),
        (say!(words, "edit-start"), dates::table(it.start.date)),
        (say!(words, "edit-end"), dates::table(it.end)),
        (say!(words, "edit-pauses"), pauses),
        (say!(words, "edit-closing"), closing.unwrap_or_default()),
    ]
}

fn pause(it: &Pause, words: &Words) -> String {
    let days = stretch(it.from, it.to, words);
    match &it.voided {
        Some(_) => format!("{days} {} [{}]", it.ground, say!(words, "state-voided")),
        None => format!("{days} {}", it.ground),
    }
}

/// Returns the days from a first to a last, where that is known.
#[must_use]
pub fn stretch(from: NaiveDate, to: Option<NaiveDate>, words: &Words) -> String {
    match to {
        Some(to) => say!(words, "days-from-to", from = dates::table(from), to = dates::table(to)),
        None => say!(words, "days-from", from = dates::table(from)),
    }
}

fn mentorship(it: &Mentorship, school: &School, words: &Words) -> Vec<Fact> {
    let voided = it.voided.as_ref().map(|voided| match voided {
        Voided::Replaced => say!(words, "state-voided"),
        Voided::InError(reason) => reason.clone(),
    });
    let suspended = it.suspended.iter().map(|span| stretch(span.from, Some(span.to), words));
    vec![
        (say!(words, "assign-mentor"), school.name_of(it.mentor).short()),
        (say!(words, "edit-days"), stretch(it.from, it.to, words)),
        (say!(words, "edit-suspended"), suspended.collect::<Vec<_>>().join("; ")),
        (say!(words, "edit-accepted"), it.accepted_plan.map(dates::table).unwrap_or_default()),
        (say!(words, "state-voided"), voided.unwrap_or_default()),
    ]
}

fn round(it: &Round, school: &School, words: &Words) -> Vec<Fact> {
    let mut facts = vec![
        (say!(words, "case-date"), format!("{} · {}", words.name(&it.kind), dates::table(it.date))),
        (say!(words, "edit-by"), school.name_of(it.by).short()),
    ];
    for (area, scores) in it.rubric.areas.iter().zip(&it.scores) {
        let scores = scores.iter().map(|score| score.map_or("—".to_owned(), |score| score.to_string()));
        facts.push((words.local(&area.title).to_owned(), scores.collect::<Vec<_>>().join(" ")));
    }
    facts.push((say!(words, "report-conclusion"), one_line(&it.conclusion)));
    facts.push((say!(words, "edit-needs"), one_line(&it.needs)));
    facts.push((say!(words, "state-voided"), it.voided.clone().unwrap_or_default()));
    facts
}

fn plan(it: &Plan, school: &School, words: &Words) -> Vec<Fact> {
    let mark = |mark: &Option<crate::domain::plan::Mark>| {
        mark.as_ref().map(|it| format!("{} {}", dates::table(it.date), school.name_of(it.person).short()))
    };
    vec![
        (say!(words, "edit-version"), it.version.to_string()),
        (say!(words, "edit-state"), words.name(&it.state)),
        (say!(words, "edit-aim"), one_line(&it.aim)),
        (say!(words, "change-tasks"), it.tasks.join("; ")),
        (say!(words, "change-directions"), it.directions.join("; ")),
        (
            say!(words, "edit-submitted"),
            it.submission.as_ref().map(|it| dates::table(it.date)).unwrap_or_default(),
        ),
        (say!(words, "edit-agreed"), mark(&it.agreement).unwrap_or_default()),
        (say!(words, "edit-approved"), mark(&it.approval).unwrap_or_default()),
    ]
}

fn item(it: &Item, words: &Words) -> Vec<Fact> {
    let (reason, evidence) = match &it.outcome {
        Outcome::Open => (String::new(), String::new()),
        Outcome::Done { evidence, .. } => (String::new(), evidence.clone()),
        Outcome::NotDone { reason, .. } | Outcome::Cancelled { reason, .. } => {
            (reason.clone(), String::new())
        }
    };
    let outcome = match it.outcome.date() {
        Some(day) => format!("{} {}", words.name(&it.outcome), dates::table(day)),
        None => words.name(&it.outcome),
    };
    vec![
        (say!(words, "event-item"), one_line(&it.text.activity)),
        (say!(words, "edit-term"), item_term(it.term(), words)),
        (say!(words, "edit-report-form"), one_line(&it.text.report)),
        (say!(words, "edit-outcome"), outcome),
        (say!(words, "outcome-evidence"), one_line(&evidence)),
        (say!(words, "case-reason"), one_line(&reason)),
    ]
}

fn event(it: &Event, school: &School, words: &Words) -> Vec<Fact> {
    let text = &it.text;
    let reason = match &it.state {
        EventState::Cancelled { reason } => reason.clone(),
        EventState::TookPlace | EventState::Planned => String::new(),
    };
    let percent = text.sheet.as_ref().and_then(|sheet| sheet.percent());
    vec![
        (say!(words, "case-date"), dates::with_weekday(text.date, words.language())),
        (say!(words, "event-kind"), words.name(&text.kind)),
        (say!(words, "event-state"), words.name(&it.state)),
        (say!(words, "case-reason"), reason),
        (say!(words, "event-by"), school.name_of(it.by).short()),
        (say!(words, "event-class"), text.class.clone()),
        (say!(words, "event-topic"), text.topic.clone()),
        (say!(words, "event-minutes"), text.minutes.map(|n| n.to_string()).unwrap_or_default()),
        (say!(words, "event-note"), one_line(&text.note)),
        (say!(words, "event-follow-up"), text.follow_up.map(dates::table).unwrap_or_default()),
        (say!(words, "sheet-title"), percent.map(|percent| format!("{percent} %")).unwrap_or_default()),
        (say!(words, "state-voided"), it.voided.clone().unwrap_or_default()),
    ]
}

fn report(it: &Report, school: &School, words: &Words) -> Vec<Fact> {
    let text = &it.text;
    let day = |meeting| school.meetings.get(&meeting).map(|it| dates::table(it.date)).unwrap_or_default();
    let all = [&text.to_specialist, &text.to_mentor, &text.to_administration];
    let recommended: Vec<String> = all.into_iter().flatten().cloned().collect();
    vec![
        (say!(words, "report-achievements"), one_line(&text.achievements)),
        (say!(words, "report-difficulties"), one_line(&text.difficulties)),
        (say!(words, "report-row-recommendations"), recommended.join("; ")),
        (say!(words, "report-conclusion"), one_line(&text.conclusion)),
        (say!(words, "report-row-meeting"), it.meeting.map(day).unwrap_or_default()),
        (
            say!(words, "report-row-ready"),
            it.ready.as_ref().map(|ready| dates::table(ready.date)).unwrap_or_default(),
        ),
        (
            say!(words, "report-row-heard"),
            it.presented.as_ref().map(|heard| day(heard.meeting)).unwrap_or_default(),
        ),
    ]
}

fn person(it: &Person, words: &Words) -> Vec<Fact> {
    vec![
        (say!(words, "column-name"), it.name.as_str().to_owned()),
        (say!(words, "column-position"), it.particulars.position.clone()),
        (say!(words, "person-left-on"), it.left_on.map(dates::table).unwrap_or_default()),
    ]
}
