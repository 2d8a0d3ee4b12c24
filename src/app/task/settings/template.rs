//! Which activities does a year template of the school's own have?
//!
//! They are typed as a list: the month, the direction by its place, what is done, and after a bar the form of
//! report; an asterisk before all marks what belongs to settling in.

use super::super::fields::lines;
use super::super::{FormView, Task, Wrong};
use super::rubric::numbered;
use super::texts::{fresh_key, listed, relisted, typed};
use crate::app::form::{Field, Form};
use crate::app::session::Session;
use crate::domain::command::{Command, PutTemplate};
use crate::domain::school::School;
use crate::domain::text::local::{Language, Local};
use crate::domain::year_template::{TemplateItem, YearTemplate};
use crate::say;
use crate::words::Words;

const TITLE: &str = "title";
const AIM: &str = "aim";
const TASKS: &str = "tasks";
const DIRECTIONS: &str = "directions";
const ITEMS: &str = "items";

/// The form of a year template, in the language of the screen; the other languages stay.
pub struct TemplateTask {
    known: YearTemplate,
    is_new: bool,
}

impl TemplateTask {
    /// A template that is there.
    pub fn editing(known: YearTemplate) -> Self {
        Self { known, is_new: false }
    }

    /// A new one that begins as a copy.
    pub fn copying(known: YearTemplate, school: &School) -> Self {
        let copy = YearTemplate { key: fresh_key(school.templates.keys()), ..known };
        Self { known: copy, is_new: true }
    }

    /// A new one, with the directions to which the rubrics point by their place.
    pub fn blank(school: &School) -> Self {
        let directions = school.templates.values().next().map(|it| it.directions.clone());
        let known = YearTemplate {
            key: fresh_key(school.templates.keys()),
            title: Local::default(),
            aim: Local::default(),
            tasks: Vec::new(),
            directions: directions.unwrap_or_default(),
            items: Vec::new(),
        };
        Self { known, is_new: true }
    }

    fn template(&self, form: &Form, words: &Words) -> Result<YearTemplate, Wrong> {
        let (known, language) = (&self.known, words.language());
        let list = |id, before: &[Local]| relisted(before, language, &lines(&form.text(id)));
        Ok(YearTemplate {
            key: known.key.clone(),
            title: typed(&known.title, language, &form.text(TITLE)),
            aim: typed(&known.aim, language, &form.text(AIM)),
            tasks: list(TASKS, &known.tasks),
            directions: list(DIRECTIONS, &known.directions),
            items: items(&form.text(ITEMS), &known.items, language)
                .map_err(|line| vec![(ITEMS, say!(words, "template-items-wrong", line))])?,
        })
    }
}

impl Task for TemplateTask {
    fn name(&self) -> String {
        format!("template_{}", self.known.key)
    }

    fn form(&self, session: &Session) -> Form {
        let (words, known) = (&session.words, &self.known);
        let language = words.language();
        let title = if self.is_new { say!(words, "template-new") } else { say!(words, "template-title") };
        let named = Field::line(TITLE, say!(words, "template-name")).required();
        let aim = Field::text(AIM, say!(words, "template-aim")).required();
        let tasks = Field::text(TASKS, say!(words, "template-tasks"));
        let directions = Field::text(DIRECTIONS, say!(words, "template-directions")).required();
        let activities = Field::text(ITEMS, say!(words, "template-items"));
        Form::new(title, FormView::texts(words))
            .with(Field::note(
                "about",
                say!(words, "settings-one-language", language = words.name(&language)),
            ))
            .with(named.holding(known.title.in_language(language)))
            .with(aim.holding(known.aim.in_language(language)))
            .with(tasks.holding(&listed(&known.tasks, language)))
            .with(directions.holding(&listed(&known.directions, language)))
            .with(activities.hint(say!(words, "template-items-hint")).holding(&shown(known, language)))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let template = self.template(form, &session.words)?;
        Ok(vec![Command::PutTemplate(PutTemplate { template })])
    }
}

fn shown(known: &YearTemplate, language: Language) -> String {
    let line = |it: &TemplateItem| {
        let first = if it.organisational { "* " } else { "" };
        let report = it.report.in_language(language);
        let report = if report.is_empty() { String::new() } else { format!(" | {report}") };
        format!("{first}{} {} {}{report}", it.month, it.direction + 1, it.activity.in_language(language))
    };
    known.items.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// A line of the list as it was typed.
struct Line {
    month: u8,
    direction: u8,
    activity: String,
    report: String,
    organisational: bool,
}

fn line(text: &str) -> Option<Line> {
    let bare = text.strip_prefix('*');
    let (month, rest) = numbered(bare.unwrap_or(text).trim())?;
    let (direction, rest) = numbered(rest)?;
    let (activity, report) = rest.split_once('|').unwrap_or((rest, ""));
    let direction = direction.checked_sub(1)?;
    let (activity, report) = (activity.trim().to_owned(), report.trim().to_owned());
    Some(Line { month, direction, activity, report, organisational: bare.is_some() })
}

/// Returns the activities, or the first line that cannot be read.
fn items(text: &str, before: &[TemplateItem], language: Language) -> Result<Vec<TemplateItem>, String> {
    let typed_lines: Vec<String> = lines(text);
    let read = typed_lines.iter().map(|text| line(text).ok_or_else(|| text.clone()));
    let read: Vec<Line> = read.collect::<Result<_, _>>()?;
    let of = |own: fn(&TemplateItem) -> &Local| before.iter().map(|it| own(it).clone()).collect::<Vec<_>>();
    let names = |own: fn(&Line) -> &String| read.iter().map(|it| own(it).clone()).collect::<Vec<_>>();
    let activities = relisted(&of(|it| &it.activity), language, &names(|it| &it.activity));
    let reports = relisted(&of(|it| &it.report), language, &names(|it| &it.report));
    let texts = activities.into_iter().zip(reports);
    let item = |(line, (activity, report)): (&Line, (Local, Local))| TemplateItem {
        month: line.month,
        direction: line.direction,
        activity,
        report,
        organisational: line.organisational,
    };
    Ok(read.iter().zip(texts).map(item).collect())
}
