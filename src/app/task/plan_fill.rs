//! How does a plan begin: with the year template, cut to the case, and with what the diagnostics suggests?

use super::fields::title;
use super::{FormView, Task, Wrong, plan_text};
use crate::app::form::{Field, Form, Item};
use crate::app::session::Session;
use crate::domain::code::CaseCode;
use crate::domain::command::{AddItem, Command};
use crate::domain::compiled::overview::CaseFile;
use crate::domain::diagnostics::{Offer, RoundKind, Suggestion, suggestions};
use crate::domain::plan::{Flagged, FromLastYear, PlaceOfText, Trace};
use crate::domain::plan::{ItemTerm, ItemText};
use crate::domain::refusal;
use crate::domain::year_template::{PlacedItem, YearTemplate};
use crate::say;
use crate::words::{Words, dates};
use std::rc::Rc;

const ITEMS: &str = "items";
const DIRECTIONS: &str = "directions";

/// The form that begins a plan: activities to be ticked, then aim, tasks and directions.
pub struct PlanFillTask {
    file: Rc<CaseFile>,
    earlier: Option<(CaseCode, FromLastYear)>,
}

impl PlanFillTask {
    /// The plan of a case that has none.
    pub fn new(file: Rc<CaseFile>) -> Self {
        Self { file, earlier: None }
    }

    /// The plan of a case that has none, with the structure of the plan of an earlier one.
    pub fn from_earlier(file: Rc<CaseFile>, structure: FromLastYear, of: CaseCode) -> Self {
        Self { file, earlier: Some((of, structure)) }
    }

    fn template(&self) -> Option<&YearTemplate> {
        let earlier = self.earlier.as_ref().map(|(_, structure)| &structure.template);
        earlier.or_else(|| self.file.school.templates.values().next())
    }

    /// What is known of the earlier plan: that its structure alone was taken, and what to reword first.
    fn told(&self, words: &Words) -> Vec<Field> {
        let Some((code, structure)) = &self.earlier else { return Vec::new() };
        let mut told = vec![Field::note("earlier", say!(words, "plan-from-note", code = code.to_string()))];
        let flagged = structure.flagged.iter().map(|it| self.flagged(it, &structure.template, words));
        let flagged: Vec<String> = flagged.collect();
        if !flagged.is_empty() {
            told.push(Field::note("flagged", say!(words, "plan-flagged", all = flagged.join("; "))));
        }
        told
    }

    /// A text that names a person or a year, with what it names.
    fn flagged(&self, it: &Flagged, template: &YearTemplate, words: &Words) -> String {
        let item = |at: usize| template.items.get(at).map(|item| words.local(&item.activity).to_owned());
        let place = match it.place {
            PlaceOfText::Aim => Some(say!(words, "plan-aim")),
            PlaceOfText::Task(_) => Some(say!(words, "plan-tasks")),
            PlaceOfText::Direction(_) => Some(say!(words, "plan-directions")),
            PlaceOfText::Activity(at) | PlaceOfText::Report(at) => item(at),
        };
        let traces = it.traces.iter().map(|trace| match trace {
            Trace::Person(person) => self.file.school.name_of(*person).short(),
            Trace::Year(year) => year.to_string(),
            Trace::Date(date) => date.clone(),
        });
        format!("{} ({})", place.unwrap_or_default(), traces.collect::<Vec<_>>().join(", "))
    }

    /// The activities: what is left of the template, then what belonged to months gone by.
    fn suggestions(&self) -> Vec<Suggestion<'_>> {
        let case = &self.file.case;
        let (start, end) = (case.head.start.date, case.head.end);
        let round = case.round(RoundKind::Initial);
        self.template().map_or_else(Vec::new, |template| suggestions(round, template, start, end))
    }

    /// The keys of what is ticked to begin with: the organisational, and what the weakest areas suggest; of an
    /// earlier plan all that still lies ahead.
    fn ticked(&self) -> String {
        let all = self.suggestions();
        let is_ticked = |offer| match offer {
            Offer::Suggested => true,
            Offer::Open => self.earlier.is_some(),
            Offer::GoneBy => false,
        };
        let places = all.iter().enumerate().filter(|(_, it)| is_ticked(it.offer));
        places.map(|(at, _)| at.to_string()).collect::<Vec<_>>().join(",")
    }

    fn item(&self, it: &Suggestion<'_>, direction: u16, words: &Words) -> Command {
        Command::AddItem(AddItem {
            case: self.file.case.head.code,
            item: ItemText {
                direction,
                activity: words.local(&it.placed.item.activity).to_owned(),
                term: ItemTerm::Month(it.placed.when),
                report: words.local(&it.placed.item.report).to_owned(),
                need: it.need,
            },
        })
    }

    /// The place that a direction of the template has among those that stand in the form.
    fn direction(&self, of: u8, written: &[String], words: &Words) -> Option<u16> {
        let template = self.template()?;
        let name = words.local(template.directions.get(usize::from(of))?);
        let by_name = written.iter().position(|line| line == name);
        let by_place = (written.len() == template.directions.len()).then_some(usize::from(of));
        u16::try_from(by_name.or(by_place)?).ok()
    }
}

impl Task for PlanFillTask {
    super::anew::of_case!(earlier);

    fn name(&self) -> String {
        let code = self.file.case.head.code;
        match &self.earlier {
            Some((earlier, _)) => format!("plan_fill_{code}_from_{earlier}"),
            None => format!("plan_fill_{code}"),
        }
    }

    fn form(&self, session: &Session) -> Form {
        let words = &session.words;
        let joined = |all: &[crate::domain::text::local::Local]| {
            all.iter().map(|it| words.local(it)).collect::<Vec<_>>().join("\n")
        };
        let (aim, tasks, directions) = self.template().map_or_else(Default::default, |template| {
            (words.local(&template.aim).to_owned(), joined(&template.tasks), joined(&template.directions))
        });
        let all = self.suggestions();
        let labels = all.iter().map(|it| match it.offer {
            Offer::Suggested | Offer::Open => label(&it.placed, words),
            Offer::GoneBy => say!(words, "plan-gone-by", activity = label(&it.placed, words)),
        });
        let items = labels.enumerate().map(|(at, label)| Item::new(at.to_string(), label)).collect();
        let ticks = Field::ticks(ITEMS, say!(words, "plan-activities"), items)
            .hint(say!(words, "plan-ticks-hint"))
            .holding(&self.ticked());
        Form::new(title(&say!(words, "plan-fill-title"), &self.file), FormView::texts(words))
            .with_all(self.told(words))
            .with(ticks)
            .with_all(plan_text::fields(&aim, &tasks, &directions, words))
    }

    fn commands(&self, form: &Form, session: &Session) -> Result<Vec<Command>, Wrong> {
        let words = &session.words;
        let plan = plan_text::written(form, &self.file);
        let all = self.suggestions();
        let mut items = Vec::new();
        for it in form.ticked(ITEMS).iter().filter_map(|key| all.get(key.parse::<usize>().ok()?)) {
            match self.direction(it.placed.item.direction, &plan.directions, words) {
                Some(direction) => items.push(self.item(it, direction, words)),
                None => return Err(vec![(DIRECTIONS, direction_missing(&it.placed, words))]),
            }
        }
        Ok([Command::WritePlan(plan)].into_iter().chain(items).collect())
    }

    fn follow(&self, form: &mut Form, session: &Session) {
        let n = form.ticked(ITEMS).len();
        form.status = say!(session.words, "plan-ticked", n);
    }

    fn field(&self, field: refusal::Field) -> Option<&'static str> {
        plan_text::field_of(field)
    }
}

fn label(placed: &PlacedItem<'_>, words: &Words) -> String {
    let month = dates::month_short(placed.when.month, words.language());
    format!("{month} · {}", words.local(&placed.item.activity))
}

fn direction_missing(placed: &PlacedItem<'_>, words: &Words) -> String {
    say!(words, "plan-direction-missing", activity = words.local(&placed.item.activity))
}
