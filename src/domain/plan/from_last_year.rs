//! How does the plan of an earlier case serve as the beginning of a new one?

use super::{ItemTerm, ItemText, PlanVersion};
use crate::domain::id::PersonId;
use crate::domain::people::name::FullName;
use crate::domain::school::School;
use crate::domain::text::fold;
use crate::domain::text::local::Local;
use crate::domain::year_template::{TemplateItem, YearMonth, YearTemplate};
use chrono::{Datelike, NaiveDate};

/// The structure of an earlier plan as a template, with the texts that still speak of that year.
///
/// It has the shape of the year template, so a plan begins with either in the same way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromLastYear {
    /// Aim, tasks, directions and items, each with its month and direction.
    pub template: YearTemplate,
    /// The texts to be reworded first, in the order of the form.
    pub flagged: Vec<Flagged>,
}

/// A text that speaks of a person or of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flagged {
    /// Where it stands.
    pub place: PlaceOfText,
    /// What gives the earlier year away.
    pub traces: Vec<Trace>,
}

/// Where in a template a text stands, by its place in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceOfText {
    /// The aim.
    Aim,
    /// A task.
    Task(usize),
    /// A direction.
    Direction(usize),
    /// The activity of an item.
    Activity(usize),
    /// The form of report of an item.
    Report(usize),
}

/// What in a text belongs to one person or one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trace {
    /// The surname of a person of the school, in whatever case.
    Person(PersonId),
    /// A year.
    Year(u16),
    /// A day, with its year or without: `14.09`.
    Date(String),
}

/// Takes the structure of an approved plan: neither names, nor dates, nor marks, nor needs.
///
/// `end` is the last day of the earlier case: what lasted the year falls into its month. An activity
/// that one of the school's templates calls organisational stays so.
pub fn from_last_year(version: &PlanVersion, end: NaiveDate, school: &School) -> FromLastYear {
    let plan = &version.plan;
    let template = YearTemplate {
        key: String::new(),
        title: Local::default(),
        aim: Local::same(&plan.aim),
        tasks: plan.tasks.iter().map(|task| Local::same(task)).collect(),
        directions: plan.directions.iter().map(|direction| Local::same(direction)).collect(),
        items: version.items.iter().filter_map(|(_, text)| item(text, end, school)).collect(),
    };
    FromLastYear { flagged: flagged(&template, school), template }
}

/// Returns what in a text belongs to one person or one year.
///
/// An order's number is no trace, its year is: whoever copies it decides whether that order still
/// holds.
pub fn traces(text: &str, school: &School) -> Vec<Trace> {
    let people = school.people.values().filter(|person| names(text, &person.name));
    let people = people.map(|person| Trace::Person(person.id));
    people.chain(numbers(text).filter_map(trace_of_number)).collect()
}

fn item(text: &ItemText, end: NaiveDate, school: &School) -> Option<TemplateItem> {
    Some(TemplateItem {
        month: month(text.term, end),
        direction: u8::try_from(text.direction).ok()?,
        activity: Local::same(&text.activity),
        report: Local::same(&text.report),
        organisational: is_organisational(&text.activity, school),
    })
}

fn month(term: ItemTerm, end: NaiveDate) -> u8 {
    match term {
        ItemTerm::Month(month) => month.month,
        ItemTerm::On(day) | ItemTerm::Range { to: day, .. } => YearMonth::of(day).month,
        ItemTerm::AllYear => YearMonth::of(end).month,
    }
}

fn is_organisational(activity: &str, school: &School) -> bool {
    let mut items = school.templates.values().flat_map(|template| &template.items);
    items.any(|item| {
        let texts = [&item.activity.ru, &item.activity.kk, &item.activity.en];
        item.organisational && texts.into_iter().any(|text| text == activity)
    })
}

fn flagged(template: &YearTemplate, school: &School) -> Vec<Flagged> {
    let numbered = |texts: &[Local], place: fn(usize) -> PlaceOfText| -> Vec<(PlaceOfText, String)> {
        texts.iter().enumerate().map(|(at, text)| (place(at), text.ru.clone())).collect()
    };
    let items = template.items.iter().enumerate().flat_map(|(at, item)| {
        [
            (PlaceOfText::Activity(at), item.activity.ru.clone()),
            (PlaceOfText::Report(at), item.report.ru.clone()),
        ]
    });
    [(PlaceOfText::Aim, template.aim.ru.clone())]
        .into_iter()
        .chain(numbered(&template.tasks, PlaceOfText::Task))
        .chain(numbered(&template.directions, PlaceOfText::Direction))
        .chain(items)
        .map(|(place, text)| Flagged { place, traces: traces(&text, school) })
        .filter(|flagged| !flagged.traces.is_empty())
        .collect()
}

/// Russian declines surnames (`Ахметова`, `Ахметовой`), Kazakh adds endings, so the beginning of a
/// longer one is looked for; a short one (`Ким`) as a whole word, or ordinary words would be names.
fn names(text: &str, name: &FullName) -> bool {
    let spelling = fold::same_spelling(name.as_str());
    let Some(surname) = spelling.split(' ').next().filter(|surname| !surname.is_empty()) else {
        return false;
    };
    let letters = surname.chars().count();
    let stem: String = surname.chars().take(letters.saturating_sub(1)).collect();
    let text = fold::same_spelling(text);
    let mut words = text.split(|c: char| !c.is_alphabetic() && c != '-');
    words.any(|word| word == surname || (letters >= 6 && word.starts_with(&stem)))
}

/// The runs of digits and points of a text, without the points at their ends.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    pieces.map(|piece| piece.trim_matches('.')).filter(|piece| !piece.is_empty())
}

/// A month or a year of one digit is that of a paragraph (`3.2.1`), not of a date.
fn trace_of_number(piece: &str) -> Option<Trace> {
    let parts: Vec<&str> = piece.split('.').collect();
    let number = |text: &str| text.parse::<u32>().ok();
    match parts.as_slice() {
        [year] => number(year).filter(|year| (1950..=2100).contains(year)).and_then(year_of),
        [day, month] | [day, month, _] if parts[1..].iter().all(|part| part.len() >= 2) => {
            is_day(number(day)?, number(month)?).then(|| Trace::Date(piece.to_owned()))
        }
        _ => None,
    }
}

fn year_of(year: u32) -> Option<Trace> {
    u16::try_from(year).ok().map(Trace::Year)
}

fn is_day(day: u32, month: u32) -> bool {
    // A leap year has every day that any year has.
    NaiveDate::from_ymd_opt(2024, month, day).is_some_and(|date| date.day() == day)
}
