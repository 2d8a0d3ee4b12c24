//! How is a case whole told to a person: its head, its steps, its plan, its journal?

use crate::cli::Session;
use crate::cli::day::done::numbered;
use crate::domain::clock::standing::standing;
use crate::domain::clock::track::{Progress, TrackStep, track};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::compiled::summary::summary;
use crate::domain::journal::{Event, EventState};
use crate::domain::plan::Item;
use crate::domain::recommendation::Addressee;
use crate::domain::settings::Agreement;
use crate::say;
use crate::words::terms::item_term;
use crate::words::text::pad;
use crate::words::{Words, dates, plan_state, step_made, when};
use chrono::NaiveDate;

/// Returns the lines of a case: each section under its name, an empty line between.
pub(super) fn all(file: &CaseFile, session: &Session<'_>) -> Vec<String> {
    let (words, today) = (session.words, session.moment.today);
    let mut lines = head(file, today, words);
    let sections = [
        (words.say("tab-overview"), steps(file, today, words)),
        (plan_title(file, words), plan(file, words)),
        (words.say("tab-journal"), journal(file, words)),
        (words.say("tab-report"), report(file, words)),
    ];
    for (title, section) in sections.into_iter().filter(|(_, section)| !section.is_empty()) {
        lines.extend([String::new(), title]);
        lines.extend(section.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

/// The pair, the order, the stage, the next step.
fn head(file: &CaseFile, today: NaiveDate, words: &Words) -> Vec<String> {
    let (case, school) = (&file.case, &file.school);
    let present =
        case.mentorship_on(today).or_else(|| case.mentorships.values().rfind(|it| it.voided.is_none()));
    let mentor = present.map(|it| school.name_of(it.mentor).to_string());
    let mentor = mentor.unwrap_or_else(|| words.say("dashboard-no-mentor"));
    let order = present.and_then(|it| school.orders.get(&it.order));
    let order =
        order.map(|it| say!(words, "doc-order", number = it.number.as_str(), date = dates::table(it.date)));
    let days = format!("{} – {}", dates::table(case.head.start.date), dates::table(case.head.end));
    let mut lines = vec![
        format!("{} {}", case.head.code, school.name_of(case.head.mentee)),
        [Some(say!(words, "show-mentor", mentor)), order, Some(days)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
    ];
    lines.extend(stage(file, today, words));
    lines
}

fn stage(file: &CaseFile, today: NaiveDate, words: &Words) -> Vec<String> {
    let (case, school) = (&file.case, &file.school);
    let Some((settings, calendar)) = school.settings.as_ref().zip(school.calendar.as_ref()) else {
        return Vec::new();
    };
    let judged = standing(&summary(case, school), today, calendar, &settings.terms);
    let mut stage = say!(words, "case-stage", stage = words.name(&judged.stage));
    if judged.paused {
        stage = format!("{stage} · {}", words.say("state-paused"));
    }
    let next = judged.next.as_ref().map(|next| {
        let (step, whose) = (when::next_step(next, words).replace('\n', " "), words.name(&next.whose));
        format!("{}: {}", say!(words, "case-next", step, whose), when::deadline(next, today, words))
    });
    [Some(stage), next].into_iter().flatten().collect()
}

fn steps(file: &CaseFile, today: NaiveDate, words: &Words) -> Vec<String> {
    track(&file.case, &file.school, today).iter().map(|step| step_line(step, file, words)).collect()
}

fn step_line(step: &TrackStep, file: &CaseFile, words: &Words) -> String {
    match &step.progress {
        Progress::Made(made) => {
            let who = made.by.map(|by| file.school.name_of(by).short()).unwrap_or_default();
            let line =
                format!("{} {} {who}", dates::table(made.on), pad(&step_made(step.place.step, words), 28));
            line.trim_end().to_owned()
        }
        Progress::Ahead(ahead) => {
            let name = if ahead.about.is_empty() { words.name(&ahead.step) } else { ahead.about.clone() };
            format!("{} {}", when::clock(ahead.clock, words), name.replace('\n', " "))
        }
    }
}

fn plan_title(file: &CaseFile, words: &Words) -> String {
    let agreement = file.school.settings.as_ref().map_or(Agreement::ByDeputy, |settings| settings.agreement);
    match &file.case.plan {
        Some(plan) => {
            say!(words, "show-plan", number = plan.version, state = plan_state(plan, agreement, words))
        }
        None => words.say("tab-plan"),
    }
}

/// The aim, and the items by their numbers, as `done` takes them.
fn plan(file: &CaseFile, words: &Words) -> Vec<String> {
    let Some(plan) = &file.case.plan else { return Vec::new() };
    let mut lines = vec![plan.aim.clone()];
    lines.retain(|aim| !aim.is_empty());
    lines.extend(numbered(file).iter().enumerate().map(|(at, item)| item_line(at, item, words)));
    lines
}

fn item_line(at: usize, item: &Item, words: &Words) -> String {
    let (term, mark) = (item_term(item.term(), words), words.name(item));
    let mark = if item.is_open() && item.moves.is_empty() { String::new() } else { format!(" · {mark}") };
    format!("{:>3}. {} · {term}{mark}", at + 1, item.text.activity.replace('\n', " "))
}

/// The entries, the newest first.
fn journal(file: &CaseFile, words: &Words) -> Vec<String> {
    let mut events: Vec<&Event> = file.case.events.values().collect();
    events.sort_by_key(|event| (std::cmp::Reverse(event.text.date), std::cmp::Reverse(event.id)));
    events.into_iter().map(|event| event_line(event, words)).collect()
}

fn event_line(event: &Event, words: &Words) -> String {
    let text = &event.text;
    let state = match (&event.voided, &event.state) {
        (Some(_), _) => Some(words.say("state-voided")),
        (None, EventState::Planned | EventState::Cancelled { .. }) => Some(words.name(&event.state)),
        (None, EventState::TookPlace) => None,
    };
    let minutes = text.minutes.map(|n| say!(words, "unit-minutes", n));
    let note = Some(text.note.replace('\n', " ")).filter(|note| !note.is_empty());
    let said = [Some(words.name(&text.kind)), state, Some(text.class.clone()), Some(text.topic.clone())];
    let said = said.into_iter().chain([minutes, note]).flatten().filter(|it| !it.is_empty());
    format!("{} {}", dates::table(text.date), said.collect::<Vec<_>>().join(" · "))
}

fn report(file: &CaseFile, words: &Words) -> Vec<String> {
    let text = &file.case.report.text;
    let to = |whom: Addressee| say!(words, "report-recommendations-to", addressee = words.name(&whom));
    let lists = [
        (words.say("report-achievements"), vec![text.achievements.clone()]),
        (words.say("report-difficulties"), vec![text.difficulties.clone()]),
        (to(Addressee::Mentee), text.to_specialist.clone()),
        (to(Addressee::Mentor), text.to_mentor.clone()),
        (to(Addressee::Administration), text.to_administration.clone()),
        (words.say("report-conclusion"), vec![text.conclusion.clone()]),
    ];
    let lists = lists.map(|(title, texts)| (title, texts.join("; ").replace('\n', " ")));
    let lists = lists.into_iter().filter(|(_, text)| !text.is_empty());
    lists.map(|(title, text)| format!("{title}: {text}")).collect()
}
